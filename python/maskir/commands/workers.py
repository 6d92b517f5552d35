# Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Work on programs in processes of their own: such a process can be stopped anywhere.

A question to a solver can't be stopped from Python, and may even crash. What was answered
before the process ended is kept.
"""
from __future__ import annotations

import multiprocessing
import multiprocessing.connection
import os
import signal
import sys
import time
import traceback
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, field
from typing import Any

from maskir._watch import Watch
from maskir.commands.progress import Progress
from maskir.report import Verdict

# A process may end by itself when its time is over, and then has more to say. So it is
# stopped this much later.
GRACE = 1.0  # seconds
SHARE = 0.1  # of the timeout
STOPPING = 0.5  # seconds to end what it has started
# Fork: the libraries are loaded already. The command has no threads of its own.
_CONTEXT = multiprocessing.get_context("fork")


@dataclass
class Outcome:
    """How the work on one program ended.

    Attributes
    ----------
    value : object
        What the work returned, if it ended by itself.
    answers : list of Verdict
        What was known when it was stopped.
    work : str
        What was being done, in words.
    question : tuple of str, or None
        Subject, property and location of the question that was being asked.
    problem : str
        "" if `value` holds; "timeout", or how the process failed.
    """

    value: Any = None
    answers: list[Verdict] = field(default_factory=list)
    work: str = ""
    question: tuple[str, str, str] | None = None
    problem: str = ""


class _Reporter(Watch):
    """Tells the process that waits."""

    def __init__(self, timeout: float, pipe: multiprocessing.connection.Connection) -> None:
        super().__init__(timeout)
        self._pipe, self._parent = pipe, os.getppid()

    def begin(self, work: str, question: tuple[str, str, str] | None = None) -> None:
        if os.getppid() != self._parent:
            sys.exit(1)  # nobody waits any more
        self._pipe.send(("work", work, question))

    def answer(self, key: Hashable, verdict: Verdict) -> None:
        self._pipe.send(("answer", key, verdict))


def _stop(signum: int, frame: object) -> None:
    raise SystemExit(128 + signum)  # so that what was started is stopped, too


def _serve(work: Callable[[Watch], Any], timeout: float, pipe: multiprocessing.connection.Connection) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the process that waits decides
    signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
    signal.signal(signal.SIGTERM, _stop)
    try:
        pipe.send(("value", work(_Reporter(timeout, pipe))))
    except Exception:  # what no work should raise is told, not only printed
        pipe.send(("failed", traceback.format_exc()))


class _Worker:
    """One process, and what it has told so far."""

    def __init__(self, work: Callable[[Watch], Any], timeout: float) -> None:
        self.pipe, theirs = _CONTEXT.Pipe(duplex=False)
        self._process = _CONTEXT.Process(target=_serve, args=(work, timeout, theirs), daemon=True)
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})  # until the new process ignores it
        try:
            self._process.start()
        finally:
            signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
        theirs.close()
        self.end = time.monotonic() + timeout * (1 + SHARE) + GRACE
        self.outcome: Outcome | None = None
        self.work = "starting"
        self._question: tuple[str, str, str] | None = None
        self._answers: dict[Hashable, Verdict] = {}

    def read(self) -> None:
        """One message; sets `outcome` after the last one."""
        try:
            kind, *content = self.pipe.recv()
        except (EOFError, OSError):
            self._process.join()
            code = self._process.exitcode or 0
            how = f"signal {signal.Signals(-code).name}" if code < 0 else f"exit code {code}"
            self._finish(Outcome(problem=f"the process ended early ({how})"))
            return
        if kind == "work":
            self.work, self._question = content
        elif kind == "answer":
            key, verdict = content
            self._answers[key] = verdict
        elif kind == "failed":
            if sys.stderr is not None:
                sys.stderr.write(content[0])
            self._finish(Outcome(problem=content[0].splitlines()[-1]))
        else:
            self._finish(Outcome(value=content[0]))

    def expire(self) -> None:
        """Keeps what was told, and stops the process."""
        while self.outcome is None and self.pipe.poll():
            self.read()
        if self.outcome is None:
            self._finish(Outcome(problem="timeout"))

    def _finish(self, outcome: Outcome) -> None:
        outcome.answers = list(self._answers.values())
        outcome.work, outcome.question = self.work, self._question
        self.outcome = outcome
        self.stop()

    def stop(self) -> None:
        """Ends the process, and what it has started."""
        if self._process.is_alive():
            self._process.terminate()
            self._process.join(STOPPING)
        if self._process.is_alive():
            self._process.kill()
        self._process.join()
        self.pipe.close()


def run_all(tasks: Sequence[tuple[str, Callable[[Watch], Any]]], jobs: int, timeout: float,
            progress: Progress) -> list[Outcome]:
    """Do work, each in a process of its own.

    Parameters
    ----------
    tasks : sequence of (str, callable)
        Names for people, and what is done.
    jobs : int
        How many tasks at a time.
    timeout : float
        Seconds for each task.
    progress : Progress
        Says how far it is.
    """
    outcomes: list[Outcome] = [Outcome() for _ in tasks]
    waiting = list(reversed(range(len(tasks))))
    running: dict[int, _Worker] = {}
    done = 0
    default = signal.signal(signal.SIGTERM, _stop)
    try:
        while waiting or running:
            while waiting and len(running) < jobs:
                number = waiting.pop()
                running[number] = _Worker(tasks[number][1], timeout)
            oldest = next(iter(running))
            progress.show(done, len(tasks), tasks[oldest][0], running[oldest].work)
            rest = min(worker.end for worker in running.values()) - time.monotonic()
            ready = multiprocessing.connection.wait(
                [worker.pipe for worker in running.values()], max(0.0, min(rest, progress.interval)))
            for number, worker in list(running.items()):
                if worker.pipe in ready:
                    worker.read()
                elif time.monotonic() >= worker.end:
                    worker.expire()
                if worker.outcome:
                    outcomes[number] = worker.outcome
                    done += 1
                    del running[number]
    finally:
        for worker in running.values():
            worker.stop()
        progress.clear()
        signal.signal(signal.SIGTERM, default)
    return outcomes
