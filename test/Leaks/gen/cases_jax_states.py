"""JAX: states that are matrices or weights, windows, slots of experts."""

from blocks import D
from jax_blocks import MIX, QKV, mixed, pair


def matrices(reverse):
    """S5: h = A h + b, where A is a 2 x 2 matrix of each token."""

    def body(x):
        import jax
        import jax.numpy as jnp

        gate, turn = jax.nn.sigmoid(x), 0.1 * jnp.tanh(x)
        a = jnp.stack([jnp.stack([gate, turn], -1), jnp.stack([-turn, gate], -1)], -2)

        def combine(left, right):
            product = jnp.einsum("...ij,...jk->...ik", right[0], left[0])
            return product, jnp.einsum("...ij,...j->...i", right[0], left[1]) + right[1]

        start = (a, jnp.stack([x, 0.5 * x], -1))
        return jax.lax.associative_scan(combine, start, axis=1, reverse=reverse)[1][..., 0]

    return mixed(body)


pair(
    "s5_scan",
    ("lax.associative_scan of 2 x 2 matrices, reverse=True", matrices(True)),
    ("lax.associative_scan of 2 x 2 matrices", matrices(False)),
    MIX,
)


def learned_state(fitted):
    """Test-time training: the state is a matrix of weights, a step of gradient for each token."""

    def call(xs, w):
        import jax
        import jax.numpy as jnp

        q, k, v = (jnp.swapaxes(xs[0] @ w[name], 0, 1) for name in ("wq", "wk", "wv"))

        def step(state, row):
            qt, kt, vt = row
            error = jnp.einsum("bij,bj->bi", state, kt) - vt
            state = state - 0.1 * jnp.einsum("bi,bj->bij", error, kt)
            return state, jnp.einsum("bij,bj->bi", state, qt)

        first = 0.01 * jnp.einsum("sbi,sbj->bij", v, k) if fitted else jnp.zeros((xs[0].shape[0], D, D))
        return jnp.swapaxes(jax.lax.scan(step, first, (q, k, v))[1], 0, 1) @ w["wo"]

    return call


pair(
    "test_time_training",
    ("test-time training, its first weights are fitted to all tokens", learned_state(True)),
    ("test-time training, a step of gradient for each token", learned_state(False)),
    QKV,
)


def slstm(start):
    """xLSTM: exponential gates, stabilised by a running maximum; `start` makes the first hidden state."""

    def call(xs, w):
        import jax
        import jax.numpy as jnp

        z = xs[0] @ w["gates"]

        def step(state, row):
            c, n, m, h = state
            i, f, o, g = jnp.split(row + h @ w["back"], 4, -1)
            decay = jax.nn.log_sigmoid(f) + m
            top = jnp.maximum(decay, i)
            keep, add = jnp.exp(decay - top), jnp.exp(i - top)
            c, n = keep * c + add * jnp.tanh(g), keep * n + add
            h = jax.nn.sigmoid(o) * c / jnp.maximum(n, 1e-6)
            return (c, n, top, h), h

        zero = jnp.zeros((xs[0].shape[0], D))
        first = (zero, zero, zero, zero + start(xs[0]))
        return jnp.swapaxes(jax.lax.scan(step, first, jnp.swapaxes(z, 0, 1))[1], 0, 1)

    return call


pair(
    "slstm",
    ("sLSTM, the state begins with the mean of all samples", slstm(lambda x: x.mean((0, 1)))),
    ("sLSTM, the state begins with the first token", slstm(lambda x: x[:, 0])),
    {"gates": (D, 4 * D), "back": (D, 4 * D)},
)


def window(sides):
    def body(x):
        import jax
        import jax.numpy as jnp

        padding = ((0, 0), sides, (0, 0))
        return jax.lax.reduce_window(x, -jnp.inf, jax.lax.max, (1, 3, 1), (1, 1, 1), padding)

    return mixed(body)


pair(
    "reduce_window",
    ("lax.reduce_window, a maximum of 3, centred", window((1, 1))),
    ("lax.reduce_window, a maximum of 3 that ends at the position", window((2, 0))),
    MIX,
)


def dispatched(last_first):
    """Switch by einsum: tokens go into the 2 slots of their best expert, and come back."""

    def call(xs, w):
        import jax
        import jax.numpy as jnp

        x = xs[0]
        p = jax.nn.softmax(x @ w["router"], -1)
        best = jax.nn.one_hot(jnp.argmax(p, -1), 4)
        count = jax.lax.cumsum(best, axis=1, reverse=last_first)
        slot = jax.nn.one_hot((count * best - 1).astype(jnp.int32), 2) * best[..., None]
        taken = jnp.einsum("bsec,bsd->becd", slot, x)
        made = jnp.einsum("becd,edf->becf", taken, w["experts"])
        return x + jnp.einsum("bsec,becf->bsf", slot * p[..., None], made)

    return call


pair(
    "moe_dispatch",
    ("dispatch and combine by einsum, an expert takes its last 2 tokens", dispatched(True)),
    ("dispatch and combine by einsum, an expert takes its first 2 tokens", dispatched(False)),
    {"router": (D, 4), "experts": (4, D, D)},
    route="stablehlo",
)
