"""Arguments of public functions that can't be used: plain words, which name them."""
import pathlib
import re
import subprocess
import sys

import numpy as np
import pytest

import maskir

PROGRAM = """func.func @main(%x: tensor<1x4x8xf32>) -> tensor<1x4x8xf32> {
  return %x : tensor<1x4x8xf32>
}"""


def verify(**asked):
    return lambda: maskir.verify(PROGRAM, **asked)


BAD = {
    "fraction": (verify(tokens={0: 1.0}), TypeError, "a dimension in tokens must be an integer, not 1.0"),
    "huge": (verify(tokens={1 << 70: 1}), ValueError, "a number in tokens must be from 0 on and less than 2^31"),
    "negative": (verify(tokens={0: -1}), ValueError, "a dimension in tokens must be from 0 on and less than 2^31, and is -1"),
    "list": (verify(tokens=[0]), TypeError, "tokens must be a mapping like {0: ...}, not [0]"),
    "results": (verify(tokens={0: 1}, result_tokens="infer"), TypeError, "result_tokens must be a mapping"),
    "role name": (verify(tokens={0: 1}, roles={"a": "data"}), TypeError, "a number in roles must be an integer, not 'a'"),
    "roles": (verify(tokens={0: 1}, roles=[1]), TypeError, "roles must be a mapping"),
    "offset": (verify(tokens={0: 1}, position_offset=1 << 70), ValueError, "position_offset must be from 0 on and less than 2^62"),
    "half offset": (verify(tokens={0: 1}, position_offset=1.5), TypeError, "position_offset must be an integer, not 1.5"),
    "flag": (verify(tokens={0: 1}, strict="yes"), TypeError, "strict must be True or False, not 'yes'"),
    "time": (verify(tokens={0: 1}, timeout="x"), TypeError, "timeout must be a number of seconds, not 'x'"),
    "nan": (verify(tokens={0: 1}, timeout=float("nan")), ValueError, "timeout takes a number of seconds above 0"),
    "expect": (verify(expect=None), TypeError, "expect is a property, or several of them; not None"),
    "surrogate": (lambda: maskir.verify("\udcff"), ValueError, "the program has characters that are no text"),
    "paths": (lambda: maskir.paths(PROGRAM, tokens={0: 1 << 40}), ValueError, "a dimension in tokens must be from 0 on"),
    "threads": (lambda: maskir.compile(PROGRAM, threads=1 << 70), ValueError, "threads must be from 1 on and less than 2^31"),
    "recognize": (lambda: maskir.compile(PROGRAM, recognize=2), TypeError, "recognize must be True or False"),
    "mask": (lambda: maskir.Mask.parse(3), TypeError, "expected the text of a mask, not a int"),
    "mask text": (lambda: maskir.Mask.parse("\udcff"), ValueError, "the text of a mask has characters that are no text"),
}


@pytest.mark.parametrize("name", BAD)
def test_plain_words(name):
    act, kind, words = BAD[name]
    with pytest.raises(kind, match=re.escape(words)) as raised:
        act()
    assert "incompatible function arguments" not in str(raised.value)


def test_numbers_of_numpy_are_numbers():
    report = maskir.verify(PROGRAM, tokens={np.int64(0): np.int32(1)}, result_tokens={np.int64(0): np.int64(1)},
                           roles={np.int64(0): "weight"} and {}, position_offset=np.int64(0), timeout=np.float32(60))
    assert [verdict.outcome for verdict in report.verdicts if verdict.property == "causal"] == ["proven"]


def test_sizes_of_a_call_are_named():
    """The types leave them open, so the error says what they are."""
    text = """func.func @f(%q: tensor<1x2x?x8xf32>, %k: tensor<1x2x?x8xf32>, %n: index) -> tensor<1x2x?x8xf32> {
      %o = attn.attention(%q, %q, %k) scale(1.0) : (tensor<1x2x?x8xf32>, tensor<1x2x?x8xf32>, tensor<1x2x?x8xf32>) -> tensor<1x2x?x8xf32>
      return %o : tensor<1x2x?x8xf32>
    }"""
    with pytest.raises(maskir.Error, match="argument 0 is 1x2x5x8, argument 1 is 1x2x7x8$"):
        maskir.compile(text).f(np.ones((1, 2, 5, 8), np.float32), np.ones((1, 2, 7, 8), np.float32), 3)


# --- Programs -----------------------------------------------------------------------

def check(path, *options):
    return subprocess.run([pathlib.Path(sys.executable).parent / "maskir", "check", path, *options],
                          capture_output=True, text=True)


def test_recursion_is_refused_at_its_place(tmp_path):
    path = tmp_path / "p.mlir"
    path.write_text("""func.func @main(%a: tensor<1x4x8xf32>) -> tensor<1x4x8xf32> {
  %0 = call @g(%a) : (tensor<1x4x8xf32>) -> tensor<1x4x8xf32>
  return %0 : tensor<1x4x8xf32>
}
func.func private @g(%a: tensor<1x4x8xf32>) -> tensor<1x4x8xf32> {
  %0 = call @main(%a) : (tensor<1x4x8xf32>) -> tensor<1x4x8xf32>
  return %0 : tensor<1x4x8xf32>
}""")
    done = check(path)
    assert done.returncode == 3 and f"{path}:6:8: error: recursion: this call of 'main' leads to itself" in done.stderr


def test_recursion_that_nobody_calls_is_no_problem(tmp_path):
    path = tmp_path / "p.mlir"
    path.write_text(PROGRAM + """
func.func private @g(%a: tensor<4xf32>) -> tensor<4xf32> {
  %0 = call @g(%a) : (tensor<4xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}""")
    done = check(path)
    assert done.returncode == 0 and "function main: causal: proven" in done.stdout


@pytest.mark.parametrize("before, after", [(" " * 1_000_000, ""), ("", " //" + "x" * 1_000_000),
                                           (" " * 1_000_000, " //" + "x" * 1_000_000)])
def test_long_lines_are_not_echoed_whole(tmp_path, before, after):
    path = tmp_path / "p.mlir"
    path.write_text(f"{before}wrong{after}\nfunc.func @f() {{ return }}")
    done = check(path)
    assert done.returncode == 3 and len(done.stderr) < 2000 and "error: " in done.stderr
    excerpt, caret = done.stderr.splitlines()[1:3]
    assert "..." in excerpt and excerpt[caret.index("^"):].startswith("wrong")


def test_long_lines_of_any_characters(tmp_path):
    path = tmp_path / "p.mlir"
    path.write_text("wrong //" + "é" * 1_000_000)
    done = check(path)
    assert done.returncode == 3 and "wrong //é" in done.stderr and len(done.stderr) < 2000
