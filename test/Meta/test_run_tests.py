"""The counts of tools/run-tests.py, from which CI's last line is made."""
import pathlib
import subprocess
import sys

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]

JUNIT = """<testsuites><testsuite name="s">
<testcase name="a"/><testcase name="b"><failure/></testcase>
<testcase name="c"><error/></testcase><testcase name="d"><skipped/></testcase>
</testsuite></testsuites>"""
GOOD = "<testsuite><testcase name='a'/><testcase name='b'/></testsuite>"


@pytest.mark.parametrize("files, broken, line, code", [
    ({"lit": GOOD, "lint": GOOD}, 0, "4 passed, 0 failed", 0),
    ({"lit": GOOD, "ctest": JUNIT}, 1, "3 passed, 2 failed, 1 skipped", 1),
    ({"lit": GOOD}, 1, "2 passed, 1 failed", 1),   # the build broke: no file says so
    ({}, 1, "0 passed, 1 failed", 1),
])
def test_sum(tmp_path, files, broken, line, code):
    (tmp_path / "results").mkdir()
    for name, text in files.items():
        (tmp_path / "results" / f"{name}.xml").write_text(text)
    result = subprocess.run(
        [sys.executable, ROOT / "tools" / "run-tests.py", "--build", tmp_path, "--sum",
         "--broken", str(broken)], capture_output=True, text=True)
    assert result.stdout.splitlines()[-1] == line
    assert result.returncode == code
