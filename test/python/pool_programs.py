# Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Pools as exporters write them: linalg on tensors. Each function gives the text of
func.func @f(%x: tensor<BxSxDxf32>, flags) -> tensor<BxDxf32>.
"""

MAPS = """
#bsd = affine_map<(b, s, d) -> (b, s, d)>
#bs_ = affine_map<(b, s, d) -> (b, s)>
#b_d = affine_map<(b, s, d) -> (b, d)>
#bs = affine_map<(b, s) -> (b, s)>
#b = affine_map<(b, s) -> (b)>
#bd = affine_map<(b, d) -> (b, d)>
#bof = affine_map<(b, d) -> (b)>
"""

# i1 %t of each sample and token, from the flags: (arguments, operands, body).
FLAGS = {
    "i1": ("%m: tensor<{B}x{S}xi1>", "%m : tensor<{B}x{S}xi1>", "^bb0(%t: i1, %o: {out}):"),
    "i64": ("%m: tensor<{B}x{S}xi64>", "%m : tensor<{B}x{S}xi64>",
            "^bb0(%a: i64, %o: {out}):\n    %zero = arith.constant 0 : i64\n"
            "    %t = arith.cmpi ne, %a, %zero : i64"),
    "token": ("%m: tensor<{B}x{S}xi64>", "%m : tensor<{B}x{S}xi64>",
              "^bb0(%a: i64, %o: {out}):\n    %pad = arith.constant 7 : i64\n"
              "    %t = arith.cmpi ne, %a, %pad : i64"),
    "length": ("%m: tensor<{B}xi64>", "", "^bb0(%o: {out}):\n    %i = linalg.index 0 : index\n"
               "    %j = linalg.index 1 : index\n    %a = tensor.extract %m[%i] : tensor<{B}xi64>\n"
               "    %jj = arith.index_cast %j : index to i64\n"
               "    %t = arith.cmpi slt, %jj, %a : i64"),
    "left": ("%m: tensor<{B}xi64>", "", "^bb0(%o: {out}):\n    %i = linalg.index 0 : index\n"
             "    %j = linalg.index 1 : index\n    %a = tensor.extract %m[%i] : tensor<{B}xi64>\n"
             "    %jj = arith.index_cast %j : index to i64\n"
             "    %t = arith.cmpi sge, %jj, %a : i64"),
}


def flags(kind, out, convert, B, S):
    """%f: tensor<BxSxout> of 0 and 1."""
    _, operands, body = (part.format(B=B, S=S, out=out) for part in FLAGS[kind])
    ins = f"ins({operands})" if operands else ""
    maps = "[#bs, #bs]" if operands else "[#bs]"
    return f"""
  %ef = tensor.empty() : tensor<{B}x{S}x{out}>
  %f = linalg.generic {{indexing_maps = {maps}, iterator_types = ["parallel", "parallel"]}}
      {ins} outs(%ef : tensor<{B}x{S}x{out}>) {{
  {body}
    %r = {convert} %t : i1 to {out}
    linalg.yield %r : {out}
  }} -> tensor<{B}x{S}x{out}>"""


def header(kind, B, S, D):
    argument = FLAGS[kind][0].format(B=B, S=S)
    return MAPS + f"func.func @f(%x: tensor<{B}x{S}x{D}xf32>, {argument}) -> tensor<{B}x{D}xf32> {{"


def mean(kind, B=4, S=5, D=3, guard="clamp", weighted=False, product=None):
    """sum(x * m) / clamp(sum(m), 1), as sentence encoders pool; with `product`, the sum is
    one product of matrices that starts at this number."""
    least = {"clamp": "1.0", "tiny": "1.0e-9", "two": "2.0"}.get(guard)
    clamp = f"""%k = arith.constant {least} : f32
    %c = arith.maximumf %n, %k : f32""" if least else "%k = arith.constant 0.0 : f32\n    %c = arith.addf %n, %k : f32"
    source = flags(kind, "f32", "arith.uitofp", B, S)
    if weighted:  # the numbers themselves, not whether they are 0
        assert kind == "i64"
        source = source.replace("%r = arith.uitofp %t : i1 to f32", "%r = arith.sitofp %a : i64 to f32")
    start = product if product else "0.0"
    total = f"""
  %ex = tensor.empty() : tensor<{B}x{S}x{D}xf32>
  %xm = linalg.generic {{indexing_maps = [#bsd, #bs_, #bsd], iterator_types = ["parallel", "parallel", "parallel"]}}
      ins(%x, %f : tensor<{B}x{S}x{D}xf32>, tensor<{B}x{S}xf32>) outs(%ex : tensor<{B}x{S}x{D}xf32>) {{
  ^bb0(%p: f32, %q: f32, %o: f32):
    %r = arith.mulf %p, %q : f32
    linalg.yield %r : f32
  }} -> tensor<{B}x{S}x{D}xf32>
  %sum = linalg.generic {{indexing_maps = [#bsd, #b_d], iterator_types = ["parallel", "reduction", "parallel"]}}
      ins(%xm : tensor<{B}x{S}x{D}xf32>) outs(%zs : tensor<{B}x{D}xf32>) {{
  ^bb0(%p: f32, %o: f32):
    %r = arith.addf %p, %o : f32
    linalg.yield %r : f32
  }} -> tensor<{B}x{D}xf32>""" if not product else f"""
  %sum = linalg.generic {{indexing_maps = [#bs_, #bsd, #b_d], iterator_types = ["parallel", "reduction", "parallel"]}}
      ins(%f, %x : tensor<{B}x{S}xf32>, tensor<{B}x{S}x{D}xf32>) outs(%zs : tensor<{B}x{D}xf32>) {{
  ^bb0(%p: f32, %q: f32, %o: f32):
    %m1 = arith.mulf %p, %q : f32
    %r = arith.addf %m1, %o : f32
    linalg.yield %r : f32
  }} -> tensor<{B}x{D}xf32>"""
    return header(kind, B, S, D) + source + f"""
  %zero_f = arith.constant 0.0 : f32
  %start = arith.constant {start} : f32
  %es = tensor.empty() : tensor<{B}x{D}xf32>
  %zs = linalg.fill ins(%start : f32) outs(%es : tensor<{B}x{D}xf32>) -> tensor<{B}x{D}xf32>{total}
  %en = tensor.empty() : tensor<{B}xf32>
  %zn = linalg.fill ins(%zero_f : f32) outs(%en : tensor<{B}xf32>) -> tensor<{B}xf32>
  %count = linalg.generic {{indexing_maps = [#bs, #b], iterator_types = ["parallel", "reduction"]}}
      ins(%f : tensor<{B}x{S}xf32>) outs(%zn : tensor<{B}xf32>) {{
  ^bb0(%p: f32, %o: f32):
    %r = arith.addf %p, %o : f32
    linalg.yield %r : f32
  }} -> tensor<{B}xf32>
  %out = linalg.generic {{indexing_maps = [#bd, #bof, #bd], iterator_types = ["parallel", "parallel"]}}
      ins(%sum, %count : tensor<{B}x{D}xf32>, tensor<{B}xf32>) outs(%es : tensor<{B}x{D}xf32>) {{
  ^bb0(%p: f32, %n: f32, %o: f32):
    {clamp}
    %r = arith.divf %p, %c : f32
    linalg.yield %r : f32
  }} -> tensor<{B}x{D}xf32>
  return %out : tensor<{B}x{D}xf32>
}}
"""


def last(kind, B=4, S=5, D=3, negative="wrap", weighted=False):
    """x[arange(B), m.sum(1) - 1], as classifiers take the last token."""
    source = flags(kind, "i64", "arith.extui", B, S)
    if weighted:
        assert kind == "i64"
        source = source.replace("%r = arith.extui %t : i1 to i64", "%r = arith.addi %a, %zero : i64")
    index = {"wrap": f"""%low = arith.cmpi slt, %n, %c0 : i64
    %len = arith.constant {S} : i64
    %up = arith.addi %n, %len : i64
    %at = arith.select %low, %up, %n : i64""", "clamp": "%at = arith.maxsi %n, %c0 : i64"}[negative]
    return header(kind, B, S, D) + source + f"""
  %zero_i = arith.constant 0 : i64
  %en = tensor.empty() : tensor<{B}xi64>
  %zn = linalg.fill ins(%zero_i : i64) outs(%en : tensor<{B}xi64>) -> tensor<{B}xi64>
  %count = linalg.generic {{indexing_maps = [#bs, #b], iterator_types = ["parallel", "reduction"]}}
      ins(%f : tensor<{B}x{S}xi64>) outs(%zn : tensor<{B}xi64>) {{
  ^bb0(%p: i64, %o: i64):
    %r = arith.addi %p, %o : i64
    linalg.yield %r : i64
  }} -> tensor<{B}xi64>
  %es = tensor.empty() : tensor<{B}x{D}xf32>
  %out = linalg.generic {{indexing_maps = [#bof, #bd], iterator_types = ["parallel", "parallel"]}}
      ins(%count : tensor<{B}xi64>) outs(%es : tensor<{B}x{D}xf32>) {{
  ^bb0(%c: i64, %o: f32):
    %c0 = arith.constant 0 : i64
    %c1 = arith.constant 1 : i64
    %n = arith.subi %c, %c1 : i64
    {index}
    %i = linalg.index 0 : index
    %d = linalg.index 1 : index
    %j = arith.index_cast %at : i64 to index
    %r = tensor.extract %x[%i, %j, %d] : tensor<{B}x{S}x{D}xf32>
    linalg.yield %r : f32
  }} -> tensor<{B}x{D}xf32>
  return %out : tensor<{B}x{D}xf32>
}}
"""
