"""Loops that carry tensors: what a round computes is a new buffer, and goes on to the next.

The oracle is plain numpy.
"""
import pathlib

import numpy as np
import pytest

import maskir

SHAPE = (1, 2, 7, 5)
TYPE = "tensor<1x2x7x5xf32>"


def attend(q, k, v):
    scores = np.exp(0.5 * q.astype(float) @ k.astype(float).swapaxes(2, 3)) * np.tri(q.shape[2])
    return scores @ v.astype(float) / scores.sum(-1, keepdims=True)


def attention(result, q, k, v, type_=TYPE):
    return (f"%{result}_mask = mask.causal\n%{result} = attn.attention(%{q}, %{k}, %{v}) mask(%{result}_mask) "
            f"scale(0.5) : ({type_}, {type_}, {type_}) -> {type_}\n")


def loop(body, carried="%y = %x", count=1, type_=TYPE):
    """f(x, rounds): the loop's results."""
    types = ", ".join([type_] * count)
    results = ", ".join(f"%r#{i}" for i in range(count))
    return f"""
    func.func @f(%x: {type_}, %n: i64) -> ({types}) {{
      %c0 = arith.constant 0 : index
      %c1 = arith.constant 1 : index
      %end = arith.index_cast %n : i64 to index
      %r:{count} = scf.for %i = %c0 to %end step %c1 iter_args({carried}) -> ({types}) {{
        {body}
      }}
      return {results} : {types}
    }}"""


def numbers(shape=SHAPE):
    return np.random.default_rng(1).standard_normal(shape, dtype=np.float32)


@pytest.mark.parametrize("rounds", [0, 1, 4])
def test_layers(rounds):
    program = maskir.compile(loop(attention("o", "y", "y", "y") + f"scf.yield %o : {TYPE}"), threads=1)
    x = numbers()
    before, wanted = x.copy(), x
    for _ in range(rounds):
        wanted = attend(wanted, wanted, wanted)
    result = program.f(x, rounds)
    np.testing.assert_allclose(result, wanted, atol=1e-5)
    np.testing.assert_array_equal(x, before)
    assert not np.shares_memory(result, x)


@pytest.mark.parametrize("rounds", [0, 1, 4, 5])
def test_two_tensors_change_places(rounds):
    program = maskir.compile(loop(attention("o", "a", "b", "b") + f"scf.yield %b, %o : {TYPE}, {TYPE}",
                                  "%a = %x, %b = %x", count=2), threads=1)
    a = b = x = numbers()
    for _ in range(rounds):
        a, b = b, attend(a, b, b)
    for result, wanted in zip(program.f(x, rounds), (a, b)):
        np.testing.assert_allclose(result, wanted, atol=1e-5)


def test_rows_with_gaps():
    """The copy of a view is made anew in each round."""
    body = f"""%twice = tensor.concat dim(3) %y, %y : ({TYPE}, {TYPE}) -> tensor<1x2x7x10xf32>
      %w = tensor.extract_slice %twice[0, 0, 0, 0] [1, 2, 7, 5] [1, 1, 1, 2] : tensor<1x2x7x10xf32> to {TYPE}
      {attention("o", "w", "y", "y")}
      scf.yield %o : {TYPE}"""
    wanted = x = numbers()
    for _ in range(3):
        wanted = attend(np.concatenate([wanted, wanted], 3)[..., ::2], wanted, wanted)
    np.testing.assert_allclose(maskir.compile(loop(body), threads=1).f(x, 3), wanted, atol=1e-5)


def test_a_round_may_keep_what_there_was():
    """One branch gives a new buffer, the other that of the round before."""
    body = f"""%odd = arith.remui %i, %two : index
      %is_odd = arith.cmpi eq, %odd, %c1 : index
      %s = scf.if %is_odd -> {TYPE} {{
        {attention("o", "y", "y", "y")}
        scf.yield %o : {TYPE}
      }} else {{
        scf.yield %y : {TYPE}
      }}
      scf.yield %s : {TYPE}"""
    program = maskir.compile(loop("%two = arith.constant 2 : index\n" + body), threads=1)
    x = numbers()
    wanted = attend(x, x, x)
    np.testing.assert_allclose(program.f(x, 3), wanted, atol=1e-5)  # of rounds 0, 1, 2 only 1 is odd
    np.testing.assert_allclose(program.f(x, 1), x)


def resident_bytes():
    return int(pathlib.Path("/proc/self/statm").read_text().split()[1]) * 4096


def test_rounds_free_their_buffers():
    """1,000 rounds of 1 MiB: a leak would stay."""
    shape, type_ = (1, 1, 4, 65536), "tensor<1x1x4x65536xf32>"
    body = f"""%o = arith.addf %y, %x : {type_}
      {attention("p", "o", "o", "o", type_)}
      scf.yield %p : {type_}"""
    program = maskir.compile(loop(body, type_=type_), threads=1)
    x = np.zeros(shape, np.float32)
    program.f(x, 10)
    before = resident_bytes()
    program.f(x, 1000)
    assert resident_bytes() - before < 500 << 20
