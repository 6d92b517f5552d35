#!/usr/bin/env python3
# Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Runs the test suites of one build and counts them together.

Each suite writes a JUnit file to BUILD/results; the counts are read from there,
so that no number is scraped from text. The last line is `N passed, N failed`.
"""
import argparse
import os
import pathlib
import subprocess
import sys
import xml.etree.ElementTree as ElementTree

ROOT = pathlib.Path(__file__).resolve().parent.parent
PYTEST_NO_TESTS = 5


def count(path: pathlib.Path) -> tuple[int, int, int]:
    """The numbers (passed, failed, skipped) of a JUnit file."""
    passed = failed = skipped = 0
    for case in ElementTree.parse(path).iter("testcase"):
        tags = {child.tag for child in case}
        if tags & {"failure", "error"}:
            failed += 1
        elif "skipped" in tags:
            skipped += 1
        else:
            passed += 1
    return passed, failed, skipped


def cached(build: pathlib.Path, name: str) -> str:
    """The value of a variable of the CMake cache."""
    for line in (build / "CMakeCache.txt").read_text().splitlines():
        if line.startswith(name + ":"):
            return line.split("=", 1)[1]
    raise SystemExit(f"{build} has no {name}: run ./dev build first")


def suites(build: pathlib.Path, jobs: int, filter_: str):
    """The suites as (name, command, JUnit file)."""
    results = build / "results"
    lit = [cached(build, "LLVM_EXTERNAL_LIT"), "-sv", f"-j{jobs}"]
    ctest = ["ctest", "--test-dir", str(build), f"-j{jobs}", "--output-on-failure",
             "--no-tests=ignore"]
    pytest = [sys.executable, "-m", "pytest", "-q", "--no-header", "test"]
    if filter_:
        lit += ["--filter", filter_, "--allow-empty-runs"]
        ctest += ["-R", filter_]
        pytest += ["--name-filter", filter_]
    yield "lit", lit + ["--xunit-xml-output", str(results / "lit.xml"),
                        str(build / "test")], results / "lit.xml"
    yield "ctest", ctest + ["--output-junit", str(results / "ctest.xml")], results / "ctest.xml"
    yield "pytest", pytest + [f"--junitxml={results / 'pytest.xml'}"], results / "pytest.xml"


def link_package(build: pathlib.Path) -> pathlib.Path:
    """A folder for PYTHONPATH with the package of this build."""
    package = build / "package" / "maskir"
    package.mkdir(parents=True, exist_ok=True)
    for file in [*(ROOT / "python" / "maskir").iterdir(), *(build / "lib" / "maskir").glob("*.so")]:
        link = package / file.name
        link.unlink(missing_ok=True)
        link.symlink_to(file)
    return package.parent


def run(build: pathlib.Path, jobs: int, filter_: str) -> tuple[list[pathlib.Path], bool]:
    """Runs all suites: their JUnit files, and whether none failed."""
    (build / "results").mkdir(exist_ok=True)
    reports = []
    environment = dict(os.environ, MASKIR_BUILD=str(build))
    environment["PATH"] = os.pathsep.join(
        [str(build / "bin"), str(pathlib.Path(sys.executable).parent), environment["PATH"]])
    if build != ROOT / "build":  # else it is installed
        environment["PYTHONPATH"] = str(link_package(build))
    good = True
    for name, command, junit in suites(build, jobs, filter_):
        junit.unlink(missing_ok=True)
        print(f"== {name}", flush=True)
        code = subprocess.run(command, cwd=ROOT, env=environment, stdin=subprocess.DEVNULL).returncode
        if code != 0 and not (name == "pytest" and code == PYTEST_NO_TESTS and filter_):
            good = False
            print(f"{name} failed with exit code {code}", flush=True)
        reports += [junit] if junit.exists() else []
    return reports, good


def summarize(reports: list[pathlib.Path], good: bool) -> bool:
    """Prints the sum over JUnit files; a failure that no file shows counts as one."""
    total = [0, 0, 0]
    for junit in reports:
        numbers = count(junit)
        print(f"{junit.stem:10} {numbers[0]} passed, {numbers[1]} failed, {numbers[2]} skipped")
        total = [a + b for a, b in zip(total, numbers)]
    if not good and total[1] == 0:
        total[1] = 1
    skipped = f", {total[2]} skipped" if total[2] else ""
    print(f"{total[0]} passed, {total[1]} failed{skipped}", flush=True)
    return total[1] == 0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", type=pathlib.Path, default=ROOT / "build")
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("--filter", default="", help="regular expression on test names")
    parser.add_argument("--sum", action="store_true", help="only add up the last results")
    parser.add_argument("--broken", type=int, default=0,
                        help="with --sum: 1 if something failed on the way")
    args = parser.parse_args()
    build = args.build.resolve()
    if args.sum:
        reports, good = sorted((build / "results").glob("*.xml")), not args.broken
    else:
        reports, good = run(build, args.jobs, args.filter)
    return 0 if summarize(reports, good) else 1


if __name__ == "__main__":
    sys.exit(main())
