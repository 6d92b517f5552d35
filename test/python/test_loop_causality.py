"""Loops that carry tensors: proofs against programs that run.

Random bodies read a token, mix it with a state, and write the state somewhere.
"""
import os
import pathlib
import random
import sys

import maskir

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
import causality_oracle as oracle  # noqa: E402

LENGTH = oracle.LENGTH
PROGRAMS = int(os.environ.get("MASKIR_LOOPS", 80))
SEED = int(os.environ.get("MASKIR_SEED", 5))
ARGS = [{"role": "token", "dtype": "float32", "shape": [1, LENGTH, 4], "index": 0}]
HEAD = """func.func @main(%x: tensor<1x8x4xf32>) -> tensor<1x8x4xf32> {{
  %zero = arith.constant 0.0 : f32
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c7 = arith.constant 7 : index
  %last = arith.constant {last} : index
  %step = arith.constant {step} : index
  %e = tensor.empty() : tensor<1x4xf32>
  %h0 = linalg.fill ins(%zero : f32) outs(%e : tensor<1x4xf32>) -> tensor<1x4xf32>
  %ey = tensor.empty() : tensor<1x8x4xf32>
  %y0 = linalg.fill ins(%zero : f32) outs(%ey : tensor<1x8x4xf32>) -> tensor<1x8x4xf32>
{loop}
  return %r#1 : tensor<1x8x4xf32>
}}
"""
FOR = """  %r:2 = scf.for %k = %c0 to %last step %step iter_args(%h = %h0, %y = %y0) -> (tensor<1x4xf32>, tensor<1x8x4xf32>) {{
{body}
    scf.yield {yields} : tensor<1x4xf32>, tensor<1x8x4xf32>
  }}"""
WHILE = """  %w:3 = scf.while (%k0 = %c0, %h00 = %h0, %y00 = %y0) : (index, tensor<1x4xf32>, tensor<1x8x4xf32>) -> (index, tensor<1x4xf32>, tensor<1x8x4xf32>) {{
    %more = arith.cmpi slt, %k0, %last : index
    scf.condition(%more) %k0, %h00, %y00 : index, tensor<1x4xf32>, tensor<1x8x4xf32>
  }} do {{
  ^bb0(%k: index, %h: tensor<1x4xf32>, %y: tensor<1x8x4xf32>):
{body}
    %k1 = arith.addi %k, %step : index
    scf.yield %k1, {yields} : index, tensor<1x4xf32>, tensor<1x8x4xf32>
  }}
  %r:2 = scf.execute_region -> (tensor<1x4xf32>, tensor<1x8x4xf32>) {{ scf.yield %w#1, %w#2 : tensor<1x4xf32>, tensor<1x8x4xf32> }}"""


class Body:
    """Straight-line code over a state and an output."""

    def __init__(self, rng, last):
        self.rng, self.last, self.lines, self.count = rng, last, [], 0
        self.state, self.output = "%h", "%y"

    def name(self):
        self.count += 1
        return f"%v{self.count}"

    def add(self, text):
        result = self.name()
        self.lines.append(f"    {result} = {text}")
        return result

    def index(self):
        """k, 7 - k, or k + 1, which lie inside."""
        kind = self.rng.choice(["k", "k", "back", "next"] if self.last < LENGTH else ["k", "k", "back"])
        if kind == "k":
            return "%k"
        return self.add("arith.subi %c7, %k : index" if kind == "back" else "arith.addi %k, %c1 : index")

    def read(self):
        source = self.rng.choice(["%x", "%x", "%x", self.output])
        return self.add(f"tensor.extract_slice {source}[0, {self.index()}, 0] [1, 1, 4] [1, 1, 1] "
                        ": tensor<1x8x4xf32> to tensor<1x4xf32>")

    def mix(self):
        row = self.read()
        operation = self.rng.choice(["add", "add", "sub", "mul", "replace"])
        if operation == "replace":
            self.state = row
        else:
            self.state = self.add(f"linalg.{operation} ins({self.state}, {row} : tensor<1x4xf32>, tensor<1x4xf32>) "
                                  "outs(%e : tensor<1x4xf32>) -> tensor<1x4xf32>")

    def write(self):
        what = self.rng.choice([self.state, self.state, "%h"])
        self.output = self.add(f"tensor.insert_slice {what} into {self.output}[0, {self.index()}, 0] [1, 1, 4] [1, 1, 1] "
                               ": tensor<1x4xf32> into tensor<1x8x4xf32>")


def make_program(rng):
    last, step = rng.choice([(8, 1), (8, 1), (7, 1), (8, 2), (7, 3), (0, 1)])
    body = Body(rng, last)
    for _ in range(rng.randint(1, 4)):
        rng.choice([body.mix, body.mix, body.write])()
    body.write()
    loop = rng.choice([FOR, FOR, WHILE])
    text = loop.format(body="\n".join(body.lines), yields=f"{body.state}, {body.output}")
    return HEAD.format(last=last, step=step, loop=text)


def test_random_loops():
    rng = random.Random(SEED)
    counts = {"proven": 0, "unknown": 0, "leaks": 0}
    for number in range(PROGRAMS):
        text = make_program(rng)
        verdict, = [v for v in maskir.verify(text, tokens={0: 1}, confirm=False).verdicts if v.property == "causal"]
        program = maskir.compile(text, threads=1, recognize=False, optimization=0)
        leak = oracle.find_leak(program.main, ARGS)
        counts[verdict.outcome] += 1
        counts["leaks"] += leak is not None
        assert not (verdict and leak), (number, text, leak)
        assert verdict or "there is no rule" not in verdict.message, verdict.message
    print(counts)
    assert counts["proven"] > PROGRAMS / 5 and counts["leaks"] > PROGRAMS / 5, counts
