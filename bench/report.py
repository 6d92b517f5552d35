# Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Timing and the tables of docs/benchmarks/."""
from __future__ import annotations

import dataclasses
import os
import pathlib
import statistics
import sys
import time
from collections.abc import Callable, Iterable

ROOT = pathlib.Path(__file__).resolve().parent.parent
OUTPUT = ROOT / "docs" / "benchmarks"
BIN = ROOT / "build" / "bin"


@dataclasses.dataclass
class Samples:
    """Repeated measurements of one thing, in seconds (or any unit)."""

    values: list[float]

    @property
    def median(self) -> float:
        return statistics.median(self.values)

    def text(self, unit: float = 1e-3, digits: int = 1) -> str:
        """"median [least-most]" in multiples of `unit`."""
        low, high = min(self.values), max(self.values)
        return f"{self.median / unit:.{digits}f} [{low / unit:.{digits}f}-{high / unit:.{digits}f}]"

    def over(self, other: Samples) -> Samples:
        """The ratios of measurements that were taken side by side."""
        return Samples([a / b for a, b in zip(self.values, other.values)])


def interleave(calls: dict[str, Callable[[], object]], repeats: int,
               pause: float = 0.01) -> dict[str, Samples]:
    """Time the calls in turn, so that ratios within a round share the machine's state.

    The pause lets the threads of another library stop spinning. The first round warms
    up and is not counted.
    """
    times: dict[str, list[float]] = {name: [] for name in calls}
    for round_ in range(repeats + 1):
        for name, call in calls.items():
            time.sleep(pause)
            start = time.perf_counter()
            call()
            elapsed = time.perf_counter() - start
            if round_:
                times[name].append(elapsed)
    return {name: Samples(values) for name, values in times.items()}


@dataclasses.dataclass
class Goal:
    """A number that the project promises, and what was measured."""

    text: str
    measured: str
    met: bool


def _environment() -> str:
    import numpy

    from maskir import _core
    parts = [_cpu_model(), f"{len(os.sched_getaffinity(0))} cores",
             f"LLVM {_core.LLVM_VERSION}", f"numpy {numpy.__version__}"]
    if "torch" in sys.modules:
        parts.append(f"torch {sys.modules['torch'].__version__}")
    return ", ".join(parts)


def _cpu_model() -> str:
    """The model's name with family and model number: the name alone may say little."""
    fields: dict[str, str] = {}
    for line in pathlib.Path("/proc/cpuinfo").read_text().splitlines():
        key, _, value = line.partition(":")
        fields.setdefault(key.strip(), value.strip())
    name = fields.get("model name", "unknown processor")
    if "model" in fields:
        name += f" (family {fields['cpu family']}, model {fields['model']})"
    return name


class Page:
    """One page of docs/benchmarks/, written as it grows."""

    def __init__(self, name: str, title: str, command: str, text: str) -> None:
        self.name = name
        self.goals: list[Goal] = []
        self.blocks = [f"# {title}", text, f"`{command}` writes this page. Measured on: {_environment()}."]

    def table(self, title: str, header: Iterable[str], rows: Iterable[Iterable[object]],
              note: str = "") -> None:
        header = list(header)
        lines = ["| " + " | ".join(header) + " |", "|" + "---|" * len(header)]
        lines += ["| " + " | ".join(str(cell) for cell in row) + " |" for row in rows]
        self.blocks.append(f"## {title}")
        if note:
            self.blocks.append(note)
        self.blocks.append("\n".join(lines))
        print(f"\n{title}\n" + "\n".join(lines), flush=True)

    def goal(self, text: str, measured: str, met: bool) -> None:
        self.goals.append(Goal(text, measured, met))

    def write(self, folder: pathlib.Path) -> None:
        if self.goals:
            rows = [(g.text, g.measured, "met" if g.met else "**not met**") for g in self.goals]
            self.table("Goals", ("goal", "measured", ""), rows)
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{self.name}.md").write_text("\n\n".join(self.blocks) + "\n")
