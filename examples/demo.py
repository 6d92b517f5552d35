# Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The main job on real programs, step by step: `./dev demo` runs this after a build.

Every step prints the command that it runs, so that it can be repeated by hand in the
top folder, with build/bin and .venv/bin on the PATH. A step that does not end as it
should (a broken program must be refused) ends the demo with exit code 1.
"""
import os
import pathlib
import shlex
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
PROGRAMS = "examples/programs"
GPT2 = f"{PROGRAMS}/gpt2_eager_static.mlir"
QWEN2 = f"{PROGRAMS}/qwen2_leftpad_sdpa_static.mlir"
MISTRAL = f"{PROGRAMS}/mistral_sliding_sdpa_dyn.mlir"
LENGTH = 2048
PATH = [str(ROOT / "build" / "bin"), str(pathlib.Path(sys.executable).parent), os.environ["PATH"]]
ENVIRONMENT = dict(os.environ, PATH=os.pathsep.join(PATH))


def say(text: str) -> None:
    print(f"\n{text}", flush=True)


def run(command: str, expected: int = 0) -> None:
    """Runs one command of the tour; it must exit with `expected`."""
    print(f"\n$ {command}", flush=True)
    code = subprocess.run(shlex.split(command), cwd=ROOT, env=ENVIRONMENT,
                          stderr=subprocess.STDOUT).returncode
    if code != expected:
        sys.exit(f"demo: the command exited with {code}, expected {expected}")


def main() -> None:
    say("1. What is the mask? Decoder blocks of public models, in plain linalg: no operation\n"
        "   says 'attention' or 'mask'. MaskIR finds both.")
    for program in (GPT2, QWEN2, MISTRAL):
        run(f"mask-opt {program} --mask-raise-pipeline -o /dev/null")

    say("2. Is it causal? Does every row see a key? Proved for all lengths and all data, or\n"
        "   refuted by the first counterexample.")
    run(f"maskir check --expect causal {MISTRAL}")
    run(f"maskir show {MISTRAL}")
    run(f"maskir check --expect causal {QWEN2}")

    say(f"3. Which tiles are there to compute? The block map at {LENGTH} tokens.")
    run(f"python examples/tiles.py {MISTRAL} --length {LENGTH}")

    say("4. The same numbers? A recorded sample of torch, then random data of dynamic length.")
    run(f"python examples/compare.py {GPT2} --sample examples/samples/gpt2_eager_static.npz")
    run(f"python examples/compare.py {MISTRAL} --length {LENGTH}")

    say("5. Broken programs. torch.triu(ones, 1) as a boolean mask means the future: an error.\n"
        "   Then the same or-ed with a padding mask; then the corrected form, which is proven.")
    for name in ("triu_bool_sdpa_bug", "triu_or_padding_bug"):
        run(f"maskir check --expect causal {PROGRAMS}/{name}.mlir", expected=1)
    run(f"maskir check --expect causal {PROGRAMS}/causal_and_key_padding_fixed.mlir")


if __name__ == "__main__":
    main()
