#!/usr/bin/env python3
# Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Checks the form of the tree: formatting, layering, licences, scripts.

Each check is a function that yields one line for each thing that is wrong.
`--fix` formats the files instead. Counts go to build/results/lint.xml.
"""
import argparse
import pathlib
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree

ROOT = pathlib.Path(__file__).resolve().parent.parent
CLANG_FORMAT = "clang-format-22"
LICENSE = "SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception"
# Paths of one machine. The scripts that install packages must name where to.
MACHINE_PATH = re.compile(r"/(work|root|farm|home/\w+|usr/lib/llvm[-\w]*)/|/tmp/[a-z]")
MACHINE_PATH_ALLOWED = {"dev", ".ci/run", "tools/lint.py"}
MAX_LINES = 500
FIX = ["--fix"]


def tracked(*suffixes: str) -> list[pathlib.Path]:
    """The files of the tree with one of the suffixes, tracked or new."""
    out = subprocess.run(["git", "ls-files", "-co", "--exclude-standard"], cwd=ROOT,
                         check=True, capture_output=True, text=True).stdout
    return [ROOT / line for line in sorted(set(out.splitlines()))
            if line.endswith(suffixes) and (ROOT / line).is_file()]


def name(path: pathlib.Path) -> str:
    return path.relative_to(ROOT).as_posix()


def run(*command: object) -> list[str]:
    """The output lines of a command that fails; nothing if it succeeds."""
    result = subprocess.run([str(word) for word in command], cwd=ROOT,
                            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if result.returncode == 0:
        return []
    return result.stdout.splitlines() or [f"{command[0]} failed"]


def ruff(*arguments: str) -> list[str]:
    return run(sys.executable, "-m", "ruff", *arguments)


def check_cpp_format(fix: bool):
    """C++ is formatted by clang-format 22."""
    files = tracked(".cpp", ".h")
    if files:
        yield from run(CLANG_FORMAT, *(["-i"] if fix else ["--dry-run", "-Werror"]), *files)


def check_python(fix: bool):
    """Python passes ruff."""
    yield from ruff("check", "--quiet", *(FIX if fix else []), ".")


def check_layering(fix: bool):
    """No stage includes a later one."""
    yield from run(sys.executable, ROOT / "tools" / "check-layering.py", ROOT)


def check_licenses(fix: bool):
    """C++, TableGen and installed Python carry the licence header."""
    folders = ("python/", "tools/", "bench/", "examples/")
    for path in [*tracked(".cpp", ".h", ".td"), *[p for p in tracked(".py") if name(p).startswith(folders)]]:
        if LICENSE not in "".join(path.read_text().splitlines(True)[:8]):
            yield f"{name(path)}: no licence header"


def check_machine_paths(fix: bool):
    """No tracked file names a path of one machine."""
    for path in tracked(""):
        if name(path) in MACHINE_PATH_ALLOWED or b"\0" in path.read_bytes()[:4096]:
            continue
        for number, line in enumerate(path.read_text(errors="replace").splitlines(), 1):
            if MACHINE_PATH.search(line):
                yield f"{name(path)}:{number}: {line.strip()[:100]}"


def check_shell(fix: bool):
    """Shell scripts parse."""
    for path in [ROOT / "dev", ROOT / ".ci" / "run", *tracked(".sh")]:
        yield from run("bash", "-n", path)


def check_file_length(fix: bool):
    """Sources keep to one concept a file."""
    for path in tracked(".cpp", ".h", ".py", ".td"):
        lines = len(path.read_text().splitlines())
        # The definitions of a dialect are one list for the reader.
        if lines > MAX_LINES and not name(path).endswith("Ops.td"):
            yield f"{name(path)}: {lines} lines, at most {MAX_LINES}"


CHECKS = [check_cpp_format, check_python, check_layering, check_licenses,
          check_machine_paths, check_shell, check_file_length]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--fix", action="store_true", help="format instead of checking")
    args = parser.parse_args()
    report, failed = ElementTree.Element("testsuite", name="lint"), 0
    for check in [check_cpp_format, check_python] if args.fix else CHECKS:
        lines = list(check(args.fix))
        print(f"{'FAIL' if lines else 'PASS'} {check.__name__}: {check.__doc__}")
        case = ElementTree.SubElement(report, "testcase", name=check.__name__)
        if lines:
            failed += 1
            print("\n".join("  " + line for line in lines[:40]))
            ElementTree.SubElement(case, "failure").text = "\n".join(lines)
    if not args.fix:
        results = ROOT / "build" / "results"
        results.mkdir(parents=True, exist_ok=True)
        ElementTree.ElementTree(report).write(results / "lint.xml")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
