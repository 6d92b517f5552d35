# Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""`verify` and `compile`: what is done with a whole program."""
from __future__ import annotations

import os
import pathlib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Literal

import numpy as np

from maskir import _core
from maskir._checks import MOST, check_flag, check_number, encode
from maskir._functions import Question, verify_functions
from maskir._passes import AS_WRITTEN, CLEAN, FIND, FIND_TRUSTING, RECOGNIZE, TRUST
from maskir._watch import Watch
from maskir.report import CLAIMS, Attention, Error, Report, Verdict

_NOT_RAISED = "mask-raise: not raised: "  # how its remarks begin


def _name(path: str | os.PathLike) -> str:
    """A path as text; bytes that are none are replaced."""
    return os.fsencode(path).decode(errors="replace")


def _read(source: str | bytes | os.PathLike) -> tuple[bytes, str]:
    """The text or bytecode of a program, and its name in locations."""
    if isinstance(source, bytes):
        return source, "<bytecode>"
    if isinstance(source, os.PathLike):
        return pathlib.Path(source).read_bytes(), _name(source)
    if not isinstance(source, str):
        raise TypeError(f"expected IR text, bytes or a path, not a {type(source).__name__}")
    if "\n" not in source and source.endswith((".mlir", ".mlirbc")):
        return pathlib.Path(source).read_bytes(), _name(source)
    return encode(source, "the program"), "<source>"


PROPERTIES = ("causal", "nonempty_rows", "last_token", "causal_live_rows", "independent_samples")


def verify(source: str | bytes | os.PathLike, expect: str | Sequence[str] = (),
           tokens: Mapping[int, int] | Literal["infer"] | None = None,
           result_tokens: Mapping[int, int] | None = None, roles: Mapping[int, str] | None = None,
           *, position_offset: int = 0, strict: bool = False, equal_sizes: bool = False,
           confirm: bool = True, timeout: float = 60.0) -> Report:
    """Find the attentions of a program and prove properties of masks and of functions.

    Parameters
    ----------
    source : str, bytes or path
        IR text, bytecode, or a file with one of these (a path, or a str that ends in
        ``.mlir`` or ``.mlirbc``).
    expect : str or sequence of str
        What every attention and function must have: "causal", "nonempty_rows" (attentions),
        "last_token" (where a program reads the token at the number of valid tokens - 1),
        "causal_live_rows" and "independent_samples" (functions).
    tokens : mapping of int to int, or "infer", optional
        ``{argument: dimension}``: the arguments (token ids, embeddings, caches) and the
        dimension of each that counts tokens. Then there are verdicts with the subject
        "function" for each public function: does position p of a result depend on no token
        later than p? By default what the attributes ``maskir.tokens`` of arguments say;
        "infer" looks for the first integers [B, S] or floats [B, S, D].
    result_tokens : mapping of int to int, optional
        ``{result: dimension}`` that counts positions; ``{0: 1}`` if left out.
    roles : mapping of int to str, optional
        What other arguments are: "weight" (floats of an ordinary size: the default for
        floats), "data" (anything, infinities too: the default for integers), "cache" (a KV
        cache; it is listed in `tokens` too), "offset" (the position of the first token),
        "positions" (i + c in each sample), "document_positions" (they count up by one in each
        document, and begin each with 0), "causal_mask", "left_padding", "right_padding",
        "padding" (1 for tokens, 0 for padding, on that side or on one of them) and
        "padding_with_holes" (the same, anywhere).
    position_offset : int
        The position of the first token, if no argument says it; the length of a cache if
        there is one.
    strict : bool
        Position p may depend only on tokens before p.
    equal_sizes : bool
        All dynamic sizes of arguments are the same number.
    confirm : bool
        Run the function, in a process of its own, where there is no proof: a token that
        moves an earlier position there makes the outcome "refuted".
    timeout : float
        Seconds for the program. What is not decided then is unknown, with this reason: runs
        are stopped, and no more questions are asked. Z3 gets at most two seconds more for
        one question than there are in all. Else a proof that runs has budgets of work, but is
        not stopped by this clock; ``maskir check --timeout`` can do that, because it checks
        each file in a process of its own.

    Returns
    -------
    Report
        What looks like attention and is not recognised has the outcome "unknown".

    Raises
    ------
    maskir.Error
        If the program can't be read, if an expected property or an assertion is
        refuted or unknown, or if a property is expected and there is no attention.
        The message is the diagnostics' text; in the last two cases ``error.report``
        holds all verdicts, else it is None.
    OSError
        If the file can't be read.
    """
    if not isinstance(expect, Sequence):
        raise TypeError(f"expect is a property, or several of them; not {expect!r}")
    expected = [expect] if isinstance(expect, str) else list(expect)
    for name in expected:
        if name not in PROPERTIES:
            raise ValueError(f"expect is one of {', '.join(PROPERTIES)}; not {name!r}")
    question = Question(tokens, result_tokens, roles or {}, position_offset, strict, equal_sizes, confirm,
                        timeout)
    return verify_watched(source, expected, question, Watch(timeout))


def verify_watched(source: str | bytes | os.PathLike, expected: Sequence[str], question: Question,
                   watch: Watch) -> Report:
    """`verify`, which somebody follows."""
    watch.begin("reading")
    text, name = _read(source)
    roles = dict(question.roles)
    fields, attentions, remarks, places = _core.verify_program(text, name, FIND_TRUSTING, roles, watch)
    masks = [Verdict(*of_one) for of_one in fields] + _not_recognized(remarks)
    masks = [replace(verdict, functions=tuple(sorted(places.get(verdict.location, ())))) for verdict in masks]
    watch.begin("functions")
    functions, not_asked = verify_functions(text, name, question, watch, masks)
    report = Report(masks + functions, [Attention(*of_one) for of_one in attentions], remarks + not_asked)
    errors = [_explain(verdict) for verdict in report.verdicts
              if not verdict and (verdict.subject == "assert" or verdict.property in expected)]
    errors += [f"{name}: error: {reason}" for reason in find_not_asked(report, expected).values()]
    if errors:
        error = Error("\n".join(errors))
        error.report = report
        raise error
    return report


PATH_FORMATS = ("table", "json", "dot", "mermaid")


def paths(source: str | bytes | os.PathLike, format: str = "table",
          tokens: Mapping[int, int] | None = None, result_tokens: Mapping[int, int] | None = None,
          roles: Mapping[int, str] | None = None, *, position_offset: int = 0,
          equal_sizes: bool = False) -> str:
    """Describe how masks and attention weights travel in each public function.

    Where is a mask made, passed on, applied to scores; where are weights used, used again,
    stored; where are tokens pooled? Each step has its place in the source. Four questions
    are answered for each use: coverage (no weight on a later key), consistency (all uses
    hide the same pairs), timeliness (nothing undoes a masking) and lengths.

    Parameters
    ----------
    source : str, bytes or path
        As for `verify`.
    format : {"table", "json", "dot", "mermaid"}
        "json" is an array with one graph for each function.
    tokens, result_tokens, roles, position_offset, equal_sizes
        As for `verify`; without `tokens` they are inferred.

    Returns
    -------
    str

    Raises
    ------
    maskir.Error
        If the program can't be read, or there is no graph of a function.
    """
    if format not in PATH_FORMATS:
        raise ValueError(f"format is one of {', '.join(PATH_FORMATS)}; not {format!r}")
    # What these may be is checked where functions are verified.
    Question(tokens or "infer", result_tokens, roles or {}, position_offset, equal_sizes=equal_sizes)
    text, name = _read(source)
    places = list((tokens or {}).items()), list((result_tokens or {}).items())
    return _core.draw_paths(text, name, CLEAN, *places, dict(roles or {}), position_offset, equal_sizes,
                            format)


def diff(a: str | bytes | os.PathLike, b: str | bytes | os.PathLike) -> list[Verdict]:
    """Compare the masks of two programs, attention by attention.

    Parameters
    ----------
    a, b : str, bytes or path
        As for `verify`. Programs without attention are compared by the masks that their
        functions return. Arguments with the same number and type are the same.

    Returns
    -------
    list of Verdict
        One for each pair, with the property "equal": proven, or refuted with the first
        pair (b, h, q, kv) in which they differ, a picture of both, and both in words.
        What looks like attention and is not recognised, in either program, is unknown.

    Raises
    ------
    maskir.Error
        If a program can't be read, or their numbers of masks differ.
    """
    (text_a, name_a), (text_b, name_b) = _read(a), _read(b)
    pairs, *remarks, problem = _core.compare_programs(text_a, name_a, text_b, name_b, FIND)
    open_a, open_b = map(_find_not_recognized, remarks)
    if problem and not open_a + open_b:
        raise Error(problem)
    if len(open_a) != len(open_b):  # the pairs may be of different attentions
        pairs = []
    return [Verdict(*fields) for fields in pairs] + [
        Verdict("mask", "equal", "unknown", None, where, f"{CLAIMS['equal']}: unknown: {reason}")
        for where, reason in open_a + open_b]


def _find_not_recognized(remarks: Sequence[str]) -> list[tuple[str, str]]:
    """Candidates that the pass mask-raise refused: where they are, and why."""
    found = [remark.split(_NOT_RAISED, 1) for remark in remarks if _NOT_RAISED in remark]
    return [(where.removesuffix(": "), f"this may be an attention, but it was not recognised: {reason}")
            for where, reason in found]


def _not_recognized(remarks: Sequence[str]) -> list[Verdict]:
    """Nothing is known of the masks of such candidates."""
    return [Verdict("attention", property, "unknown", None, where, f"{CLAIMS[property]}: unknown: {reason}")
            for where, reason in _find_not_recognized(remarks) for property in ("causal", "nonempty_rows")]


_SUBJECTS = {"nonempty_rows": "attentions",
             "causal_live_rows": "functions with tokens and a padding mask [B, S]",
             "independent_samples": "functions with tokens of several samples"}


def find_not_asked(report: Report, expected: Sequence[str]) -> dict[str, str]:
    """What is expected, and no verdict is about, with the reason: it is not proven, and no error tells."""
    asked = {verdict.property for verdict in report.verdicts}
    is_empty = all(verdict.subject not in ("attention", "function") for verdict in report.verdicts)
    reasons = {}
    for name in expected:
        subjects = _SUBJECTS.get(name, "functions with tokens")
        if name in asked:
            continue
        if name == "last_token":
            reasons[name] = ("nothing reads the token at the number of valid tokens - 1, so nothing is "
                             "proven last_token")
        elif is_empty:
            reasons[name] = f"no attention was found, so nothing is proven {name}"
        else:
            reasons[name] = f"nothing was asked about {name}, so it is not proven: it is about {subjects}"
    return reasons


def _explain(verdict: Verdict) -> str:
    where = f"{verdict.location}: " if verdict.location else ""
    return f"{where}error: {verdict.message}" + (f"\n{verdict.picture}" if verdict.picture else "")


def pictures(source: str | bytes | os.PathLike) -> list[str]:
    """Each attention's mask in words and as pictures of pairs and tiles.

    The attentions are those of `verify`, in the same order; what the pictures show is
    said in their captions. `source` and errors as for `verify`.
    """
    text, name = _read(source)
    return _core.show_program(text, name, FIND)


class Function:
    """A compiled function of a `Program`.

    Attributes
    ----------
    name : str
        Its name in the source.
    arguments, results : list of str
        MLIR types, for instance ``tensor<2x?x64xf32>``.
    """

    def __init__(self, program: _core.Program, name: str, arguments: list[str],
                 results: list[str]) -> None:
        self._program = program
        self.name, self.arguments, self.results = name, arguments, results

    def __call__(self, *values: object) -> object:
        """Run the function.

        Parameters
        ----------
        *values
            numpy arrays or any CPU tensor that speaks DLPack (torch included), of
            exactly the dtype, rank and static sizes of `arguments`, row-major and
            contiguous; they are read where they lie, never copied or written. Numbers,
            numpy's too, for scalar arguments.

        Returns
        -------
        numpy.ndarray, or a tuple of them
            The results; they own their memory. A bfloat16 result, which numpy lacks,
            is an object for ``torch.from_dlpack`` and the like.

        Raises
        ------
        maskir.Error
            For arguments that do not fit, and for errors at run time.
        """
        numbers = [value.item() if isinstance(value, np.generic) else value for value in values]
        results = self._program.call(self.name, numbers)
        return results[0] if len(results) == 1 else tuple(results)

    def __repr__(self) -> str:
        return f"<maskir.Function {self.name}({', '.join(self.arguments)}) -> ({', '.join(self.results)})>"


class Program:
    """A compiled program; its functions are attributes: ``program.f(q, k, v)``."""

    def __init__(self, program: _core.Program) -> None:
        self.functions: dict[str, Function] = {
            name: Function(program, name, arguments, results)
            for name, arguments, results in program.functions()}

    def __getattr__(self, name: str) -> Function:
        try:
            return self.__dict__["functions"][name]
        except KeyError:
            known = ", ".join(self.__dict__.get("functions", {})) or "none"
            raise AttributeError(f"the program has no function '{name}' (it has: {known})") from None

    def __dir__(self) -> list[str]:
        return [*super().__dir__(), *self.functions]


def compile(source: str | bytes | os.PathLike, target: str = "cpu", threads: int | None = None,
            *, recognize: bool = True, trust_roles: bool = False, optimization: int = 2) -> Program:
    """Compile a program.

    Parameters
    ----------
    source : str, bytes or path
        As for `verify`.
    target : {"cpu"}
        This machine's processor.
    threads : int, optional
        How many threads a call uses; by default one for each core.
    recognize : bool
        Find attention in the program and compile it to block-skipping code. False
        compiles what is written.
    trust_roles : bool
        Take an argument that the program says is padding (``maskir.role``) for flags of 0 and 1,
        so that means over tokens are found. With other numbers the results are wrong then.
    optimization : {0, 1, 2, 3}
        How much LLVM optimizes. 0 compiles fastest and runs slowest.

    Returns
    -------
    Program

    Raises
    ------
    maskir.Error
        If the program can't be read or compiled; the message is the diagnostics' text.
    """
    if target != "cpu":
        raise ValueError(f"the target is 'cpu', not {target!r}")
    if threads is not None and (isinstance(threads, bool) or not isinstance(threads, int) or threads < 1):
        raise ValueError(f"threads must be a positive integer, not {threads!r}")
    check_number("threads", threads or 1, 1, MOST)
    check_flag("recognize", recognize)
    check_flag("trust_roles", trust_roles)
    if isinstance(optimization, bool) or optimization not in range(4):
        raise ValueError(f"optimization is 0, 1, 2 or 3, not {optimization!r}")
    text, name = _read(source)
    passes = (TRUST if trust_roles else RECOGNIZE) if recognize else AS_WRITTEN
    return Program(_core.compile_program(text, name, passes, threads, optimization=optimization))
