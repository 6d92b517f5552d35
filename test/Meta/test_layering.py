"""The layering check accepts the tree and refuses each kind of violation."""
import pathlib
import subprocess
import sys

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]


def check(root: pathlib.Path) -> subprocess.CompletedProcess:
    return subprocess.run([sys.executable, ROOT / "tools" / "check-layering.py", root],
                          capture_output=True, text=True)


def test_the_project_is_layered():
    result = check(ROOT)
    assert (result.returncode, result.stdout) == (0, "")


@pytest.mark.parametrize("path, include", [
    ("lib/Verify/A.cpp", "maskir/BlockMap/TileKind.h"),        # a later stage
    ("lib/Dialect/Mask/IR/A.cpp", "maskir/Dialect/Attn/IR/Attn.h"),
    ("include/maskir/PredicateSet/A.h", "maskir/Dialect/Mask/IR/Mask.h"),
    ("include/maskir/Raise/Passes.td", "maskir/Verify/Passes.td"),
    ("lib/Simplify/A.cpp", "maskir/InitAll.h"),                # above all stages
    ("lib/Runtime/A.cpp", "llvm/ADT/ArrayRef.h"),              # links no MLIR
    ("lib/Runtime/A.cpp", "maskir/PredicateSet/IntExpr.h"),
])
def test_refuses(tmp_path, path, include):
    file = tmp_path / path
    file.parent.mkdir(parents=True)
    keyword = "include" if path.endswith(".td") else "#include"
    file.write_text(f'{keyword} "{include}"\n')
    result = check(tmp_path)
    assert result.returncode == 1
    assert path in result.stdout and include in result.stdout


@pytest.mark.parametrize("path, include", [
    ("lib/Verify/A.cpp", "maskir/Verify/Passes.h"),
    ("lib/BlockMap/A.cpp", "maskir/PredicateSet/Queries.h"),
    ("lib/Codegen/CPU/A.cpp", "maskir/Runtime/Runtime.h"),     # calls it by its C ABI
    ("lib/Verify/A.cpp", "mlir/IR/Value.h"),
    ("lib/Runtime/A.cpp", "maskir/Runtime/Runtime.h"),
])
def test_accepts(tmp_path, path, include):
    file = tmp_path / path
    file.parent.mkdir(parents=True)
    file.write_text(f'#include "{include}"\n')
    assert check(tmp_path).returncode == 0
