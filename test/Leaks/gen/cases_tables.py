"""Tables over positions: constants, products and powers of positions, rows that are shifted."""

import torch
import torch.nn.functional as F
from blocks import (
    INF,
    Attention,
    D,
    H,
    attend,
    distance,
    mask_pair,
    mix_pair,
    pair,
    positions,
    scores,
)
from torch import nn

# --- Masks ----------------------------------------------------------------------------------------


def places(how):
    """A mask that is a function of q and kv."""
    return lambda d: how(positions(d.shape[0])[:, None], positions(d.shape[1])[None])


for name, words, dynamic in (("mask_squares", "", False), ("mask_squares_dyn", ", any length", True)):
    mask_pair(
        name,
        (f"q^2 - kv^2 > -3{words}", places(lambda q, kv: q * q - kv * kv > -3)),
        (f"q^2 >= kv^2{words}", places(lambda q, kv: q * q >= kv * kv)),
        dynamic=dynamic,
    )
mask_pair(
    "mask_exp",
    ("exp(q - kv) > 0.3", lambda d: torch.exp(d.float()) > 0.3),
    ("exp(q - kv) > 0.5", lambda d: torch.exp(d.float()) > 0.5),
)
mask_pair(
    "mask_sign",
    ("sign(q - kv + 1.5) > 0", lambda d: torch.sign(d + 1.5) > 0),
    ("sign(q - kv + 0.5) > 0", lambda d: torch.sign(d + 0.5) > 0),
)


def longnet(q, kv):
    """A segment of 4 in one head, every other token in the other one."""
    return torch.stack([q // 4 == kv // 4, q % 2 == kv % 2])[None]


mask_pair(
    "mask_longnet",
    ("segments in one head, dilated in the other one (LongNet)", places(longnet)),
    ("the same, and causal", places(lambda q, kv: longnet(q, kv) & (kv <= q))),
)


def axial(q, kv):
    """The same row or column of an image of 3 x 4 pixels."""
    return (q // 4 == kv // 4) | (q % 4 == kv % 4)


mask_pair(
    "axial",
    ("pixels of the same row or column", places(axial)),
    ("earlier pixels of the same row or column", places(lambda q, kv: axial(q, kv) & (kv <= q))),
    length=12,
)


class Denoiser(nn.Module):
    """Block diffusion: noise sees itself and a copy of the tokens, by a table [2 S, 2 S]."""

    def __init__(self, nearest):
        super().__init__()
        d = distance(8, 8)
        noisy, clean = torch.cat([d == 0, d >= nearest], 1), torch.cat([torch.zeros_like(d) > 0, d >= 0], 1)
        self.register_buffer("table", torch.cat([noisy, clean]))
        self.noise = nn.Parameter(torch.zeros(8, D))
        self.attention = Attention(lambda q, k, v: attend(q, k, v, self.table))

    def forward(self, x):
        return self.attention(torch.cat([self.noise.expand_as(x), x], 1))[:, :8]


pair(
    "block_diffusion",
    ("noise sees the tokens up to its own", lambda: Denoiser(0)),
    ("noise sees the tokens before its own", lambda: Denoiser(1)),
    strict=True,
)

# --- Weights --------------------------------------------------------------------------------------


class PixelCNN(nn.Module):
    """A masked 3 x 3 convolution over an image of 3 x 4 pixels."""

    def __init__(self, right):
        super().__init__()
        self.kernel = nn.Parameter(torch.zeros(D, D, 3, 3))
        self.register_buffer("mask", torch.tensor([[1.0, 1.0, 1.0], [1.0, 1.0, right], [0.0, 0.0, 0.0]]))

    def forward(self, x):
        image = x.transpose(1, 2).reshape(x.shape[0], D, 3, 4)
        y = F.conv2d(image, self.kernel * self.mask, padding=1)
        return x + torch.tanh(y).flatten(2).transpose(1, 2)


pair(
    "pixel_cnn",
    ("a masked convolution that sees the pixel on the right", lambda: PixelCNN(1.0)),
    ("a masked convolution that sees the pixels before (PixelCNN)", lambda: PixelCNN(0.0)),
    length=12,
)


def zero_power(ahead):
    """0 ** 0 is 1."""

    def mix(q, k, v):
        exponent = F.relu(-distance(q.shape[2], k.shape[2]) - ahead).float()
        return (scores(q, k) * torch.pow(0.0, exponent)) @ v

    return mix


mix_pair(
    "zero_power",
    ("scores * 0 ** relu(kv - q - 1)", zero_power(1)),
    ("scores * 0 ** relu(kv - q)", zero_power(0)),
    run_file=False,  # its 0 ** 0 is NaN
)


class Toeplitz(nn.Module):
    """A long convolution as a matrix: row q, column kv is taken from a kernel."""

    def __init__(self, take):
        super().__init__()
        self.kernel = nn.Parameter(torch.zeros(D, 16))
        self.into, self.out, self.take = nn.Linear(D, D), nn.Linear(D, D), take

    def forward(self, x):
        table = self.take(self.kernel, distance(x.shape[1], x.shape[1]))
        return x + self.out(torch.einsum("dqk,bkd->bqd", table, self.into(x)))


pair(
    "toeplitz",
    ("a Toeplitz matrix of |q - kv|", lambda: Toeplitz(lambda kernel, d: kernel[:, d.abs()])),
    (
        "a Toeplitz matrix of q - kv, 0 above the diagonal",
        lambda: Toeplitz(lambda kernel, d: torch.where(d >= 0, kernel[:, d.clamp(min=0)], 0.0)),
    ),
)


class RelativeShift(Attention):
    """Transformer-XL: scores of distances, shifted row by row by a view of another shape."""

    def __init__(self, mask_first):
        super().__init__()
        self.distances = nn.Parameter(torch.zeros(H, 8, D // H))
        self.mask_first = mask_first

    def forward(self, x):
        q, k, v = self.heads(x)
        B, _, S, _ = q.shape
        bias = F.pad(torch.einsum("bhqd,hrd->bhqr", q, self.distances), (1, 0))
        s = scores(q, k) + bias.reshape(B, H, S + 1, S)[:, :, 1:]
        if self.mask_first:
            s = s.masked_fill(distance(S, S) < 0, INF)
        p = torch.softmax(s, -1)
        return self.merge((p if self.mask_first else p.tril()) @ v)


pair(
    "relative_shift",
    ("Transformer-XL's shift, tril after the softmax", lambda: RelativeShift(False)),
    ("Transformer-XL's shift, then the mask", lambda: RelativeShift(True)),
)
