# Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Runs a program as it is written and with its attention recognised, and compares.

usage: compare.py PROGRAM (--sample FILE.npz | --length N)

With a sample, both results are compared with the recorded one. With a length, both
run on random data of that length. Differences are relative to the largest magnitude.
"""
import argparse
import pathlib
import sys
import time

import numpy as np

import maskir

RUNS = 3
DTYPES = {"f32": np.float32, "f16": np.float16, "f64": np.float64,
          "i64": np.int64, "i32": np.int32, "i1": np.bool_}
TOLERANCE = 1e-5


def difference(result: np.ndarray, expected: np.ndarray) -> float:
    """Largest difference over the largest magnitude."""
    if result.shape != expected.shape or not np.isfinite(result).all():
        return float("inf")
    return float(np.abs(result - expected).max() / np.abs(expected).max())


def random_argument(type_: str, length: int, rng: np.random.Generator) -> np.ndarray:
    """An array for a type like tensor<1x?x64xf32>: small weights, or token ids below 31."""
    *sizes, element = type_.removeprefix("tensor<").removesuffix(">").split("x")
    shape = [length if size == "?" else int(size) for size in sizes]
    dtype = DTYPES[element]
    if np.issubdtype(dtype, np.floating):
        return rng.uniform(-0.7, 0.7, shape).astype(dtype)
    return rng.integers(1, 31, shape).astype(dtype)


def best_time(function: maskir.Function, arguments: list) -> tuple[float, np.ndarray]:
    """The least of the times of a few runs, in seconds, and the result."""
    times = []
    for _ in range(RUNS):
        start = time.perf_counter()
        result = function(*arguments)
        times.append(time.perf_counter() - start)
    return min(times), np.asarray(result[0] if isinstance(result, tuple) else result)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("program", type=pathlib.Path)
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument("--sample", type=pathlib.Path, help="recorded arguments and result0")
    source.add_argument("--length", type=int, help="what each dynamic size is")
    args = parser.parse_args()

    functions = [next(iter(maskir.compile(args.program, recognize=recognize).functions.values()))
                 for recognize in (False, True)]
    if args.sample:
        with np.load(args.sample) as file:
            arguments = [file[f"arg{i}"] for i in range(len(functions[0].arguments))]
            recorded = file["result0"]
    else:
        rng = np.random.default_rng(0)
        arguments = [random_argument(type_, args.length, rng) for type_ in functions[0].arguments]
    (before, dense), (after, skipping) = (best_time(function, arguments) for function in functions)
    worst = difference(skipping, dense)
    if args.sample:
        print(f"as written, against the recorded result: difference {difference(dense, recorded):.1e}")
        print(f"recognised, against the recorded result: difference {difference(skipping, recorded):.1e}")
        worst = max(worst, difference(dense, recorded), difference(skipping, recorded))
    else:
        print(f"as written (dense):         {before * 1e3:9.1f} ms")
        print(f"recognised (skips blocks):  {after * 1e3:9.1f} ms, {before / after:.1f} times as fast")
    print(f"recognised against as written: difference {difference(skipping, dense):.1e}")
    if not worst <= TOLERANCE:
        print(f"the results differ by more than {TOLERANCE}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
