# Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Masks of packed documents by their positions, against all data of a few small numbers."""
import itertools
import random
import re

import numpy as np
import pytest

import maskir

S = 4
# What ends a document: text over %d = p[j] - p[j - 1] (p[0] - p[0] + 1 at first) and %p = p[j],
# and the same in numpy.
BREAKS = {
    "step is not 1": ("%t = arith.cmpi ne, %d, %c1 : i64", lambda p, d: d != 1),
    "step is 1": ("%t = arith.cmpi eq, %d, %c1 : i64", lambda p, d: d == 1),
    "step is not 0": ("%t = arith.cmpi ne, %d, %c0 : i64", lambda p, d: d != 0),
    "step is not -1": ("%t = arith.cmpi ne, %d, %cm : i64", lambda p, d: d != -1),
    "step is less than 1": ("%t = arith.cmpi slt, %d, %c1 : i64", lambda p, d: d < 1),
    "place is 0": ("%t = arith.cmpi eq, %p, %c0 : i64", lambda p, d: p == 0),
    "place is 1": ("%t = arith.cmpi eq, %p, %c1 : i64", lambda p, d: p == 1),
    "place is not 0": ("%t = arith.cmpi ne, %p, %c0 : i64", lambda p, d: p != 0),
}
# 1 for a break, and another number at one place.
AT = """%at = linalg.index 1 : index
    %there = arith.constant {place} : index
    %is_there = arith.cmpi eq, %at, %there : index
    %one = arith.extui %t : i1 to i64
    %n = arith.select %is_there, %c{number}, %one : i64"""
# What a break counts: text over %t, and the same in numpy.
COUNTS = {
    "1": ("%n = arith.extui %t : i1 to i64", lambda t, p: t.astype(int)),
    "-1": ("%n = arith.extsi %t : i1 to i64", lambda t, p: -t.astype(int)),
    "1 or -1": ("%n = arith.select %t, %c1, %cm : i64", lambda t, p: np.where(t, 1, -1)),
    "0 or the place": ("%n = arith.select %t, %c0, %p : i64", lambda t, p: np.where(t, 0, p)),
    "0 at first": (AT.format(place=0, number=0), lambda t, p: np.where(np.arange(S) == 0, 0, t)),
    "-1 at first": (AT.format(place=0, number="m"), lambda t, p: np.where(np.arange(S) == 0, -1, t)),
    "0 at the second": (AT.format(place=1, number=0), lambda t, p: np.where(np.arange(S) == 1, 0, t)),
    "2 or 1": ("%n = arith.select %t, %c2, %c1 : i64", lambda t, p: np.where(t, 2, 1)),
}
# Which keys a query sees: text over %pq, %pk, and the same in numpy.
ORDERS = {
    "key at or before": ("%o = arith.cmpi sle, %pk, %pq : i64", lambda pq, pk: pk <= pq),
    "key before": ("%o = arith.cmpi slt, %pk, %pq : i64", lambda pq, pk: pk < pq),
    "key at or after": ("%o = arith.cmpi sge, %pk, %pq : i64", lambda pq, pk: pk >= pq),
    "key at most one later": ("%s = arith.addi %pq, %c1 : i64\n      %o = arith.cmpi sle, %pk, %s : i64",
                              lambda pq, pk: pk <= pq + 1),
}
# Over which of the first N tokens a sum goes, and what counts in place of the others: N, text over
# %j, %i, the other number, and the condition in numpy.
RANGES = {
    "up to it": (S, "%r = arith.cmpi ule, %j, %i : index", 0, lambda j, i: j <= i),
    "before it": (S, "%r = arith.cmpi ult, %j, %i : index", 0, lambda j, i: j < i),
    "from it on": (S, "%r = arith.cmpi uge, %j, %i : index", 0, lambda j, i: j >= i),
    "up to it, others count too": (S, "%r = arith.cmpi ule, %j, %i : index", 1, lambda j, i: j <= i),
    "up to it, without the last": (S - 1, "%r = arith.cmpi ule, %j, %i : index", 0, lambda j, i: j <= i),
}
# The same as jnp.cumsum writes it: zeros in front and behind, and a window over them.
WINDOWS = {"a window up to it": (S - 1, 0, S), "a window from it on": (0, S - 1, S),
           "a window up to the next": (S - 2, 1, S), "a window without the first": (S - 2, 0, S - 1)}
for name, (low, _, width) in WINDOWS.items():
    RANGES[name] = (S, "", 0, lambda j, i, low=low, width=width: (j + low >= i) & (j + low < i + width))
# How the sums must compare: text over %nq, %nk, and the same in numpy.
SAMES = {
    "same": ("%same = arith.cmpi eq, %nq, %nk : i64", lambda nq, nk: nq == nk),
    "next": ("%later = arith.addi %nq, %c1 : i64\n      %same = arith.cmpi eq, %later, %nk : i64",
             lambda nq, nk: nq + 1 == nk),
}
# Cases that must be proven; of the others, whatever is proven must be true.
PROVEN = [(ends, count, order, reach, "same", role, strict)
          for reach in ("up to it", "a window up to it")
          for ends, role in (("step is not 1", "data"), ("step is not 1", "document_positions"),
                             ("place is 0", "document_positions"))
          for order, strict in (("key at or before", False), ("key before", False), ("key before", True))
          for count in ("1", "0 at first", "-1 at first")]
RANDOM = random.Random(7)
CASES = PROVEN + [(*case, "up to it", "same", "data", False) for case in itertools.product(BREAKS, COUNTS, ORDERS)]
CASES += [(ends, count, order, reach, RANDOM.choice(list(SAMES)), RANDOM.choice(["data", "document_positions"]),
           RANDOM.random() < 0.3)
          for ends, count, order, reach in itertools.product(BREAKS, COUNTS, ORDERS, RANGES)]


def sum_loop(reach: str) -> str:
    """%sums of %part and %start."""
    tokens, condition, other, _ = RANGES[reach]
    t, part = f"tensor<1x{S}xi64>", f"tensor<1x{tokens}xi64>"
    return f"""%sums = linalg.generic {{indexing_maps = [affine_map<(b, i, j) -> (b, j)>, affine_map<(b, i, j) -> (b, i)>],
                          iterator_types = ["parallel", "parallel", "reduction"]}} ins(%part : {part}) outs(%start : {t}) {{
  ^bb0(%v: i64, %out: i64):
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    {condition}
    %w = arith.select %r, %v, %c{other} : i64
    %sum = arith.addi %out, %w : i64
    linalg.yield %sum : i64
  }} -> {t}"""


def sum_window(low: int, high: int, width: int) -> str:
    t, padded = f"tensor<1x{S}xi64>", f"tensor<1x{low + S + high}xi64>"
    return f"""%padded = tensor.pad %part low[0, {low}] high[0, {high}] {{
  ^bb0(%i: index, %j: index):
    tensor.yield %c0 : i64
  }} : {t} to {padded}
  %window = tensor.empty() : tensor<{width}xf32>
  %sums = linalg.generic {{indexing_maps = [affine_map<(b, i, j) -> (b, i + j)>, affine_map<(b, i, j) -> (j)>,
                                           affine_map<(b, i, j) -> (b, i)>],
                          iterator_types = ["parallel", "parallel", "reduction"]}}
    ins(%padded, %window : {padded}, tensor<{width}xf32>) outs(%start : {t}) {{
  ^bb0(%v: i64, %unused: f32, %out: i64):
    %sum = arith.addi %out, %v : i64
    linalg.yield %sum : i64
  }} -> {t}"""


# The number before the first one, and all of them: as torch and as JAX put them behind each other.
JOIN = f"tensor.concat dim(1) %before, %places : (tensor<1x1xi64>, tensor<1x{S}xi64>) -> tensor<1x{S + 1}xi64>"
BRANCH = f"""linalg.generic {{indexing_maps = [affine_map<(b, i) -> (b, i)>], iterator_types = ["parallel", "parallel"]}}
    outs(%el : tensor<1x{S + 1}xi64>) {{
  ^bb0(%o: i64):
    %i = linalg.index 1 : index
    %first_place = arith.constant 0 : index
    %second_place = arith.constant 1 : index
    %is_first = arith.cmpi ult, %i, %second_place : index
    %r = scf.if %is_first -> (i64) {{
      %v = tensor.extract %before[%first_place, %i] : tensor<1x1xi64>
      scf.yield %v : i64
    }} else {{
      %at = arith.subi %i, %second_place : index
      %v = tensor.extract %places[%first_place, %at] : tensor<1x{S}xi64>
      scf.yield %v : i64
    }}
    linalg.yield %r : i64
  }} -> tensor<1x{S + 1}xi64>"""


def program(ends: str, count: str, order: str, reach: str, same: str = "same") -> str:
    t = f"tensor<1x{S}xi64>"
    join = BRANCH if reach in WINDOWS else JOIN
    tokens = RANGES[reach][0]
    part = f"tensor<1x{tokens}xi64>"
    one = '{indexing_maps = [affine_map<(b, i) -> (b, i)>, affine_map<(b, i) -> (b, i)>, affine_map<(b, i) -> (b, i)>], iterator_types = ["parallel", "parallel"]}'
    return f"""
func.func @f(%x: tensor<1x{S}xf32>, %places: {t}) -> (tensor<1x{S}xf32>) {{
  %c0 = arith.constant 0 : i64
  %c1 = arith.constant 1 : i64
  %c2 = arith.constant 2 : i64
  %cm = arith.constant -1 : i64
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : {t}
  %first = tensor.extract_slice %places[0, 0] [1, 1] [1, 1] : {t} to tensor<1x1xi64>
  %e1 = tensor.empty() : tensor<1x1xi64>
  %before = linalg.generic {{indexing_maps = [affine_map<(b, i) -> (b, i)>, affine_map<(b, i) -> (b, i)>], iterator_types = ["parallel", "parallel"]}}
    ins(%first : tensor<1x1xi64>) outs(%e1 : tensor<1x1xi64>) {{
  ^bb0(%v: i64, %o: i64):
    %w = arith.subi %v, %c1 : i64
    linalg.yield %w : i64
  }} -> tensor<1x1xi64>
  %el = tensor.empty() : tensor<1x{S + 1}xi64>
  %longer = {join}
  %previous = tensor.extract_slice %longer[0, 0] [1, {S}] [1, 1] : tensor<1x{S + 1}xi64> to {t}
  %numbers = linalg.generic {one} ins(%places, %previous : {t}, {t}) outs(%e : {t}) {{
  ^bb0(%p: i64, %before_it: i64, %out: i64):
    %d = arith.subi %p, %before_it : i64
    {BREAKS[ends][0]}
    {COUNTS[count][0]}
    linalg.yield %n : i64
  }} -> {t}
  %part = tensor.extract_slice %numbers[0, 0] [1, {tokens}] [1, 1] : {t} to {part}
  %start = linalg.fill ins(%c0 : i64) outs(%e : {t}) -> {t}
  {sum_window(*WINDOWS[reach]) if reach in WINDOWS else sum_loop(reach)}
  %em = tensor.empty() : tensor<1x{S}x{S}xi1>
  %mask = linalg.generic {{indexing_maps = [affine_map<(b, q, k) -> (b, q)>, affine_map<(b, q, k) -> (b, k)>, affine_map<(b, q, k) -> (b, q)>,
                                           affine_map<(b, q, k) -> (b, k)>, affine_map<(b, q, k) -> (b, q, k)>], iterator_types = ["parallel", "parallel", "parallel"]}}
    ins(%sums, %sums, %places, %places : {t}, {t}, {t}, {t}) outs(%em : tensor<1x{S}x{S}xi1>) {{
  ^bb0(%nq: i64, %nk: i64, %pq: i64, %pk: i64, %out: i1):
    {SAMES[same][0]}
    {ORDERS[order][0]}
    %m = arith.andi %same, %o : i1
    linalg.yield %m : i1
  }} -> tensor<1x{S}x{S}xi1>
  %ef = tensor.empty() : tensor<1x{S}xf32>
  %r0 = linalg.fill ins(%zero : f32) outs(%ef : tensor<1x{S}xf32>) -> tensor<1x{S}xf32>
  %result = linalg.generic {{indexing_maps = [affine_map<(b, q, k) -> (b, q, k)>, affine_map<(b, q, k) -> (b, k)>, affine_map<(b, q, k) -> (b, q)>],
                            iterator_types = ["parallel", "parallel", "reduction"]}}
    ins(%mask, %x : tensor<1x{S}x{S}xi1>, tensor<1x{S}xf32>) outs(%r0 : tensor<1x{S}xf32>) {{
  ^bb0(%m: i1, %v: f32, %out: f32):
    %w = arith.select %m, %v, %zero : f32
    %sum = arith.addf %out, %w : f32
    linalg.yield %sum : f32
  }} -> tensor<1x{S}xf32>
  return %result : tensor<1x{S}xf32>
}}
"""


def leaks(ends: str, count: str, order: str, reach: str, same: str, role: str, strict: bool) -> bool:
    """Does some key behind its query (or, strictly, its own) count, for some data that the role allows?"""
    i = np.arange(S)
    tokens, _, other, inside = RANGES[reach]
    for values in itertools.product(range(-1, S), repeat=S):
        p = np.array(values)
        step = np.diff(p, prepend=p[0] - 1)
        if role == "document_positions" and not ((p == 0) | (step == 1)).all():
            continue
        numbers = COUNTS[count][1](BREAKS[ends][1](p, step), p)[:tokens]
        sums = np.where(inside(i[None, :tokens], i[:, None]), numbers, other).sum(1)
        mask = SAMES[same][1](sums[:, None], sums[None]) & ORDERS[order][1](p[:, None], p[None])
        if np.triu(mask, 0 if strict else 1).any():
            return True
    return False


def verify(text: str, role: str, strict: bool = False) -> maskir.Verdict:
    report = maskir.verify(text, tokens={0: 1}, roles={1: role}, strict=strict, confirm=False)
    (verdict,) = [v for v in report.verdicts if v.property == "causal" and v.subject == "function"]
    return verdict


@pytest.mark.parametrize("ends", BREAKS)
@pytest.mark.parametrize("order", ORDERS)
def test_all_data(ends, order):
    """Proven only if no data leak."""
    for case in CASES:
        if case[0] == ends and case[2] == order:
            outcome = verify(program(*case[:5]), *case[5:]).outcome
            assert outcome != "proven" or not leaks(*case), case
            assert outcome == "proven" or case not in PROVEN, case


@pytest.mark.parametrize("sums", ["%sums, %sums2", "%sums2, %sums"])
def test_documents_of_other_data(sums):
    """The sums of the keys, or of the queries, are those of other positions."""
    text = program("step is not 1", "1", "key at or before", "up to it")
    assert verify(text, "data").outcome == "proven"
    begin, end = text.index("  %first ="), text.index("  %em =")
    twin = text[begin:end].replace("%places", "%others")
    for name in ("first", "e1", "before", "el", "longer", "previous", "numbers", "part", "start", "sums"):
        twin = re.sub(rf"%{name}\b(?!_)", f"%{name}2", twin)
    text = text[:end] + twin + text[end:]
    text = text.replace(", %places:", f", %others: tensor<1x{S}xi64>, %places:")
    text = text.replace("ins(%sums, %sums, %places", f"ins({sums}, %places")
    report = maskir.verify(text, tokens={0: 1}, confirm=False)
    assert [v.outcome for v in report.verdicts if v.property == "causal"] == ["unknown"]


def test_the_assumption_is_stated():
    verdict = verify(program("place is 0", "1", "key before", "up to it"), "document_positions")
    assert verdict.outcome == "proven"
    assert "argument 1 counts up by one in each document, and begins each with 0" in verdict.assumptions
