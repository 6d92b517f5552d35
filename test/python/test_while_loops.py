"""Loops with a condition: what one region hands to the other may lie in any buffer, an argument's among them.

The oracle runs the same steps on numpy arrays that nothing writes to.
"""
import numpy as np
import pytest

import maskir

TYPE = "tensor<1x4xf32>"


class Region:
    """Random steps on tensors, as code and as a function of numpy arrays."""

    def __init__(self, rng, prefix, names):
        self.rng, self.prefix, self.names, self.steps = rng, prefix, list(names), []
        for _ in range(rng.integers(0, 3)):
            self.add()

    def pick(self, count):
        return [str(self.rng.choice(self.names)) for _ in range(count)]

    def add(self):
        a, b = self.pick(2)
        place = int(self.rng.integers(0, 4)) if self.rng.random() < 0.6 else None
        self.steps.append((f"%{self.prefix}{len(self.steps)}", a, b, place))
        self.names.append(self.steps[-1][0])

    def code(self):
        return "\n".join(f"{to} = arith.subf {a}, {b} : {TYPE}" if place is None else
                         f"{to} = tensor.insert %two into {a}[%c0, %c{place}] : {TYPE}"
                         for to, a, b, place in self.steps)

    def run(self, values):
        values = dict(values)
        for to, a, b, place in self.steps:
            values[to] = values[a] - values[b]
            if place is not None:
                values[to] = values[a].copy()
                values[to][0, place] = 2
        return values


class While:
    """A loop of `n` rounds that carries up to three tensors; the regions may carry different numbers of them."""

    def __init__(self, rng):
        self.start = Region(rng, "s", ["%x", "%y"])
        self.inits = self.start.pick(rng.integers(1, 4))
        self.before_names = [f"%b{i}" for i in range(len(self.inits))]
        self.before = Region(rng, "p", self.start.names + self.before_names)
        self.passed = self.before.pick(rng.integers(1, 4))
        self.after_names = [f"%a{i}" for i in range(len(self.passed))]
        self.after = Region(rng, "q", self.start.names + self.after_names)
        self.carried = self.after.pick(len(self.inits))

    def code(self, name):
        def types(names):
            return ", ".join([TYPE] * len(names))

        results = ", ".join(f"%r#{i + 1}" for i in range(len(self.passed)))
        inits = ", ".join(f"{b} = {v}" for b, v in zip(self.before_names, self.inits))
        arguments = ", ".join(f"{a}: {TYPE}" for a in self.after_names)
        constants = "\n".join(f"%c{i} = arith.constant {i} : index" for i in range(4))
        return f"""
    func.func @{name}(%x: {TYPE}, %y: {TYPE}, %n: i64) -> ({types(self.passed)}) {{
      {constants}
      %two = arith.constant 2.0 : f32
      %end = arith.index_cast %n : i64 to index
      {self.start.code()}
      %r:{len(self.passed) + 1} = scf.while (%k = %c0, {inits}) : (index, {types(self.inits)}) -> (index, {types(self.passed)}) {{
        {self.before.code()}
        %more = arith.cmpi slt, %k, %end : index
        scf.condition(%more) %k, {", ".join(self.passed)} : index, {types(self.passed)}
      }} do {{
      ^bb0(%i: index, {arguments}):
        {self.after.code()}
        %j = arith.addi %i, %c1 : index
        scf.yield %j, {", ".join(self.carried)} : index, {types(self.carried)}
      }}
      return {results} : {types(self.passed)}
    }}"""

    def run(self, x, y, rounds):
        outer = self.start.run({"%x": x, "%y": y})
        carried = [outer[v] for v in self.inits]
        for k in range(rounds + 1):
            values = self.before.run({**outer, **dict(zip(self.before_names, carried))})
            passed = [values[v] for v in self.passed]
            if k < rounds:
                values = self.after.run({**outer, **dict(zip(self.after_names, passed))})
                carried = [values[v] for v in self.carried]
        return passed


@pytest.mark.parametrize("seed", range(4))
def test_regions_write_to_their_own_buffers(seed):
    rng = np.random.default_rng(seed)
    loops = [While(rng) for _ in range(50)]
    program = maskir.compile("\n".join(loop.code(f"f{i}") for i, loop in enumerate(loops)), threads=1)
    x, y = np.array([[1, 5, 25, 125]], np.float32), np.array([[1000, 3000, 9000, 27000]], np.float32)
    for i, loop in enumerate(loops):
        for rounds in range(4):
            given = x.copy(), y.copy()
            results = getattr(program, f"f{i}")(*given, rounds)
            results = results if isinstance(results, tuple) else (results,)
            np.testing.assert_array_equal(given, (x, y), err_msg=loop.code(f"f{i}"))
            for result, wanted in zip(results, loop.run(x, y, rounds), strict=True):
                np.testing.assert_array_equal(result, wanted, err_msg=loop.code(f"f{i}"))
