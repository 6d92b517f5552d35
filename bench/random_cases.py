# Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Random predicates, sets and questions against brute force, in the size of a night."""
import json
import os
import pathlib
import subprocess
import tempfile

from report import BIN, Page

# Test programs: what is compared, which of their tests, and cases for each of these.
PROGRAMS = {
    "PredicateSet": ("predicates and proofs, with each point of a small box", "*andom*", 100_000),
    "Smt": ("proofs of two solvers, with each other and with each point", "TwoSolvers.*", 25_000),
    "Dependence": ("sets of indices, with each point of a small box", "SpaceTest.*", 1_000),
}


def _run(program: str, tests: str, cases: int) -> list[dict]:
    """The results of the tests, as gtest reports them."""
    with tempfile.TemporaryDirectory() as folder:
        output = pathlib.Path(folder) / "result.json"
        binary = BIN.parent / "test" / "unit" / program / f"{program}Tests"
        subprocess.run([binary, f"--gtest_filter={tests}", f"--gtest_output=json:{output}"],
                       env={**os.environ, "MASKIR_RANDOM_CASES": str(cases)},
                       check=False, stdout=subprocess.DEVNULL)
        suites = json.loads(output.read_text())["testsuites"]
    return [test for suite in suites for test in suite["testsuite"]]


def run(quick: bool, torch: bool) -> Page:
    page = Page("random", "Random cases against brute force", "./dev bench --only random_cases",
                "Each test draws its cases from a grammar with a fixed seed, and compares what the library "
                "says with the value at each point. `./dev check` runs the same tests with fewer cases.")
    failed = cases_of_predicates = 0
    for program, (words, tests, cases) in PROGRAMS.items():
        cases = cases // 100 if quick else cases
        results = _run(program, tests, cases)
        results = [test for test in results if "cases" in test]  # others have a number of their own
        rows = [[f"{test['classname']}.{test['name']}", f"{int(test['cases']):,}",
                 str(len(test.get("failures", []))), test["time"]] for test in results]
        page.table(f"{program}: {words}", ["test", "cases", "contradictions", "time"], rows)
        failed += sum("failures" in test for test in results)
        if program == "PredicateSet":
            cases_of_predicates = sum(int(test["cases"]) for test in results)
    page.goal("100,000 random predicates, and no contradiction",
              f"{cases_of_predicates:,} predicates; {failed} tests with contradictions",
              cases_of_predicates >= 100_000 and not failed)
    return page
