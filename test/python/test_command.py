"""The command `maskir`: what it prints, writes and returns."""
import pathlib
import subprocess
import sys

import numpy as np
import pytest

INPUTS = pathlib.Path(__file__).resolve().parents[1] / "Raise" / "Inputs"
ADD = """
func.func @add(%a: tensor<2xf32>, %s: f32, %n: i64) -> (tensor<2xf32>, i64) {
  %f = tensor.splat %s : tensor<2xf32>
  %r = arith.addf %a, %f : tensor<2xf32>
  return %r, %n : tensor<2xf32>, i64
}
"""
TWO = ADD + "func.func @id(%a: tensor<2xf32>) -> tensor<2xf32> { return %a : tensor<2xf32> }"
BF16 = "func.func @main(%a: tensor<2xbf16>) -> tensor<2xbf16> { return %a : tensor<2xbf16> }"
A = {"arg0": np.array([1, 2], np.float32), "arg1": np.float32(0.5), "arg2": np.int64(7)}


def maskir_command(*arguments):
    return subprocess.run([pathlib.Path(sys.executable).parent / "maskir", *map(str, arguments)],
                          capture_output=True, text=True)


def run(folder, text, arrays, *options):
    (folder / "p.mlir").write_text(text)
    if not isinstance(arrays, pathlib.Path):
        np.savez(folder / "a.npz", **arrays)
        arrays = folder / "a.npz"
    return maskir_command("run", folder / "p.mlir", "--inputs", arrays, "--outputs", folder / "out", *options)


def test_run_with_scalars(tmp_path):
    done = run(tmp_path, ADD, A)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "result0: float32 [2]\nresult1: int64 []\n"
    with np.load(tmp_path / "out") as results:  # exactly the name that was asked for
        np.testing.assert_array_equal(results["result0"], [1.5, 2.5])
        assert results["result1"] == 7


@pytest.mark.parametrize("options", [[], ["--as-written"], ["--threads", "1"]])
def test_run_a_recorded_sample(tmp_path, options):
    name = "jax_dpa_causal_static"
    out = tmp_path / "out.npz"
    done = maskir_command("run", INPUTS / "programs" / f"{name}.mlir", "--inputs", INPUTS / "samples" / f"{name}.npz",
                          "--outputs", out, *options)
    assert done.returncode == 0, done.stderr
    wanted = np.load(INPUTS / "samples" / f"{name}.npz")["result0"]
    np.testing.assert_allclose(np.load(out)["result0"], wanted, rtol=0, atol=1e-5 * np.abs(wanted).max())


def broken_files(folder):
    (folder / "text.npz").write_text("no arrays")
    (folder / "empty.npz").write_bytes(b"")
    (folder / "cut.npz").write_bytes(b"PK\x03\x04garbage")
    np.save(folder / "one.npy", np.ones(3))
    np.savez(folder / "objects.npz", arg0=np.array([{}], object), arg1=1, arg2=2)


@pytest.mark.parametrize("text, arrays, options, says", [
    (ADD, {"arg0": A["arg0"]}, [], "'add' takes arg0 (tensor<2xf32>), arg1 (f32), arg2 (i64); "),
    (ADD, {"x": A["arg0"], "y": 1, "z": 2}, [], "holds x, y, z"),
    (ADD, {**A, "arg3": 1}, [], "holds arg0, arg1, arg2, arg3"),
    (ADD, {**A, "arg0": np.ones(3, np.float32)}, [], "argument 0 of 'add' (tensor<2xf32>): dimension 0 should have size 2, found 3"),
    (ADD, {**A, "arg0": np.ones(2)}, [], "expected dtype float32, found float64"),
    (ADD, {**A, "arg2": np.array(2.5)}, [], "argument 2 of 'add' (i64): expected a number that fits"),
    (ADD, {**A, "arg2": np.ones(2)}, [], "argument 2"),
    (ADD, A, ["--function", "nope"], "no function 'nope' (it has: add)"),
    (TWO, A, [], "choose a function by --function (the program has: add, id)"),
    ("module {}", A, [], "no function 'main' (it has: none)"),
    (BF16, {"arg0": np.ones(2, np.float16)}, [], ".npz files hold no bf16"),
    (ADD, pathlib.Path("text.npz"), [], "is no .npz file"),
    (ADD, pathlib.Path("empty.npz"), [], "is no .npz file"),
    (ADD, pathlib.Path("cut.npz"), [], "is no .npz file"),
    (ADD, pathlib.Path("one.npy"), [], "it holds one array"),
    (ADD, pathlib.Path("objects.npz"), [], "is no .npz file of plain arrays"),
    (ADD, pathlib.Path("missing.npz"), [], "No such file"),
])
def test_run_refuses(tmp_path, text, arrays, options, says):
    broken_files(tmp_path)
    if isinstance(arrays, pathlib.Path):
        arrays = tmp_path / arrays
    done = run(tmp_path, text, arrays, *options)
    assert done.returncode == 1
    assert done.stderr.startswith("maskir: ") and says in done.stderr, done.stderr
    assert not (tmp_path / "out").exists() and not list(tmp_path.glob("out*"))


def test_run_takes_main_of_several(tmp_path):
    text = TWO.replace("@id", "@main")  # add comes first
    (tmp_path / "p.mlir").write_text(text)
    for options, wanted in ([], [1, 2]), (["--function", "main"], [1, 2]), (["--function", "add"], [1.5, 2.5]):
        done = run(tmp_path, text, A if "add" in options else {"arg0": A["arg0"]}, *options)
        assert done.returncode == 0, done.stderr
        with np.load(tmp_path / "out") as results:
            np.testing.assert_array_equal(results["result0"], wanted)


def test_results_that_can_not_be_written(tmp_path):
    (tmp_path / "p.mlir").write_text(ADD)
    np.savez(tmp_path / "a.npz", **A)
    for target in (tmp_path, tmp_path / "none" / "out.npz"):
        done = maskir_command("run", tmp_path / "p.mlir", "--inputs", tmp_path / "a.npz", "--outputs", target)
        assert done.returncode == 1 and done.stderr.startswith("maskir: "), done.stderr
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.npz", "p.mlir"]


def test_threads(tmp_path):
    done = run(tmp_path, ADD, A, "--threads", "0")
    assert done.returncode == 2 and "expected a positive number, not '0'" in done.stderr


def test_check_of_a_real_program():
    bug = INPUTS / "programs" / "triu_bool_sdpa_bug.mlir"
    done = maskir_command("check", bug, "--expect", "causal")
    assert done.returncode == 1
    assert "triu_bool_sdpa_bug.mlir:" in done.stdout and "query 0 sees key 1" in done.stdout
    assert "■" in done.stdout and "polarity is inverted" in done.stdout
    fixed = INPUTS / "programs" / "causal_and_key_padding_fixed.mlir"
    assert maskir_command("check", fixed, "--expect", "causal").returncode == 0
    assert maskir_command("check", fixed, "--expect", "causal", "--expect", "nonempty_rows").returncode == 1


def test_check_prints_all_verdicts_where_an_assertion_fails(tmp_path):
    (tmp_path / "p.mlir").write_text("func.func @f() { %m = mask.window right(1)\n mask.assert causal %m\n return }")
    done = maskir_command("check", tmp_path / "p.mlir")
    assert done.returncode == 1 and "p.mlir:2:2: " in done.stdout and "refuted" in done.stdout


def test_check_prints_remarks_if_asked(tmp_path):
    program = INPUTS / "programs" / "sink_logits_per_head.mlir"
    remark = "mask-raise: not raised: the denominator is not the sum of the numerators"
    assert remark in maskir_command("check", program, "--remarks").stdout
    assert remark not in maskir_command("check", program).stdout


@pytest.mark.parametrize("command", ["check", "show"])
@pytest.mark.parametrize("name, content, says", [
    ("missing.mlir", None, "No such file"),
    ("text.mlir", b"func.func @f(", "text.mlir:1:13: error: expected"),
    ("noise.mlir", bytes(range(256)), "noise.mlir:1:2: error: "),
    ("cut.mlirbc", b"ML\xefR\x06", "cut.mlirbc"),
    ("deep.mlir", b"[" * 2000, "deep.mlir:1:1001: error: expected brackets nested at most"),
    (".", None, "directory"),
])
def test_what_can_not_be_read(tmp_path, command, name, content, says):
    """A message and a failure; no traceback, and stdout says nothing of the file."""
    if content is not None:
        (tmp_path / name).write_bytes(content)
    done = maskir_command(command, tmp_path / name)
    assert done.returncode != 0 and str(tmp_path) not in done.stdout
    assert done.stderr.startswith("maskir: ") and says in done.stderr, done.stderr
    assert "Traceback" not in done.stderr


def test_nothing_is_proven_of_no_attention(tmp_path):
    (tmp_path / "p.mlir").write_text("module {}")
    done = maskir_command("check", tmp_path / "p.mlir", "--expect", "causal")
    assert done.returncode == 2 and "no attention was found" in done.stdout


def test_show_of_a_real_program():
    done = maskir_command("show", INPUTS / "programs" / "gemma2_softcap_alternating_eager.mlir")
    assert done.returncode == 0, done.stderr
    assert done.stdout.count("attention, query [1, ") == 2
    assert "mask: causal and window(left = 2)\n" in done.stdout and "mask: causal\n" in done.stdout
    # rows 3 and 7 of a window of three keys
    assert "⬚■■■⬚⬚⬚⬚" in done.stdout and "⬚⬚⬚⬚⬚■■■" in done.stdout
    assert "2 partial" in done.stdout  # one tile for each of two heads


def test_show_prints_the_operations_of_a_mask(tmp_path):
    (tmp_path / "p.mlir").write_text("""
      func.func @f(%q: tensor<1x1x4x8xf32>) -> tensor<1x1x4x8xf32> {
        %c = mask.causal
        %w = mask.window left(2)
        %m = mask.and %c, %w
        %o = attn.attention(%q, %q, %q) mask(%m) scale(1.0)
          : (tensor<1x1x4x8xf32>, tensor<1x1x4x8xf32>, tensor<1x1x4x8xf32>) -> tensor<1x1x4x8xf32>
        return %o : tensor<1x1x4x8xf32>
      }""")
    done = maskir_command("show", tmp_path / "p.mlir")
    assert done.returncode == 0, done.stderr
    lines = [line.split(" = ", 1)[-1] for line in done.stdout.splitlines()]
    first = lines.index("mask.causal")
    assert lines[first + 1] == "mask.window left(2)" and lines[first + 2].startswith("mask.and %")


def test_show_without_attention(tmp_path):
    (tmp_path / "p.mlir").write_text(ADD)
    done = maskir_command("show", tmp_path / "p.mlir")
    assert (done.returncode, done.stdout, done.stderr) == (0, "no attention was found\n", "")


def test_version():
    done = maskir_command("--version")
    assert done.returncode == 0 and done.stdout.strip().count(".") == 2
    assert maskir_command().returncode == 3
