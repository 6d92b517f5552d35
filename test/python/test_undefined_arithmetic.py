"""A run that divides integers by zero, or whose arithmetic is poison that counts, shows nothing."""
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


# The same, where a number is undefined by itself; whatever it is, a later place than 0 is read.
NUMBER = WHERE_FIVE.replace("%bad = arith.constant BAD : i64", "%bad = arith.constant BAD : TYPE").replace(
    "%good = arith.constant 1 : i64", "%good = arith.constant GOOD : TYPE").replace(
    "arith.select %is_five, %bad, %good : i64", "arith.select %is_five, %bad, %good : TYPE").replace(
    "%q = arith.OPERATION %a, %d : i64", "OPERATION").replace(
    "%zero = arith.constant 0 : index", "%zero = arith.constant 1 : index")
LEAST, MOST = -2**63, 2**63 - 1


@pytest.mark.parametrize("operation, type_, bad, good", [
    ("%q = arith.fptosi %d : f32 to i64", "f32", "1.0e30", "7.0"),
    ("%q = arith.fptosi %d : f32 to i64", "f32", "0x7FC00000", "7.0"),
    ("%q = arith.fptoui %d : f32 to i64", "f32", "-3.0", "7.0"),
    ("%q = arith.addi %d, %good overflow<nsw> : i64", "i64", MOST, 1),
    ("%q = arith.addi %d, %good overflow<nuw> : i64", "i64", -1, 1),
    ("%q = arith.subi %d, %good overflow<nsw> : i64", "i64", LEAST, 1),
    ("%q = arith.subi %d, %good overflow<nuw> : i64", "i64", 0, 1),
    ("%q = arith.muli %d, %d overflow<nsw> : i64", "i64", 2**32, 1),
    ("%q = arith.muli %d, %d overflow<nuw> : i64", "i64", -1, 1),
    ("%q = arith.shli %d, %good overflow<nsw> : i64", "i64", MOST, 1),
    ("%t = arith.trunci %d overflow<nsw> : i64 to i32\n%q = arith.extsi %t : i32 to i64", "i64", 2**32, 1),
    ("%t = arith.trunci %d overflow<nuw> : i64 to i32\n%q = arith.extsi %t : i32 to i64", "i64", -1, 1),
    ("%two = arith.constant 2 : i64\n%q = arith.divsi %d, %two exact : i64", "i64", 1, 2),
    ("%one = arith.constant 1 : i64\n%q = arith.shrui %d, %one exact : i64", "i64", 1, 2),
    ("%m1 = arith.constant -1 : i64\n%q = math.ipowi %d, %m1 : i64", "i64", 0, 1)])
def test_numbers_that_do_not_fit_refute_nothing(operation, type_, bad, good):
    text = NUMBER.replace("OPERATION", operation).replace("TYPE", type_).replace("GOOD", str(good))
    assert causal(text.replace("BAD", str(bad))).outcome == "unknown"
    assert causal(text.replace("BAD", str(good))).outcome == "refuted"


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


def scalar(operation, *types, result="i64"):
    arguments = ", ".join(f"%a{i}: {type_}" for i, type_ in enumerate(types))
    return compiled(f"func.func @f({arguments}) -> {result} {{\n  %r = {operation}\n  return %r : {result}\n}}")


@pytest.mark.parametrize("kind, bits, least, most", [
    ("fptosi", 64, -2.0**63, np.nextafter(2.0**63, 0)), ("fptoui", 64, 0, np.nextafter(2.0**64, 0)),
    ("fptosi", 32, np.nextafter(-2.0**31 - 1, 0), np.nextafter(2.0**31, 0)),
    ("fptoui", 32, np.nextafter(-1, 0), np.nextafter(2.0**32, 0)), ("fptosi", 8, -128.5, 127.5)])
def test_the_bounds_of_a_conversion_are_exact(kind, bits, least, most):
    convert = scalar(f"arith.{kind} %a0 : f64 to i{bits}", "f64", result=f"i{bits}")
    for number in (least, most):
        assert int(convert(float(number))) % 2**bits == int(number) % 2**bits
    beyond = [np.nextafter(-2.0**(bits - 1) - 1, -np.inf) if kind == "fptosi" else -1.0,
              2.0**(bits - 1) if kind == "fptosi" else 2.0**bits, np.inf, -np.inf, np.nan]
    for number in beyond:
        with pytest.raises(maskir.Error, match="the number does not fit"):
            convert(float(number))


@pytest.mark.parametrize("name", ["addi", "subi", "muli"])
@pytest.mark.parametrize("flag", ["nsw", "nuw"])
@pytest.mark.parametrize("type_", ["i64", "index"])
def test_flags_say_what_does_not_wrap(name, flag, type_):
    """As Python counts, which wraps nowhere."""
    compute = scalar(f"arith.{name} %a0, %a1 overflow<{flag}> : {type_}", type_, type_, result=type_)
    numbers = [LEAST, LEAST + 1, -2**32, -2, -1, 0, 1, 2, 3, 2**32, MOST - 1, MOST]
    for a in numbers:
        for b in numbers:
            x, y = (a, b) if flag == "nsw" else (a % 2**64, b % 2**64)
            exact = {"addi": x + y, "subi": x - y, "muli": x * y}[name]
            low, high = (LEAST, MOST) if flag == "nsw" else (0, 2**64 - 1)
            if low <= exact <= high:
                assert compute(a, b) % 2**64 == exact % 2**64
            else:
                with pytest.raises(maskir.Error, match="the number does not fit"):
                    compute(a, b)


SELECTED = """func.func @f(%x: tensor<?xf32>, %other: tensor<?xi64>) -> tensor<?xi64> {
  %zero = arith.constant 0 : index
  %n = tensor.dim %x, %zero : tensor<?xf32>
  %e = tensor.empty(%n) : tensor<?xi64>
  %q = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>], iterator_types = ["parallel"]} ins(%x : tensor<?xf32>) outs(%e : tensor<?xi64>) {
  ^bb0(%a: f32, %o: i64):
    %i = arith.fptosi %a : f32 to i64
    linalg.yield %i : i64
  } -> tensor<?xi64>
  %r = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>, affine_map<(i) -> (i)>], iterator_types = ["parallel"]} ins(%other, %q : tensor<?xi64>, tensor<?xi64>) outs(%e : tensor<?xi64>) {
  ^bb0(%b: i64, %i: i64, %o: i64):
    %seven = arith.constant 7 : i64
    %none = arith.constant 0 : i64
    %least = arith.minsi %i, %seven : i64
    %is_near = arith.cmpi sgt, %b, %none : i64
    %v = arith.select %is_near, NEAR : i64
    linalg.yield %v : i64
  } -> tensor<?xi64>
  return %r : tensor<?xi64>
}"""


@pytest.mark.parametrize("near, fine, wrong", [("%b, %least", [1, 2], [1, 0]), ("%least, %b", [0, -2], [0, 1])])
def test_what_no_selection_takes_is_not_used(near, fine, wrong):
    """As the buckets of T5: the logarithm of a distance of 0 is converted, and not taken."""
    select = compiled(SELECTED.replace("NEAR", near))
    np.testing.assert_array_equal(select(np.float32([np.nan, -np.inf]), np.array(fine)), fine)
    with pytest.raises(maskir.Error, match="the number does not fit"):
        select(np.float32([np.nan, -np.inf]), np.array(wrong))
    np.testing.assert_array_equal(select(np.float32([3, 9]), np.array(wrong))[1], 7)
