"""mask-unflatten against random programs that join and split dynamic sizes.

The program before and after the pass gives the numbers of numpy; what is proven of it no
token contradicts; and a run that refutes shows in numpy what it says.
"""
import os
import pathlib
import re
import subprocess
import sys
from collections import Counter

import numpy as np
import pytest

import maskir
from maskir._passes import AS_WRITTEN, CHECKED, CLEAN
from maskir.program import Program as Compiled

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
from reshape_programs import Program  # noqa: E402
from reshape_steps import TooLargeError, UndefinedError  # noqa: E402

MASK_OPT = pathlib.Path(os.environ.get("MASKIR_BUILD", HERE.parents[1] / "build")) / "bin" / "mask-opt"
COUNT = int(os.environ.get("MASKIR_RANDOM_CASES", 200))
SEED = int(os.environ.get("MASKIR_SEED", 1))
PARTS = 2
# How many draws of sizes a program runs with, and in how many tokens are changed.
RUNS, LOOKS, DRAWS = 6, 5, 24
AFTER = f"{CLEAN},generate-runtime-verification"
SIZE = r"(the batch size|the length|size (\d+) of argument (\d+))"
TIED = "dynamic sizes of batches are equal, and so are lengths"
ALWAYS = ("floats are numbers of at most 10000 in magnitude, but for the fills of masks",
          "exp of what is far below zero is 0, and the sign of a zero says nothing",
          "index arithmetic does not wrap; ids are inside their tables", "the assertions of the program hold")
KEPT = "a size that a reshape keeps is not 0"
INTEGERS = r"other integers that floats are made of are at most \d+ in magnitude"


def count_changed(texts: list[str]) -> int:
    """Of how many programs the pass changes something."""
    def lower(passes: str) -> list[str]:
        done = subprocess.run([MASK_OPT, "-", "--split-input-file", f"--pass-pipeline=builtin.module({passes})"],
                              input="// -----\n".join(texts), capture_output=True, text=True, timeout=600)
        assert done.returncode == 0, done.stderr[:4000]
        return done.stdout.split("// -----\n")
    ready = CLEAN.removeprefix(AS_WRITTEN + ",")
    pairs = zip(lower(ready), lower(ready.replace(",mask-unflatten", "")), strict=True)
    return sum(with_pass != without for with_pass, without in pairs)


def compile_both(text: str) -> list[Compiled]:
    return [Compiled(maskir._core.compile_program(text.encode(), "<random>", passes, 1, optimization=0))
            for passes in (CHECKED, AFTER)]


def check_numbers(program: Program, text: str, rng: np.random.Generator) -> Counter:
    """Both give what numpy gives, or the written one says that it is undefined."""
    before, after = compile_both(text)
    counts: Counter = Counter()
    for _ in range(RUNS):
        sizes = program.draw_sizes(rng)
        arguments = program.draw(sizes, rng)
        try:
            values = program.run_all(arguments, sizes)
        except TooLargeError:
            counts["too large"] += 1
            continue
        except UndefinedError:
            counts["undefined"] += 1  # it says so, unless what doesn't fit is folded away
            try:
                before.f(*arguments)
            except maskir.Error:
                counts["caught"] += 1
            continue
        counts["runs"] += 1
        for compiled in (before, after):
            try:
                result = compiled.f(*arguments)
            except maskir.Error as error:  # which the pass says of tensors without elements
                if compiled is before or KEPT not in str(error) or all(value.size for value in values.values()):
                    raise
                counts["no elements"] += 1
                continue
            expected = values[program.result.name]
            np.testing.assert_array_equal(np.asarray(result), expected, f"{sizes}\n{text}")
    return counts


def are_tied(program: Program, arguments: list[np.ndarray]) -> bool:
    """Whether the first dynamic sizes are equal, and the lengths; a small `y` is a table."""
    x, token = arguments[0].shape, program.token
    lengths, batches = [x[token]], [x[0]] if token and program.x.dims[0].dynamic else []
    if program.y and len(program.y.dims) == 3:
        (batches if token else lengths).append(arguments[3].shape[0])
        lengths.append(arguments[3].shape[1])
    return len(set(lengths)) < 2 and len(set(batches)) < 2


def admits(program: Program, assumptions: tuple[str, ...], arguments: list[np.ndarray]) -> bool:
    """Whether a proof is about arguments of these sizes."""
    for text in assumptions:
        if text in ALWAYS or re.fullmatch(INTEGERS, text):
            continue
        if text == TIED:
            if not are_tied(program, arguments):
                return False
            continue
        for part in text.split(", "):
            match = re.fullmatch(rf"(?:(\d+) <= )?{SIZE}(?: <= (\d+))?", part)
            assert match, text
            least, _, dimension, argument, most = match.groups()
            if argument:
                size = arguments[int(argument)].shape[int(dimension)]
                if not int(least or 0) <= size <= int(most or size):
                    return False
    return True


def find_moves(program: Program, arguments: list[np.ndarray], sizes: dict[str, int],
               rng: np.random.Generator) -> tuple[bool, bool]:
    """Whether a token moves an earlier position, and a sample another one."""
    base = program.run(arguments, sizes)
    x, token, position = arguments[0], program.token, program.position
    ahead = across = False
    for t in range(x.shape[token]):
        for _ in range(2):
            other, place = x.copy(), (*[slice(None)] * token, t)
            other[place] = program.draw_tokens(sizes, rng)[place]
            moved = program.run([other, *arguments[1:]], sizes) != base
            ahead |= np.moveaxis(moved, position, 0)[:t].any()
    if token and position and len(base) == len(x):
        for b in range(len(x)):
            other = x.copy()
            other[b] = program.draw_tokens(sizes, rng)[b]
            moved = program.run([other, *arguments[1:]], sizes) != base
            across |= np.delete(moved, b, axis=0).any()
    return bool(ahead), bool(across)


def check_proofs(program: Program, text: str, rng: np.random.Generator, confirm: bool) -> Counter:
    """No proof is contradicted, and each refutation is one in numpy."""
    verdicts = {v.property: v for v in maskir.verify(text, confirm=confirm, timeout=5).verdicts
                if v.subject == "function"}
    counts = Counter(f"{name} {verdict.outcome}" for name, verdict in verdicts.items())
    leaks, looks = set(), 0
    for _ in range(DRAWS):
        sizes = program.draw_sizes(rng)
        arguments = program.draw(sizes, rng)
        if not all(sizes.values()):
            continue
        try:
            moves = find_moves(program, arguments, sizes, rng)
        except (TooLargeError, UndefinedError):
            continue
        looks += 1
        for name, moved in zip(("causal", "independent_samples"), moves, strict=True):
            if moved and name in verdicts:
                leaks.add(name)
                verdict = verdicts[name]
                assert verdict.outcome != "proven" or not admits(program, verdict.assumptions, arguments), (
                    f"a wrong proof: {name}, {sizes}\n{verdict.assumptions}\n{text}")
        if looks == LOOKS:
            break
    counts.update(f"{name} leaks" for name in leaks)
    counts["not looked at"] += not looks
    for name, verdict in verdicts.items():
        if verdict.outcome == "refuted":
            try:
                check_witness(program, name, verdict.inputs, text)
            except UndefinedError:
                counts["refuted where undefined"] += 1  # see test_runs_of_what_is_folded
    return counts


def check_witness(program: Program, name: str, arrays: dict[str, np.ndarray], text: str) -> None:
    """The arguments of a run that refutes move the same rows in numpy."""
    inputs = [program.x, *program.weights]
    arguments = [arrays[f"arg{i}"] for i in range(len(inputs))]
    sizes = {name: size for value, array in zip(inputs, arguments, strict=True)
             for dim, size in zip(value.dims, array.shape, strict=True) for name in dim.names}
    changed = arrays["changed0"]
    differs = (changed != arguments[0])
    results = [program.run([x, *arguments[1:]], sizes) for x in (arguments[0], changed)]
    for result, given in zip(results, ("result0", "changed_result0"), strict=True):
        np.testing.assert_allclose(result, arrays[given], rtol=1e-6, atol=1e-6 * max(1, np.abs(result).max(initial=0)),
                                   err_msg=text)
    moved = results[0] != results[1]
    if name == "causal":
        token = int(np.moveaxis(differs, program.token, 0).reshape(differs.shape[program.token], -1).any(1).argmax())
        assert np.moveaxis(moved, program.position, 0)[:token].any(), f"no leak\n{text}"
    else:
        sample = int(differs.reshape(len(differs), -1).any(1).argmax())
        assert np.delete(moved, sample, axis=0).any(), f"no leak\n{text}"


@pytest.mark.parametrize("part", range(PARTS))
def test_random_programs(part):
    counts: Counter = Counter()
    programs = {number: Program(f"{SEED} {number}") for number in range(part, COUNT, PARTS)}
    for number, program in programs.items():
        rng = np.random.default_rng([SEED, number])
        counts += check_numbers(program, program.text(), rng)
        counts += check_proofs(program, program.text(), rng, confirm=number // PARTS % 4 == 0)
    counts["changed"] = count_changed([program.text() for program in programs.values()])
    print(dict(sorted(counts.items())))
    n = len(programs)
    assert counts["changed"] > n / 4 and counts["runs"] > n * RUNS / 2, counts
    assert counts["causal proven"] > n / 4 and counts["causal leaks"] > n / 10, counts
    assert counts["independent_samples proven"] > n / 6 and counts["independent_samples leaks"] > n / 20, counts
    assert counts["causal refuted"] and counts["caught"] > counts["undefined"] / 2, counts
    assert counts["not looked at"] < n / 4, counts


# --- What the random programs have shown ----------------------------------------------

# Sizes that are read behind the padding, and used in front of it by the pass.
PADDED = """
func.func @f(%x: tensor<?x?x4xf64> {maskir.tokens = 1}) -> (tensor<?x?x5xf64> {maskir.tokens = 1}) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f64
  %flat = tensor.collapse_shape %x [[0, 1], [2]] : tensor<?x?x4xf64> into tensor<?x4xf64>
  %p = tensor.pad %flat low[0, 1] high[0, 0] {
  ^bb0(%i: index, %j: index):
    tensor.yield %zero : f64
  } : tensor<?x4xf64> to tensor<?x5xf64>
  %b = tensor.dim %x, %c0 : tensor<?x?x4xf64>
  %s = tensor.dim %x, %c1 : tensor<?x?x4xf64>
  %y = tensor.expand_shape %p [[0, 1], [2]] output_shape [%b, %s, 5] : tensor<?x5xf64> into tensor<?x?x5xf64>
  return %y : tensor<?x?x5xf64>
}
"""


def test_sizes_behind_padding():
    assert maskir.verify(PADDED, confirm=False)


# Row r of the result is sample r - 1: there are more rows than samples.
MORE_ROWS = """
func.func @f(%x: tensor<?x?x4xf64> {maskir.tokens = 1}) -> (tensor<?x?x4xf64> {maskir.tokens = 1}) {
  %zero = arith.constant 0.0 : f64
  %y = tensor.pad %x low[1, 0, 0] high[0, 0, 0] {
  ^bb0(%i: index, %j: index, %k: index):
    tensor.yield %zero : f64
  } : tensor<?x?x4xf64> to tensor<?x?x4xf64>
  return %y : tensor<?x?x4xf64>
}
"""


def test_more_rows_than_samples():
    verdict, = [v for v in maskir.verify(MORE_ROWS).verdicts if v.property == "independent_samples"]
    assert verdict.outcome != "proven"


# Of no elements, any sizes: n is one more than the length.
NO_ELEMENTS = """
func.func @f(%x: tensor<?x?x4xf64> {maskir.tokens = 1}) -> (tensor<?x?x4xf64> {maskir.tokens = 1}) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f64
  %b = tensor.dim %x, %c0 : tensor<?x?x4xf64>
  %s = tensor.dim %x, %c1 : tensor<?x?x4xf64>
  %more = arith.addi %s, %c1 : index
  %e = tensor.empty(%c1, %s) : tensor<0x?x?xf64>
  %shape = tensor.from_elements %c0, %more : tensor<2xindex>
  %flat = tensor.reshape %e(%shape) : (tensor<0x?x?xf64>, tensor<2xindex>) -> tensor<0x?xf64>
  %twice = tensor.concat dim(0) %flat, %flat : (tensor<0x?xf64>, tensor<0x?xf64>) -> tensor<0x?xf64>
  %n = tensor.dim %twice, %c1 : tensor<0x?xf64>
  %ey = tensor.empty(%b, %s) : tensor<?x?x4xf64>
  %init = linalg.fill ins(%zero : f64) outs(%ey : tensor<?x?x4xf64>) -> tensor<?x?x4xf64>
  %y = linalg.generic {indexing_maps = [affine_map<(b, i, d, j) -> (b, j, d)>, affine_map<(b, i, d, j) -> (b, i, d)>],
                       iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
      ins(%x : tensor<?x?x4xf64>) outs(%init : tensor<?x?x4xf64>) {
  ^bb0(%a: f64, %o: f64):
    %i = linalg.index 1 : index
    %j = linalg.index 3 : index
    %in = arith.addi %i, %n : index
    %js = arith.addi %j, %s : index
    %p = arith.cmpi sle, %js, %in : index
    %v = arith.select %p, %a, %zero : f64
    %r = arith.addf %v, %o : f64
    linalg.yield %r : f64
  } -> tensor<?x?x4xf64>
  return %y : tensor<?x?x4xf64>
}
"""


def test_no_elements():
    verdict, = [v for v in maskir.verify(NO_ELEMENTS).verdicts if v.property == "causal"]
    assert verdict.outcome != "proven"


# The expansion fits an even length; there the function is causal.
FOLDED = """
func.func @f(%x: tensor<1x?x4xf64> {maskir.tokens = 1}) -> (tensor<1x?x4xf64> {maskir.tokens = 1}) {
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %s = tensor.dim %x, %c1 : tensor<1x?x4xf64>
  %half = arith.divui %s, %c2 : index
  %odd = arith.remui %s, %c2 : index
  %is_odd = arith.cmpi eq, %odd, %c1 : index
  %last = arith.subi %s, %c1 : index
  %two = tensor.expand_shape %x [[0], [1, 2], [3]] output_shape [1, %half, 2, 4]
      : tensor<1x?x4xf64> into tensor<1x?x2x4xf64>
  %one = tensor.collapse_shape %two [[0], [1, 2], [3]] : tensor<1x?x2x4xf64> into tensor<1x?x4xf64>
  %e = tensor.empty(%s) : tensor<1x?x4xf64>
  %y = linalg.generic {indexing_maps = [affine_map<(b, i, d) -> (b, i, d)>],
                       iterator_types = ["parallel", "parallel", "parallel"]} outs(%e : tensor<1x?x4xf64>) {
  ^bb0(%o: f64):
    %b = linalg.index 0 : index
    %i = linalg.index 1 : index
    %d = linalg.index 2 : index
    %at = arith.select %is_odd, %last, %i : index
    %v = tensor.extract %one[%b, %at, %d] : tensor<1x?x4xf64>
    linalg.yield %v : f64
  } -> tensor<1x?x4xf64>
  return %y : tensor<1x?x4xf64>
}
"""


def test_runs_of_what_is_folded():
    verdict, = [v for v in maskir.verify(FOLDED).verdicts if v.property == "causal"]
    assert verdict.outcome != "refuted"
