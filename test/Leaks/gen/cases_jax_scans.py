"""JAX: scans and loops, convolutions, order."""

import numpy as np
from blocks import D
from corpus import Input
from jax_blocks import MIX, floats, mixed, one, pair


def recurrence(reverse, unroll=1):
    """h = 0.9 h + x, over tokens."""

    def body(x):
        import jax
        import jax.numpy as jnp

        def step(h, row):
            h = 0.9 * h + jnp.tanh(row)
            return h, h

        _, rows = jax.lax.scan(
            step, jnp.zeros(x[:, 0].shape), jnp.swapaxes(x, 0, 1), reverse=reverse, unroll=unroll
        )
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
            row = jax.lax.dynamic_slice_in_dim(x, t, 1, 1) + 0.5 * jax.lax.dynamic_slice_in_dim(
                rows, before, 1, 1
            )
            return jax.lax.dynamic_update_slice_in_dim(rows, row, t, 1)

        return jax.lax.fori_loop(0, S, step, jnp.zeros_like(x))

    return mixed(body)


def window_loop(centred):
    """map over positions: a slice of 3 rows that ends at the position, or is centred."""

    def body(x):
        import jax
        import jax.numpy as jnp

        padded = jnp.pad(x, ((0, 0), (1, 1) if centred else (2, 0), (0, 0)))
        rows = jax.lax.map(
            lambda t: jax.lax.dynamic_slice_in_dim(padded, t, 3, 1).mean(1), jnp.arange(x.shape[1])
        )
        return jnp.swapaxes(rows, 0, 1)

    return mixed(body)


for name, make, words in (
    ("scan", recurrence, "lax.scan of h = 0.9 h + tanh(x)"),
    ("scan_gated", gated_scan, "lax.scan with a gate from the data"),
    ("associative_scan", associative, "lax.associative_scan of a gated recurrence"),
):
    pair(name, (f"{words}, reverse=True", make(True)), (words, make(False)), MIX)
# With one sample, tokens and samples are not merged into one dimension for the products.
pair(
    "scan_one_sample",
    ("lax.scan, reverse=True, one sample", recurrence(True)),
    ("lax.scan, one sample", recurrence(False)),
    MIX,
    lambda: one(floats()),
)
pair(
    "scan_unrolled",
    ("lax.scan, reverse=True, unroll=4", recurrence(True, 4)),
    ("lax.scan, unroll=4", recurrence(False, 4)),
    MIX,
)
pair(
    "scan_last_state",
    ("the last state of a scan is added to all positions", carried_mean(True)),
    ("the state at each position", carried_mean(False)),
    MIX,
)
for name in ("cumsum", "cummax", "cumlogsumexp"):
    pair(
        name,
        (f"lax.{name}, reverse=True", cumulative(name, True)),
        (f"lax.{name}", cumulative(name, False)),
        MIX,
        route="stablehlo",
    )
pair(
    "fori_loop",
    ("fori_loop from the last row to the first", loop(-1)),
    ("fori_loop from the first row to the last", loop(1)),
    MIX,
)
pair(
    "map_windows",
    ("lax.map, windows of 3 rows, centred", window_loop(True)),
    ("lax.map, windows of 3 rows that end at the position", window_loop(False)),
    MIX,
)


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


pair(
    "rnn_shift",
    ("an RNN over labels that are not shifted", embedded_scan(False)),
    ("an RNN over labels shifted right", embedded_scan(True)),
    {"table": (32, D), "w": (D, D)},
    token_ids,
    strict=True,
)


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


pair(
    "vmap_scan",
    ("vmap of a scan from the last row", one_sample("sum", True)),
    ("vmap of a scan from the first row", one_sample("sum", False)),
    MIX,
)
pair(
    "vmap_scan_max",
    ("vmap of a running maximum from the last row", one_sample("max", True)),
    ("vmap of a running maximum", one_sample("max", False)),
    MIX,
)


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


pair(
    "while_loop",
    ("while_loop, sums written one row too early", while_rows(1)),
    ("while_loop, sums written to their row", while_rows(0)),
    MIX,
)


def conv(padding):
    def call(xs, w):
        import jax

        return xs[0] + jax.lax.conv_general_dilated(
            xs[0], w["kernel"], (1,), padding, dimension_numbers=("NWC", "WIO", "NWC")
        )

    return call


pair(
    "conv",
    ("conv_general_dilated, SAME", conv("SAME")),
    ("conv_general_dilated, padded by 2 on the left", conv([(2, 0)])),
    {"kernel": (3, D, D)},
)


def rolled(wrap):
    def body(x):
        import jax.numpy as jnp

        return jnp.roll(x, 1, 1) if wrap else jnp.pad(x, ((0, 0), (1, 0), (0, 0)))[:, :-1]

    return mixed(body)


pair(
    "roll", ("jnp.roll by 1 wraps the last token", rolled(True)), ("padded by 1 and cut", rolled(False)), MIX
)
