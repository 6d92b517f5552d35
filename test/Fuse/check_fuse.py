#!/usr/bin/env python3
# Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Runs attention with masks in its score before and after mask-fuse.

usage: check_fuse.py MASK_OPT LLVM_TOOLS [name...]

Both are materialized and compiled; the numbers agree where the row has a key. Each
form says which pairs stay, as a Python expression: rows without one give 0.
"""
import pathlib
import random
import re
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "Raise"))
from check_programs import Tools, call, difference  # noqa: E402

B, H, Q, KV, D = 2, 2, 5, 7, 4
CONSTANTS = {"ninf": "0xFF800000", "low": "-3.40282347E+38", "big": "-1.0e9", "ten": "-1.0e4", "soft": "-100.0",
             "zero": "0.0", "half": "0.5", "two": "2.0"}
PAST = "%past = arith.cmpi sle, %j, %i : index\n"
NEAR = "%d = arith.subi %i, %j : index\n%c3 = arith.constant 3 : index\n%near = arith.cmpi slt, %d, %c3 : index\n"
VALID = f"%valid = tensor.extract %pad[%b, %j] : tensor<{B}x{KV}xi1>\n"


def program(score, mask="", operand=""):
    q, k = f"tensor<{B}x{H}x{Q}x{D}xf32>", f"tensor<{B}x{H}x{KV}x{D}xf32>"
    constants = "".join(f"%{n} = arith.constant {v} : f32\n" for n, v in CONSTANTS.items())
    return f"""func.func @main(%q: {q}, %k: {k}, %v: {k}, %pad: tensor<{B}x{KV}xi1>, %flags: tensor<{Q}x{KV}xi1>) -> {q} {{
{mask}%o = attn.attention(%q, %k, %v) {operand} scale(0.5) score {{
^bb0(%s: f32, %b: index, %h: index, %i: index, %j: index):
{constants}{score}attn.yield %y
}} : ({q}, {k}, {k}) -> {q}
return %o : {q}
}}"""


def select(name, condition, score, fill):
    return f"%{name} = arith.select %{condition}, %{score}, %{fill} : f32\n"


CAUSAL = {"mask": "%m = mask.causal\n", "operand": "mask(%m)"}
# name, the pairs that stay, masks left in the score, program
FORMS = [
    ("select", "j <= i", 0, program(PAST + select("y", "past", "s", "ninf"))),
    ("padding_beside_causal", "j <= i and pad[b][j]", 0, program(VALID + select("y", "valid", "s", "ninf"), **CAUSAL)),
    ("nested_selects", "j <= i and pad[b][j] and i - j < 3", 0, program(
        PAST + VALID + NEAR + select("a", "near", "s", "low") + select("c", "valid", "a", "ninf") + select("y", "past", "c", "big"))),
    ("and_of_conditions", "j <= i and pad[b][j]", 0, program(
        PAST + VALID + "%both = arith.andi %past, %valid : i1\n" + select("y", "both", "s", "ninf"))),
    ("or_of_conditions", "j <= i or pad[b][j]", 0, program(
        PAST + VALID + "%any = arith.ori %past, %valid : i1\n" + select("y", "any", "s", "ninf"))),
    ("swapped_branches", "j > i", 0, program(PAST + select("y", "past", "ninf", "s"))),
    ("sum_of_masks", "j <= i and pad[b][j]", 0, program(  # two lowest numbers overflow to -inf
        PAST + VALID + select("a", "past", "zero", "low") + select("c", "valid", "zero", "low")
        + "%t = arith.addf %a, %c : f32\n%y = arith.addf %s, %t : f32\n")),
    ("added_in_turn", "j <= i and pad[b][j]", 0, program(
        PAST + VALID + select("a", "past", "zero", "low") + select("c", "valid", "zero", "low")
        + "%t = arith.addf %a, %s : f32\n%y = arith.addf %t, %c : f32\n")),
    ("bias_or_fill", "j <= i", 0, program(PAST + select("a", "past", "half", "big") + "%y = arith.addf %a, %s : f32\n")),
    ("select_inside_addend", "j <= i and pad[b][j]", 0, program(
        PAST + VALID + select("a", "valid", "zero", "ninf") + select("c", "past", "a", "ninf") + "%y = arith.addf %s, %c : f32\n")),
    ("times_positive", "j <= i", 0, program(PAST + select("a", "past", "s", "big") + "%y = arith.mulf %a, %two : f32\n")),
    ("softcap_first", "j <= i", 0, program("%t = math.tanh %s : f32\n" + PAST + select("y", "past", "t", "ninf"))),
    ("ten_thousand", "j <= i", 0, program(PAST + select("y", "past", "s", "ten"))),
    ("dense_beside_padding", "flags[i][j] and pad[b][j]", 0, program(
        VALID + select("y", "valid", "s", "ninf"), mask=f"%m = mask.dense %flags : tensor<{Q}x{KV}xi1>\n", operand="mask(%m)")),
    ("softcap_after", "True", 1, program(PAST + select("a", "past", "s", "big") + "%y = math.tanh %a : f32\n")),
    ("times_negative", "True", 1, program(PAST + select("a", "past", "s", "big") + "%n = arith.negf %half : f32\n%y = arith.mulf %a, %n : f32\n")),
    ("made_small", "True", 1, program(  # -1e4 / 1e4 is no fill
        PAST + select("a", "past", "s", "ten") + "%t = arith.constant 1.0e-4 : f32\n%y = arith.mulf %a, %t : f32\n")),
    ("soft_bias", "True", 1, program(PAST + select("y", "past", "s", "soft"))),
    ("condition_on_score", "True", 1, program(
        "%p = arith.cmpf ogt, %s, %half : f32\n" + PAST + "%c = arith.ori %p, %past : i1\n" + select("y", "c", "s", "ninf"))),
    ("only_fills", "True", 1, program(PAST + select("y", "past", "low", "big"))),
]


def check(tools, name, keeps, left, text):
    source = tools.folder / f"{name}.mlir"
    source.write_text(text)
    fused = tools.opt(source, "--mask-fuse", "--canonicalize")
    if fused.returncode:
        return f"mask-fuse fails: {fused.stderr[:1000]}"
    count = len(re.findall(r"arith\.select", re.sub(r"(?s)mask\.generate \{.*?mask\.yield", "", fused.stdout)))
    if count != left:
        return f"{count} selects in the score, expected {left}:\n{fused.stdout}"
    simple = tools.folder / f"{name}.fused.mlir"
    simple.write_text(fused.stdout)
    before, after = tools.opt(source, "--mask-materialize"), tools.opt(simple, "--mask-simplify", "--mask-materialize")
    libraries = [tools.compile(m.stdout, f"{name}_{i}") for i, m in enumerate((before, after))]
    rng = random.Random(3)
    for _ in range(4):
        floats = [([B, H, n, D], "float32", [rng.uniform(-2, 2) for _ in range(B * H * n * D)]) for n in (Q, KV, KV)]
        pad, flags = ([rng.randrange(2) for _ in range(n)] for n in (B * KV, Q * KV))
        args = floats + [([B, KV], "bool", pad), ([Q, KV], "bool", flags)]
        (shape, x), (_, y) = (call(l, "main", args, "f32", 4) for l in libraries)
        names = {"pad": [pad[b * KV:][:KV] for b in range(B)], "flags": [flags[i * KV:][:KV] for i in range(Q)]}
        empty = {(b * H + h, i) for b in range(B) for h in range(H) for i in range(Q)
                 if not any(eval(keeps, {"b": b, "i": i, "j": j, **names}) for j in range(KV))}
        d = difference([B * H, Q, D], x, y, empty)
        if not d <= 1e-5:
            return f"relative difference {d:.3g}"
        if any(y[(r * Q + i) * D + e] for r, i in empty for e in range(D)):
            return "a row without keys is not 0"
    return None


def main():
    mask_opt, llvm_tools, *names = sys.argv[1:]
    forms = [f for f in FORMS if not names or f[0] in names]
    bad = 0
    with tempfile.TemporaryDirectory() as work:
        for name, *rest in forms:
            problem = check(Tools(mask_opt, llvm_tools, work), name, *rest)
            bad += bool(problem)
            print(f"{'FAIL' if problem else 'ok'} {name}" + (f": {problem}" if problem else ""))
    print(f"{len(forms) - bad} of {len(forms)} forms")
    return 1 if bad or not forms else 0


if __name__ == "__main__":
    sys.exit(main())
