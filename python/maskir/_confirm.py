# Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Does a token really move an earlier position? Only a run can tell.

A proof that fails names a possible path. Here the function is compiled as it is written
and run in a process of its own, with limits: a program may abort, loop or read anywhere.
One token is changed at a time; a row of the result that it must not move is compared bit
for bit.
"""
from __future__ import annotations

import itertools
import json
import os
import pathlib
import resource
import signal
import subprocess
import sys
import tempfile
from dataclasses import asdict, dataclass

import numpy as np

from maskir import _core, _inputs
from maskir._passes import CHECKED

MOST_TOKENS = 24  # that are changed, one at a time
MEMORY = 8 << 30  # bytes of a process
# How the process of one run ends.
_STILL, _MOVED, _FAILED, _UNSTEADY = 0, 10, 11, 12


@dataclass(frozen=True)
class Leak:
    """A run that shows it: `token` moves `position` (or sample moves sample).

    `position` is a row of the result, and `offset` the position of row 0.
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
    arrays: dict[str, np.ndarray]


# --- In the process that runs it ------------------------------------------------------

def _differing(base: np.ndarray, other: np.ndarray) -> np.ndarray:
    """Where both are numbers, and not the same."""
    both = np.isfinite(base) & np.isfinite(other) if np.issubdtype(base.dtype, np.inexact) else True
    return (base != other) & both


def _live_rows(inputs: _inputs.Inputs, padding: int | None, shape: tuple[int, int]) -> np.ndarray:
    """[samples, positions]: where the query is a token."""
    if padding is None:
        return np.ones(shape, bool)
    flags = inputs.flags(padding)
    return np.broadcast_to(flags[:, inputs.offset:inputs.offset + shape[1]] != 0, shape)


def _candidates(inputs: _inputs.Inputs, job: dict) -> list[int]:
    """Tokens (or samples) to change, the one of the proof's example first."""
    if job["property"] == "independent_samples":
        return list(range(inputs.values[inputs.contract.tokens[0][0]].shape[0]))
    tokens = inputs.tokens()
    step = max(1, len(tokens) // MOST_TOKENS)
    return list(dict.fromkeys([t for t in [job["token"]] if t in tokens] + tokens[::step]))


def _forbidden_move(inputs: _inputs.Inputs, job: dict, candidate: int, differs: np.ndarray,
                    dim: int) -> tuple[int, int] | None:
    """(position, sample) of a result that the token must not move, and has moved."""
    if job["property"] == "independent_samples":
        samples = differs.reshape(len(differs), -1).any(axis=1)
        if len(samples) != inputs.values[inputs.contract.tokens[0][0]].shape[0]:
            return None  # rows are no samples
        samples[candidate] = False
        return (int(samples.argmax()), int(samples.argmax())) if samples.any() else None
    rows = np.moveaxis(differs, dim, 1) if dim else differs[None]
    rows = rows.reshape(*rows.shape[:2], -1).any(axis=2)  # [samples, positions]
    rows &= _live_rows(inputs, job["padding"], rows.shape)
    rows[:, max(0, candidate - inputs.offset - inputs.contract.ahead):] = False
    if not rows.any():
        return None
    sample, position = np.argwhere(rows)[0]
    return int(position), int(sample)


def _check_steady(again: list[np.ndarray], results: list[np.ndarray]) -> None:
    for a, b in zip(again, results):
        if not np.array_equal(a, b, equal_nan=np.issubdtype(b.dtype, np.inexact)):
            raise RuntimeError("two runs with the same arguments differ")


def _find_source(run, inputs: _inputs.Inputs, where: dict[int, tuple], changed: list, row) -> int | None:
    """The sample whose token alone moves the row; the row's own one first."""
    number, dim, position, sample = row
    base = run(inputs.values)
    samples = min(inputs.values[argument].shape[0] if index[0] == slice(None) else 1
                  for argument, index in where.items())
    for source in sorted(range(samples), key=lambda s: s != sample):
        values = list(inputs.values)
        for argument, index in where.items():
            if index[0] == slice(None):
                values[argument] = np.array(values[argument])
                values[argument][(source, *index[1:])] = changed[argument][(source, *index[1:])]
            else:
                values[argument] = changed[argument]
        differs = np.moveaxis(_differing(base[number], run(values)[number]), dim, min(dim, 1))
        if (differs[sample, position] if dim else differs[position]).any():
            return source
    return None


def _find_move(run, inputs: _inputs.Inputs, job: dict) -> tuple | None:
    """(token, position, sample, source, result, changed arguments, both results) or None."""
    base = run(inputs.values)
    _check_steady(run(inputs.values), base)
    for candidate in _candidates(inputs, job):
        where = (inputs.at_sample(candidate) if job["property"] == "independent_samples"
                 else inputs.at_token(candidate))
        for trial in range(len(_inputs.SCALES)):
            changed = inputs.changed(where, trial)
            results = run(changed)
            for number, dim in inputs.contract.positions:
                differs = _differing(base[number], results[number])
                found = _forbidden_move(inputs, job, candidate, differs, dim)
                if found:  # and it is not what the last run left in memory
                    _check_steady(run(inputs.values), base)
                    _check_steady(run(changed), results)
                    source = candidate
                    if job["property"] != "independent_samples":
                        source = _find_source(run, inputs, where, changed, (number, dim, *found))
                    return candidate, *found, source, number, changed, base, results
    return None


def _run_once(function, inputs: _inputs.Inputs, job: dict, folder: pathlib.Path) -> int:
    """One combination of lengths and data; the way that the process ends."""
    def run(values: list) -> list[np.ndarray]:
        results = function(*(type_.pack(value) for type_, value in zip(inputs.types, values)))
        results = results if isinstance(results, tuple) else (results,)
        return [_inputs.Type.parse(text).unpack(result) for text, result in zip(function.results, results)]

    try:
        found = _find_move(run, inputs, job)
    except RuntimeError as error:
        (folder / "why").write_text(str(error))
        return _UNSTEADY
    except ValueError as error:  # maskir.Error: an assertion of the program
        (folder / "why").write_text(str(error))
        return _FAILED
    if found is None:
        return _STILL
    token, position, sample, source, result, changed, base, results = found
    arrays = {f"arg{i}": np.asarray(value) for i, value in enumerate(inputs.values)}
    arrays |= {f"changed{i}": changed[i] for i in inputs.dims}
    arrays |= {f"result{result}": base[result], f"changed_result{result}": results[result]}
    np.savez(folder / "leak.npz", **arrays)
    (folder / "leak.json").write_text(json.dumps(
        {"token": token, "position": position, "sample": sample, "source": source, "result": result,
         "variant": inputs.variant, "offset": inputs.offset}))
    return _MOVED


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
        return f"it ended by signal {signal.Signals(-code).name}"
    why = folder / "why"
    return why.read_text().strip() if why.exists() else "it ended early"


def _search(function, job: dict, folder: pathlib.Path) -> dict:
    """Runs of one property until something moves."""
    fields = job["contract"]
    contract = _inputs.Contract(**{**fields, "roles": {int(n): role for n, role in fields["roles"].items()}})
    types = [_inputs.Type.parse(text) for text in function.arguments]
    still, why = 0, ""
    for shapes in _inputs.candidate_shapes(types, job["shapes"]):
        for variant, attempt in itertools.product(_inputs.variants(types, contract),
                                                  _inputs.attempts(types, contract)):
            inputs = _inputs.Inputs(types, shapes, contract, variant, attempt, job["is_small"])
            if job["padding"] is not None and not inputs.is_padding(job["padding"]):
                continue  # it would say nothing about rows of tokens
            code = _in_a_process(lambda inputs=inputs: _run_once(function, inputs, job, folder))
            if code == _MOVED:
                return {"leak": True}
            if code == _STILL:
                still += 1
            else:
                why = _say_end(code, folder)
    if still:
        return {"why": f"no run showed it ({still} inputs tried)"}
    return {"why": f"it could not be run: {why}"}


def main(folder: str) -> None:
    """Read job.json of the folder, write answer.json."""
    from maskir.program import Program

    where = pathlib.Path(folder)
    job = json.loads((where / "job.json").read_text())
    if "asan" not in os.environ.get("LD_PRELOAD", ""):  # whose shadow memory is larger
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    answers = []
    try:
        text = (where / "program").read_bytes()
        program = Program(_core.compile_program(text, "<program>", CHECKED, 1, optimization=0))
        function = program.functions[job["function"]]
        for number, question in enumerate(job["questions"]):
            sub = where / str(number)
            sub.mkdir()
            answers.append(_search(function, question, sub))
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
        "property", "token" to try first, "shapes" of the arguments in the example of the
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
        (folder / "job.json").write_text(json.dumps({"function": function, "questions": jobs}))
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
