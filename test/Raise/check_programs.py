#!/usr/bin/env python3
# Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Runs programs before and after mask-raise-pipeline and compares the results.

usage: check_programs.py MASK_OPT LLVM_TOOLS INDEX [name...]

Both versions are compiled by upstream passes only; in the raised one
`mask-materialize` turns attention back into linalg, so every operand, scale, mask
and head group of every attention takes part in the numbers. Each raised mask is
also compared, pair by pair, with the Python expression in the index. No dependency
but Python, llc and a C compiler.
"""
import ctypes
import json
import math
import pathlib
import random
import re
import struct
import subprocess
import sys
import tempfile
import zipfile

# Largest difference over the largest magnitude.
TOLERANCE = {"f32": 1e-5, "f16": 2e-3, "bf16": 2e-2}
CTYPES = {"float32": ctypes.c_float, "int64": ctypes.c_int64, "int32": ctypes.c_int32, "bool": ctypes.c_int8,
          "float16": ctypes.c_uint16, "bfloat16": ctypes.c_uint16, "float64": ctypes.c_double}
PREPARE = ["--pass-pipeline=builtin.module(inline,func.func(tosa-to-linalg-named,tosa-to-linalg,"
           "tosa-to-tensor,tosa-to-arith),canonicalize,cse)"]
LOWER = ["--llvm-request-c-wrappers",
         "--one-shot-bufferize=bufferize-function-boundaries function-boundary-type-conversion=identity-layout-map",
         "--convert-linalg-to-loops", "--math-expand-ops=ops=fpowi", "--expand-strided-metadata", "--lower-affine",
         "--convert-scf-to-cf", "--convert-math-to-llvm", "--convert-math-to-libm",
         "--convert-cf-to-llvm", "--convert-arith-to-llvm", "--finalize-memref-to-llvm", "--convert-func-to-llvm",
         "--convert-index-to-llvm", "--reconcile-unrealized-casts"]


class Tools:
    def __init__(self, mask_opt, llvm_tools, folder):
        self.mask_opt, self.bin, self.folder = mask_opt, pathlib.Path(llvm_tools), pathlib.Path(folder)

    def opt(self, source, *flags):
        return subprocess.run([self.mask_opt, str(source), *flags], capture_output=True, text=True, timeout=300)

    def compile(self, text, name):
        """Lowers IR text to a shared library."""
        base = self.folder / name
        base.with_suffix(".mlir").write_text(text)
        lowered = self.opt(base.with_suffix(".mlir"), *LOWER)
        if lowered.returncode:
            raise RuntimeError(f"{name}: does not lower: {lowered.stderr[:2000]}")
        ll = subprocess.run([self.bin / "mlir-translate", "--mlir-to-llvmir"], input=lowered.stdout,
                            capture_output=True, text=True, check=True).stdout
        base.with_suffix(".ll").write_text(ll)
        subprocess.run([self.bin / "llc", "-O0", "-relocation-model=pic", "-filetype=obj", base.with_suffix(".ll"),
                        "-o", base.with_suffix(".o")], check=True, capture_output=True)
        libs = self.bin.parent / "lib"
        subprocess.run(["cc", "-shared", base.with_suffix(".o"), "-o", base.with_suffix(".so"), f"-L{libs}",
                        "-lmlir_c_runner_utils", "-lmlir_float16_utils", f"-Wl,-rpath,{libs}", "-lm"], check=True)
        return ctypes.CDLL(str(base.with_suffix(".so")))


def numel(shape):
    return math.prod(shape)


def descriptor(rank):
    class Memref(ctypes.Structure):
        _fields_ = [("base", ctypes.c_void_p), ("data", ctypes.c_void_p), ("offset", ctypes.c_int64),
                    ("sizes", ctypes.c_int64 * max(rank, 1)), ("strides", ctypes.c_int64 * max(rank, 1))]
    return Memref


def to_bits(x, kind):
    """The 16 bits of a float16 or bfloat16 (cut, not rounded: any input will do)."""
    if kind == "float16":
        return struct.unpack("<H", struct.pack("<e", x))[0]
    return struct.unpack("<HH", struct.pack("<f", x))[1]


def call(library, function, args, dtype, rank):
    """Calls the function on [(shape, dtype, values)]; gives (shape, values)."""
    keep, pointers = [], []
    for shape, kind, values in args:
        raw = [to_bits(v, kind) for v in values] if CTYPES[kind] is ctypes.c_uint16 else values
        buffer = (CTYPES[kind] * max(1, len(raw)))(*raw)
        memref = descriptor(len(shape))()
        memref.base = memref.data = ctypes.addressof(buffer)
        stride = 1
        for i in reversed(range(len(shape))):
            memref.sizes[i], memref.strides[i] = shape[i], stride
            stride *= shape[i]
        keep.append((buffer, memref))
        pointers.append(ctypes.byref(memref))
    result = descriptor(rank)()
    getattr(library, "_mlir_ciface_" + function)(ctypes.byref(result), *pointers)
    shape = [result.sizes[i] for i in range(rank)]
    code = {"f32": "f", "f16": "e", "f64": "d", "bf16": "H", "i1": "?"}[dtype]
    size = struct.calcsize("<" + code)
    raw = ctypes.string_at(result.data + result.offset * size, numel(shape) * size)
    values = struct.unpack(f"<{numel(shape)}{code}", raw)
    if dtype == "bf16":
        values = struct.unpack(f"<{numel(shape)}f", b"".join(struct.pack("<HH", 0, v) for v in values))
    return shape, list(values)


def read_npy(raw):
    """(shape, dtype, values) of a .npy file."""
    length = struct.unpack("<H", raw[8:10])[0]
    header = eval(raw[10:10 + length].decode(), {"__builtins__": {}})
    kind = {"<f4": ("f", "float32"), "<i8": ("q", "int64"), "|b1": ("?", "bool"), "<f2": ("e", "float16"),
            "<i4": ("i", "int32")}[header["descr"]]
    shape = list(header["shape"])
    return shape, kind[1], list(struct.unpack(f"<{numel(shape)}{kind[0]}", raw[10 + length:]))


def read_sample(path, count):
    with zipfile.ZipFile(path) as archive:
        return ([read_npy(archive.read(f"arg{i}.npy")) for i in range(count)],
                read_npy(archive.read("result0.npy")))


def padding(kind, shape):
    """1 = token, 0 = padding; the last sample is padded."""
    batch, length = shape
    rows = []
    for b in range(batch):
        cut = (3 * length // 8) if b == batch - 1 and kind != "none" else 0
        ones, zeros = [1] * (length - cut), [0] * cut
        rows += zeros + ones if kind == "left" else ones + zeros
    return rows


def content(arg):
    """What the numbers of a data argument are; index.json names it where the type does not say it."""
    return arg.get("content") or {"bool": "padding", "float32": "bias"}.get(arg["dtype"], "keep")


def make_data(what, shape, kind, length, rng):
    n = numel(shape)
    if what in ("keep", "padding"):  # true where there is a token, or where there is none
        return [v ^ (what == "padding") for v in padding(kind, shape)]
    if what == "lengths":  # keys of each sample; at least one
        return [max(1, length - 3 * length // 8 * (kind != "none") * (i == n - 1)) for i in range(n)]
    if what == "documents":  # runs of equal ids; negative: in no document
        rows = []
        for _ in range(n // shape[-1]):
            ids = [rng.randrange(-1, 2)]
            while len(ids) < shape[-1]:
                ids.append(ids[-1] if rng.random() < 0.7 else rng.randrange(-1, 4))
            rows += ids
        return rows
    assert what == "bias", what  # an additive mask; each row keeps a key
    return [0.0 if rng.random() < 0.6 or i % (shape[-1] + 1) == 0 else
            rng.choice([-math.inf, 0.5, -1.5]) for i in range(n)]


def make_args(entry, length, kind, rng):
    args = []
    for a in sorted(entry["args"], key=lambda a: a["index"]):
        shape = [length + a.get("extra", 0) if s is None else s for s in a["shape"]]
        n = numel(shape)
        if a["role"] == "data":
            values = make_data(content(a), shape, kind, length, rng)
        elif a["dtype"].startswith("int"):
            values = [rng.randrange(0, 31) for _ in range(n)]
        else:
            values = [rng.uniform(-0.7, 0.7) if len(shape) > 1 else rng.uniform(-1, 1) for _ in range(n)]
        args.append((shape, a["dtype"], values))
    return args


def dead_rows(entry, args, kind):
    """Rows of queries that are padding and may see no key: (b, q)."""
    for a in entry["args"]:
        if a["role"] == "data" and content(a) in ("keep", "padding") and kind in entry.get("dead_rows", ["left"]):
            shape, _, values = args[a["index"]]
            token = int(content(a) == "keep")
            return {(i // shape[1], i % shape[1]) for i, v in enumerate(values) if v != token}
    return set()


def difference(shape, before, after, skip):
    """Largest difference over the largest magnitude, outside the rows to skip."""
    inner = shape[-1]
    worst = scale = 0.0
    for i, (x, y) in enumerate(zip(before, after)):
        row = i // inner
        if (row // shape[1], row % shape[1]) in skip:
            continue
        if math.isnan(x) or math.isnan(y):
            if math.isnan(x) and math.isnan(y):
                continue
            return math.inf
        worst, scale = max(worst, abs(x - y)), max(scale, abs(x))
    return worst / scale if scale else worst


class Array:
    """A tensor in a mask expression: indices, comparison, iteration."""

    def __init__(self, shape, values):
        self.shape, self.values = shape, values

    def __getitem__(self, at):
        at = at if isinstance(at, tuple) else (at,)
        start, inner = 0, numel(self.shape)
        for i, size in zip(at, self.shape):
            if not 0 <= i < size:
                raise IndexError
            inner //= size
            start += i * inner
        rest = self.shape[len(at):]
        return Array(rest, self.values[start:start + inner]) if rest else self.values[start]

    def __eq__(self, other):
        return [v == other for v in self.values]


def mask_program(raised, index):
    """The raised program, made to return its attention's mask; None without a mask."""
    found = list(re.finditer(r"attn\.attention\((%[\w#]+), (%[\w#]+), (%[\w#]+)\)( mask\((%[\w#]+)\))?", raised))[index]
    if not found[4]:
        return None
    query, key = [t.split("x")[:-1] for t in re.search(r": \(tensor<([^>]*)>, tensor<([^>]*)>", raised[found.start():]).groups()]
    shape, lines, sizes = query[:3] + key[2:3], [], []
    for axis, size in enumerate(shape):
        if size == "?":
            tensor, position, type_ = (found[2], 2, key) if axis == 3 else (found[1], axis, query)
            lines += [f"%check_c{axis} = arith.constant {position} : index",
                      f"%check_n{axis} = tensor.dim {tensor}, %check_c{axis} : tensor<{'x'.join(type_)}x{ELEMENT.search(raised, found.start())[1]}>"]
            sizes.append(f"%check_n{axis}")
    type_ = f"tensor<{'x'.join(shape)}xi1>"
    lines += [f"%check = mask.materialize {found[5]}{' sizes(' + ', '.join(sizes) + ')' if sizes else ''} : {type_}",
              f"return %check : {type_}"]
    end = raised.index("\n    return ", found.start())
    start = raised.rindex("\n  func.func ", 0, found.start())
    text = raised[start:end]
    text = re.sub(r" -> \(?tensor<[^>]*>\)?( attributes \{[^{}]*\})? \{$", f" -> {type_} {{", text, count=1, flags=re.M)
    return raised[:start] + text + "\n    " + "\n    ".join(lines) + raised[raised.index("\n", end + 1):]


ELEMENT = re.compile(r": \(tensor<[^>]*x(\w+)>, tensor")


def expected_mask(entry, expr, args, shape):
    """The mask by its expression in index.json, element by element."""
    data = {a["name"]: Array(*args[a["index"]][::2]) for a in entry["args"] if a["role"] == "data"}
    names = dict(data, Q=shape[2], KV=shape[3], abs=abs, min=min, max=max, sum=sum, all=all, any=any, range=range)
    code = compile(expr, "mask", "eval")
    return [bool(eval(code, {"__builtins__": {}, **names, "b": b, "h": h, "q": q, "kv": k}))
            for b in range(shape[0]) for h in range(shape[1]) for q in range(shape[2]) for k in range(shape[3])]


def check_mask(entry, index, library, args, kind):
    """One problem at most: the first pair where the raised mask is not the expression."""
    mask = entry["masks"][index]
    if kind in mask.get("except", []):
        return []
    shape, got = call(library, entry["function"], args, "i1", 4)
    want = expected_mask(entry, mask["expr"], args, shape)
    wrong = [i for i, (x, y) in enumerate(zip(got, want)) if x != y]
    if not wrong:
        return []
    at = []
    for size in reversed(shape):
        at.append(wrong[0] % size)
        wrong[0] //= size
    return [f"mask {index}: {len(wrong)} pairs differ from '{mask['expr']}', first at (b, h, q, kv) = {at[::-1]}, "
            f"shape {shape}, padding {kind}"]


def compile_masks(tools, entry, raised, name, problems):
    libraries = []
    for i, mask in enumerate(entry["masks"]):
        if i >= len(re.findall(r"attn\.attention\(", raised)):
            break
        text = mask_program(raised, i)
        if (text is None) != (mask["expr"] == "True" or mask.get("in_score", False)):
            problems.append(f"mask {i}: {'none' if text is None else 'a mask'} was found, expected {mask['expr']}")
        elif text is not None:
            source = tools.folder / f"{name}.mask{i}.in.mlir"
            source.write_text(text)
            dense = tools.opt(source, "--canonicalize", "--cse", "--mask-materialize")
            if dense.returncode:
                raise RuntimeError(f"{name}: mask {i}: {dense.stderr[:1000]}")
            libraries.append((i, tools.compile(dense.stdout, f"{name}_mask{i}")))
    return libraries


def check(tools, entry, folder):
    """Problems of one program, and the largest difference."""
    path, name = folder / "programs" / entry["file"], entry["file"].removesuffix(".mlir")
    raised = tools.opt(path, "--mask-raise-pipeline")
    if raised.returncode:
        return [f"mask-raise-pipeline fails: {raised.stderr[:1000]}"], math.inf
    problems = []
    found = len(re.findall(r"attn\.attention\(", raised.stdout))
    if found != entry["attention_ops"]:
        problems.append(f"{found} attentions, expected {entry['attention_ops']}: {raised.stderr[-600:]}")
    if "refused" in entry and entry["refused"] not in raised.stderr:
        problems.append(f"expected the remark {entry['refused']!r}: {raised.stderr[-600:]}")
    plain = tools.opt(path, *PREPARE)
    after = tools.folder / f"{name}.raised.mlir"
    after.write_text(raised.stdout)
    dense = tools.opt(after, "--mask-materialize")
    if dense.returncode:
        return problems + [f"mask-materialize fails: {dense.stderr[:1000]}"], math.inf
    libraries = [tools.compile(plain.stdout, name + "_before"), tools.compile(dense.stdout, name + "_after")]
    masks = compile_masks(tools, entry, raised.stdout, name, problems)
    dtype, rank = re.search(r"-> \(?tensor<[0-9?x]*x(b?f\d+)>", plain.stdout)[1], len(entry["result_shape"])
    rng = random.Random(17)
    worst = 0.0
    padded = any(a["role"] == "data" and content(a) in ("keep", "padding", "lengths") for a in entry["args"])
    lengths = [8] if entry["shapes"] == "static" else [1, 2, 5, 8, 13]
    for length in [n for n in lengths if n >= entry.get("min_length", 1)]:
        for kind in ["none", "left", "right"] if padded else ["none"]:
            args = make_args(entry, length, kind, rng)
            (shape, x), (_, y) = (call(l, entry["function"], args, dtype, rank) for l in libraries)
            d = difference(shape, x, y, dead_rows(entry, args, kind))
            worst = max(worst, d)
            if not d <= TOLERANCE[dtype]:
                problems.append(f"S = {length}, padding {kind}: relative difference {d:.3g}")
            for i, library in masks:
                problems += check_mask(entry, i, library, args, kind)
    sample = folder / "samples" / f"{name}.npz"
    if sample.exists():
        args, (shape, _, expected) = read_sample(sample, len(entry["args"]))
        _, y = call(libraries[1], entry["function"], args, dtype, rank)
        d = difference(shape, expected, y, set())
        worst = max(worst, d)
        if not d <= TOLERANCE[dtype]:
            problems.append(f"recorded sample: relative difference {d:.3g}")
    return problems, worst


def main():
    mask_opt, llvm_tools, index, *names = sys.argv[1:]
    folder = pathlib.Path(index).parent
    entries = [e for e in json.loads(pathlib.Path(index).read_text())["files"]
               if not names or e["file"].removesuffix(".mlir") in names]
    bad = attentions = 0
    with tempfile.TemporaryDirectory() as work:
        for entry in entries:
            problems, worst = check(Tools(mask_opt, llvm_tools, work), entry, folder)
            attentions += entry["attention_ops"]
            bad += bool(problems)
            print(f"{'FAIL' if problems else 'ok'} {entry['file']} difference {worst:.2g}")
            for p in problems:
                print("    " + p)
    print(f"{len(entries) - bad} of {len(entries)} programs, {attentions} attentions expected")
    return 1 if bad or not entries else 0


if __name__ == "__main__":
    sys.exit(main())
