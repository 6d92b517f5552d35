"""Programs with complex tensors: their numbers against numpy, and proofs about them."""
import numpy as np
import pytest

import maskir

ID = "affine_map<(i, j) -> (i, j)>"
TYPE = "tensor<3x4xcomplex<f32>>"


def elementwise(body, inputs="%x, %y"):
    """%r of type TYPE from a body over %a and %b."""
    types = ", ".join([TYPE] * len(inputs.split(",")))
    arguments = ", ".join(f"%{name}: complex<f32>" for name in "ab"[:len(inputs.split(","))] + "o")
    maps = ", ".join([ID] * (len(inputs.split(",")) + 1))
    return f"""  %e = tensor.empty() : {TYPE}
  %r = linalg.generic {{indexing_maps = [{maps}], iterator_types = ["parallel", "parallel"]}}
      ins({inputs} : {types}) outs(%e : {TYPE}) {{
  ^bb0({arguments}):
    {body}
    linalg.yield %z : complex<f32>
  }} -> {TYPE}
"""


def move(text, type=TYPE):
    return f"  {text}\n", type


def scalar(name, *operands):
    return f"%z = complex.{name} {', '.join(operands)} : complex<f32>"


ELEMENTWISE = {
    "add": (elementwise(scalar("add", "%a", "%b")), lambda x, y: x + y),
    "sub": (elementwise(scalar("sub", "%a", "%b")), lambda x, y: x - y),
    "mul": (elementwise(scalar("mul", "%a", "%b")), lambda x, y: x * y),
    "div": (elementwise(scalar("div", "%a", "%b")), lambda x, y: x / y),
    "pow": (elementwise(scalar("pow", "%a", "%b")), lambda x, y: x ** y),
    "exp": (elementwise(scalar("exp", "%a"), "%x"), lambda x, y: np.exp(x)),
    "log": (elementwise(scalar("log", "%a"), "%x"), lambda x, y: np.log(x)),
    "sqrt": (elementwise(scalar("sqrt", "%a"), "%x"), lambda x, y: np.sqrt(x)),
    "conj": (elementwise(scalar("conj", "%a"), "%x"), lambda x, y: np.conj(x)),
    "neg": (elementwise(scalar("neg", "%a"), "%x"), lambda x, y: -x),
    "tanh": (elementwise(scalar("tanh", "%a"), "%x"), lambda x, y: np.tanh(x)),
    "select": (elementwise("%p = complex.re %a : complex<f32>\n    %n = complex.re %b : complex<f32>\n"
                           "    %c = arith.cmpf olt, %p, %n : f32\n"
                           "    %z = arith.select %c, %a, %b : complex<f32>"),
               lambda x, y: np.where(x.real < y.real, x, y)),
}
MOVES = {
    "collapse": (*move(f"%r = tensor.collapse_shape %x [[0, 1]] : {TYPE} into tensor<12xcomplex<f32>>",
                       "tensor<12xcomplex<f32>>"), lambda x, y: x.reshape(12)),
    "slice": (*move(f"%r = tensor.extract_slice %x[1, 0] [2, 2] [1, 2] : {TYPE} to tensor<2x2xcomplex<f32>>",
                    "tensor<2x2xcomplex<f32>>"), lambda x, y: x[1:, ::2]),
    "concat": (*move(f"%r = tensor.concat dim(0) %x, %y : ({TYPE}, {TYPE}) -> tensor<6x4xcomplex<f32>>",
                     "tensor<6x4xcomplex<f32>>"), lambda x, y: np.concatenate([x, y])),
    "insert": (*move("%i = arith.constant 1 : index\n  %v = tensor.extract %y[%i, %i] : " + TYPE +
                     f"\n  %r = tensor.insert %v into %x[%i, %i] : {TYPE}"),
               lambda x, y: np.array([[y[i, j] if i == j == 1 else x[i, j] for j in range(4)] for i in range(3)])),
    "pad": (*move("%v = complex.constant [1.5 : f32, -2.5 : f32] : complex<f32>\n"
                  f"  %r = tensor.pad %x low[1, 0] high[0, 2] {{\n  ^bb0(%i: index, %j: index):\n"
                  f"    tensor.yield %v : complex<f32>\n  }} : {TYPE} to tensor<4x6xcomplex<f32>>",
                  "tensor<4x6xcomplex<f32>>"),
            lambda x, y: np.pad(x, ((1, 0), (0, 2)), constant_values=1.5 - 2.5j)),
    "transpose": (*move("%e = tensor.empty() : tensor<4x3xcomplex<f32>>\n  %r = linalg.transpose ins(%x : " + TYPE +
                        ") outs(%e : tensor<4x3xcomplex<f32>>) permutation = [1, 0]", "tensor<4x3xcomplex<f32>>"),
                  lambda x, y: x.T),
    "matmul": (*move(
        "%c = complex.constant [0.0 : f32, 0.0 : f32] : complex<f32>\n  %e = tensor.empty() : tensor<4x3xcomplex<f32>>\n"
        f"  %t = linalg.transpose ins(%y : {TYPE}) outs(%e : tensor<4x3xcomplex<f32>>) permutation = [1, 0]\n"
        "  %e2 = tensor.empty() : tensor<3x3xcomplex<f32>>\n  %f = linalg.fill ins(%c : complex<f32>) "
        "outs(%e2 : tensor<3x3xcomplex<f32>>) -> tensor<3x3xcomplex<f32>>\n"
        f"  %r = linalg.matmul ins(%x, %t : {TYPE}, tensor<4x3xcomplex<f32>>) "
        "outs(%f : tensor<3x3xcomplex<f32>>) -> tensor<3x3xcomplex<f32>>", "tensor<3x3xcomplex<f32>>"),
        lambda x, y: x @ y.T),
    "constant": (*move("%k = arith.constant dense<[[(1.0, 2.0), (3.0, -4.0)]]> : tensor<1x2xcomplex<f32>>\n"
                       f"  %r = tensor.insert_slice %k into %x[2, 1] [1, 2] [1, 1] : tensor<1x2xcomplex<f32>> into {TYPE}"),
                 lambda x, y: np.vstack([x[:2], [[x[2, 0], 1 + 2j, 3 - 4j, x[2, 3]]]])),
}
PROGRAMS = {**{name: (body, TYPE, truth) for name, (body, truth) in ELEMENTWISE.items()}, **MOVES}


@pytest.mark.parametrize("name", PROGRAMS)
def test_numbers(name):
    body, result, truth = PROGRAMS[name]
    program = maskir.compile(f"func.func @f(%x: {TYPE}, %y: {TYPE}) -> {result} {{\n{body}  return %r : {result}\n}}")
    rng = np.random.default_rng(3)
    x, y = ((rng.normal(size=(3, 4)) + 1j * rng.normal(size=(3, 4))).astype(np.complex64) for _ in range(2))
    result = program.f(x, y)
    assert result.dtype == np.complex64
    np.testing.assert_allclose(result, truth(x, y), rtol=2e-5, atol=2e-5)


def test_an_array_of_another_type():
    program = maskir.compile(f"func.func @f(%x: {TYPE}) -> {TYPE} {{\n  return %x : {TYPE}\n}}")
    with pytest.raises(maskir.Error, match="expected dtype complex64, found float32"):
        program.f(np.zeros((3, 4), np.float32))


# y[q] = sum of w[q] * conj(w[k]) * x[k] over the keys that a condition lets through.
KERNEL = """
func.func @main(%x: tensor<2x?xcomplex<f32>>, %w: tensor<?xcomplex<f32>>) -> tensor<2x?xcomplex<f32>> {
  %zero = complex.constant [0.0 : f32, 0.0 : f32] : complex<f32>
  %c1 = arith.constant 1 : index
  %n = tensor.dim %x, %c1 : tensor<2x?xcomplex<f32>>
  %e = tensor.empty(%n) : tensor<2x?xcomplex<f32>>
  %f = linalg.fill ins(%zero : complex<f32>) outs(%e : tensor<2x?xcomplex<f32>>) -> tensor<2x?xcomplex<f32>>
  %y = linalg.generic {indexing_maps = [affine_map<(b, q, k) -> (b, k)>, affine_map<(b, q, k) -> (q)>,
                                        affine_map<(b, q, k) -> (k)>, affine_map<(b, q, k) -> (b, q)>],
                       iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %w, %w : tensor<2x?xcomplex<f32>>, tensor<?xcomplex<f32>>, tensor<?xcomplex<f32>>)
      outs(%f : tensor<2x?xcomplex<f32>>) {
  ^bb0(%a: complex<f32>, %q: complex<f32>, %k: complex<f32>, %o: complex<f32>):
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    %c = complex.conj %k : complex<f32>
    %p = complex.mul %q, %c : complex<f32>
    %sees = arith.cmpi CONDITION, %j, %i : index
    %h = arith.select %sees, %p, %zero : complex<f32>
    %m = complex.mul %h, %a : complex<f32>
    %s = complex.add %o, %m : complex<f32>
    linalg.yield %s : complex<f32>
  } -> tensor<2x?xcomplex<f32>>
  return %y : tensor<2x?xcomplex<f32>>
}
"""


@pytest.mark.parametrize("condition, outcome", [("sle", "proven"), ("sge", "refuted")])
def test_proofs(condition, outcome):
    """Tokens, weights and results are complex; what is hidden has the weight 0."""
    report = maskir.verify(KERNEL.replace("CONDITION", condition), tokens={0: 1}, result_tokens={0: 1},
                           equal_sizes=True)
    found = {v.property: v for v in report.verdicts if v.subject == "function"}
    assert found["causal"].outcome == outcome, found["causal"].message
    assert found["independent_samples"].outcome == "proven"
    if outcome == "refuted":
        assert np.dtype(np.complex64) in {array.dtype for array in found["causal"].inputs.values()}
