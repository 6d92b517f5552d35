#!/usr/bin/env python3
# Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Compares mlir-opt with the plug-in and mask-opt, pipeline by pipeline.

usage: compare.py MLIR_OPT PLUGIN MASK_OPT FILE PIPELINE...

Output, messages and exit code must be the same, and must differ from an empty pipeline's.
"""
import subprocess
import sys


def run(*command):
    done = subprocess.run(command, capture_output=True, text=True)
    return done.returncode, done.stdout, done.stderr


mlir_opt, plugin, mask_opt, file, *pipelines = sys.argv[1:]
load = ("--load-dialect-plugin=" + plugin, "--load-pass-plugin=" + plugin)
unchanged = run(mask_opt, file)
for pipeline in pipelines:
    option = f"--pass-pipeline=builtin.module({pipeline})"
    ours, theirs = run(mask_opt, file, option), run(mlir_opt, file, *load, option)
    if ours != theirs:
        sys.exit(f"{pipeline}: mask-opt gives\n{ours}\nand mlir-opt gives\n{theirs}")
    if ours[0] != 0 or ours == unchanged:
        sys.exit(f"{pipeline}: did nothing, or failed: {ours}")
