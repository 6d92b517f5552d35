"""Random programs that join and split dynamic sizes, with loops between, and what they mean in numpy."""
from __future__ import annotations

import math
import pathlib
import sys
from collections.abc import Callable

import numpy as np

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from reshape_steps import ONE, Dim, UndefinedError, Value, Writer, multiply, type_of  # noqa: E402

NAMES_OF_Y = "NMK"
SIZES = (0, 1, 1, 2, 2, 2, 3, 4, 4, 5, 8)
COMPARE = {"slt": np.less, "sle": np.less_equal, "sge": np.greater_equal, "sgt": np.greater}


def map_of(rank: int, results: list[int | None]) -> str:
    """None: a size of 1, at a constant 0."""
    names = [f"d{i}" for i in range(rank)]
    results = ["0" if i is None else names[i] for i in results]
    return f"affine_map<({', '.join(names)}) -> ({', '.join(results)})>"


def generic(maps: list[str], kinds: list[str]) -> str:
    quoted = ", ".join(f'"{kind}"' for kind in kinds)
    return f"linalg.generic {{indexing_maps = [{', '.join(maps)}], iterator_types = [{quoted}]}}"


def along(shape: tuple[int, ...], i: int) -> np.ndarray:
    """Each element's index of one dimension."""
    return np.arange(shape[i]).reshape([-1 if k == i else 1 for k in range(len(shape))])


class Program(Writer):
    """One random function; `x` holds the tokens, `w` and `c` are weights."""

    def __init__(self, seed: object):
        super().__init__(seed)
        self.write()

    def back(self, value: Value) -> Value:
        """The sizes of the tokens, if there are as many elements."""
        if multiply(list(value.dims)) != multiply(list(self.x.dims)) or value.dims == self.x.dims:
            return value
        return self.reshape_to(value, list(self.x.dims))

    # --- Loops -----------------------------------------------------------------------

    def body(self, value: Value, others: list[tuple[Value, list[int | None]]], names: list[str], lines: list[str],
             result: str, meaning: Callable) -> Value:
        """A loop over all dimensions of the value; `others` are read by some of them."""
        rank, dims = len(value.dims), list(value.dims)
        maps = [map_of(rank, list(range(rank))), *(map_of(rank, read) for _, read in others)]
        operands = [value, *(other for other, _ in others)]
        names = [f"%{name}: f64" for name in names]
        text = "\n".join([
            f"{generic([*maps, maps[0]], ['parallel'] * rank)} "
            f"ins({', '.join(o.name for o in operands)} : {', '.join(o.type for o in operands)}) "
            f"outs({self.empty(dims)} : {value.type}) {{", f"  ^bb0({', '.join(names)}, %out: f64):",
            *(f"    {line}" for line in lines), f"    linalg.yield {result} : f64", f"  }} -> {value.type}"])
        return self.define(text, dims, meaning)

    def unary(self, value: Value) -> Value:
        r, name = self.random, value.name
        kind = r.choice(["affine", "relu", "whole", "named", "index", "pair"])
        if kind == "affine":
            return self.body(value, [], ["a"], ["%d = arith.addf %a, %a : f64", "%r = arith.addf %d, %one : f64"], "%r",
                             lambda values, sizes: 2 * values[name] + 1)
        if kind == "relu":
            return self.body(value, [], ["a"], ["%r = arith.maximumf %a, %zero : f64"], "%r",
                             lambda values, sizes: np.maximum(values[name], 0))
        if kind == "whole":
            return self.define(f"arith.addf {name}, {name} : {value.type}", list(value.dims),
                               lambda values, sizes: 2 * values[name])
        if kind == "named":
            return self.define(f"linalg.elementwise kind=#linalg.elementwise_kind<negf> ins({name} : "
                               f"{value.type}) outs({self.empty(list(value.dims))} : {value.type}) -> {value.type}",
                               list(value.dims), lambda values, sizes: -values[name])
        i = r.randrange(len(value.dims))
        lines = [f"%i = linalg.index {i} : index"]
        if kind == "index":
            lines += ["%n = arith.index_cast %i : index to i64", "%f = arith.sitofp %n : i64 to f64",
                      "%r = arith.addf %a, %f : f64"]
            return self.body(value, [], ["a"], lines, "%r", lambda values, sizes: values[name] + along(
                values[name].shape, i))
        j, op = r.randrange(len(value.dims)), r.choice([*COMPARE])
        lines += [f"%j = linalg.index {j} : index", f"%p = arith.cmpi {op}, %i, %j : index",
                  "%r = arith.select %p, %a, %zero : f64"]

        def meaning(values, sizes):
            shape = values[name].shape
            return np.where(COMPARE[op](along(shape, i), along(shape, j)), values[name], 0.0)
        return self.body(value, [], ["a"], lines, "%r", meaning)

    def binary(self, value: Value) -> Value:
        """With a value that has some of its dimensions, in this order."""
        choices = []
        for other in [*self.pool, self.c]:
            read, i = [], 0
            for at, dim in enumerate(value.dims):
                if i < len(other.dims) and dim == other.dims[i]:
                    read.append(at)
                    i += 1
                elif i < len(other.dims) and other.dims[i] == ONE:
                    read.append(None)
                    i += 1
            if i == len(other.dims) and (other.name != value.name or self.random.random() < 0.2):
                choices.append((other, read))
        if not choices:
            return self.unary(value)
        other, read = self.random.choice(choices)
        op, function = self.random.choice([("addf", np.add), ("addf", np.add), ("subf", np.subtract),
                                           ("maximumf", np.maximum)])

        def meaning(values, sizes):
            shape = [size if i in read else 1 for i, size in enumerate(values[value.name].shape)]
            return function(values[value.name], values[other.name].reshape(shape))
        return self.body(value, [(other, read)], ["a", "b"], [f"%r = arith.{op} %a, %b : f64"], "%r", meaning)

    def add_table(self, value: Value) -> Value:
        """With an argument whose sizes may be the same, once some are joined."""
        rank = len(value.dims)
        rest = self.random.randrange(min(rank, 3)) if self.y is None else len(self.y.dims) - 1
        if rest >= rank:
            return self.binary(value)
        value = self.collapse(value, [rank - rest, *[1] * rest])
        if self.y is None:
            dims = [Dim(1, (name,), True) if dim.dynamic else dim
                    for name, dim in zip(NAMES_OF_Y, value.dims, strict=False)]
            for name in NAMES_OF_Y:
                self.names[name] = f"%{name}", lambda sizes, name=name: sizes[name]
            self.y = Value("%y", tuple(dims))
            self.weights.append(self.y)
        other = self.y
        if any(a != b and not (a.dynamic and b.dynamic) for a, b in zip(value.dims, other.dims, strict=True)):
            return self.unary(value)

        def meaning(values, sizes):
            if values[value.name].shape != values[other.name].shape:
                raise UndefinedError
            return values[value.name] + values[other.name]
        read = list(range(len(value.dims)))
        return self.body(value, [(other, read)], ["a", "b"], ["%r = arith.addf %a, %b : f64"], "%r", meaning)

    def read_elsewhere(self, value: Value) -> Value:
        """One index is another one: the next, the one before, or counted from the end."""
        r, rank = self.random, len(value.dims)
        i = r.randrange(rank)
        last = self.add(f"arith.subi {self.size_of(value, i)}, %c1 : index")
        indices = [f"%i{k}" for k in range(rank)]
        lines = [f"%i{k} = linalg.index {k} : index" for k in range(rank)]
        kind = r.choice(["before", "before", "next", "next", "back", "same", "same", "first"])
        of = r.choice([k for k in range(rank) if k != i] or [i])  # the size that is compared with 1
        if kind in ("same", "first"):
            n = self.size_of(value, i if kind == "same" else of)
            lines += [f"%is_one = arith.cmpi eq, {n}, %c1 : index",
                      f"%at = arith.select %is_one, %c0, %i{i} : index"]
        elif kind == "back":
            lines.append(f"%at = arith.subi {last}, %i{i} : index")
        elif kind == "next":
            lines += [f"%n = arith.addi %i{i}, %c1 : index", f"%at = arith.minsi %n, {last} : index"]
        else:
            lines += [f"%n = arith.subi %i{i}, %c1 : index", "%at = arith.maxsi %n, %c0 : index"]
        indices[i] = "%at"
        lines += [f"%e = tensor.extract {value.name}[{', '.join(indices)}] : {value.type}",
                  "%r = arith.addf %e, %a : f64"]

        def meaning(values, sizes):
            source = values[value.name]
            n = source.shape[i]
            places = np.arange(n)
            at = {"back": n - 1 - places, "next": np.minimum(places + 1, n - 1), "before": np.maximum(places - 1, 0),
                  "same": places, "first": places * (source.shape[of] != 1)}
            return source + np.take(source, at[kind], axis=i)
        return self.body(value, [], ["a"], lines, "%r", meaning)

    def reduce(self, value: Value) -> Value:
        r, rank = self.random, len(value.dims)
        if rank < 2:
            return value
        over, keep = r.randrange(rank), r.random() < 0.4
        kept = [None if i == over else i for i in range(rank) if keep or i != over]
        dims = [ONE if i is None else value.dims[i] for i in kept]
        init, type_ = self.zeros(dims), type_of(dims)
        op = r.choice(["addf", "maximumf"])

        def meaning(values, sizes):
            source = values[value.name]
            if op == "addf":
                return source.sum(axis=over, keepdims=keep)
            return source.max(axis=over, initial=0, keepdims=keep)
        if not keep and r.random() < 0.5:
            text = (f"linalg.reduce ins({value.name} : {value.type}) outs({init} : {type_}) dimensions = [{over}]\n"
                    f"    (%a: f64, %o: f64) {{\n      %r = arith.{op} %a, %o : f64\n"
                    "      linalg.yield %r : f64\n    }")
        else:
            kinds = ["reduction" if i == over else "parallel" for i in range(rank)]
            text = (f"{generic([map_of(rank, list(range(rank))), map_of(rank, kept)], kinds)} ins({value.name} : "
                    f"{value.type}) outs({init} : {type_}) {{\n  ^bb0(%a: f64, %o: f64):\n    %r = arith.{op} %a, %o : "
                    f"f64\n    linalg.yield %r : f64\n  }} -> {type_}")
        return self.define(text, dims, meaning)

    def spread(self, value: Value) -> Value:
        """x less what was reduced of it."""
        reduced = self.reduce(value)
        if reduced is value:
            return value
        self.pool.append(reduced)
        return self.binary(value)

    def transpose(self, value: Value) -> Value:
        rank = len(value.dims)
        order = list(range(rank))
        self.random.shuffle(order)
        dims = [value.dims[i] for i in order]
        out, type_ = self.empty(dims), type_of(dims)
        if self.random.random() < 0.6:
            text = (f"linalg.transpose ins({value.name} : {value.type}) outs({out} : {type_}) permutation = {order}")
        else:
            read = [order.index(i) for i in range(rank)]
            text = (f"{generic([map_of(rank, read), map_of(rank, list(range(rank)))], ['parallel'] * rank)} "
                    f"ins({value.name} : {value.type}) outs({out} : {type_}) {{\n  ^bb0(%a: f64, %o: f64):\n"
                    f"    linalg.yield %a : f64\n  }} -> {type_}")
        return self.define(text, dims, lambda values, sizes: values[value.name].transpose(order))

    def sum_before(self, value: Value) -> Value:
        """For each index the sum of those before it, or behind it."""
        r, rank = self.random, len(value.dims)
        i = r.randrange(rank)
        op = r.choice(["sle", "sle", "sle", "slt", "sge"])
        read = [rank if k == i else k for k in range(rank)]
        kinds = ["parallel"] * rank + ["reduction"]
        init = self.zeros(list(value.dims))
        text = "\n".join([
            f"{generic([map_of(rank + 1, read), map_of(rank + 1, list(range(rank)))], kinds)} ins({value.name} : "
            f"{value.type}) outs({init} : {value.type}) {{", "  ^bb0(%a: f64, %o: f64):",
            f"    %q = linalg.index {i} : index", f"    %k = linalg.index {rank} : index",
            f"    %p = arith.cmpi {op}, %k, %q : index", "    %s = arith.select %p, %a, %zero : f64",
            "    %r = arith.addf %s, %o : f64", "    linalg.yield %r : f64", f"  }} -> {value.type}"])

        def meaning(values, sizes):
            source = values[value.name]
            places = np.arange(source.shape[i])
            visible = COMPARE[op](places[None], places[:, None]).astype(float)
            return np.moveaxis(np.tensordot(visible, source, axes=(1, i)), 0, i)
        return self.define(text, list(value.dims), meaning)

    def multiply_weights(self, value: Value) -> Value:
        """A layer: the last size is that of the weights."""
        rank, dims = len(value.dims), list(value.dims)
        if dims[-1] != self.w.dims[0]:
            return value
        w, init = self.w, self.zeros(dims)

        def meaning(values, sizes):
            return values[value.name] @ values[w.name]
        if rank == 2:
            return self.define(f"linalg.matmul ins({value.name}, {w.name} : {value.type}, {w.type}) outs("
                               f"{init} : {value.type}) -> {value.type}", dims, meaning)
        if rank == 3 and dims[0] == ONE:
            three = type_of([ONE, *w.dims])
            batch = self.add(f"tensor.expand_shape {w.name} [[0, 1], [2]] output_shape [1, {w.dims[0]}, {w.dims[1]}] : "
                             f"{w.type} into {three}")
            return self.define(f"linalg.batch_matmul ins({value.name}, {batch} : {value.type}, {three}) outs("
                               f"{init} : {value.type}) -> {value.type}", dims, meaning)
        maps = [map_of(rank + 1, [*range(rank - 1), rank]), map_of(rank + 1, [rank, rank - 1]),
                map_of(rank + 1, list(range(rank)))]
        return self.define(f"{generic(maps, ['parallel'] * rank + ['reduction'])} ins({value.name}, {w.name} : "
                           f"{value.type}, {w.type}) outs({init} : {value.type}) {{\n"
                           "  ^bb0(%a: f64, %b: f64, %o: f64):\n    %m = arith.mulf %a, %b : f64\n"
                           f"    %r = arith.addf %m, %o : f64\n    linalg.yield %r : f64\n  }} -> {value.type}", dims,
                           meaning)

    def attend(self, value: Value) -> Value:
        """Scores of [B * H, S, D] without a softmax, where keys may be hidden; and back."""
        r, rank = self.random, len(value.dims)
        if rank < 3:
            return self.sum_before(value)
        flat = self.collapse(value, [rank - 2, 1, 1])
        n, s, d = flat.dims
        turned = [n, d, s]
        keys = self.add(f"linalg.transpose ins({flat.name} : {flat.type}) outs({self.empty(turned)} : "
                        f"{type_of(turned)}) permutation = [0, 2, 1]")
        pairs = [n, s, s]
        scores = self.define(f"linalg.batch_matmul ins({flat.name}, {keys} : {flat.type}, {type_of(turned)}) "
                             f"outs({self.zeros(pairs)} : {type_of(pairs)}) -> {type_of(pairs)}", pairs,
                             lambda values, sizes: values[flat.name] @ values[flat.name].swapaxes(1, 2))
        op = r.choice(["sge", "sge", "sge", "sgt", "sle"])
        lines = ["%q = linalg.index 1 : index", "%k = linalg.index 2 : index",
                 f"%p = arith.cmpi {op}, %q, %k : index", "%r = arith.select %p, %a, %zero : f64"]

        def mask(values, sizes):
            places = np.arange(values[scores.name].shape[1])
            return np.where(COMPARE[op](places[:, None], places[None]), values[scores.name], 0.0)
        masked = self.body(scores, [], ["a"], lines, "%r", mask)
        mixed = self.define(f"linalg.batch_matmul ins({masked.name}, {flat.name} : {masked.type}, {flat.type}) "
                            f"outs({self.zeros(list(flat.dims))} : {flat.type}) -> {flat.type}", list(flat.dims),
                            lambda values, sizes: values[masked.name] @ values[flat.name])
        if r.random() < 0.3:
            return mixed
        if r.random() < 0.5:
            return self.reshape_to(mixed, list(value.dims))
        return self.expand_to(mixed, [rank - 2, 1, 1], list(value.dims))

    # --- Parts ------------------------------------------------------------------------

    def other_size(self, dim: Dim, by: int) -> Dim:
        """A size and a number."""
        if not dim.dynamic:
            return Dim(dim.number + by)
        name = f"({dim.number}*{'*'.join(dim.names)}{by:+d})"
        if name not in self.names:
            old = self.size(dim)
            change = self.add(f"arith.constant {by} : index")
            self.name_size(name, f"arith.addi {old}, {change} : index", lambda sizes: self.evaluate(dim, sizes) + by)
        return Dim(1, (name,), True)

    def slice(self, value: Value, i: int | None = None, offset: int | None = None) -> Value:
        """All but the first or the last of one dimension."""
        r, rank = self.random, len(value.dims)
        i = r.randrange(rank) if i is None else i
        offset = r.choice([0, 1]) if offset is None else offset
        if not value.dims[i].dynamic and value.dims[i].number < 2:
            return value
        dims = list(value.dims)
        dims[i] = self.other_size(dims[i], -1)
        offsets = ", ".join(str(offset) if k == i else "0" for k in range(rank))
        sizes = ", ".join(self.size(dim) if dim.dynamic else str(dim.number) for dim in dims)

        def meaning(values, sizes):
            n = values[value.name].shape[i]
            if n < 1:
                raise UndefinedError
            return np.take(values[value.name], range(offset, offset + n - 1), axis=i)
        return self.define(f"tensor.extract_slice {value.name}[{offsets}] [{sizes}] [{', '.join('1' * rank)}] : "
                           f"{value.type} to {type_of(dims)}", dims, meaning)

    def pad(self, value: Value, i: int | None = None, low: int | None = None) -> Value:
        """One more in front, or behind."""
        r, rank = self.random, len(value.dims)
        i = r.randrange(rank) if i is None else i
        low = r.choice([0, 1]) if low is None else low
        dims = list(value.dims)
        dims[i] = self.other_size(dims[i], 1)
        before = ", ".join(str(low) if k == i else "0" for k in range(rank))
        behind = ", ".join(str(1 - low) if k == i else "0" for k in range(rank))
        indices = ", ".join(f"%i{k}: index" for k in range(rank))
        widths = [(low, 1 - low) if k == i else (0, 0) for k in range(rank)]
        return self.define(f"tensor.pad {value.name} low[{before}] high[{behind}] {{\n  ^bb0({indices}):\n"
                           f"    tensor.yield %zero : f64\n  }} : {value.type} to {type_of(dims)}", dims,
                           lambda values, sizes: np.pad(values[value.name], widths))

    def shift(self, value: Value) -> Value:
        """By one; sizes stay."""
        i, low = self.random.randrange(len(value.dims)), self.random.choice([1, 1, 0])
        part = self.slice(value, i, 1 - low)
        if part is value:
            return value
        padded = self.pad(part, i, low)
        dims = list(value.dims)
        # Its size has a name of its own: n - 1 + 1.
        if not dims[i].dynamic:
            return padded
        sizes = ", ".join(self.size(dim) if dim.dynamic else str(dim.number) for dim in dims)
        zero, one = (", ".join(digit * len(dims)) for digit in "01")
        return self.define(f"tensor.extract_slice {padded.name}[{zero}] [{sizes}] [{one}] : {padded.type} to "
                           f"{value.type}", dims, lambda values, sizes: values[padded.name])

    def concat(self, value: Value) -> Value:
        """With itself, or another value of these sizes."""
        i = self.random.randrange(len(value.dims))
        dims = list(value.dims)
        if math.prod(dim.number for dim in dims) > 16:
            return value
        parts = [value, self.random.choice([value, *(other for other in self.pool if other.dims == value.dims)])]
        self.random.shuffle(parts)
        dims[i] = multiply([dims[i], Dim(2)])
        return self.define(f"tensor.concat dim({i}) {parts[0].name}, {parts[1].name} : ({value.type}, {value.type}) "
                           f"-> {type_of(dims)}", dims, lambda values, sizes: np.concatenate(
                               [values[part.name] for part in parts], axis=i))

    def cast(self, value: Value) -> Value:
        """A static size that the type does not say any more."""
        fixed = [i for i, dim in enumerate(value.dims) if not dim.dynamic]
        if not fixed:
            return value
        i = self.random.choice(fixed)
        dims = list(value.dims)
        dims[i] = Dim(dims[i].number, (), True)
        return self.define(f"tensor.cast {value.name} : {value.type} to {type_of(dims)}", dims,
                           lambda values, sizes: values[value.name])

    # --- Programs ---------------------------------------------------------------------

    def write(self) -> None:
        r = self.random
        b, s, h = (Dim(1, (name,), True) for name in "BSH")
        d = Dim(r.choice([2, 4]))
        dims, self.token = r.choice([
            ([b, s, d], 1), ([b, s, d], 1), ([b, s, d], 1), ([s, b, d], 0), ([b, s], 1), ([Dim(2), s, b, d], 1),
            ([b, h, s, d], 2), ([b, Dim(2), s, d], 2), ([b, s, h, d], 1), ([ONE, s, b, d], 1), ([b, s, h], 1)])
        self.base = sorted({name for dim in dims for name in dim.names})
        self.x, self.w, self.c = Value("%x", tuple(dims)), Value("%w", (d, d)), Value("%c", (d,))
        for i, dim in enumerate(dims):
            for name in dim.names:
                self.names[name] = f"%{name}", lambda sizes, name=name: sizes[name]
                self.lines += [f"  %at{i} = arith.constant {i} : index",
                               f"  %{name} = tensor.dim %x, %at{i} : {self.x.type}"]
        self.weights, self.y = [self.w, self.c], None
        value = self.x
        self.pool = [self.x]
        reshapes = [self.collapse] * 4 + [self.expand] * 3 + [self.reshape] * 3
        loops = ([self.unary] * 5 + [self.binary] * 4 + [self.multiply_weights] * 3 + [self.attend] * 2 + [
            self.add_table] * 3 + [self.transpose, self.sum_before, self.sum_before, self.read_elsewhere, self.spread,
                                   self.reduce])
        rare = [self.slice, self.slice, self.pad, self.shift, self.shift, self.concat, self.concat, self.cast]
        for number in range(r.randint(2, 7)):
            step = r.choice(r.choices([reshapes, loops, rare], [5, 6, 1] if number else [8, 1, 1])[0])
            value = step(value)
            self.pool.append(value)
            if r.random() < 0.25:
                value = self.back(value)
                self.pool.append(value)
        if r.random() < 0.7:
            value = self.back(value)
        if value is self.x:
            value = self.unary(self.back(self.unary(self.collapse(value))))
        self.result = value
        places = [i for i, dim in enumerate(value.dims) if "S" in dim.names]
        exact = [i for i in places if value.dims[i] == s]
        self.position = r.choice(exact or places or range(len(value.dims)))

    def text(self) -> str:
        constants = [f"  %c{i} = arith.constant {i} : index" for i in (0, 1, 2, 4)]
        constants += ["  %zero = arith.constant 0.0 : f64", "  %one = arith.constant 1.0 : f64"]
        weights = "".join(f", {weight.name}: {weight.type}" for weight in self.weights)
        return "\n".join([
            f"func.func @f(%x: {self.x.type} {{maskir.tokens = {self.token}}}{weights}) "
            f"-> ({self.result.type} {{maskir.tokens = {self.position}}}) {{", *constants, *self.lines,
            f"  return {self.result.name} : {self.result.type}", "}", ""])

    def draw_sizes(self, rng: np.random.Generator) -> dict[str, int]:
        sizes = {name: int(rng.choice(SIZES)) for name in self.base}
        return sizes | {name: math.prod(sizes[i] for i in self.base if rng.random() < 0.6) for name in NAMES_OF_Y}

    def draw_tokens(self, sizes: dict[str, int], rng: np.random.Generator) -> np.ndarray:
        return rng.integers(-3, 4, [self.evaluate(dim, sizes) for dim in self.x.dims]).astype(float)

    def draw(self, sizes: dict[str, int], rng: np.random.Generator) -> list[np.ndarray]:
        """The arguments."""
        shapes = [[self.evaluate(dim, sizes) for dim in weight.dims] for weight in self.weights]
        return [self.draw_tokens(sizes, rng), *(rng.integers(-1, 2, shape).astype(float) for shape in shapes)]
