# Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A decoder whose later layers use the attention weights of all earlier layers again.

Layer 0 attends as usual and stores its weights. Each later layer attends as usual too
(the standard path), and adds its values under the stored weights (the recompute path).
It sharpens the stored weights by a softmax, which gives every pair a weight: the mask
must be applied again. `VARIANTS` says how: it is, it is not, or its slice is too short.
"""
import torch


class Layer(torch.nn.Module):
    def __init__(self, width, heads):
        super().__init__()
        self.heads = heads
        self.qkv = torch.nn.Linear(width, 3 * width, bias=False)
        self.out = torch.nn.Linear(width, width, bias=False)

    def split(self, x):
        batch, length, width = x.shape
        return x.view(batch, length, self.heads, width // self.heads).transpose(1, 2)

    def merge(self, x):
        batch, heads, length, depth = x.shape
        return x.transpose(1, 2).reshape(batch, length, heads * depth)

    def forward(self, x, mask, stored, remask):
        query, key, value = map(self.split, self.qkv(x).chunk(3, dim=-1))
        scores = query @ key.transpose(-1, -2) / query.shape[-1] ** 0.5
        scores = scores.masked_fill(~mask, float("-inf"))
        weights = torch.softmax(scores, dim=-1)
        result = weights @ value
        if stored is not None:
            sharpened = torch.softmax(4.0 * stored, dim=-1)  # softmax of weights: no zero is left
            result = result + remask(sharpened, mask) @ value
        return x + self.out(self.merge(result)), weights


class Decoder(torch.nn.Module):
    def __init__(self, remask, width=16, heads=2, layers=3):
        super().__init__()
        self.remask = remask
        self.layers = torch.nn.ModuleList(Layer(width, heads) for _ in range(layers))

    def forward(self, x):
        length = x.shape[1]
        mask = torch.ones(length, length, dtype=torch.bool).tril()
        stored = None
        for layer in self.layers:
            x, weights = layer(x, mask, stored, self.remask)
            stored = weights if stored is None else stored + weights
        return x


def masked_again(weights, mask):
    return weights.masked_fill(~mask, 0.0)


def not_masked(weights, mask):
    return weights


def sliced_too_short(weights, mask):
    """The mask of all keys but the last two: those escape."""
    keys = weights.shape[-1] - 2
    return torch.cat([weights[..., :keys].masked_fill(~mask[:, :keys], 0.0), weights[..., keys:]], dim=-1)


VARIANTS = {"masked_again": masked_again, "not_masked": not_masked, "sliced_too_short": sliced_too_short}
