# Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Peak memory of a run: inputs, outputs, and what is used besides."""
from __future__ import annotations

import ctypes
import json
import pathlib
import subprocess
import sys

from report import Page

MIB = 1 << 20


def _status(field: str) -> int:
    """Bytes, from /proc/self/status."""
    for line in pathlib.Path("/proc/self/status").read_text().splitlines():
        if line.startswith(field + ":"):
            return int(line.split()[1]) * 1024
    raise RuntimeError(f"no {field} in /proc/self/status")


def _child(mask: str, length: int, depth: int, threads: int) -> None:
    """Prints how far the peak rose above what was there before the run.

    The process first runs a problem of 256 positions of depth 1 under the same mask, so
    that libraries and thread stacks have been paged in (scratch memory depends on the
    depth and still has to grow). Then it compiles the real one, touches the inputs, and
    gives what the compiler freed back to the system, so that the run can't hide in it.
    """
    from attention import Case, compile_case
    compile_case(Case(mask, 256, 1), threads)()
    call = compile_case(Case(mask, length, depth), threads)
    ctypes.CDLL(None).malloc_trim(0)
    pathlib.Path("/proc/self/clear_refs").write_text("5")  # the peak is now what is used
    before = _status("VmRSS")
    call()
    print(json.dumps({"rise": _status("VmHWM") - before}))


def run(quick: bool, torch: bool) -> Page:
    from attention import HEADS, MASKS
    page = Page("memory", "Peak memory", "./dev bench",
                "Each run has its own process. The peak is VmHWM after the run less VmRSS before it, "
                "when the inputs lie in memory already, and compilers and threads have been at work "
                f"on another problem. f32, one sample, H {HEADS}, D 128, MiB.")
    rows, worst = [], 0.0
    for threads in (1, 2):
        for mask in MASKS:
            for length in (1024, 2048) if quick else (1024, 4096, 8192):
                if threads == 1 and length > 1024 and mask == "full":
                    continue  # time, and nothing that two threads would not show
                output = subprocess.run(
                    [sys.executable, __file__, mask, str(length), "128", str(threads)],
                    check=True, capture_output=True, text=True).stdout
                result = 4 * HEADS * length * 128
                extra = (json.loads(output)["rise"] - result) / threads
                worst = max(worst, extra)
                rows.append((mask, length, threads, f"{3 * result / MIB:.0f}", f"{result / MIB:.0f}",
                             f"{extra / MIB:.2f}"))
    page.table("Peak", ("mask", "S", "threads", "inputs", "outputs", "besides, a thread"), rows)
    page.goal("at most 1 MiB a thread besides inputs and outputs, at any S",
              f"{worst / MIB:.2f} MiB", worst <= MIB)
    return page


if __name__ == "__main__":
    _child(sys.argv[1], *(int(word) for word in sys.argv[2:]))
