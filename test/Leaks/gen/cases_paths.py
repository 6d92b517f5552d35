"""Several attentions, of which one is not masked."""

import torch
import torch.nn.functional as F
from blocks import INF, Attention, attend, distance, mix_pair, pair, scores
from torch import nn


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
        return sum(
            layer.merge(attend(*layer.heads(x), causal if masked else torch.ones_like(causal)))
            for layer, masked in ((self.first, True), (self.second, mask_second))
        )

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


for name, run, words in (
    ("second_layer_unmasked", layers, "the second of two layers"),
    ("second_path_unmasked", parallel, "the second of two parallel attentions"),
    ("stored_weights", reuse, "weights that the first layer stores for the second"),
    ("residual_scores", residual_scores, "scores with those of the layer before added"),
):
    pair(
        name,
        (f"{words}: without the mask", lambda run=run: Two(run(False))),
        (f"{words}: with the mask", lambda run=run: Two(run(True))),
    )


def heads_mixture(q, k, v, masked):
    """One head looks back; the other one should, too."""
    causal = distance(q.shape[2], k.shape[2]) >= 0
    both = torch.stack([causal, causal if masked else torch.ones_like(causal)])
    return attend(q, k, v, both[None])


mix_pair(
    "one_head_unmasked",
    ("head 1 without the mask", lambda q, k, v: heads_mixture(q, k, v, False)),
    ("both heads with the mask", lambda q, k, v: heads_mixture(q, k, v, True)),
)


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


mix_pair(
    "talking_heads",
    ("a fill of -5 is mixed between heads", lambda q, k, v: talking(q, k, v, True)),
    ("mixed, then masked with -inf", lambda q, k, v: talking(q, k, v, False)),
)
mix_pair(
    "flash_only_future_dropped",
    (
        "is_causal=False in the last of two calls",
        lambda q, k, v: F.scaled_dot_product_attention(
            q, F.scaled_dot_product_attention(k, k, v, is_causal=True), v
        ),
    ),
    (
        "is_causal=True in both",
        lambda q, k, v: F.scaled_dot_product_attention(
            q, F.scaled_dot_product_attention(k, k, v, is_causal=True), v, is_causal=True
        ),
    ),
)
