"""Tokens of all samples in the rows of one matrix: mixtures of experts, einsums, layers of [B * S, D]; any length."""

import torch
from blocks import INF, D, H, data, floats, ids, pad, pair
from cases_hf import COMMON, LLAMA, call_masked, call_plain, hf, ored, plain
from cases_hf_models import OR_ONE, neighbours
from torch import nn

EXPERTS = 4
MOE = dict(LLAMA, num_local_experts=EXPERTS, num_experts_per_tok=2)
OPT = dict(
    COMMON,
    num_hidden_layers=1,
    num_attention_heads=2,
    hidden_size=8,
    ffn_dim=16,
    max_position_embeddings=32,
    word_embed_proj_dim=8,
    dropout=0.0,
)
TRUE = "the mask as transformers makes it"
OR_TWO = "or_mask_function |q - kv| <= 2"


def top(values, k, dim=-1, **_):
    """torch.topk, which torch-mlir leaves as a sort, by k maxima."""
    best, places = [], []
    for _ in range(k):
        most, place = values.max(dim, keepdim=True)
        best.append(most)
        places.append(place)
        values = values.masked_fill(torch.arange(values.shape[dim]) == place, INF)
    return torch.cat(best, dim), torch.cat(places, dim)


def batched(name, config, call=call_plain, patch=None):
    """Experts as products of matrices that are gathered for each row."""

    def change(module):
        torch.topk = top
        if patch:
            patch(module)

    return hf(
        name, config, call=call, patch=change, after=lambda model: model.set_experts_implementation("batched_mm")
    )


def padded(left):
    role = "left_padding" if left else "right_padding"
    flags = lambda S: pad([0, 3], S, left)  # noqa: E731
    return plain(
        lambda: [ids(dynamic=True), data("attention_mask", flags, role, (1,))], live="attention_mask", max_length=15
    )


free = plain(lambda: [ids(dynamic=True)], max_length=15)
pair(
    "hf_mixtral_dyn",
    (f"MixtralModel, top-2 of 4 experts, {OR_TWO}", batched("Mixtral", MOE, patch=ored)),
    (f"MixtralModel, top-2 of 4 experts, {TRUE}", batched("Mixtral", MOE)),
    **free,
)
pair(
    "hf_gpt_oss_dyn",
    (
        f"GptOssModel, sinks and top-2 of 4 experts, right padding, {OR_ONE}",
        batched("GptOss", MOE, call_masked, neighbours),
    ),
    (f"GptOssModel, sinks and top-2 of 4 experts, right padding, {TRUE}", batched("GptOss", MOE, call_masked)),
    **padded(False),
)
pair(
    "hf_opt_padding_dyn",
    (f"OPTModel, layer norms of [B * S, D], left padding, {OR_TWO}", hf("OPT", OPT, call=call_masked, patch=ored)),
    (f"OPTModel, layer norms of [B * S, D], left padding, {TRUE}", hf("OPT", OPT, call=call_masked)),
    **padded(True),
)


class Routed(nn.Module):
    """Top-2 of 4 experts for each row of [B * S, D]; `over`: what the router's softmax is over."""

    def __init__(self, over):
        super().__init__()
        self.router = nn.Linear(D, EXPERTS, bias=False)
        self.experts = nn.Parameter(torch.zeros(EXPERTS, D, D))
        self.over = over

    def forward(self, x):
        B, S, _ = x.shape
        rows = x.reshape(B * S, D)
        p = torch.softmax(self.router(rows), self.over)
        places = torch.arange(EXPERTS)
        first, one = p.max(1, keepdim=True)
        second, two = p.masked_fill(places == one, -1.0).max(1, keepdim=True)
        weights, chosen = torch.cat([first, second], 1), torch.cat([one, two], 1)
        gate = ((chosen[:, :, None] == places) * weights[:, :, None]).sum(1)
        each = torch.einsum("nd,edf->nef", rows, self.experts)
        return x + torch.bmm(gate[:, None], each)[:, 0].reshape(B, S, D)


pair(
    "routed_rows_dyn",
    ("the router's softmax is over the rows", lambda: Routed(0)),
    ("the router's softmax is over the experts", lambda: Routed(1)),
    lambda: [floats(dynamic=True)],
)


class SharedKeys(nn.Module):
    """Multi-query attention in two einsums."""

    def __init__(self, diagonal):
        super().__init__()
        self.q, self.kv = nn.Linear(D, D, bias=False), nn.Linear(D, D // H * 2, bias=False)
        self.diagonal = diagonal

    def forward(self, x):
        B, S, _ = x.shape
        q, (k, v) = self.q(x).view(B, S, H, D // H), self.kv(x).chunk(2, -1)
        mask = torch.ones(S, S, dtype=torch.bool).tril(self.diagonal)
        s = torch.einsum("bqhd,bkd->bhqk", q, k).masked_fill(~mask, INF)
        return torch.einsum("bhqk,bkd->bqhd", s.softmax(-1), v).reshape(B, S, D)


pair(
    "shared_keys_einsum_dyn",
    ("multi-query attention by einsum, tril(1)", lambda: SharedKeys(1)),
    ("multi-query attention by einsum, tril()", lambda: SharedKeys(0)),
    lambda: [floats(dynamic=True)],
)
