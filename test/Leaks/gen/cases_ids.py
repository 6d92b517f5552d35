"""Ids: places, padding, separators, labels."""

import numpy as np
import torch
import torch.nn.functional as F
from blocks import (
    Attention,
    D,
    attend,
    data,
    distance,
    ids,
    pad,
    pair,
    positions,
    shift,
)
from torch import nn


class Embedded(nn.Module):
    """Embeddings and one attention; `treat` gives embeddings and a mask of the ids."""

    def __init__(self, treat):
        super().__init__()
        self.tokens, self.places = nn.Embedding(32, D), nn.Embedding(20, D)
        self.attention, self.treat = Attention(), treat

    def forward(self, ids, *more):
        x, mask = self.treat(self, ids, *more)
        return x + self.attention.merge(attend(*self.attention.heads(x), mask))


def causal(ids):
    return (distance(ids.shape[1], ids.shape[1]) >= 0)[None, None]


def placed(model, ids, places):
    return model.tokens(ids) + model.places(places), causal(ids)


def shifted(model, ids, shift):
    """Teacher forcing: position p predicts token p."""
    before = F.pad(ids, (1, 0))[:, :-1] if shift else ids
    return model.tokens(before), causal(ids)


def few_ids():
    """Ids of which many are 0, the padding."""
    token = ids()
    token.make = lambda S: np.random.randint(0, 3, (2, S)) * np.random.randint(1, 11, (2, S))
    return [token]


pair(
    "length_from_ids",
    (
        "places counted from the number of all ids that are no padding",
        lambda: Embedded(
            lambda m, ids: placed(
                m, ids, positions(ids.shape[1])[None] + (ids == 0).long().sum(1, keepdim=True)
            )
        ),
    ),
    (
        "places counted by a cumulative sum",
        lambda: Embedded(lambda m, ids: placed(m, ids, (ids != 0).long().cumsum(1))),
    ),
    few_ids,
)
pair(
    "mask_from_ids",
    (
        "queries of padding see all: a finite fill",
        lambda: Embedded(
            lambda m, ids: (
                m.tokens(ids),
                (causal(ids) & (ids != 0)[:, None, None]) | (ids == 0)[:, None, :, None],
            )
        ),
    ),
    (
        "causal, key no padding, or the token itself",
        lambda: Embedded(
            lambda m, ids: (
                m.tokens(ids),
                (causal(ids) & (ids != 0)[:, None, None]) | torch.eye(ids.shape[1], dtype=torch.bool),
            )
        ),
    ),
    few_ids,
)
pair(
    "documents_from_ids",
    (
        "tokens before the last separator see one another, and the rest",
        lambda: Embedded(lambda m, ids: (m.tokens(ids), same(ends_ahead(ids) > 0) & causal(ids))),
    ),
    (
        "documents are counted by a cumulative sum of separators",
        lambda: Embedded(lambda m, ids: (m.tokens(ids), same((ids == 0).long().cumsum(1)) & causal(ids))),
    ),
    few_ids,
)
pair(
    "documents_counted_back",
    (
        "documents are counted from the end, and the number is embedded",
        lambda: Embedded(
            lambda m, ids: (m.tokens(ids) + m.places(ends_ahead(ids)), same(ends_ahead(ids)) & causal(ids))
        ),
    ),
    (
        "documents are counted from the end: two are the same if no separator is between",
        lambda: Embedded(lambda m, ids: (m.tokens(ids), same(ends_ahead(ids)) & causal(ids))),
    ),
    few_ids,
)
pair(
    "no_shift_right",
    (
        "labels embedded without a shift: position p sees the label p",
        lambda: Embedded(lambda m, ids: shifted(m, ids, False)),
    ),
    ("shifted right by one", lambda: Embedded(lambda m, ids: shifted(m, ids, True))),
    lambda: [ids()],
    strict=True,
)
pair(
    "next_token_added",
    (
        "the embedding of the next token is added (a label that leaks)",
        lambda: Embedded(lambda m, ids: (m.tokens(ids) + shift(m.tokens(ids), -1), causal(ids))),
    ),
    (
        "the embedding of the token before is added (a bigram)",
        lambda: Embedded(lambda m, ids: (m.tokens(ids) + shift(m.tokens(ids), 1), causal(ids))),
    ),
    lambda: [ids(dynamic=True)],
    max_length=18,
)


def ends_ahead(ids):
    return (ids == 0).long().flip(1).cumsum(1).flip(1)


def same(document):
    return (document[:, :, None] == document[:, None, :])[:, None]


def last_valid(model, ids, mask):
    x = model.tokens(ids)
    chosen = torch.gather(x, 1, (mask.sum(1) - 1)[:, None, None].expand(-1, 1, D))
    return x + chosen, causal(ids)


def with_mask():
    return [ids(), data("mask", lambda S: pad([0, 3], S, True))]


MASKS = {
    "variants": lambda S: {
        "left padding": {},
        "none": {"mask": pad([0, 0], S, True)},
        "right padding": {"mask": pad([2, 0], S, False)},
    }
}
pair(
    "last_valid_token",
    ("the token mask.sum - 1 is added to all", lambda: Embedded(last_valid)),
    ("the first token is added to all", lambda: Embedded(first_token)),
    with_mask,
    **MASKS,
)
pair(
    "masked_mean",
    (
        "the mean of valid tokens is added",
        lambda: Embedded(lambda m, ids, mask: masked_mean(m, ids, mask, False)),
    ),
    (
        "the mean of valid tokens so far is added",
        lambda: Embedded(lambda m, ids, mask: masked_mean(m, ids, mask, True)),
    ),
    with_mask,
    **MASKS,
)


def first_token(model, ids, mask):
    x = model.tokens(ids) * mask[..., None]
    return x + x[:, :1], causal(ids)


def masked_mean(model, ids, mask, so_far):
    x, m = model.tokens(ids), mask[..., None].float()
    mean = (
        (x * m).cumsum(1) / m.cumsum(1).clamp_min(1)
        if so_far
        else (x * m).sum(1, keepdim=True) / m.sum(1, keepdim=True).clamp_min(1)
    )
    return x + mean, causal(ids)
