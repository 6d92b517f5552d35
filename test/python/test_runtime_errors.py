"""Errors while a compiled program runs are exceptions; the process lives on."""
import pathlib

import numpy as np
import pytest

import maskir
from maskir import _core
from maskir._passes import CHECKED
from maskir.program import Program

PROGRAMS = pathlib.Path(__file__).resolve().parents[1] / "Raise" / "Inputs" / "programs"

GATHER = """
func.func @gather(%table: tensor<8xf32>, %ids: tensor<?xi64>) -> tensor<?xf32> {
  %c0 = arith.constant 0 : index
  %n = tensor.dim %ids, %c0 : tensor<?xi64>
  %e = tensor.empty(%n) : tensor<?xf32>
  %r = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>],
                       iterator_types = ["parallel"]}
      ins(%ids : tensor<?xi64>) outs(%e : tensor<?xf32>) {
  ^bb0(%id: i64, %out: f32):
    %c8 = arith.constant 8 : i64
    %ok = arith.cmpi ult, %id, %c8 : i64
    cf.assert %ok, "index must be smaller than dim size"
    %i = arith.index_cast %id : i64 to index
    %v = tensor.extract %table[%i] : tensor<8xf32>
    linalg.yield %v : f32
  } -> tensor<?xf32>
  return %r : tensor<?xf32>
}
func.func @scalar(%n: i64) -> i64 {
  %c8 = arith.constant 8 : i64
  %ok = arith.cmpi slt, %n, %c8 : i64
  cf.assert %ok, "n is too large"
  return %n : i64
}
"""


@pytest.mark.parametrize("recognize", [True, False])
def test_failed_assertions_are_errors(recognize):
    program = maskir.compile(GATHER, recognize=recognize)
    table = np.arange(8, dtype=np.float32)
    for _ in range(3):
        np.testing.assert_array_equal(program.gather(table, np.array([7, 0, 3])), table[[7, 0, 3]])
        with pytest.raises(maskir.Error, match=r"'gather': <source>:12:5: index must be smaller than dim size"):
            program.gather(table, np.array([0, 8]))
        with pytest.raises(maskir.Error, match="n is too large"):
            program.scalar(8)
        assert program.scalar(7) == 7


SHAPES = """
func.func @f(%q: tensor<1x?x?x8xf32>, %k: tensor<1x?x?x8xf32>, %v: tensor<1x?x?x4xf32>) -> tensor<1x?x?x4xf32> {
  %m = mask.causal
  %o = attn.attention(%q, %k, %v) mask(%m) scale(1.0)
    : (tensor<1x?x?x8xf32>, tensor<1x?x?x8xf32>, tensor<1x?x?x4xf32>) -> tensor<1x?x?x4xf32>
  return %o : tensor<1x?x?x4xf32>
}
"""


@pytest.mark.parametrize("heads, keys", [((3, 2, 2), (5, 5)), ((4, 2, 4), (5, 5)), ((4, 2, 2), (5, 6)),
                                         ((2, 4, 4), (5, 5)), ((4, 0, 0), (5, 5))])
def test_sizes_that_do_not_fit(heads, keys):
    """Hkv must divide Hq; keys and values must be equally many."""
    q, k, v = (np.ones((1, h, n, d), np.float32) for h, n, d in zip(heads, (5, *keys), (8, 8, 4)))
    with pytest.raises(maskir.Error, match="do not fit together"):
        maskir.compile(SHAPES).f(q, k, v)


@pytest.mark.parametrize("queries, keys", [(0, 5), (5, 0), (0, 0)])
@pytest.mark.parametrize("recognize", [True, False])
def test_no_queries_or_no_keys(queries, keys, recognize):
    """Rule M5: a row that sees nothing gives 0; no row gives an empty result."""
    q, k, v = (np.ones((1, 2, n, d), np.float32) for n, d in ((queries, 8), (keys, 8), (keys, 4)))
    result = maskir.compile(SHAPES, recognize=recognize).f(q, k, v)
    np.testing.assert_array_equal(result, np.zeros((1, 2, queries, 4), np.float32))


UNFIT = {
    "sizes": ("""func.func @f(%a: tensor<?xf32>, %b: tensor<?xf32>) -> tensor<?xf32> {
  %o = linalg.add ins(%a, %b : tensor<?xf32>, tensor<?xf32>) outs(%a : tensor<?xf32>) -> tensor<?xf32>
  return %o : tensor<?xf32>
}""", [np.zeros(100_000_000, np.float32), np.ones(3, np.float32)], "'linalg.add': size 0 of operand 0 and size 0 of operand 1 are not"),
    "pool": ("""func.func @f(%x: tensor<?x?x5xf32>, %m: tensor<?x?xi1>) -> tensor<?x5xf32> {
  %o, %e = attn.pool sum(%x, %m) : (tensor<?x?x5xf32>, tensor<?x?xi1>) -> (tensor<?x5xf32>, tensor<?xi1>)
  return %o : tensor<?x5xf32>
}""", [np.zeros((1, 2, 5), np.float32), np.ones((1, 100_000_000), bool)], "size 1 of operand 0 and size 1 of operand 1"),
    "weights": ("""func.func @f(%w: tensor<1x2x?x?xf32>, %v: tensor<1x2x?x3xf32>) -> tensor<1x2x?x3xf32> {
  %o = attn.apply_weights zero(%w, %v) : (tensor<1x2x?x?xf32>, tensor<1x2x?x3xf32>) -> tensor<1x2x?x3xf32>
  return %o : tensor<1x2x?x3xf32>
}""", [np.ones((1, 2, 2, 9), np.float32), np.ones((1, 2, 4, 3), np.float32)], "size 3 of operand 0 and size 2 of operand 1"),
    "index": ("""func.func @f(%a: tensor<?xf32>, %i: index) -> f32 {
  %o = tensor.extract %a[%i] : tensor<?xf32>
  return %o : f32
}""", [np.zeros(10, np.float32), 10**12], "'tensor.extract': out-of-bounds"),
    "slice": ("""func.func @f(%a: tensor<8xf32>, %i: index) -> tensor<4xf32> {
  %o = tensor.extract_slice %a[%i] [4] [1] : tensor<8xf32> to tensor<4xf32>
  return %o : tensor<4xf32>
}""", [np.zeros(8, np.float32), 5], "'tensor.extract_slice': extract_slice runs out-of-bounds"),
    "cast": ("""func.func @f(%a: tensor<?xf32>) -> tensor<1000000xf32> {
  %o = tensor.cast %a : tensor<?xf32> to tensor<1000000xf32>
  return %o : tensor<1000000xf32>
}""", [np.zeros(8, np.float32)], "'tensor.cast': size mismatch"),
    "parts": ("""func.func @f(%a: tensor<?xf32>, %b: tensor<?xf32>) -> tensor<8xf32> {
  %o = tensor.concat dim(0) %a, %b : (tensor<?xf32>, tensor<?xf32>) -> tensor<8xf32>
  return %o : tensor<8xf32>
}""", [np.zeros(5, np.float32), np.zeros(1_000_000, np.float32)], "the parts do not make up size 0 of the result"),
    "reshape": ("""func.func @f(%a: tensor<?x4xf32>, %s: tensor<2xi64>) -> tensor<?x?xf32> {
  %o = tensor.reshape %a(%s) : (tensor<?x4xf32>, tensor<2xi64>) -> tensor<?x?xf32>
  return %o : tensor<?x?xf32>
}""", [np.zeros((6, 4), np.float32), np.array([1000, 1000])], "'tensor.reshape': source and result differ in the number"),
    "reshape to a static size": ("""func.func @f(%a: tensor<?x4xf32>, %s: tensor<2xindex>) -> tensor<1000000x?xf32> {
  %o = tensor.reshape %a(%s) : (tensor<?x4xf32>, tensor<2xindex>) -> tensor<1000000x?xf32>
  return %o : tensor<1000000x?xf32>
}""", [np.zeros((6, 4), np.float32), np.array([6, 4])], "'tensor.reshape': source and result differ in the number"),
    "expansion": ("""func.func @f(%a: tensor<3x?xf32>, %n: index) -> tensor<3x?x4xf32> {
  %o = tensor.expand_shape %a [[0], [1, 2]] output_shape [3, %n, 4] : tensor<3x?xf32> into tensor<3x?x4xf32>
  return %o : tensor<3x?x4xf32>
}""", [np.zeros((3, 8), np.float32), 1_000_000], "'tensor.expand_shape': sizes of the result do not make up size 1"),
}


@pytest.mark.parametrize("name", UNFIT)
@pytest.mark.parametrize("recognize", [True, False])
def test_what_types_do_not_say_is_checked(name, recognize):
    """No memory behind an array is read, whatever the caller gives."""
    text, arguments, says = UNFIT[name]
    if not recognize and name in ("pool", "weights"):
        return
    with pytest.raises(maskir.Error, match=f"'f': <source>:[23]:.*{says}"):
        maskir.compile(text, recognize=recognize).f(*arguments)


@pytest.mark.parametrize("name", ["reshape", "reshape to a static size", "expansion"])
def test_runs_that_confirm_are_checked(name):
    """What is undefined is no leak (maskir/_confirm.py)."""
    text, arguments, says = UNFIT[name]
    program = Program(_core.compile_program(text.encode(), "<program>", CHECKED, 1, optimization=0))
    with pytest.raises(maskir.Error, match=says):
        program.f(*arguments)


EXPAND = """func.func @f(%x: tensor<?x4xf32>, %a: index, %b: index) -> tensor<?x?x4xf32> {
  %e = tensor.expand_shape %x [[0, 1], [2]] output_shape [%a, %b, 4] : tensor<?x4xf32> into tensor<?x?x4xf32>
  return %e : tensor<?x?x4xf32>
}"""


def test_one_size_becomes_two():
    program = maskir.compile(EXPAND)
    x = np.arange(24, dtype=np.float32).reshape(6, 4)
    for a, b in ((2, 3), (3, 2), (1, 6), (6, 1)):
        np.testing.assert_array_equal(program.f(x, a, b), x.reshape(a, b, 4))
    assert program.f(x[:0], 5, 0).shape == (5, 0, 4)


@pytest.mark.parametrize("a, b", [(2, 4), (0, 6), (-2, -3), (2**32, 2**32), (2**63 - 1, 2)])
def test_sizes_of_another_product(a, b):
    """A product of negative numbers, or one that wraps around, is no number of elements."""
    program = maskir.compile(EXPAND)
    for rows in (6, 0):
        if rows or a and b:
            with pytest.raises(maskir.Error, match="sizes of the result do not make up size 0 of the source"):
                program.f(np.zeros((rows, 4), np.float32), a, b)


@pytest.mark.parametrize("width", ("i8", "i16", "i32", "i64", "index"))
def test_sizes_of_any_integers(width):
    """JAX computes shapes in i32."""
    program = maskir.compile(f"""func.func @f(%x: tensor<?x4xf32>, %s: tensor<2x{width}>) -> tensor<?x?xf32> {{
  %r = tensor.reshape %x(%s) : (tensor<?x4xf32>, tensor<2x{width}>) -> tensor<?x?xf32>
  return %r : tensor<?x?xf32>
}}""")
    x = np.arange(24, dtype=np.float32).reshape(6, 4)
    dtype = {"index": "int64"}.get(width, width.replace("i", "int"))
    np.testing.assert_array_equal(program.f(x, np.array([3, 8], dtype)), x.reshape(3, 8))
    with pytest.raises(maskir.Error, match="source and result differ in the number"):
        program.f(x, np.array([3, 9], dtype))


def test_empty_parts_are_no_parts():
    """torch.roll by 0, as torch-mlir writes it."""
    program = maskir.compile("""func.func @f(%x: tensor<2x8xf32>) -> tensor<2x8xf32> {
  %a = tensor.cast %x : tensor<2x8xf32> to tensor<2x?xf32>
  %s = tensor.extract_slice %x[0, 0] [2, 0] [1, 1] : tensor<2x8xf32> to tensor<2x0xf32>
  %b = tensor.cast %s : tensor<2x0xf32> to tensor<2x?xf32>
  %c = tensor.concat dim(1) %a, %b : (tensor<2x?xf32>, tensor<2x?xf32>) -> tensor<2x8xf32>
  return %c : tensor<2x8xf32>
}""")
    x = np.arange(16, dtype=np.float32).reshape(2, 8)
    np.testing.assert_array_equal(program.f(x), x)


@pytest.mark.parametrize("op", ["divsi", "remsi", "divui", "remui", "floordivsi", "ceildivsi"])
def test_no_division_ends_the_process(op):
    """By zero there is no quotient, and the process goes on."""
    program = maskir.compile(f"func.func @f(%a: i64, %b: i64) -> i64 {{\n %q = arith.{op} %a, %b : i64\n"
                             " return %q : i64\n}")
    exact = {"divsi": -3, "remsi": -1, "floordivsi": -4, "ceildivsi": -3, "divui": (2**64 - 7) // 2, "remui": 1}
    assert (program.f(-7, 2) - exact[op]) % 2**64 == 0
    for a, b in ((6, 0), (-2**63, -1)):
        program.f(a, b)


def test_no_tokens():
    """A real program on sequences of length 0."""
    program = maskir.compile(PROGRAMS / "llama_sdpa_gqa_dyn.mlir")
    types = [type_[7:-1].split("x") for type_ in program.main.arguments]
    arguments = [np.zeros([0 if size == "?" else int(size) for size in sizes],
                          {"i64": np.int64, "f32": np.float32}[element]) for *sizes, element in types]
    assert 0 in program.main(*arguments).shape
