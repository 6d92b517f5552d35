"""The analysis of single elements, alone: what it proves of real programs is what was measured."""
import json
import pathlib
import sys

import numpy as np
import pytest

import maskir

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from function_analysis import ask, ask_all  # noqa: E402

INPUTS = pathlib.Path(__file__).resolve().parents[1] / "Leaks" / "Inputs"
ENTRIES = json.loads((INPUTS / "index.json").read_text())["programs"]
MEASURED = {"causal": "verdict", "causal_live_rows": "verdict_on_live_rows", "independent_samples": "samples"}


def test_the_corpus():
    """No proof is wrong; of the clean programs with static sizes, nearly all have one."""
    clean = proven = 0
    for entry in ENTRIES:
        answers = ask(INPUTS / "programs" / entry["file"], entry, "elements")
        for name, outcome in answers.items():
            measured = entry.get(MEASURED[name])
            assert outcome != "proven" or measured != "refuted", (entry["file"], name)
        is_static = all(None not in arg["shape"] for arg in entry["args"])
        if entry["verdict"] == "proven" and is_static:
            clean += 1
            proven += answers["causal"] == "proven"
    assert proven > 0.85 * clean, (proven, clean)


def attend(mask, tokens="tensor<1x8x4xf32>"):
    """A product with the weights of a mask, whose body computes %w from %i and %j."""
    return f"""
#id = affine_map<(i, j) -> (i, j)>
func.func @main(%x: {tokens} {{maskir.tokens = 1}}, %data: tensor<8xi64>)
    -> ({tokens} {{maskir.tokens = 1}}) {{
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %c0 = arith.constant 0 : index
  %e = tensor.empty() : tensor<8x8xf32>
{mask}
  %m = tensor.expand_shape %mask [[0, 1], [2]] output_shape [1, 8, 8] : tensor<8x8xf32> into tensor<1x8x8xf32>
  %r = tensor.empty() : tensor<1x8x4xf32>
  %z = linalg.fill ins(%zero : f32) outs(%r : tensor<1x8x4xf32>) -> tensor<1x8x4xf32>
  %y = linalg.batch_matmul ins(%m, %x : tensor<1x8x8xf32>, {tokens}) outs(%z : tensor<1x8x4xf32>) -> tensor<1x8x4xf32>
  return %y : {tokens}
}}
"""


def by_body(body, head=""):
    return attend(head + """
  %mask = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel"]} outs(%e : tensor<8x8xf32>) {
  ^bb0(%o: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
""" + body + """
    linalg.yield %w : f32
  } -> tensor<8x8xf32>""")


def by_product(comparison):
    return by_body(f"""
    %ii = arith.muli %i, %i : index
    %jj = arith.muli %j, %j : index
    %s = arith.cmpi {comparison}, %ii, %jj : index
    %w = arith.select %s, %one, %zero : f32""")


def by_table(rows):
    text = ", ".join("[" + ", ".join(f"{value}.0" for value in row) + "]" for row in rows)
    return attend(f"  %mask = arith.constant dense<[{text}]> : tensor<8x8xf32>")


def by_loop(predicate):
    """Ones are written into the mask one by one, in two loops."""
    return attend(f"""
  %c1 = arith.constant 1 : index
  %c8 = arith.constant 8 : index
  %start = linalg.fill ins(%zero : f32) outs(%e : tensor<8x8xf32>) -> tensor<8x8xf32>
  %mask = scf.for %i = %c0 to %c8 step %c1 iter_args(%rows = %start) -> tensor<8x8xf32> {{
    %row = scf.for %j = %c0 to %c8 step %c1 iter_args(%cells = %rows) -> tensor<8x8xf32> {{
      %s = arith.cmpi {predicate}, %i, %j : index
      %next = scf.if %s -> tensor<8x8xf32> {{
        %put = tensor.insert %one into %cells[%i, %j] : tensor<8x8xf32>
        scf.yield %put : tensor<8x8xf32>
      }} else {{
        scf.yield %cells : tensor<8x8xf32>
      }}
      scf.yield %next : tensor<8x8xf32>
    }}
    scf.yield %row : tensor<8x8xf32>
  }}""")


def scattered(leaks):
    """A causal table without an outline."""
    rows = [[int(j <= i and (3 * i + 5 * j) % 4 != 1) for j in range(8)] for i in range(8)]
    rows[2][6] = int(leaks)
    return by_table(rows)


WHOLE = """
    %w = arith.select %s, %one, %zero : f32"""


@pytest.mark.parametrize("clean, leaking", [
    (by_product("sge"), by_product("sle")),
    (scattered(False), scattered(True)),
    (by_loop("sge"), by_loop("ne")),
    # A choice by data: both of what it chooses from must be causal.
    (by_body("""
    %d = tensor.extract %data[%c0] : tensor<8xi64>
    %n = arith.index_cast %d : i64 to index
    %k = arith.minsi %n, %i : index
    %s = arith.cmpi eq, %k, %j : index""" + WHOLE),
     by_body("""
    %d = tensor.extract %data[%c0] : tensor<8xi64>
    %n = arith.index_cast %d : i64 to index
    %k = arith.maxsi %n, %i : index
    %s = arith.cmpi eq, %k, %j : index""" + WHOLE)),
    # pow, exp and the remainder of floats that are positions.
    (by_body("""
    %a = arith.subi %j, %i : index
    %b = arith.maxsi %a, %c0 : index
    %c = arith.index_cast %b : index to i64
    %f = arith.sitofp %c : i64 to f32
    %w = math.powf %zero, %f : f32"""),
     by_body("""
    %a = arith.subi %i, %j : index
    %b = arith.maxsi %a, %c0 : index
    %c = arith.index_cast %b : index to i64
    %f = arith.sitofp %c : i64 to f32
    %w = math.powf %zero, %f : f32""")),
], ids=["product", "table", "loop", "data", "power"])
def test_a_pair(clean, leaking):
    assert ask_all([clean, leaking], "elements") == ["proven", "unknown"]
    assert ask_all([clean], "both") == ["proven"]


ATTENTION = """
#k = affine_map<(b, q, k) -> (b, q, k)>
#t = affine_map<(b, q, k) -> (q, k)>
func.func @main(%x: tensor<1xNx4xf32>, %y: tensor<1x4xNxf32>) -> tensor<1xNx4xf32> {
  %table = arith.constant dense<"0xTABLE"> : tensor<NxNxi1>
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %e = tensor.empty() : tensor<1xNxNxf32>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<1xNxNxf32>) -> tensor<1xNxNxf32>
  %s = linalg.batch_matmul ins(%x, %y : tensor<1xNx4xf32>, tensor<1x4xNxf32>) outs(%z : tensor<1xNxNxf32>) -> tensor<1xNxNxf32>
  %m = linalg.generic {indexing_maps = [#k, #t, #k], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%s, %table : tensor<1xNxNxf32>, tensor<NxNxi1>) outs(%e : tensor<1xNxNxf32>) {
  ^bb0(%a: f32, %c: i1, %o: f32):
    %v = arith.select %c, %a, %low : f32
    linalg.yield %v : f32
  } -> tensor<1xNxNxf32>
  %w = linalg.softmax dimension(2) ins(%m : tensor<1xNxNxf32>) outs(%e : tensor<1xNxNxf32>) -> tensor<1xNxNxf32>
  %f = tensor.empty() : tensor<1xNx4xf32>
  %zf = linalg.fill ins(%zero : f32) outs(%f : tensor<1xNx4xf32>) -> tensor<1xNx4xf32>
  %r = linalg.batch_matmul ins(%w, %x : tensor<1xNxNxf32>, tensor<1xNx4xf32>) outs(%zf : tensor<1xNx4xf32>) -> tensor<1xNx4xf32>
  return %r : tensor<1xNx4xf32>
}
"""


@pytest.mark.parametrize("leaks", [False, True])
def test_blocks_of_a_large_table(leaks):
    """1024 queries and keys, blocks of 64 in no order: a table without a formula."""
    n = 1024
    blocks = np.kron(np.random.default_rng(0).random((n // 64, n // 64)) < 0.3, np.ones((64, 64), bool))
    table = np.tril(blocks) | np.eye(n, dtype=bool)
    table[3, n - 5] = leaks
    text = ATTENTION.replace("TABLE", table.astype(np.uint8).tobytes().hex()).replace("N", str(n))
    report = maskir.verify(text, tokens={0: 1, 1: 2}, result_tokens={0: 1}, confirm=False)
    verdict, = [v for v in report.verdicts if v.subject == "function" and v.property == "causal"]
    assert (verdict.outcome == "proven") != leaks
