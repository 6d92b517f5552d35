"""verify, compile and the command line, on programs of attn.attention.

The oracle of executed programs is plain numpy.
"""
import pathlib
import subprocess
import sys

import numpy as np
import pytest

import maskir

TYPE = "tensor<2x4x?x16xf32>"
PROGRAM = f"""
func.func @f(%q: {TYPE}, %k: tensor<2x2x?x16xf32>, %v: tensor<2x2x?x16xf32>,
             %keep: tensor<2x?xi1>) -> {TYPE} {{
  %causal = mask.causal
  %valid = mask.key_valid %keep : tensor<2x?xi1>
  %m = mask.and %causal, %valid
  %o = attn.attention(%q, %k, %v) mask(%m) scale(0.25)
    : ({TYPE}, tensor<2x2x?x16xf32>, tensor<2x2x?x16xf32>) -> {TYPE}
  return %o : {TYPE}
}}
"""
LEAK = PROGRAM.replace("mask.and", "mask.or")
STATIC = """
func.func @g(%q: tensor<1x1x512x8xf32>) -> tensor<1x1x512x8xf32> {
  %m = mask.window left(99) right(0)
  %o = attn.attention(%q, %q, %q) mask(%m) scale(1.0)
    : (tensor<1x1x512x8xf32>, tensor<1x1x512x8xf32>, tensor<1x1x512x8xf32>) -> tensor<1x1x512x8xf32>
  return %o : tensor<1x1x512x8xf32>
}
"""


def inputs(length, seed=0):
    random = np.random.default_rng(seed)
    q = random.standard_normal((2, 4, length, 16), dtype=np.float32)
    k, v = (random.standard_normal((2, 2, length, 16), dtype=np.float32) for _ in range(2))
    return q, k, v, random.random((2, length)) < 0.7


def attend(q, k, v, keep):
    """Rules M1..M7 in numpy; a row that may attend nothing gives 0 (M5)."""
    k, v = k.repeat(2, 1).astype(float), v.repeat(2, 1).astype(float)
    allowed = np.tri(q.shape[2], dtype=bool) & keep[:, None, None, :]
    scores = np.exp(0.25 * q.astype(float) @ k.swapaxes(2, 3)) * allowed
    sums = scores.sum(-1, keepdims=True)
    return np.where(sums > 0, scores @ v / np.where(sums > 0, sums, 1), 0)


def verdicts(report):
    return {(v.subject, v.property): v.outcome for v in report.verdicts}


def test_report():
    report = maskir.verify(PROGRAM)
    assert verdicts(report) == {("attention", "causal"): "proven",
                                ("attention", "nonempty_rows"): "refuted"}
    assert not report.ok
    (attention,) = report.attentions
    assert attention.shapes["key"] == (2, 2, None, 16)
    assert "causal" in attention.mask and "mask.key_valid" in attention.mask_ir
    assert attention.tiles is None
    assert attention.location.startswith("<source>:")


def test_tile_counts():
    """512 rows and keys in tiles of 128, left = 99: the diagonal and its left neighbour."""
    (attention,) = maskir.verify(STATIC).attentions
    assert attention.tiles == {"skipped": 9, "full": 0, "partial": 7}


def test_expect():
    maskir.verify(PROGRAM, expect="causal")
    with pytest.raises(maskir.Error, match="sees key"):
        maskir.verify(LEAK, expect="causal")
    with pytest.raises(maskir.Error, match="no empty row"):
        maskir.verify(PROGRAM, expect=["causal", "nonempty_rows"])
    with pytest.raises(ValueError, match="'casual'"):
        maskir.verify(PROGRAM, expect="casual")


@pytest.mark.parametrize("outcome, is_yes", [("proven", True), ("refuted", False), ("unknown", False)])
def test_unknown_is_never_yes(outcome, is_yes):
    """Rule M8."""
    verdict = maskir.Verdict("mask", "causal", outcome)
    assert bool(verdict) is is_yes
    assert maskir.Report([verdict]).ok is is_yes
    assert maskir.Report([maskir.Verdict("mask", "causal", "proven"), verdict]).ok is is_yes


def test_witness_leaks():
    leak = next(v for v in maskir.verify(LEAK).verdicts if v.property == "causal")
    b, h, q, kv = leak.witness
    assert leak.outcome == "refuted" and kv > q


def test_assertions():
    text = "func.func @f() {{ %m = mask.window right(0)\n mask.assert {} %m\n return }}"
    (verdict,) = maskir.verify(text.format("causal")).verdicts
    assert (verdict.subject, verdict.property, verdict.outcome) == ("assert", "causal", "proven")
    with pytest.raises(maskir.Error):
        maskir.verify(text.replace("right(0)", "right(1)").format("causal"))


@pytest.mark.parametrize("length", [1, 7, 64, 130])
@pytest.mark.parametrize("recognize", [True, False])
def test_run(length, recognize):
    program = maskir.compile(PROGRAM, threads=2, recognize=recognize)
    arrays = inputs(length)
    copies = [array.copy() for array in arrays]
    result = program.f(*arrays)
    np.testing.assert_allclose(result, attend(*arrays), atol=1e-5)
    assert result.dtype == np.float32 and result.flags.owndata is False
    for array, copy in zip(arrays, copies):
        np.testing.assert_array_equal(array, copy)


def test_results_outlive_the_program():
    arrays = inputs(33)
    result = maskir.compile(PROGRAM).f(*arrays)
    np.testing.assert_allclose(result, attend(*arrays), atol=1e-5)


class OnlyDlpack:
    """A tensor of another library: nothing but the DLPack protocol."""

    def __init__(self, array):
        self.array = array

    def __dlpack__(self, **keywords):
        return self.array.__dlpack__(**keywords)

    def __dlpack_device__(self):
        return self.array.__dlpack_device__()


def test_dlpack_tensors():
    arrays = inputs(20)
    tensors = [OnlyDlpack(array) for array in arrays]
    np.testing.assert_allclose(maskir.compile(PROGRAM).f(*tensors), attend(*arrays), atol=1e-5)


def test_read_only_arrays():
    arrays = inputs(9)
    for array in arrays:
        array.flags.writeable = False
    np.testing.assert_allclose(maskir.compile(PROGRAM).f(*arrays), attend(*arrays), atol=1e-5)


@pytest.mark.parametrize("change, says", [
    (lambda q, k, v, m: (q, k, v), "takes 4 arguments, found 3"),
    (lambda q, k, v, m: (q.astype(np.float64), k, v, m), "argument 0 of 'f'.*float32, found float64"),
    (lambda q, k, v, m: (q, k[0], v, m), "argument 1 .*rank 4, found rank 3"),
    (lambda q, k, v, m: (q, k[:, :1], v, m), "dimension 1 should have size 2, found 1"),
    (lambda q, k, v, m: (q, k, v[:, :, ::-1], m), "contiguous"),
    (lambda q, k, v, m: (q, k, v, m.astype(np.int8)), "expected dtype bool, found int8"),
    (lambda q, k, v, m: (q, k, v, [True]), "DLPack"),
    (lambda q, k, v, m: (q, k, None, m), "DLPack"),
])
def test_arguments_that_do_not_fit(change, says):
    program = maskir.compile(PROGRAM)
    with pytest.raises(maskir.Error, match=says):
        program.f(*change(*inputs(8)))


def test_names_of_functions():
    program = maskir.compile(PROGRAM)
    assert list(program.functions) == ["f"]
    with pytest.raises(AttributeError, match=r"no function 'g' \(it has: f\)"):
        program.g  # noqa: B018


@pytest.mark.parametrize("source, says", [
    ("func.func @f(", "<source>:1:"),
    ("func.func @f() { %m = mask.window left(x) return }", "<source>:1:"),
    (b"ML\xefR\x01garbage", "error"),
    ("", ""),
])
def test_malformed_sources(source, says):
    for function in (maskir.verify, maskir.compile):
        if source == "":
            function(source)
            continue
        with pytest.raises(maskir.Error, match=says):
            function(source)


def test_sources(tmp_path):
    path = tmp_path / "p.mlir"
    path.write_text(PROGRAM)
    for source in (path, str(path), PROGRAM):
        assert len(maskir.verify(source).attentions) == 1
    with pytest.raises(OSError):
        maskir.verify(tmp_path / "none.mlir")
    with pytest.raises(TypeError):
        maskir.verify(3)
    with pytest.raises(ValueError, match="'gpu'"):
        maskir.compile(PROGRAM, target="gpu")
    with pytest.raises(ValueError, match="threads"):
        maskir.compile(PROGRAM, threads=0)


def maskir_command(*arguments):
    return subprocess.run([pathlib.Path(sys.executable).parent / "maskir", *map(str, arguments)],
                          capture_output=True, text=True)


def test_command_check(tmp_path):
    good, bad = tmp_path / "good.mlir", tmp_path / "bad.mlir"
    good.write_text(PROGRAM)
    bad.write_text(LEAK)
    assert maskir_command("check", good, "--expect", "causal").returncode == 0
    out = maskir_command("check", bad, "--expect", "causal")
    assert out.returncode == 1 and "sees key" in out.stdout
    out = maskir_command("check", tmp_path / "none.mlir")
    assert out.returncode == 3 and "none.mlir" in out.stderr


def test_command_show(tmp_path):
    path = tmp_path / "p.mlir"
    path.write_text(STATIC)
    out = maskir_command("show", path)
    assert out.returncode == 0
    assert "query [1, 1, 512, 8]" in out.stdout and "9 skipped, 0 full, 7 partial" in out.stdout


def test_command_run(tmp_path):
    path, a, b = tmp_path / "p.mlir", tmp_path / "a.npz", tmp_path / "b.npz"
    path.write_text(PROGRAM)
    arrays = inputs(12)
    np.savez(a, *arrays)
    out = maskir_command("run", path, "--inputs", a, "--outputs", b)
    assert out.returncode == 0, out.stderr
    np.testing.assert_allclose(np.load(b)["result0"], attend(*arrays), atol=1e-5)
    out = maskir_command("run", path, "--function", "nope", "--inputs", a, "--outputs", b)
    assert out.returncode == 1 and "no function 'nope'" in out.stderr


def test_optimization():
    """The same numbers at each level, and no other level."""
    text = "func.func @f(%a: tensor<4xf32>) -> tensor<4xf32> {\n%r = arith.addf %a, %a : tensor<4xf32>\nreturn %r : tensor<4xf32>\n}"
    a = np.arange(4, dtype=np.float32)
    for level in range(4):
        assert np.array_equal(np.asarray(maskir.compile(text, optimization=level).f(a)), a + a)
    with pytest.raises(ValueError, match="optimization is 0, 1, 2 or 3, not 4"):
        maskir.compile(text, optimization=4)


@pytest.mark.parametrize("asked", ["causal_live_rows", "independent_samples"])
def test_what_nobody_asked_is_not_proven(asked):
    with pytest.raises(maskir.Error, match=f"nothing was asked about {asked}, so it is not proven"):
        maskir.verify(PROGRAM, expect=asked)


def test_integer_powers():
    """math.ipowi, as StableHLO's conversion writes it."""
    program = maskir.compile("""func.func @f(%a: tensor<6xi64>, %b: tensor<6xi64>) -> tensor<6xi64> {
  %r = math.ipowi %a, %b : tensor<6xi64>
  return %r : tensor<6xi64>
}""")
    a, b = np.array([2, -3, 0, 1, 7, -1]), np.array([10, 3, 0, 5, 1, 4])
    np.testing.assert_array_equal(program.f(a, b), a ** b)


SOFTMAX = """
func.func @main(%x: tensor<2x8xf32>) -> tensor<2x8xf32> {
  %e = tensor.empty() : tensor<2x8xf32>
  %w = linalg.softmax dimension(DIM) ins(%x : tensor<2x8xf32>) outs(%e : tensor<2x8xf32>) -> tensor<2x8xf32>
  return %w : tensor<2x8xf32>
}
"""


@pytest.mark.parametrize("recognize", [False, True])
@pytest.mark.parametrize("dim", [0, 1])
def test_softmax_as_one_operation(dim, recognize):
    x = np.random.default_rng(3).normal(size=(2, 8)).astype(np.float32) * 30
    e = np.exp(x.astype(float) - x.max(dim, keepdims=True))
    found = maskir.compile(SOFTMAX.replace("DIM", str(dim)), recognize=recognize).main(x)
    np.testing.assert_allclose(found, e / e.sum(dim, keepdims=True), rtol=1e-5, atol=1e-7)


def test_tables_of_booleans_have_a_byte_for_each_element_in_newer_mlir():
    """jaxlib and IREE print them so; 145 elements are no whole number of bytes of 8."""
    table = np.random.default_rng(0).integers(0, 2, (5, 29)).astype(np.uint8)
    for packed in (table.tobytes(), np.packbits(table, bitorder="little").tobytes()):
        text = f"""func.func @main() -> tensor<5x29xi1> {{
          %c = arith.constant dense<"0x{packed.hex().upper()}"> : tensor<5x29xi1>
          return %c : tensor<5x29xi1>
        }}"""
        assert (np.asarray(maskir.compile(text).main()) == table).all()
    broken = text.replace('"> ', '00"> ')
    with pytest.raises(maskir.Error, match="hex data size"):
        maskir.compile(broken)
