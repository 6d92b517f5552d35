# Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Runs IR without our code generator: upstream passes only, then mlir-runner.

lit tests use the substitutions %lower and %run (lit.cfg.py); pytest suites call
run_module(). Checks in the program are operations of the dialect `check`.
"""
import os
import pathlib
import re
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[1]
BUILD = pathlib.Path(os.environ.get("MASKIR_BUILD", ROOT / "build"))
MLIR_DIR = re.search(r"^MLIR_DIR:\w+=(.*)$", (BUILD / "CMakeCache.txt").read_text(), re.M)[1]
LLVM_TOOLS = pathlib.Path(MLIR_DIR).parents[2] / "bin"

# From linalg on tensors, tensor, scf, arith and math to the llvm dialect.
LOWER = [
    "--check-to-runtime",
    "--one-shot-bufferize=bufferize-function-boundaries",
    "--convert-linalg-to-loops",
    "--expand-strided-metadata",
    "--lower-affine",
    "--convert-scf-to-cf",
    "--arith-expand=include-bf16=true",
    "--convert-math-to-llvm",
    "--convert-math-to-libm",
    "--finalize-memref-to-llvm",
    "--convert-func-to-llvm",
    "--convert-arith-to-llvm",
    "--convert-index-to-llvm",
    "--convert-cf-to-llvm",
    "--reconcile-unrealized-casts",
]


def run_flags(build, llvm_tools) -> list[str]:
    """The flags of mlir-runner for a function main() without arguments."""
    llvm_libs = pathlib.Path(llvm_tools).parent / "lib"
    libraries = [pathlib.Path(build) / "lib" / "libmaskir_check.so",
                 llvm_libs / "libmlir_c_runner_utils.so",
                 llvm_libs / "libmlir_float16_utils.so"]
    return ["-e", "main", "-entry-point-result=void",
            *(f"-shared-libs={library}" for library in libraries)]


def run_module(text: str, passes: list[str]) -> subprocess.CompletedProcess:
    """Runs `passes` of mask-opt, lowers and executes main(). The exit code is not
    0 where a pass or a check fails; stdout ends with the number of checks."""
    opt = subprocess.run([BUILD / "bin" / "mask-opt", *passes, *LOWER], input=text,
                         capture_output=True, text=True)
    if opt.returncode != 0:
        return opt
    return subprocess.run([LLVM_TOOLS / "mlir-runner", *run_flags(BUILD, LLVM_TOOLS)],
                          input=opt.stdout, capture_output=True, text=True)
