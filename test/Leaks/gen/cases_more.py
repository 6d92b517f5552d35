"""Leaks that a verifier may overlook: empty rows, fills that shrink, indices that tokens choose."""

import torch
import torch.nn.functional as F
from blocks import (
    INF,
    Attention,
    D,
    attend,
    distance,
    floats,
    ids,
    mix_pair,
    pair,
    positions,
    scores,
    sdpa,
    soft,
)
from torch import nn

MIN = torch.finfo(torch.float32).min


mix_pair(
    "strict_mask_empty_row",
    ("kv < q with a finite fill: row 0 averages all keys", soft(lambda s, d: s.masked_fill(d < 1, MIN))),
    ("kv < q by SDPA: row 0 is 0", lambda q, k, v: sdpa(q, k, v, distance(q.shape[2], k.shape[2]) >= 1)),
    inputs=lambda: [floats(dynamic=True)],
)
mix_pair(
    "window_empty_row",
    (
        "3 <= q - kv < 6, finite fill: the first rows are empty",
        soft(lambda s, d: torch.where((d >= 3) & (d < 6), s, MIN)),
    ),
    (
        "3 <= q - kv < 6, or the token itself",
        soft(lambda s, d: torch.where(((d >= 3) & (d < 6)) | (d == 0), s, MIN)),
    ),
)
mix_pair(
    "mask_then_temperature",
    ("-1e9, then divided by 3e8", soft(lambda s, d: (s + torch.where(d >= 0, 0.0, -1e9)) / 3e8)),
    ("divided by 1e8, then -1e9", soft(lambda s, d: s / 1e8 + torch.where(d >= 0, 0.0, -1e9))),
)
mix_pair(
    "mask_clamped",
    (
        "scores with -inf, clamped to [-20, 20]",
        soft(lambda s, d: s.masked_fill(d < 0, INF).clamp(-20, 20) * 2),
    ),
    ("clamped, then -inf", soft(lambda s, d: (s.clamp(-20, 20) * 2).masked_fill(d < 0, INF))),
    scale=1.5,
)
mix_pair(
    "mask_nan_to_num",
    (
        "-inf, then nan_to_num(neginf=0)",
        soft(lambda s, d: torch.nan_to_num(s.masked_fill(d < 0, INF), neginf=0.0)),
    ),
    ("nan_to_num, then -inf", soft(lambda s, d: torch.nan_to_num(s).masked_fill(d < 0, INF))),
)
mix_pair(
    "mask_twice_min",
    (
        "finfo.min added where window, or causal, fails; the second is subtracted again",
        soft(lambda s, d: s + torch.where(d >= 0, 0.0, MIN) - torch.where(d < 0, MIN, 0.0)),
    ),
    (
        "finfo.min added for window and for causal: -inf where both fail",
        soft(lambda s, d: s + torch.where(d >= 0, 0.0, MIN) + torch.where(d.abs() < 3, 0.0, MIN)),
    ),
)
mix_pair(
    "relu_attention",
    (
        "relu(s)^2 * tril, divided by the number of all positive scores",
        lambda q, k, v: squared(q, k, True) @ v,
    ),
    ("relu(s)^2 * tril, divided by q + 1", lambda q, k, v: squared(q, k, False) @ v),
)
mix_pair(
    "mask_bits",
    ("integers: causal | window << 1, visible if not 0", lambda q, k, v: attend(q, k, v, bits(q, k) != 0)),
    ("integers: causal | window << 1, visible if 3", lambda q, k, v: attend(q, k, v, bits(q, k) == 3)),
)
mix_pair(
    "mask_floor_division",
    (
        "(q - kv) // 4 >= -1, with floor",
        lambda q, k, v: attend(
            q, k, v, torch.div(distance(q.shape[2], k.shape[2]), 4, rounding_mode="floor") >= -1
        ),
    ),
    (
        "(q - kv) // 4 >= 0, with floor",
        lambda q, k, v: attend(
            q, k, v, torch.div(distance(q.shape[2], k.shape[2]), 4, rounding_mode="floor") >= 0
        ),
    ),
)
mix_pair(
    "mask_truncated_division",
    (
        "(q - kv) // 4 >= 0, towards zero",
        lambda q, k, v: attend(
            q, k, v, torch.div(distance(q.shape[2], k.shape[2]), 4, rounding_mode="trunc") >= 0
        ),
    ),
    (
        "(q - kv + 4) // 4 >= 1, towards zero",
        lambda q, k, v: attend(
            q, k, v, torch.div(distance(q.shape[2], k.shape[2]) + 4, 4, rounding_mode="trunc") >= 1
        ),
    ),
)
mix_pair(
    "mask_remainder",
    (
        "(kv - q) % 8 > 4, or the token itself: modulo wraps",
        lambda q, k, v: attend(
            q, k, v, (-distance(q.shape[2], k.shape[2]) % 8 > 4) | (distance(q.shape[2], k.shape[2]) == 0)
        ),
    ),
    (
        "the same, and causal",
        lambda q, k, v: attend(
            q,
            k,
            v,
            ((-distance(q.shape[2], k.shape[2]) % 8 > 4) | (distance(q.shape[2], k.shape[2]) == 0))
            & (distance(q.shape[2], k.shape[2]) >= 0),
        ),
    ),
)
mix_pair(
    "mask_float_positions",
    (
        "positions as floats, kv - 0.6 < q + 0.5",
        lambda q, k, v: attend(q, k, v, distance(q.shape[2], k.shape[2]).float() > -1.1),
    ),
    (
        "positions as floats, kv - 0.4 < q + 0.5",
        lambda q, k, v: attend(q, k, v, distance(q.shape[2], k.shape[2]).float() > -0.9),
    ),
)
mix_pair(
    "sliding_layers",
    (
        "kv <= q + 1 in one head of a mask with heads",
        lambda q, k, v: attend(
            q, k, v, distance(q.shape[2], k.shape[2])[None] >= -positions(2)[:, None, None]
        ),
    ),
    (
        "a window of 2 and of 4 in the two heads",
        lambda q, k, v: attend(
            q,
            k,
            v,
            (distance(q.shape[2], k.shape[2])[None] >= 0)
            & (distance(q.shape[2], k.shape[2])[None] < 2 * (positions(2)[:, None, None] + 1)),
        ),
    ),
    inputs=lambda: [floats(dynamic=True)],
)


def squared(q, k, count_all):
    p = F.relu(scores(q, k)) ** 2
    visible = p.tril()
    count = (
        (p > 0).float().sum(-1, keepdim=True) + 1
        if count_all
        else (positions(q.shape[2]) + 1)[:, None].float()
    )
    return visible / count


def bits(q, k):
    d = distance(q.shape[2], k.shape[2])
    return (d >= 0).long() | ((d.abs() < 3).long() << 1)


class Half(Attention):
    """bfloat16 inside, f32 outside."""

    def __init__(self, diagonal):
        super().__init__()
        self.diagonal = diagonal

    def forward(self, x):
        q, k, v = (t.bfloat16() for t in self.heads(x))
        hidden = torch.triu(
            torch.full((x.shape[1],) * 2, torch.finfo(torch.bfloat16).min, dtype=torch.bfloat16),
            self.diagonal,
        )
        p = torch.softmax((scores(q, k) + hidden).float(), -1).bfloat16()
        return self.merge((p @ v).float())


pair(
    "bf16_inside",
    ("bf16: triu(finfo.min, 2)", lambda: Half(2)),
    ("bf16: triu(finfo.min, 1)", lambda: Half(1)),
    tolerance=3e-2,
)


class Learned(Attention):
    """A learned number for each head that scales the mask, or the scores."""

    def __init__(self, scale_mask):
        super().__init__()
        self.head = nn.Parameter(torch.zeros(2, 1, 1))
        self.scale_mask = scale_mask

    def forward(self, x):
        q, k, v = self.heads(x)
        mask = torch.where(distance(x.shape[1], x.shape[1]) >= 0, 0.0, -1e9)
        s = scores(q, k) + mask * self.head if self.scale_mask else scores(q, k) * self.head + mask
        return self.merge(torch.softmax(s, -1) @ v)


pair(
    "learned_mask_scale",
    ("the additive mask times a learned number, which may be negative", lambda: Learned(True)),
    ("the scores times a learned number", lambda: Learned(False)),
)


# --- Indices --------------------------------------------------------------------------------------


def hard(q, k, v, masked):
    """Each query takes the value of its best key."""
    s = scores(q, k)
    best = (s.masked_fill(distance(q.shape[2], k.shape[2]) < 0, INF) if masked else s).argmax(-1)
    return torch.gather(v, 2, best[..., None].expand_as(v))


mix_pair(
    "hard_attention",
    ("the value of the best key of all", lambda q, k, v: hard(q, k, v, False)),
    ("the value of the best visible key", lambda q, k, v: hard(q, k, v, True)),
)


class Ids(nn.Module):
    def __init__(self, mix):
        super().__init__()
        self.tokens, self.out, self.mix = nn.Embedding(32, D), nn.Linear(D, D), mix

    def forward(self, ids):
        return self.out(self.mix(self.tokens, ids))


def before(ids):
    return torch.cat([torch.zeros_like(ids[:, :1]), ids[:, :-1]], 1)


def after(ids):
    return torch.cat([ids[:, 1:], torch.zeros_like(ids[:, :1])], 1)


def pointer(table, ids, limited):
    """A token id says which position is read."""
    target = ids % ids.shape[1]
    if limited:
        target = torch.minimum(target, positions(ids.shape[1])[None])
    return torch.gather(table(ids), 1, target[..., None].expand(-1, -1, D))


def id_pair(name, leak, fixed, inputs=lambda: [ids()], **options):
    pair(name, (leak[0], lambda: Ids(leak[1])), (fixed[0], lambda: Ids(fixed[1])), inputs, **options)


id_pair(
    "pointer",
    ("position id % S is read", lambda t, i: pointer(t, i, False)),
    ("position min(id % S, p) is read", lambda t, i: pointer(t, i, True)),
)
id_pair(
    "ngram_hash",
    ("a hash of this id and the next", lambda t, i: t((i * 7 + after(i)) % 32)),
    ("a hash of this id and the one before", lambda t, i: t((i * 7 + before(i)) % 32)),
)
id_pair(
    "any_separator",
    (
        "all embeddings change if some id is 3",
        lambda t, i: t(i) * (1 + (i % 8 == 3).any(1)[:, None, None].float()),
    ),
    (
        "embeddings change after an id 3",
        lambda t, i: t(i) * (1 + ((i % 8 == 3).long().cumsum(1) > 0)[..., None].float()),
    ),
)
id_pair(
    "count_ahead",
    ("how often an id comes later is added", lambda t, i: t(i) + counted(i, lambda d: d < 0)),
    ("how often an id came before is added", lambda t, i: t(i) + counted(i, lambda d: d > 0)),
)
id_pair(
    "copy_ahead",
    (
        "the token after an equal one, without a mask (an induction head)",
        lambda t, i: induction(t, i, lambda d: d != 0),
    ),
    ("the token after an equal one before", lambda t, i: induction(t, i, lambda d: d > 0)),
)


def counted(ids, keep):
    equal = (ids[:, :, None] == ids[:, None, :]) & keep(distance(ids.shape[1], ids.shape[1]))
    return equal.float().sum(-1, keepdim=True)


def induction(table, ids, keep):
    equal = (ids[:, :, None] % 4 == ids[:, None, :] % 4) & keep(distance(ids.shape[1], ids.shape[1]))
    return table(ids) + equal.float() @ table(after(ids))


class Deep(nn.Module):
    """Three layers of attention, feed forward and norms, any length."""

    def __init__(self, leaky):
        super().__init__()
        self.layers = nn.ModuleList(Attention() for _ in range(3))
        self.norms = nn.ModuleList(nn.LayerNorm(D) for _ in range(3))
        self.up = nn.ModuleList(nn.Linear(D, D) for _ in range(3))
        self.leaky = leaky

    def forward(self, x):
        for number, (layer, norm, up) in enumerate(zip(self.layers, self.norms, self.up)):
            d = distance(x.shape[1], x.shape[1])
            x = x + layer.merge(
                sdpa(*layer.heads(norm(x)), (d >= 0) & (d < 4) if number != self.leaky else d.abs() < 4)
            )
            x = x + F.gelu(up(x))
        return x


pair(
    "three_layers",
    ("the window of the middle layer is open ahead", lambda: Deep(1)),
    ("three layers with a causal window", lambda: Deep(-1)),
    lambda: [floats(samples=1, dynamic=True)],
)
