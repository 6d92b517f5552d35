"""`maskir check`: exit codes and formats."""
import json
import os
import pathlib
import re
import signal
import subprocess
import sys
import time
from html.parser import HTMLParser

import numpy as np
import pytest

INPUTS = pathlib.Path(__file__).resolve().parents[1] / "Raise" / "Inputs"
PROGRAMS = INPUTS / "programs"
CAUSAL = PROGRAMS / "gpt2_eager_static.mlir"
BUG = PROGRAMS / "triu_or_padding_bug.mlir"
# A square is 0 or 1 modulo 4, which no rule says: the position is always 0.
NOT_PROVEN = """func.func @f(%x: tensor<1x8x4xf32>, %at: tensor<8xindex>) -> tensor<1x8x4xf32> {
  %z = arith.constant 0 : index
  %e = tensor.empty() : tensor<1x8x4xf32>
  %r = linalg.generic {indexing_maps = [affine_map<(b, i, d) -> (i)>, affine_map<(b, i, d) -> (b, i, d)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%at : tensor<8xindex>) outs(%e : tensor<1x8x4xf32>) {
  ^bb0(%p: index, %o: f32):
    %i = linalg.index 1 : index
    %d = linalg.index 2 : index
    %square = arith.muli %p, %p : index
    %four = arith.constant 4 : index
    %two = arith.constant 2 : index
    %rest = arith.remui %square, %four : index
    %never = arith.divui %rest, %two : index
    %v = tensor.extract %x[%z, %never, %d] : tensor<1x8x4xf32>
    linalg.yield %v : f32
  } -> tensor<1x8x4xf32>
  return %r : tensor<1x8x4xf32>
}
"""


def check(*arguments, cwd=None, **environment):
    return subprocess.run([pathlib.Path(sys.executable).parent / "maskir", "check", *map(str, arguments)],
                          capture_output=True, text=True, cwd=cwd, env={**os.environ, **environment})


def test_exit_codes(tmp_path):
    (tmp_path / "unknown.mlir").write_text(NOT_PROVEN)
    (tmp_path / "broken.mlir").write_text("func.func @f(")
    (tmp_path / "empty.mlir").write_text("module {}")
    codes = {name: check(path).returncode for name, path in {
        "proven": CAUSAL, "refuted": BUG, "unknown": tmp_path / "unknown.mlir", "broken": tmp_path / "broken.mlir",
        "missing": tmp_path / "missing.mlir", "nothing": tmp_path / "empty.mlir"}.items()}
    assert codes == {"proven": 0, "refuted": 1, "unknown": 2, "broken": 3, "missing": 3, "nothing": 2}


@pytest.mark.parametrize("arguments", [
    [], ["--format", "pdf", CAUSAL], ["--tokens", "x", CAUSAL], ["--role", "1=friend", CAUSAL],
    ["--timeout", "-1", CAUSAL], ["--jobs", "0", CAUSAL], ["--expect", "beauty", CAUSAL],
    ["--tokens", "7:1", "--output", "/nowhere/at/all", CAUSAL], ["--tokens", "0:1,0:0", CAUSAL],
    ["--tokens", "0:1", "--tokens", "0:0", CAUSAL], ["--role", "1=data", "--role", "1=weight", CAUSAL],
    ["--position-offset", "9" * 30, CAUSAL], ["--bogus", CAUSAL]])
def test_command_lines_that_can_not_be_used(arguments):
    done = check(*arguments)
    assert done.returncode == 3 and "maskir" in done.stderr and not done.stdout


def test_the_worst_of_several_files_counts(tmp_path):
    (tmp_path / "unknown.mlir").write_text(NOT_PROVEN)
    (tmp_path / "broken.mlir").write_text("func.func @f(")
    done = check(CAUSAL, tmp_path / "unknown.mlir")
    assert done.returncode == 2, done
    done = check(CAUSAL, tmp_path / "unknown.mlir", BUG)
    assert done.returncode == 1, done
    done = check(CAUSAL, tmp_path / "unknown.mlir", BUG, tmp_path / "broken.mlir")
    assert done.returncode == 3 and "1 of 4 files can't be used" in done.stdout
    assert "broken.mlir:1:" in done.stderr
    places = [line.split(":")[0] for line in done.stdout.splitlines() if "function main: causal:" in line]
    assert places == [str(CAUSAL), str(BUG)]


def test_expectations_decide():
    padded = PROGRAMS / "causal_and_key_padding_fixed.mlir"  # padded rows see no key
    done = check(padded)
    assert done.returncode == 0 and "no empty row: refuted" in done.stdout
    closing = "what is expected is proven: what is refuted is of a mask by itself"
    assert closing in done.stdout
    done = check(padded, "--expect", "causal", "--expect", "nonempty_rows")
    assert done.returncode == 1 and closing not in done.stdout
    eager = PROGRAMS / "llama_f16_eager_mask2d.mlir"  # its padded rows see all
    assert check(eager).returncode == 1
    assert check(eager, "--expect", "causal_live_rows").returncode == 0
    assert check(eager, "--no-functions").returncode == 0
    done = check(CAUSAL, "--expect", "last_token", "--expect", "causal_live_rows")
    assert done.returncode == 2, done
    assert "nothing is proven last_token" in done.stdout and "nothing was asked about causal_live_rows" in done.stdout


def test_what_is_expected_and_not_asked_is_unknown():
    """In each format; what else is expected is proven."""
    for missing, words in (("last_token", "nothing is proven last_token"),
                           ("causal_live_rows", "nothing was asked about causal_live_rows")):
        arguments = [CAUSAL, "--expect", "causal", "--expect", missing, "--format"]
        done = {name: check(*arguments, name) for name in ("text", "json", "sarif", "html")}
        assert {output.returncode for output in done.values()} == {2}
        assert all(words in output.stdout for output in done.values())
        verdict, = [v for v in json.loads(done["json"].stdout)["verdicts"] if v["property"] == missing]
        assert verdict["outcome"] == "unknown"
        result, = [r for r in json.loads(done["sarif"].stdout)["runs"][0]["results"] if r["ruleId"] == missing]
        assert (result["kind"], result["level"]) == ("fail", "warning")


# The tokens of the second function are not inferred; what it holds is its MASK.
TWO_FUNCTIONS = """func.func @main(%x: tensor<1x8x4xf32>) -> tensor<1x8x4xf32> {
  return %x : tensor<1x8x4xf32>
}
func.func @other(%q: tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32> {
  %m = MASK
  %r = attn.attention(%q, %q, %q) mask(%m) scale(1.0) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
  return %r : tensor<1x2x8x16xf32>
}
"""


@pytest.mark.parametrize("mask, code", [("mask.causal", 0), ("mask.window left(2) right(3)", 1)])
def test_attentions_of_functions_that_are_not_asked_count(tmp_path, mask, code):
    (tmp_path / "two.mlir").write_text(TWO_FUNCTIONS.replace("MASK", mask))
    done = check(tmp_path / "two.mlir", "--format", "json")
    verdicts = [v for v in json.loads(done.stdout)["verdicts"] if v["property"] == "causal"]
    assert [(v["subject"], v["functions"]) for v in verdicts] == [("attention", ["other"]), ("function", ["main"])]
    assert done.returncode == code and verdicts[1]["outcome"] == "proven"


NOT_INFERRED = """func.func @main(%x: tensor<1x8x4xf32>) -> tensor<1x8x4xf32> {
  return %x : tensor<1x8x4xf32>
}
func.func @other(%x: ARGUMENT) -> RESULT {
  %y = builtin.unrealized_conversion_cast %x : ARGUMENT to RESULT
  return %y : RESULT
}
"""


@pytest.mark.parametrize("argument, result, code", [
    ("tensor<8x4xf32>", "tensor<8x4xf32>", 2), ("tensor<*xf32>", "tensor<1x8x4xf32>", 2),
    ("tensor<8xi64>", "tensor<8xi64>", 2), ("tensor<8xi64>", "tensor<8xi1>", 0), ("index", "tensor<4xf32>", 0)])
def test_a_function_whose_tokens_are_not_found_is_unknown(tmp_path, argument, result, code):
    """Unless it makes flags only, or has no tensors: then nobody meant tokens."""
    path = tmp_path / "two.mlir"
    path.write_text(NOT_INFERRED.replace("ARGUMENT", argument).replace("RESULT", result))
    done = check(path)
    assert done.returncode == code, done
    assert ("function other: causal: unknown: no argument [B, S]" in done.stdout) == (code == 2)
    assert check(path, "--no-functions").returncode == 2  # no attention is there


# A public function that is not asked, beside one that is causal.
NOT_ASKED = """module {
  func.func @main(%x: tensor<1x8x4xf32>) -> tensor<1x8x4xf32> {
    return %x : tensor<1x8x4xf32>
  }
  OTHER
}
"""
NESTED = """module @inner {
    func.func @main(%x: tensor<1x8xTYPE>) -> tensor<1x8xTYPE> {
      return %x : tensor<1x8xTYPE>
    }
  }"""


@pytest.mark.parametrize("other, words", [
    (NESTED.replace("TYPE", "i64"), "function inner::main: causal: unknown: it is in a module inside of the module"),
    (NESTED.replace("TYPE", "i1"), None),
    (NESTED.replace("func.func @main", "func.func private @main").replace("TYPE", "i64"), None),
    ("llvm.func @other(%x: !llvm.ptr) { llvm.return }", None),
    ("llvm.func @other(%x: !llvm.ptr, %y: f32) { llvm.store %y, %x : f32, !llvm.ptr llvm.return }",
     "function other: causal: unknown: it is a 'llvm.func'")])
def test_functions_of_other_modules_and_kinds_are_unknown(tmp_path, other, words):
    """Unless they make no numbers of tensors, or nobody can call them."""
    path = tmp_path / "p.mlir"
    path.write_text(NOT_ASKED.replace("OTHER", other))
    done = check(path)
    assert "function main: causal: proven" in done.stdout
    assert done.returncode == (2 if words else 0) and (words or "0 unknown") in done.stdout, done


WRITES = """func.func private @outside(memref<8xf32>)
  memref.global @kept : memref<8xf32>
  func.func @other(%x: tensor<1x8x4xf32>, %out: memref<8xf32>, %flags: memref<8xi1>) {
    %zero = arith.constant 0 : index
    %false = arith.constant false
    %v = tensor.extract %x[%zero, %zero, %zero] : tensor<1x8x4xf32>
    WRITE
    return
  }"""


@pytest.mark.parametrize("write, code", [
    ("memref.store %v, %out[%zero] : memref<8xf32>", 2),
    ("""%part = memref.subview %out[2] [4] [1] : memref<8xf32> to memref<4xf32, strided<[1], offset: 2>>
    linalg.fill ins(%v : f32) outs(%part : memref<4xf32, strided<[1], offset: 2>>)""", 2),
    ("""%kept = memref.get_global @kept : memref<8xf32>
    memref.store %v, %kept[%zero] : memref<8xf32>""", 2),
    ("func.call @outside(%out) : (memref<8xf32>) -> ()", 2),
    ("memref.store %false, %flags[%zero] : memref<8xi1>", 0),
    ("""%own = memref.alloc() : memref<8xf32>
    memref.store %v, %own[%zero] : memref<8xf32>""", 0)])
def test_functions_that_write_numbers_to_memory_are_unknown(tmp_path, write, code):
    """Flags, and memory of their own, are no output."""
    path = tmp_path / "p.mlir"
    path.write_text(NOT_ASKED.replace("OTHER", WRITES.replace("WRITE", write)))
    done = check(path)
    assert done.returncode == code and "function main: causal: proven" in done.stdout, done
    assert ("function other: causal: unknown: it may write numbers to memory" in done.stdout) == (code == 2)


def test_no_proof_about_a_result_hides_what_is_written(tmp_path):
    path = tmp_path / "p.mlir"
    path.write_text("""memref.global @kept : memref<8xf32>
func.func @main(%x: tensor<1x8x4xf32>) -> tensor<1x8x4xf32> {
  %last = arith.constant 3 : index
  %zero = arith.constant 0 : index
  %v = tensor.extract %x[%zero, %last, %zero] : tensor<1x8x4xf32>
  %kept = memref.get_global @kept : memref<8xf32>
  memref.store %v, %kept[%zero] : memref<8xf32>
  return %x : tensor<1x8x4xf32>
}
""")
    done = check(path, "--tokens", "0:1", "--result-tokens", "0:1")
    assert done.returncode == 2 and "function main: causal: unknown: it may write numbers" in done.stdout, done


def test_tokens_and_roles():
    program = PROGRAMS / "sdpa_mask_as_argument.mlir"
    done = check(program, "--no-run", "--role", "1=data")
    assert "function main: causal: unknown" in done.stdout and "not confirmed by a run" in done.stdout
    done = check(program, "--tokens", "0:1", "--role", "1:data")
    assert "function main: causal: refuted" in done.stdout and done.returncode == 1
    done = check(program, "--tokens", "0:1", "--result-tokens", "0:1", "--role", "1=causal_mask")
    assert "function main: causal: proven" in done.stdout and "argument 1 is 0 or true where key" in done.stdout
    assert "there is no mask" in done.stdout and done.returncode == 0  # the function decides
    assert check(program, "--no-functions").returncode == 1
    done = check(CAUSAL, "--tokens", "0:1", "--tokens", "1:1", "--no-run")
    assert "token" in done.stdout and "function main: causal: unknown" in done.stdout
    done = check(CAUSAL, "--result-tokens", "5:1")  # a contract that fits nothing is not dropped
    assert "function main: causal: unknown: " in done.stdout and done.returncode == 2
    assert "function main: causal: refuted" in check(CAUSAL, "--strict").stdout


def test_no_file_is_written_in_part(tmp_path):
    target = tmp_path / "report.json"
    assert check(BUG, "--format", "json", "--output", target).returncode == 1
    assert json.loads(target.read_text())["verdicts"] and list(tmp_path.iterdir()) == [target]
    usual = tmp_path / "usual"
    usual.write_text("")
    assert target.stat().st_mode == usual.stat().st_mode
    nowhere = tmp_path / "no" / "report.json"
    assert f"{nowhere} can't be written: there is no folder" in check(BUG, "--output", nowhere).stderr


def test_closed_output():
    maskir = pathlib.Path(sys.executable).parent / "maskir"
    done = subprocess.run(["sh", "-c", f"exec {maskir} check {CAUSAL} >&-"], stderr=subprocess.PIPE, text=True)
    assert done.returncode == 0 and not done.stderr


def test_names_and_outputs_that_are_no_text(tmp_path):
    name = os.fsencode(tmp_path) + b"/\xff.mlir"
    pathlib.Path(os.fsdecode(name)).write_bytes(BUG.read_bytes())
    done = check(os.fsdecode(name), "--no-run", PYTHONIOENCODING="ascii")
    assert done.returncode == 1 and "causal: refuted" in done.stdout and "Traceback" not in done.stderr


def test_files_do_not_speak_to_the_terminal(tmp_path):
    evil = "\\1B]0;owned\\07"  # as MLIR writes bytes in a string
    text = BUG.read_text().rstrip().replace("module {", f'#evil = loc("{evil}.py":1:1)\nmodule {{', 1)
    text = re.sub(r"(linalg.batch_matmul .*)$", r"\1 loc(#evil)", text, flags=re.M)
    (tmp_path / "p.mlir").write_text(text)
    done = check(tmp_path / "p.mlir", "--no-run", "--remarks")
    assert done.returncode == 1 and "\\x1b]0;owned" in done.stdout and "\x1b" not in done.stdout


def test_interrupts():
    maskir = pathlib.Path(sys.executable).parent / "maskir"
    # A shell in the background has it ignored.
    process = subprocess.Popen([maskir, "check", *[BUG] * 50, "--jobs", "1"], stdout=subprocess.PIPE,
                               stderr=subprocess.PIPE, text=True,
                               preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL))
    time.sleep(1.5)
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=60)
    assert process.returncode == 130 and "Traceback" not in errors and "maskir: interrupted" in errors


def test_colours_are_for_terminals():
    assert "\033[" not in check(BUG).stdout


def test_json_is_the_report():
    done = check(BUG, "--format", "json")
    report = json.loads(done.stdout)
    assert report["file"] == str(BUG) and report["problem"] is None
    wanted = {"subject", "property", "outcome", "witness", "location", "message", "picture", "assumptions", "path",
              "functions"}
    assert all(set(verdict) == wanted for verdict in report["verdicts"])
    function, = [v for v in report["verdicts"] if v["subject"] == "function" and v["property"] == "causal"]
    assert function["outcome"] == "refuted" and function["witness"][2] < function["witness"][3]
    assert any("index arithmetic does not wrap" in text for text in function["assumptions"])
    assert report["attentions"][0]["shapes"]["query"] == [2, 2, 8, 8]
    assert [item["file"] for item in json.loads(check(BUG, CAUSAL, "--format", "json").stdout)] == [str(BUG), str(CAUSAL)]


def check_sarif(log):
    """What the schema of SARIF 2.1.0 asks of the parts that are used (3.13 to 3.38)."""
    assert log["version"] == "2.1.0" and log["$schema"].endswith("sarif-2.1.0.json")
    run, = log["runs"]
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert run["tool"]["driver"]["name"] == "maskir" and len(set(rules)) == len(rules)
    for result in run["results"]:
        assert set(result) <= {"ruleId", "kind", "level", "message", "locations", "properties", "codeFlows"}
        assert result["ruleId"] in rules and result["message"]["text"]
        assert result["kind"] in ("pass", "open", "fail") and result["level"] in ("none", "note", "warning", "error")
        assert (result["level"] == "none") == (result["kind"] != "fail")
        steps = [step["location"] for flow in result.get("codeFlows", []) for thread in flow["threadFlows"]
                 for step in thread["locations"]]
        for location in result["locations"] + steps:
            physical = location["physicalLocation"]
            assert re.fullmatch(r"[!#-;=?-\[\]_a-z~%]+", physical["artifactLocation"]["uri"])
            region = physical.get("region", {"startLine": 1, "startColumn": 1})
            assert region["startLine"] >= 1 and region["startColumn"] >= 1
    if schema := os.environ.get("MASKIR_SARIF_SCHEMA"):  # the official file, where there is one
        import jsonschema
        jsonschema.validate(log, json.loads(pathlib.Path(schema).read_text()))


def test_sarif_shows_results_at_their_lines(tmp_path):
    broken = tmp_path / "a file.mlir"
    broken.write_text("func.func @f(")
    done = check(BUG, CAUSAL, broken, "--format", "sarif")
    log = json.loads(done.stdout)
    check_sarif(log)
    run, = log["runs"]
    leak = next(result for result in run["results"] if result["ruleId"] == "causal")
    place = leak["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == BUG.as_uri()
    line = BUG.read_text().splitlines()[place["region"]["startLine"] - 1]
    assert "linalg.batch_matmul" in line, line
    assert (leak["kind"], leak["level"]) == ("fail", "error") and leak["properties"]["witness"] == [0, 0, 0, 1]
    assert "✗" in leak["message"]["text"]
    empty = next(result for result in run["results"] if result["ruleId"] == "nonempty_rows")
    assert (empty["kind"], empty["level"]) == ("fail", "note")  # nobody expects it
    assert any(result["kind"] == "pass" and result["properties"].get("assumptions") for result in run["results"])
    flows = [result for result in run["results"] if "codeFlows" in result]
    assert flows and len(flows[0]["codeFlows"][0]["threadFlows"][0]["locations"]) > 3
    invocation, = run["invocations"]
    assert not invocation["executionSuccessful"]
    notification, = invocation["toolExecutionNotifications"]
    assert notification["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == broken.as_uri()


def test_sarif_of_a_relative_path(tmp_path):
    (tmp_path / "p.mlir").write_text(NOT_PROVEN)
    log = json.loads(check("p.mlir", "--format", "sarif", cwd=tmp_path).stdout)
    check_sarif(log)
    result = log["runs"][0]["results"][0]
    assert (result["kind"], result["level"]) == ("fail", "warning")
    assert result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "p.mlir"


class Page(HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.open, self.rectangles, self.links = [], 0, []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        self.rectangles += tag == "rect"
        self.links += [value for name, value in attributes if name in ("src", "href")]
        if tag not in ("meta", "br", "rect"):
            self.open.append(tag)

    def handle_endtag(self, tag):
        if tag != "rect":
            assert self.open.pop() == tag


def test_html_is_one_whole_page(tmp_path):
    target = tmp_path / "page.html"
    check(BUG, CAUSAL, "--format", "html", "--output", target)
    text = target.read_text()
    page = Page(text)
    assert page.open == [] and page.links == []
    assert page.rectangles == 2 * 8 * 8  # two pictures
    assert text.count("#c62828\"") == 28 and "polarity is inverted" in text


def test_html_draws_both_masks(tmp_path):
    """And their difference beside them: the diagonal is in the first one only."""
    (tmp_path / "two.mlir").write_text("""func.func @f() {
  %a = mask.causal
  %b = mask.window left(-1)
  %c = mask.not %b
  %d = mask.shift %c kv(1)
  mask.assert equal %a, %d over [1, 1, 8, 8]
  return
}
""")
    text = check(tmp_path / "two.mlir", "--format", "html").stdout
    assert Page(text).rectangles == 3 * 8 * 8 and "8 of 64 pairs differ" in text
    assert text.count('fill="#c62828"') == 8 and 'fill="#f9a825"' not in text


def test_html_escapes(tmp_path):
    (tmp_path / "<b>.mlir").write_text("module {}")
    text = check(tmp_path / "<b>.mlir", "--format", "html").stdout
    assert "<b>" not in text and "&lt;b&gt;" in text


def test_witnesses_are_kept(tmp_path):
    done = check(BUG, "--witness", tmp_path / "w")
    assert done.returncode == 1
    with np.load(tmp_path / "w" / "triu_or_padding_bug-main-causal.npz") as file:
        assert {"arg0", "changed0", "result0", "changed_result0"} <= set(file.files)
    again = subprocess.run([pathlib.Path(sys.executable).parent / "maskir", "run", BUG, "--as-written", "--inputs",
                            tmp_path / "w" / "triu_or_padding_bug-main-causal.npz", "--outputs", tmp_path / "o.npz"],
                           capture_output=True, text=True)
    assert again.returncode == 0, again.stderr


def test_witnesses_have_names_of_their_own(tmp_path):
    text = BUG.read_text().replace("@main", '@"a/b"')
    for folder in ("one", "two"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "p.mlir").write_text(text)
    assert check(tmp_path / "one/p.mlir", tmp_path / "two/p.mlir", "--witness", tmp_path / "kept").returncode == 1
    assert {path.name for path in (tmp_path / "kept").iterdir()} >= {"p-a_b-causal.npz", "p-a_b-causal-2.npz"}


def test_remarks():
    assert "mask-raise: attention" in check(CAUSAL, "--remarks").stdout
    assert "mask-raise: attention" not in check(CAUSAL).stdout


def test_functions_without_tokens_are_remarked(tmp_path):
    (tmp_path / "p.mlir").write_text("func.func @f(%x: f32) -> f32 { return %x : f32 }")
    done = check(tmp_path / "p.mlir", "--remarks")
    assert done.returncode == 2 and "function f: no argument [B, S] of integers" in done.stdout
    assert "no attention was found" in done.stdout


