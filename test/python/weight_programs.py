# Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Stored weights on values, as people write them: linalg on tensors.

Each function gives the text of func.func @f(%w: tensor<2xHx4x5xf32>,
%v: tensor<2x{heads}x5x3xf32>, %keep: tensor<2x5xi1>) -> tensor<2xHx4x3xf32>.
"""

MAPS = """
#w = affine_map<(b, h, q, k) -> (b, h, q, k)>
#row = affine_map<(b, h, q, k) -> (b, h, q)>
#keep = affine_map<(b, h, q, k) -> (b, k)>
#pw = affine_map<(b, h, q, d, k) -> (b, h, q, k)>
#pv = affine_map<(b, h, q, d, k) -> (b, h, k, d)>
#po = affine_map<(b, h, q, d, k) -> (b, h, q, d)>
#v = affine_map<(b, h, k, d) -> (b, h, k, d)>
#o = affine_map<(b, h, q, d) -> (b, h, q, d)>
#or = affine_map<(b, h, q, d) -> (b, h, q)>
"""
FOUR = '["parallel", "parallel", "parallel", "parallel"]'
SUM = '["parallel", "parallel", "parallel", "reduction"]'
CAUSAL = "    %c = arith.cmpi sle, %k, %q : index\n"
PADDED = "    %past = arith.cmpi sle, %k, %q : index\n    %c = arith.andi %past, %m : i1\n"
SHRINK = "    %c = arith.cmpf ogt, %x, %tiny : f32\n"  # an activation
ROWS = "    %two = arith.constant 2 : index\n    %c = arith.cmpi slt, %q, %two : index\n"
TIMES = "    %f = arith.uitofp %c : i1 to f32\n    %y = arith.mulf %x, %f : f32\n"
SELECT = "    %y = arith.select %c, %x, %zero : f32\n"
INFINITY = "    %y = arith.select %c, %x, %ninf : f32\n"
ADDED = "    %a = arith.select %c, %zero, %low : f32\n    %y = arith.addf %x, %a : f32\n"


def constants(H):
    W, R, O = f"tensor<2x{H}x4x5xf32>", f"tensor<2x{H}x4xf32>", f"tensor<2x{H}x4x3xf32>"
    text = "".join(f"  %{n} = arith.constant {v} : f32\n" for n, v in (
        ("zero", "0.0"), ("one", "1.0"), ("ninf", "0xFF800000"), ("low", "-3.40282347E+38"), ("tiny", "1.0e-3")))
    for name, kind in (("w", W), ("r", R), ("o", O)):
        text += f"  %e{name} = tensor.empty() : {kind}\n"
    for name, kind, value in (("zr", R, "zero"), ("nr", R, "ninf"), ("zo", O, "zero")):
        text += f"  %{name} = linalg.fill ins(%{value} : f32) outs(%e{name[1]} : {kind}) -> {kind}\n"
    return text, W, R, O


def change(name, source, W, body):
    """%name: the weights after `body`, which computes %y from %x, %q, %k and %m."""
    return f"""
  %{name} = linalg.generic {{indexing_maps = [#w, #keep, #w], iterator_types = {FOUR}}}
      ins({source}, %keep : {W}, tensor<2x5xi1>) outs(%ew : {W}) {{
  ^bb0(%x: f32, %m: i1, %unused: f32):
    %q = linalg.index 2 : index
    %k = linalg.index 3 : index
{body}    linalg.yield %y : f32
  }} -> {W}"""


def row(name, source, W, R, init, operation):
    return f"""
  %{name} = linalg.generic {{indexing_maps = [#w, #row], iterator_types = {SUM}}}
      ins({source} : {W}) outs(%{init} : {R}) {{
  ^bb0(%x: f32, %a: f32):
    %y = arith.{operation} %x, %a : f32
    linalg.yield %y : f32
  }} -> {R}"""


def with_row(name, source, by, W, R, body):
    """%name: `body` computes %y from a weight %x and the number %n of its row."""
    return f"""
  %{name} = linalg.generic {{indexing_maps = [#w, #row, #w], iterator_types = {FOUR}}}
      ins({source}, {by} : {W}, {R}) outs(%ew : {W}) {{
  ^bb0(%x: f32, %n: f32, %unused: f32):
{body}    linalg.yield %y : f32
  }} -> {W}"""


def product(weights, W, O, heads, H):
    """Times the values, of which H / heads heads share one."""
    V = f"tensor<2x{H}x5x3xf32>"
    group = H // heads
    return f"""
  %ev = tensor.empty() : {V}
  %vh = linalg.generic {{indexing_maps = [#v], iterator_types = {FOUR}}} outs(%ev : {V}) {{
  ^bb0(%unused: f32):
    %b = linalg.index 0 : index
    %h = linalg.index 1 : index
    %k = linalg.index 2 : index
    %d = linalg.index 3 : index
    %group = arith.constant {group} : index
    %g = arith.floordivsi %h, %group : index
    %y = tensor.extract %v[%b, %g, %k, %d] : tensor<2x{heads}x5x3xf32>
    linalg.yield %y : f32
  }} -> {V}
  %out = linalg.generic {{indexing_maps = [#pw, #pv, #po], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]}}
      ins(%{weights}, %vh : {W}, {V}) outs(%zo : {O}) {{
  ^bb0(%weight: f32, %x: f32, %a: f32):
    %m = arith.mulf %weight, %x : f32
    %y = arith.addf %a, %m : f32
    linalg.yield %y : f32
  }} -> {O}"""


DIVIDE = "    %y = arith.divf %x, %n : f32\n"
GUARD = "    %is = arith.cmpf oeq, %n, %zero : f32\n    %s = arith.select %is, %one, %n : f32\n    %y = arith.divf %x, %s : f32\n"
EPSILON = "    %s = arith.addf %n, %tiny : f32\n    %y = arith.divf %x, %s : f32\n"


def divide_late(W, R, O):
    return f"""
  %late = linalg.generic {{indexing_maps = [#o, #or, #o], iterator_types = {FOUR}}}
      ins(%out, %sum : {O}, {R}) outs(%eo : {O}) {{
  ^bb0(%x: f32, %n: f32, %unused: f32):
{DIVIDE}    linalg.yield %y : f32
  }} -> {O}"""


def program(mode, mask=CAUSAL, use=TIMES, divide=DIVIDE, after="", heads=3, H=3, late=False):
    text, W, R, O = constants(H)
    text += change("p", "%w", W, mask + use)
    last = "p"
    if mode == "softmax":
        text += row("top", "%p", W, R, "nr", "maximumf")
        text += with_row("e", "%p", "%top", W, R, "    %s = arith.subf %x, %n : f32\n    %y = math.exp %s : f32\n")
        last = "e"
    if mode != "zero":
        text += row("sum", f"%{last}", W, R, "zr", "addf")
        if not late:
            text += with_row("r", f"%{last}", "%sum", W, R, divide)
            last = "r"
    if after:
        text += change("again", f"%{last}", W, after)
        last = "again"
    text += product(last, W, O, heads, H)
    if late:
        text += divide_late(W, R, O)
    return (MAPS + f"func.func @f(%w: {W}, %v: tensor<2x{heads}x5x3xf32>, %keep: tensor<2x5xi1>) -> {O} {{\n"
            + text + f"\n  return %{'late' if late else 'out'} : {O}\n}}\n")
