# Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""CPU attention: against the same code that skips nothing, and against torch."""
from __future__ import annotations

import dataclasses
import functools
import math

import ceiling
import numpy as np
from report import Page, Samples, interleave

from maskir import _core

HEADS, THREADS, DOCUMENTS, WINDOW = 8, 2, 8, 256


@dataclasses.dataclass(frozen=True)
class Case:
    """One attention [1, HEADS, length, depth] under a mask of `MASKS`."""

    mask: str
    length: int
    depth: int

    @property
    def name(self) -> str:
        return f"{self.mask} D{self.depth} S{self.length}"

    def visible(self) -> int:
        """How many (q, kv) pairs a head has, by counting rows."""
        s = self.length
        if self.mask == "full":
            return s * s
        if self.mask == "causal":
            return s * (s + 1) // 2
        if self.mask == "window":
            return sum(min(q + 1, WINDOW) for q in range(s))
        ids = documents(s)
        return int((np.bincount(ids) ** 2).sum())

    def flops(self) -> int:
        return 4 * HEADS * self.depth * self.visible()


def documents(length: int) -> np.ndarray:
    """Segment ids of documents of one length."""
    return (np.arange(length, dtype=np.int64) * DOCUMENTS) // length


MASKS = {
    "full": "",
    "causal": "%m = mask.causal",
    "window": f"%w = mask.window left({WINDOW - 1}) right(0)\n  %m = mask.and %w",
    "document": "%m = mask.same_segment %ids, %ids {sorted} : tensor<{S}xi64>, tensor<{S}xi64>",
}


def source(case: Case) -> str:
    """The program of a case: f(q, k, v), for documents f(q, k, v, ids)."""
    tensor = f"tensor<1x{HEADS}x{case.length}x{case.depth}xf32>"
    mask = MASKS[case.mask].replace("{S}", str(case.length))
    ids = f", %ids: tensor<{case.length}xi64>" if case.mask == "document" else ""
    use = " mask(%m)" if mask else ""
    return (f"func.func @f(%q: {tensor}, %k: {tensor}, %v: {tensor}{ids}) -> {tensor} {{\n"
            f"  {mask}\n  %o = attn.attention(%q, %k, %v){use} scale({1 / math.sqrt(case.depth)})"
            f" : ({tensor}, {tensor}, {tensor}) -> {tensor}\n  return %o : {tensor}\n}}\n")


def compile_case(case: Case, threads: int = THREADS, **options) -> object:
    """A function of no arguments that runs the case."""
    program = _core.compile_program(source(case).encode(), "bench", "", threads, **options)
    values = list(inputs(case.length, case.depth))
    if case.mask == "document":
        values.append(documents(case.length))
    return functools.partial(program.call, "f", values)


@functools.lru_cache(maxsize=2)
def inputs(length: int, depth: int) -> tuple[np.ndarray, ...]:
    random = np.random.default_rng(20)
    return tuple(random.standard_normal((1, HEADS, length, depth), dtype=np.float32)
                 for _ in range(3))


def compile_torch(case: Case) -> object:
    """The same attention by torch; is_causal where it can be said, else a bool mask."""
    import torch
    torch.set_num_threads(THREADS)
    q, k, v = (torch.from_numpy(x) for x in inputs(case.length, case.depth))
    options = {}
    if case.mask == "causal":
        options["is_causal"] = True
    elif case.mask != "full":
        i, j = torch.arange(case.length)[:, None], torch.arange(case.length)[None, :]
        if case.mask == "window":
            options["attn_mask"] = (j <= i) & (j > i - WINDOW)
        else:
            ids = torch.from_numpy(documents(case.length))
            options["attn_mask"] = ids[:, None] == ids[None, :]

    def call():
        with torch.no_grad():
            return torch.nn.functional.scaled_dot_product_attention(q, k, v, **options)
    return call


def check_equal(case: Case, calls: dict) -> None:
    """All ways compute the same; a wrong number has no speed."""
    results = {name: np.asarray(call()[0] if name != "torch" else call()) for name, call in calls.items()}
    for name, result in results.items():
        error = np.abs(result - results["ours"]).max()
        if not error < 1e-4:
            raise SystemExit(f"bench: {case.name}: '{name}' differs by {error}")


def _repeats(case: Case, quick: bool) -> int:
    return 3 if quick else 5 if case.length >= 8192 else 7


def run(quick: bool, torch: bool) -> Page:
    command = "./dev bench" + (" --torch" if torch else "")
    page = Page("attention", "Attention on the CPU", command,
                f"f32, one sample, H {HEADS}, {THREADS} threads, wall time in ms: median [least-most]. "
                "The ways of one row run in turn in one process, and ratios are medians of the ratios "
                "within a turn. \"visit all\" is the same code with `visit-all`, which tests the mask "
                f"for every key. window: {WINDOW} keys with the query's own; document: {DOCUMENTS} "
                "documents of one length, ids in a tensor, not causal. GF/s count visible pairs only "
                "(4 D operations a pair); the ceiling is that of fused multiply-adds in registers on "
                f"{THREADS} threads, measured before each row. What is missing to it: on the full mask, "
                "exponentials and row maxima; on the others also pairs of partial tiles that are "
                "computed and then hidden, which weigh the more the fewer keys a query sees.")
    lengths = (1024, 2048) if quick else (1024, 2048, 4096, 8192)
    rows, ratios = [], {}
    for depth in (64,) if quick else (64, 128):
        for mask in MASKS:
            for length in lengths:
                case = Case(mask, length, depth)
                row, skip, against = _measure(case, quick, torch)
                rows.append(row)
                ratios[mask, depth, length] = skip, against
    header = ["mask", "D", "S", "ours, ms", "GF/s", "of the ceiling", "visit all, ms", "visit all / ours"]
    page.table("Speed", header + (["torch, ms", "torch / ours"] if torch else []), rows)
    _add_goals(page, ratios, 2048 if quick else 4096, torch)
    return page


def _measure(case: Case, quick: bool, torch: bool) -> tuple[list[str], Samples | None, Samples | None]:
    calls = {"ours": compile_case(case)}
    if case.mask != "full":
        calls["visit all"] = compile_case(case, visit_all=True)
    if torch:
        calls["torch"] = compile_torch(case)
    check_equal(case, calls)
    peak = ceiling.measure(THREADS)
    times = interleave(calls, _repeats(case, quick))
    ours = times["ours"]
    speed = case.flops() / min(ours.values)
    row = [case.mask, str(case.depth), str(case.length), ours.text(),
           f"{speed / 1e9:.0f}", f"{100 * speed / peak:.0f} %"]
    skip = times["visit all"].over(ours) if "visit all" in times else None
    row += [times["visit all"].text(), f"{skip.text(1, 2)}"] if skip else ["", ""]
    against = times["torch"].over(ours) if torch else None
    row += [times["torch"].text(), against.text(1, 2)] if against else []
    print(case.name, *row[3:], sep=" | ", flush=True)
    return row, skip, against


def _add_goals(page: Page, ratios: dict, length: int, torch: bool) -> None:
    def add(mask: str, least: float) -> None:
        for (name, depth, size), (skip, _) in ratios.items():
            if name == mask and size == length:
                page.goal(f"{mask} D {depth} S {size}: at least {least}x visit-all",
                          f"{skip.median:.2f}x", skip.median >= least)
    add("causal", 1.85)
    add("window", 9)
    add("document", 5)
    if torch:
        against = ratios["causal", 64, length][1]
        page.goal(f"causal D 64 S {length}: at least 1.3x torch", f"{against.median:.2f}x",
                  against.median >= 1.3)
