# Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""From mask expressions to the text of an MLIR module.

A mask is a tree of nodes. `module(nodes)` writes one function `@mask` that has an
argument for each table and parameter and returns the masks.
"""
from __future__ import annotations

import math
import re
from dataclasses import dataclass

from maskir import _terms as terms
from maskir._terms import Bool, Int, Param, Table


@dataclass(frozen=True)
class Node:
    """One operation: its text with $0, $1, ... for the operands, and these.

    An operand is a Node, a Table or a Param. `$t0` stands for an operand's type.
    """

    text: str
    operands: tuple = ()

    def __hash__(self) -> int:
        if "_hash" not in self.__dict__:  # once: masks share operands
            object.__setattr__(self, "_hash", hash((self.text, self.operands)))
        return self._hash


@dataclass(frozen=True)
class Parsed:
    """A function `@f` of the user's own text, called with its arguments."""

    text: str
    arguments: tuple  # (name, MLIR type)


ALL, NONE = Node("mask.all"), Node("mask.none")


def conjunction(*nodes: object) -> Node:
    return _variadic("mask.and ", nodes)


def disjunction(*nodes: object) -> Node:
    return _variadic("mask.or ", nodes)


def _variadic(name: str, nodes: tuple) -> Node:
    """One operation for a & b & c, so that long chains are flat."""
    operands: list = []
    for node in nodes:
        same = isinstance(node, Node) and node.text.startswith(name)
        operands += node.operands if same else [node]
    return Node(name + ", ".join(f"${i}" for i in range(len(operands))), tuple(operands))


def complement(node: object) -> Node:
    return Node("mask.not $0", (node,))


class _Writer:
    """Collects the lines of one function; equal nodes become one value."""

    def __init__(self) -> None:
        self.arguments: dict[str, str] = {}
        self.functions: list[str] = []
        self.lines: list[str] = []
        self.values: dict[object, str] = {}

    def argument(self, name: str, type_: str) -> str:
        if self.arguments.setdefault(name, type_) != type_:
            raise ValueError(f"'{name}' has two types, {self.arguments[name]} and {type_}")
        return "%" + name

    def value(self, node: object) -> str:
        """The SSA value of a node."""
        if isinstance(node, (Table, Param)):
            return self.argument(node.name, node.type)
        if node not in self.values:
            text = self.call(node) if isinstance(node, Parsed) else self.fill(node)
            # A number is the name of no argument.
            self.values[node] = name = f"%{len(self.values)}"
            self.lines.append(f"{name} = {text}")
        return self.values[node]

    def fill(self, node: Node) -> str:
        names = [self.value(operand) for operand in node.operands]

        def operand(match: re.Match) -> str:
            index = int(match[2])
            return node.operands[index].type if match[1] else names[index]

        return re.sub(r"\$(t?)(\d+)", operand, node.text)

    def call(self, node: Parsed) -> str:
        function = f"@parsed_{len(self.functions)}"
        self.functions.append(node.text.replace("@f", function, 1))
        names = [self.argument(name, type_) for name, type_ in node.arguments]
        types = ", ".join(type_ for _, type_ in node.arguments)
        return f"func.call {function}({', '.join(names)}) : ({types}) -> !mask.pred"


def module(*nodes: object) -> tuple[str, dict[str, str]]:
    """The module's text, and its arguments as {name: MLIR type} in order."""
    writer = _Writer()
    try:
        results = [writer.value(node) for node in nodes]
    except RecursionError:
        raise ValueError("the mask is nested too deeply") from None
    header = ", ".join(f"%{name}: {type_}" for name, type_ in writer.arguments.items())
    types = ", ".join("!mask.pred" for _ in nodes)
    body = "\n".join("  " + line.replace("\n", "\n  ") for line in writer.lines)
    text = (f"func.func @mask({header}) -> ({types}) {{\n{body}\n"
            f"  return {', '.join(results)} : {types}\n}}\n")
    return "".join(writer.functions) + text, writer.arguments


_COMPARISONS = {"le": "sle", "lt": "slt", "eq": "eq"}  # in arith.cmpi


# --- From recorded terms to nodes --------------------------------------------

def from_bool(term: Bool) -> Node:
    """A recorded predicate as mask operations, as readable as they come."""
    if term.kind == "const":
        return ALL if term.value else NONE
    if term.kind in ("and", "or"):
        nodes = tuple(from_bool(arg) for arg in _flatten(term, term.kind))
        return conjunction(*nodes) if term.kind == "and" else disjunction(*nodes)
    if term.kind == "not":
        return complement(from_bool(term.args[0]))
    if term.kind in _COMPARISONS:
        a, b = term.args
        slack = -1 if term.kind == "lt" else 0  # a < b is b - a - 1 >= 0
        sums = terms.affine(terms.add(terms.sub(b, a), terms.const(slack)))
        if sums is not None and _fits(sums):
            leaf = _named_leaf(sums, term.kind == "eq")
            if leaf is None and _has_exact_test(sums):
                leaf = _affine_set(sums, term.kind == "eq")
            if leaf is not None:
                return leaf
    return _generate(term)


def _flatten(term: Bool, kind: str) -> list[Bool]:
    if term.kind != kind:
        return [term]
    return [leaf for arg in term.args for leaf in _flatten(arg, kind)]


def _fits(sums: dict) -> bool:
    return all(terms.INT64_MIN < c <= terms.INT64_MAX
               and (not isinstance(a, tuple) or _fits(dict(a[1]))) for a, c in sums.items())


def _bound(sums: dict) -> float:
    """A bound of the numbers that code computes for a sum; a position is within 2^60, and a bit."""
    def of(atom: object) -> float:
        if isinstance(atom, Param):
            return math.inf
        if isinstance(atom, tuple):
            return _bound(dict(atom[1])) + atom[2]
        return 1 if atom == "" else 2**60 + 2**48

    return sum(abs(c) * of(atom) for atom, c in sums.items() if c)


def _has_exact_test(sums: dict) -> bool:
    """Whether the test of mask.affine fits 64 bits: it compares one parameter to the rest."""
    alone = next((a for a, c in sums.items() if isinstance(a, Param) and abs(c) == 1), None)
    return _bound({a: c for a, c in sums.items() if a is not alone}) <= terms.INT64_MAX


def _named_leaf(sums: dict, equality: bool) -> Node | None:
    """`sums >= 0` (or `== 0`) as the leaf with a name, if it has one."""
    sums = {atom: c for atom, c in sums.items() if c}
    return _chunk(sums) if equality else _band(sums)


def _band(sums: dict) -> Node | None:
    """The leaf of kv - q + left >= 0 or q - kv + right >= 0; the distance is a constant or a Param."""
    step, rest = sums.get("kv"), {a: c for a, c in sums.items() if a not in ("q", "kv")}
    if step not in (1, -1) or sums.get("q") != -step or len(rest) > 1:
        return None
    side = "left" if step == 1 else "right"
    atom, c = next(iter(rest.items()), ("", 0))
    if atom == "":
        return Node("mask.causal") if (side, c) == ("right", 0) else Node(f"mask.window {side}({c})")
    if isinstance(atom, Param) and c == 1:
        return Node(f"mask.window {side}($0)", (atom,))
    return None


def _chunk(sums: dict) -> Node | None:
    """Q floordiv size == kv floordiv size."""
    for size in {atom[2] for atom in sums if isinstance(atom, tuple)}:
        q, kv = (("floordiv", ((axis, 1),), size) for axis in ("q", "kv"))
        if sums in ({q: 1, kv: -1}, {q: -1, kv: 1}):
            return Node(f"mask.chunk size({size})")
    return None


def _affine_set(sums: dict, equality: bool) -> Node:
    params: list[Param] = []

    def write(part: dict) -> str:
        out = ""
        for atom, c in part.items():
            if c == 0:
                continue
            if isinstance(atom, tuple):
                kind, inner, divisor = atom
                text = write(dict(inner))
                text = f"(({text}) {kind} {divisor})" if " " in text else f"({text} {kind} {divisor})"
            elif isinstance(atom, Param):
                if atom not in params:
                    params.append(atom)
                text = f"p_{atom.name}"
            else:
                text = atom
            if atom == "":
                text = str(abs(c))
            elif abs(c) != 1:
                text += f" * {abs(c)}"
            out += (" - " if c < 0 else " + " if out else "") + text
        return out.strip() or "0"

    left = write(sums)
    symbols = "[" + ", ".join(f"p_{p.name}" for p in params) + "]" if params else ""
    operands = " [" + ", ".join(f"${i}" for i in range(len(params))) + "]" if params else ""
    relation = "==" if equality else ">="
    return Node(f"mask.affine affine_set<(b, h, q, kv){symbols} : ({left} {relation} 0)>{operands}",
                tuple(params))


def _generate(term: Bool) -> Node:
    """Everything else: scalar code in a region."""
    code = _ScalarCode()
    result = code.bool(term)
    lines = "\n".join("  " + line for line in code.lines)
    # Names with a dot are the names of no argument.
    return Node("mask.generate {\n^bb0(%at.b: index, %at.h: index, %at.q: index, %at.kv: index):\n"
                f"{lines}\n  mask.yield {result}\n}}", tuple(code.operands))


class _ScalarCode:
    """Writes scalar `arith` and `tensor.extract` for recorded terms.

    The code is total (rule M1): an index outside a table reads the nearest cell.
    """

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.operands: list = []
        self.names: dict[str, str] = {}
        self.terms: dict[object, str] = {}

    def emit(self, text: str) -> str:
        if text not in self.names:
            self.names[text] = f"%at.{len(self.names)}"
            self.lines.append(f"{self.names[text]} = {text}")
        return self.names[text]

    def constant(self, value: int) -> str:
        return self.emit(f"arith.constant {value} : index")

    def outside(self, value: object) -> str:
        if value not in self.operands:
            self.operands.append(value)
        return f"${self.operands.index(value)}"

    def read(self, table: Table, indices: tuple[Int, ...]) -> str:
        tensor, type_ = self.outside(table), table.type
        clamped = []
        for axis, index in enumerate(indices):
            size = self.emit(f"tensor.dim {tensor}, {self.constant(axis)} : {type_}")
            last = self.emit(f"arith.subi {size}, {self.constant(1)} : index")
            low = self.emit(f"arith.minsi {self.int(index)}, {last} : index")
            clamped.append(self.emit(f"arith.maxsi {low}, {self.constant(0)} : index"))
        return self.emit(f"tensor.extract {tensor}[{', '.join(clamped)}] : {type_}")

    def int(self, term: Int) -> str:
        if term not in self.terms:
            self.terms[term] = self.new_int(term)
        return self.terms[term]

    def bool(self, term: Bool) -> str:
        if term not in self.terms:
            self.terms[term] = self.new_bool(term)
        return self.terms[term]

    def new_int(self, term: Int) -> str:
        if term.kind == "const":
            return self.constant(term.value)
        if term.kind == "axis":
            return "%at." + term.value
        if term.kind == "param":
            return self.outside(term.value)
        if term.kind == "read":
            value = self.read(term.value, term.args)
            element = {"bool": "i1", "int32": "i32", "int64": "i64"}[term.value.dtype]
            return self.emit(f"arith.index_cast {value} : {element} to index")
        a, b = (self.int(arg) for arg in term.args)
        if term.kind in ("floordiv", "mod"):
            return self.divide(term, a, b)
        name = {"add": "addi", "mul": "muli", "min": "minsi", "max": "maxsi"}[term.kind]
        return self.emit(f"arith.{name} {a}, {b} : index")

    def divide(self, term: Int, a: str, b: str) -> str:
        if term.args[1].kind != "const":  # total: a divisor 0 acts as 1
            is_zero = self.emit(f"arith.cmpi eq, {b}, {self.constant(0)} : index")
            b = self.emit(f"arith.select {is_zero}, {self.constant(1)}, {b} : index")
        quotient = self.emit(f"arith.floordivsi {a}, {b} : index")
        if term.kind == "floordiv":
            return quotient
        product = self.emit(f"arith.muli {quotient}, {b} : index")
        return self.emit(f"arith.subi {a}, {product} : index")

    def new_bool(self, term: Bool) -> str:
        if term.kind == "const":
            return self.emit(f"arith.constant {str(term.value).lower()}")
        if term.kind == "read":
            return self.read(term.value, term.args)
        if term.kind in _COMPARISONS:
            a, b = (self.int(arg) for arg in term.args)
            return self.emit(f"arith.cmpi {_COMPARISONS[term.kind]}, {a}, {b} : index")
        values = [self.bool(arg) for arg in term.args]
        if term.kind == "not":
            values.append(self.emit("arith.constant true"))
        name = {"and": "andi", "or": "ori", "not": "xori"}[term.kind]
        return self.emit(f"arith.{name} {values[0]}, {values[1]} : i1")
