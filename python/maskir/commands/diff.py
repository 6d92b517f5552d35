# Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""`maskir diff`: are the masks of two programs the same?"""
from __future__ import annotations

import argparse
import pathlib
import sys

import maskir
from maskir.commands import check, text
from maskir.commands.check import Checked


def diff(args: argparse.Namespace) -> int:
    """Print for each pair of masks whether they are equal, or where they differ first."""
    try:
        verdicts = maskir.diff(pathlib.Path(args.a), pathlib.Path(args.b))
    except (OSError, maskir.Error) as error:
        print(f"maskir: {error}", file=sys.stderr)
        return check.UNUSABLE
    result = Checked(f"{args.a} and {args.b}", maskir.Report(verdicts), ("equal",))
    if args.format == "json":
        sys.stdout.write(text.render_json([result]))
    else:
        sys.stdout.write(text.render([result], colour=check.wants_colour(), remarks=False))
    return result.code


def add_arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument("a", help="MLIR text or bytecode")
    command.add_argument("b", help="the other program")
    command.add_argument("--format", choices=["text", "json"], default="text")
    command.set_defaults(action=diff)
