"""Padding, documents and prefixes."""

import numpy as np
import torch
from blocks import (
    attend,
    data,
    distance,
    floats,
    mix_pair,
    pad,
    positions,
    scores,
    sdpa,
)


def with_padding(treat):
    return lambda q, k, v, mask: treat(
        q, k, v, distance(q.shape[2], k.shape[2]) >= 0, mask[:, None, None, :] != 0
    )


def padding_inputs(role="data", left=True):
    return lambda: [floats(), data("mask", lambda S: pad([0, 3], S, left), role)]


PADDINGS = {
    "variants": lambda S: {
        "left padding": {},
        "none": {"mask": pad([0, 0], S, True)},
        "right padding": {"mask": pad([2, 0], S, False)},
    }
}
LEFT = {"variants": lambda S: {"left padding": {}, "none": {"mask": pad([0, 0], S, True)}}, "live": "mask"}
mix_pair(
    "padding_drops_causal",
    (
        "a mask is passed, so is_causal is dropped",
        with_padding(lambda q, k, v, causal, valid: sdpa(q, k, v, valid)),
    ),
    (
        "the mask that is passed, and causal",
        with_padding(lambda q, k, v, causal, valid: sdpa(q, k, v, valid & causal)),
    ),
    inputs=padding_inputs(),
    **PADDINGS,
)
mix_pair(
    "padding_or_causal",
    ("causal or key valid", with_padding(lambda q, k, v, causal, valid: attend(q, k, v, causal | valid))),
    (
        "causal and key valid, or the token itself",
        with_padding(
            lambda q, k, v, causal, valid: attend(
                q, k, v, (causal & valid) | torch.eye(q.shape[2], dtype=torch.bool)
            )
        ),
    ),
    inputs=padding_inputs(),
    **PADDINGS,
)


def finite(q, k, v, causal, valid):
    return torch.softmax(torch.where(causal & valid, scores(q, k), torch.finfo(torch.float32).min), -1) @ v


mix_pair(
    "padding_finite_fill",
    ("causal and left padding, fill finfo.min: a row of padding averages all keys", with_padding(finite)),
    (
        "the same with SDPA: such a row is 0",
        with_padding(lambda q, k, v, causal, valid: sdpa(q, k, v, causal & valid)),
    ),
    inputs=padding_inputs("left_padding"),
    **LEFT,
)
mix_pair(
    "padding_or_live",
    (
        "or with left padding: tokens see the future",
        with_padding(lambda q, k, v, causal, valid: attend(q, k, v, causal | valid)),
    ),
    (
        "and with left padding, fill -1e9",
        with_padding(
            lambda q, k, v, causal, valid: (
                torch.softmax(torch.where(causal & valid, scores(q, k), -1e9), -1) @ v
            )
        ),
    ),
    inputs=padding_inputs("left_padding"),
    **LEFT,
)


def packed(keep):
    return lambda q, k, v, doc: attend(
        q, k, v, keep((doc[:, :, None] == doc[:, None, :])[:, None], distance(q.shape[2], k.shape[2]) >= 0)
    )


def documents():
    return [floats(), data("doc", lambda S: np.stack([np.arange(S) // 3, np.arange(S) // 5]))]


mix_pair(
    "packed_documents",
    ("the same document, not causal", packed(lambda same, causal: same)),
    ("the same document and causal", packed(lambda same, causal: same & causal)),
    inputs=documents,
)
mix_pair(
    "packed_without_documents",
    (
        "packed, causal over all documents: no token of the future, but of other documents",
        packed(lambda same, causal: causal | (same & causal)),
    ),
    (
        "packed with position ids, causal, by SDPA",
        lambda q, k, v, doc: sdpa(
            q, k, v, ((doc[:, :, None] == doc[:, None, :]) & (distance(q.shape[2], k.shape[2]) >= 0))[:, None]
        ),
    ),
    inputs=documents,
)


def places(role="data"):
    """Positions that restart at documents."""

    def rows(S):
        return np.stack([np.concatenate([np.arange(n) for n in row])[:S] for row in ((3, 5), (2, 1, 5))])

    return lambda: [floats(), data("places", rows, role)]


def by_places(starts):
    """Keys at the same or an earlier place; `starts`: where documents begin, None: all is one."""

    def mix(q, k, v, places):
        keep = places[:, :, None] >= places[:, None, :]
        if starts is not None:
            document = starts(places).cumsum(-1)
            keep = keep & (document[:, :, None] == document[:, None, :])
        return attend(q, k, v, keep[:, None])

    return mix


def breaks(places):
    """As transformers' find_packed_sequence_indices finds them."""
    return torch.diff(places, prepend=places[:, :1] - 1, dim=-1) != 1


mix_pair(
    "packed_places",
    ("earlier places, over all documents", by_places(None)),
    ("earlier places of the same document, which ends where places do not count up by one", by_places(breaks)),
    inputs=places(),
)
mix_pair(
    "packed_places_zero",
    (
        "earlier places of the same document, which ends at each place 1: it begins with a 0 that is later",
        by_places(lambda places: places == 1),
    ),
    (
        "earlier places of the same document, which begins at place 0",
        by_places(lambda places: places == 0),
    ),
    inputs=places("document_positions"),
)


def prefix_lengths():
    return [floats(), data("prefix", lambda S: np.array([3, 0]))]


mix_pair(
    "prefix_lengths",
    (
        "causal or kv < prefix[b]",
        lambda q, k, v, n: attend(
            q,
            k,
            v,
            (
                (distance(q.shape[2], k.shape[2]) >= 0)[None]
                | (positions(k.shape[2])[None, None, :] < n[:, None, None])
            )[:, None],
        ),
    ),
    (
        "causal and kv >= prefix[b], or the token itself",
        lambda q, k, v, n: attend(
            q,
            k,
            v,
            (
                (
                    (distance(q.shape[2], k.shape[2]) >= 0)[None]
                    & (positions(k.shape[2])[None, None, :] >= n[:, None, None])
                )
                | torch.eye(q.shape[2], dtype=torch.bool)
            )[:, None],
        ),
    ),
    inputs=prefix_lengths,
    variants=lambda S: {"prefixes": {}, "no prefix": {"prefix": np.array([0, 0])}},
)
