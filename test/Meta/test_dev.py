"""./dev: its help, and what it says where it cannot go on."""
import os
import pathlib
import shutil
import subprocess

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
VERBS = ["build", "check", "test", "demo", "bench", "format", "lint", "docs", "sanitize", "fuzz",
         "clean", "help"]


def run(*arguments, cwd=ROOT, **environment):
    return subprocess.run([ROOT / "dev", *arguments], cwd=cwd, capture_output=True, text=True,
                          stdin=subprocess.DEVNULL, env=dict(os.environ, **environment))


def test_help_lists_every_verb_from_any_folder(tmp_path):
    out = run("help", cwd=tmp_path)
    assert out.returncode == 0
    listed = [line.split()[0] for line in out.stdout.splitlines()[1:]]
    assert set(VERBS) <= set(listed)


def test_unknown_verb(tmp_path):
    out = run("biuld", cwd=tmp_path)
    assert out.returncode == 1 and "unknown verb 'biuld'" in out.stderr


def fake_tools(folder: pathlib.Path, **scripts: str) -> str:
    """A PATH with these scripts first."""
    for name, text in scripts.items():
        file = folder / name.replace("_", "-")
        file.write_text("#!/bin/sh\n" + text + "\n")
        file.chmod(0o755)
    return f"{folder}:{os.environ['PATH']}"


def test_without_root_prints_one_command_and_stops(tmp_path):
    path = fake_tools(tmp_path, id="echo 1000", sudo="exit 1",
                      dpkg_query="case $* in *libmlir-22-dev) echo not-installed;; *) echo installed;; esac")
    out = run("build", PATH=path)
    assert out.returncode == 1
    commands = [line for line in out.stderr.splitlines() if "apt-get" in line]
    assert len(commands) == 1
    assert commands[0].strip().startswith("su -c 'apt-get update && apt-get install")
    assert commands[0].rstrip().endswith("libmlir-22-dev'")


def test_root_installs_only_what_is_missing(tmp_path):
    log = tmp_path / "log"
    path = fake_tools(tmp_path, id="echo 0", apt_get=f'echo "$@" >> {log}; exit 7',
                      dpkg_query="case $* in *ninja-build) ;; *) echo installed;; esac")
    out = run("build", PATH=path)
    assert out.returncode != 0 and "ninja-build" in out.stderr
    assert log.read_text().startswith("update")


@pytest.mark.parametrize("folder", ["empty", "other"])
def test_missing_llvm_names_the_package(tmp_path, folder):
    """CMake itself, where dpkg is of no help: no MLIR, or another version."""
    if folder == "other":
        (tmp_path / "MLIRConfig.cmake").write_text("")
        (tmp_path / "MLIRConfigVersion.cmake").write_text(
            'set(PACKAGE_VERSION "21.1.0")\nset(PACKAGE_VERSION_COMPATIBLE FALSE)\n')
    result = subprocess.run(
        ["cmake", "-G", "Ninja", "-S", ROOT, "-B", tmp_path / "b", f"-DMLIR_DIR={tmp_path}",
         "-DMASKIR_LLVM_CONFIG=OFF"],
        capture_output=True, text=True)
    shutil.rmtree(tmp_path / "b", ignore_errors=True)
    text = " ".join(result.stderr.split())
    assert result.returncode != 0
    assert "libmlir-22-dev mlir-22-tools llvm-22-dev llvm-22-tools" in text
    assert ("21.1.0" in text) == (folder == "other")
