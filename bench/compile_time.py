# Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The time of the stages from raise to block map on programs of many attentions."""
import json
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


def _stage_time(*command: object) -> float:
    """Seconds of wall time of the passes of a command, without reading and writing."""
    done = subprocess.run([*(str(word) for word in command), "--mlir-timing",
                           "--mlir-output-format=json"], check=True, stdout=subprocess.DEVNULL,
                          stderr=subprocess.PIPE, text=True)
    report = json.loads(done.stderr[done.stderr.rindex("\n[") + 1:])
    return sum(entry["wall"]["duration"] for entry in report if entry.get("passes") is not None
               and entry["name"] not in ("Parser", "Output"))


def _measure(program: pathlib.Path, repeats: int) -> dict[str, Samples]:
    """The stages alone; reading and writing alone; and all, with MLIR's checks."""
    command = [BIN / "mask-opt", program, "--mlir-disable-threading", "-o", os.devnull]
    stages = [f"--{stage}" for stage in STAGES]
    times: dict[str, list[float]] = {"stages": [], "reading": [], "all": []}
    for _ in range(repeats):
        times["stages"].append(_stage_time(*command, "--verify-each=0", *stages))
        times["reading"].append(_cpu_time(*command))
        times["all"].append(_cpu_time(*command, *stages))
    return {name: Samples(values) for name, values in times.items()}


def run(quick: bool, torch: bool) -> Page:
    page = Page("compile-time", "Compile time", "./dev bench",
                "Time of `mask-opt` on one thread, in seconds, on programs of dense masks and "
                "softmax written out: median [least-most]. The stages are " + ", ".join(STAGES) +
                "; their time is what `--mlir-timing --verify-each=0` says of them. \"All\" is "
                "reading, the stages, MLIR's check of the program after each of them, and "
                "writing. The programs come from "
                "`python bench/generate_layers.py --layers N --mask MASK`.")
    sizes = (10, 100, 300) if quick else (10, 100, 1000, 4000)
    rows, measured = [], {}
    with tempfile.TemporaryDirectory() as folder:
        program = pathlib.Path(folder) / "layers.mlir"
        for mask in MASKS[:1] if quick else MASKS:
            for layers in sizes:
                subprocess.run([sys.executable, ROOT / "bench" / "generate_layers.py", "--layers",
                                str(layers), "--mask", mask, "-o", program], check=True)
                times = measured[mask, layers] = _measure(program, 3)
                rows.append((mask, layers, times["stages"].text(1, 2),
                             f"{times['stages'].median / layers * 1e3:.2f}",
                             times["reading"].text(1, 2), times["all"].text(1, 2)))
    page.table("Raise to block map", ("mask", "attentions", "stages, s", "ms for each attention",
                                      "reading and writing, s", "all, s"), rows)
    for mask in () if quick else MASKS:
        thousand, everything = measured[mask, 1000]["stages"], measured[mask, 1000]["all"]
        ratio = measured[mask, 4000]["stages"].median / thousand.median
        page.goal(f"{mask}: 1,000 attentions in < 2 s, all", f"{everything.median:.2f} s",
                  everything.median < 2)
        page.goal(f"{mask}: the stages take at most 4.4 times as long for 4,000 as for 1,000",
                  f"{ratio:.2f}", ratio <= 4.4)
    return page
