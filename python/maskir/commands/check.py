# Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""`maskir check`: verdicts for code review, as text, JSON, SARIF or HTML."""
from __future__ import annotations

import argparse
import functools
import os
import pathlib
import re
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace

import maskir
from maskir import _core
from maskir._functions import Question
from maskir._watch import Watch, say_limit
from maskir.commands import graph, html, options, sarif, text
from maskir.commands.files import write_whole
from maskir.commands.progress import Progress
from maskir.commands.workers import Outcome, run_all
from maskir.program import PROPERTIES, find_not_asked, verify_watched
from maskir.report import CLAIMS, Verdict

PROVEN, REFUTED, UNKNOWN, UNUSABLE = range(4)  # exit codes


@dataclass(frozen=True)
class Checked:
    """What is known of one file.

    Attributes
    ----------
    path : str
    report : maskir.Report or None
        None if the file can't be used.
    expected : tuple of str
        The properties that decide the exit code, besides assertions.
    problem : str
        Why the file can't be used.
    """

    path: str
    report: maskir.Report | None
    expected: tuple[str, ...] = ()
    problem: str = ""

    def counts(self, verdict: maskir.Verdict) -> bool:
        return verdict.subject == "assert" or verdict.property in self.expected

    def is_proven_by_functions(self, verdict: maskir.Verdict) -> bool:
        """Of an attention: the functions that hold it, and all that were asked, are causal."""
        asked = [function for function in self.report.verdicts
                 if function.subject == "function" and function.property == "causal"]
        proven = {name for function in asked for name in function.functions}
        return (all(asked) and (verdict.subject, verdict.property) == ("attention", "causal")
                and bool(verdict.functions) and proven.issuperset(verdict.functions))

    @property
    def code(self) -> int:
        if self.report is None:
            return UNUSABLE
        # Where a function is proven, later keys of its attentions may be no tokens.
        outcomes = {verdict.outcome for verdict in self.report.verdicts
                    if self.counts(verdict) and not self.is_proven_by_functions(verdict)}
        if "refuted" in outcomes:
            return REFUTED
        return PROVEN if outcomes == {"proven"} else UNKNOWN


def check_file(path: str, args: argparse.Namespace, watch: Watch) -> Checked:
    """All verdicts of one file."""
    expected = get_expected(args)
    try:
        tokens = args.tokens if args.tokens else (None if args.no_functions else "infer")
        asked = {} if tokens is None else {"result_tokens": args.result_tokens, "roles": args.role}
        question = Question(tokens, **asked, position_offset=args.position_offset, strict=args.strict,
                            equal_sizes=args.equal_sizes, confirm=not args.no_run, timeout=args.timeout)
        report = verify_watched(pathlib.Path(path), (), question, watch)
    except ValueError as error:
        if getattr(error, "report", None) is None:
            return Checked(path, None, expected, str(error))
        report = error.report
    except OSError as error:
        return Checked(path, None, expected, f"{path}: {error.strerror}")
    return Checked(path, add_not_asked(report, expected), expected)


def add_not_asked(report: maskir.Report, expected: tuple[str, ...]) -> maskir.Report:
    """With a verdict for each expected property that has none: unknown is never yes."""
    return replace(report, verdicts=report.verdicts + [
        _leave_open(name, reason) for name, reason in find_not_asked(report, expected).items()])


def _leave_open(name: str, reason: str) -> Verdict:
    """About a whole file."""
    return Verdict("attention" if name in ("nonempty_rows", "last_token") else "function", name, "unknown",
                   message=f"{CLAIMS[name]}: unknown: {reason}")


def get_expected(args: argparse.Namespace) -> tuple[str, ...]:
    return tuple(args.expect) or ("causal",)


def check_all(args: argparse.Namespace) -> list[Checked]:
    """Each file in a process of its own."""
    tasks = [(path, functools.partial(check_file, path, args)) for path in args.program]
    outcomes = run_all(tasks, args.jobs, args.timeout, Progress(args.progress))
    return [_conclude(path, outcome, args) for path, outcome in zip(args.program, outcomes)]


def _conclude(path: str, outcome: Outcome, args: argparse.Namespace) -> Checked:
    """What is known of a file, also where its process did not end by itself."""
    if not outcome.problem:
        return outcome.value
    expected = get_expected(args)
    if outcome.problem != "timeout":
        return Checked(path, None, expected, f"{path}: {outcome.problem}, at: {outcome.work}")
    open_ = []
    if outcome.question:
        subject, name, location = outcome.question
        words = f"{subject}: {CLAIMS[name]}" if subject.startswith("function") else CLAIMS[name]
        open_.append(Verdict(subject.split()[0], name, "unknown", None, location,
                             f"{words}: unknown: not decided within {say_limit(args.timeout)}"))
    # What comes after it is open as well: a verdict says so of each property that decides.
    open_ += [_leave_open(name, f"not all was asked within {say_limit(args.timeout)}; "
                                f"stopped at: {outcome.work}") for name in expected]
    return Checked(path, maskir.Report(outcome.answers + open_), expected)


def save_witnesses(folder: pathlib.Path, checked: list[Checked]) -> None:
    """An .npz file for each refutation of a function."""
    folder.mkdir(parents=True, exist_ok=True)
    taken: set[str] = set()
    for result in checked:
        for verdict in result.report.verdicts if result.report else ():
            if verdict.inputs is not None:
                function = verdict.message.split(":")[0].removeprefix("function ")
                stem = f"{pathlib.Path(result.path).stem}-{function}-{verdict.property}"
                stem = name = re.sub(r"[^\w.-]", "_", stem)
                number = 1
                while name in taken:  # of a file with the same name in another folder
                    number += 1
                    name = f"{stem}-{number}"
                taken.add(name)
                verdict.save_witness(folder / f"{name}.npz")


def write_paths(target: pathlib.Path, args: argparse.Namespace) -> int:
    """The network of the masks of one program; UNKNOWN if it takes too long."""
    path = args.program[0]
    draw = functools.partial(
        graph.render, pathlib.Path(path), target, tokens=args.tokens, result_tokens=args.result_tokens,
        roles=args.role, position_offset=args.position_offset, equal_sizes=args.equal_sizes)
    outcome, = run_all([(path, functools.partial(_catch, draw))], 1, args.timeout, Progress(args.progress))
    if isinstance(outcome.value, Exception):
        raise outcome.value
    if outcome.problem and outcome.problem != "timeout":
        raise ValueError(f"--paths: {outcome.problem}")
    if outcome.problem:
        print(f"maskir: --paths: not drawn within {say_limit(args.timeout)}", file=sys.stderr)
        return UNKNOWN
    if not outcome.value:
        print(f"maskir: --paths: no function of {path} has tokens: nothing is drawn", file=sys.stderr)
        return UNKNOWN
    write_whole(target, outcome.value.encode())
    return PROVEN


def _catch(work: Callable[[], str], watch: Watch) -> str | Exception:
    """An error of the input belongs to the process that waits."""
    watch.begin("paths")
    try:
        return work()
    except (OSError, ValueError) as error:
        return ValueError(str(error))


def wants_colour() -> bool:
    return sys.stdout.isatty() and "NO_COLOR" not in os.environ


def check(args: argparse.Namespace) -> int:
    """Print the verdicts of programs; the exit code says the worst of them."""
    if args.paths and len(args.program) != 1:
        raise ValueError("--paths takes one program")
    checked = check_all(args)
    drawn = write_paths(pathlib.Path(args.paths), args) if args.paths else PROVEN
    if args.witness:
        save_witnesses(pathlib.Path(args.witness), checked)
    colour = args.output is None and wants_colour()
    formats = {"text": lambda: text.render(checked, colour, remarks=args.remarks),
               "json": lambda: text.render_json(checked),
               "sarif": lambda: sarif.render(checked, maskir.__version__),
               "html": lambda: html.render(checked)}
    output = formats[args.format]()
    if args.output is None:
        sys.stdout.write(output)
    else:
        write_whole(pathlib.Path(args.output), output.encode())
    for result in checked:
        if result.problem:
            print(f"maskir: {result.problem}", file=sys.stderr)
    return worst([drawn, *(result.code for result in checked)])


def worst(codes) -> int:
    """Unusable input before refuted before unknown before proven."""
    return max(codes, key=(PROVEN, UNKNOWN, REFUTED, UNUSABLE).index)


def add_arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument("program", nargs="+", help="MLIR text or bytecode")
    command.add_argument("--expect", action="append", default=[], choices=PROPERTIES,
                         help="what decides the exit code, besides assertions (default: causal)")
    command.add_argument("--format", choices=["text", "json", "sarif", "html"], default="text")
    command.add_argument("--output", metavar="FILE", help="write there instead of to standard output")
    command.add_argument("--remarks", action="store_true", help="print what was recognised, and what not")
    group = command.add_argument_group("whole functions")
    group.add_argument("--tokens", type=options.dims, action=options.AddPlaces, metavar="ARGUMENT:DIMENSION",
                       help="which arguments hold tokens (default: what attributes maskir.tokens say, else "
                            "the first integers [B, S] or floats [B, S, D])")
    group.add_argument("--result-tokens", type=options.dims, action=options.AddPlaces,
                       metavar="RESULT:DIMENSION", help="default: 0:1")
    group.add_argument("--role", type=options.role, action=options.AddPlaces, default={},
                       metavar="ARGUMENT=ROLE", help="what another argument is: " + ", ".join(_core.ROLES))
    group.add_argument("--position-offset", type=options.natural, default=0, metavar="N",
                       help="the position of the first token")
    group.add_argument("--strict", action="store_true", help="a position may depend on earlier tokens only")
    group.add_argument("--equal-sizes", action="store_true", help="all dynamic sizes of arguments are equal")
    group.add_argument("--no-functions", action="store_true", help="ask only about masks and attentions")
    group.add_argument("--no-run", action="store_true", help="don't run a function that is not proven")
    group.add_argument("--paths", metavar="FILE", help="write how masks and weights travel, as "
                       ".svg, .json, .dot, .mmd (Mermaid), .md or .txt")
    group.add_argument("--witness", metavar="DIR", help="write the inputs of each refutation there, as .npz")
    command.add_argument("--jobs", type=options.positive, default=os.cpu_count(), help="files at a time")
    options.add_limits(command, "file")
    command.set_defaults(action=check)
