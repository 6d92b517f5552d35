# Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""`maskir diff`: are the masks of two programs the same?"""
from __future__ import annotations

import argparse
import functools
import pathlib
import sys

import maskir
from maskir._watch import Watch, say_limit
from maskir.commands import check, options, text
from maskir.commands.check import Checked
from maskir.commands.progress import Progress
from maskir.commands.workers import run_all
from maskir.report import Verdict


def _compare(a: str, b: str, watch: Watch) -> list[Verdict] | str:
    """The verdicts, or why there are none."""
    watch.begin("comparing masks")
    try:
        return maskir.diff(pathlib.Path(a), pathlib.Path(b))
    except (OSError, maskir.Error) as error:
        return str(error)


def diff(args: argparse.Namespace) -> int:
    """Print for each pair of masks whether they are equal, or where they differ first."""
    name = f"{args.a} and {args.b}"
    outcome, = run_all([(name, functools.partial(_compare, args.a, args.b))], 1, args.timeout,
                       Progress(args.progress))
    verdicts = outcome.value
    if outcome.problem == "timeout":
        verdicts = [Verdict("mask", "equal", "unknown",
                            message=f"equal: unknown: not decided within {say_limit(args.timeout)}")]
    if outcome.problem and outcome.problem != "timeout":
        verdicts = f"{name}: {outcome.problem}"
    if isinstance(verdicts, str):
        print(f"maskir: {verdicts}", file=sys.stderr)
        return check.UNUSABLE
    result = Checked(name, maskir.Report(verdicts), ("equal",))
    if args.format == "json":
        sys.stdout.write(text.render_json([result]))
    else:
        sys.stdout.write(text.render([result], colour=check.wants_colour(), remarks=False))
    return result.code


def add_arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument("a", help="MLIR text or bytecode")
    command.add_argument("b", help="the other program")
    command.add_argument("--format", choices=["text", "json"], default="text")
    options.add_limits(command, "pair of programs")
    command.set_defaults(action=diff)
