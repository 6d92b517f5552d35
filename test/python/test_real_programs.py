"""Real exported programs through verify and compile.

The masks that the programs should have are Python expressions, written by hand, in
test/Raise/Inputs/index.json. Oracles: these expressions over all positions and over
random data, recorded outputs of the frameworks, and the program compiled as it is
written.
"""
import functools
import importlib.util
import json
import pathlib
import random
import re

import numpy as np
import pytest

import maskir
from maskir import Mask

HERE = pathlib.Path(__file__).resolve().parent
INPUTS = HERE.parent / "Raise" / "Inputs"
PROGRAMS = {entry["file"].removesuffix(".mlir"): entry
            for entry in json.loads((INPUTS / "index.json").read_text())["files"]}
SAMPLES = sorted(path.stem for path in (INPUTS / "samples").glob("*.npz"))
SIZE = 8


def load(path):
    spec = importlib.util.spec_from_file_location(path.stem, path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


programs_of_raise = load(INPUTS.parent / "check_programs.py")
dlpack = load(HERE / "dlpack_tensors.py")


def source(name):
    return INPUTS / "programs" / f"{name}.mlir"


@functools.cache
def report(name):
    return maskir.verify(source(name))


@functools.lru_cache(maxsize=2)
def program(name, recognize):
    return maskir.compile(source(name), threads=2, recognize=recognize)


# --- The masks by their expressions ------------------------------------------

def random_data(arg, case, rng):
    """Data of any kind: all tokens, no token, or at random."""
    shape = [SIZE + arg.get("extra", 0) if n is None else n for n in arg["shape"]]
    what = programs_of_raise.content(arg)
    if what in ("keep", "padding"):
        keep = rng.random(shape) < 0.6 if case > 1 else np.full(shape, case == 0)
        return keep.astype(int) if what == "keep" else ~keep
    if what == "lengths":
        return rng.integers(0, SIZE + 1, shape) if case > 1 else np.full(shape, SIZE * (case == 0))
    if what == "documents":
        return rng.integers(-1, 4, shape)
    return np.where(rng.random(shape) < 0.5, 0, -np.inf)


def expected_masks(entry, mask, attention):
    """The mask as bool [B, H, Q, KV] for random data; KV is KV, or what the data say."""
    rng = np.random.default_rng(3)
    data = [arg for arg in entry["args"] if arg["role"] == "data"]
    q, k = attention.shapes["query"], attention.shapes["key"]
    shape = [n or default for n, default in zip((*q[:3], k[2]), (2, 2, SIZE, SIZE))]
    for case in range(24):
        args = {}
        for arg in data:
            values = random_data(arg, case, rng)
            args[arg["index"]] = (list(values.shape), arg["dtype"], values.ravel().tolist())
        flat = programs_of_raise.expected_mask(entry, mask["expr"], args, shape)
        yield np.array(flat, bool).reshape(shape)


def expected(name):
    """(attention, its masks) for each attention whose mask is no part of the score."""
    entry = PROGRAMS[name]
    return [(attention, list(expected_masks(entry, mask, attention)))
            for attention, mask in zip(report(name).attentions, entry["masks"]) if not mask.get("in_score")]


def is_complete(text):
    """Whether the operations of a mask read nothing that is defined elsewhere."""
    names = r"%[\w$.-]+"
    defined = re.findall(rf"^\s*({names}) =", text, re.M) + re.findall(rf"({names}): index", text)
    return text and set(re.findall(names, text)) <= set(defined)


@pytest.mark.parametrize("name", PROGRAMS)
def test_masks(name):
    """The number of attentions, and each mask as its expression says."""
    entry = PROGRAMS[name]
    assert len(report(name).attentions) == entry["attention_ops"]
    for attention, masks in expected(name):
        assert attention.mask and attention.location
        _, heads, queries, keys = masks[0].shape
        offset = keys - queries if "decode" in name else 0
        if is_complete(attention.mask_ir) and not offset:
            got = Mask.parse(attention.mask_ir).dense(*masks[0].shape)
            np.testing.assert_array_equal(got, masks[0])
        elif not attention.mask_ir:
            assert masks[0].all() and attention.mask == "all"


def leaks(mask):
    return np.triu(mask, 1).any()


def has_empty_row(mask):
    return not mask.any(-1).all()


@pytest.mark.parametrize("name", PROGRAMS)
def test_verdicts(name):
    """Proven where no data contradict, refuted with a witness where some data do."""
    verdicts = [v for v in report(name).verdicts if not v.message.endswith("was not recognised")]
    found = iter(v for v in verdicts if "not recognised" not in v.message)
    for attention, mask in zip(report(name).attentions, PROGRAMS[name]["masks"]):
        masks = list(expected_masks(PROGRAMS[name], mask, attention))
        if mask.get("in_score"):
            masks = [np.ones_like(masks[0])]
        for property, broken in (("causal", leaks), ("nonempty_rows", has_empty_row)):
            verdict = next(found)
            assert (verdict.property, verdict.subject) == (property, "attention")
            assert verdict.location and verdict.message
            assert verdict.outcome == ("refuted" if any(map(broken, masks)) else "proven"), verdict.message
            assert (verdict.witness is not None) == (verdict.outcome == "refuted")
            if verdict.outcome == "refuted" and property == "causal":
                assert verdict.witness[3] > verdict.witness[2]
    assert next(found, None) is None


@pytest.mark.parametrize("name", [name for name, entry in PROGRAMS.items() if "refused" in entry])
def test_what_is_not_recognized_is_unknown(name):
    """An attention that the program may hold is never passed over in silence."""
    assert {v.outcome for v in report(name).verdicts} == {"unknown"}
    asked = [v.property for v in report(name).verdicts]
    assert asked and asked == ["causal", "nonempty_rows"] * (len(asked) // 2)
    reason = PROGRAMS[name]["refused"].removeprefix("not raised: ")
    assert all(reason in v.message and v.location for v in report(name).verdicts)
    with pytest.raises(maskir.Error, match="not recognised"):
        maskir.verify(source(name), expect="causal")


@pytest.mark.parametrize("name", ["gpt2_eager_static", "triu_bool_sdpa_bug", "triu_or_padding_bug",
                                  "bert_encoder_padding_eager", "causal_and_key_padding_fixed"])
def test_expected_causality(name):
    """`expect` fails for exactly the programs that are not causal; the error has the report."""
    if any(leaks(mask) for _, masks in expected(name) for mask in masks):
        with pytest.raises(maskir.Error, match="sees key") as error:
            maskir.verify(source(name), expect="causal")
        assert error.value.report == report(name)
    else:
        assert maskir.verify(source(name), expect="causal") == report(name)


# --- Numbers -------------------------------------------------------------------

TOLERANCE = {"float32": 1e-5, "float16": 2e-3, "bfloat16": 2e-2}


def assert_close(actual, wanted, dtype, skip=()):
    """Equal within 1e-5 (halves: as wide as their steps) of the largest magnitude."""
    actual, wanted = np.array(actual, float), np.array(wanted, float)
    for b, q in skip:
        if q < actual.shape[1]:
            actual[b, q] = wanted[b, q] = 0
    scale = float(np.nanmax(np.abs(wanted), initial=0))
    np.testing.assert_allclose(actual, wanted, rtol=0, atol=TOLERANCE[dtype] * scale)


@pytest.mark.parametrize("recognize", [True, False])
@pytest.mark.parametrize("name", SAMPLES)
def test_recorded_samples(name, recognize):
    """What the framework that wrote the program computed."""
    with np.load(INPUTS / "samples" / f"{name}.npz") as sample:
        arguments = [sample[f"arg{i}"] for i in range(len(PROGRAMS[name]["args"]))]
        wanted = sample["result0"]
    result = program(name, recognize).main(*arguments)
    assert result.dtype == wanted.dtype
    assert_close(result, wanted, str(wanted.dtype))


def lengths_of(entry):
    """Lengths to run: at most what the model's tables of positions and masks hold."""
    most = [a["shape"][0] for a in entry["args"] if a["name"] == "wpe.weight"]
    most += [16] if entry["file"].startswith("nanogpt") else []  # its tril is 16 x 16
    lengths = [SIZE] if entry["shapes"] == "static" else [1, 2, 13, min([130, *most])]
    return [n for n in lengths if n >= entry.get("min_length", 1)]


def make_array(shape, kind, values):
    if kind == "bfloat16":
        return dlpack.to_bf16(np.array(values, np.float32).reshape(shape))
    return np.array(values, kind).reshape(shape)


@pytest.mark.parametrize("name", PROGRAMS)
def test_same_numbers(name):
    """Recognised and as written: lengths 1 to 130 where they are dynamic, and padding."""
    entry, both = PROGRAMS[name], (program(name, True), program(name, False))
    padded = any(a["role"] == "data" and programs_of_raise.content(a) in ("keep", "padding", "lengths")
                 for a in entry["args"])
    for length in lengths_of(entry):
        for padding in ["none", "left", "right"] if padded else ["none"]:
            made = programs_of_raise.make_args(entry, length, padding, random.Random(17))
            arrays = [make_array(*one) for one in made]
            after, before = (one.main(*arrays) for one in both)
            dtype = getattr(before, "dtype", "bfloat16")
            if dtype == "bfloat16":
                after, before = dlpack.from_bf16(after), dlpack.from_bf16(before)
            assert_close(after, before, str(dtype), programs_of_raise.dead_rows(entry, made, padding))
