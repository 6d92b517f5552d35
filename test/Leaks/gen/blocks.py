"""Parts of the small torch models, and a short way to list a leak with its clean twin."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import torch
import torch.nn.functional as F
from corpus import Input, Program, add
from torch import nn

INF = float("-inf")
D, H = 8, 2


def floats(name: str = "x", samples: int = 2, dynamic: bool = False, features: int = D) -> Input:
    return Input(
        name,
        "token",
        lambda S: np.random.randn(samples, S, features).astype(np.float32),
        1,
        (1,) if dynamic else (),
    )


def ids(name: str = "ids", samples: int = 2, dynamic: bool = False) -> Input:
    return Input(name, "token", lambda S: np.random.randint(0, 32, (samples, S)), 1, (1,) if dynamic else ())


def data(name: str, make: Callable, role: str = "data", dynamic: tuple[int, ...] = ()) -> Input:
    return Input(name, role, make, None, dynamic)


def pad(counts: list[int], length: int, left: bool) -> np.ndarray:
    """1 for tokens, 0 for padding: so many in each sample."""
    flags = np.ones((len(counts), length), np.int64)
    for row, count in enumerate(counts):
        flags[row, :count] = 0 if left else 1
        flags[row, length - count :] = 1 if left or not count else 0
    return flags


def positions(count: int) -> torch.Tensor:
    return torch.arange(count)


def distance(queries: int, keys: int, offset: int = 0) -> torch.Tensor:
    """q - kv"""
    return positions(queries)[:, None] + offset - positions(keys)[None]


class Attention(nn.Module):
    """Softmax attention whose scores a subclass, or `mix`, treats: q, k, v are [B, H, S, D / H]."""

    def __init__(self, mix: Callable | None = None, features: int = D):
        super().__init__()
        self.qkv = nn.Linear(features, 3 * features, bias=False)
        self.out = nn.Linear(features, features, bias=False)
        self.mix = mix

    def heads(self, x):
        B, S, features = x.shape
        return [part.view(B, S, H, features // H).transpose(1, 2) for part in self.qkv(x).chunk(3, dim=-1)]

    def merge(self, o):
        B, heads, S, d = o.shape
        return self.out(o.transpose(1, 2).reshape(B, S, heads * d))

    def forward(self, x, *more):
        return self.merge(self.mix(*self.heads(x), *more))


def scores(q, k):
    return q @ k.transpose(-2, -1) * q.shape[-1] ** -0.5


def attend(q, k, v, mask):
    """True is visible."""
    return torch.softmax(scores(q, k).masked_fill(~mask, INF), -1) @ v


def sdpa(q, k, v, mask):
    return F.scaled_dot_product_attention(q, k, v, attn_mask=mask)


class Mixer(nn.Module):
    """x plus a function of a projection of x; the function mixes tokens."""

    def __init__(self, mix: Callable):
        super().__init__()
        self.into = nn.Linear(D, D)
        self.out = nn.Linear(D, D, bias=False)
        self.mix = mix

    def forward(self, x, *more):
        return x + self.out(self.mix(self.into(x), *more))


def pair(
    name: str,
    leak: tuple[str, Callable],
    fixed: tuple[str, Callable],
    inputs: Callable = lambda: [floats()],
    **options,
) -> None:
    """Two torch programs: (words, what makes the module) of the one with the bug and of its twin."""
    for suffix, twin, (words, model) in (("bug", "fixed", leak), ("fixed", "bug", fixed)):
        add(Program(f"{name}_{suffix}", words, "torch", model, inputs(), f"{name}_{twin}", **options))


def mask_pair(
    name: str,
    leak: tuple[str, Callable],
    fixed: tuple[str, Callable],
    how: Callable = attend,
    dynamic: bool = False,
    **options,
) -> None:
    """Two attentions whose masks are functions of q - kv [Q, KV]."""

    def model(mask):
        return lambda: Attention(lambda q, k, v: how(q, k, v, mask(distance(q.shape[2], k.shape[2]))))

    pair(
        name,
        (leak[0], model(leak[1])),
        (fixed[0], model(fixed[1])),
        lambda: [floats(dynamic=dynamic)],
        **options,
    )


def mix_pair(
    name: str, leak: tuple[str, Callable], fixed: tuple[str, Callable], base=Attention, **options
) -> None:
    """Two modules of class `base` that differ in what they compute of their heads or projection."""
    pair(name, (leak[0], lambda: base(leak[1])), (fixed[0], lambda: base(fixed[1])), **options)


def mix(name: str, leak: tuple[str, Callable], fixed: tuple[str, Callable], **options) -> None:
    """Two `Mixer`s."""
    mix_pair(name, leak, fixed, Mixer, **options)


def dynamic() -> list[Input]:
    return [floats(dynamic=True)]


def soft(treat: Callable) -> Callable:
    """Softmax attention whose scores `treat(scores, q - kv)` changes and masks."""
    return lambda q, k, v: torch.softmax(treat(scores(q, k), distance(q.shape[2], k.shape[2])), -1) @ v


def shift(x: torch.Tensor, by: int) -> torch.Tensor:
    """Tokens one place later, or earlier; torch-mlir exports padding by -1 wrongly."""
    zero = torch.zeros_like(x[:, :1])
    return torch.cat([zero, x[:, :-1]], 1) if by > 0 else torch.cat([x[:, 1:], zero], 1)
