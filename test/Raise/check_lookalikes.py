#!/usr/bin/env python3
# Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Programs that look like masked attention: each keeps its numbers, or is refused.

usage: check_lookalikes.py MASK_OPT LLVM_TOOLS [name...]

What check_forms.py does, on traps: machine integers that wrap, truncate or compare
unsigned, floats that round, masks that depend on scores, quotients that are no
softmax. The expected word after REFUSED is part of the remark; other words are a
pattern for the remark. "" means: raised or not, the numbers are the same.
"""
from check_forms import CAUSAL, SELECT, main, program


def masked(condition, **options):
    """A program whose mask is `condition`, which defines %c."""
    return program(mask=condition + SELECT, **options)


def edited(form, *changes):
    """The program after replacements, each of which must be possible."""
    text, inputs, rank = form
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new)
    return text, inputs, rank


def positions(type_):
    return "".join(f"    %{n}{type_} = arith.index_cast %i{n} : index to {type_}\n" for n in "qk")


def floats(type_):
    return positions("i64") + "".join(
        f"    %{n}f = arith.sitofp %{n}i64 : i64 to {type_}\n" for n in "qk")


def integers():
    """Machine integers are not mathematical ones."""
    yield "wrap_i32", "", masked(
        positions("i32") + "    %t = arith.constant 2147483645 : i32\n    %a = arith.addi %qi32, %t : i32\n"
        "    %b = arith.addi %ki32, %t : i32\n    %c = arith.cmpi sle, %b, %a : i32\n")
    yield "wrap_product_i32", "", masked(
        positions("i32") + "    %t = arith.constant 1073741825 : i32\n    %a = arith.muli %qi32, %t : i32\n"
        "    %b = arith.muli %ki32, %t : i32\n    %c = arith.cmpi sle, %b, %a : i32\n")
    yield "wrap_index", "", masked(
        "    %t = arith.constant 9223372036854775805 : index\n    %a = arith.addi %iq, %t : index\n"
        "    %b = arith.addi %ik, %t : index\n    %c = arith.cmpi sle, %b, %a : index\n")
    yield "narrow_i8", "", masked(positions("i8") + "    %c = arith.cmpi sle, %ki8, %qi8 : i8\n", shared=(1, 1), S=140, D=1)
    yield "truncated_i8", "", masked(
        positions("i64") + "    %a = arith.trunci %qi64 : i64 to i8\n    %b = arith.trunci %ki64 : i64 to i8\n"
        "    %c = arith.cmpi sle, %b, %a : i8\n", shared=(1, 1), S=140, D=1)
    yield "truncated_data", "", masked(
        "    %t = arith.trunci %n_ : i64 to i1\n    %c = arith.ori %t, %past : i1\n".replace(
            "    %c", "    %past = arith.cmpi eq, %ik, %iq : index\n    %c"), args=[("n", ["b", "k"], "tensor<2x6xi64>")])
    yield "unsigned_below", "", masked(
        positions("i64") + "    %d = arith.subi %ki64, %qi64 : i64\n    %t = arith.constant 3 : i64\n"
        "    %c = arith.cmpi ult, %d, %t : i64\n")
    yield "unsigned_above", "", masked(
        positions("i64") + "    %d = arith.subi %qi64, %ki64 : i64\n    %t = arith.constant 0 : i64\n"
        "    %c = arith.cmpi uge, %d, %t : i64\n    %m = arith.cmpi ugt, %d, %t : i64\n"
        .replace("    %c", "    %e").replace("    %m = arith.cmpi ugt, %d, %t : i64\n",
                                             "    %m = arith.cmpi ule, %d, %t : i64\n    %c = arith.andi %e, %m : i1\n"))
    yield "unsigned_data", "", masked(
        CAUSAL.replace("%c", "%p") + "    %t = arith.constant 2 : i32\n    %u = arith.cmpi ult, %n_, %t : i32\n"
        "    %c = arith.ori %p, %u : i1\n", args=[("n", ["b", "k"], "tensor<2x6xi32>")])
    yield "unsigned_minimum", "", masked(
        positions("i64") + "    %d = arith.subi %qi64, %ki64 : i64\n    %t = arith.constant 4 : i64\n"
        "    %m = arith.minui %d, %t : i64\n    %c = arith.cmpi slt, %m, %t : i64\n")
    yield "division_truncates", "", masked(
        "    %d = arith.subi %iq, %ik : index\n    %a = arith.divsi %d, %c2 : index\n    %c = arith.cmpi eq, %a, %c0 : index\n")
    yield "division_floors", "", masked(
        "    %d = arith.subi %iq, %ik : index\n    %a = arith.floordivsi %d, %c2 : index\n    %c = arith.cmpi eq, %a, %c0 : index\n")
    yield "division_ceils", "", masked(
        "    %d = arith.subi %iq, %ik : index\n    %a = arith.ceildivsi %d, %c2 : index\n    %c = arith.cmpi eq, %a, %c0 : index\n")
    yield "division_by_negative", "", masked(
        "    %n = arith.constant -2 : index\n    %d = arith.subi %iq, %ik : index\n    %a = arith.divsi %d, %n : index\n"
        "    %c = arith.cmpi sle, %a, %c0 : index\n")
    yield "unsigned_division", "", masked(
        "    %d = arith.subi %iq, %ik : index\n    %a = arith.divui %d, %c2 : index\n    %c = arith.cmpi ule, %a, %c1 : index\n")
    yield "remainder_negative", "", masked(
        "    %n = arith.constant -1 : index\n    %d = arith.subi %iq, %ik : index\n    %a = arith.remsi %d, %c3 : index\n"
        "    %e = arith.cmpi eq, %a, %n : index\n    %f = arith.cmpi eq, %iq, %ik : index\n    %c = arith.ori %e, %f : i1\n")
    yield "remainder_unsigned", "", masked(
        "    %d = arith.subi %iq, %ik : index\n    %a = arith.remui %d, %c3 : index\n    %c = arith.cmpi eq, %a, %c0 : index\n")
    yield "shift_right_unsigned", "", masked(
        "    %d = arith.subi %iq, %ik : index\n    %a = arith.shrui %d, %c2 : index\n    %c = arith.cmpi eq, %a, %c0 : index\n")
    yield "bits", "", masked(
        "    %a = arith.andi %iq, %ik : index\n    %e = arith.ori %iq, %c2 : index\n    %x = arith.xori %a, %e : index\n"
        "    %c = arith.cmpi ule, %x, %c3 : index\n")
    yield "signed_booleans", "", masked(  # as a signed number, true is -1
        CAUSAL.replace("%c", "%p") + "    %f = arith.constant false\n    %c = arith.cmpi slt, %p, %f : i1\n")
    yield "sum_of_booleans", "", masked(
        CAUSAL.replace("%c", "%p") + "    %e = arith.cmpi eq, %ik, %c1 : index\n    %a = arith.extsi %p : i1 to i32\n"
        "    %b = arith.extui %e : i1 to i32\n    %d = arith.addi %a, %b : i32\n    %m = arith.constant -1 : i32\n"
        "    %c = arith.cmpi eq, %d, %m : i32\n")
    yield "batch_position", "", masked(
        "    %a = arith.addi %iq, %ib : index\n    %c = arith.cmpi sle, %ik, %a : index\n")
    yield "head_position", "", masked(
        "    %a = arith.muli %ih, %c2 : index\n    %d = arith.subi %iq, %a : index\n    %g = arith.cmpi sge, %ik, %d : index\n"
        "    %l = arith.cmpi sle, %ik, %iq : index\n    %c = arith.andi %g, %l : i1\n")


def rounding():
    """Floats round."""
    yield "float_positions", "", masked(
        floats("f32") + "    %t = arith.constant 0.3 : f32\n    %a = arith.mulf %kf, %t : f32\n    %c = arith.cmpf ole, %a, %qf : f32\n")
    yield "bf16_positions", "", masked(  # 257 is 256 in bf16
        floats("bf16") + "    %c = arith.cmpf oeq, %kf, %qf : bf16\n", shared=(1, 1), S=264, D=1)
    yield "float_division", "", masked(
        floats("f32") + "    %t = arith.constant 3.0 : f32\n    %a = arith.divf %kf, %t : f32\n    %b = arith.divf %qf, %t : f32\n"
        "    %d = math.floor %a : f32\n    %e = math.floor %b : f32\n    %c = arith.cmpf oeq, %d, %e : f32\n")
    yield "truncated_float", "", masked(
        floats("f32") + "    %t = arith.constant 0.7 : f32\n    %d = arith.subf %kf, %qf : f32\n    %a = arith.mulf %d, %t : f32\n"
        "    %n = arith.fptosi %a : f32 to i32\n    %z = arith.constant 0 : i32\n    %c = arith.cmpi eq, %n, %z : i32\n")
    yield "rounded_float", "", masked(
        floats("f32") + "    %a = arith.mulf %qf, %half : f32\n    %b = math.roundeven %a : f32\n    %c = arith.cmpf ole, %kf, %b : f32\n")
    nan = [("pad", ["b", "k"], "tensor<2x6xf32>")]
    for predicate in ["oeq", "ueq", "one", "une", "olt", "ult", "oge", "uge", "ord", "uno"]:
        yield f"nan_{predicate}", "", masked(  # log of a negative number is NaN
            f"    %n = math.log %pad_ : f32\n    %t = arith.constant -0.7 : f32\n    %u = arith.cmpf {predicate}, %n, %t : f32\n"
            "    %e = arith.cmpi eq, %iq, %ik : index\n    %c = arith.ori %u, %e : i1\n", args=nan)
    yield "zero_times_infinity", "REFUSED NaN", program(
        mask=CAUSAL + "    %f = arith.uitofp %c : i1 to f32\n    %n = arith.subf %one, %f : f32\n"
        "    %a = arith.mulf %n, %ninf : f32\n    %y = arith.addf %s, %a : f32")
    yield "number_padding", "key_valid", program(  # data that may be other than 0 and 1
        args=[("n", ["b", "k"], "tensor<2x6xi64>")],
        mask="    %f = arith.sitofp %n_ : i64 to f32\n    %d = arith.subf %one, %f : f32\n    %a = arith.mulf %d, %big : f32\n"
        "    %y = arith.addf %s, %a : f32")
    yield "float_fraction_padding", "mask = all", program(
        args=[("n", ["b", "k"], "tensor<2x6xf32>")],
        mask="    %d = arith.subf %n_, %half : f32\n    %t = arith.constant 1.0e+4 : f32\n    %a = arith.mulf %d, %t : f32\n"
        "    %y = arith.addf %s, %a : f32")
    yield "large_row_number", "", program(  # dropping it from one side would leave 1e9 * n
        args=[("n", ["b", "q"], "tensor<2x6xf32>"), ("low2", ["b", "k"], "tensor<2x6xf32>")],
        mask="    %d = arith.subf %n_, %n_ : f32\n    %a = arith.mulf %d, %big : f32\n    %x = arith.addf %a, %low2_ : f32\n"
        "    %y = arith.addf %s, %x : f32")


def scores():
    """What is done to scores after, or because of, the mask."""
    yield "negated_mask", "", program(
        mask=CAUSAL + "    %z = arith.select %c, %s, %big : f32\n    %y = arith.negf %z : f32")
    yield "absolute_mask", "", program(
        mask=CAUSAL + "    %z = arith.select %c, %s, %big : f32\n    %y = math.absf %z : f32")
    yield "mask_times_score", "", program(
        mask=CAUSAL + "    %z = arith.select %c, %one, %big : f32\n    %y = arith.mulf %s, %z : f32")
    yield "minimum", "", program(mask=CAUSAL + "    %z = arith.select %c, %one, %ninf : f32\n    %y = arith.minimumf %s, %z : f32")
    yield "maximum", "mask = all", program(mask=CAUSAL + "    %z = arith.select %c, %s, %ninf : f32\n    %y = arith.maximumf %z, %zero : f32")
    yield "clamped", "mask = causal", program(
        mask=CAUSAL + "    %z = arith.select %c, %s, %ninf : f32\n    %g = arith.cmpf ogt, %z, %low : f32\n"
        "    %y = arith.select %g, %z, %low : f32")
    yield "positive_scores", "", program(
        mask="    %p = arith.cmpf ogt, %s, %zero : f32\n    %e = arith.cmpi eq, %iq, %ik : index\n    %c = arith.ori %p, %e : i1\n" + SELECT)
    yield "two_fills", "mask = causal and key_valid", program(
        args=[("pad", ["b", "k"], "tensor<2x6xi1>")],
        mask=CAUSAL + "    %a = arith.select %c, %zero, %low : f32\n    %b = arith.select %pad_, %zero, %low : f32\n"
        "    %d = arith.addf %s, %a : f32\n    %y = arith.addf %d, %b : f32")
    yield "two_fills_clamped", "mask = causal and key_valid", program(  # OPT, XGLM
        args=[("pad", ["b", "k"], "tensor<2x6xi1>")],
        mask=CAUSAL + "    %a = arith.select %c, %zero, %low : f32\n    %b = arith.select %pad_, %zero, %low : f32\n"
        "    %m = arith.addf %a, %b : f32\n    %d = arith.addf %s, %m : f32\n    %y = arith.maximumf %d, %low : f32")
    yield "soft_bias", "mask = all", program(mask=CAUSAL + "    %h = arith.constant -100.0 : f32\n    %y = arith.select %c, %s, %h : f32")
    yield "data_scale", "mask = causal", program(
        args=[("heat", ["b", "h"], "tensor<2x3xf32>")],
        mask=CAUSAL + "    %z = arith.mulf %s, %heat_ : f32\n    %y = arith.select %c, %z, %ninf : f32")
    yield "position_scale", "mask = causal", program(
        mask=CAUSAL + positions("i64") + "    %f = arith.sitofp %qi64 : i64 to f32\n    %z = arith.mulf %s, %f : f32\n"
        "    %y = arith.select %c, %z, %ninf : f32")
    yield "transposed_causal", "mask = window\\(left = 0\\)", masked("    %c = arith.cmpi sle, %iq, %ik : index\n")


def quotients():
    """Quotients that are no softmax over the keys."""
    select = {"mask": CAUSAL + SELECT}
    plain = {"mask": "    %y = arith.addf %s, %zero : f32"}
    yield "sum_from_one", "REFUSED the denominator", edited(program(**select), ("ins(%zero : f32) outs(%er", "ins(%one : f32) outs(%er"))
    yield "product_onto_one", "REFUSED the product is added to something", edited(
        program(**select), ("ins(%zero : f32) outs(%eo", "ins(%one : f32) outs(%eo"))
    yield "scores_onto_one", "mask = causal", edited(program(**select), ("ins(%zero : f32) outs(%ep", "ins(%one : f32) outs(%ep"))
    yield "maximum_from_zero", "mask = causal", edited(program(**select), ("ins(%ninf : f32) outs(%er", "ins(%zero : f32) outs(%er"))
    yield "dropout_scale", "REFUSED the weights are not a quotient", program(
        weights="    %t = arith.constant 1.25 : f32\n    %y = arith.mulf %w, %t : f32", **select)
    yield "dropout", "REFUSED masked after the softmax", program(
        args=[("keep", ["b", "h", "q", "k"], "tensor<2x3x6x6xi1>")], weights="    %y = arith.select %keep_, %w, %zero : f32", **select)
    yield "weighted_exponentials", "REFUSED", program(
        args=[("n", ["b", "k"], "tensor<2x6xf32>")], exp="    %y = arith.mulf %e, %n_ : f32", **plain)
    yield "squared_weights", "REFUSED", program(weights="    %y = arith.mulf %w, %w : f32", **plain)
    yield "renormalised", "mask = causal", program(  # the sum counts what the weights keep
        exp=CAUSAL + "    %y = arith.select %c, %e, %zero : f32", weights=CAUSAL + "    %y = arith.select %c, %w, %zero : f32", **plain)
    yield "masked_differently", "REFUSED masked after the softmax", program(
        exp=CAUSAL + "    %y = arith.select %c, %e, %zero : f32",
        weights="    %c = arith.cmpi slt, %ik, %iq : index\n    %y = arith.select %c, %w, %zero : f32", **plain)
    full = "affine_map<(b, h, q, k) -> (b, h, q, k)>"
    by_key, by_query = "affine_map<(b, h, q, k) -> (b, h, k)>", "affine_map<(b, h, q, k) -> (b, h, q)>"
    rows = '"parallel", "parallel", "parallel", "reduction"', '"parallel", "parallel", "reduction", "parallel"'
    yield "softmax_over_queries", "REFUSED the denominator", edited(program(**plain), (by_query, by_key), (f"[{rows[0]}]", f"[{rows[1]}]"))
    yield "sum_over_queries", "REFUSED the denominator", edited(
        program(**plain), (f"indexing_maps = [{full}, {by_query}], iterator_types = [{rows[0]}]}}\n      ins(%p0",
                           f"indexing_maps = [{full}, {by_key}], iterator_types = [{rows[1]}]}}\n      ins(%p0"))
    yield "three_factors", "", edited(  # sum over d of q * k * q
        program(**select), ("    %m = arith.mulf %x0, %x1 : f32\n    %a = arith.addf %o, %m : f32\n    linalg.yield %a : f32\n"
                            "  } -> tensor<2x3x6x6xf32>",
                            "    %m0 = arith.mulf %x0, %x1 : f32\n    %m = arith.mulf %m0, %x0 : f32\n    %a = arith.addf %o, %m : f32\n"
                            "    linalg.yield %a : f32\n  } -> tensor<2x3x6x6xf32>"))
    keys = "affine_map<(b, h, q, k, d) -> (b, h, k, d)>"
    yield "reversed_keys", "", edited(program(**select), (keys, "affine_map<(b, h, q, k, d) -> (b, h, -k + 5, d)>"))
    yield "values_of_queries", "", edited(program(**select), (f"{full.replace('q, k)', 'q, k, d)', 1)}, {keys}",
                                                             f"{full.replace('q, k)', 'q, k, d)', 1)}, affine_map<(b, h, q, k, d) -> (b, h, q, d)>"))


def consumers():
    """Weights that others read too: a second product, a sum of squares."""
    form = program(mask=CAUSAL + SELECT)
    full, keys, par = (f"affine_map<(b, h, q, k, d) -> (b, h, {i})>" for i in ("q, k", "k, d", "q, d"))
    sums = '["parallel", "parallel", "parallel", "reduction", "parallel"]'
    second = f"""
  %more = linalg.generic {{indexing_maps = [{full}, {keys}, {par}], iterator_types = {sums}}}
      ins(%p1, %k : tensor<2x3x6x6xf32>, tensor<2x3x6x4xf32>) outs(%zo : tensor<2x3x6x4xf32>) {{
  ^bb0(%x0: f32, %x1: f32, %o: f32):
    %m = arith.mulf %x0, %x1 : f32
    %a = arith.addf %o, %m : f32
    linalg.yield %a : f32
  }} -> tensor<2x3x6x4xf32>"""
    plain = "affine_map<(b, h, q, d) -> (b, h, q, d)>"
    together = f"""
  %both = linalg.generic {{indexing_maps = [{plain}, {plain}, {plain}],
      iterator_types = ["parallel", "parallel", "parallel", "parallel"]}}
      ins(%o0, %more : tensor<2x3x6x4xf32>, tensor<2x3x6x4xf32>) outs(%eo : tensor<2x3x6x4xf32>) {{
  ^bb0(%x0: f32, %x1: f32, %o: f32):
    %a = arith.addf %x0, %x1 : f32
    linalg.yield %a : f32
  }} -> tensor<2x3x6x4xf32>
  return %both"""
    yield "two_products", "mask = causal", edited(form, ("\n  return %o0", second + together))
    squares = second.replace("%k : tensor<2x3x6x6xf32>, tensor<2x3x6x4xf32>", "%p1 : tensor<2x3x6x6xf32>, tensor<2x3x6x6xf32>")
    squares = squares.replace(keys, full)
    yield "sum_of_squares", "mask = causal", edited(form, ("\n  return %o0", squares + together))


def shapes():
    yield "no_keys", "", masked(CAUSAL, S=4, KV=0)
    for name, sizes in {"one_of_each": dict(shared=(1, 1), S=1, D=1), "one_query": dict(S=1, KV=5), "one_key": dict(S=4, KV=1),
                        "one_deep": dict(D=1), "one_head": dict(shared=(2, 1)), "one_sample": dict(shared=(1, 3))}.items():
        yield name, "", masked(CAUSAL, **sizes)
    yield "top_left_longer", "mask = causal;", masked(CAUSAL, S=4, KV=7)
    yield "top_left_shorter", "mask = causal;", masked(CAUSAL, S=7, KV=4)
    yield "bottom_right_shorter", "", masked("    %p = arith.addi %ik, %c3 : index\n    %c = arith.cmpi sle, %p, %iq : index\n", S=7, KV=4)


def lookalikes():
    for group in (integers, rounding, scores, quotients, consumers, shapes):
        yield from group()


if __name__ == "__main__":
    import sys
    sys.exit(main(lookalikes()))
