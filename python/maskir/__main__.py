# Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The command `maskir`: check, show and run programs."""
from __future__ import annotations

import argparse
import io
import os
import pathlib
import re
import sys
import zipfile

import numpy as np

import maskir
from maskir.commands import check, diff, options
from maskir.commands.files import write_whole
from maskir.program import pictures

EXIT_CODES = ("exit code: 0 if all is proven, 1 if something is refuted, 2 if something is unknown and "
              "nothing refuted (also what --timeout has ended), 3 if the input or the command line can't be "
              "used, 130 after an interrupt. Work of more than a second says on a terminal how far it is.")


def show(args: argparse.Namespace) -> int:
    """Print each attention of a program: its mask, shapes, tiles and pictures."""
    path = pathlib.Path(args.program)
    report = maskir.verify(path)
    for attention, picture in zip(report.attentions, pictures(path)):
        sizes = " ".join(f"{name} [{', '.join('?' if n is None else str(n) for n in shape)}]"
                         for name, shape in attention.shapes.items())
        print(f"{attention.location or args.program}: attention, {sizes}")
        print(f"  mask: {attention.mask}")
        if attention.tiles:
            print("  tiles: " + ", ".join(f"{n} {kind}" for kind, n in attention.tiles.items()))
        lines = attention.mask_ir.splitlines() + picture.splitlines()[1:]
        print("".join(f"    {line}\n" for line in lines), end="")
    if not report.attentions:
        print("no attention was found")
    return 0


# What a recorded sample and the witness of a function hold besides arguments.
_BESIDES = re.compile(r"(changed_)?result\d+|changed\d+")


def read_arguments(path: str, function: maskir.Function) -> list:
    """The arrays arg0, arg1, ... (or those saved without names) of an .npz file.

    Arrays result0, ... and changed0, ... may lie beside them, as in a recorded sample and
    in the witness of a refuted function.
    """
    try:
        file = np.load(path)
        if not isinstance(file, np.lib.npyio.NpzFile):
            raise ValueError("it holds one array")
        with file:
            arrays = {name: file[name] for name in file.files if not _BESIDES.fullmatch(name)}
    except (ValueError, EOFError, zipfile.BadZipFile) as error:
        raise ValueError(f"{path} is no .npz file of plain arrays: {error}") from None
    count = len(function.arguments)
    for prefix in ("arg", "arr_"):
        names = [f"{prefix}{i}" for i in range(count)]
        if set(names) == set(arrays):
            return [arrays[name] if type_.startswith("tensor") or arrays[name].ndim else arrays[name].item()
                    for name, type_ in zip(names, function.arguments)]
    found = ", ".join(arrays) or "no array"
    wanted = ", ".join(f"arg{i} ({type_})" for i, type_ in enumerate(function.arguments)) or "no array"
    raise ValueError(f"'{function.name}' takes {wanted}; {path} holds {found}")


def choose(program: maskir.Program, name: str | None) -> maskir.Function:
    """The function of that name; without a name the only one, or `main`."""
    functions = program.functions
    if name is None and len(functions) == 1:
        return next(iter(functions.values()))
    if (name or "main") in functions:
        return functions[name or "main"]
    known = ", ".join(functions) or "none"
    if name is None and functions:
        raise ValueError(f"choose a function by --function (the program has: {known})")
    raise ValueError(f"the program has no function '{name or 'main'}' (it has: {known})")


def run(args: argparse.Namespace) -> int:
    """Run a function on the arrays of an .npz file."""
    program = maskir.compile(pathlib.Path(args.program), threads=args.threads,
                             recognize=not args.as_written)
    function = choose(program, args.function)
    for type_ in function.arguments + function.results:
        if "bf16" in type_:
            raise ValueError(f"'{function.name}' has the type {type_}, and .npz files hold no bf16: "
                             "call it from Python on tensors that speak DLPack")
    results = function(*read_arguments(args.inputs, function))
    results = results if isinstance(results, tuple) else (results,)
    write_whole(pathlib.Path(args.outputs), lambda file: np.savez(
        file, **{f"result{i}": result for i, result in enumerate(results)}))
    for i, result in enumerate(results):
        print(f"result{i}: {np.asarray(result).dtype} {list(np.shape(result))}")
    return 0


def make_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="maskir", description=__doc__)
    parser.error = lambda message: parser.exit(check.UNUSABLE, f"maskir: {message}\n")
    parser.add_argument("--version", action="version", version=maskir.__version__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    command = commands.add_parser("check", help="prove properties of masks, attentions and functions",
                                  description=check.__doc__, epilog=EXIT_CODES)
    command.error = lambda message: command.exit(check.UNUSABLE, f"maskir check: {message}\n")
    check.add_arguments(command)

    other = commands.add_parser("diff", help="compare the masks of two programs",
                                description=diff.__doc__, epilog=EXIT_CODES)
    other.error = lambda message: other.exit(check.UNUSABLE, f"maskir diff: {message}\n")
    diff.add_arguments(other)

    command = commands.add_parser("show", help="describe and draw each attention and its mask")
    command.add_argument("program", help="MLIR text or bytecode")
    command.set_defaults(action=show)

    command = commands.add_parser("run", help="compile and run a function on arrays")
    command.add_argument("program", help="MLIR text or bytecode")
    command.add_argument("--inputs", required=True, metavar="A.npz",
                         help="the arguments: arg0, arg1, ..., or arrays saved without names")
    command.add_argument("--outputs", required=True, metavar="B.npz", help="result0, result1, ...")
    command.add_argument("--function", help="which function (default: the only one, or main)")
    command.add_argument("--threads", type=options.positive, help="default: one for each core")
    command.add_argument("--as-written", action="store_true", help="don't look for attention")
    command.set_defaults(action=run)
    return parser


def main(arguments: list[str] | None = None) -> int:
    """Run the command line; returns the exit code."""
    if sys.stdout is None:  # closed by who called
        sys.stdout = open(os.devnull, "w")
    if isinstance(sys.stdout, io.TextIOWrapper):  # pictures need more than ASCII; a verdict does not
        sys.stdout.reconfigure(errors="backslashreplace")
    args = make_parser().parse_args(arguments)
    try:
        return args.action(args)
    except KeyboardInterrupt:
        print("maskir: interrupted", file=sys.stderr)
        return 130
    except (OSError, ValueError) as error:  # maskir.Error is a ValueError
        print(f"maskir: {error}", file=sys.stderr)
        return check.UNUSABLE if args.action is check.check else 1


if __name__ == "__main__":
    sys.exit(main())
