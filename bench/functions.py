# Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The cost of proofs about whole functions."""
import json
import os
import re
import subprocess
import sys
import time

from report import ROOT, Page, Samples

from maskir import _core
from maskir._passes import CLEAN

INPUTS = ROOT / "test" / "Raise" / "Inputs"
# One layer each: a decoder block that gives what it takes.
BLOCKS = {"causal, any length": "sdpa_is_causal_flashcpu_dyn",
          "window, static": "jax_dpa_local_window_static", "causal, static": "jax_dpa_causal_static"}
LAYERS = (4, 48, 500)


def stack(name: str, layers: int) -> bytes:
    """A program that calls a block `layers` times."""
    text = (INPUTS / "programs" / f"{name}.mlir").read_text()
    signature = re.search(r"func\.func @main\((.*?)\) -> (tensor<[^>]*>)", text)
    arguments, result = signature[1], signature[2]
    types = ", ".join(re.findall(r"tensor<[^>]*>", arguments))
    weights = ", ".join(f"%arg{i}" for i in range(1, arguments.count("%arg")))
    calls = "\n".join(
        f"    %l{i} = func.call @block({f'%l{i - 1}' if i else '%arg0'}, {weights}) : ({types}) -> {result}"
        for i in range(layers))
    stacked = (f"  func.func @main({arguments}) -> {result} {{\n{calls}\n"
               f"    return %l{layers - 1} : {result}\n  }}\n")
    body = text.replace("func.func @main(", "func.func private @block(", 1)
    end = body.rindex("}")
    return (body[:end] + stacked + body[end:]).encode()


def verify(text: bytes, tokens: dict[int, int], roles: dict[int, str]) -> dict[str, str]:
    """Outcome of each property of the one function."""
    function, = _core.verify_functions(text, "<bench>", CLEAN, list(tokens.items()), [(0, 1)], roles, 0,
                                       False, False, False)
    return {verdict["property"]: verdict["outcome"] for verdict in function["verdicts"]}


def time_proof(text: bytes) -> float:
    """Seconds of the analysis alone, by the timer of the pass manager."""
    pipeline = f"builtin.module({CLEAN},func.func(mask-verify-function{{tokens=0:1 result-tokens=0:1}}))"
    command = [ROOT / "build" / "bin" / "mask-opt", "-", "-o", os.devnull, f"-pass-pipeline={pipeline}",
               "-mlir-timing", "-mlir-timing-display=list"]
    done = subprocess.run(command, input=text, capture_output=True, check=True)
    return float(re.search(rb"([\d.]+) \([^)]*\)\s+MaskVerifyFunction", done.stderr)[1])


def time_in_new_process(text: bytes) -> float:
    """Seconds of the first question of a process, as a command asks it. In later ones the C library
    has given the memory of large programs back to the system, and not that of small ones."""
    code = ("import sys, time, functions; text = sys.stdin.buffer.read(); start = time.perf_counter(); "
            "functions.verify(text, {0: 1}, {}); print(time.perf_counter() - start)")
    done = subprocess.run([sys.executable, "-c", code], input=text, capture_output=True, check=True,
                          cwd=ROOT / "bench")
    return float(done.stdout)


def measure(action, repeats: int) -> Samples:
    times = []
    for _ in range(repeats):
        start = time.perf_counter()
        action()
        times.append(time.perf_counter() - start)
    return Samples(times)


def add_layers(page: Page, quick: bool) -> None:
    rows, ratios, of48, proofs = [], [], [], []
    for words, name in BLOCKS.items():
        medians, alone = [], []
        for layers in LAYERS[:2] if quick else LAYERS:
            text = stack(name, layers)
            outcome = verify(text, {0: 1}, {})["causal"]
            samples = Samples([time_in_new_process(text) for _ in range(3)])
            proof = Samples([time_proof(text) for _ in range(3)])
            medians.append(samples.median)
            alone.append(proof.median)
            rows.append([words, str(layers), outcome, samples.text(1.0, 3), proof.text(1.0, 3)])
        of48.append(medians[1])
        if not quick:
            ratios.append(medians[2] / medians[1] / (500 / 48))
            proofs.append(alone[2] / alone[1] / (500 / 48))
    page.table("Layers", ["block", "layers", "causal", "s", "of these the proof"], rows)
    page.goal("48 layers in < 1 s", f"{max(of48):.2f} s", max(of48) < 1)
    if ratios:
        page.goal("a proof is linear in layers: 500 cost at most 1.3 times 500 / 48 as much as 48",
                  f"{max(proofs):.2f}", max(proofs) < 1.3)
        page.goal("so is all of it, with parsing and MLIR's passes",
                  f"{max(ratios):.2f}", max(ratios) < 1.3)


def add_programs(page: Page) -> None:
    """The exported programs: all properties of the function, without runs."""
    times = {}
    for entry in json.loads((INPUTS / "index.json").read_text())["files"]:
        token = next(arg["index"] for arg in entry["args"] if arg["role"] == "token")
        roles = {arg["index"]: "data" for arg in entry["args"] if arg["role"] == "data"}
        text = (INPUTS / "programs" / entry["file"]).read_bytes()
        times[entry["file"]] = measure(lambda text=text, token=token, roles=roles:
                                       verify(text, {token: 1}, roles), 3)
    slowest = sorted(times, key=lambda name: -times[name].median)[:5]
    page.table(f"The slowest of {len(times)} exported programs", ["program", "s"],
               [[name.removesuffix(".mlir"), times[name].text(1.0, 3)] for name in slowest])
    fast = sum(samples.median < 0.2 for samples in times.values())
    page.goal("an exported program, all properties of its function, in < 0.2 s",
              f"{fast} of {len(times)}", fast == len(times))


def run(quick: bool, torch: bool) -> Page:
    page = Page("functions", "Proofs about whole functions", "./dev bench --only functions",
                "Is the function causal? Parsing, inlining and the analysis, without runs, layers in a "
                "process each: median [least-most].")
    add_layers(page, quick)
    add_programs(page)
    return page
