"""`maskir diff`: the masks of two programs, pair by pair."""
import itertools
import json
import pathlib
import re
import subprocess
import sys

import numpy as np
import pytest

import maskir

PROGRAMS = pathlib.Path(__file__).resolve().parents[1] / "Raise" / "Inputs" / "programs"


def attention(mask, keys="?", arguments="", offset=""):
    """A program with one attention; `mask` defines %m."""
    type = f"tensor<1x2x{keys}x8xf32>"
    return f"""func.func @main(%q: {type}, %k: {type}, %v: {type}{arguments}) -> {type} {{
  {mask}
  %r = attn.attention(%q, %k, %v) mask(%m) scale(1.0) {offset} : ({type}, {type}, {type}) -> {type}
  return %r : {type}
}}
"""


# Twice the weights of a softmax, of which nothing is recognised.
DOUBLED = """func.func @other(%x: tensor<1x8x8xf32>) -> tensor<1x8x8xf32> {
  %zero = arith.constant 0.0 : f32
  %half = arith.constant 0.5 : f32
  %e = tensor.empty() : tensor<1x8x8xf32>
  %r = tensor.empty() : tensor<1x8xf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
  %none = linalg.fill ins(%zero : f32) outs(%r : tensor<1x8xf32>) -> tensor<1x8xf32>
  %s = linalg.batch_matmul ins(%x, %x : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%z : tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
  %w = linalg.exp ins(%s : tensor<1x8x8xf32>) outs(%e : tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
  %sum = linalg.reduce ins(%w : tensor<1x8x8xf32>) outs(%none : tensor<1x8xf32>) dimensions = [2]
    (%in: f32, %acc: f32) { %a = arith.addf %in, %acc : f32 linalg.yield %a : f32 }
  %p = linalg.generic {indexing_maps = [affine_map<(b, q, k) -> (b, q, k)>, affine_map<(b, q, k) -> (b, q)>, affine_map<(b, q, k) -> (b, q, k)>], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%w, %sum : tensor<1x8x8xf32>, tensor<1x8xf32>) outs(%e : tensor<1x8x8xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %c = arith.mulf %b, %half : f32
    %v = arith.divf %a, %c : f32
    linalg.yield %v : f32
  } -> tensor<1x8x8xf32>
  %y = linalg.batch_matmul ins(%p, %x : tensor<1x8x8xf32>, tensor<1x8x8xf32>) outs(%z : tensor<1x8x8xf32>) -> tensor<1x8x8xf32>
  return %y : tensor<1x8x8xf32>
}
"""


def count_keys(message):
    """The keys that a row has in each mask, as the message says it."""
    return map(int, re.search(r"sees (\d+) in the first mask, (\d+) in the second", message).groups())


WINDOW = "%c = mask.causal\n  %w = mask.window left({})\n  %m = mask.and %c, %w"


def test_windows_that_differ_by_one():
    """4096 keys and 4097 keys: token 0 is seen by query 4096, or not."""
    verdict, = maskir.diff(attention(WINDOW.format(4095)), attention(WINDOW.format(4096)))
    assert verdict.outcome == "refuted" and verdict.witness == (0, 0, 4096, 0)
    assert "the first: causal and window(left = 4095)" in verdict.message
    assert "the second: causal and window(left = 4096)" in verdict.message
    assert "of 4097 keys, query 4096 sees 4096 in the first mask, 4097 in the second" in verdict.message
    rows = [line.split() for line in verdict.picture.splitlines()[1:-1]]
    assert rows[-1] == ["⬚■■■■■■■", "■■■■■■■■", "◨■■■■■■■"]  # the first, the second, both
    assert all(row == ["■■■■■■■■"] * 3 for row in rows[:-1])


def test_the_same_mask_in_other_words():
    one = "%c = mask.causal\n  %s = mask.chunk size(64)\n  %w = mask.window left(63)\n  %m = mask.and %c, %s, %w"
    other = "%c = mask.causal\n  %s = mask.chunk size(64)\n  %m = mask.and %s, %c"
    verdict, = maskir.diff(attention(one), attention(other))
    assert verdict.outcome == "proven" and verdict.property == "equal" and verdict.subject == "mask"


def test_lengths_count():
    """With 8 keys, a window of 16 is no window."""
    assert maskir.diff(attention(WINDOW.format(15), keys=8), attention("%m = mask.causal", keys=8))[0]
    assert not maskir.diff(attention(WINDOW.format(15), keys=17), attention("%m = mask.causal", keys=17))[0]
    assert not maskir.diff(attention(WINDOW.format(15)), attention("%m = mask.causal"))[0]
    assert not maskir.diff(attention(WINDOW.format(15), keys=8), attention("%m = mask.causal", keys=17))[0]


def test_offsets_count():
    one, other = (attention("%m = mask.causal", offset=offset) for offset in ("", "offset(4, 0)"))
    verdict, = maskir.diff(one, other)
    assert verdict.outcome == "unknown" and "positions" in verdict.message
    verdict, = maskir.diff(other, other)
    assert verdict.outcome == "proven"


def test_offsets_of_one_side_count():
    """A function that returns a mask says nothing of positions below 0; an attention may have such."""
    mask = "func.func @main(%q: tensor<1x2x?x8xf32>) -> !mask.pred {\n  %m = mask.all\n  return %m : !mask.pred\n}"
    shifted = attention("%m = mask.affine affine_set<(b, h, q, kv) : (q >= 0)>", offset="offset(-2, 0)")
    plain = attention("%m = mask.affine affine_set<(b, h, q, kv) : (q >= 0)>")
    assert maskir.diff(mask, shifted)[0].outcome == maskir.diff(shifted, mask)[0].outcome == "unknown"
    assert maskir.diff(mask, plain)[0].outcome == "proven"


def test_data_are_the_same_by_their_arguments():
    mask = "%m = mask.key_valid %{}"
    a, b = ", %a: tensor<1x?xi1>, %b: tensor<1x?xi1>", ", %b: tensor<1x?xi1>, %a: tensor<1x?xi1>"
    programs = {name: attention(mask.format(name), arguments=a).replace(
        f"mask.key_valid %{name}", f"mask.key_valid %{name} : tensor<1x?xi1>") for name in "ab"}
    renamed = attention("%m = mask.key_valid %b : tensor<1x?xi1>", arguments=b)
    assert maskir.diff(programs["a"], programs["a"])[0]
    assert maskir.diff(programs["a"], renamed)[0]  # the first of both
    verdict, = maskir.diff(programs["a"], programs["b"])
    assert verdict.outcome == "refuted" and verdict.witness is not None


def test_no_mask_is_all():
    none = attention("").replace("mask(%m)", "")
    assert maskir.diff(none, attention("%m = mask.all"))[0]
    assert maskir.diff(none, attention("%m = mask.causal"))[0].witness == (0, 0, 0, 1)


def test_functions_that_return_masks():
    make = "func.func @m(%w: index) -> !mask.pred {{\n  %m = mask.window left({})\n  return %m : !mask.pred\n}}".format
    assert maskir.diff(make("%w"), make("%w"))[0]
    assert maskir.diff(make("%w"), make("3"))[0].outcome != "proven"


def test_what_is_not_recognised_is_not_equal():
    causal = attention("%m = mask.causal")
    verdicts = maskir.diff(causal + DOUBLED, causal + DOUBLED)
    assert [verdict.outcome for verdict in verdicts] == ["proven", "unknown", "unknown"]
    assert all("not recognised" in verdict.message and verdict.location for verdict in verdicts[1:])
    # Of which attention the other one is the match is not known then.
    for a, b in ((causal, causal + DOUBLED), (causal + DOUBLED, attention("%m = mask.all")), (causal, DOUBLED)):
        verdict, = maskir.diff(a, b)
        assert verdict.outcome == "unknown" and "not recognised" in verdict.message


def test_resources_are_the_same_by_their_content():
    """Whatever the second program calls its table of i8."""
    arguments = ("%t = arith.constant dense_resource<NAME> : tensor<8x8xi8>\n"
                 "  %e = tensor.empty() : tensor<8x8xi1>\n"
                 "  %i = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>], "
                 "iterator_types = [\"parallel\", \"parallel\"]} ins(%t : tensor<8x8xi8>) outs(%e : tensor<8x8xi1>) {\n"
                 "  ^bb0(%a: i8, %o: i1):\n    %z = arith.constant 0 : i8\n    %c = arith.cmpi ne, %a, %z : i8\n"
                 "    linalg.yield %c : i1\n  } -> tensor<8x8xi1>\n  %m = mask.dense %i : tensor<8x8xi1>")

    def make(name, table):
        data = "01000000" + np.asarray(table, np.int8).tobytes().hex()  # aligned to one byte
        return (attention(arguments.replace("NAME", name), keys=8)
                + f'{{-# dialect_resources: {{ builtin: {{ {name}: "0x{data}" }} }} #-}}\n')

    causal, full = np.tril(np.ones((8, 8))), np.ones((8, 8))
    assert maskir.diff(make("one", causal), make("one", causal))[0]
    assert maskir.diff(make("one", causal), make("another", causal))[0]
    assert maskir.diff(make("one", causal), make("one", full))[0].outcome != "proven"


@pytest.mark.parametrize("a, b", list(itertools.product(
    ["gpt2_eager_static", "mistral_sliding_eager_static", "jax_dpa_local_window_bidir", "causal_and_key_padding_fixed",
     "jax_dpa_causal_static", "triu_or_padding_bug"], repeat=2)))
def test_real_programs(a, b):
    """Against the dense masks of both."""
    texts = [maskir.verify(PROGRAMS / f"{name}.mlir").attentions[0].mask for name in (a, b)]
    verdict, = maskir.diff(PROGRAMS / f"{a}.mlir", PROGRAMS / f"{b}.mlir")
    if texts[0] == texts[1]:
        assert verdict, verdict.message
    else:
        assert verdict.outcome == "refuted"
        _, _, q, kv = verdict.witness
        first, second = count_keys(verdict.message)
        one, other, both = map("".join, zip(*(line.split() for line in verdict.picture.splitlines()[1:-1])))
        assert all(cell == "◧⬚◨■"[2 * (y == "■") + (x == y)] for x, y, cell in zip(one, other, both))
        causal = np.tril(np.ones((8, 8), bool))
        known = {"gpt2_eager_static": causal, "jax_dpa_causal_static": causal}
        if a in known and b in known:
            assert known[a][q, kv] != known[b][q, kv]
        for name, count in ((a, first), (b, second)):
            if name in known:
                assert count == known[name][q].sum()


def diff(*arguments):
    return subprocess.run([pathlib.Path(sys.executable).parent / "maskir", "diff", *map(str, arguments)],
                          capture_output=True, text=True)


def test_the_command(tmp_path):
    for name, left in (("a", 4095), ("b", 4096)):
        (tmp_path / f"{name}.mlir").write_text(attention(WINDOW.format(left)))
    (tmp_path / "none.mlir").write_text("module {}")
    (tmp_path / "broken.mlir").write_text("func.func")
    assert diff(tmp_path / "a.mlir", tmp_path / "a.mlir").returncode == 0
    done = diff(tmp_path / "a.mlir", tmp_path / "b.mlir")
    assert done.returncode == 1 and "the masks differ at query 4096, key 0" in done.stdout
    verdicts = json.loads(diff(tmp_path / "a.mlir", tmp_path / "b.mlir", "--format", "json").stdout)["verdicts"]
    assert verdicts[0]["witness"] == [0, 0, 4096, 0]
    for other, says in (("none", "has 1, "), ("broken", "error:"), ("missing", "No such file")):
        done = diff(tmp_path / "a.mlir", tmp_path / f"{other}.mlir")
        assert done.returncode == 3 and says in done.stderr and not done.stdout, done
    assert diff(tmp_path / "a.mlir").returncode == 3


def test_equal_masks_of_other_sizes_are_told():
    """One rule, 8 keys here and 16 there: the masks are equal, and who reads it knows of what."""
    masks = attention("%m = mask.causal", 8), attention("%m = mask.causal", 16), attention("%m = mask.causal")
    same, = maskir.diff(masks[0], masks[0])
    assert same.outcome == "proven" and "keys" not in same.message
    other, = maskir.diff(masks[0], masks[1])
    assert other.outcome == "proven" and "the first has 8 keys, the second 16 keys" in other.message
    any_number, = maskir.diff(masks[0], masks[2])
    assert "the first has 8 queries, the second any number of queries" in any_number.message
