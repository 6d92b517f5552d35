# Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The cost of proofs and of closed-form tile bounds (PredicateSetBench)."""
import json
import statistics
import subprocess
import time
from collections.abc import Callable

from report import BIN, Page, Samples
from zoo import MASKS

from maskir import Mask, Verdict, causal

TO_SECONDS = {"ns": 1e-9, "us": 1e-6, "ms": 1e-3, "s": 1.0}

QUESTIONS = {
    "proveCausality<makeWindowOrChunk>": "causal: (window(w) or chunk(8192)) and causal",
    "proveCausality<makeWindowAndChunk>": "causal: window(w) and chunk(8192) and causal",
    "proveCausalityWithoutLengths": "the first, for every length",
    "refuteCausality": "first leak of window(w) or chunk(8192)",
    "boundTiles<makeCausal>": "tile bounds: causal",
    "boundTiles<makeWindow>": "tile bounds: causal and window(255)",
    "boundTiles<makeChunk>": "tile bounds: causal and chunk(1024)",
    "classifyOneTile<makeCausal>": "one tile's kind: causal",
    "classifyOneTile<makeChunk>": "one tile's kind: causal and chunk(1024)",
    "proveRowsOfWindow": "no empty row: causal and window(7)",
    "proveStructuralImplication": "implication seen by structure",
    "proveChunkImpliesWindow": "causal and chunk(8192) implies window(8191)",
}
BRUTE = {
    "bruteForceCausality": "causality, every pair",
    "bruteForceTileBounds": "tile bounds, every pair",
}
BRUTE_SIZES = (4096, 8192, 16384, 32768)


def _measure(quick: bool) -> dict[tuple[str, str], tuple[float, float, float]]:
    """(name, length) -> (median, least, most) in seconds."""
    command = [BIN.parent / "bench" / "PredicateSetBench", "--benchmark_format=json",
               f"--benchmark_repetitions={3 if quick else 7}",
               f"--benchmark_min_time={0.02 if quick else 0.1}"]
    output = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    samples: dict[tuple[str, str], list[float]] = {}
    for entry in json.loads(output)["benchmarks"]:
        if entry["run_type"] != "iteration":
            continue
        if entry.get("error_occurred"):
            raise SystemExit(f"bench: {entry['name']}: {entry['error_message']}")
        name, _, rest = entry["run_name"].partition("/")
        samples.setdefault((name, rest.partition("/")[0]), []).append(
            entry["cpu_time"] * TO_SECONDS[entry["time_unit"]])
    return {key: (sorted(v)[len(v) // 2], min(v), max(v)) for key, v in samples.items()}


def _ask(mask: Mask) -> dict[str, Callable[[], Verdict]]:
    """Questions for every length; rows need one."""
    return {"causal": mask.is_causal,
            "no empty row, 4096 x 4096": lambda: mask.nonempty_rows(B=1, H=1, Q=4096, KV=4096),
            "implies causal": lambda: mask.implies(causal()),
            "equal to itself and causal": lambda: mask.equal(mask & causal())}


def _add_zoo(page: Page, quick: bool) -> None:
    """Each question about each mask, its IR read anew each time."""
    rows, medians = [], []
    for name, mask in MASKS.items():
        cells = []
        for question in _ask(mask).values():
            times = []
            for _ in range(2 if quick else 7):
                start = time.perf_counter()
                outcome = question().outcome
                times.append(time.perf_counter() - start)
            medians.append(Samples(times).median)
            cells.append(f"{outcome}, {Samples(times).text()}")
        rows.append([name, *cells])
    columns = ("mask", *(f"{text}, ms" for text in _ask(causal())))
    page.table("Proofs about the masks that models use", columns, rows,
               "Through Python, with making and reading the IR of the mask.")
    page.goal("proofs about these masks: median < 1 ms", f"{statistics.median(medians) * 1e3:.2f} ms",
              statistics.median(medians) < 1e-3)
    page.goal("proofs about these masks: none > 1 s", f"{max(medians):.3f} s at most", max(medians) < 1)


def run(quick: bool, torch: bool) -> Page:
    page = Page("proofs", "Proofs and tile bounds", "./dev bench",
                "CPU time of one question, in microseconds: median [least-most]. `w` is a symbol; "
                "every benchmark checks its answer. Brute force asks the same of every pair "
                "(q, kv) in compiled code.")
    times = _measure(quick)

    def cell(name: str, length: int | str, unit: float = 1e-6) -> str:
        entry = times.get((name, str(length)))
        return "" if entry is None else "{:.1f} [{:.1f}-{:.1f}]".format(*(t / unit for t in entry))

    rows = [(text, cell(name, 4096) or cell(name, ""), cell(name, 1 << 20))
            for name, text in QUESTIONS.items()]
    page.table("Questions", ("question", "4k x 4k, us", "1M x 1M, us"), rows)
    rows = [(text, *(cell(name, size, 1e-3) for size in BRUTE_SIZES)) for name, text in BRUTE.items()]
    page.table("Brute force", ("question", *(f"{size // 1024}k, ms" for size in BRUTE_SIZES)), rows)

    def worst(prefix: str) -> float:
        return max(t[0] for (name, _), t in times.items() if name.startswith(prefix))

    page.goal("causality proved in < 1 ms", f"{worst('proveCausality') * 1e3:.3f} ms",
              worst("proveCausality") < 1e-3)
    page.goal("tile bounds in < 1 ms", f"{worst('boundTiles') * 1e3:.3f} ms",
              worst("boundTiles") < 1e-3)
    # The least of the repetitions: noise only ever adds.
    ratio = max(times[name, str(1 << 20)][1] / times[name, "4096"][1]
                for name in QUESTIONS if name.startswith("boundTiles"))
    page.goal("tile bounds: the same time at 1M as at 4k", f"{ratio:.2f}x at most", ratio < 1.25)
    _add_zoo(page, quick)
    return page
