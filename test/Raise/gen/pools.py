# Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Writes ../Inputs/pools/: pools as encoders and embedding models spell them, exported.

usage: python pools.py [REGEX]

Each is a function f(x [B, S, D], mask [B, S]) in torch. It needs torch, iree-turbine,
iree-base-compiler and iree-base-runtime; no test runs it. The oracle of the tests is
numpy (test/python/test_real_pools.py), not these functions.
"""

from __future__ import annotations

import pathlib
import re
import sys

import torch

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1] / "Leaks" / "gen"))
import corpus  # noqa: E402
import routes  # noqa: E402

# --- Means -------------------------------------------------------------------------------


def mean_sentence_transformers(x, mask):
    """sentence-transformers, Pooling; the model cards of its models have the same lines."""
    wide = mask.unsqueeze(-1).expand(x.size()).float()
    return torch.sum(x * wide, 1) / torch.clamp(wide.sum(1), min=1e-9)


def mean_e5(x, mask):
    """E5's average_pool: a count of integers, without a guard."""
    kept = x.masked_fill(~mask[..., None].bool(), 0.0)
    return kept.sum(dim=1) / mask.sum(dim=1)[..., None]


def mean_integer_clamp(x, mask):
    return (x * mask.unsqueeze(-1)).sum(1) / mask.sum(1, keepdim=True).clamp(min=1)


def mean_float_after_sum(x, mask):
    return (x * mask.unsqueeze(-1).float()).sum(1) / mask.sum(1, keepdim=True).float().clamp(min=1.0)


def mean_einsum(x, mask):
    """nomic and SGPT: one product of matrices."""
    kept = mask.float()
    return torch.einsum("bs,bsd->bd", kept, x) / kept.sum(1, keepdim=True).clamp(min=1e-9)


def mean_bool(x, mask):
    kept = mask.unsqueeze(-1)
    return torch.where(kept, x, torch.zeros_like(x)).sum(1) / kept.sum(1).clamp(min=1)


def mean_weights_first(x, mask):
    """The weight of each token is its flag over the count."""
    weights = mask.float() / mask.float().sum(1, keepdim=True).clamp(min=1e-9)
    return (x * weights.unsqueeze(-1)).sum(1)


def mean_epsilon(x, mask):
    """No mean: the divisor is a little larger."""
    kept = mask.float()
    return (x * kept.unsqueeze(-1)).sum(1) / (kept.sum(1, keepdim=True) + 1e-8)


def mean_all(x, mask):
    """No mean of the valid tokens: padding counts as well."""
    return (x * mask.unsqueeze(-1).float()).mean(1)


def mean_square_root(x, mask):
    """sentence-transformers, pooling_mode_mean_sqrt_len_tokens."""
    kept = mask.unsqueeze(-1).expand(x.size()).float()
    return torch.sum(x * kept, 1) / torch.sqrt(torch.clamp(kept.sum(1), min=1e-9))


def mean_by_position(x, mask):
    """SGPT's weighted mean: later tokens weigh more."""
    weights = torch.arange(1, x.shape[1] + 1).view(1, -1, 1).expand(x.size()).float()
    kept = mask.unsqueeze(-1).expand(x.size()).float() * weights
    return torch.sum(x * kept, 1) / torch.clamp(kept.sum(1), min=1e-9)


# --- Sums and maxima ---------------------------------------------------------------------


def sum_product(x, mask):
    return (x * mask.unsqueeze(-1).float()).sum(1)


def sum_masked(x, mask):
    return x.masked_fill(mask.unsqueeze(-1) == 0, 0.0).sum(1)


def max_sentence_transformers(x, mask):
    """sentence-transformers, Pooling: padding is set to a large negative number."""
    x = x.masked_fill(mask.unsqueeze(-1).expand(x.size()) == 0, -1e9)
    return torch.max(x, 1)[0]


def max_infinity(x, mask):
    return x.masked_fill(mask.unsqueeze(-1) == 0, float("-inf")).amax(1)


def max_lowest(x, mask):
    return torch.where(mask.unsqueeze(-1).bool(), x, torch.finfo(x.dtype).min).amax(1)


def max_zero(x, mask):
    """No maximum: padding is 0, and may be the largest."""
    return (x * mask.unsqueeze(-1).float()).amax(1)


# --- Single tokens -----------------------------------------------------------------------


def first_argmax(x, mask):
    return x[torch.arange(x.shape[0]), mask.int().argmax(1)]


def last_sum(x, mask):
    return x[torch.arange(x.shape[0]), mask.sum(1) - 1]


def last_e5_mistral(x, mask):
    """last_token_pool of E5-mistral, GritLM, SFR: right or left padding by the last flags."""
    left = mask[:, -1].sum() == mask.shape[0]
    lengths = mask.sum(dim=1) - 1
    right = x[torch.arange(x.shape[0]), lengths]
    return torch.where(left, x[:, -1], right)


def last_largest_place(x, mask):
    """transformers, GPT2ForSequenceClassification: the largest place of a token."""
    places = torch.arange(x.shape[1], dtype=torch.int32)
    last = (places * mask.to(torch.int32)).argmax(-1)
    return x[torch.arange(x.shape[0]), last]


def last_amax(x, mask):
    places = torch.arange(x.shape[1])
    return x[torch.arange(x.shape[0]), (places * mask).amax(1)]


def last_gather(x, mask):
    at = (mask.sum(1) - 1).clamp(min=0)
    return x.gather(1, at.view(-1, 1, 1).expand(-1, 1, x.shape[-1])).squeeze(1)


def last_flip(x, mask):
    """sentence-transformers, lasttoken: the first flag from behind."""
    S = x.shape[1]
    last = S - 1 - mask.int().flip(1).argmax(1)
    return x[torch.arange(x.shape[0]), last]


BOOL = {"mean_bool"}
FUNCTIONS = {
    name: function
    for name, function in list(globals().items())
    if re.match("(mean|sum|max|first|last)_", name)
}


class Pool(torch.nn.Module):
    def __init__(self, function):
        super().__init__()
        self.function = function

    def forward(self, x, mask):
        return self.function(x, mask)


def export(name: str, dynamic: bool) -> str:
    from iree.compiler.extras.fx_importer import FxImporter

    x = torch.randn(3, 6, 4)
    mask = torch.ones(3, 6, dtype=torch.bool if name in BOOL else torch.int64)
    shapes = None
    if dynamic:
        batch, length = torch.export.Dim("b", min=2, max=64), torch.export.Dim("s", min=2, max=4096)
        shapes = ({0: batch, 1: length}, {0: batch, 1: length})
    with torch.no_grad():
        exported = torch.export.export(Pool(FUNCTIONS[name]), (x, mask), dynamic_shapes=shapes, strict=False)
        exported = exported.run_decompositions(routes.decompositions())
        for node in list(exported.graph.nodes):  # torch-mlir keeps these, and then fails
            if "_assert_tensor_metadata" in str(node.target):
                exported.graph.erase_node(node)
    importer = FxImporter()
    importer.import_frozen_program(exported, func_name="main")
    source, raw = corpus.WORK / "pool.torch.mlir", corpus.WORK / "pool.raw.mlir"
    source.write_text(str(importer.module))
    corpus.run_command(
        corpus.tool("iree-opt"),
        "--torchdynamo-export-to-torch-backend-pipeline",
        "--torch-backend-to-linalg-on-tensors-backend-pipeline",
        source,
        "-o",
        raw,
    )
    return corpus.clean(raw.read_text())


def main() -> None:
    corpus.WORK.mkdir(exist_ok=True)
    wanted = re.compile(sys.argv[1] if len(sys.argv) > 1 else "")
    target = HERE.parent / "Inputs" / "pools"
    target.mkdir(exist_ok=True)
    for name in FUNCTIONS:
        for dynamic in (False, True):
            path = target / f"{name}{'_dyn' if dynamic else ''}.mlir"
            if not wanted.search(path.stem):
                continue
            try:
                path.write_text(export(name, dynamic))
                print(path.stem)
            except Exception as error:  # what the tools can't export is no program
                print(f"{path.stem}: {str(error)[:500]}")


if __name__ == "__main__":
    main()
