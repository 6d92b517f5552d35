"""The rule for attn.attention against programs that run.

Random programs are made of attention with masks, offsets, scores and sinks, of which many depend
on tokens. Where the rule proves a function causal, no token may move an earlier row, bit for bit;
where it proves samples independent, no sample may move another one.
"""
import os
import random

import numpy as np
import pytest

import maskir
from maskir._passes import FIND, KEEP

B, H, S, D = 2, 2, 6, 4
COUNT = int(os.environ.get("MASKIR_ATTENTIONS", 150))
SEED = int(os.environ.get("MASKIR_SEED", 1))
X = f"tensor<{B}x{H}x{S}x{D}xf32>"


class Generator:
    """Writes one program; `x` are the tokens, `flags` are data."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.lines = []
        self.count = 0

    def emit(self, text):
        self.count += 1
        name = f"%v{self.count}"
        self.lines.append(f"  {name} = {text}")
        return name

    def place(self, s, lines, indent):
        """The position of a token that something about position `s` reads."""
        kind = self.random.choice(["here", "here", "here", "before", "next", "back", "first", "last"])
        texts = {"here": f"arith.addi {s}, %c0 : index", "back": f"arith.subi %c5, {s} : index",
                 "first": "arith.addi %c0, %c0 : index", "last": "arith.addi %c5, %c0 : index"}
        if kind in texts:
            text = texts[kind]
        else:
            self.count += 1
            lines.append(f"{indent}%n{self.count} = arith.{'addi' if kind == 'next' else 'subi'} {s}, %c1 : index")
            text = (f"arith.minsi %n{self.count}, %c5 : index" if kind == "next"
                    else f"arith.maxsi %n{self.count}, %c0 : index")
        self.count += 1
        lines.append(f"{indent}%p{self.count} = {text}")
        return f"%p{self.count}"

    def of_tokens(self, kind):
        """A tensor [B, S] of flags (i1) or numbers (i64) that tokens decide."""
        body = ["  ^bb0(%out: " + kind + "):", "    %b = linalg.index 0 : index", "    %s = linalg.index 1 : index"]
        at = self.place("%s", body, "    ")
        body.append(f"    %a = tensor.extract %x[%b, %c0, {at}, %c0] : {X}")
        body += (["    %r = arith.cmpf ogt, %a, %zero : f32"] if kind == "i1" else
                 ["    %d = arith.addf %a, %a : f32", "    %r = arith.fptosi %d : f32 to i64"])
        body.append(f"    linalg.yield %r : {kind}")
        empty = self.emit(f"tensor.empty() : tensor<{B}x{S}x{kind}>")
        text = ("linalg.generic {indexing_maps = [affine_map<(b, s) -> (b, s)>], iterator_types = [\"parallel\", "
                f"\"parallel\"]}} outs({empty} : tensor<{B}x{S}x{kind}>) {{\n")
        return self.emit(text + "\n".join(body) + f"\n  }} -> tensor<{B}x{S}x{kind}>")

    def number(self, depth, body):
        """A number of scalar code."""
        r = self.random
        if depth == 0:
            return r.choice(["%q", "%k", "%q", "%k", "%c1", "%c2", "%h"])
        op = r.choice(["addi", "subi", "muli", "minsi", "maxsi", "floordivsi", "remsi"])
        a = self.number(depth - 1, body)
        b = r.choice(["%c2", "%c5"]) if op in ("floordivsi", "remsi") else self.number(depth - 1, body)
        self.count += 1
        body.append(f"    %g{self.count} = arith.{op} {a}, {b} : index")
        return f"%g{self.count}"

    def code(self):
        """mask.generate: a comparison of numbers, or a token that is read."""
        r = self.random
        body = ["mask.generate {", "  ^bb0(%b: index, %h: index, %q: index, %k: index):"]
        if r.random() < 0.6:
            a, b = self.number(r.randrange(3), body), self.number(r.randrange(3), body)
            body.append(f"    %ok = arith.cmpi {r.choice(['sle', 'slt', 'sge', 'eq', 'ne'])}, {a}, {b} : index")
        else:
            body += [f"    %l = arith.maxsi {r.choice(['%q', '%k'])}, %c0 : index",
                     "    %i = arith.minsi %l, %c5 : index"]
            at = self.place("%i", body, "    ")
            body += [f"    %a = tensor.extract %x[%b, %h, {at}, %c0] : {X}",
                     "    %ok = arith.cmpf ogt, %a, %zero : f32"]
        return self.emit("\n".join([*body, "    mask.yield %ok", "  }"]))

    def leaf(self):
        r = self.random
        kind = r.randrange(11)
        if kind < 2:
            return self.emit("mask.causal")
        if kind == 2:
            return self.emit(f"mask.window left({r.randrange(4)}) right({r.choice([0, 0, 1])})")
        if kind == 3:
            return self.emit(f"mask.chunk size({r.randrange(1, 4)})")
        if kind == 4:
            return self.emit(f"mask.stride step({r.randrange(1, 4)})")
        if kind == 5:
            flags = "%flags" if r.random() < 0.5 else self.of_tokens("i1")
            return self.emit(f"mask.{r.choice(['key', 'query'])}_valid {flags} : tensor<{B}x{S}xi1>")
        if kind == 6:
            ids = self.of_tokens("i64")
            return self.emit(f"mask.same_segment {ids}, {ids} : tensor<{B}x{S}xi64>, tensor<{B}x{S}xi64>")
        if kind == 7:
            ids = self.of_tokens("i64")
            ends = self.emit(f"tensor.extract_slice {ids}[0, {r.randrange(S)}] [{B}, 1] [1, 1] : "
                             f"tensor<{B}x{S}xi64> to tensor<{B}xi64>")
            return self.emit(f"mask.key_range hi({ends} : tensor<{B}xi64>)")
        if kind == 8:
            flags = self.of_tokens("i1")
            pairs = self.emit(f"tensor.expand_shape {flags} [[0], [1, 2, 3]] output_shape [{B}, 1, {S}, 1] : "
                              f"tensor<{B}x{S}xi1> into tensor<{B}x1x{S}x1xi1>")
            return self.emit(f"mask.dense {pairs} : tensor<{B}x1x{S}x1xi1>")
        return self.code()

    def mask(self, depth):
        r = self.random
        if depth == 0 or r.random() < 0.2:
            return self.leaf()
        kind = r.randrange(8)
        if kind == 6:
            return self.emit(f"mask.not {self.mask(depth - 1)}")
        if kind == 7:
            return self.emit(f"mask.shift {self.mask(depth - 1)} {r.choice(['q', 'k'])}({r.choice([-1, 1])})"
                             .replace(" k(", " kv("))
        names = ", ".join(self.mask(depth - 1) for _ in range(2))
        return self.emit(f"mask.{'and' if kind < 4 else 'or'} {names}")

    def tensor(self):
        """Keys or values: the tokens, perhaps moved by one."""
        if self.random.random() < 0.8:
            return "%x"
        first = self.emit(f"tensor.extract_slice %x[0, 0, 0, 0] [{B}, {H}, 1, {D}] [1, 1, 1, 1] : {X} to "
                          f"tensor<{B}x{H}x1x{D}xf32>")
        ahead = self.random.choice([0, 1])
        rest = self.emit(f"tensor.extract_slice %x[0, 0, {ahead}, 0] [{B}, {H}, {S - 1}, {D}] [1, 1, 1, 1] : {X} to "
                         f"tensor<{B}x{H}x{S - 1}x{D}xf32>")
        parts = [(first, 1), (rest, S - 1)][::self.random.choice([1, -1])]
        types = ", ".join(f"tensor<{B}x{H}x{n}x{D}xf32>" for _, n in parts)
        return self.emit(f"tensor.concat dim(2) {parts[0][0]}, {parts[1][0]} : ({types}) -> {X}")

    def score(self):
        r = self.random
        if r.random() < 0.6:
            return ""
        body = [" score {", "  ^bb0(%s: f32, %b: index, %h: index, %q: index, %k: index):"]
        if r.random() < 0.4:
            body += ["    %t = math.tanh %s : f32", "    attn.yield %t"]
        elif r.random() < 0.4:
            body += ["    %c = arith.cmpi sle, %k, %q : index", "    %y = arith.select %c, %s, %low : f32",
                     "    attn.yield %y"]
        else:
            body += ["    %l = arith.maxsi %k, %c0 : index", "    %i = arith.minsi %l, %c5 : index"]
            at = self.place("%i", body, "    ")
            body += [f"    %a = tensor.extract %x[%b, %h, {at}, %c0] : {X}", "    %y = arith.addf %s, %a : f32",
                     "    attn.yield %y"]
        return "\n".join([*body, "  }"])

    def program(self):
        r = self.random
        mask, key, value = self.mask(r.randrange(4)), self.tensor(), self.tensor()
        if r.random() < 0.75:
            mask = self.emit(f"mask.and {self.emit('mask.causal')}, {mask}")
        sink = ""
        if r.random() < 0.1:
            name = self.emit(f"tensor.extract_slice %x[0, 0, {r.choice([0, S - 1])}, 0] [1, {H}, 1, 1] [1, 1, 1, 1] : "
                             f"{X} to tensor<{H}xf32>")
            sink = f" sink({name} : tensor<{H}xf32>)"
        offset = r.choice(["", "", " offset(1, 1)", " offset(0, 1)", " offset(1, 0)"])
        if any("tensor<" in line and " mask." in line for line in self.lines):
            offset = ""  # tensors must cover all positions (rule N8)
        result = self.emit(f"attn.attention(%x, {key}, {value}) mask({mask}) scale(0.5){offset}{sink}{self.score()} : "
                           f"({X}, {X}, {X}) -> {X}")
        constants = [f"  %c{i} = arith.constant {i} : index" for i in (0, 1, 2, 5)]
        constants += ["  %zero = arith.constant 0.0 : f32", "  %low = arith.constant 0xFF800000 : f32"]
        return "\n".join([f"func.func @f(%x: {X}, %flags: tensor<{B}x{S}xi1>) -> {X} {{", *constants, *self.lines,
                          f"  return {result} : {X}", "}", ""])


def prove(text):
    """The outcomes of the rule."""
    function, = maskir._core.verify_attentions(text.encode(), "<random>", FIND, KEEP, [(0, 2)], [(0, 2)],
                                               {1: "data"}, 0, False, False, False)
    assert function["is_written"]
    return {verdict["property"]: verdict["outcome"] for verdict in function["verdicts"]}


def moves(text, seed):
    """Whether some token moves an earlier row, and some sample another one."""
    run = maskir.compile(text, threads=1, recognize=False, optimization=0).functions["f"]
    rng = np.random.default_rng(seed)
    ahead = across = False
    for trial in range(3):
        x = rng.uniform(-2, 2, (B, H, S, D)).astype(np.float32)
        flags = rng.random((B, S)) < (0.5, 1, 0.8)[trial]
        base = np.array(run(x, flags))
        for t in range(S):
            for b in range(B):
                changed = x.copy()
                changed[b, :, t] = rng.uniform(-2, 2, (H, D))
                other = np.array(run(changed, flags))
                moved = (other != base) & ~(np.isnan(other) & np.isnan(base))
                ahead |= moved[:, :, :t].any()
                across |= moved[1 - b].any()
    return ahead, across


@pytest.mark.parametrize("part", range(5))
def test_random_attentions(part):
    proven = 0
    for number in range(part, COUNT, 5):
        text = Generator(f"{SEED} {number}").program()
        outcomes = prove(text)
        causal = outcomes["causal"] == "proven"
        independent = outcomes["independent_samples"] == "proven"
        proven += causal
        if not causal and not independent:
            continue
        ahead, across = moves(text, number)
        assert not (causal and ahead), text
        assert not (independent and across), text
    assert proven > COUNT / 5 / 6  # it says something
