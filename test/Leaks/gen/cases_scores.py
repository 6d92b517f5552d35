"""Masks that are applied to the scores in a wrong way, and keys that are selected too early."""

import torch
from blocks import (
    INF,
    attend,
    distance,
    floats,
    mix_pair,
    scores,
    soft,
)

# --- How it is applied -----------------------------------------------------------------------


mix_pair(
    "mask_before_softcap",
    (
        "5 * tanh(masked / 5): a hidden score is -5",
        soft(lambda s, d: 5 * torch.tanh(s.masked_fill(d < 0, torch.finfo(torch.float32).min) / 5)),
    ),
    (
        "masked after 5 * tanh(s / 5)",
        soft(lambda s, d: (5 * torch.tanh(s / 5)).masked_fill(d < 0, torch.finfo(torch.float32).min)),
    ),
)
mix_pair(
    "mask_inf_before_softcap",
    (
        "-inf before a softcap of 30: a hidden score is -30, scores are large",
        soft(lambda s, d: 30 * torch.tanh((s * 40).masked_fill(d < 0, INF) / 30)),
    ),
    (
        "-inf after the softcap of 30",
        soft(lambda s, d: (30 * torch.tanh(s * 40 / 30)).masked_fill(d < 0, INF)),
    ),
)
mix_pair(
    "mask_multiplied",
    ("scores * tril: a hidden score is 0", soft(lambda s, d: s * (d >= 0))),
    (
        "scores + (1 - tril) * finfo.min",
        soft(lambda s, d: s + (1.0 - (d >= 0).float()) * torch.finfo(torch.float32).min),
    ),
)
mix_pair(
    "additive_mask_multiplied",
    (
        "scores * additive mask (0 and -1e9): visible scores are 0",
        soft(lambda s, d: s * torch.where(d >= 0, 0.0, -1e9)),
    ),
    ("scores + additive mask (0 and -1e9)", soft(lambda s, d: s + torch.where(d >= 0, 0.0, -1e9))),
)
mix_pair(
    "additive_sign",
    ("scores - additive mask: the future is at +1e9", soft(lambda s, d: s - torch.where(d >= 0, 0.0, -1e9))),
    ("scores - penalty (0 and 1e9)", soft(lambda s, d: s - torch.where(d >= 0, 0.0, 1e9))),
)
mix_pair(
    "bool_mask_added",
    ("scores + triu as a number: +1 for the future", soft(lambda s, d: s + (d < 0).float())),
    ("scores + log(tril)", soft(lambda s, d: s + torch.log((d >= 0).float()))),
)
mix_pair(
    "fill_small",
    ("fill -10", soft(lambda s, d: s.masked_fill(d < 0, -10.0))),
    ("fill -inf", soft(lambda s, d: s.masked_fill(d < 0, INF))),
)
mix_pair(
    "fill_100_large_scores",
    (
        "scores of some hundreds + (-100): a soft bias",
        soft(lambda s, d: s * 100 + torch.where(d >= 0, 0.0, -100.0)),
    ),
    (
        "the same scores + finfo.min",
        soft(lambda s, d: s * 100 + torch.where(d >= 0, 0.0, torch.finfo(torch.float32).min)),
    ),
)
mix_pair(
    "fill_1e4_large_scores",
    ("scores of some ten thousands + (-1e4)", soft(lambda s, d: s * 1e4 + torch.where(d >= 0, 0.0, -1e4))),
    ("the same scores with -inf", soft(lambda s, d: (s * 1e4).masked_fill(d < 0, INF))),
)
mix_pair(
    "fill_1e4_gpt2",
    (
        "w * b - 1e4 * (1 - b) with w of some ten thousands",
        soft(lambda s, d: (s * 3e4) * (d >= 0) - 1e4 * (1 - (d >= 0).float())),
    ),
    (
        "w * b - 1e4 * (1 - b), ordinary w (GPT-2 of 2019)",
        soft(lambda s, d: s * (d >= 0) - 1e4 * (1 - (d >= 0).float())),
    ),
)
mix_pair(
    "mask_after_softmax",
    (
        "softmax, then * tril: the sum has seen all",
        lambda q, k, v: (torch.softmax(scores(q, k), -1) * (distance(q.shape[2], k.shape[2]) >= 0)) @ v,
    ),
    (
        "softmax * tril, divided by its own sum of exp over tril",
        lambda q, k, v: normalized(torch.exp(scores(q, k)) * (distance(q.shape[2], k.shape[2]) >= 0)) @ v,
    ),
)
mix_pair(
    "softmax_over_queries",
    (
        "softmax over the queries of causal scores",
        lambda q, k, v: (
            torch.softmax(scores(q, k).masked_fill(distance(q.shape[2], k.shape[2]) < 0, INF), -2) @ v
        ),
    ),
    (
        "softmax over the keys",
        lambda q, k, v: (
            torch.softmax(scores(q, k).masked_fill(distance(q.shape[2], k.shape[2]) < 0, INF), -1) @ v
        ),
    ),
)
mix_pair(
    "max_before_mask",
    (
        "exp(s - max over all keys) * tril / its sum, with an epsilon",
        lambda q, k, v: late_mask(q, k, True) @ v,
    ),
    ("the same, with the maximum over visible keys", lambda q, k, v: late_mask(q, k, False) @ v),
)
mix_pair(
    "sigmoid_attention",
    ("sigmoid(s) / sum over all", lambda q, k, v: normalized(torch.sigmoid(scores(q, k))) @ v),
    (
        "sigmoid(s) * tril",
        lambda q, k, v: (torch.sigmoid(scores(q, k)) * (distance(q.shape[2], k.shape[2]) >= 0)) @ v,
    ),
)


def normalized(p):
    return p / (p.sum(-1, keepdim=True) + 1e-6)


def late_mask(q, k, over_all):
    s, hidden = scores(q, k), distance(q.shape[2], k.shape[2]) < 0
    top = (s if over_all else s.masked_fill(hidden, INF)).amax(-1, keepdim=True)
    return normalized(torch.exp(s.masked_fill(hidden, INF) - top))


def half(fill):
    def mix(q, k, v):
        q, k, v = q.half(), k.half(), v.half()
        s = scores(q, k) * 3000
        s = s.masked_fill(distance(q.shape[2], k.shape[2]) < 0, fill)
        return (torch.softmax(s.float(), -1).half() @ v).float()

    return mix


mix_pair(
    "fill_1e4_f16",
    ("f16: scores of some thousands to -6e4, fill -1e4", half(-1e4)),
    ("f16: fill -inf", half(INF)),
    tolerance=2e-2,
    exact_file=False,
)


def bias(rel):
    def mix(q, k, v):
        d = rel(distance(q.shape[2], k.shape[2]))
        return torch.softmax(scores(q, k) + torch.where(d < 0, INF, -0.5 * d.float()), -1) @ v

    return mix


mix_pair(
    "relative_bias_sign",
    ("bias of kv - q: hides the past", bias(lambda d: -d)),
    ("bias of q - kv: -inf where it is negative, else -0.5 of it", bias(lambda d: d)),
)
mix_pair(
    "alibi_only",
    ("-0.5 |q - kv| and no mask", soft(lambda s, d: s - 0.5 * d.abs())),
    ("-0.5 |q - kv| and causal", soft(lambda s, d: (s - 0.5 * d.abs()).masked_fill(d < 0, INF))),
    inputs=lambda: [floats(dynamic=True)],
)


# --- Selection of keys -----------------------------------------------------------------------


def top_keys(q, k, v, mask_first):
    """Keys of the two highest scores, by their rank; then, or before, the causal mask."""
    s, causal = scores(q, k), distance(q.shape[2], k.shape[2]) >= 0
    masked = s.masked_fill(~causal, INF)
    ranked = masked if mask_first else s
    rank = (ranked[..., None, :] > ranked[..., :, None]).long().sum(-1)
    keep = (
        causal & (rank < 2) if mask_first else causal & ((rank < 2) | (distance(q.shape[2], k.shape[2]) == 0))
    )
    return attend(q, k, v, keep)


mix_pair(
    "top_k_before_mask",
    ("two highest scores of all keys, then causal", lambda q, k, v: top_keys(q, k, v, False)),
    ("causal, then the two highest", lambda q, k, v: top_keys(q, k, v, True)),
)


def threshold(q, k, v, mask_first):
    s, causal = scores(q, k), distance(q.shape[2], k.shape[2]) >= 0
    masked = s.masked_fill(~causal, INF)
    limit = (masked if mask_first else s).amax(-1, keepdim=True) - 1.0
    return attend(q, k, v, causal & ((s >= limit) | (distance(q.shape[2], k.shape[2]) == 0)))


mix_pair(
    "threshold_before_mask",
    (
        "keys within 1 of the highest score of all keys, then causal",
        lambda q, k, v: threshold(q, k, v, False),
    ),
    ("keys within 1 of the highest visible score", lambda q, k, v: threshold(q, k, v, True)),
)
