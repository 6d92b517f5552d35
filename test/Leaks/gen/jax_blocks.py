"""What the JAX programs share. JAX itself is imported late: each program has its own process."""

import numpy as np
from blocks import D
from corpus import Input, Program, add

H = 2
QKV = {"wq": (D, D), "wk": (D, D), "wv": (D, D), "wo": (D, D)}
MIX = {"w": (D, D), "u": (D, D)}


def floats():
    return [Input("x", "token", lambda S: np.random.randn(2, S, D).astype(np.float32), 1)]


def one(inputs):
    inputs[0].make = lambda S: np.random.randn(1, S, D).astype(np.float32)
    return inputs


def pair(name, leak, fixed, weights, inputs=floats, **options):
    for suffix, twin, (words, model) in (("bug", "fixed", leak), ("fixed", "bug", fixed)):
        add(
            Program(
                f"jax_{name}_{suffix}",
                words,
                "jax",
                model,
                inputs(),
                f"jax_{name}_{twin}",
                weights,
                **options,
            )
        )


def mixed(body):
    """x + body(x @ w) @ u"""
    return lambda xs, w: xs[0] + body(xs[0] @ w["w"]) @ w["u"]


def attention(body):
    def call(xs, w):
        import jax.numpy as jnp

        x = xs[0]
        B, S, _ = x.shape
        q, k, v = (jnp.reshape(x @ w[name], (B, S, H, D // H)) for name in ("wq", "wk", "wv"))
        return jnp.reshape(body(q, k, v), (B, S, D)) @ w["wo"]

    return call
