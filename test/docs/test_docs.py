"""Runs every command block of README.md and docs/, and compares the output.

A block is fenced as ```console (or ```sh with `$ ` lines): a line `$ command` is
followed by what it prints, stdout and stderr together. A command may go on over
lines that end with a backslash. A line `...` stands for any number of lines, and
`...` inside a line for any text. A command without output lines must only
succeed. `$ command  # exits 1` states another exit code. The ```pycon blocks of a
page are one doctest. Commands run in the top folder, in order, one shell for each command.
"""
import doctest
import os
import pathlib
import re
import subprocess
import sys

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
PAGES = sorted([ROOT / "README.md", *(ROOT / "docs").rglob("*.md")])
FENCE = re.compile(r"^```(\w*)[^\n]*\n(.*?)^```\s*$", re.M | re.S)
EXIT = re.compile(r"\s+# exits (\d+)$")
# This test is part of these, so it can't run them; CI runs them by themselves.
OUTER = re.compile(r"^(\./dev (check|test|demo|bench|sanitize|build|clean)\b|\.ci/run|"
                   r"git clone|pip install|cd )")
TIMEOUT_S = 300


def blocks(page: pathlib.Path):
    """The fenced blocks of a page as (line number, language, text)."""
    text = page.read_text()
    for match in FENCE.finditer(text):
        yield text.count("\n", 0, match.start()) + 1, match[1], match[2]


def commands(text: str):
    """The (command, exit code, expected lines) of a console block."""
    lines = text.splitlines()
    while lines:
        line = lines.pop(0)
        if not line.startswith("$ "):
            continue
        command = line[2:]
        while command.endswith("\\") and lines:
            command += "\n" + lines.pop(0)
        code = EXIT.search(command)
        expected = []
        while lines and not lines[0].startswith("$ "):
            expected.append(lines.pop(0))
        yield EXIT.sub("", command), int(code[1]) if code else 0, expected


def matches(expected: list[str], actual: list[str]) -> bool:
    """Do the lines agree, where `...` stands for anything?"""
    pattern = ""
    for line in expected:
        if line.strip() == "...":
            pattern += r"(?:.*\n)*?"
        else:
            pattern += ".*?".join(re.escape(part.rstrip()) for part in line.split("...")) + r"\s*?\n"
    return re.fullmatch(pattern + r"\n*", "".join(line.rstrip() + "\n" for line in actual)) is not None


def environment() -> dict[str, str]:
    build = pathlib.Path(os.environ.get("MASKIR_BUILD", ROOT / "build"))
    tools = [build / "bin", pathlib.Path(sys.executable).parent]
    cache = (build / "CMakeCache.txt").read_text()
    mlir = re.search(r"^MLIR_DIR:\w+=(.*)$", cache, re.M)[1]
    tools.append(pathlib.Path(mlir).parents[2] / "bin")
    path = os.pathsep.join([*map(str, tools), os.environ["PATH"]])
    return dict(os.environ, PATH=path, COLUMNS="100", NO_COLOR="1")


def cases(language: tuple[str, ...]):
    for page in PAGES:
        for line, kind, text in blocks(page):
            if kind in language and "\n$ " in "\n" + text:
                yield pytest.param(text, id=f"{page.relative_to(ROOT)}:{line}")


@pytest.mark.parametrize("text", list(cases(("console", "sh", "bash"))))
def test_commands(text):
    ran = 0
    for command, code, expected in commands(text):
        if OUTER.match(command):
            continue
        result = subprocess.run(["bash", "-c", command], cwd=ROOT, env=environment(),
                                stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                stderr=subprocess.STDOUT, text=True, timeout=TIMEOUT_S)
        ran += 1
        assert result.returncode == code, f"$ {command}\n{result.stdout}"
        if expected and any(line.strip() for line in expected):
            while expected and not expected[-1].strip():
                expected.pop()
            assert matches(expected, result.stdout.splitlines()), \
                f"$ {command}\n{result.stdout}"
    if not ran:
        pytest.skip("only commands that contain this test")


SESSIONS = [page for page in PAGES if any(kind == "pycon" for _, kind, _ in blocks(page))]


@pytest.mark.parametrize("page", SESSIONS, ids=lambda page: str(page.relative_to(ROOT)))
def test_python(page):
    """The pycon blocks of a page are one session."""
    text = "\n".join(text for _, kind, text in blocks(page) if kind == "pycon")
    session = doctest.DocTestParser().get_doctest(text, {}, page.name, None, 0)
    out = []
    runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE)
    cwd = os.getcwd()
    os.chdir(ROOT)
    try:
        failed, _ = runner.run(session, out=out.append)
    finally:
        os.chdir(cwd)
    assert failed == 0, "".join(out)


@pytest.mark.parametrize("expected, actual, good", [
    (["a", "..."], ["a", "b", "c"], True),
    (["a", "...", "c"], ["a", "c"], True),
    (["x = ... ms"], ["x = 0.3 ms"], True),
    (["x = ... ms"], ["x = 0.3 s"], False),
    (["a"], ["a", "b"], False),
    (["..."], [], True),
])
def test_matching_of_output(expected, actual, good):
    assert matches(expected, actual) == good


def test_reading_of_a_block():
    text = "$ false  # exits 1\n$ echo a \\\n  b\na b\n"
    assert list(commands(text)) == [("false", 1, []), ("echo a \\\n  b", 0, ["a b"])]


LINK = re.compile(r"\[[^\]]*\]\((?!https?:|#)([^)#\s]+)")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_lead_somewhere(page):
    for target in LINK.findall(re.sub(FENCE, "", page.read_text())):
        assert (page.parent / target).exists(), f"{page.name} links to {target}"


def test_reference_pages_are_current():
    build = os.environ.get("MASKIR_BUILD", ROOT / "build")
    result = subprocess.run([sys.executable, ROOT / "tools" / "generate-docs.py", "--check",
                             "--build", build], capture_output=True, text=True)
    assert result.returncode == 0, result.stdout + result.stderr
