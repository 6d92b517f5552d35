"""Statistics over tokens: means, norms, scales, gates."""

import torch
import torch.nn.functional as F
from blocks import INF, distance, dynamic, mix, positions


def counts(x):
    return (positions(x.shape[1]) + 1)[None, :, None].to(x.dtype)


mix(
    "mean_added",
    ("the mean over all positions is added", lambda x: x + x.mean(1, keepdim=True)),
    ("the mean over the positions so far", lambda x: x + x.cumsum(1) / counts(x)),
    inputs=dynamic,
)
mix(
    "max_pool",
    ("the maximum over all positions is added", lambda x: x + x.amax(1, keepdim=True)),
    (
        "a running maximum by a tril table",
        lambda x: (
            x
            + torch.where((distance(x.shape[1], x.shape[1]) >= 0)[None, :, :, None], x[:, None], INF).amax(2)
        ),
    ),
)
mix(
    "squeeze_excite",
    ("channels gated by a mean over tokens", lambda x: x * torch.sigmoid(x.mean(1, keepdim=True))),
    ("channels gated by each token", lambda x: x * torch.sigmoid(x)),
)
mix(
    "last_token_gate",
    ("a gate from the last token", lambda x: x * torch.sigmoid(x[:, -1:])),
    ("a gate from the first token", lambda x: x * torch.sigmoid(x[:, :1])),
    inputs=dynamic,
)
mix(
    "layer_norm_tokens",
    ("LayerNorm over tokens and features", lambda x: F.layer_norm(x, x.shape[1:])),
    ("LayerNorm over features", lambda x: F.layer_norm(x, x.shape[2:])),
)
mix(
    "instance_norm",
    (
        "each feature is normalised over the tokens",
        lambda x: (x - x.mean(1, keepdim=True)) / torch.sqrt(x.var(1, keepdim=True, unbiased=False) + 1e-5),
    ),
    ("normalised over the tokens so far", lambda x: running_norm(x)),
)
mix(
    "batch_norm",
    (
        "normalised over samples and tokens, as BatchNorm trains",
        lambda x: (x - x.mean((0, 1))) / torch.sqrt(x.var((0, 1), unbiased=False) + 1e-5),
    ),
    ("RMS norm of each token", lambda x: x * torch.rsqrt(x.pow(2).mean(-1, keepdim=True) + 1e-6)),
)
mix(
    "batch_norm_samples",
    (
        "each position is normalised over the samples",
        lambda x: (x - x.mean(0)) / torch.sqrt(x.var(0, unbiased=False) + 1e-5),
    ),
    ("a running mean that is a constant", lambda x: (x - 0.1) / (0.5 + 1e-5) ** 0.5),
)
mix(
    "softmax_over_tokens",
    ("softmax over the positions", lambda x: torch.softmax(x, 1)),
    ("softmax over the features", lambda x: torch.softmax(x, 2)),
    inputs=dynamic,
)
mix(
    "l2_norm_tokens",
    ("divided by the L2 norm over tokens (cross-covariance attention)", lambda x: F.normalize(x, dim=1)),
    ("divided by the L2 norm of each token", lambda x: F.normalize(x, dim=2)),
)
mix(
    "quantized_per_tensor",
    ("int8 activations with one scale for all tokens", lambda x: quantize(x, (1, 2))),
    ("int8 activations with a scale for each token", lambda x: quantize(x, 2)),
)
mix(
    "mx_blocks",
    (
        "int8 with a scale for each block of 4 tokens",
        lambda x: quantize(x.unflatten(1, (2, 4)), 2).flatten(1, 2),
    ),
    (
        "int8 with a scale for each block of 4 features",
        lambda x: quantize(x.unflatten(2, (2, 4)), 3).flatten(2, 3),
    ),
)
mix(
    "delayed_scale",
    (
        "a scale of the largest number of all tokens",
        lambda x: x / largest(x).amax(1, keepdim=True)[..., None],
    ),
    ("a scale of the largest number so far", lambda x: x / largest_so_far(largest(x))[..., None]),
)
mix(
    "clip_by_norm",
    (
        "clipped by the norm of the sample",
        lambda x: x / x.pow(2).sum((1, 2), keepdim=True).sqrt().clamp_min(1.0),
    ),
    ("clipped by the norm of the token", lambda x: x / x.pow(2).sum(2, keepdim=True).sqrt().clamp_min(1.0)),
)
mix(
    "mean_times_zero",
    ("a tenth of the mean is added", lambda x: x + 0.1 * x.mean(1, keepdim=True)),
    ("0 times the mean is added", lambda x: x + 0.0 * x.mean(1, keepdim=True)),
)
mix(
    "mean_cancels",
    (
        "the mean is added, half of it is taken away",
        lambda x: x + (x.mean(1, keepdim=True) - 0.5 * x.mean(1, keepdim=True)),
    ),
    ("the mean minus itself is added", lambda x: x + (x.mean(1, keepdim=True) - x.mean(1, keepdim=True))),
)


def running_norm(x):
    mean = x.cumsum(1) / counts(x)
    return (x - mean) / torch.sqrt((x * x).cumsum(1) / counts(x) - mean * mean + 1e-3)


def quantize(x, dims):
    scale = x.abs().amax(dims, keepdim=True) / 127 + 1e-8
    return torch.clamp(torch.round(x / scale), -127, 127) * scale


def largest(x):
    return x.abs().amax(-1)


def largest_so_far(x):
    return torch.where(distance(x.shape[1], x.shape[1]) >= 0, x[:, None], 0.0).amax(-1)
