# Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Calls of compiled functions: numbers of arguments, scalars, assertions."""
import numpy as np
import pytest

import maskir

SCALARS = """
func.func @less(%a: i64, %b: i64) -> i1 {
  %r = arith.cmpi slt, %a, %b : i64
  return %r : i1
}
func.func @narrow(%a: i8) -> i8 {
  return %a : i8
}
"""


def test_scalars():
    program = maskir.compile(SCALARS)
    assert program.less(1, 2) is True and program.less(2, 1) is False
    assert program.narrow(-128) == -128
    with pytest.raises(maskir.Error, match="a number that fits"):
        program.narrow(128)
    # An array without axes is an array still.
    with pytest.raises(maskir.Error, match="expected a scalar, found an array"):
        program.less(np.array(1), 2)


@pytest.mark.parametrize("values", [(), (1,), (1, 2, 3)])
def test_the_number_of_arguments(values):
    with pytest.raises(maskir.Error, match=f"'less' takes 2 arguments, found {len(values)}"):
        maskir.compile(SCALARS).less(*values)


def asserting(right):
    return (f"func.func @f(%a: i64) -> i64 {{\n  %m = mask.window right({right})\n"
            "  mask.assert causal %m\n  return %a : i64\n}")


@pytest.mark.parametrize("recognize", [True, False])
def test_assertions_are_proved_before_code_is_made(recognize):
    assert maskir.compile(asserting(0), recognize=recognize).f(3) == 3
    with pytest.raises(maskir.Error, match="query 0 sees key 1"):
        maskir.compile(asserting(1), recognize=recognize)


def test_one_note_at_the_place_of_its_remark():
    """A note that stands where its remark stands does not repeat the place."""
    text = """func.func @f(%q: tensor<1x1x4x4xf32>) -> tensor<1x1x4x4xf32> {
  %o = attn.attention(%q, %q, %q) scale(1.0) score {
  ^bb0(%s: f32, %b: index, %h: index, %i: index, %j: index):
    %fill = arith.constant -1.0e9 : f32
    %past = arith.cmpi sge, %i, %j : index
    %m = arith.select %past, %s, %fill : f32
    attn.yield %m
  } : (tensor<1x1x4x4xf32>, tensor<1x1x4x4xf32>, tensor<1x1x4x4xf32>) -> tensor<1x1x4x4xf32>
  return %o : tensor<1x1x4x4xf32>
}"""
    remark, = (remark for remark in maskir.verify(text).remarks if "mask-fuse" in remark)
    place, *notes = remark.split("\n")
    assert place.startswith("<source>:2:8: mask-fuse: ")
    assert notes and notes[0].startswith("finite fill -1e+09")


def test_scalars_of_numpy():
    program = maskir.compile("func.func @f(%a: i64, %x: f32, %t: i1) -> (i64, f32, i1) "
                             "{ return %a, %x, %t : i64, f32, i1 }")
    assert program.f(np.int64(3), np.float32(0.5), np.bool_(True)) == (3, 0.5, True)
