# Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The command `maskir`: check, show and run programs."""
from __future__ import annotations

import argparse
import pathlib
import sys

import numpy as np

import maskir


def check(args: argparse.Namespace) -> int:
    """Print the verdicts of a program; 1 if an expected one is not proven."""
    report = maskir.verify(pathlib.Path(args.program))
    failed = 0
    if not report.attentions:
        print("no attention was found", file=sys.stderr)
        failed += bool(args.expect)
    for verdict in report.verdicts:
        wanted = verdict.property in args.expect or verdict.subject == "assert"
        failed += wanted and not verdict
        print(f"{verdict.location or args.program}: {verdict.message}")
        if verdict.outcome == "refuted" and verdict.picture:
            print(verdict.picture)
    if args.remarks:
        print("\n".join(report.remarks))
    return 1 if failed else 0


def show(args: argparse.Namespace) -> int:
    """Print each attention of a program: its mask, shapes and tiles."""
    report = maskir.verify(pathlib.Path(args.program))
    for attention in report.attentions:
        sizes = " ".join(f"{name} [{', '.join('?' if n is None else str(n) for n in shape)}]"
                         for name, shape in attention.shapes.items())
        print(f"{attention.location or args.program}: attention, {sizes}")
        print(f"  mask: {attention.mask}")
        if attention.tiles:
            print("  tiles: " + ", ".join(f"{n} {kind}" for kind, n in attention.tiles.items()))
        print("".join(f"    {line}\n" for line in attention.mask_ir.splitlines()), end="")
    if not report.attentions:
        print("no attention was found")
    return 0


def run(args: argparse.Namespace) -> int:
    """Run a function on the arrays of an .npz file, in their order."""
    program = maskir.compile(pathlib.Path(args.program), threads=args.threads,
                             recognize=not args.as_written)
    name = args.function or next(iter(program.functions))
    with np.load(args.inputs) as inputs:
        arrays = [inputs[key] for key in inputs.files]
    results = getattr(program, name)(*arrays)
    results = results if isinstance(results, tuple) else (results,)
    np.savez(args.outputs, **{f"result{i}": np.asarray(r) for i, r in enumerate(results)})
    for i, result in enumerate(results):
        print(f"result{i}: {np.asarray(result).dtype} {list(np.shape(result))}")
    return 0


def make_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="maskir", description=__doc__)
    parser.add_argument("--version", action="version", version=maskir.__version__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    command = commands.add_parser("check", help="prove properties of each attention's mask")
    command.add_argument("program", help="MLIR text or bytecode")
    command.add_argument("--expect", action="append", default=[], choices=["causal", "nonempty_rows"],
                         help="exit with 1 unless this is proven for every attention")
    command.add_argument("--remarks", action="store_true", help="print what was recognised, and what not")
    command.set_defaults(action=check)

    command = commands.add_parser("show", help="describe each attention and its mask")
    command.add_argument("program", help="MLIR text or bytecode")
    command.set_defaults(action=show)

    command = commands.add_parser("run", help="compile and run a function on arrays")
    command.add_argument("program", help="MLIR text or bytecode")
    command.add_argument("--inputs", required=True, metavar="A.npz", help="arguments, in order")
    command.add_argument("--outputs", required=True, metavar="B.npz", help="result0, result1, ...")
    command.add_argument("--function", help="which function (default: the first)")
    command.add_argument("--threads", type=int, help="default: one for each core")
    command.add_argument("--as-written", action="store_true", help="don't look for attention")
    command.set_defaults(action=run)
    return parser


def main(arguments: list[str] | None = None) -> int:
    """Run the command line; returns the exit code."""
    args = make_parser().parse_args(arguments)
    try:
        return args.action(args)
    except (maskir.Error, OSError, ValueError, AttributeError) as error:
        print(f"maskir: {error}", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
