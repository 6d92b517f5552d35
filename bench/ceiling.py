# Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What the processor can do: fused multiply-adds that stay in registers."""
from __future__ import annotations

import concurrent.futures
import functools
import time

from maskir import _core

ACCUMULATORS, STEPS = 24, 400_000


def _source(width: int) -> str:
    """f(x): STEPS turns of independent multiply-adds on vectors of `width` f32."""
    vector = f"vector<{width}xf32>"
    names = [f"%a{i}" for i in range(ACCUMULATORS)]
    inits = ", ".join(f"{name} = %x" for name in names)
    types = ", ".join([vector] * ACCUMULATORS)
    body = "\n".join(f"    %n{i} = vector.fma %x, %y, {name} : {vector}" for i, name in enumerate(names))
    results = ", ".join(f"%n{i}" for i in range(ACCUMULATORS))
    sums, total = [], "%r#0"
    for i in range(1, ACCUMULATORS):
        sums.append(f"  %s{i} = arith.addf {total}, %r#{i} : {vector}")
        total = f"%s{i}"
    return f"""func.func @f(%s: f32, %n: index) -> f32 {{
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %x = vector.broadcast %s : f32 to {vector}
  %y = arith.constant dense<1.0e-20> : {vector}
  %r:{ACCUMULATORS} = scf.for %i = %c0 to %n step %c1 iter_args({inits}) -> ({types}) {{
{body}
    scf.yield {results} : {types}
  }}
{chr(10).join(sums)}
  %e = vector.extract {total}[0] : f32 from {vector}
  return %e : f32
}}
"""


@functools.cache
def _program(width: int) -> object:
    return _core.compile_program(_source(width).encode(), "ceiling", "", 1)


@functools.cache
def vector_width() -> int:
    flags = open("/proc/cpuinfo").read()
    return 16 if "avx512f" in flags else 8 if "avx2" in flags else 4


def _run(width: int) -> float:
    start = time.perf_counter()
    _program(width).call("f", [1.0, STEPS])
    return time.perf_counter() - start


def measure(threads: int, repeats: int = 10) -> float:
    """Floating-point operations a second on `threads` threads: the best repetition."""
    width = vector_width()
    _program(width)
    work = 2 * ACCUMULATORS * width * STEPS * threads
    with concurrent.futures.ThreadPoolExecutor(threads) as pool:
        best = float("inf")
        for _ in range(repeats):
            start = time.perf_counter()
            list(pool.map(_run, [width] * threads))
            best = min(best, time.perf_counter() - start)
    return work / best
