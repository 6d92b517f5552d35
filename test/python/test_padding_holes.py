# Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Padding anywhere in a sample (the role padding_with_holes), in proofs about functions.

Oracle: all masks of a small length by brute force, over which tokens each row adds up.
"""
import itertools
import pathlib
import random

import numpy as np
import pytest

import maskir

PROGRAMS = pathlib.Path(__file__).resolve().parent.parent / "Leaks" / "Inputs" / "programs"
S = 5

# What a pair (i, j) of a row and a token may look at: MLIR, and the same in Python.
ATOMS = {
    "past": lambda m, i, j: j <= i,
    "key": lambda m, i, j: m[j],
    "row": lambda m, i, j: m[i],
    "first": lambda m, i, j: m[0],
    "before": lambda m, i, j: m[max(j - 1, 0)],
    "last": lambda m, i, j: m[-1],
}
READ = {"key": "%j", "row": "%i", "first": "%c0", "before": "%before", "last": "%end"}


def layer(source, result, condition, flag="i64", size=S):
    """`result`[b, i] = the sum of `source`[b, j] over the pairs of the condition, a nest of tuples."""
    lines, names = [], itertools.count()

    def emit(node):
        name = f"%t{next(names)}"
        if isinstance(node, str):
            if node == "past":
                lines.append(f"{name} = arith.cmpi sle, %j, %i : index")
            else:
                lines.append(f"{name}r = tensor.extract %m[%b, {READ[node]}] : tensor<2x{size}x{flag}>")
                compare = "arith.cmpf une" if flag == "f32" else "arith.cmpi ne"
                lines.append(f"{name} = {compare}, {name}r, %none : {flag}")
        elif node[0] == "not":
            lines.append(f"{name} = arith.xori {emit(node[1])}, %true : i1")
        else:
            lines.append(f"{name} = arith.{node[0]}i {emit(node[1])}, {emit(node[2])} : i1")
        return name

    sees = emit(condition)
    body = "\n    ".join(lines)
    return f"""
  {result} = linalg.generic {{indexing_maps = [affine_map<(b, i, j) -> (b, j)>, affine_map<(b, i, j) -> (b, i)>],
      iterator_types = ["parallel", "parallel", "reduction"]}}
      ins({source} : tensor<2x{size}xf32>) outs(%z : tensor<2x{size}xf32>) {{
  ^bb0(%a: f32, %o: f32):
    %b = linalg.index 0 : index
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    %less = arith.subi %j, %c1 : index
    %before = arith.maxsi %less, %c0 : index
    {body}
    %v = arith.select {sees}, %a, %zero : f32
    %s = arith.addf %o, %v : f32
    linalg.yield %s : f32
  }} -> tensor<2x{size}xf32>"""


def program(*conditions, flag="i64", size=S):
    """A layer for each condition, one after the other."""
    none = "0.0" if flag == "f32" else "0"
    text = f"""func.func @f(%x0: tensor<2x{size}xf32>, %m: tensor<2x{size}x{flag}>) -> tensor<2x{size}xf32> {{
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %end = arith.constant {size - 1} : index
  %true = arith.constant true
  %zero = arith.constant 0.0 : f32
  %none = arith.constant {none} : {flag}
  %e = tensor.empty() : tensor<2x{size}xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<2x{size}xf32>) -> tensor<2x{size}xf32>"""
    for number, condition in enumerate(conditions):
        text += layer(f"%x{number}", f"%x{number + 1}", condition, flag, size)
    return text + f"\n  return %x{len(conditions)} : tensor<2x{size}xf32>\n}}\n"


def holds(node, m, i, j):
    if isinstance(node, str):
        return bool(ATOMS[node](m, i, j))
    parts = [holds(part, m, i, j) for part in node[1:]]
    return {"not": lambda: not parts[0], "and": lambda: all(parts), "or": lambda: any(parts)}[node[0]]()


def leaks(conditions, masks, live):
    """Whether a row adds up a later token under some mask; live: a row that is a token."""
    for m in masks:
        sees = np.eye(S, dtype=int)
        for condition in conditions:
            sees = np.array([[holds(condition, m, i, j) for j in range(S)] for i in range(S)], int) @ sees
        if any(sees[i, j] and (m[i] or not live) for i in range(S) for j in range(i + 1, S)):
            return True
    return False


SOME_TOKEN = "each sample has at least one token that is no padding"
MASKS = {
    "padding_with_holes": list(itertools.product([0, 1], repeat=S)),
    "left_padding": [(0,) * n + (1,) * (S - n) for n in range(S + 1)],
    "right_padding": [(1,) * n + (0,) * (S - n) for n in range(S + 1)],
}


def outcomes(text, role, **options):
    report = maskir.verify(text, tokens={0: 1}, roles={1: role}, **options)
    return {v.property: v for v in report.verdicts if v.subject == "function"}


def draw(rng, depth):
    if depth == 0 or rng.random() < 0.2:
        return rng.choice(list(ATOMS))
    kind = rng.choice(["not", "and", "or"])
    return (kind, *(draw(rng, depth - 1) for _ in range(1 if kind == "not" else 2)))


@pytest.mark.parametrize("seed", range(40))
def test_against_all_masks(seed):
    """Exactly what is free of leaks is proven: no order of the flags is assumed, and each set of
    tokens is looked at where a row alone does not decide."""
    rng = random.Random(seed)
    conditions = [("or", "past", draw(rng, 2))]
    if seed % 2:  # and a second layer, as an attention has it
        conditions.append(("and", "past", "key"))
    for role, masks in MASKS.items():
        found = outcomes(program(*conditions, flag=rng.choice(["i64", "f32", "i1"])), role, confirm=False)
        for name, live in [("causal", False), ("causal_live_rows", True)]:
            proven = found[name].outcome == "proven"
            assumed = [mask for mask in masks if any(mask) or SOME_TOKEN not in found[name].assumptions]
            assert proven == (not leaks(conditions, assumed, live)), (role, name, conditions)


HOLE = ("and", "first", ("and", "key", ("not", "before")))  # a token behind a hole: no side has it


@pytest.mark.parametrize("flag", ["i64", "f32", "i1"])
def test_a_leak_through_holes_only(flag):
    text = program(("or", "past", HOLE), flag=flag)
    for role in ("left_padding", "right_padding"):
        assert outcomes(text, role)["causal"].outcome == "proven"
        assert outcomes(text, role)["causal_live_rows"].outcome == "proven"
    found = outcomes(text, "padding_with_holes")
    for name in ("causal", "causal_live_rows"):
        verdict = found[name]
        assert verdict.outcome == "refuted"
        mask = np.asarray(verdict.inputs["arg1"]).astype(int)
        assert mask.any(axis=1).all() and ((mask[:, 0] == 1) & (np.diff(mask, axis=1) == 1).any(axis=1)).any()
    # Its clean twin looks at the past only.
    clean = outcomes(program(("and", "past", ("or", "key", HOLE)), flag=flag), "padding_with_holes")
    assert all(clean[name].outcome == "proven" for name in ("causal", "causal_live_rows"))


def test_longer_samples():
    """2^24 sets are too many to look at: of one layer the row itself decides; of two, nothing."""
    padding_sees_all = ("or", "past", ("not", "row"))
    one = outcomes(program(padding_sees_all, size=24), "padding_with_holes", confirm=False)
    assert one["causal"].outcome != "proven" and one["causal_live_rows"].outcome == "proven"
    two = outcomes(program(padding_sees_all, ("and", "past", "key"), size=24), "padding_with_holes", confirm=False)
    assert two["causal_live_rows"].outcome == "unknown"


@pytest.mark.parametrize("name, causal, live", [
    ("padding_finite_fill_bug", "refuted", "proven"), ("padding_finite_fill_fixed", "proven", "proven"),
    ("padding_or_live_bug", "refuted", "refuted"), ("padding_or_live_fixed", "refuted", "proven"),
    ("hf_qwen2_left_padding_bug", "refuted", "proven"), ("hf_qwen2_left_padding_fixed", "proven", "proven")])
def test_real_programs(name, causal, live):
    found = outcomes(PROGRAMS / f"{name}.mlir", "padding_with_holes")
    assert found["causal"].outcome == causal and found["causal_live_rows"].outcome == live
    words = "argument 1 is 1 for tokens and 0 for padding, which is anywhere"
    assert all(words in verdict.assumptions for verdict in found.values() if verdict.outcome == "proven")
