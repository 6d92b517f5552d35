"""A run that divides integers by zero, or shifts by the width, shows nothing."""
import numpy as np
import pytest

import maskir
from maskir import _core
from maskir._passes import CHECKED
from maskir.program import Program

# Row s is id s; where id s is 5, the place of the id is undefined.
WHERE_FIVE = """
func.func @main(%ids: tensor<1x8xi64>, %n: tensor<i64>) -> tensor<1x8xi64> {
  %e = tensor.empty() : tensor<1x8xi64>
  %r = linalg.generic {indexing_maps = [affine_map<(b, s) -> (b, s)>, affine_map<(b, s) -> ()>, affine_map<(b, s) -> (b, s)>], iterator_types = ["parallel", "parallel"]} ins(%ids, %n : tensor<1x8xi64>, tensor<i64>) outs(%e : tensor<1x8xi64>) {
  ^bb0(%id: i64, %a: i64, %o: i64):
    %b = linalg.index 0 : index
    %s = linalg.index 1 : index
    %five = arith.constant 5 : i64
    %bad = arith.constant BAD : i64
    %good = arith.constant 1 : i64
    %is_five = arith.cmpi eq, %id, %five : i64
    %d = arith.select %is_five, %bad, %good : i64
    %q = arith.OPERATION %a, %d : i64
    %j0 = arith.index_cast %q : i64 to index
    %last = arith.constant 7 : index
    %zero = arith.constant 0 : index
    %j1 = arith.minsi %j0, %last : index
    %j2 = arith.maxsi %j1, %zero : index
    %j = arith.select %is_five, %j2, %s : index
    %v = tensor.extract %ids[%b, %j] : tensor<1x8xi64>
    linalg.yield %v : i64
  } -> tensor<1x8xi64>
  return %r : tensor<1x8xi64>
}
"""


def causal(text):
    verdict, = [v for v in maskir.verify(text, tokens={0: 1}, result_tokens={0: 1}).verdicts
                if (v.subject, v.property) == ("function", "causal")]
    return verdict


@pytest.mark.parametrize("operation, bad", [
    ("divsi", 0), ("divui", 0), ("remsi", 0), ("remui", 0), ("ceildivsi", 0), ("ceildivui", 0), ("floordivsi", 0),
    ("shli", 64), ("shrsi", 64), ("shrui", 65)])
def test_what_is_undefined_refutes_nothing(operation, bad):
    text = WHERE_FIVE.replace("OPERATION", operation)
    assert causal(text.replace("BAD", str(bad))).outcome == "unknown"
    # The same with a number that has a result: id 5 reads the same row everywhere.
    assert causal(text.replace("BAD", "2")).outcome == "refuted"


def compiled(text):
    return Program(_core.compile_program(text.encode(), "<program>", CHECKED, 1, optimization=0)).f


TENSORS = """func.func @f(%a: tensor<3xi64>, %b: tensor<3xi64>) -> tensor<3xi64> {
  %q = OPERATION
  return %q : tensor<3xi64>
}"""


@pytest.mark.parametrize("operation", [
    "arith.divsi %a, %b : tensor<3xi64>",
    "linalg.div ins(%a, %b : tensor<3xi64>, tensor<3xi64>) outs(%a : tensor<3xi64>) -> tensor<3xi64>"])
def test_tensors_are_checked_by_element(operation):
    divide = compiled(TENSORS.replace("OPERATION", operation))
    a = np.array([7, -9, -2**63])
    np.testing.assert_array_equal(divide(a, np.array([2, 3, 1])), [3, -3, -2**63])
    with pytest.raises(maskir.Error, match="division by zero"):
        divide(a, np.array([2, 0, 1]))
    with pytest.raises(maskir.Error, match="the quotient does not fit"):
        divide(a, np.array([2, 3, -1]))


def test_affine_maps_are_checked():
    """floordiv and mod of a number that is known at run time only."""
    divide = compiled("""func.func @f(%a: index, %b: index) -> index {
  %q = affine.apply affine_map<(d)[s] -> (d floordiv s)>(%a)[%b]
  return %q : index
}""")
    assert divide(7, 2) == 3
    with pytest.raises(maskir.Error, match="division by zero"):
        divide(7, 0)
