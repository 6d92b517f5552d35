# Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Passes that several functions of the package run, in textual form."""

# The program as it is written, in one function each, as loops over tensors; no pattern of the
# inliner changes it.
AS_WRITTEN = "inline{default-pipeline=},func.func(mask-lower-tosa,mask-decompose,mask-split-complex)"
# Ready for proofs about functions: arithmetic of whole tensors as loops over elements, loops
# over what was flattened as loops over each dimension, and cleaned up.
_READY = "func.func(convert-elementwise-to-linalg,mask-unflatten),canonicalize,cse"
# Attentions as the arithmetic that they mean.
CLEAN = f"{AS_WRITTEN},mask-materialize,{_READY}"
# The same, but attentions stay operations.
KEEP = f"{AS_WRITTEN},mask-materialize{{attention=false}},{_READY}"
# An assertion wherever an index or a size would leave its tensor, sizes do not fit, or integers
# have no quotient, before anything folds away: what a program does then is undefined. Attentions
# are arithmetic, whose order does not depend on data; they become that in between, since the code
# of a mask or a score has no place for an assertion.
CHECKED = (f"{AS_WRITTEN},func.func(mask-cpu-check),mask-materialize,"
           "func.func(convert-elementwise-to-linalg),lower-affine,generate-runtime-verification,"
           "func.func(mask-cpu-check-arithmetic)")
# From what front ends write to attention, with masks as they are written: in a
# simplified mask, a mistake can't be told any more.
FIND = "mask-raise-pipeline,mask-fuse"
RECOGNIZE = f"{FIND},mask-simplify"
# The same, where arguments are what their roles in the program say.
FIND_TRUSTING = FIND.replace("mask-raise-pipeline", "mask-raise-pipeline{trust-roles=true}")
TRUST = f"{FIND_TRUSTING},mask-simplify"
