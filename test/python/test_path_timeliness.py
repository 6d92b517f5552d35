"""What happens to scores between their masking and the softmax, against the numbers themselves."""
import json
import os
import re

import numpy as np
import pytest

import maskir

CASES = int(os.environ.get("MASKIR_RANDOM_CASES", 120))
SIZE = 6
# Pairs below this are hidden, as the check has it.
HIDDEN = -1e4
LATER = np.triu(np.ones((SIZE, SIZE), bool), 1)
PAST = ~LATER

BEGIN = """
#id = affine_map<(b, i, j) -> (b, i, j)>
#table = affine_map<(b, i, j) -> (i, j)>
#row = affine_map<(b, i, j) -> (b, i)>
func.func @main(%x: tensor<1xSxSxf32>) -> tensor<1xSxSxf32> {
  %zero = arith.constant 0.0 : f32
  %infinity = arith.constant 0xFF800000 : f32
  %e = tensor.empty() : tensor<1xSxSxf32>
  %r = tensor.empty() : tensor<1xSxf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<1xSxSxf32>) -> tensor<1xSxSxf32>
  %t = linalg.transpose ins(%x : tensor<1xSxSxf32>) outs(%e : tensor<1xSxSxf32>) permutation = [0, 2, 1]
  %s0 = linalg.batch_matmul ins(%x, %t : tensor<1xSxSxf32>, tensor<1xSxSxf32>)
      outs(%z : tensor<1xSxSxf32>) -> tensor<1xSxSxf32>
"""
STEP = """
  %sNEXT = linalg.generic {indexing_maps = [#id, MAPS#id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%sLASTOPERANDS : tensor<1xSxSxf32>TYPES) outs(%e : tensor<1xSxSxf32>) {
  ^bb0(%a: f32, ARGUMENTS%o: f32):
    BODY
    linalg.yield %v : f32
  } -> tensor<1xSxSxf32>
"""
SOFTMAX = """
  %low = linalg.fill ins(%infinity : f32) outs(%r : tensor<1xSxf32>) -> tensor<1xSxf32>
  %max = linalg.reduce ins(%sLAST : tensor<1xSxSxf32>) outs(%low : tensor<1xSxf32>) dimensions = [2]
    (%in: f32, %acc: f32) { %m = arith.maximumf %in, %acc : f32 linalg.yield %m : f32 }
  %w = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%sLAST, %max : tensor<1xSxSxf32>, tensor<1xSxf32>) outs(%e : tensor<1xSxSxf32>) {
  ^bb0(%a: f32, %c: f32, %o: f32):
    %d = arith.subf %a, %c : f32
    %v = math.exp %d : f32
    linalg.yield %v : f32
  } -> tensor<1xSxSxf32>
  %none = linalg.fill ins(%zero : f32) outs(%r : tensor<1xSxf32>) -> tensor<1xSxf32>
  %sum = linalg.reduce ins(%w : tensor<1xSxSxf32>) outs(%none : tensor<1xSxf32>) dimensions = [2]
    (%in: f32, %acc: f32) { %m = arith.addf %in, %acc : f32 linalg.yield %m : f32 }
  %p0 = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%w, %sum : tensor<1xSxSxf32>, tensor<1xSxf32>) outs(%e : tensor<1xSxSxf32>) {
  ^bb0(%a: f32, %c: f32, %o: f32):
    %v = arith.divf %a, %c : f32
    linalg.yield %v : f32
  } -> tensor<1xSxSxf32>
"""
END = """
  %y = linalg.batch_matmul ins(%WEIGHTS, %x : tensor<1xSxSxf32>, tensor<1xSxSxf32>)
      outs(%z : tensor<1xSxSxf32>) -> tensor<1xSxSxf32>
  return %y : tensor<1xSxSxf32>
}
"""


def literal(value):
    return f"{value:e}" if np.isfinite(value) else "0xFF800000"


class Chain:
    """Scores, what is done to them one step after the other, and the same in numpy."""

    def __init__(self, rng):
        self.text, self.count, self.rng = BEGIN, 0, rng
        x = rng.normal(size=(SIZE, SIZE)).astype(np.float32)
        self.scores = x @ x.T
        self.tables = 0
        self.hidden = np.zeros((SIZE, SIZE), bool)  # by some step so far
        self.was_undone = False  # by some step; a later one may hide it again
        self.said = []  # the steps, in words

    def _add(self, body, maps="", operands="", types="", arguments=""):
        self.text += (STEP.replace("NEXT", str(self.count + 1)).replace("LAST", str(self.count)).replace("MAPS", maps)
                      .replace("OPERANDS", operands).replace("TYPES", types).replace("ARGUMENTS", arguments)
                      .replace("BODY", "\n    ".join(body)))
        self.count += 1

    def _add_table(self, values, operation):
        name, self.tables = f"%table{self.tables}", self.tables + 1
        rows = ", ".join("[" + ", ".join(f"{literal(v)}" for v in row) + "]" for row in values)
        self.text += f"  {name} = arith.constant dense<[{rows}]> : tensor<SxSxf32>\n"
        self._add([f"%v = arith.{operation} %a, %m : f32"], "#table, ", f", {name}", ", tensor<SxSxf32>", "%m: f32, ")

    def select(self, fill):
        """where(key <= query, scores, fill)"""
        self._add([f"%f = arith.constant {literal(fill)} : f32", "%i = linalg.index 1 : index", "%j = linalg.index 2 : index",
                   "%past = arith.cmpi sle, %j, %i : index", "%v = arith.select %past, %a, %f : f32"])
        self._set(np.where(PAST, self.scores, np.float32(fill)), f"select {fill}")

    def add(self, value):
        """scores + value where the key is later"""
        table = np.where(LATER, np.float32(value), np.float32(0))
        self._add_table(table, "addf")
        self._set(self.scores + table, f"add {value}")

    def multiply(self, value):
        """scores * value where the key is later"""
        table = np.where(LATER, np.float32(value), np.float32(1))
        self._add_table(table, "mulf")
        with np.errstate(over="ignore"):
            scaled = self.scores * table
        self._set(scaled, f"multiply {value}")

    def scale(self, value):
        self._add([f"%f = arith.constant {value:e} : f32", "%v = arith.mulf %a, %f : f32"])
        with np.errstate(over="ignore"):
            scaled = self.scores * np.float32(value)
        self._set(scaled, f"scale {value}")

    def cap(self, value):
        self._add([f"%f = arith.constant {value:e} : f32", "%d = arith.divf %a, %f : f32", "%h = math.tanh %d : f32",
                   "%v = arith.mulf %h, %f : f32"])
        self._set(np.float32(value) * np.tanh(self.scores / np.float32(value)), f"cap {value}")

    def _set(self, scores, said):
        self.said.append(said)
        self.scores = scores.astype(np.float32)
        self.was_undone |= bool((self.hidden & ~(self.scores <= HIDDEN)).any())
        self.hidden |= self.scores <= HIDDEN

    @property
    def undone(self):
        """Whether something that was hidden is not at the softmax."""
        return bool((self.hidden & ~(self.scores <= HIDDEN)).any())

    def finish(self, mask_weights=False):
        text = self.text + SOFTMAX.replace("LAST", str(self.count))
        weights = "p0"
        if mask_weights:
            step = (STEP.replace("%sNEXT", "%p1").replace("%sLAST", "%p0").replace("MAPS", "").replace("OPERANDS", "")
                    .replace("TYPES", "").replace("ARGUMENTS", ""))
            text += step.replace("BODY", "%i = linalg.index 1 : index\n    %j = linalg.index 2 : index\n"
                                 "    %past = arith.cmpi sle, %j, %i : index\n"
                                 "    %v = arith.select %past, %a, %zero : f32")
            weights = "p1"
        text += END.replace("WEIGHTS", weights)
        return re.sub("(?<=[<x])S(?=x)", str(SIZE), text)


def ask(text):
    found, = json.loads(maskir.paths(text, "json", tokens={0: 1}, result_tokens={0: 1}))
    checks = {}
    for check in found["checks"]:
        checks.setdefault(check["name"], []).append(check["outcome"])
    return checks, found


def random_step(chain, rng):
    kind = rng.integers(0, 7)
    if kind < 2:
        chain.select(rng.choice([-np.inf, -1e9, -3e38, 0.0, -5.0]))
    elif kind == 2:
        chain.add(rng.choice([-1e9, 1e9, -np.inf, -2.0]))
    elif kind == 3:
        chain.multiply(rng.choice([0.0, 2.0]) if np.isfinite(chain.scores).all() else 2.0)
    elif kind == 4:
        chain.scale(rng.choice([0.125, 2.0, 1e-8]))
    elif kind == 5:
        chain.cap(rng.choice([5.0, 50.0]))
    else:
        chain.select(-1e9)


def test_what_is_undone_is_never_called_timely():
    """Random steps. Proven: all that was hidden is hidden at the softmax. Refuted: something is not."""
    rng = np.random.default_rng(5)
    said = {"proven": 0, "refuted": 0, "unknown": 0}
    undone = told = 0
    for case in range(CASES):
        chain = Chain(rng)
        for _ in range(rng.integers(1, 4)):
            random_step(chain, rng)
        checks, _ = ask(chain.finish())
        timely = checks.get("timeliness", [])
        if chain.undone:
            assert set(timely) != {"proven"}, (case, chain.said, checks)
            undone += 1
            told += bool(timely)
        elif not chain.was_undone:
            assert "refuted" not in timely, (case, chain.said, checks)
        if checks.get("coverage") == ["proven"]:
            assert (chain.scores[LATER] <= HIDDEN).all(), (case, chain.said, checks)
        elif checks.get("coverage") == ["refuted"]:
            assert not (chain.scores[LATER] <= HIDDEN).all(), (case, chain.said, checks)
        for outcome in timely:
            said[outcome] += 1
    assert said["proven"] > CASES / 5 and said["refuted"] > CASES / 50, said
    assert undone > CASES / 20 and told > undone * 0.7, (undone, told)


@pytest.mark.parametrize("undo", ["select", "add", "multiply", "table"])
def test_a_mask_that_is_taken_back(undo):
    chain = Chain(np.random.default_rng(1))
    if undo == "table":  # added, and taken back by another table
        chain.add(-1e9)
        chain.add(1e9)
    else:
        chain.select(-1e9)
        {"select": lambda: chain.select(0.0), "add": lambda: chain.add(1e9), "multiply": lambda: chain.multiply(0.0)}[undo]()
    assert chain.undone
    checks, _ = ask(chain.finish())
    assert "proven" not in checks["timeliness"] and checks["coverage"] != ["proven"]


def test_a_softmax_that_is_masked_too_late():
    """Its sums have seen all keys, though the weight of every later key is 0."""
    checks, found = ask(Chain(np.random.default_rng(1)).finish(mask_weights=True))
    assert checks["coverage"] == ["refuted", "proven"]
    steps = [node["step"] for node in found["nodes"]]  # the maximum of a row pools nothing
    assert steps == ["softmax", "weights masked again", "weights used"], steps
    words, = [check["words"] for check in found["checks"] if check["outcome"] == "refuted"]
    assert "a softmax without a mask, whose sums see later keys" in words


def test_what_moves_and_changes_is_not_compared():
    """Masked scores, of which the last column is cut off and 0 is put in its place."""
    chain = Chain(np.random.default_rng(1))
    chain.select(-1e9)
    cut = (f"  %cut = tensor.extract_slice %s{chain.count}[0, 0, 0] [1, S, {SIZE - 1}] [1, 1, 1] : tensor<1xSxSxf32>"
           f" to tensor<1xSx{SIZE - 1}xf32>\n"
           f"  %s{chain.count + 1} = tensor.pad %cut low[0, 0, 0] high[0, 0, 1] {{\n"
           "  ^bb0(%i: index, %j: index, %k: index):\n    tensor.yield %zero : f32\n"
           f"  }} : tensor<1xSx{SIZE - 1}xf32> to tensor<1xSxSxf32>\n")
    chain.text += cut.replace("[1, S,", f"[1, {SIZE},")
    chain.count += 1
    checks, _ = ask(chain.finish())
    assert checks["timeliness"] == ["unknown"] and checks["coverage"] != ["proven"]


# A score that is written over, and scores that are computed one by one.
NO_MOVES = {
    "insert": "  %at = arith.constant 0 : index\n  %later = arith.constant 3 : index\n"
              "  %five = arith.constant 5.0 : f32\n"
              "  %sNEXT = tensor.insert %five into %sLAST[%at, %at, %later] : tensor<1xSxSxf32>\n",
    "generate": "  %least = arith.constant -5.0 : f32\n  %sNEXT = tensor.generate {\n"
                "  ^bb0(%b: index, %i: index, %j: index):\n"
                "    %old = tensor.extract %sLAST[%b, %i, %j] : tensor<1xSxSxf32>\n"
                "    %new = arith.maximumf %old, %least : f32\n    tensor.yield %new : f32\n  } : tensor<1xSxSxf32>\n",
}


@pytest.mark.parametrize("name", NO_MOVES)
def test_what_writes_elements_is_no_move(name):
    chain = Chain(np.random.default_rng(1))
    chain.select(-1e9)
    chain.text += NO_MOVES[name].replace("NEXT", str(chain.count + 1)).replace("LAST", str(chain.count))
    chain.count += 1
    checks, _ = ask(chain.finish())
    assert checks["timeliness"] == ["unknown"] and checks["coverage"] != ["proven"]


@pytest.mark.parametrize("fill, outcome", [(-1e9, "proven"), (-1e4, "proven"), (-5e3, "proven"), (-500.0, "unknown"),
                                           (-5.0, "refuted")])
def test_a_soft_fill_shows_no_key(fill, outcome):
    """-1e4 hides scores of at most 1000; -500 hides small ones; -5 hides none."""
    chain = Chain(np.random.default_rng(1))
    chain.add(fill)
    checks, found = ask(chain.finish())
    assert checks["coverage"] == [outcome]
    words, = [check["words"] for check in found["checks"] if check["name"] == "coverage"]
    assert ("of at most 1000" in words) == (fill in (-1e4, -5e3))


@pytest.mark.parametrize("predicate, says", [("slt", "k <= q - 1"), ("sgt", "hides every later key: k >= q + 1")])
def test_scores_that_are_masked_transposed(predicate, says):
    """Masked as [b, key, query], then transposed back: slt hides every earlier key."""
    chain = Chain(np.random.default_rng(1))
    turn = ("  %s{} = linalg.transpose ins(%s{} : tensor<1xSxSxf32>) outs(%e : tensor<1xSxSxf32>) "
            "permutation = [0, 2, 1]\n")
    chain.text += turn.format(1, 0)
    chain.count = 1
    chain._add(["%i = linalg.index 1 : index", "%j = linalg.index 2 : index", "%f = arith.constant 0xFF800000 : f32",
                f"%past = arith.cmpi {predicate}, %i, %j : index", "%v = arith.select %past, %f, %a : f32"])
    chain.text += turn.format(3, 2)
    chain.count = 3
    checks, found = ask(chain.finish())
    masked, = [node for node in found["nodes"] if node["step"] == "scores masked"]
    assert masked["words"].endswith(says)
    assert checks["coverage"] == ["proven" if predicate == "sgt" else "refuted"]


def test_keys_that_two_masks_hide():
    """Of arguments, one for each half of the keys: neither is too short."""
    chain = Chain(np.random.default_rng(1))
    half = SIZE // 2
    for i, name in enumerate(("%m1", "%m2")):
        chain.text += (f"  %part{i} = tensor.extract_slice %s0[0, 0, {i * half}] [1, {SIZE}, {half}] [1, 1, 1] : "
                       f"tensor<1xSxSxf32> to tensor<1xSx{half}xf32>\n  %eh{i} = tensor.empty() : tensor<1xSx{half}xf32>\n"
                       f"  %half{i} = linalg.generic {{indexing_maps = [#id, #table, #id], iterator_types = [\"parallel\", "
                       f"\"parallel\", \"parallel\"]}} ins(%part{i}, {name} : tensor<1xSx{half}xf32>, tensor<Sx{half}xi1>) "
                       f"outs(%eh{i} : tensor<1xSx{half}xf32>) {{\n  ^bb0(%a: f32, %m: i1, %o: f32):\n"
                       f"    %v = arith.select %m, %a, %infinity : f32\n    linalg.yield %v : f32\n"
                       f"  }} -> tensor<1xSx{half}xf32>\n")
    chain.text += (f"  %s1 = tensor.concat dim(2) %half0, %half1 : (tensor<1xSx{half}xf32>, tensor<1xSx{half}xf32>) -> "
                   "tensor<1xSxSxf32>\n")
    chain.count = 1
    text = chain.finish().replace("(%x: tensor<1x6x6xf32>)",
                                  "(%x: tensor<1x6x6xf32>, %m1: tensor<6x3xi1>, %m2: tensor<6x3xi1>)")
    checks, _ = ask(text.replace("<Sx", f"<{SIZE}x"))
    assert checks["lengths"] == ["unknown"] and checks["coverage"] == ["unknown"]


@pytest.mark.parametrize("keys, outcome", [(SIZE, "proven"), (SIZE - 2, "refuted")])
def test_a_mask_of_the_first_keys_only(keys, outcome):
    """scores[:, :, :keys] are masked and written back; the last keys of two fewer escape."""
    chain = Chain(np.random.default_rng(1))
    some = f"tensor<1x{SIZE}x{keys}xf32>"
    box = f"[0, 0, 0] [1, {SIZE}, {keys}] [1, 1, 1]"
    chain.text += f"""  %some = tensor.extract_slice %s0{box} : tensor<1xSxSxf32> to {some}
  %es = tensor.empty() : {some}
  %hidden = linalg.generic {{indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]}} ins(%some : {some}) outs(%es : {some}) {{
  ^bb0(%a: f32, %o: f32):
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    %past = arith.cmpi sle, %j, %i : index
    %v = arith.select %past, %a, %infinity : f32
    linalg.yield %v : f32
  }} -> {some}
  %s1 = tensor.insert_slice %hidden into %s0{box} : {some} into tensor<1xSxSxf32>
"""
    chain.count = 1
    checks, found = ask(chain.finish().replace("1xSxSx", f"1x{SIZE}x{SIZE}x"))
    assert checks["lengths"] == [outcome] and checks["coverage"] == [outcome]
    words, = [check["words"] for check in found["checks"] if check["name"] == "lengths"]
    assert ("not masked are query" in words) == (outcome == "refuted")


def test_a_block_of_keys_begins_with_a_later_token():
    """Key k of the block is token k + 3, which query k sees: no key after the query is in the block."""
    chain = Chain(np.random.default_rng(1))
    chain._add(["%i = linalg.index 1 : index", "%j = linalg.index 2 : index", "%three = arith.constant 3 : index",
                "%k = arith.subi %j, %three : index", "%past = arith.cmpi sle, %k, %i : index",
                "%v = arith.select %past, %a, %infinity : f32"])
    use = "%y = linalg.batch_matmul ins(%p0, %x : tensor<1x6x6xf32>, tensor<1x6x6xf32>)"
    text = chain.finish()
    assert text.count(use) == 1
    text = text.replace(use, """%block = tensor.extract_slice %p0[0, 0, 3] [1, 6, 3] [1, 1, 1] : tensor<1x6x6xf32> to tensor<1x6x3xf32>
  %values = tensor.extract_slice %x[0, 3, 0] [1, 3, 6] [1, 1, 1] : tensor<1x6x6xf32> to tensor<1x3x6xf32>
  %y = linalg.batch_matmul ins(%block, %values : tensor<1x6x3xf32>, tensor<1x3x6xf32>)""")
    checks, _ = ask(text)
    assert checks["coverage"] == ["unknown"]


def test_a_row_is_shifted_by_its_own_maximum_only():
    """max(scores, row maximum - 1) is no softmax: nothing is far below any more."""
    chain = Chain(np.random.default_rng(1))
    chain.select(-1e9)
    text = chain.finish().replace("%d = arith.subf %a, %c : f32", "%one = arith.constant 1.0 : f32\n"
                                  "    %l = arith.subf %c, %one : f32\n    %d = arith.maximumf %a, %l : f32", 1)
    checks, _ = ask(text.replace("math.exp %d", "math.absf %d", 1))
    assert "proven" not in checks.get("timeliness", []) and checks.get("coverage") != ["proven"]
