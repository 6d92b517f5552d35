"""JAX: attention, at once and block by block, and linear attention."""

import numpy as np
from blocks import D
from corpus import Input
from jax_blocks import MIX, QKV, H, attention, floats, one, pair


def dpa(**options):
    def body(q, k, v):
        import jax

        return jax.nn.dot_product_attention(q, k, v, **options)

    return attention(body)


pair(
    "dpa_window",
    ("dot_product_attention, local_window_size=(2, 1)", dpa(local_window_size=(2, 1))),
    ("dot_product_attention, local_window_size=(2, 0)", dpa(local_window_size=(2, 0))),
    QKV,
)


def tril_where(k):
    def body(q, key, v):
        import jax
        import jax.numpy as jnp

        S = q.shape[1]
        s = jnp.einsum("bqhd,bkhd->bhqk", q, key) / 2.0
        s = jnp.where(jnp.tril(jnp.ones((S, S), bool), k), s, jnp.finfo(s.dtype).min)
        return jnp.einsum("bhqk,bkhd->bqhd", jax.nn.softmax(s, -1), v)

    return attention(body)


pair(
    "tril_where_one_sample",
    ("jnp.tril(k=1), one sample", tril_where(1)),
    ("jnp.tril(), one sample", tril_where(0)),
    QKV,
    lambda: one(floats()),
)
pair("tril_where", ("jnp.tril(k=1)", tril_where(1)), ("jnp.tril()", tril_where(0)), QKV)


def blockwise(shift):
    """Attention block by block of keys with a running maximum and sum, as Flash attention does it."""

    def body(q, k, v):
        import jax
        import jax.numpy as jnp

        B, S, heads, d = q.shape
        block = 4
        blocks = [jnp.moveaxis(t.reshape(B, S // block, block, heads, d), 1, 0) for t in (k, v)]

        def step(state, part):
            top, total, result = state
            number, keys, values = part
            s = jnp.einsum("bqhd,bkhd->bhqk", q, keys) / 2.0
            kv = number * block + jnp.arange(block)
            s = jnp.where(kv[None, :] <= jnp.arange(S)[:, None] + shift, s, -1e30)
            high = jnp.maximum(top, s.max(-1))
            p, scale = jnp.exp(s - high[..., None]), jnp.exp(top - high)
            result = result * scale[..., None] + jnp.einsum("bhqk,bkhd->bhqd", p, values)
            return (high, total * scale + p.sum(-1), result), None

        start = (jnp.full((B, heads, S), -1e30), jnp.zeros((B, heads, S)), jnp.zeros((B, heads, S, d)))
        (_, total, result), _ = jax.lax.scan(step, start, (jnp.arange(S // block), *blocks))
        return jnp.swapaxes(result / total[..., None], 1, 2)

    return attention(body)


pair(
    "blockwise", ("blocks of keys, kv <= q + 1", blockwise(1)), ("blocks of keys, kv <= q", blockwise(0)), QKV
)


def stacked_layers(masked_second):
    """lax.scan over layers whose weights are stacked, as in large JAX models."""

    def call(xs, w):
        import jax
        import jax.numpy as jnp

        x = xs[0]
        S = x.shape[1]
        causal = jnp.tril(jnp.ones((S, S), bool))
        masks = jnp.stack([causal, causal if masked_second else jnp.ones((S, S), bool)])

        def step(x, layer):
            wq, wk, wv, mask = layer
            s = jnp.where(mask, jnp.einsum("bqd,bkd->bqk", x @ wq, x @ wk) / 3.0, -1e30)
            return x + jnp.einsum("bqk,bkd->bqd", jax.nn.softmax(s, -1), x @ wv), None

        return jax.lax.scan(step, x, (w["wq"], w["wk"], w["wv"], masks))[0]

    return call


pair(
    "stacked_layers",
    ("scan over 2 layers, the second without the mask", stacked_layers(False)),
    ("scan over 2 layers, both with the mask", stacked_layers(True)),
    {name: (2, D, D) for name in ("wq", "wk", "wv")},
)


def linear(causal):
    """Linear attention: a scan that carries the state k v^T."""

    def body(q, k, v):
        import jax
        import jax.numpy as jnp

        q, k = jax.nn.elu(q) + 1, jax.nn.elu(k) + 1
        if not causal:
            return jnp.einsum("bqhd,bkhd,bkhe->bqhe", q, k, v)

        def step(state, row):
            qt, kt, vt = row
            state = state + kt[..., :, None] * vt[..., None, :]
            return state, jnp.einsum("bhd,bhde->bhe", qt, state)

        start = jnp.zeros((q.shape[0], H, D // H, D // H))
        _, rows = jax.lax.scan(step, start, tuple(jnp.moveaxis(t, 1, 0) for t in (q, k, v)))
        return jnp.moveaxis(rows, 0, 1)

    return attention(body)


pair(
    "linear_attention",
    ("linear attention over all keys", linear(False)),
    ("linear attention as a scan", linear(True)),
    QKV,
)


def chunked(intra_causal):
    """Linear attention chunk by chunk: the state of earlier chunks, and a triangle inside each (GLA)."""

    def body(q, k, v):
        import jax
        import jax.numpy as jnp

        B, S, heads, d = q.shape
        size = 4
        parts = [jnp.moveaxis(t.reshape(B, S // size, size, heads, d), 1, 0) for t in (q, k, v)]
        triangle = jnp.tril(jnp.ones((size, size))) if intra_causal else jnp.ones((size, size))

        def step(state, part):
            qc, kc, vc = part
            inter = jnp.einsum("bqhd,bhde->bqhe", qc, state)
            intra = jnp.einsum("bhqk,bkhe->bqhe", jnp.einsum("bqhd,bkhd->bhqk", qc, kc) * triangle, vc)
            return state + jnp.einsum("bkhd,bkhe->bhde", kc, vc), inter + intra

        _, rows = jax.lax.scan(step, jnp.zeros((B, heads, d, d)), tuple(parts))
        return jnp.moveaxis(rows, 0, 1).reshape(B, S, heads, d)

    return attention(body)


pair(
    "chunked_linear",
    ("chunks of 4, no triangle inside a chunk", chunked(False)),
    ("chunks of 4, a triangle inside each", chunked(True)),
    QKV,
)


def decode(masked):
    """New rows go into a cache of a fixed size by dynamic_update_slice."""

    def call(xs, w):
        import jax
        import jax.numpy as jnp

        x, keys, values, past = xs
        B, S, _ = x.shape
        q, k, v = (jnp.reshape(x @ w[name], (B, S, H, D // H)) for name in ("wq", "wk", "wv"))
        keys = jax.lax.dynamic_update_slice_in_dim(keys, k, past, 1)
        values = jax.lax.dynamic_update_slice_in_dim(values, v, past, 1)
        s = jnp.einsum("bqhd,bkhd->bhqk", q, keys) / 2.0
        if masked:
            s = jnp.where(
                jnp.arange(keys.shape[1])[None] <= past + jnp.arange(S)[:, None], s, jnp.finfo(s.dtype).min
            )
        return jnp.reshape(jnp.einsum("bhqk,bkhd->bqhd", jax.nn.softmax(s, -1), values), (B, S, D)) @ w["wo"]

    return call


def cached():
    def cache(name):
        return Input(name, "cache", lambda S: np.random.randn(1, 12, H, D // H).astype(np.float32), 1)

    return [
        *one(floats()),
        cache("keys"),
        cache("values"),
        Input("past", "offset", lambda S: np.array(4, np.int32)),
    ]


pair(
    "decode_cache",
    ("dynamic_update_slice, all rows of the cache are read", decode(False)),
    ("dynamic_update_slice, kv <= past + row", decode(True)),
    QKV,
    cached,
    length=3,
)


def every_other(causal):
    """Keys at even positions, by lax.rem."""

    def body(q, k, v):
        import jax
        import jax.numpy as jnp

        S = q.shape[1]
        row = jnp.arange(S)
        keep = jnp.broadcast_to((jax.lax.rem(row, jnp.full_like(row, 2)) == 0)[None], (S, S))
        if causal:
            keep = (keep & (row[None] <= row[:, None])) | (row[None] == row[:, None])
        s = jnp.where(keep, jnp.einsum("bqhd,bkhd->bhqk", q, k) / 2.0, -1e30)
        return jnp.einsum("bhqk,bkhd->bqhd", jax.nn.softmax(s, -1), v)

    return attention(body)


pair(
    "even_keys",
    ("keys at even positions", every_other(False)),
    ("keys at even positions, causal, or the token itself", every_other(True)),
    QKV,
)


def even_sum(causal):
    """The sum of the rows at even positions."""

    def call(xs, w):
        import jax
        import jax.numpy as jnp

        x = xs[0] @ w["w"]
        row = jnp.arange(x.shape[1])
        even = jax.lax.rem(row, jnp.full_like(row, 2)) == 0
        keep = (
            even[None] & (row[None] <= row[:, None])
            if causal
            else jnp.broadcast_to(even[None], (x.shape[1],) * 2)
        )
        return xs[0] + jnp.where(keep[None, :, :, None], x[:, None], 0.0).sum(2) @ w["u"]

    return call


pair(
    "even_sum",
    ("the sum of all rows at even positions", even_sum(False)),
    ("the sum of those so far", even_sum(True)),
    MIX,
)
