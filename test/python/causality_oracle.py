"""Which token moves which position, by running a program: the oracle of proofs."""
import random

import numpy as np

LENGTH = 8
TRIALS = 3
DTYPES = {"float32": np.float32, "float16": np.float16, "float64": np.float64, "int64": np.int64,
          "int32": np.int32, "bool": np.bool_}
# Lengths of samples, or offsets: a one-dimensional argument.
NUMBERS = {"none": LENGTH, "left": LENGTH - 2, "right": 3, "all": 0}
# Padding of a two-dimensional mask argument: (sample, first key, last key, value).
PADDINGS = {"none": (), "left": ((-1, 0, 3),), "right": ((-1, LENGTH - 3, LENGTH),),
            "all": ((slice(None), 0, LENGTH),)}


def shape_of(arg):
    return [LENGTH + arg.get("extra", 0) if size is None else size for size in arg["shape"]]


def make_data(arg, padding, rng):
    """An argument that is no weight and no token."""
    shape, dtype = shape_of(arg), DTYPES[arg["dtype"]]
    if np.issubdtype(dtype, np.floating):  # an additive mask
        hidden = np.array([[rng.random() < 0.5 for _ in range(shape[-1])] for _ in range(shape[-2])])
        return np.broadcast_to(np.where(hidden & (padding != "none"), -np.inf, 0), shape).astype(dtype)
    if len(shape) < 2:
        return np.full(shape, NUMBERS[padding], dtype)
    data = np.ones(shape, dtype)
    for sample, first, last in PADDINGS[padding]:
        data[sample, ..., first:last] = 0
    return data


def make_tokens(arg, rng):
    shape = shape_of(arg)
    if np.issubdtype(DTYPES[arg["dtype"]], np.integer):
        return np.array([rng.randrange(32) for _ in range(np.prod(shape))], DTYPES[arg["dtype"]]).reshape(shape)
    return np.array([rng.uniform(-2, 2) for _ in range(np.prod(shape))], DTYPES[arg["dtype"]]).reshape(shape)


def make_arguments(args, padding, rng):
    result = []
    for arg in args:
        if arg["role"] == "token":
            result.append(make_tokens(arg, rng))
        elif arg["role"] == "weight":
            scale = 0.7 if len(arg["shape"]) > 1 else 1.0
            shape = shape_of(arg)
            values = [rng.uniform(-1, 1) * scale for _ in range(int(np.prod(shape)))]
            result.append(np.array(values).reshape(shape).astype(DTYPES[arg["dtype"]]))
        else:
            result.append(make_data(arg, padding, rng))
    return result


def find_leak(run, args, seed=1, paddings=PADDINGS):
    """(padding, token, position) with token > position where the token moves it; or None.

    `run` takes the arguments and returns the result [B, S, ...]; tokens are dimension 1.
    """
    token = next(i for i, arg in enumerate(args) if arg["role"] == "token")
    has_data = any(arg["role"] == "data" for arg in args)
    for padding in paddings if has_data else ("none",):
        rng = random.Random(seed)
        values = make_arguments(args, padding, rng)
        base = np.array(run(*values))
        if not np.isfinite(base).all():
            continue  # the proofs assume numbers
        for t in range(1, values[token].shape[1]):
            for _ in range(TRIALS):
                changed = list(values)
                changed[token] = values[token].copy()
                changed[token][:, t] = make_tokens(args[token], rng)[:, t]
                moved = np.array(run(*changed))
                differs = moved != base  # bit for bit
                rows = differs[:, :t].reshape(differs.shape[0], t, -1).any(axis=(0, 2))
                if rows.any():
                    return padding, t, int(rows.argmax())
    return None
