"""Programs in JAX: scans become loops in the IR."""
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
        add(Program(f"jax_{name}_{suffix}", words, "jax", model, inputs(), f"jax_{name}_{twin}", weights, **options))


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


# --- Scans -------------------------------------------------------------------------------------


def recurrence(reverse, unroll=1):
    """h = 0.9 h + x, over tokens."""
    def body(x):
        import jax
        import jax.numpy as jnp

        def step(h, row):
            h = 0.9 * h + jnp.tanh(row)
            return h, h
        _, rows = jax.lax.scan(step, jnp.zeros(x[:, 0].shape), jnp.swapaxes(x, 0, 1), reverse=reverse, unroll=unroll)
        return jnp.swapaxes(rows, 0, 1)
    return mixed(body)


def gated_scan(reverse):
    """A gate from the data: h = a h + (1 - a) x, as in Mamba and Griffin."""
    def body(x):
        import jax
        import jax.numpy as jnp

        def step(h, row):
            a = jax.nn.sigmoid(row)
            h = a * h + (1 - a) * row
            return h, h * row
        _, rows = jax.lax.scan(step, jnp.zeros(x[:, 0].shape), jnp.swapaxes(x, 0, 1), reverse=reverse)
        return jnp.swapaxes(rows, 0, 1)
    return mixed(body)


def carried_mean(whole):
    """The state of the whole sequence, or of each position."""
    def body(x):
        import jax
        import jax.numpy as jnp

        def step(h, row):
            h = h + row
            return h, h
        last, rows = jax.lax.scan(step, jnp.zeros(x[:, 0].shape), jnp.swapaxes(x, 0, 1))
        return jnp.swapaxes(rows + last if whole else rows, 0, 1)
    return mixed(body)


def associative(reverse):
    def body(x):
        import jax

        def combine(left, right):
            return left[0] * right[0], right[0] * left[1] + right[1]
        a = jax.nn.sigmoid(x)
        return jax.lax.associative_scan(combine, (a, (1 - a) * x), axis=1, reverse=reverse)[1]
    return mixed(body)


def cumulative(name, reverse):
    def body(x):
        import jax
        return getattr(jax.lax, name)(x, axis=1, reverse=reverse)
    return mixed(body)


def loop(direction):
    """fori_loop that writes rows: row t is made of row t and the row written before."""
    def body(x):
        import jax
        import jax.numpy as jnp
        S = x.shape[1]

        def step(i, rows):
            t = i if direction > 0 else S - 1 - i
            before = jnp.clip(t - direction, 0, S - 1)
            row = jax.lax.dynamic_slice_in_dim(x, t, 1, 1) + 0.5 * jax.lax.dynamic_slice_in_dim(rows, before, 1, 1)
            return jax.lax.dynamic_update_slice_in_dim(rows, row, t, 1)
        return jax.lax.fori_loop(0, S, step, jnp.zeros_like(x))
    return mixed(body)


def window_loop(centred):
    """map over positions: a slice of 3 rows that ends at the position, or is centred."""
    def body(x):
        import jax
        import jax.numpy as jnp
        padded = jnp.pad(x, ((0, 0), (1, 1) if centred else (2, 0), (0, 0)))
        rows = jax.lax.map(lambda t: jax.lax.dynamic_slice_in_dim(padded, t, 3, 1).mean(1), jnp.arange(x.shape[1]))
        return jnp.swapaxes(rows, 0, 1)
    return mixed(body)


for name, make, words in (("scan", recurrence, "lax.scan of h = 0.9 h + tanh(x)"), ("scan_gated", gated_scan, "lax.scan with a gate from the data"),
                          ("associative_scan", associative, "lax.associative_scan of a gated recurrence")):
    pair(name, (f"{words}, reverse=True", make(True)), (words, make(False)), MIX)
# With one sample, tokens and samples are not merged into one dimension for the products.
pair("scan_one_sample", ("lax.scan, reverse=True, one sample", recurrence(True)), ("lax.scan, one sample", recurrence(False)), MIX, lambda: one(floats()))
pair("scan_unrolled", ("lax.scan, reverse=True, unroll=4", recurrence(True, 4)), ("lax.scan, unroll=4", recurrence(False, 4)), MIX)
pair("scan_last_state", ("the last state of a scan is added to all positions", carried_mean(True)), ("the state at each position", carried_mean(False)), MIX)
for name in ("cumsum", "cummax", "cumlogsumexp"):
    pair(name, (f"lax.{name}, reverse=True", cumulative(name, True)), (f"lax.{name}", cumulative(name, False)), MIX, route="stablehlo")
pair("fori_loop", ("fori_loop from the last row to the first", loop(-1)), ("fori_loop from the first row to the last", loop(1)), MIX)
pair("map_windows", ("lax.map, windows of 3 rows, centred", window_loop(True)), ("lax.map, windows of 3 rows that end at the position", window_loop(False)), MIX)

# --- Convolution and order -----------------------------------------------------------------------


def conv(padding):
    def call(xs, w):
        import jax
        return xs[0] + jax.lax.conv_general_dilated(xs[0], w["kernel"], (1,), padding, dimension_numbers=("NWC", "WIO", "NWC"))
    return call


pair("conv", ("conv_general_dilated, SAME", conv("SAME")), ("conv_general_dilated, padded by 2 on the left", conv([(2, 0)])), {"kernel": (3, D, D)})


def rolled(wrap):
    def body(x):
        import jax.numpy as jnp
        return jnp.roll(x, 1, 1) if wrap else jnp.pad(x, ((0, 0), (1, 0), (0, 0)))[:, :-1]
    return mixed(body)


pair("roll", ("jnp.roll by 1 wraps the last token", rolled(True)), ("padded by 1 and cut", rolled(False)), MIX)

# --- Attention -----------------------------------------------------------------------------------


def dpa(**options):
    def body(q, k, v):
        import jax
        return jax.nn.dot_product_attention(q, k, v, **options)
    return attention(body)


pair("dpa_window", ("dot_product_attention, local_window_size=(2, 1)", dpa(local_window_size=(2, 1))), ("dot_product_attention, local_window_size=(2, 0)", dpa(local_window_size=(2, 0))), QKV)


def tril_where(k):
    def body(q, key, v):
        import jax
        import jax.numpy as jnp
        S = q.shape[1]
        s = jnp.einsum("bqhd,bkhd->bhqk", q, key) / 2.0
        s = jnp.where(jnp.tril(jnp.ones((S, S), bool), k), s, jnp.finfo(s.dtype).min)
        return jnp.einsum("bhqk,bkhd->bqhd", jax.nn.softmax(s, -1), v)
    return attention(body)


pair("tril_where_one_sample", ("jnp.tril(k=1), one sample", tril_where(1)), ("jnp.tril(), one sample", tril_where(0)), QKV, lambda: one(floats()))
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


pair("blockwise", ("blocks of keys, kv <= q + 1", blockwise(1)), ("blocks of keys, kv <= q", blockwise(0)), QKV)


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


pair("stacked_layers", ("scan over 2 layers, the second without the mask", stacked_layers(False)), ("scan over 2 layers, both with the mask", stacked_layers(True)),
     {name: (2, D, D) for name in ("wq", "wk", "wv")})


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


pair("linear_attention", ("linear attention over all keys", linear(False)), ("linear attention as a scan", linear(True)), QKV)


def chunked(intra_causal):
    """Linear attention chunk by chunk: the state of earlier chunks, and a triangle inside each (GLA, Mamba 2)."""
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


pair("chunked_linear", ("chunks of 4, no triangle inside a chunk", chunked(False)), ("chunks of 4, a triangle inside each", chunked(True)), QKV)


def embedded_scan(shift):
    """A scan over embeddings of ids; with the shift, position p sees the tokens before it."""
    def call(xs, w):
        import jax
        import jax.numpy as jnp
        x = jnp.take(w["table"], xs[0], axis=0)
        if shift:
            x = jnp.pad(x, ((0, 0), (1, 0), (0, 0)))[:, :-1]

        def step(h, row):
            h = jnp.tanh(h @ w["w"] + row)
            return h, h
        _, rows = jax.lax.scan(step, jnp.zeros(x[:, 0].shape), jnp.swapaxes(x, 0, 1))
        return jnp.swapaxes(rows, 0, 1)
    return call


def token_ids():
    return [Input("ids", "token", lambda S: np.random.randint(0, 32, (1, S)).astype(np.int32), 1)]


pair("rnn_shift", ("an RNN over labels that are not shifted", embedded_scan(False)), ("an RNN over labels shifted right", embedded_scan(True)), {"table": (32, D), "w": (D, D)}, token_ids, strict=True)


def one_sample(name, reverse):
    """vmap of a function of one sample."""
    def body(x):
        import jax
        import jax.numpy as jnp

        def sample(rows):
            def step(h, row):
                h = jnp.maximum(h, row) if name == "max" else 0.5 * h + row
                return h, h
            return jax.lax.scan(step, rows[0] * 0, rows, reverse=reverse)[1]
        return jax.vmap(sample)(x)
    return mixed(body)


pair("vmap_scan", ("vmap of a scan from the last row", one_sample("sum", True)), ("vmap of a scan from the first row", one_sample("sum", False)), MIX)
pair("vmap_scan_max", ("vmap of a running maximum from the last row", one_sample("max", True)), ("vmap of a running maximum", one_sample("max", False)), MIX)


def while_rows(limit):
    """while t < limit: row t of the result is the sum of the rows up to t."""
    def body(x):
        import jax
        import jax.numpy as jnp

        def step(state):
            t, h, rows = state
            h = h + jax.lax.dynamic_slice_in_dim(x, t, 1, 1)
            return t + 1, h, jax.lax.dynamic_update_slice_in_dim(rows, h, t - limit, 1)
        start = (jnp.int32(0), jnp.zeros_like(x[:, :1]), jnp.zeros_like(x))
        return jax.lax.while_loop(lambda state: state[0] < x.shape[1], step, start)[2]
    return mixed(body)


pair("while_loop", ("while_loop, sums written one row too early", while_rows(1)), ("while_loop, sums written to their row", while_rows(0)), MIX)


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
            s = jnp.where(jnp.arange(keys.shape[1])[None] <= past + jnp.arange(S)[:, None], s, jnp.finfo(s.dtype).min)
        return jnp.reshape(jnp.einsum("bhqk,bkhd->bqhd", jax.nn.softmax(s, -1), values), (B, S, D)) @ w["wo"]
    return call


def cached():
    def cache(name):
        return Input(name, "cache", lambda S: np.random.randn(1, 12, H, D // H).astype(np.float32), 1)
    return [*one(floats()), cache("keys"), cache("values"), Input("past", "offset", lambda S: np.array(4, np.int32))]


pair("decode_cache", ("dynamic_update_slice, all rows of the cache are read", decode(False)), ("dynamic_update_slice, kv <= past + row", decode(True)), QKV, cached, length=3)
