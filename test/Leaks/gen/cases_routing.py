"""Experts, and tokens that take part."""

import torch
from blocks import (
    D,
    pair,
    positions,
)
from torch import nn


class Experts(nn.Module):
    def __init__(self, route):
        super().__init__()
        self.router = nn.Linear(D, 4, bias=False)
        self.experts = nn.Parameter(torch.zeros(4, D, D))
        self.route = route

    def forward(self, x):
        weights = self.route(torch.softmax(self.router(x), -1))  # [B, S, E]
        return x + torch.einsum("bse,bsd,edf->bsf", weights, x, self.experts)


def rank(p, dim):
    """How many are higher along a dimension; of equals, the first is the higher one."""
    other, self_ = p.unsqueeze(dim), p.unsqueeze(dim + 1)
    return (other > self_).long().sum(dim + 1)


def with_capacity(p, first_come):
    """Switch: one expert a token; an expert takes its first 2 tokens, or its 2 best ones."""
    chosen = p * (rank(p, 2) < 1)
    place = ((chosen > 0).long().cumsum(1) - 1) if first_come else rank(chosen, 1)
    return chosen * (place < 2)


pair(
    "expert_choice",
    ("each expert takes its 3 best tokens", lambda: Experts(lambda p: p * (rank(p, 1) < 3))),
    ("each token takes its 2 best experts", lambda: Experts(lambda p: p * (rank(p, 2) < 2))),
)
pair(
    "expert_capacity",
    ("an expert keeps its 2 best tokens", lambda: Experts(lambda p: with_capacity(p, False))),
    ("an expert keeps its first 2 tokens", lambda: Experts(lambda p: with_capacity(p, True))),
)
pair(
    "balanced_router",
    (
        "routing divided by the load of each expert over all tokens",
        lambda: Experts(lambda p: p / p.mean(1, keepdim=True)),
    ),
    (
        "routing divided by the load so far",
        lambda: Experts(lambda p: p / (p.cumsum(1) / (positions(8) + 1)[None, :, None])),
    ),
)
pair(
    "mixture_of_depths",
    ("the 4 tokens with the highest scores take part", lambda: Depths(lambda s: rank(s, 1) < 4)),
    ("tokens with a score above 0 take part", lambda: Depths(lambda s: s > 0)),
)


class Depths(nn.Module):
    def __init__(self, choose):
        super().__init__()
        self.score, self.block = nn.Linear(D, 1), nn.Linear(D, D)
        self.choose = choose

    def forward(self, x):
        s = self.score(x)
        return torch.where(self.choose(s), x + torch.tanh(s) * self.block(x), x)
