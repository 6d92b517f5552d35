"""What mask-verify-function says of programs, by one of its analyses or by both."""
import os
import pathlib
import re
import subprocess

from maskir._passes import CLEAN

HERE = pathlib.Path(__file__).resolve().parent
MASK_OPT = pathlib.Path(os.environ.get("MASKIR_BUILD", HERE.parents[1] / "build")) / "bin" / "mask-opt"
PROPERTIES = {"causal": "causal", "causal on rows whose query is a token": "causal_live_rows",
              "samples are independent": "independent_samples"}


def list_places(places):
    return ",".join(f"{number}:{what}" for number, what in places.items())


def run(text, options):
    done = subprocess.run([MASK_OPT, "-", "-o", os.devnull, "--split-input-file", "--pass-pipeline=builtin.module("
                           f"{CLEAN},func.func(mask-verify-function{{{options}}}))"],
                          input=text, capture_output=True, text=True, timeout=600)
    assert done.returncode == 0, done.stderr[-2000:]
    return re.findall(r"function: ([^:]*): (proven|possible|unknown)", done.stderr)


def ask_all(texts, analyses):
    """Of each program with one function: is it causal?"""
    answers = [outcome for name, outcome in run("\n// -----\n".join(texts), f"analyses={analyses}")
               if name == "causal"]
    assert len(answers) == len(texts)
    return answers


def ask(path, entry, analyses):
    """{property: outcome} for a program and its entry in an index of test/Leaks."""
    options = (f"analyses={analyses} samples=true live-rows=true tokens={list_places(entry['tokens'])} "
               f"result-tokens={list_places(entry['result_tokens'])} "
               f"position-offset={entry.get('position_offset', 0)}")
    if entry["roles"]:
        options += f" roles={list_places(entry['roles'])}"
    if entry.get("strict"):
        options += " strict=true"
    return {PROPERTIES[name]: outcome for name, outcome in run(path.read_text(), options)}
