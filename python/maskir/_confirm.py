# Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Does a token really move an earlier position? Only a run can tell.

A proof that fails names a possible path. Here the function is compiled as it is written
and run in a process of its own, with limits: a program may abort, loop or read anywhere.
Two runs differ in one token (`_moves`); a row of the result that it must not move is
compared bit for bit.
"""
from __future__ import annotations

import functools
import itertools
import json
import os
import pathlib
import resource
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass

import numpy as np

from maskir import _core, _inputs, _moves
from maskir._passes import CHECKED

MEMORY = 8 << 30  # bytes of a process
SHARE = 0.8  # of the time is for searches; their last one may take longer
# How the process of one run ends.
_STILL, _MOVED, _FAILED, _UNSTEADY, _MOVED_LITTLE = 0, 10, 11, 12, 13
_NO_NUMBER = "no_number"  # a file: some run made NaN of an earlier row, or a number


@dataclass(frozen=True)
class Leak:
    """A run that shows it: `token` moves `position` (or sample moves sample).

    `position` is a row of the result, and `offset` the position of row 0. `may_be_rounding`:
    the row moves by no more than another order of sums may change, and no run moved one by more.
    `arrays` has arg0, arg1, ... of a run, changed0, ... for the arguments with another
    token, and the result of both runs: result0 and changed_result0.
    """

    token: int
    position: int
    sample: int
    source: int | None  # the sample of the token; None: several at once
    result: int
    variant: str
    offset: int
    may_be_rounding: bool
    arrays: dict[str, np.ndarray]


# --- In the process that runs it ------------------------------------------------------

def _run_once(function, inputs: _inputs.Inputs, job: dict, number: int, folder: pathlib.Path) -> int:
    """One combination of lengths and data; the way that the process ends."""
    def run(values: list) -> list[np.ndarray]:
        results = function(*(type_.pack(value) for type_, value in zip(inputs.types, values)))
        results = results if isinstance(results, tuple) else (results,)
        return [_inputs.Type.parse(text).unpack(result) for text, result in zip(function.results, results)]

    try:
        search = _moves.Search(run, inputs, job, number)
        move = search.find()
    except RuntimeError as error:
        (folder / "why").write_text(str(error))
        return _UNSTEADY
    except ValueError as error:  # maskir.Error: an assertion of the program
        (folder / "why").write_text(str(error))
        return _FAILED
    if move is None:
        if search.leaves_numbers:
            (folder / _NO_NUMBER).touch()
        return _STILL
    if move.may_be_rounding and (folder / "leak.json").exists():
        return _MOVED_LITTLE
    arrays = {f"arg{i}": np.asarray(value) for i, value in enumerate(move.values)}
    arrays |= {f"changed{i}": move.changed[i] for i in inputs.dims}
    arrays |= {f"result{move.result}": move.base[move.result],
               f"changed_result{move.result}": move.results[move.result]}
    np.savez(folder / "leak.npz", **arrays)
    (folder / "leak.json").write_text(json.dumps(
        {"token": move.token, "position": move.position, "sample": move.sample, "source": move.source,
         "result": move.result, "variant": inputs.variant, "offset": inputs.offset,
         "may_be_rounding": move.may_be_rounding}))
    return _MOVED_LITTLE if move.may_be_rounding else _MOVED


def _in_a_process(action) -> int:
    """The exit code of a fork that does it; negative for a signal."""
    child = os.fork()
    if child == 0:
        code = _FAILED
        try:
            code = action()
        finally:
            os._exit(code)
    _, status = os.waitpid(child, 0)
    return os.waitstatus_to_exitcode(status)


def _say_end(code: int, folder: pathlib.Path) -> str:
    """Why a process ended without an answer."""
    if code < 0:
        # Compiled code writes to what it has asked for, also where there was no memory.
        return (f"it ended by signal {signal.Signals(-code).name}, "
                f"as it does where {MEMORY >> 30} GiB of memory are not enough")
    why = folder / "why"
    return why.read_text().strip() if why.exists() else "it ended early"


def _list_inputs(types: list, job: dict, contract: _inputs.Contract,
                 program: str) -> Iterator[_inputs.Inputs]:
    """What the function is run with: lengths, data and numbers of each attempt."""
    for suggested, all_shapes in ((False, _inputs.candidate_shapes(types, job["shapes"])),
                                  (True, _inputs.suggested_shapes(types, program))):
        for shapes in all_shapes:
            kinds = itertools.product(_inputs.variants(types, contract), _inputs.attempts(types, contract))
            for variant, attempt in itertools.islice(kinds, _inputs.TRIES) if suggested else kinds:
                inputs = _inputs.Inputs(types, shapes, contract, variant, attempt, job["is_small"])
                if job["padding"] is None or inputs.is_padding(job["padding"]):
                    yield inputs  # others would say nothing about rows of tokens


def _search(function, job: dict, program: str, folder: pathlib.Path, end: float) -> dict:
    """Runs of one property until something moves, or until the time is over."""
    fields = job["contract"]
    contract = _inputs.Contract(**{**fields, "roles": {int(n): role for n, role in fields["roles"].items()}})
    types = [_inputs.Type.parse(text) for text in function.arguments]
    still, why, moves = 0, "", False
    for number, inputs in enumerate(_list_inputs(types, job, contract, program)):
        code = _in_a_process(functools.partial(_run_once, function, inputs, job, number, folder))
        if code == _MOVED:
            return {"leak": True}
        moves |= code == _MOVED_LITTLE
        if code in (_STILL, _MOVED_LITTLE):
            still += 1
        else:
            why = _say_end(code, folder)
        if still and time.monotonic() > end:  # the next question needs some, too
            break
    if moves:
        return {"leak": True}
    if still:
        words = ("; in some an earlier row was NaN before or after, which is outside of what is assumed"
                 if (folder / _NO_NUMBER).exists() else "")
        return {"why": f"no run showed it ({still} inputs tried{words})"}
    return {"why": f"it could not be run: {why}"}


def main(folder: str) -> None:
    """Read job.json of the folder, write answer.json."""
    from maskir.program import Program

    where = pathlib.Path(folder)
    job = json.loads((where / "job.json").read_text())
    if "asan" not in os.environ.get("LD_PRELOAD", ""):  # whose shadow memory is larger
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    answers, end = [], time.monotonic() + SHARE * job["timeout"]
    try:
        text = (where / "program").read_bytes()
        program = Program(_core.compile_program(text, "<program>", CHECKED, 1, optimization=0))
        function = program.functions[job["function"]]
        for number, question in enumerate(job["questions"]):
            sub = where / str(number)
            sub.mkdir()
            now = time.monotonic()
            share = (end - now) / (len(job["questions"]) - number)
            answers.append(_search(function, question, text.decode(errors="replace"), sub, now + share))
            (where / "answer.json").write_text(json.dumps(answers))
    except (ValueError, KeyError, MemoryError) as error:
        answers += [{"why": f"it could not be run: {error}"}] * (len(job["questions"]) - len(answers))
        (where / "answer.json").write_text(json.dumps(answers))


# --- In the process that asks -----------------------------------------------------------

def confirm(text: bytes, function: str, contract: _inputs.Contract, questions: list[dict],
            timeout: float, limit: float) -> list[Leak | str]:
    """For each question a run that shows the leak, or in words why there is none.

    Parameters
    ----------
    text : bytes
        The program.
    function : str
        Its name.
    contract : _inputs.Contract
        What its arguments are.
    questions : list of dict
        "property", "tokens" to try first, "shapes" of the arguments in the example of the
        proof (or an empty list), "padding": the argument that says which rows are live,
        "is_small": whether no token is large.
    timeout : float
        Seconds for all of them: what is left of `limit`, or a share of it.
    limit : float
        Seconds for the program.
    """
    with tempfile.TemporaryDirectory(prefix="maskir-") as name:
        folder = pathlib.Path(name)
        (folder / "program").write_bytes(text)
        jobs = [{**question, "contract": asdict(contract)} for question in questions]
        (folder / "job.json").write_text(json.dumps({"function": function, "questions": jobs,
                                                    "timeout": timeout}))
        why = _run_limited([sys.executable, "-m", "maskir._confirm", name], timeout, limit)
        try:
            answers = json.loads((folder / "answer.json").read_text())
        except (OSError, ValueError):
            answers = []
        answers += [{"why": why}] * (len(questions) - len(answers))
        return [_read_leak(folder / str(i)) if "leak" in answer else answer["why"]
                for i, answer in enumerate(answers)]


def _run_limited(command: list[str], timeout: float, limit: float) -> str:
    """Runs the command; in words how it ended, should it have left no answer."""
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL, start_new_session=True)
    try:
        code = process.wait(timeout)
        return f"the run ended early (exit code {code})"
    except subprocess.TimeoutExpired:
        share = f" (its share was {_round(timeout):g} s)" if timeout < limit / 2 else ""
        return f"no run ended within {limit:g} s{share}"
    finally:  # what it has started, too
        try:
            os.killpg(process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        process.wait()


def _round(seconds: float) -> float:
    """A share of a limit, for people."""
    return round(seconds) if seconds >= 1.5 else round(seconds, 2)


def _read_leak(folder: pathlib.Path) -> Leak:
    fields = json.loads((folder / "leak.json").read_text())
    with np.load(folder / "leak.npz") as file:
        return Leak(arrays={name: file[name] for name in file.files}, **fields)


if __name__ == "__main__":
    main(sys.argv[1])
