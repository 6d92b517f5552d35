"""Errors while a compiled program runs are exceptions; the process lives on."""
import numpy as np
import pytest

import maskir

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
