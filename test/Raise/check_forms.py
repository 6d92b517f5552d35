#!/usr/bin/env python3
# Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Attention written in forms that no exporter above uses, and look-alikes.

usage: check_forms.py MASK_OPT LLVM_TOOLS [name...]

Each form says what the remark must contain (or why it must be refused) and is run
before and after raising on random data, as in check_programs.py.
"""
import random
import re
import sys
import tempfile

from check_programs import Tools, call, difference

DIMS = ["b", "h", "q", "k", "d"]


def amap(loops, results):
    return f"affine_map<({', '.join(loops)}) -> ({', '.join(results)})>"


def tensor(shape, element="f32"):
    return f"tensor<{'x'.join(map(str, shape))}x{element}>"


def generic(name, loops, reduced, inputs, out, out_type, body):
    """One linalg.generic; inputs are (value, indices, type), indices of loops."""
    maps = [amap(loops, i) for _, i, _ in inputs] + [amap(loops, out[1])]
    kinds = ", ".join('"reduction"' if l in reduced else '"parallel"' for l in loops)
    ins = f"ins({', '.join(v for v, _, _ in inputs)} : {', '.join(t for _, _, t in inputs)})" if inputs else ""
    args = ", ".join([f"%x{i}: {t.split('x')[-1][:-1]}" for i, (_, _, t) in enumerate(inputs)]
                     + [f"%o: {out_type.split('x')[-1][:-1]}"])
    return f"""
  {name} = linalg.generic {{indexing_maps = [{', '.join(maps)}], iterator_types = [{kinds}]}}
      {ins} outs({out[0]} : {out_type}) {{
  ^bb0({args}):
{body}
  }} -> {out_type}"""


def program(shared=(2, 3), S=6, KV=None, D=4, groups=0, args=(), mask="", scores="", exp="", weights="", late=False,
            init=None, denominator="", softmax="exp"):
    """Attention on arguments %q, %k, %v whose leading dimensions are `shared`.

    `mask` computes %y from %s (score), index values %iq, %ik and the extra
    arguments; `exp`, `weights` compute %y from %e or %w; `scores` changes %s."""
    KV = S if KV is None else KV
    lead = DIMS[:len(shared)]
    g = ["g"] if groups else []
    qs = list(shared) + ([groups] if groups else [])
    Q, K, V = tensor(qs + [S, D]), tensor(list(shared) + [KV, D]), tensor(list(shared) + [KV, D])
    P, R, O = tensor(qs + [S, KV]), tensor(qs + [S]), tensor(qs + [S, D])
    par = lead + g + ["q"]
    full = par + ["k"]
    where = {n: i for i, n in enumerate(full)}
    index = "".join(f"    %i{n} = linalg.index {where[n]} : index\n" for n in full)
    reads = [(f"%{n}", i, t) for n, i, t in args]
    names = [f"%{n}" for n, _, _ in args]

    def named(body, first, count):
        """Block arguments %x.. renamed to the extra arguments' element names."""
        for i, n in enumerate(names):
            body = re.sub(rf"%{n[1:]}_\b", f"%x{count + i}", body)
        return body.replace(first, "%x0")

    text = f"func.func @main(%q: {Q}, %k: {K}, %v: {V}" + "".join(f", {n}: {t}" for n, _, t in reads)
    text += f") -> {O} {{\n"
    for n, v in [("zero", "0.0"), ("one", "1.0"), ("half", "0.5"), ("ninf", "0xFF800000"), ("big", "-1.0e9"),
                 ("low", "-3.40282347E+38"), ("log2e", "1.44269504")]:
        text += f"  %{n} = arith.constant {v} : f32\n"
    text += "".join(f"  %c{i} = arith.constant {i} : index\n" for i in range(8))
    text += "  %true = arith.constant true\n  %i0 = arith.constant 0 : i64\n"
    for n, t in [("ep", P), ("er", R), ("eo", O)]:
        text += f"  %{n} = tensor.empty() : {t}\n"
    for n, v, e, t in [("zp", "zero", "ep", P), ("zr", "zero", "er", R), ("nr", "ninf", "er", R), ("zo", "zero", "eo", O)]:
        text += f"  %{n} = linalg.fill ins(%{v} : f32) outs(%{e} : {t}) -> {t}\n"
    mac = "    %m = arith.mulf %x0, %x1 : f32\n    %a = arith.addf %o, %m : f32\n    linalg.yield %a : f32"
    text += generic("%s0", full + ["d"], ["d"], [("%q", par + ["d"], Q), ("%k", lead + ["k", "d"], K)], ("%zp", full), P, mac)
    body = index + "    %s = arith.mulf %x0, %half : f32\n" if not scores else index + named(scores, "%s", 1)
    text += generic("%s1", full, [], [("%s0", full, P)] + reads, ("%ep", full), P,
                    body + named(mask, "%s!", 1) + "\n    linalg.yield %y : f32")
    text += generic("%max", full, ["k"], [("%s1", full, P)], ("%nr", par), R,
                    "    %m = arith.maximumf %x0, %o : f32\n    linalg.yield %m : f32")
    body = index + "    %t = arith.subf %x0, %x1 : f32\n"
    body += "    %e = math.exp %t : f32\n" if softmax == "exp" else \
            "    %u = arith.mulf %t, %log2e : f32\n    %e = math.exp2 %u : f32\n"
    body += named(exp, "%x0", 2) + f"\n    linalg.yield {'%y' if exp else '%e'} : f32"
    text += generic("%p0", full, [], [("%s1", full, P), ("%max", par, R)] + reads, ("%ep", full), P, body)
    text += generic("%sum", full, ["k"], [("%p0", full, P)], ("%zr", par), R,
                    "    %m = arith.addf %x0, %o : f32\n    linalg.yield %m : f32")
    den = "    %den = arith.addf %x1, %zero : f32\n" if not denominator else denominator
    p = "%p0"
    if not late:
        body = index + den + "    %w = arith.divf %x0, %den : f32\n" + named(weights, "%x0", 2)
        text += generic("%p1", full, [], [("%p0", full, P), ("%sum", par, R)] + reads, ("%ep", full), P,
                        body + f"\n    linalg.yield {'%y' if weights else '%w'} : f32")
        p = "%p1"
    text += generic("%o0", full + ["d"], ["k"], [(p, full, P), ("%v", lead + ["k", "d"], V)], ("%zo", par + ["d"]), O, mac)
    if late:
        text += generic("%o1", par + ["d"], [], [("%o0", par + ["d"], O), ("%sum", par, R)], ("%eo", par + ["d"]), O,
                        den + "    %w = arith.divf %x0, %den : f32\n    linalg.yield %w : f32")
    text += f"\n  return {'%o1' if late else '%o0'} : {O}\n}}\n"
    inputs = [(qs + [S, D], "float32"), (list(shared) + [KV, D], "float32"), (list(shared) + [KV, D], "float32")]
    kinds = {"f32": "float32", "i64": "int64", "i32": "int32", "i1": "bool"}
    for _, _, t in reads:
        *shape, element = t[len("tensor<"):-1].split("x")
        inputs.append(([int(s) for s in shape], kinds[element]))
    return text, inputs, len(qs) + 2


CAUSAL = "    %c = arith.cmpi sle, %ik, %iq : index\n"
SELECT = "    %y = arith.select %c, %s, %ninf : f32"
PAD = [("pad", ["b", "k"], "tensor<2x6xi1>")]


def forms():
    yield "select", "mask = causal; scale = 0.5", program(mask=CAUSAL + SELECT)
    yield "rank3", "mask = causal.*query 3x1x6x4", program(shared=(3,), mask=CAUSAL + SELECT)
    yield "rank2", "mask = causal.*query 1x1x6x4", program(shared=(), mask=CAUSAL + SELECT)
    yield "rank4", "mask = causal.*query 2x3x6x4, key 2x3x6x4", program(mask=CAUSAL + SELECT)
    yield "grouped", "mask = causal.*query 2x6x6x4, key 2x3x6x4", program(groups=2, mask=CAUSAL + SELECT)
    yield "longer_keys", "mask = window\\(right = 3\\)", program(
        S=4, KV=7, mask="    %p = arith.addi %iq, %c3 : index\n    %c = arith.cmpi sle, %ik, %p : index\n" + SELECT)
    yield "decode", "mask = key_range\\(hi = 5\\)", program(
        S=1, KV=7, mask="    %p = arith.addi %iq, %c4 : index\n    %c = arith.cmpi sle, %ik, %p : index\n" + SELECT)
    yield "exp2", "mask = causal", program(mask=CAUSAL + SELECT, softmax="exp2")
    yield "late", "mask = causal", program(mask=CAUSAL + SELECT, late=True)
    yield "swapped", "mask = causal", program(
        mask="    %c = arith.cmpi sgt, %ik, %iq : index\n    %y = arith.select %c, %ninf, %s : f32")
    yield "additive", "mask = causal", program(
        mask=CAUSAL + "    %a = arith.select %c, %zero, %low : f32\n    %y = arith.addf %s, %a : f32")
    yield "inverted_product", "mask = causal", program(  # (1 - m) * -1e9
        mask=CAUSAL + "    %f = arith.uitofp %c : i1 to f32\n    %n = arith.subf %one, %f : f32\n"
        "    %a = arith.mulf %n, %big : f32\n    %y = arith.addf %s, %a : f32")
    yield "multiplied_weights", "mask = causal", program(
        mask="    %y = arith.addf %s, %zero : f32",
        exp=CAUSAL + "    %f = arith.uitofp %c : i1 to f32\n    %y = arith.mulf %e, %f : f32")
    yield "masked_twice", "mask = causal", program(
        mask=CAUSAL + SELECT, weights=CAUSAL + "    %y = arith.select %c, %w, %zero : f32")
    yield "masked_after_only", "REFUSED weights are masked after the softmax", program(
        mask="    %y = arith.addf %s, %zero : f32", weights=CAUSAL + "    %y = arith.select %c, %w, %zero : f32")
    yield "epsilon", "REFUSED the denominator", program(
        mask=CAUSAL + SELECT, denominator="    %den = arith.addf %x1, %one : f32\n")
    yield "nan_guard", "mask = window\\(right = -2\\)", program(
        mask="    %p = arith.addi %ik, %c2 : index\n    %c = arith.cmpi sle, %p, %iq : index\n" + SELECT,
        weights="    %n = arith.cmpf uno, %w, %w : f32\n    %y = arith.select %n, %zero, %w : f32")
    yield "zeroed_queries", "mask = causal and query_valid\\(not %arg3\\[b, q\\]\\)", program(
        args=[("pad", ["b", "q"], "tensor<2x6xi1>")], mask=CAUSAL + SELECT,
        weights="    %y = arith.select %pad_, %zero, %w : f32")
    yield "unsigned_window", "mask = causal and window\\(left = 2\\)", program(
        mask="    %d = arith.subi %iq, %ik : index\n    %c = arith.cmpi ult, %d, %c3 : index\n" + SELECT)
    yield "distance", "mask = window\\(left = 2, right = 2\\)", program(
        mask="    %d = arith.subi %iq, %ik : index\n    %n = math.absi %d : index\n"
        "    %c = arith.cmpi slt, %n, %c3 : index\n" + SELECT)
    yield "chunk", "mask = chunk\\(size = 4\\)", program(
        mask="    %a = arith.shrsi %iq, %c2 : index\n    %b = arith.shrsi %ik, %c2 : index\n"
        "    %c = arith.cmpi eq, %a, %b : index\n" + SELECT)
    yield "dilated", "mask = affine", program(
        mask="    %d = arith.subi %iq, %ik : index\n    %r = arith.remsi %d, %c2 : index\n"
        "    %c = arith.cmpi eq, %r, %c0 : index\n" + SELECT)
    yield "alibi", "mask = causal; .*score = ", program(
        mask=CAUSAL + "    %d = arith.subi %ik, %iq : index\n    %t = arith.index_cast %d : index to i32\n"
        "    %f = arith.sitofp %t : i32 to f32\n    %bias = arith.mulf %f, %half : f32\n"
        "    %z = arith.addf %s, %bias : f32\n    %y = arith.select %c, %z, %ninf : f32")
    yield "softcap_after_mask", "mask = all; .*score = ", program(  # M6: not a mask
        mask=CAUSAL + "    %z = arith.select %c, %s, %big : f32\n    %t = math.tanh %z : f32\n"
        "    %y = arith.mulf %t, %log2e : f32")
    yield "key_padding", "mask = causal and key_valid\\(%arg3\\[b, kv\\]\\)", program(
        args=PAD, mask=CAUSAL + "    %c2_ = arith.andi %c, %pad_ : i1\n    %y = arith.select %c2_, %s, %low : f32")
    yield "bool_argument", "mask = dense\\(%arg3\\[b, 0, q, kv\\]\\)", program(
        args=[("msk", ["b", "0", "q", "k"], "tensor<2x1x6x6xi1>")], mask="    %y = arith.select %msk_, %s, %low : f32")
    yield "bool_argument_3d", "mask = dense\\(%arg3\\[b, q, kv\\]\\)", program(
        args=[("msk", ["b", "q", "k"], "tensor<2x6x6xi1>")], mask="    %y = arith.select %msk_, %s, %low : f32")
    yield "transposed_argument", "mask = scalar code", program(
        args=[("msk", ["k", "q"], "tensor<6x6xi1>")], mask="    %y = arith.select %msk_, %s, %low : f32")
    yield "float_bias", "mask = all; .*score = \\(s \\+ %arg3", program(
        args=[("msk", ["b", "h", "q", "k"], "tensor<2x3x6x6xf32>")], mask="    %y = arith.addf %s, %msk_ : f32")
    yield "positions", "mask = scalar code: \\(%arg4\\[b, kv\\] <= %arg3\\[b, q\\]\\)", program(
        args=[("pq", ["b", "q"], "tensor<2x6xi64>"), ("pk", ["b", "k"], "tensor<2x6xi64>")],
        mask="    %c = arith.cmpi sle, %pk_, %pq_ : i64\n    %y = arith.select %c, %s, %low : f32")
    yield "wrapping_positions", "mask = scalar code: .*addi", program(
        args=[("pq", ["b", "q"], "tensor<2x6xi64>"), ("pk", ["b", "k"], "tensor<2x6xi64>")],
        mask="    %one64 = arith.constant 1 : i64\n    %n = arith.addi %pq_, %one64 : i64\n"
        "    %c = arith.cmpi slt, %pk_, %n : i64\n    %y = arith.select %c, %s, %low : f32")
    yield "segments", "mask = causal and same_segment", program(
        args=[("dq", ["b", "q"], "tensor<2x6xi32>"), ("dk", ["b", "k"], "tensor<2x6xi32>")],
        mask=CAUSAL + "    %e = arith.cmpi eq, %dq_, %dk_ : i32\n    %m = arith.andi %c, %e : i1\n"
        "    %y = arith.select %m, %s, %low : f32")
    yield "prefix", "mask = \\(causal or key_range\\(hi = %arg3\\[b\\]\\)\\)", program(
        args=[("n", ["b"], "tensor<2xi32>")],
        mask=CAUSAL + "    %t = arith.index_cast %n_ : i32 to index\n    %p = arith.cmpi slt, %ik, %t : index\n"
        "    %m = arith.ori %c, %p : i1\n    %y = arith.select %m, %s, %low : f32")
    yield "heads_differ", "mask = \\(causal or affine", program(
        mask=CAUSAL + "    %p = arith.cmpi eq, %ih, %c1 : index\n    %m = arith.ori %c, %p : i1\n"
        "    %y = arith.select %m, %s, %low : f32")
    yield "float_padding", "mask = key_valid", program(
        args=[("pad", ["b", "k"], "tensor<2x6xf32>")],
        mask="    %c = arith.cmpf ogt, %pad_, %half : f32\n    %y = arith.select %c, %s, %low : f32")


def data(shape, kind, rng):
    n = 1
    for s in shape:
        n *= s
    if kind == "float32":
        return [rng.uniform(-1, 1) for _ in range(n)]
    if kind == "bool":
        return [int(rng.random() < 0.7) for _ in range(n)]
    return [rng.randrange(-1, 4) for _ in range(n)]


def check(tools, name, expected, form):
    text, inputs, rank = form
    source = tools.folder / f"{name}.mlir"
    source.write_text(text)
    raised = tools.opt(source, "--mask-raise-pipeline")
    if raised.returncode:
        return f"mask-raise-pipeline fails: {raised.stderr[:1500]}"
    refused = expected.startswith("REFUSED")
    found = "attn.attention(" in raised.stdout
    if found == refused and expected:
        return f"{'raised' if refused else 'not raised'}: {raised.stderr[:1500]}"
    if not re.search(expected.removeprefix("REFUSED").strip(), raised.stderr):
        return f"expected {expected!r} in: {raised.stderr[:600]}"
    if not found:
        return None if "not raised: " in raised.stderr else "neither raised nor refused with a remark"
    after = tools.folder / f"{name}.raised.mlir"
    after.write_text(raised.stdout)
    dense = tools.opt(after, "--mask-materialize")
    if dense.returncode:
        return f"mask-materialize fails: {dense.stderr[:1500]}"
    libraries = [tools.compile(text, name + "_before"), tools.compile(dense.stdout, name + "_after")]
    rng = random.Random(5)
    for _ in range(3):
        args = [(shape, kind, data(shape, kind, rng)) for shape, kind in inputs]
        (shape, x), (_, y) = (call(l, "main", args, "f32", rank) for l in libraries)
        # Rows that may attend nothing: 0 after; before, NaN or an average.
        inner = shape[-1]
        dead = {i for i in range(len(y) // inner) if not any(y[i * inner:(i + 1) * inner])}
        live = [i for i in range(len(y)) if i // inner not in dead]
        if not live and any(x):
            return "no row sees a key"
        d = difference([1, len(live) // inner, inner], [x[i] for i in live], [y[i] for i in live], set())
        if not d <= 1e-5:
            return f"relative difference {d:.3g}; {raised.stderr[:300]}"
    return None


def main(cases):
    mask_opt, llvm_tools, *names = sys.argv[1:]
    bad = count = 0
    with tempfile.TemporaryDirectory() as work:
        for name, expected, form in cases:
            if names and name not in names:
                continue
            problem = check(Tools(mask_opt, llvm_tools, work), name, expected, form)
            count += 1
            bad += bool(problem)
            print(f"{'FAIL' if problem else 'ok'} {name}" + (f": {problem}" if problem else ""))
    print(f"{count - bad} of {count} forms")
    return 1 if bad or not count else 0


if __name__ == "__main__":
    sys.exit(main(forms()))
