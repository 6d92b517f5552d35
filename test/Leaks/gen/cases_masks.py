"""Masks that are wrong."""
import numpy as np
import torch
import torch.nn.functional as F
from blocks import INF, Attention, attend, data, distance, floats, mask_pair, mix_pair, pad, pair, positions, scores, sdpa
from torch import nn

# --- The predicate -------------------------------------------------------------------------

mask_pair("mask_diagonal_one", ("tril(ones, diagonal=1): each token sees the next", lambda d: torch.tril(torch.ones_like(d), 1).bool()),
          ("tril(ones)", lambda d: torch.tril(torch.ones_like(d)).bool()))
mask_pair("mask_diagonal_dyn", ("kv <= q + 1, any length", lambda d: d >= -1), ("kv <= q, any length", lambda d: d >= 0), sdpa, dynamic=True)
mask_pair("triu_diagonal_two", ("additive triu(full(-inf), diagonal=2)", lambda d: torch.triu(torch.full(d.shape, INF), 2)),
          ("additive triu(full(-inf), diagonal=1)", lambda d: torch.triu(torch.full(d.shape, INF), 1)), sdpa, route="iree")
mask_pair("window_not_causal", ("q - kv < 3: a window that is open ahead", lambda d: d < 3), ("0 <= q - kv < 3", lambda d: (d >= 0) & (d < 3)), dynamic=True)
mask_pair("window_both_sides", ("|q - kv| < 3", lambda d: d.abs() < 3), ("|q - kv| < 3 and kv <= q", lambda d: (d.abs() < 3) & (d >= 0)), sdpa)
mask_pair("or_for_and", ("causal or window: everything is visible", lambda d: (d >= 0) | (d < 3)), ("causal and window", lambda d: (d >= 0) & (d < 3)), sdpa, dynamic=True)
mask_pair("sink_and_window", ("first two keys or window, without causal: position 0 sees key 1", lambda d: (positions(d.shape[1]) < 2)[None] | ((d >= 0) & (d < 3))),
          ("(first two keys or window) and causal", lambda d: ((positions(d.shape[1]) < 2)[None] | (d < 3)) & (d >= 0)))
mask_pair("inverted_tril", ("tril where the softmax expects True = masked out", lambda d: ~torch.ones_like(d, dtype=torch.bool).tril()),
          ("the complement of triu(1)", lambda d: ~torch.ones_like(d, dtype=torch.bool).triu(1)), sdpa)
mask_pair("transposed_mask", ("tril(ones).T", lambda d: torch.tril(torch.ones(d.shape, dtype=torch.bool)).T), ("tril(ones)", lambda d: torch.tril(torch.ones(d.shape, dtype=torch.bool))))
mask_pair("prefix_lm", ("causal or kv < 3: the prefix sees itself", lambda d: (d >= 0) | (positions(d.shape[1]) < 3)[None]),
          ("causal, and the prefix is visible to all after it", lambda d: (d >= 0) & ((d >= 0) | (positions(d.shape[1]) < 3)[None])), sdpa, dynamic=True)


def block(d, how):
    q, kv = positions(d.shape[0])[:, None], positions(d.shape[1])[None]
    return how(q, kv, q // 4, kv // 4)


mask_pair("block_causal", ("kv // 4 <= q // 4: a block sees all of itself", lambda d: block(d, lambda q, kv, a, b: b <= a)),
          ("kv // 4 < q // 4, or the same block and kv <= q", lambda d: block(d, lambda q, kv, a, b: (b < a) | ((a == b) & (kv <= q)))))
mask_pair("block_end_inclusive", ("kv <= end of the block, where the end is exclusive", lambda d: block(d, lambda q, kv, a, b: kv <= a * 4 + 4)),
          ("kv < end of the block and kv <= q", lambda d: block(d, lambda q, kv, a, b: (kv < a * 4 + 4) & (kv <= q))))
mask_pair("chunk_not_causal", ("the same chunk of 3", lambda d: block(d, lambda q, kv, a, b: q // 3 == kv // 3)),
          ("the same chunk of 3 and causal", lambda d: block(d, lambda q, kv, a, b: (q // 3 == kv // 3) & (kv <= q))), sdpa)
mask_pair("chunk_truncates", ("chunks of 3 from position 2 on, divided towards zero, no causal: -1 // 3 falls into chunk 0",
                              lambda d: block(d, lambda q, kv, a, b: (torch.div(kv - 2, 3, rounding_mode="trunc") == torch.div(q - 2, 3, rounding_mode="trunc")) & (kv <= q + 1))),
          ("the same, and causal", lambda d: block(d, lambda q, kv, a, b: (torch.div(kv - 2, 3, rounding_mode="trunc") == torch.div(q - 2, 3, rounding_mode="trunc")) & (kv <= q))))
mask_pair("dilated", ("every other token, on both sides", lambda d: d % 2 == 0), ("every other token before", lambda d: (d % 2 == 0) & (d >= 0)))


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


pair("draft_tree", ("a table of descendants instead of ancestors", lambda: Table(ancestors().T)), ("a table of the ancestors of drafted tokens", lambda: Table(ancestors())))


class MHA(nn.Module):
    """nn.MultiheadAttention, whose True means masked out."""

    def __init__(self, mask):
        super().__init__()
        self.attention = nn.MultiheadAttention(8, 2, bias=False, batch_first=True)
        self.mask = mask

    def forward(self, x):
        return self.attention(x, x, x, attn_mask=self.mask(torch.ones(x.shape[1], x.shape[1], dtype=torch.bool)), need_weights=False)[0]


pair("mha_polarity", ("nn.MultiheadAttention with tril(-1): its True hides the past", lambda: MHA(lambda ones: ones.tril(-1))), ("nn.MultiheadAttention with triu(1)", lambda: MHA(lambda ones: ones.triu(1))))


def flex(combine):
    def mix(q, k, v):
        from torch.nn.attention.flex_attention import create_mask
        mask = create_mask(combine, None, None, q.shape[2], k.shape[2], device="cpu")
        return sdpa(q, k, v, mask)
    return mix


def flex_masks(join):
    from torch.nn.attention import flex_attention
    return getattr(flex_attention, join)(lambda b, h, q, kv: q >= kv, lambda b, h, q, kv: q - kv <= 2)


mix_pair("flex_or_masks", ("FlexAttention: or_masks(causal, sliding_window)", flex(flex_masks("or_masks"))), ("FlexAttention: and_masks(causal, sliding_window)", flex(flex_masks("and_masks"))))


# --- How it is applied -----------------------------------------------------------------------

def soft(treat):
    return lambda q, k, v: torch.softmax(treat(scores(q, k), distance(q.shape[2], k.shape[2])), -1) @ v


mix_pair("mask_before_softcap", ("5 * tanh(masked / 5): a hidden score is -5", soft(lambda s, d: 5 * torch.tanh(s.masked_fill(d < 0, torch.finfo(torch.float32).min) / 5))),
         ("masked after 5 * tanh(s / 5)", soft(lambda s, d: (5 * torch.tanh(s / 5)).masked_fill(d < 0, torch.finfo(torch.float32).min))))
mix_pair("mask_inf_before_softcap", ("-inf before a softcap of 30: a hidden score is -30, scores are large", soft(lambda s, d: 30 * torch.tanh((s * 40).masked_fill(d < 0, INF) / 30))),
         ("-inf after the softcap of 30", soft(lambda s, d: (30 * torch.tanh(s * 40 / 30)).masked_fill(d < 0, INF))))
mix_pair("mask_multiplied", ("scores * tril: a hidden score is 0", soft(lambda s, d: s * (d >= 0))), ("scores + (1 - tril) * finfo.min", soft(lambda s, d: s + (1.0 - (d >= 0).float()) * torch.finfo(torch.float32).min)))
mix_pair("additive_mask_multiplied", ("scores * additive mask (0 and -1e9): visible scores are 0", soft(lambda s, d: s * torch.where(d >= 0, 0.0, -1e9))),
         ("scores + additive mask (0 and -1e9)", soft(lambda s, d: s + torch.where(d >= 0, 0.0, -1e9))))
mix_pair("additive_sign", ("scores - additive mask: the future is at +1e9", soft(lambda s, d: s - torch.where(d >= 0, 0.0, -1e9))), ("scores - penalty (0 and 1e9)", soft(lambda s, d: s - torch.where(d >= 0, 0.0, 1e9))))
mix_pair("bool_mask_added", ("scores + triu as a number: +1 for the future", soft(lambda s, d: s + (d < 0).float())), ("scores + log(tril)", soft(lambda s, d: s + torch.log((d >= 0).float()))))
mix_pair("fill_small", ("fill -10", soft(lambda s, d: s.masked_fill(d < 0, -10.0))), ("fill -inf", soft(lambda s, d: s.masked_fill(d < 0, INF))))
mix_pair("fill_100_large_scores", ("scores of some hundreds + (-100): a soft bias", soft(lambda s, d: s * 100 + torch.where(d >= 0, 0.0, -100.0))),
         ("the same scores + finfo.min", soft(lambda s, d: s * 100 + torch.where(d >= 0, 0.0, torch.finfo(torch.float32).min))))
mix_pair("fill_1e4_large_scores", ("scores of some ten thousands + (-1e4)", soft(lambda s, d: s * 1e4 + torch.where(d >= 0, 0.0, -1e4))),
         ("the same scores with -inf", soft(lambda s, d: (s * 1e4).masked_fill(d < 0, INF))))
mix_pair("fill_1e4_gpt2", ("w * b - 1e4 * (1 - b) with w of some ten thousands", soft(lambda s, d: (s * 3e4) * (d >= 0) - 1e4 * (1 - (d >= 0).float()))),
         ("w * b - 1e4 * (1 - b), ordinary w (GPT-2 of 2019)", soft(lambda s, d: s * (d >= 0) - 1e4 * (1 - (d >= 0).float()))))
mix_pair("mask_after_softmax", ("softmax, then * tril: the sum has seen all", lambda q, k, v: (torch.softmax(scores(q, k), -1) * (distance(q.shape[2], k.shape[2]) >= 0)) @ v),
         ("softmax * tril, divided by its own sum of exp over tril", lambda q, k, v: normalized(torch.exp(scores(q, k)) * (distance(q.shape[2], k.shape[2]) >= 0)) @ v))
mix_pair("softmax_over_queries", ("softmax over the queries of causal scores", lambda q, k, v: torch.softmax(scores(q, k).masked_fill(distance(q.shape[2], k.shape[2]) < 0, INF), -2) @ v),
         ("softmax over the keys", lambda q, k, v: torch.softmax(scores(q, k).masked_fill(distance(q.shape[2], k.shape[2]) < 0, INF), -1) @ v))
mix_pair("max_before_mask", ("exp(s - max over all keys) * tril / its sum, with an epsilon", lambda q, k, v: late_mask(q, k, True) @ v), ("the same, with the maximum over visible keys", lambda q, k, v: late_mask(q, k, False) @ v))
mix_pair("sigmoid_attention", ("sigmoid(s) / sum over all", lambda q, k, v: normalized(torch.sigmoid(scores(q, k))) @ v), ("sigmoid(s) * tril", lambda q, k, v: (torch.sigmoid(scores(q, k)) * (distance(q.shape[2], k.shape[2]) >= 0)) @ v))


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


mix_pair("fill_1e4_f16", ("f16: scores of some thousands to -6e4, fill -1e4", half(-1e4)), ("f16: fill -inf", half(INF)), tolerance=2e-2, exact_file=False)


def bias(rel):
    def mix(q, k, v):
        d = rel(distance(q.shape[2], k.shape[2]))
        return torch.softmax(scores(q, k) + torch.where(d < 0, INF, -0.5 * d.float()), -1) @ v
    return mix


mix_pair("relative_bias_sign", ("bias of kv - q: hides the past", bias(lambda d: -d)), ("bias of q - kv: -inf where it is negative, else -0.5 of it", bias(lambda d: d)))
mix_pair("alibi_only", ("-0.5 |q - kv| and no mask", soft(lambda s, d: s - 0.5 * d.abs())), ("-0.5 |q - kv| and causal", soft(lambda s, d: (s - 0.5 * d.abs()).masked_fill(d < 0, INF))), inputs=lambda: [floats(dynamic=True)])

# --- Selection of keys -----------------------------------------------------------------------


def top_keys(q, k, v, mask_first):
    """Keys of the two highest scores, by their rank; then, or before, the causal mask."""
    s, causal = scores(q, k), distance(q.shape[2], k.shape[2]) >= 0
    masked = s.masked_fill(~causal, INF)
    ranked = masked if mask_first else s
    rank = (ranked[..., None, :] > ranked[..., :, None]).long().sum(-1)
    keep = causal & (rank < 2) if mask_first else causal & ((rank < 2) | (distance(q.shape[2], k.shape[2]) == 0))
    return attend(q, k, v, keep)


mix_pair("top_k_before_mask", ("two highest scores of all keys, then causal", lambda q, k, v: top_keys(q, k, v, False)), ("causal, then the two highest", lambda q, k, v: top_keys(q, k, v, True)))


def threshold(q, k, v, mask_first):
    s, causal = scores(q, k), distance(q.shape[2], k.shape[2]) >= 0
    masked = s.masked_fill(~causal, INF)
    limit = (masked if mask_first else s).amax(-1, keepdim=True) - 1.0
    return attend(q, k, v, causal & ((s >= limit) | (distance(q.shape[2], k.shape[2]) == 0)))


mix_pair("threshold_before_mask", ("keys within 1 of the highest score of all keys, then causal", lambda q, k, v: threshold(q, k, v, False)), ("keys within 1 of the highest visible score", lambda q, k, v: threshold(q, k, v, True)))

# --- Padding and documents ---------------------------------------------------------------------


def with_padding(treat):
    return lambda q, k, v, mask: treat(q, k, v, distance(q.shape[2], k.shape[2]) >= 0, mask[:, None, None, :] != 0)


def padding_inputs(role="data", left=True):
    return lambda: [floats(), data("mask", lambda S: pad([0, 3], S, left), role)]


PADDINGS = {"variants": lambda S: {"left padding": {}, "none": {"mask": pad([0, 0], S, True)}, "right padding": {"mask": pad([2, 0], S, False)}}}
LEFT = {"variants": lambda S: {"left padding": {}, "none": {"mask": pad([0, 0], S, True)}}, "live": "mask"}
mix_pair("padding_drops_causal", ("a mask is passed, so is_causal is dropped", with_padding(lambda q, k, v, causal, valid: sdpa(q, k, v, valid))),
         ("the mask that is passed, and causal", with_padding(lambda q, k, v, causal, valid: sdpa(q, k, v, valid & causal))), inputs=padding_inputs(), **PADDINGS)
mix_pair("padding_or_causal", ("causal or key valid", with_padding(lambda q, k, v, causal, valid: attend(q, k, v, causal | valid))),
         ("causal and key valid, or the token itself", with_padding(lambda q, k, v, causal, valid: attend(q, k, v, (causal & valid) | torch.eye(q.shape[2], dtype=torch.bool)))), inputs=padding_inputs(), **PADDINGS)


def finite(q, k, v, causal, valid):
    return torch.softmax(torch.where(causal & valid, scores(q, k), torch.finfo(torch.float32).min), -1) @ v


mix_pair("padding_finite_fill", ("causal and left padding, fill finfo.min: a row of padding averages all keys", with_padding(finite)), ("the same with SDPA: such a row is 0", with_padding(lambda q, k, v, causal, valid: sdpa(q, k, v, causal & valid))),
         inputs=padding_inputs("left_padding"), **LEFT)
mix_pair("padding_or_live", ("or with left padding: tokens see the future", with_padding(lambda q, k, v, causal, valid: attend(q, k, v, causal | valid))), ("and with left padding, fill -1e9", with_padding(lambda q, k, v, causal, valid: torch.softmax(torch.where(causal & valid, scores(q, k), -1e9), -1) @ v)),
         inputs=padding_inputs("left_padding"), **LEFT)


def packed(keep):
    return lambda q, k, v, doc: attend(q, k, v, keep((doc[:, :, None] == doc[:, None, :])[:, None], distance(q.shape[2], k.shape[2]) >= 0))


def documents():
    return [floats(), data("doc", lambda S: np.stack([np.arange(S) // 3, np.arange(S) // 5]))]


mix_pair("packed_documents", ("the same document, not causal", packed(lambda same, causal: same)), ("the same document and causal", packed(lambda same, causal: same & causal)), inputs=documents)
mix_pair("packed_without_documents", ("packed, causal over all documents: no token of the future, but of other documents", packed(lambda same, causal: causal | (same & causal))), ("packed with position ids, causal, by SDPA", lambda q, k, v, doc: sdpa(q, k, v, ((doc[:, :, None] == doc[:, None, :]) & (distance(q.shape[2], k.shape[2]) >= 0))[:, None])), inputs=documents)


def prefix_lengths():
    return [floats(), data("prefix", lambda S: np.array([3, 0]))]


mix_pair("prefix_lengths", ("causal or kv < prefix[b]", lambda q, k, v, n: attend(q, k, v, ((distance(q.shape[2], k.shape[2]) >= 0)[None] | (positions(k.shape[2])[None, None, :] < n[:, None, None]))[:, None])),
         ("causal and kv >= prefix[b], or the token itself", lambda q, k, v, n: attend(q, k, v, (((distance(q.shape[2], k.shape[2]) >= 0)[None] & (positions(k.shape[2])[None, None, :] >= n[:, None, None])) | torch.eye(q.shape[2], dtype=torch.bool))[:, None])), inputs=prefix_lengths,
         variants=lambda S: {"prefixes": {}, "no prefix": {"prefix": np.array([0, 0])}})


# --- Several paths -----------------------------------------------------------------------------

class Two(nn.Module):
    """Two attentions; the second may re-use the weights of the first."""

    def __init__(self, forward):
        super().__init__()
        self.first, self.second = Attention(), Attention()
        self.run = forward

    def forward(self, x):
        return self.run(self, x)


def layers(mask_second):
    def run(self, x):
        for layer, masked in ((self.first, True), (self.second, mask_second)):
            q, k, v = layer.heads(x)
            causal = distance(q.shape[2], k.shape[2]) >= 0
            x = x + layer.merge(attend(q, k, v, causal) if masked else torch.softmax(scores(q, k), -1) @ v)
        return x
    return run


def parallel(mask_second):
    def run(self, x):
        causal = distance(x.shape[1], x.shape[1]) >= 0
        return sum(layer.merge(attend(*layer.heads(x), causal if masked else torch.ones_like(causal))) for layer, masked in ((self.first, True), (self.second, mask_second)))
    return run


def reuse(store_masked):
    """The second layer takes the weights that the first has stored, and its own values."""
    def run(self, x):
        q, k, v = self.first.heads(x)
        s = scores(q, k)
        masked = torch.softmax(s.masked_fill(distance(x.shape[1], x.shape[1]) < 0, INF), -1)
        stored = masked if store_masked else torch.softmax(s, -1)
        x = x + self.first.merge(masked @ v)
        return x + self.second.merge(stored @ self.second.heads(x)[2])
    return run


def residual_scores(mask_again):
    """RealFormer: the scores of a layer are added to the next one's; hidden ones are not hidden again."""
    def run(self, x):
        q, k, v = self.first.heads(x)
        hidden = distance(x.shape[1], x.shape[1]) < 0
        s = scores(q, k)
        x = x + self.first.merge(torch.softmax(s.masked_fill(hidden, INF), -1) @ v)
        q, k, v = self.second.heads(x)
        s = s + scores(q, k)
        return x + self.second.merge(torch.softmax(s.masked_fill(hidden, INF) if mask_again else s, -1) @ v)
    return run


for name, run, words in (("second_layer_unmasked", layers, "the second of two layers"), ("second_path_unmasked", parallel, "the second of two parallel attentions"),
                         ("stored_weights", reuse, "weights that the first layer stores for the second"), ("residual_scores", residual_scores, "scores with those of the layer before added")):
    pair(name, (f"{words}: without the mask", lambda run=run: Two(run(False))), (f"{words}: with the mask", lambda run=run: Two(run(True))))


def heads_mixture(q, k, v, masked):
    """One head looks back; the other one should, too."""
    causal = distance(q.shape[2], k.shape[2]) >= 0
    both = torch.stack([causal, causal if masked else torch.ones_like(causal)])
    return attend(q, k, v, both[None])


mix_pair("one_head_unmasked", ("head 1 without the mask", lambda q, k, v: heads_mixture(q, k, v, False)), ("both heads with the mask", lambda q, k, v: heads_mixture(q, k, v, True)))


def talking(q, k, v, before):
    """Talking heads: scores are mixed between heads, before the mask or after it."""
    mix = torch.tensor([[0.8, -0.4], [0.3, 0.9]])
    s, hidden = scores(q, k), distance(q.shape[2], k.shape[2]) < 0
    fill = -5.0
    if before:
        s = torch.einsum("bhqk,hg->bgqk", s.masked_fill(hidden, fill), mix)
    else:
        s = torch.einsum("bhqk,hg->bgqk", s, mix).masked_fill(hidden, INF)
    return torch.softmax(s, -1) @ v


mix_pair("talking_heads", ("a fill of -5 is mixed between heads", lambda q, k, v: talking(q, k, v, True)), ("mixed, then masked with -inf", lambda q, k, v: talking(q, k, v, False)))
mix_pair("flash_only_future_dropped", ("is_causal=False in the last of two calls", lambda q, k, v: F.scaled_dot_product_attention(q, F.scaled_dot_product_attention(k, k, v, is_causal=True), v)), ("is_causal=True in both", lambda q, k, v: F.scaled_dot_product_attention(q, F.scaled_dot_product_attention(k, k, v, is_causal=True), v, is_causal=True)))
