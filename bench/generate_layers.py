#!/usr/bin/env python3
# Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Writes a program of N attention layers in linalg, as exporters write them.

usage: generate_layers.py --layers N [--mask causal|window|padding] [-o FILE]

Each layer projects its input to queries, keys and values by matmuls, moves heads
by expand, transpose and collapse, computes softmax(q k^T / sqrt(d) + mask) v by a
chain of generics, projects back and adds its input. The i1 mask [B, 1, S, S] is
computed once, from positions and (padding) the argument %pad [B, S], and every
layer selects by it. Nothing is called, so that inlining is not what is measured.
"""
import argparse
import sys

B, H, S, D = 2, 2, 64, 8  # batch, heads, positions, depth of a head
E = H * D

X, W = f"tensor<{B}x{S}x{E}xf32>", f"tensor<{E}x{E}xf32>"
FLAT = f"tensor<{B * S}x{E}xf32>"
SPLIT = f"tensor<{B}x{S}x{H}x{D}xf32>"
HEADS, KEYS = f"tensor<{B}x{H}x{S}x{D}xf32>", f"tensor<{B}x{H}x{D}x{S}xf32>"
HEADS3, KEYS3 = f"tensor<{B * H}x{S}x{D}xf32>", f"tensor<{B * H}x{D}x{S}xf32>"
SCORE3, SCORE = f"tensor<{B * H}x{S}x{S}xf32>", f"tensor<{B}x{H}x{S}x{S}xf32>"
ROW, FLAGS = f"tensor<{B}x{H}x{S}xf32>", f"tensor<{B}x1x{S}x{S}xi1>"
PAD = f"tensor<{B}x{S}xi1>"

HEADER = f"""
#full = affine_map<(b, h, i, j) -> (b, h, i, j)>
#row = affine_map<(b, h, i, j) -> (b, h, i)>
#flags = affine_map<(b, h, i, j) -> (b, 0, i, j)>
#keys = affine_map<(b, h, i, j) -> (b, j)>
#x = affine_map<(b, i, e) -> (b, i, e)>

func.func @main(%x0: {X}, %pad: {PAD}, %wq: {W}, %wk: {W}, %wv: {W}, %wo: {W}) -> {X} {{
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %scale = arith.constant 0.353553385 : f32
  %eflat = tensor.empty() : {FLAT}
  %eheads = tensor.empty() : {HEADS}
  %ekeys = tensor.empty() : {KEYS}
  %eheads3 = tensor.empty() : {HEADS3}
  %escore3 = tensor.empty() : {SCORE3}
  %escore = tensor.empty() : {SCORE}
  %erow = tensor.empty() : {ROW}
  %esplit = tensor.empty() : {SPLIT}
  %ex = tensor.empty() : {X}
  %eflags = tensor.empty() : {FLAGS}
  %zflat = linalg.fill ins(%zero : f32) outs(%eflat : {FLAT}) -> {FLAT}
  %zheads3 = linalg.fill ins(%zero : f32) outs(%eheads3 : {HEADS3}) -> {HEADS3}
  %zscore3 = linalg.fill ins(%zero : f32) outs(%escore3 : {SCORE3}) -> {SCORE3}
  %zrow = linalg.fill ins(%zero : f32) outs(%erow : {ROW}) -> {ROW}
  %nrow = linalg.fill ins(%ninf : f32) outs(%erow : {ROW}) -> {ROW}
"""

TEST = {
    "causal": "    %keep = arith.cmpi sle, %j, %i : index",
    "window": """    %w = arith.constant 16 : index
    %first = arith.subi %i, %w : index
    %past = arith.cmpi sle, %j, %i : index
    %near = arith.cmpi sgt, %j, %first : index
    %keep = arith.andi %past, %near : i1""",
    "padding": """    %past = arith.cmpi sle, %j, %i : index
    %keep = arith.andi %past, %valid : i1""",
}

ALL = '["parallel", "parallel", "parallel", "parallel"]'
SUM = '["parallel", "parallel", "parallel", "reduction"]'


def mask(kind):
    return f"""
  %mask = linalg.generic {{indexing_maps = [#keys, #full], iterator_types = {ALL}}}
      ins(%pad : {PAD}) outs(%eflags : {FLAGS}) {{
  ^bb0(%valid: i1, %o: i1):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
{TEST[kind]}
    linalg.yield %keep : i1
  }} -> {FLAGS}
"""


def projection(n, name, empty, permutation, heads, heads3):
    """%{name}{n}: the layer's input times a weight, with the heads apart."""
    return f"""
  %{name}a{n} = linalg.matmul ins(%flat{n}, %w{name} : {FLAT}, {W}) outs(%zflat : {FLAT}) -> {FLAT}
  %{name}b{n} = tensor.expand_shape %{name}a{n} [[0, 1], [2, 3]]
      output_shape [{B}, {S}, {H}, {D}] : {FLAT} into {SPLIT}
  %{name}c{n} = linalg.transpose ins(%{name}b{n} : {SPLIT}) outs({empty} : {heads})
      permutation = {permutation}
  %{name}{n} = tensor.collapse_shape %{name}c{n} [[0, 1], [2], [3]] : {heads} into {heads3}"""


def elementwise(name, maps, inputs, types, body):
    arguments = ", ".join(f"%a{i}: {t.rsplit('x', 1)[1][:-1]}" for i, t in enumerate(types))
    return f"""
  {name} = linalg.generic {{indexing_maps = [{maps}, #full], iterator_types = {ALL}}}
      ins({', '.join(inputs)} : {', '.join(types)}) outs(%escore : {SCORE}) {{
  ^bb0({arguments}, %o: f32):
{body}
    linalg.yield %r : f32
  }} -> {SCORE}"""


def row(name, source, init, combine):
    return f"""
  {name} = linalg.generic {{indexing_maps = [#full, #row], iterator_types = {SUM}}}
      ins({source} : {SCORE}) outs({init} : {ROW}) {{
  ^bb0(%a0: f32, %o: f32):
    %r = arith.{combine} %a0, %o : f32
    linalg.yield %r : f32
  }} -> {ROW}"""


def layer(n):
    text = f"\n  %flat{n} = tensor.collapse_shape %x{n} [[0, 1], [2]] : {X} into {FLAT}"
    text += projection(n, "q", "%eheads", [0, 2, 1, 3], HEADS, HEADS3)
    text += projection(n, "k", "%ekeys", [0, 2, 3, 1], KEYS, KEYS3)
    text += projection(n, "v", "%eheads", [0, 2, 1, 3], HEADS, HEADS3)
    text += f"""
  %sa{n} = linalg.batch_matmul ins(%q{n}, %k{n} : {HEADS3}, {KEYS3}) outs(%zscore3 : {SCORE3}) -> {SCORE3}
  %sb{n} = tensor.expand_shape %sa{n} [[0, 1], [2], [3]]
      output_shape [{B}, {H}, {S}, {S}] : {SCORE3} into {SCORE}"""
    text += elementwise(f"%sc{n}", "#full, #flags", [f"%sb{n}", "%mask"], [SCORE, FLAGS],
                        "    %s = arith.mulf %a0, %scale : f32\n    %r = arith.select %a1, %s, %ninf : f32")
    text += row(f"%max{n}", f"%sc{n}", "%nrow", "maximumf")
    text += elementwise(f"%ea{n}", "#full, #row", [f"%sc{n}", f"%max{n}"], [SCORE, ROW],
                        "    %d = arith.subf %a0, %a1 : f32\n    %r = math.exp %d : f32")
    text += row(f"%sum{n}", f"%ea{n}", "%zrow", "addf")
    text += elementwise(f"%pa{n}", "#full, #row", [f"%ea{n}", f"%sum{n}"], [SCORE, ROW],
                        "    %r = arith.divf %a0, %a1 : f32")
    text += f"""
  %pb{n} = tensor.collapse_shape %pa{n} [[0, 1], [2], [3]] : {SCORE} into {SCORE3}
  %oa{n} = linalg.batch_matmul ins(%pb{n}, %v{n} : {SCORE3}, {HEADS3}) outs(%zheads3 : {HEADS3}) -> {HEADS3}
  %ob{n} = tensor.expand_shape %oa{n} [[0, 1], [2], [3]]
      output_shape [{B}, {H}, {S}, {D}] : {HEADS3} into {HEADS}
  %oc{n} = linalg.transpose ins(%ob{n} : {HEADS}) outs(%esplit : {SPLIT}) permutation = [0, 2, 1, 3]
  %od{n} = tensor.collapse_shape %oc{n} [[0, 1], [2, 3]] : {SPLIT} into {FLAT}
  %oe{n} = linalg.matmul ins(%od{n}, %wo : {FLAT}, {W}) outs(%zflat : {FLAT}) -> {FLAT}
  %of{n} = tensor.expand_shape %oe{n} [[0, 1], [2]] output_shape [{B}, {S}, {E}] : {FLAT} into {X}
  %x{n + 1} = linalg.generic {{indexing_maps = [#x, #x, #x],
      iterator_types = ["parallel", "parallel", "parallel"]}}
      ins(%x{n}, %of{n} : {X}, {X}) outs(%ex : {X}) {{
  ^bb0(%a0: f32, %a1: f32, %o: f32):
    %r = arith.addf %a0, %a1 : f32
    linalg.yield %r : f32
  }} -> {X}
"""
    return text


def generate(layers, kind):
    body = "".join(layer(n) for n in range(layers))
    return HEADER.lstrip() + mask(kind) + body + f"  return %x{layers} : {X}\n}}\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--layers", type=int, required=True, help="number of attentions, at least 1")
    parser.add_argument("--mask", choices=sorted(TEST), default="causal")
    parser.add_argument("-o", "--output", help="file to write; standard output without it")
    options = parser.parse_args()
    if options.layers < 1:
        parser.error(f"--layers must be at least 1, found {options.layers}")
    text = generate(options.layers, options.mask)
    if options.output:
        with open(options.output, "w", encoding="utf-8") as file:
            file.write(text)
    else:
        sys.stdout.write(text)


if __name__ == "__main__":
    main()
