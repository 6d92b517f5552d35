# Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The time of the stages from raise to block map on programs of many attentions."""
import os
import pathlib
import resource
import subprocess
import sys
import tempfile

from report import BIN, ROOT, Page, Samples

STAGES = ("mask-raise", "mask-fuse", "mask-simplify", "mask-verify", "mask-block-map")
MASKS = ("causal", "window", "padding")


def _cpu_time(*command: object) -> float:
    """Seconds of CPU time of a command, of all its threads."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([str(word) for word in command], check=True, stdout=subprocess.DEVNULL,
                   stderr=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def _measure(program: pathlib.Path, repeats: int) -> tuple[Samples, Samples]:
    """CPU time of all stages, and of reading the program alone."""
    options = [BIN / "mask-opt", program, "--mlir-disable-threading", "-o", os.devnull]
    stages = [f"--{stage}" for stage in STAGES]
    total, reading = [], []
    for _ in range(repeats):
        total.append(_cpu_time(*options, *stages))
        reading.append(_cpu_time(*options))
    return Samples(total), Samples(reading)


def run(quick: bool, torch: bool) -> Page:
    page = Page("compile-time", "Compile time", "./dev bench",
                "CPU time of `mask-opt` on one thread, in seconds: reading a program of dense "
                "masks and softmax written out, then " + ", ".join(STAGES) +
                ", then writing: median [least-most]. The programs come from "
                "`python bench/generate_layers.py --layers N --mask MASK`.")
    sizes = (10, 100, 300) if quick else (10, 100, 1000, 4000)
    rows, medians = [], {}
    with tempfile.TemporaryDirectory() as folder:
        program = pathlib.Path(folder) / "layers.mlir"
        for mask in MASKS[:1] if quick else MASKS:
            for layers in sizes:
                subprocess.run([sys.executable, ROOT / "bench" / "generate_layers.py", "--layers",
                                str(layers), "--mask", mask, "-o", program], check=True)
                total, reading = _measure(program, 2 if layers == 4000 else 3)
                medians[mask, layers] = min(total.values)
                rows.append((mask, layers, total.text(1, 2), reading.text(1, 2),
                             f"{total.median / layers * 1e3:.2f}"))
    page.table("Raise to block map", ("mask", "attentions", "total, s", "reading and writing only, s",
                                      "ms for each attention"), rows)
    for mask in {mask for mask, _ in medians}:
        if quick:
            continue
        thousand, ratio = medians[mask, 1000], medians[mask, 4000] / medians[mask, 1000]
        page.goal(f"{mask}: 1,000 attentions in < 2 s", f"{thousand:.2f} s", thousand < 2)
        page.goal(f"{mask}: 4,000 take at most 4.4 times 1,000", f"{ratio:.2f}", ratio <= 4.4)
    page.goals.sort(key=lambda goal: goal.text)
    return page
