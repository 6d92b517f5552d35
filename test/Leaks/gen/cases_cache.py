"""Decode steps: some keys come from a cache, the queries lie after them."""

import numpy as np
import torch
import torch.nn.functional as F
from blocks import Attention, D, H, attend, distance, floats, pair, positions, sdpa
from corpus import Input

PAST, ROOM = 5, 12


def cache(name, rows, dynamic=False):
    return Input(
        name,
        "cache",
        lambda S: np.random.randn(2, H, rows, D // H).astype(np.float32),
        2,
        (2,) if dynamic else (),
    )


class Decode(Attention):
    """New tokens after a cache that is exactly full."""

    def __init__(self, how):
        super().__init__()
        self.how = how

    def forward(self, x, keys, values):
        q, k, v = self.heads(x)
        k, v = torch.cat([keys, k], 2), torch.cat([values, v], 2)
        return self.merge(self.how(q, k, v, keys.shape[2]))


def full_cache():
    return [floats(), cache("keys", PAST), cache("values", PAST)]


def visible(offset):
    return lambda q, k, v, past: attend(q, k, v, distance(q.shape[2], k.shape[2], offset(past)) >= 0)


DECODE = {"length": 3, "offset": PAST}
pair(
    "decode_top_left",
    (
        "is_causal with Q < KV: the corner is at the top left, so rows see too little",
        lambda: Decode(lambda q, k, v, past: F.scaled_dot_product_attention(q, k, v, is_causal=True)),
    ),
    ("kv <= row + past", lambda: Decode(visible(lambda past: past))),
    full_cache,
    **DECODE,
)
pair(
    "decode_no_mask",
    (
        "several new tokens without a mask",
        lambda: Decode(lambda q, k, v, past: F.scaled_dot_product_attention(q, k, v)),
    ),
    (
        "kv <= row + past, as a mask for SDPA",
        lambda: Decode(lambda q, k, v, past: sdpa(q, k, v, distance(q.shape[2], k.shape[2], past) >= 0)),
    ),
    full_cache,
    **DECODE,
)
pair(
    "decode_offset_by_one",
    ("kv <= row + past + 1", lambda: Decode(visible(lambda past: past + 1))),
    (
        "tril(diagonal=KV - Q)",
        lambda: Decode(
            lambda q, k, v, past: sdpa(
                q, k, v, torch.ones(q.shape[2], k.shape[2], dtype=torch.bool).tril(k.shape[2] - q.shape[2])
            )
        ),
    ),
    full_cache,
    **DECODE,
)
pair(
    "decode_new_first",
    (
        "new keys before the cached ones, masked as if they were after them",
        lambda: Decode(
            lambda q, k, v, past: sdpa(
                q,
                torch.cat([k[:, :, past:], k[:, :, :past]], 2),
                torch.cat([v[:, :, past:], v[:, :, :past]], 2),
                distance(q.shape[2], k.shape[2], past) >= 0,
            )
        ),
    ),
    (
        "new keys before the cached ones: kv <= row or kv >= Q",
        lambda: Decode(
            lambda q, k, v, past: sdpa(
                q,
                torch.cat([k[:, :, past:], k[:, :, :past]], 2),
                torch.cat([v[:, :, past:], v[:, :, :past]], 2),
                (distance(q.shape[2], k.shape[2]) >= 0) | (positions(k.shape[2]) >= q.shape[2])[None],
            )
        ),
    ),
    full_cache,
    **DECODE,
)
pair(
    "decode_window",
    (
        "a window of 4 around each row",
        lambda: Decode(
            lambda q, k, v, past: attend(q, k, v, distance(q.shape[2], k.shape[2], past).abs() < 4)
        ),
    ),
    (
        "a window of 4 that ends at each row",
        lambda: Decode(
            lambda q, k, v, past: attend(
                q,
                k,
                v,
                (distance(q.shape[2], k.shape[2], past) < 4) & (distance(q.shape[2], k.shape[2], past) >= 0),
            )
        ),
    ),
    full_cache,
    **DECODE,
)


class Static(Attention):
    """A cache of a fixed size; new rows are written at `past`, which is an argument."""

    def __init__(self, visible, write=True):
        super().__init__()
        self.visible, self.write = visible, write

    def forward(self, x, keys, values, past):
        q, k, v = self.heads(x)
        row = positions(keys.shape[2])
        source = (row - past).clamp(0, x.shape[1] - 1)
        new = ((row >= past) & (row < past + x.shape[1]))[None, None, :, None]
        k = torch.where(new, k.index_select(2, source), keys)
        v = torch.where(new, v.index_select(2, source), values)
        query = positions(x.shape[1])[:, None] + past
        return self.merge(attend(q, k, v, self.visible(query, row[None], past, x.shape[1])))


def static_cache():
    return [
        floats(),
        cache("keys", ROOM),
        cache("values", ROOM),
        Input("past", "offset", lambda S: np.array([4])),
    ]


pair(
    "static_cache_all_rows",
    (
        "all rows of the cache are read, also those that are not yet written",
        lambda: Static(lambda q, kv, past, n: (kv >= 0) & (q >= 0)),
    ),
    ("kv <= past + row", lambda: Static(lambda q, kv, past, n: kv <= q)),
    static_cache,
    length=3,
)
pair(
    "static_cache_length",
    (
        "kv < past + number of new tokens, for every row",
        lambda: Static(lambda q, kv, past, n: (kv < past + n) & (q >= 0)),
    ),
    (
        "kv < past + number of new tokens, and kv <= past + row",
        lambda: Static(lambda q, kv, past, n: (kv < past + n) & (kv <= q)),
    ),
    static_cache,
    length=3,
)
pair(
    "static_cache_bottom_right",
    (
        "the corner at the end of the room: kv <= row + room - Q",
        lambda: Static(lambda q, kv, past, n: kv <= q - past + ROOM - n),
    ),
    (
        "the corner at the end of what is written: kv <= row + past",
        lambda: Static(lambda q, kv, past, n: kv <= q - past + past),
    ),
    static_cache,
    length=3,
)
pair(
    "static_cache_inclusive",
    ("one new token, kv <= past + 1", lambda: Static(lambda q, kv, past, n: kv <= q + 1)),
    ("one new token, kv <= past", lambda: Static(lambda q, kv, past, n: kv <= q)),
    static_cache,
    length=1,
)


class CachedState(torch.nn.Module):
    """A convolution whose last inputs are cached, as Mamba's decode step has it."""

    def __init__(self, after):
        super().__init__()
        self.conv = torch.nn.Conv1d(D, D, 3, groups=D)
        self.after = after

    def forward(self, x, state):
        parts = [x, state] if self.after else [state, x]
        return x + self.conv(torch.cat(parts, 1).transpose(1, 2)).transpose(1, 2)


pair(
    "conv_state",
    ("the cached inputs are put after the new ones", lambda: CachedState(True)),
    ("the cached inputs are put before the new ones", lambda: CachedState(False)),
    lambda: [floats(), Input("state", "cache", lambda S: np.random.randn(2, 2, D).astype(np.float32), 1)],
    length=4,
    offset=2,
)
