"""Limits of time: what is not decided then is unknown, and says so. And progress."""
import io
import json
import os
import pathlib
import pty
import signal
import subprocess
import sys
import time

import pytest

import maskir
from maskir.commands import progress, workers
from maskir.report import Verdict

MASKIR = pathlib.Path(sys.executable).parent / "maskir"
# x^3 + y^3 + 4 = z^3 has no solution modulo 9, but Z3 searches until its own time is over, 10 s.
ENDLESS = """func.func @main(%q: tensor<1x1x?x4xf32>, %k: tensor<1x1x?x4xf32>, %n: index) -> tensor<1x1x?x4xf32> {
  %causal = mask.causal
  mask.assert causal %causal
  %m = mask.generate {
  ^bb0(%b: index, %h: index, %x: index, %y: index):
    %four = arith.constant 4 : index
    %x2 = arith.muli %x, %x : index
    %x3 = arith.muli %x2, %x : index
    %y2 = arith.muli %y, %y : index
    %y3 = arith.muli %y2, %y : index
    %n2 = arith.muli %n, %n : index
    %n3 = arith.muli %n2, %n : index
    %s = arith.addi %x3, %y3 : index
    %t = arith.addi %s, %four : index
    %c = arith.cmpi eq, %t, %n3 : index
    mask.yield %c
  }
  %o = attn.attention(%q, %k, %k) mask(%m) scale(1.0) : (tensor<1x1x?x4xf32>, tensor<1x1x?x4xf32>, tensor<1x1x?x4xf32>) -> tensor<1x1x?x4xf32>
  return %o : tensor<1x1x?x4xf32>
}
"""
# Its mask is %m above without the attention.
HARD_MASK = "func.func @main(%n: index) -> !mask.pred {" + \
    ENDLESS[ENDLESS.index("\n  %m = mask"):ENDLESS.index("\n  %o")] + "\n  return %m : !mask.pred\n}\n"
NO_MASK = "func.func @main(%n: index) -> !mask.pred {\n  %m = mask.none\n  return %m : !mask.pred\n}\n"
# Never returns; position 0 of the result reads all tokens.
LOOP = """func.func @main(%x: tensor<1x8x4xf32>) -> tensor<1x8x4xf32> {
  %r = scf.while (%a = %x) : (tensor<1x8x4xf32>) -> tensor<1x8x4xf32> {
    %t = arith.constant true
    scf.condition(%t) %a : tensor<1x8x4xf32>
  } do {
  ^bb0(%a: tensor<1x8x4xf32>):
    %c = arith.constant 0 : index
    %v = tensor.extract %a[%c, %c, %c] : tensor<1x8x4xf32>
    %b = tensor.insert %v into %a[%c, %c, %c] : tensor<1x8x4xf32>
    scf.yield %b : tensor<1x8x4xf32>
  }
  %e = tensor.empty() : tensor<1x8x4xf32>
  %rev = linalg.generic {indexing_maps = [affine_map<(b, i, d) -> (b, 7 - i, d)>, affine_map<(b, i, d) -> (b, i, d)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%r : tensor<1x8x4xf32>) outs(%e : tensor<1x8x4xf32>) {
  ^bb0(%p: f32, %o: f32):
    linalg.yield %p : f32
  } -> tensor<1x8x4xf32>
  return %rev : tensor<1x8x4xf32>
}
"""


@pytest.fixture
def endless(tmp_path):
    path = tmp_path / "endless.mlir"
    path.write_text(ENDLESS)
    return path


def run(*arguments):
    return subprocess.run([MASKIR, *map(str, arguments)], capture_output=True, text=True)


def test_a_proof_ends_and_answers_before_it_stay(endless):
    done = run("check", "--timeout", "0.5", "--format", "json", endless)
    assert done.returncode == 2 and not done.stderr, done
    first, stopped, rest = json.loads(done.stdout)["verdicts"]
    assert (first["subject"], first["outcome"]) == ("assert", "proven")
    assert (stopped["subject"], stopped["property"], stopped["outcome"]) == ("attention", "causal", "unknown")
    assert stopped["location"].startswith(f"{endless}:18:")
    assert stopped["message"] == "causal: unknown: not decided within the limit of 0.5 s (timeout)"
    assert rest["outcome"] == "unknown" and "not all was asked" in rest["message"]
    results = json.loads(run("check", "--timeout", "0.5", "--format", "sarif", endless).stdout)["runs"][0]["results"]
    assert [result["level"] for result in results] == ["none", "warning", "warning"]


def test_a_limit_is_no_pass(endless):
    """What was proven before the end does not decide alone."""
    done = run("check", "--timeout", "0.5", "--expect", "nonempty_rows", endless)
    assert done.returncode == 2 and "no empty row: unknown: not all was asked" in done.stdout


def test_other_files_are_not_affected(endless, tmp_path):
    (tmp_path / "good.mlir").write_text("func.func @f() {\n%m = mask.causal\nmask.assert causal %m\nreturn\n}")
    done = run("check", "--timeout", "0.5", "--jobs", "1", tmp_path / "good.mlir", endless, tmp_path / "good.mlir")
    assert done.returncode == 2 and done.stdout.count("good.mlir:3:1: causal: proven") == 2


def test_diff_ends(tmp_path):
    (tmp_path / "a.mlir").write_text(HARD_MASK)
    (tmp_path / "b.mlir").write_text(NO_MASK)
    done = run("diff", "--timeout", "0.5", tmp_path / "a.mlir", tmp_path / "b.mlir")
    assert done.returncode == 2 and "equal: unknown: not decided within the limit of 0.5 s" in done.stdout


def test_runs_of_a_function_end(tmp_path):
    (tmp_path / "loop.mlir").write_text(LOOP)
    seconds = "60" if "asan" in os.environ.get("LD_PRELOAD", "") else "15"  # it compiles slowly
    done = run("check", "--timeout", seconds, tmp_path / "loop.mlir")
    assert done.returncode == 2 and f"no run ended within {seconds} s" in done.stdout, done


def test_the_python_api_asks_nothing_after_the_end():
    with pytest.raises(maskir.Error) as raised:  # for the assertion
        maskir.verify(ENDLESS, tokens="infer", timeout=1e-9)
    report = raised.value.report
    assert len(report.verdicts) >= 3 and all(verdict.outcome == "unknown" for verdict in report.verdicts)
    assert all("not asked within the limit of 1e-09 s" in verdict.message for verdict in report.verdicts)


def test_interrupts_while_a_solver_works(endless):
    process = subprocess.Popen([MASKIR, "check", "--progress", endless], stdout=subprocess.PIPE, text=True,
                               stderr=subprocess.PIPE,
                               preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL))
    assert "causal" in process.stderr.readline()
    process.send_signal(signal.SIGINT)
    output, errors = process.communicate(timeout=60)
    assert process.returncode == 130 and not output and errors == "maskir: interrupted\n"


def test_no_process_is_left(endless):
    process = subprocess.Popen([MASKIR, "check", "--progress", endless], stdout=subprocess.PIPE, text=True,
                               stderr=subprocess.PIPE)
    assert "causal" in process.stderr.readline()
    workers_of_it = pathlib.Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
    assert workers_of_it
    process.terminate()
    output, errors = process.communicate(timeout=60)
    assert process.returncode == 143 and not output and not errors
    assert not any(pathlib.Path(f"/proc/{worker}").exists() for worker in workers_of_it)


# --- Processes ----------------------------------------------------------------------

def quiet():
    return progress.Progress()


def test_what_a_process_told_is_kept():
    told = Verdict("mask", "causal", "proven")

    def work(watch):
        watch.answer("a", Verdict("mask", "causal", "unknown"))
        watch.answer("a", told)
        watch.begin("waiting")
        time.sleep(1000)

    outcome, = workers.run_all([("x", work)], 1, 0.2, quiet())
    assert (outcome.problem, outcome.answers, outcome.work) == ("timeout", [told], "waiting")


def test_a_process_that_dies():
    outcome, good = workers.run_all([("x", lambda watch: os.kill(os.getpid(), signal.SIGKILL)),
                                     ("y", lambda watch: 7)], 2, 100, quiet())
    assert outcome.problem == "the process ended early (signal SIGKILL)"
    assert good.value == 7 and not good.problem


def test_an_error_of_the_work_is_told(capsys):
    outcome, = workers.run_all([("x", lambda watch: 1 // 0)], 1, 100, quiet())
    assert outcome.problem.startswith("ZeroDivisionError: ") and "Traceback" in capsys.readouterr().err


def test_what_a_process_started_ends_with_it(tmp_path):
    def work(watch):
        try:
            time.sleep(1000)
        finally:
            (tmp_path / "ended").touch()

    workers.run_all([("x", work)], 1, 0.2, quiet())
    assert (tmp_path / "ended").exists()


# --- Progress -----------------------------------------------------------------------

class Terminal(io.StringIO):
    def isatty(self):
        return True


@pytest.fixture
def clock(monkeypatch):
    now = [100.0]
    monkeypatch.setattr(progress.time, "monotonic", lambda: now[0])
    monkeypatch.setenv("TERM", "xterm")
    return now


def test_progress_on_a_terminal(monkeypatch, clock):
    stream = Terminal()
    monkeypatch.setattr(sys, "stderr", stream)
    shown = progress.Progress()
    shown.show(0, 12, "a.mlir", "reading")
    assert stream.getvalue() == ""  # it may be over at once
    clock[0] += 2
    shown.show(3, 12, "m\x1b.mlir", "function main: causal")
    shown.show(3, 12, "m\x1b.mlir", "function main: causal")
    shown.clear()
    assert stream.getvalue() == "\r\x1b[Kmaskir: 3 of 12 files; m?.mlir: function main: causal\r\x1b[K"


def test_progress_elsewhere(monkeypatch, clock):
    for wanted in (False, True):
        stream = io.StringIO()
        monkeypatch.setattr(sys, "stderr", stream)
        shown = progress.Progress(wanted)
        clock[0] += 2
        shown.show(0, 1, "a.mlir", "reading")
        shown.clear()
        assert stream.getvalue() == ("maskir: a.mlir: reading\n" if wanted else "")


def test_progress_of_the_command(endless):
    assert f"maskir: {endless}: attention at {endless}:18:" in run("check", "--timeout", "1", "--progress", endless).stderr
    ours, theirs = pty.openpty()
    with open(ours, "rb", buffering=0) as terminal:
        process = subprocess.Popen([MASKIR, "check", "--timeout", "1", endless], stdout=subprocess.DEVNULL,
                                   stderr=theirs, env={**os.environ, "TERM": "xterm"})
        os.close(theirs)
        process.wait()
        assert b"\r\x1b[Kmaskir: " in terminal.read(4096)
