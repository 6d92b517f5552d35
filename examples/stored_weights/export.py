# Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Export the decoders to linalg on tensors: python export.py FOLDER

Needs torch, iree-turbine and iree-base-compiler. Weights become arguments; locations are
those of decoder.py, with the names of its functions. It also measures, by changing one token
at a time, which position the token moves, and prints the first leak.
"""
import ast
import pathlib
import re
import subprocess
import sys

import torch
from decoder import VARIANTS, Decoder
from iree.compiler.extras.fx_importer import FxImporter
from torch.func import functional_call

HERE = pathlib.Path(__file__).resolve().parent
LENGTH = 8


class Lifted(torch.nn.Module):
    """The weights are arguments, behind the tokens."""

    def __init__(self, model):
        super().__init__()
        self.__dict__["hidden"] = model
        self.names = [name for name, _ in model.named_parameters()]

    def forward(self, x, *weights):
        return functional_call(self.hidden, dict(zip(self.names, weights)), (x,))


def first_leak(model):
    """(token, position) of the first later token that moves a position, or None."""
    torch.manual_seed(1)
    x = torch.randn(1, LENGTH, 16)
    base = model(x)
    for token in range(1, LENGTH):
        changed = x.clone()
        changed[:, token] = torch.randn(16)
        moved = (model(changed) != base).any(dim=-1)[0, :token]
        if moved.any():
            return token, int(moved.int().argmax())
    return None


def name_functions(text):
    """loc("decoder.py":31:0) with the function that line 31 is in, as MLIR writes names of places."""
    def add_name(match):
        path = HERE / match[1]
        tree = ast.parse(path.read_text() if path.exists() else "")  # not of torch itself
        around = [node for node in ast.walk(tree) if isinstance(node, (ast.ClassDef, ast.FunctionDef))
                  and node.lineno <= int(match[2]) <= node.end_lineno]  # the outer ones first
        return f'loc("{".".join(node.name for node in around)}"({match[0][4:]})' if around else match[0]

    return re.sub(r'loc\("(\w+\.py)":(\d+):\d+\)', add_name, text)


def main(folder):
    for name, remask in VARIANTS.items():
        torch.manual_seed(0)
        model = Decoder(remask).eval()
        with torch.no_grad():
            print(f"{name}: first leak: {first_leak(model)}")
            lifted = Lifted(model)
            weights = tuple(weight.detach() for _, weight in model.named_parameters())
            program = torch.export.export(lifted, (torch.randn(1, LENGTH, 16), *weights), strict=False)
            program = program.run_decompositions()
        importer = FxImporter()
        importer.import_frozen_program(program, func_name="main")
        text = importer.module.operation.get_asm(enable_debug_info=True)
        tool = pathlib.Path(sys.executable).parent / "iree-opt"
        done = subprocess.run(
            [tool, "--torchdynamo-export-to-torch-backend-pipeline",
             "--torch-backend-to-linalg-on-tensors-backend-pipeline", "--mlir-print-debuginfo"],
            input=text, capture_output=True, text=True, check=True)
        text = re.sub(r'loc\("[^"\n]*/(\w+\.py)"', r'loc("\1"', done.stdout)
        (pathlib.Path(folder) / f"{name}.mlir").write_text(name_functions(text))


if __name__ == "__main__":
    main(sys.argv[1])
