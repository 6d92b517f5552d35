"""Masks whose predicate is wrong."""

import numpy as np
import torch
from blocks import (
    INF,
    Attention,
    mask_pair,
    mix_pair,
    pair,
    positions,
    sdpa,
)
from torch import nn

mask_pair(
    "mask_diagonal_one",
    ("tril(ones, diagonal=1): each token sees the next", lambda d: torch.tril(torch.ones_like(d), 1).bool()),
    ("tril(ones)", lambda d: torch.tril(torch.ones_like(d)).bool()),
)
mask_pair(
    "mask_diagonal_dyn",
    ("kv <= q + 1, any length", lambda d: d >= -1),
    ("kv <= q, any length", lambda d: d >= 0),
    sdpa,
    dynamic=True,
)
mask_pair(
    "triu_diagonal_two",
    ("additive triu(full(-inf), diagonal=2)", lambda d: torch.triu(torch.full(d.shape, INF), 2)),
    ("additive triu(full(-inf), diagonal=1)", lambda d: torch.triu(torch.full(d.shape, INF), 1)),
    sdpa,
    route="iree",
)
mask_pair(
    "window_not_causal",
    ("q - kv < 3: a window that is open ahead", lambda d: d < 3),
    ("0 <= q - kv < 3", lambda d: (d >= 0) & (d < 3)),
    dynamic=True,
)
mask_pair(
    "window_both_sides",
    ("|q - kv| < 3", lambda d: d.abs() < 3),
    ("|q - kv| < 3 and kv <= q", lambda d: (d.abs() < 3) & (d >= 0)),
    sdpa,
)
mask_pair(
    "or_for_and",
    ("causal or window: everything is visible", lambda d: (d >= 0) | (d < 3)),
    ("causal and window", lambda d: (d >= 0) & (d < 3)),
    sdpa,
    dynamic=True,
)
mask_pair(
    "sink_and_window",
    (
        "first two keys or window, without causal: position 0 sees key 1",
        lambda d: (positions(d.shape[1]) < 2)[None] | ((d >= 0) & (d < 3)),
    ),
    (
        "(first two keys or window) and causal",
        lambda d: ((positions(d.shape[1]) < 2)[None] | (d < 3)) & (d >= 0),
    ),
)
mask_pair(
    "inverted_tril",
    (
        "tril where the softmax expects True = masked out",
        lambda d: ~torch.ones_like(d, dtype=torch.bool).tril(),
    ),
    ("the complement of triu(1)", lambda d: ~torch.ones_like(d, dtype=torch.bool).triu(1)),
    sdpa,
)
mask_pair(
    "transposed_mask",
    ("tril(ones).T", lambda d: torch.tril(torch.ones(d.shape, dtype=torch.bool)).T),
    ("tril(ones)", lambda d: torch.tril(torch.ones(d.shape, dtype=torch.bool))),
)
mask_pair(
    "prefix_lm",
    ("causal or kv < 3: the prefix sees itself", lambda d: (d >= 0) | (positions(d.shape[1]) < 3)[None]),
    (
        "causal, and the prefix is visible to all after it",
        lambda d: (d >= 0) & ((d >= 0) | (positions(d.shape[1]) < 3)[None]),
    ),
    sdpa,
    dynamic=True,
)


def block(d, how):
    q, kv = positions(d.shape[0])[:, None], positions(d.shape[1])[None]
    return how(q, kv, q // 4, kv // 4)


mask_pair(
    "block_causal",
    ("kv // 4 <= q // 4: a block sees all of itself", lambda d: block(d, lambda q, kv, a, b: b <= a)),
    (
        "kv // 4 < q // 4, or the same block and kv <= q",
        lambda d: block(d, lambda q, kv, a, b: (b < a) | ((a == b) & (kv <= q))),
    ),
)
mask_pair(
    "block_end_inclusive",
    (
        "kv <= end of the block, where the end is exclusive",
        lambda d: block(d, lambda q, kv, a, b: kv <= a * 4 + 4),
    ),
    (
        "kv < end of the block and kv <= q",
        lambda d: block(d, lambda q, kv, a, b: (kv < a * 4 + 4) & (kv <= q)),
    ),
)
mask_pair(
    "chunk_not_causal",
    ("the same chunk of 3", lambda d: block(d, lambda q, kv, a, b: q // 3 == kv // 3)),
    (
        "the same chunk of 3 and causal",
        lambda d: block(d, lambda q, kv, a, b: (q // 3 == kv // 3) & (kv <= q)),
    ),
    sdpa,
)
mask_pair(
    "chunk_truncates",
    (
        "chunks of 3 from position 2 on, divided towards zero, no causal: -1 // 3 falls into chunk 0",
        lambda d: block(
            d,
            lambda q, kv, a, b: (
                (torch.div(kv - 2, 3, rounding_mode="trunc") == torch.div(q - 2, 3, rounding_mode="trunc"))
                & (kv <= q + 1)
            ),
        ),
    ),
    (
        "the same, and causal",
        lambda d: block(
            d,
            lambda q, kv, a, b: (
                (torch.div(kv - 2, 3, rounding_mode="trunc") == torch.div(q - 2, 3, rounding_mode="trunc"))
                & (kv <= q)
            ),
        ),
    ),
)
mask_pair(
    "dilated",
    ("every other token, on both sides", lambda d: d % 2 == 0),
    ("every other token before", lambda d: (d % 2 == 0) & (d >= 0)),
)


class Table(Attention):
    """A tree of drafted tokens: row q lists the ancestors of q."""

    def __init__(self, table):
        super().__init__(lambda q, k, v: sdpa(q, k, v, self.table))
        self.register_buffer("table", torch.tensor(table, dtype=torch.bool))


PARENTS = [-1, 0, 0, 1, 1, 2, 3, 3]


def ancestors() -> np.ndarray:
    table = np.eye(8, dtype=bool)
    for node, parent in enumerate(PARENTS):
        if parent >= 0:
            table[node] |= table[parent]
    return table


pair(
    "draft_tree",
    ("a table of descendants instead of ancestors", lambda: Table(ancestors().T)),
    ("a table of the ancestors of drafted tokens", lambda: Table(ancestors())),
)


class MHA(nn.Module):
    """nn.MultiheadAttention, whose True means masked out."""

    def __init__(self, mask):
        super().__init__()
        self.attention = nn.MultiheadAttention(8, 2, bias=False, batch_first=True)
        self.mask = mask

    def forward(self, x):
        return self.attention(
            x,
            x,
            x,
            attn_mask=self.mask(torch.ones(x.shape[1], x.shape[1], dtype=torch.bool)),
            need_weights=False,
        )[0]


pair(
    "mha_polarity",
    ("nn.MultiheadAttention with tril(-1): its True hides the past", lambda: MHA(lambda ones: ones.tril(-1))),
    ("nn.MultiheadAttention with triu(1)", lambda: MHA(lambda ones: ones.triu(1))),
)


def flex(combine):
    def mix(q, k, v):
        from torch.nn.attention.flex_attention import create_mask

        mask = create_mask(combine, None, None, q.shape[2], k.shape[2], device="cpu")
        return sdpa(q, k, v, mask)

    return mix


def flex_masks(join):
    from torch.nn.attention import flex_attention

    return getattr(flex_attention, join)(lambda b, h, q, kv: q >= kv, lambda b, h, q, kv: q - kv <= 2)


mix_pair(
    "flex_or_masks",
    ("FlexAttention: or_masks(causal, sliding_window)", flex(flex_masks("or_masks"))),
    ("FlexAttention: and_masks(causal, sliding_window)", flex(flex_masks("and_masks"))),
)
