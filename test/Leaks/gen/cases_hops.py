"""Weights of a softmax that are multiplied with weights, or mixed, before they meet values."""

import torch
from blocks import INF, Attention, H, distance, dynamic, pair, scores
from torch import nn


def weights(q, k, is_masked=True):
    seen = distance(q.shape[2], k.shape[2]) >= 0
    s = scores(q, k)
    return torch.softmax(s.masked_fill(~seen, INF) if is_masked else s, -1)


class Hops(Attention):
    """Two steps along the weights: the second one may be of another softmax."""

    def __init__(self, is_masked):
        super().__init__(None)
        self.is_masked = is_masked

    def forward(self, x):
        q, k, v = self.heads(x)
        return self.merge(weights(q, k) @ weights(k, q, self.is_masked) @ v)


class TalkingHeads(Attention):
    """Heads are mixed before or after the softmax (Shazeer et al., 2020)."""

    def __init__(self, is_before):
        super().__init__(None)
        self.mix_heads = nn.Parameter(torch.zeros(H, H))
        self.is_before = is_before

    def forward(self, x):
        q, k, v = self.heads(x)
        s = scores(q, k)
        seen = distance(q.shape[2], k.shape[2]) >= 0
        if self.is_before:  # hidden scores are mixed with a finite fill, and come back
            s = torch.einsum("bhqk,hg->bgqk", s.masked_fill(~seen, -1.0), self.mix_heads)
            return self.merge(torch.softmax(s, -1) @ v)
        w = torch.softmax(s.masked_fill(~seen, INF), -1)
        return self.merge(torch.einsum("bhqk,hg->bgqk", w, self.mix_heads) @ v)


pair(
    "two_hops_dyn",
    ("weights times weights of a softmax without a mask", lambda: Hops(False)),
    ("weights times weights, both masked", lambda: Hops(True)),
    dynamic,
)
pair(
    "talking_heads_dyn",
    ("a soft fill, then heads are mixed before the softmax", lambda: TalkingHeads(True)),
    ("heads are mixed behind a masked softmax", lambda: TalkingHeads(False)),
    dynamic,
)
