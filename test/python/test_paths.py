"""How masks and weights travel: the network of steps, and its four checks."""
import json
import pathlib
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree

import pytest

import maskir

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAMS = ROOT / "test" / "Raise" / "Inputs" / "programs"
STORED = ROOT / "examples" / "stored_weights"


def graph(path, **options):
    result, = json.loads(maskir.paths(path, "json", **options))
    return result


def steps(found, name):
    return [node for node in found["nodes"] if node["step"] == name]


def outcomes(found, name):
    return [check["outcome"] for check in found["checks"] if check["name"] == name]


def line(text):
    """The line of decoder.py with a text, as its locations begin."""
    lines = (STORED / "decoder.py").read_text().splitlines()
    return f"decoder.py:{next(i for i, row in enumerate(lines, 1) if text in row)}:"


def test_weights_that_are_masked_again():
    found = graph(STORED / "masked_again.mlir")
    assert len(found["nodes"]) >= 14  # as many steps as a table by hand has
    assert len(steps(found, "scores masked")) == 3 and len(steps(found, "weights masked again")) == 2
    assert set(outcomes(found, "coverage")) == {"proven"} and len(outcomes(found, "coverage")) == 5
    assert set(outcomes(found, "consistency")) == {"proven"} and set(outcomes(found, "lengths")) == {"proven"}
    assert set(outcomes(found, "timeliness")) == {"proven"}
    for node in steps(found, "scores masked"):
        assert node["location"].startswith(line("scores.masked_fill")) and node["function"] == "Layer.forward"
        assert node["words"] == "hides every later key: k >= q + 1" and node["verdict"] == "proven"
    for node in steps(found, "weights masked again"):
        assert node["location"].startswith(line("remask(sharpened, mask)"))


def test_a_window_is_named():
    """At most two keys before the query: query 7 sees keys 5 to 7."""
    nodes = steps(graph(PROGRAMS / "mistral_sliding_eager_static.mlir"), "scores masked")
    assert {node["words"] for node in nodes} == {"hides every later key: k <= q - 3, or k >= q + 1"}


def test_weights_that_are_not_masked_again():
    found = graph(STORED / "not_masked.mlir")
    refuted = [check for check in found["checks"] if check["name"] == "coverage" and check["outcome"] == "refuted"]
    assert len(refuted) == 2 and outcomes(found, "coverage").count("proven") == 3
    nodes = {node["id"]: node for node in found["nodes"]}
    for check in refuted:
        use = nodes[check["node"]]
        assert use["step"] == "weights used" and use["location"].startswith(line("remask(sharpened, mask)"))
        softmax = nodes[use["from"][0]]
        assert softmax["words"] == "of weights" and softmax["location"].startswith(line("torch.softmax(4.0"))
    stored, = steps(found, "weights stored")  # layer 2 has those of layers 0 and 1
    assert stored["location"].startswith(line("stored + weights")) and len(stored["from"]) == 2


def test_a_mask_that_is_too_short():
    found = graph(STORED / "sliced_too_short.mlir")
    words = [check["words"] for check in found["checks"] if (check["name"], check["outcome"]) == ("lengths", "refuted")]
    assert len(words) == 2
    for text in words:
        assert "has 6 keys, the weights have 8" in text and "keys 6 to 7" in text
    assert "refuted" not in outcomes(found, "timeliness")


@pytest.mark.parametrize("name, outcome", [("masked_again", "proven"), ("not_masked", "refuted"),
                                           ("sliced_too_short", "refuted")])
def test_verdicts_of_the_decoders(name, outcome):
    """As measured by changing tokens in torch (examples/stored_weights/export.py)."""
    verdict = next(verdict for verdict in maskir.verify(STORED / f"{name}.mlir", tokens={0: 1}).verdicts
                   if verdict.subject == "function")
    assert verdict.outcome == outcome


def test_masks_from_arguments():
    found = graph(PROGRAMS / "triu_or_padding_bug.mlir")
    assert [node["words"] for node in steps(found, "mask made")][0] == "argument 1"
    assert outcomes(found, "coverage") == ["refuted"]
    check, = [check for check in found["checks"] if check["name"] == "coverage"]
    assert re.search(r"shows a later key: query 0 and key [1-7]", check["words"])


def test_data_that_may_hide_are_unknown():
    found = graph(PROGRAMS / "bert_encoder_padding_eager.mlir")
    assert outcomes(found, "coverage") == ["unknown"]


def test_a_use_without_a_mask_is_the_weaker():
    found = graph(STORED / "not_masked.mlir")
    assert outcomes(found, "consistency") == ["proven", "refuted", "proven", "refuted"]


def test_layers_with_other_windows_are_inconsistent():
    found = graph(PROGRAMS / "gemma2_softcap_alternating_eager.mlir")
    check, = [check for check in found["checks"] if check["name"] == "consistency"]
    assert check["outcome"] == "refuted" and "this is the weaker" in check["words"]
    assert outcomes(found, "coverage") == ["proven", "proven"]


def test_a_mask_before_a_softcap_is_too_early():
    """tanh brings a finite fill back among the scores (rule M6)."""
    text = (PROGRAMS / "handmade_tosa_causal.mlir").read_text()
    assert "tosa.select" in text
    early = """
#id = affine_map<(b, i, j) -> (b, i, j)>
func.func @main(%x: tensor<1x8x8xf32>) -> tensor<1x8x8xf32> {
  %fill = arith.constant -3.0e+38 : f32
  %zero = arith.constant 0.0 : f32
  %cap = arith.constant 20.0 : f32
  %low = arith.constant -1.0e+30 : f32
  %e = tensor.empty() : tensor<1x8x8xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
  %t = linalg.transpose ins(%x : tensor<1x8x8xf32>) outs(%e : tensor<1x8x8xf32>) permutation = [0, 2, 1]
  %s = linalg.batch_matmul ins(%x, %t : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%z : tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
  %m = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]} ins(%s : tensor<1x8x8xf32>) outs(%e : tensor<1x8x8xf32>) {
  ^bb0(%a: f32, %o: f32):
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    %sees = arith.cmpi sle, %j, %i : index
    %v = arith.select %sees, %a, %fill : f32
    linalg.yield %v : f32
  } -> tensor<1x8x8xf32>
  %capped = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]} ins(%m : tensor<1x8x8xf32>) outs(%e : tensor<1x8x8xf32>) {
  ^bb0(%a: f32, %o: f32):
    %d = arith.divf %a, %cap : f32
    %h = math.tanh %d : f32
    %v = arith.mulf %h, %cap : f32
    linalg.yield %v : f32
  } -> tensor<1x8x8xf32>
  %row = tensor.empty() : tensor<1x8xf32>
  %l = linalg.fill ins(%low : f32) outs(%row : tensor<1x8xf32>) -> tensor<1x8xf32>
  %max = linalg.reduce ins(%capped : tensor<1x8x8xf32>) outs(%l : tensor<1x8xf32>) dimensions = [2]
    (%in: f32, %acc: f32) { %v = arith.maximumf %in, %acc : f32 linalg.yield %v : f32 }
  %maxs = linalg.broadcast ins(%max : tensor<1x8xf32>) outs(%e : tensor<1x8x8xf32>) dimensions = [2]
  %w = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel", "parallel"]} ins(%capped, %maxs : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%e : tensor<1x8x8xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %d = arith.subf %a, %b : f32
    %v = math.exp %d : f32
    linalg.yield %v : f32
  } -> tensor<1x8x8xf32>
  %y = linalg.batch_matmul ins(%w, %x : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%z : tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
  return %y : tensor<1x8x8xf32>
}
"""
    found = graph(early)
    check, = [check for check in found["checks"] if check["name"] == "timeliness"]
    assert check["outcome"] == "refuted" and "behind their masking" in check["words"]
    assert outcomes(found, "coverage") != ["proven"]


def test_pooling_is_a_step():
    text = """func.func @main(%x: tensor<1x8x4xf32>) -> tensor<1x8x4xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<1x4xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<1x4xf32>) -> tensor<1x4xf32>
  %m = linalg.reduce ins(%x : tensor<1x8x4xf32>) outs(%z : tensor<1x4xf32>) dimensions = [1]
    (%in: f32, %acc: f32) { %s = arith.addf %in, %acc : f32 linalg.yield %s : f32 }
  %f = tensor.empty() : tensor<1x8x4xf32>
  %r = linalg.broadcast ins(%m : tensor<1x4xf32>) outs(%f : tensor<1x8x4xf32>) dimensions = [1]
  return %r : tensor<1x8x4xf32>
}
"""
    node, = graph(text)["nodes"]
    assert node["step"] == "tokens pooled" and node["words"] == "sums up index 1, which tokens go with"
    node, = graph(text.replace("addf", "maximumf"))["nodes"]
    assert node["step"] == "tokens pooled" and node["words"] == "takes the greatest of index 1, which tokens go with"


# --- Formats ---------------------------------------------------------------------------

def test_all_formats_have_the_same_steps():
    path = STORED / "masked_again.mlir"
    count = len(graph(path)["nodes"])
    edges = sum(len(node["from"]) for node in graph(path)["nodes"])
    table, dot, mermaid = (maskir.paths(path, format) for format in ("table", "dot", "mermaid"))
    assert table.startswith(f"function main: {count} steps\n") and len(re.findall(r"(?m)^\d+ ", table)) == count
    assert len(re.findall(r"(?m)^  n\d+ \[", dot)) == count and dot.count(" -> ") == edges
    assert dot.startswith('digraph "main" {') and dot.endswith("}\n")
    assert mermaid.startswith("flowchart TD\n") and mermaid.count(" --> ") == edges
    with pytest.raises(ValueError, match="table, json, dot, mermaid"):
        maskir.paths(path, "pdf")


def check_command(*arguments):
    return subprocess.run([pathlib.Path(sys.executable).parent / "maskir", "check", *map(str, arguments)],
                          capture_output=True, text=True)


def test_the_command_writes_a_drawing(tmp_path):
    path = STORED / "not_masked.mlir"
    for ending in (".svg", ".json", ".dot", ".mmd", ".md", ".txt"):
        assert check_command(path, "--no-run", "--paths", tmp_path / f"g{ending}").returncode in (1, 2)
    root = ElementTree.fromstring((tmp_path / "g.svg").read_text())
    space = "{http://www.w3.org/2000/svg}"
    found, = json.loads((tmp_path / "g.json").read_text())
    assert len(root.findall(f".//{space}rect")) == len(found["nodes"])
    assert len(root.findall(f"./{space}g/{space}path")) == sum(len(node["from"]) for node in found["nodes"])
    assert (tmp_path / "g.md").read_text().startswith("```mermaid\nflowchart TD")
    done = check_command(path, "--paths", tmp_path / "g.pdf")
    assert done.returncode == 3 and ".svg" in done.stderr
    assert check_command(path, path, "--paths", tmp_path / "h.svg").returncode == 3


@pytest.mark.parametrize("ending", (".svg", ".json", ".dot"))
def test_without_tokens_nothing_is_drawn(tmp_path, ending):
    (tmp_path / "scalar.mlir").write_text("func.func @f(%a: f32) -> f32 {\n  return %a : f32\n}\n")
    done = check_command(tmp_path / "scalar.mlir", "--paths", tmp_path / f"g{ending}")
    assert done.returncode == 2 and "has tokens: nothing is drawn" in done.stderr
    assert not (tmp_path / f"g{ending}").exists()


def test_what_has_no_graph_says_why():
    text = """func.func @main(%x: tensor<1x8x4xf32>) -> tensor<1x8x4xf32> {
  %one = arith.constant 1 : index
  %y = scf.index_switch %one -> tensor<1x8x4xf32>
  default { scf.yield %x : tensor<1x8x4xf32> }
  %i = "test.unheard"(%y) : (tensor<1x8x4xf32>) -> tensor<1x8x4xf32>
  return %i : tensor<1x8x4xf32>
}
"""
    with pytest.raises(maskir.Error):
        maskir.paths(text)


@pytest.mark.parametrize("path", sorted(PROGRAMS.glob("*.mlir")), ids=lambda path: path.stem)
def test_real_programs_have_a_graph(path):
    """With a use of weights for each attention; proven coverage agrees with the verdict."""
    found = graph(path, equal_sizes=True)
    assert steps(found, "weights used") or steps(found, "tokens pooled")
    numbers = [node["id"] for node in found["nodes"]]
    assert numbers == list(range(1, len(numbers) + 1))
    for node in found["nodes"]:
        assert all(source < node["id"] for source in node["from"])


LEAKS = ROOT / "test" / "Leaks" / "Inputs"
# One token a slot: the product of its dispatch weights is no attention over keys.
NO_KEYS = {"jax_moe_dispatch_fixed.mlir"}


def test_coverage_is_refuted_of_programs_that_leak():
    """Of each program whose causality was measured."""
    outcomes_of = {"proven": [], "refuted": []}
    for entry in json.loads((LEAKS / "index.json").read_text())["programs"]:
        places = {name: {int(n): dim for n, dim in entry[name].items()} for name in ("tokens", "result_tokens")}
        found = graph(LEAKS / "programs" / entry["file"], **places,
                      roles={int(n): role for n, role in entry["roles"].items()},
                      position_offset=entry.get("position_offset", 0))
        said = outcomes(found, "coverage")
        if entry["verdict"] == "proven" and entry["file"] not in NO_KEYS:
            assert "refuted" not in said, entry["file"]
        outcomes_of[entry["verdict"]] += said
    assert outcomes_of["proven"].count("proven") > 100 and outcomes_of["refuted"].count("refuted") > 50
