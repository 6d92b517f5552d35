"""Shifts, sums and convolutions over tokens."""

import torch
import torch.nn.functional as F
from blocks import D, dynamic, mix, pair, positions, shift
from torch import nn

mix(
    "cumsum_flipped",
    ("a cumulative sum from the end", lambda x: x.flip(1).cumsum(1).flip(1)),
    ("a cumulative sum", lambda x: x.cumsum(1)),
    inputs=dynamic,
)
mix(
    "cumsum_of_flipped",
    ("flip without flipping back", lambda x: x.flip(1).cumsum(1)),
    ("flip twice, then sum", lambda x: x.flip(1).flip(1).cumsum(1)),
)
mix(
    "suffix_sum",
    ("total - cumulative sum: a sum of what follows", lambda x: x.sum(1, keepdim=True) - x.cumsum(1)),
    ("cumulative sum - x: a sum of what comes before", lambda x: x.cumsum(1) - x),
)
mix(
    "roll_one",
    ("roll(1): the last token wraps to position 0", lambda x: x + x.roll(1, 1)),
    ("shifted by one, 0 comes in", lambda x: x + F.pad(x, (0, 0, 1, 0))[:, :-1]),
)
mix(
    "token_shift",
    ("RWKV's token shift the wrong way", lambda x: 0.5 * x + 0.5 * shift(x, -1)),
    ("RWKV's token shift", lambda x: 0.5 * x + 0.5 * shift(x, 1)),
    inputs=dynamic,
)
mix(
    "difference",
    ("x[t + 1] - x[t]", lambda x: F.pad(x[:, 1:] - x[:, :-1], (0, 0, 0, 1))),
    ("x[t] - x[t - 1]", lambda x: F.pad(x[:, 1:] - x[:, :-1], (0, 0, 1, 0))),
)
mix(
    "mean_pool_blocks",
    ("pairs averaged and repeated (an hourglass)", lambda x: hourglass(x)),
    ("the same, shifted right by one first", lambda x: hourglass(F.pad(x, (0, 0, 1, 0))[:, :-1])),
)
mix(
    "blockwise_reverse",
    ("each block of 4 is reversed", lambda x: x.view(x.shape[0], -1, 4, D).flip(2).reshape(x.shape)),
    (
        "each block of 4 is summed up so far",
        lambda x: x.view(x.shape[0], -1, 4, D).cumsum(2).reshape(x.shape),
    ),
)
mix(
    "sort_tokens",
    ("sorted over tokens, by ranks", lambda x: ordered(x.transpose(1, 2)).transpose(1, 2)),
    ("sorted over features, by ranks", lambda x: ordered(x)),
)
mix(
    "transpose_view",
    ("view without transposing back: tokens and features swap", lambda x: x.transpose(1, 2).reshape(x.shape)),
    ("transposed twice", lambda x: x.transpose(1, 2).transpose(1, 2)),
)


def hourglass(x):
    B, S, features = x.shape
    small = x.reshape(B, S // 2, 2, features).mean(2)
    return small[:, :, None].expand(B, S // 2, 2, features).reshape(B, S, features)


def ordered(x):
    """Sorted along the last dimension; of equals, the first one stays first."""
    place, other, self_ = positions(x.shape[-1]), x[..., None, :], x[..., :, None]
    before = (other < self_) | ((other == self_) & (place[None] < place[:, None]))
    return (F.one_hot(before.sum(-1), x.shape[-1]).float() * self_).sum(-2)


class Conv(nn.Module):
    """A convolution over tokens, after padding them on both sides."""

    def __init__(self, left, right, kernel=3, groups=1, dilation=1, cut=False):
        super().__init__()
        self.conv = nn.Conv1d(D, D, kernel, groups=groups, dilation=dilation)
        self.sides, self.cut = (left, right), cut

    def forward(self, x):
        y = self.conv(F.pad(x.transpose(1, 2), self.sides))
        return x + F.gelu(y[..., : x.shape[1]] if self.cut else y).transpose(1, 2)


pair(
    "conv_same",
    ("kernel 3, padded by 1 on both sides", lambda: Conv(1, 1)),
    ("kernel 3, padded by 2 on the left", lambda: Conv(2, 0)),
)
pair(
    "conv_depthwise",
    ("depthwise, kernel 4, padded 2 and 1", lambda: Conv(2, 1, 4, D)),
    ("depthwise, kernel 4, padded by 3 on the left", lambda: Conv(3, 0, 4, D)),
    dynamic,
)
pair(
    "conv_dilated",
    ("kernel 3, dilation 2, padded by 3 and 1: off by one", lambda: Conv(3, 1, dilation=2)),
    ("kernel 3, dilation 2, padded by 4 on the left", lambda: Conv(4, 0, dilation=2)),
)
pair(
    "conv_cut",
    (
        "kernel 4, padded by 3 on both sides, the first S of the results but one kept too few on the left",
        lambda: Conv(2, 3, 4, D, cut=True),
    ),
    ("kernel 4, padded by 3 on both sides, the first S kept (Mamba)", lambda: Conv(3, 3, 4, D, cut=True)),
)


class UNet(nn.Module):
    """Half as many tokens by a convolution of stride 2, then all of them again."""

    def __init__(self, left, right):
        super().__init__()
        self.down, self.up = nn.Conv1d(D, D, 3, stride=2), nn.ConvTranspose1d(D, D, 2, stride=2)
        self.sides = (left, right)

    def forward(self, x):
        small = torch.relu(self.down(F.pad(x.transpose(1, 2), self.sides)))
        return x + self.up(small).transpose(1, 2)


pair(
    "unet",
    ("stride 2, padded by 1 on both sides, then a transposed convolution", lambda: UNet(1, 1)),
    ("stride 2, padded by 2 on the left, then a transposed convolution", lambda: UNet(2, 0)),
)


class AvgPool(nn.Module):
    def __init__(self, sides):
        super().__init__()
        self.into, self.sides = nn.Linear(D, D), sides

    def forward(self, x):
        return x + F.avg_pool1d(F.pad(self.into(x).transpose(1, 2), self.sides), 3, 1).transpose(1, 2)


pair(
    "avg_pool",
    ("an average of 3, centred", lambda: AvgPool((1, 1))),
    ("an average of the last 3", lambda: AvgPool((2, 0))),
)


class TokenMix(nn.Module):
    """A matrix over tokens: MLP-Mixer, gMLP's spatial gate."""

    def __init__(self, causal, gate):
        super().__init__()
        self.table = nn.Parameter(torch.zeros(8, 8))
        self.value = nn.Linear(D, 2 * D)
        self.causal, self.gate = causal, gate

    def forward(self, x):
        table = self.table.tril() if self.causal else self.table
        u, v = self.value(x).chunk(2, -1)
        return x + (
            u * torch.einsum("qk,bkd->bqd", table, v)
            if self.gate
            else torch.einsum("qk,bkd->bqd", table, v) + u
        )


pair(
    "mlp_mixer",
    ("a full matrix over tokens", lambda: TokenMix(False, False)),
    ("its lower triangle", lambda: TokenMix(True, False)),
)
pair(
    "gmlp_gate",
    ("a spatial gate with a full matrix", lambda: TokenMix(False, True)),
    ("a spatial gate with the lower triangle", lambda: TokenMix(True, True)),
)
mix(
    "hartley_mixing",
    (
        "a Fourier-like transform over tokens (FNet)",
        lambda x: torch.einsum("qk,bkd->bqd", hartley(x.shape[1]), x),
    ),
    ("its lower triangle", lambda x: torch.einsum("qk,bkd->bqd", hartley(x.shape[1]).tril(), x)),
)


def hartley(n):
    angle = 2 * torch.pi * positions(n)[:, None] * positions(n)[None] / n
    return torch.cos(angle) + torch.sin(angle)
