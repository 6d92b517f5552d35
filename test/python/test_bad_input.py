"""Bad programs: an error at its place, exit code 1, nothing half-done, never a crash."""
import os
import pathlib
import re
import subprocess
import sys

import pytest

import maskir

ROOT = pathlib.Path(__file__).resolve().parents[2]
MASK_OPT = pathlib.Path(os.environ.get("MASKIR_BUILD", ROOT / "build")) / "bin" / "mask-opt"
EVERYTHING = "builtin.module(mask-raise-pipeline,mask-fuse,mask-simplify,mask-verify,mask-cpu-lowering)"
A = "tensor<1x4x8x16xf32>"


def attend(q=A, k=A, v=A, result=None, mask="", before="", arguments=""):
    result = result or q
    return (f"func.func @f(%q: {q}, %k: {k}, %v: {v}{arguments}) -> {result} {{\n{before}\n"
            f"  %o = attn.attention(%q, %k, %v) {mask} scale(1.0) : ({q}, {k}, {v}) -> {result}\n"
            f"  return %o : {result}\n}}\n")


def with_mask(operations, arguments=""):
    return attend(mask="mask(%m)", before=operations, arguments=arguments)


def in_region(code):
    return with_mask("%m = mask.generate {\n^bb0(%b: index, %h: index, %r: index, %c: index):\n" + code
                     + "\nmask.yield %x\n}", ", %mem: memref<4xi1>, %i: index")


def of_type(element):
    return attend(*[f"tensor<1x4x8x16x{element}>"] * 3)


BAD = {
    "unknown operation": (with_mask("%m = mask.cusal"), "mask.cusal"),
    "unknown dialect": ("func.func @f() { masc.causal\n return }", "masc"),
    "unknown keyword": (with_mask("%m = mask.window up(3)"), "'up'"),
    "attribute of a wrong type": (with_mask('%m = "mask.chunk"() {static_size = "four"} : () -> !mask.pred'),
                                  "static_size"),
    "Hq is no multiple of Hkv": (attend(k="tensor<1x3x8x16xf32>", v="tensor<1x3x8x16xf32>"),
                                 "multiple of the number of key heads, found 4 and 3"),
    "D of query and key": (attend(k="tensor<1x4x8x8xf32>"), "D of query and key to agree, found 16 and 8"),
    "KV of key and value": (attend(v="tensor<1x4x9x16xf32>"), "KV of key and value to agree, found 8 and 9"),
    "batch": (attend(k="tensor<2x4x8x16xf32>", v="tensor<2x4x8x16xf32>"), "B of query and key to agree, found 1 and 2"),
    "result": (attend(result="tensor<1x4x7x16xf32>"), "Q of query and result to agree, found 8 and 7"),
    "rank": (attend(*["tensor<4x8x16xf32>"] * 3), "4D tensor"),
    "no rank": (attend(*["tensor<*xf32>"] * 3), "4D tensor"),
    "mixed elements": (attend(k="tensor<1x4x8x16xf16>"), "one element type, found 'f32' and 'f16'"),
    **{f"elements {t}": (of_type(t), "float") for t in ("i8", "f64", "complex<f32>", "f8E4M3FN", "index")},
    "negative size": (attend(*["tensor<1x4x-8x16xf32>"] * 3), "expected"),
    "chunk of 0": (with_mask("%m = mask.chunk size(0)"), "at least 1, found 0"),
    "chunk of -3": (with_mask("%m = mask.chunk size(-3)"), "at least 1, found -3"),
    "stride of 0": (with_mask("%m = mask.stride step(0)"), "at least 1, found 0"),
    "mask of rank 5": (with_mask("%m = mask.dense %t : tensor<1x1x1x8x8xi1>", ", %t: tensor<1x1x1x8x8xi1>"),
                       "rank 1 to 4, found rank 5"),
    "mask of numbers": (with_mask("%m = mask.dense %t : tensor<8x8xi32>", ", %t: tensor<8x8xi32>"), "1-bit"),
    "mask without rank": (with_mask("%m = mask.dense %t : tensor<*xi1>", ", %t: tensor<*xi1>"), "tensor<*xi1>"),
    "number beyond 64 bits": (with_mask("%m = mask.window left(99999999999999999999)"), "too large"),
    "store in a region": (in_region("%x = arith.constant true\nmemref.store %x, %mem[%i] : memref<4xi1>"),
                          "without side effects"),
    "assertion in a region": (in_region('%x = arith.constant true\ncf.assert %x, "no"'), "without side effects"),
    "blocks in a region": (in_region("%x = arith.constant true\ncf.br ^bb1\n^bb1:"), "0 or 1 blocks"),
    "wrong yield": (in_region("%x = arith.addi %r, %c : index"), "'i1' vs 'index'"),
    "mask as an argument": (with_mask("", ", %m: !mask.pred"), "found a block argument"),
    "mask of scf.if": (with_mask("%a = mask.causal\n%b = mask.all\n%m = scf.if %p -> !mask.pred {\nscf.yield %a : "
                                 "!mask.pred\n} else {\nscf.yield %b : !mask.pred\n}", ", %p: i1"), "expects a mask"),
    "recursive mask": ("func.func @m() -> !mask.pred {\n%m = call @m() : () -> !mask.pred\nreturn %m : !mask.pred\n}\n"
                       + with_mask("%m = call @m() : () -> !mask.pred"), "expects a mask"),
    "missing symbol": ("func.func @f() {\n call @nope() : () -> ()\n return\n}", "'nope'"),
    "cycle": ("func.func @f() -> !mask.pred {\n%a = mask.not %b\n%b = mask.not %a\nreturn %a : !mask.pred\n}",
              "dominate"),
    "unfinished": ("func.func @f(", "expected"),
    "refuted assertion": (with_mask("%m = mask.window right(1)\nmask.assert causal %m"), "sees key"),
}


def mask_opt(path, pipeline=EVERYTHING):
    out = path.with_suffix(".out")
    done = subprocess.run([MASK_OPT, path, f"--pass-pipeline={pipeline}", "-o", out], capture_output=True,
                          timeout=300)
    return done.returncode, done.stderr.decode(errors="replace"), out.exists()


@pytest.mark.parametrize("name", BAD)
def test_bad_programs(name, tmp_path):
    text, says = BAD[name]
    (tmp_path / "p.mlir").write_text(text)
    code, error, wrote = mask_opt(tmp_path / "p.mlir")
    assert code == 1 and not wrote
    assert re.search(r"p\.mlir:\d+:\d+: error: ", error) and says in error, error
    with pytest.raises(maskir.Error) as caught:
        maskir.compile(text)
    assert re.search(r"<source>:\d+:\d+: error: ", str(caught.value)) and says in str(caught.value)


@pytest.mark.parametrize("mask", ["window left(9223372036854775807)", "window right(9223372036854775807)",
                                  "chunk size(9223372036854775807)", "stride step(9223372036854775807)",
                                  "affine affine_set<(b, h, q, kv) : (q * 9223372036854775807 - kv >= 0)>",
                                  "affine affine_set<(b, h, q, kv) : (q + 9223372036854775807 - kv >= 0)>"])
def test_numbers_near_the_end(mask):
    """Never a wrong yes: unknown, refused, or right."""
    text = f"%m = mask.{mask}"
    verdict = None
    try:
        verdict = maskir.Mask.parse(text).is_causal(Q=8, KV=8)
    except maskir.Error as error:
        assert str(error)
    truth = {"window l": False, "window r": False, "chunk si": False, "stride s": True,
             "affine a": None}[mask[:8]]
    if verdict and truth is not None:
        assert verdict.outcome in ("unknown", "proven" if truth else "refuted")


@pytest.mark.parametrize("content", [b"", b"\0" * 1000, bytes(range(256)) * 20, b"ML\xefR\x01\xff\xff\xff\xff",
                                     b"ML\xefR", "// nothing but a comment ■".encode()],
                         ids=["empty", "zeros", "binary", "bad bytecode", "cut bytecode", "comment"])
def test_files_that_are_no_program(content, tmp_path):
    path = tmp_path / "p.mlir"
    path.write_bytes(content)
    code, error, _ = mask_opt(path)
    assert code in (0, 1) and (code == 0 or "error" in error)
    try:
        assert maskir.verify(path).attentions == []
    except maskir.Error as caught:
        assert code == 1 and str(caught)


NESTED = {
    "regions": lambda n: "func.func @f(%c: i1) {\n" + "scf.if %c {\n" * n + "}\n" * n + "return\n}\n",
    "arrays": lambda n: "func.func private @f() attributes {a = " + "[" * n + "1" + "]" * n + "}",
    "formulas": lambda n: "#m = affine_map<(d0) -> (" + "(" * n + "d0" + ")" * n + ")>",
}


@pytest.mark.parametrize("kind", NESTED)
def test_nesting(kind, tmp_path):
    path = tmp_path / "p.mlir"
    path.write_text(NESTED[kind](900))
    assert mask_opt(path)[0] == 0
    path.with_suffix(".out").unlink()
    path.write_text(NESTED[kind](20_000))
    code, error, wrote = mask_opt(path)
    assert code == 1 and not wrote
    assert re.search(r"p\.mlir:\d+:\d+: error: expected brackets nested at most 1000 deep", error)
    with pytest.raises(maskir.Error, match=r"p\.mlir:\d+:\d+: error: expected brackets"):
        maskir.verify(path)


def corrupt_bytecode(folder):
    """Bytecode with one byte changed that crashes MLIR's reader."""
    (folder / "p.mlir").write_text(with_mask("%m = mask.causal"))
    subprocess.run([MASK_OPT, folder / "p.mlir", "--emit-bytecode", "-o", folder / "p.bc"], check=True)
    good = (folder / "p.bc").read_bytes()
    for at in range(8, len(good)):
        bad = good[:at] + bytes([good[at] ^ 0xFF]) + good[at + 1:]
        try:
            maskir.verify(bad)
        except maskir.Error as error:
            if "the bytecode is corrupt" in str(error):
                return bad
    raise AssertionError("MLIR's reader is robust now")


@pytest.mark.parametrize("tool", [MASK_OPT, MASK_OPT.with_name("mask-run")], ids=["mask-opt", "mask-run"])
@pytest.mark.parametrize("path", ["-", "/dev/stdin"])
def test_standard_input_is_checked_like_a_file(tool, path, tmp_path):
    """By its name, and as a file that is a pipe and can be read only once."""
    def run(data):
        done = subprocess.run([tool, path], input=data, capture_output=True, timeout=300)
        return done.returncode, done.stdout.decode(), done.stderr.decode()
    for kind, text in NESTED.items():
        code, out, error = run(text(20_000).encode())
        assert (code, out) == (1, "") and "error: expected brackets nested at most 1000 deep" in error, (kind, error[-500:])
    code, out, error = run(corrupt_bytecode(tmp_path))
    assert (code, out) == (1, "") and "error: the bytecode is corrupt" in error, error[-500:]
    code, out, error = run(b"func.func @main() -> i1 { %r = arith.constant true\n return %r : i1 }")
    assert (code, error) == (0, "") and ("i1: " in out if tool != MASK_OPT else "@main" in out), out


def test_a_folder_is_no_program(tmp_path):
    for code, command in ((1, [MASK_OPT, tmp_path]), (3, [sys.executable, "-m", "maskir", "check", tmp_path])):
        done = subprocess.run(command, capture_output=True, text=True)
        assert done.returncode == code and "directory" in done.stderr, done.stderr


def test_a_shape_that_is_no_tensor():
    """MLIR's canonicalizer would end the process."""
    with pytest.raises(maskir.Error, match="5:8: error: .*expected a tensor of sizes, found '!shape.shape'"):
        maskir.verify("""

func.func @f(%x: tensor<1x8x4xf32> {maskir.tokens = 1}) -> (tensor<1x8x4xf32> {maskir.tokens = 1}) {

  %s = shape.shape_of %x : tensor<1x8x4xf32> -> !shape.shape
  %t = shape.to_extent_tensor %s : !shape.shape -> tensor<3xindex>
  %r = tensor.reshape %x(%t) : (tensor<1x8x4xf32>, tensor<3xindex>) -> tensor<1x8x4xf32>
  return %r : tensor<1x8x4xf32>
}""")


def test_programs_without_functions_or_with_recursion():
    assert maskir.verify("module { module { func.func @f() { return } } }").attentions == []
    assert maskir.compile("module {}").functions == {}
    text = "func.func @f(%x: tensor<4xf32>) -> tensor<4xf32> {\n%y = call @f(%x) : (tensor<4xf32>) -> tensor<4xf32>\nreturn %y : tensor<4xf32>\n}"
    assert maskir.verify(text).attentions == []
    assert list(maskir.compile(text).functions) == ["f"]


# In a process of its own: a crash is a failure here, and not the end of the suite.
FLIPS = """
import random, sys
import maskir
data, rng = bytearray(open(sys.argv[1], "rb").read()), random.Random(int(sys.argv[2]))
refused = 0
for trial in range(300):
    bad = bytearray(data)
    for _ in range(rng.choice([1, 1, 1, 4])):
        bad[rng.randrange(4, len(bad))] = rng.randrange(256)
    if trial % 5 == 0:
        del bad[rng.randrange(4, len(bad)):]
    try:
        maskir.verify(bytes(bad))
    except maskir.Error as error:
        assert str(error)
        refused += 1
print(refused)
"""


@pytest.mark.parametrize("seed", [5, 101, 102, 103])
def test_corrupt_bytecode(seed, tmp_path):
    """Flipped bytes and cut files of our dialects' bytecode."""
    (tmp_path / "p.mlir").write_text(attend(mask="mask(%m)", before="""
      %a = mask.window left(3) right(5)
      %b = mask.affine affine_set<(b, h, q, kv)[s] : (q - kv + s >= 0)> [%n]
      %c = mask.key_valid %t : tensor<1x8xi1>
      %g = mask.generate {
      ^bb0(%b0: index, %h0: index, %q0: index, %kv0: index):
        %x = arith.cmpi sle, %kv0, %q0 : index
        mask.yield %x
      }
      %m = mask.and %a, %b, %c, %g""", arguments=", %n: index, %t: tensor<1x8xi1>"))
    subprocess.run([MASK_OPT, tmp_path / "p.mlir", "--emit-bytecode", "-o", tmp_path / "p.bc"], check=True)
    assert len(maskir.verify((tmp_path / "p.bc").read_bytes()).attentions) == 1
    done = subprocess.run([sys.executable, "-c", FLIPS, tmp_path / "p.bc", str(seed)], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-2000:]
    assert int(done.stdout) > 100


MUTATIONS = """
import random, sys
import maskir
text, rng = open(sys.argv[1]).read(), random.Random(6)
parts = "%m ( ) [ ] { } : , -> <> -1 0 9223372036854775807 mask.not index !mask.pred ? x".split()
for trial in range(300):
    bad = list(text)
    for _ in range(rng.choice([1, 2, 5])):
        at = rng.randrange(len(bad))
        bad[at:at + rng.randrange(3)] = rng.choice(parts)
    try:
        maskir.verify("".join(bad))
    except maskir.Error as error:
        assert str(error)
"""


def test_mutated_text(tmp_path):
    (tmp_path / "p.mlir").write_text(with_mask("%c = mask.causal\n%w = mask.window left(3)\n%m = mask.and %c, %w"))
    done = subprocess.run([sys.executable, "-c", MUTATIONS, tmp_path / "p.mlir"], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-2000:]


def chain(first, step, count=10_000):
    lines = [f"%m0 = {first}"] + [step.format(old=f"%m{i - 1}", new=f"%m{i}", w=f"%w{i}", i=i) for i in range(1, count)]
    return attend(mask=f"mask(%m{count - 1})", before="\n".join(lines))


def region_chain(step, count=10_000):
    lines = ["%x0 = arith.addi %r, %c : index"]
    lines += [step.format(old=f"%x{i - 1}", new=f"%x{i}") for i in range(1, count)]
    return in_region("\n".join(lines) + f"\n%x = arith.cmpi sle, %x{count - 1}, %c : index")


DEEP = {
    "shifts": chain("mask.causal", "{new} = mask.shift {old} q(1)"),
    "complements": chain("mask.causal", "{new} = mask.not {old}"),
    "conjunctions": chain("mask.causal", "{w} = mask.window left({i})\n{new} = mask.and {old}, {w}", 1000),
    "products": region_chain("{new} = arith.muli {old}, %r : index"),
    "sums": region_chain("{new} = arith.addi {old}, %r : index"),
    "minima": region_chain("{new} = arith.minsi {old}, %r : index"),
}


@pytest.mark.parametrize("name", DEEP)
def test_deep_programs(name, tmp_path):
    """Long chains end in an answer or in an error, not in a full stack."""
    path = tmp_path / "p.mlir"
    path.write_text(DEEP[name])
    for passes in ("mask-raise-pipeline,mask-fuse", "mask-simplify", "mask-verify", "mask-block-map",
                   "mask-materialize"):
        code, error, _ = mask_opt(path, f"builtin.module({passes})")
        assert code == 0 or (code == 1 and "error: " in error), (passes, code, error[-500:])

