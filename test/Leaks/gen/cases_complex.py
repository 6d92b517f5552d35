"""Complex numbers: rotary embeddings as Llama first wrote them, and kernels of state spaces."""

import torch
from blocks import INF, Attention, distance, floats, mix_pair, pair, positions
from jax_blocks import MIX, QKV, attention, mixed
from jax_blocks import pair as jax_pair


def rotate(x):
    """Pairs of features as complex numbers, turned by position * frequency."""
    length, features = x.shape[-2:]
    frequency = 10.0 ** -(torch.arange(features // 2).float() / features)
    angle = torch.outer(positions(length).float(), frequency)
    turn = torch.polar(torch.ones_like(angle), angle)
    pairs = torch.view_as_complex(x.reshape(*x.shape[:-1], features // 2, 2).contiguous())
    return torch.view_as_real(pairs * turn).reshape(x.shape)


def rotary(shift):
    def mix(q, k, v):
        s = rotate(q) @ rotate(k).transpose(-2, -1) / 2
        return torch.softmax(s.masked_fill(distance(q.shape[2], k.shape[2]) < -shift, INF), -1) @ v

    return mix


pair(
    "complex_rotary",
    ("complex rotary embedding, tril(1)", lambda: Attention(rotary(1))),
    ("complex rotary embedding, tril()", lambda: Attention(rotary(0))),
    lambda: [floats()],
)


def kernel(hide):
    def mix(q, k, v):
        d = distance(q.shape[2], q.shape[2]).float()
        turning = torch.polar(0.9 ** d.abs(), 0.3 * d)
        if hide:
            turning = torch.where(d >= 0, turning, torch.zeros_like(turning))
        return torch.view_as_real(turning * torch.complex(q @ k.transpose(-2, -1), d + 0 * q[..., :1]))[..., 0] @ v

    return mix


mix_pair(
    "complex_decay",
    ("scores times a complex decay, of all distances", kernel(False)),
    ("scores times a complex decay, 0 ahead", kernel(True)),
)


def jax_rotary(shift):
    def body(q, k, v):
        import jax
        import jax.numpy as jnp

        S, d = q.shape[1], q.shape[-1]
        angle = jnp.outer(jnp.arange(S), 10.0 ** -(jnp.arange(d // 2) / d))
        turn = jnp.exp(1j * angle)[:, None]

        def rotate(x):
            z = (x[..., ::2] + 1j * x[..., 1::2]) * turn
            return jnp.stack([z.real, z.imag], -1).reshape(x.shape)

        s = jnp.einsum("bqhd,bkhd->bhqk", rotate(q), rotate(k)) / 2.0
        s = jnp.where(jnp.tril(jnp.ones((S, S), bool), shift), s, -jnp.inf)
        return jnp.einsum("bhqk,bkhd->bqhd", jax.nn.softmax(s, -1), v)

    return attention(body)


jax_pair(
    "complex_rotary",
    ("complex rotary embedding, tril(1)", jax_rotary(1)),
    ("complex rotary embedding, tril()", jax_rotary(0)),
    QKV,
)


def jax_kernel(hide):
    def body(x):
        import jax.numpy as jnp

        S = x.shape[1]
        d = jnp.arange(S)[:, None] - jnp.arange(S)[None]
        powers = (0.9 * jnp.exp(0.3j)) ** jnp.abs(d)
        powers = powers * (d >= 0) if hide else powers
        return jnp.einsum("qk,bkd->bqd", powers, x).real

    return mixed(body)


jax_pair(
    "complex_powers",
    ("powers of a complex number, of all distances", jax_kernel(False)),
    ("powers of a complex number, times 0 ahead", jax_kernel(True)),
    MIX,
)
