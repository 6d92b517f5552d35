# Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Runs the benchmarks and writes docs/benchmarks/ (`./dev bench`).

Exit code 0, also where a goal is missed: a busy machine is not a fault of the code.
The pages say what was met.
"""
import argparse
import importlib
import pathlib
import tempfile

from report import OUTPUT

# In the order of their cost.
PAGES = ("proofs", "functions", "random_cases", "memory", "compile_time", "attention")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--torch", action="store_true",
                        help="measure torch's scaled_dot_product_attention beside ours")
    parser.add_argument("--quick", action="store_true",
                        help="small sizes, to try it; the pages go to a temporary folder")
    parser.add_argument("--only", choices=PAGES, action="append", help="this page (repeatable)")
    args = parser.parse_args()
    folder = pathlib.Path(tempfile.mkdtemp(prefix="maskir-bench-")) if args.quick else OUTPUT
    missed = 0
    for name in args.only or PAGES:
        page = importlib.import_module(name).run(args.quick, args.torch)
        page.write(folder)
        missed += sum(not goal.met for goal in page.goals)
    print(f"\n{missed} goals missed; the pages are in {folder}")


if __name__ == "__main__":
    main()
