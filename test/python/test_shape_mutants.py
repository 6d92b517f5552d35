"""Mutants whose shapes differ: slices and pads that move, windows with other steps.

Programs of test/Leaks are changed so that all types still fit; no proof of a mutant, by sets
or by elements, is contradicted by its execution.
"""
import json
import os
import pathlib
import random
import re
import sys
from collections import Counter

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from test_function_causality import SEED, compare, verify  # noqa: E402

INPUTS = pathlib.Path(__file__).resolve().parents[1] / "Leaks" / "Inputs"
COUNT = int(os.environ.get("MASKIR_MUTANTS", 300)) // 3
# With tokens and weights only, and sizes that the oracle can make.
ENTRIES = [entry for entry in json.loads((INPUTS / "index.json").read_text())["programs"]
           if not entry["roles"] and not entry.get("position_offset") and not entry.get("strict")
           and entry["result_tokens"] == {"0": 1} and list(entry["tokens"].values()) == [1]
           and all(arg["role"] in ("token", "weight") and arg["dtype"] != "bfloat16" for arg in entry["args"])]
LIST = r"\[([^\]]*)\]"
SLICE = re.compile(rf"tensor\.(extract|insert)_slice %[\w#]+(?: into %[\w#]+)?{LIST} {LIST} {LIST} : "
                   r"tensor<([^>]*)> (?:to|into) tensor<([^>]*)>")
PAD = re.compile(rf"(%\w+) = tensor\.pad %[\w#]+ low{LIST} high{LIST} \{{\n.*\n.*\n *\}} : "
                 r"tensor<([^>]*)> to tensor<([^>]*)>")
WINDOW = re.compile(r"linalg\.(\w+) \{dilations = dense<(\d+)> : vector<\dxi64>, "
                    r"strides = dense<(\d+)> : vector<\dxi64>\} "
                    r"ins\((%\w+), %[\w#]+ : tensor<([^>]*)>, tensor<([^>]*)>\) outs\([^:]* : tensor<([^>]*)>\)")
VALUE = re.compile(r"^ *(%\w+) = (?!tensor\.(?:empty|extract |dim )|arith\.constant).* tensor<([^>]*x)f32>$", re.M)


def split(text: str) -> list[str]:
    return [part.strip() for part in text.split(",")]


def put(text: str, span: tuple[int, int], new: object) -> str:
    return text[:span[0]] + str(new) + text[span[1]:]


def join(parts: list) -> str:
    return ", ".join(map(str, parts))


def pick(pattern: re.Pattern, text: str, rng: random.Random) -> re.Match | None:
    places = list(pattern.finditer(text))
    return rng.choice(places) if places else None


def move_slice(text: str, rng: random.Random) -> str | None:
    """Another offset, where there is room."""
    place = pick(SLICE, text, rng)
    if not place:
        return None
    whole = place[5] if place[1] == "extract" else place[6]
    offsets, sizes, steps = (split(place[i]) for i in (2, 3, 4))
    choices = []
    for i, (offset, size, step, most) in enumerate(zip(offsets, sizes, steps, whole.split("x")[:-1], strict=True)):
        if all(part.isdigit() for part in (offset, size, step, most)):
            room = int(most) - (int(size) - 1) * int(step) - 1
            choices += [(i, new) for new in range(room + 1) if new != int(offset)]
    if not choices:
        return None
    i, offsets[i] = rng.choice(choices)
    return put(text, place.span(2), join(offsets))


def move_pad(text: str, rng: random.Random) -> str | None:
    """More in front and less behind, or the other way."""
    place = pick(PAD, text, rng)
    if not place or not re.fullmatch(r"[\d, ]*", place[2] + place[3]):
        return None
    low, high = ([int(part) for part in split(place[i])] for i in (2, 3))
    choices = [(i, new) for i in range(len(low)) for new in range(low[i] + high[i] + 1) if new != low[i]]
    if not choices:
        return None
    i, new = rng.choice(choices)
    low[i], high[i] = new, low[i] + high[i] - new
    return put(put(text, place.span(3), join(high)), place.span(2), join(low))


def change_window(text: str, rng: random.Random) -> str | None:
    """Another dilation or stride of a window, and a pad that makes as many results of it."""
    window = pick(WINDOW, text, rng)
    if not window:
        return None
    pad = next((pad for pad in PAD.finditer(text) if pad[1] == window[4]), None)
    if not pad or len(re.findall(rf"{pad[1]}\b", text)) != 2 or not re.fullmatch(r"[\d, ]*", pad[2] + pad[3]):
        return None
    rank, kernel = len(window[5].split("x")) - 1, window[6].split("x")[:-1]
    if "nwc" in window[1] or "nhwc" in window[1]:
        return None
    axis, (taps, *others) = 2, kernel[{"conv": 2, "depthwise": 1, "pooling": 0}[window[1].split("_")[0]]:]
    if any(other != "1" for other in others):
        return None
    source, results = pad[4].split("x")[axis], window[7].split("x")[axis]
    low, high = ([int(part) for part in split(pad[i])] for i in (2, 3))
    dilation, stride = int(window[2]), int(window[3])
    if rng.random() < 0.7:
        new_dilation, new_stride = rng.choice([n for n in (1, 2, 3) if n != dilation]), stride
    else:
        new_dilation, new_stride = dilation, rng.choice([n for n in (1, 2) if n != stride])
    total = low[axis] + high[axis] + (int(taps) - 1) * (new_dilation - dilation)
    if new_stride != stride:
        if not source.isdigit():
            return None
        total = (int(results) - 1) * new_stride + (int(taps) - 1) * new_dilation + 1 - int(source)
    if total < 0 or rank < 3:
        return None
    low[axis] = rng.choice([0, total, rng.randint(0, total)])
    high[axis] = total - low[axis]
    padded = pad[5].split("x")
    if source.isdigit():
        padded[axis] = str(int(source) + total)
    changes = [(window.span(2), new_dilation), (window.span(3), new_stride), (window.span(5), "x".join(padded)),
               (pad.span(5), "x".join(padded)), (pad.span(2), join(low)), (pad.span(3), join(high))]
    for span, new in sorted(changes, reverse=True):
        text = put(text, span, new)
    return text


def shift(text: str, rng: random.Random) -> str | None:
    """A value loses its first or last elements, and as many zeros follow, or go before."""
    place = pick(VALUE, text, rng)
    if not place:
        return None
    name, shape = place[1], place[2].split("x")[:-1]
    axis, by, front = rng.randrange(len(shape)), rng.choice([1, 1, 2]), rng.random() < 0.6
    if shape[axis].isdigit() and int(shape[axis]) <= by:
        return None
    lines = ["%zero_of_mutant = arith.constant 0.0 : f32", f"%by_of_mutant = arith.constant {by} : index"]
    sizes, part = [], list(shape)
    for i, size in enumerate(shape):
        if size == "?":
            lines += [f"%axis{i}_of_mutant = arith.constant {i} : index",
                      f"%size{i}_of_mutant = tensor.dim {name}, %axis{i}_of_mutant : tensor<{place[2]}f32>"]
            size = f"%size{i}_of_mutant"
        if i == axis and size.isdigit():
            size = part[i] = str(int(size) - by)
        elif i == axis:
            lines.append(f"%part_of_mutant = arith.subi {size}, %by_of_mutant : index")
            size = "%part_of_mutant"
        sizes.append(size)
    at = ["0"] * len(shape)
    at[axis] = str(by)
    none, steps = ["0"] * len(shape), ["1"] * len(shape)
    smaller = f"tensor<{'x'.join(part)}xf32>"
    arguments = join([f"%i{i}_of_mutant: index" for i in range(len(shape))])
    lines += [f"%slice_of_mutant = tensor.extract_slice {name}[{join(none if front else at)}] [{join(sizes)}] "
              f"[{join(steps)}] : tensor<{place[2]}f32> to {smaller}",
              f"%value_of_mutant = tensor.pad %slice_of_mutant low[{join(at if front else none)}] "
              f"high[{join(none if front else at)}] {{", f"^bb0({arguments}):", "tensor.yield %zero_of_mutant : f32",
              f"}} : {smaller} to tensor<{place[2]}f32>"]
    before, behind = text[:place.end()], text[place.end():]
    function, *others = behind.split("func.func", 1)
    return "\n".join([before, *lines]) + re.sub(rf"{name}\b", "%value_of_mutant", function) + "".join(
        f"func.func{other}" for other in others)


MUTATIONS = [move_slice, move_pad, change_window, shift]


def make_mutants(folder: pathlib.Path, count: int, seed: int):
    """The kind, the entry that it comes from, and the file of each."""
    rng = random.Random(seed)
    texts = [(INPUTS / "programs" / entry["file"]).read_text() for entry in ENTRIES]
    has = {move_slice: SLICE, move_pad: PAD, change_window: WINDOW, shift: VALUE}
    sources = {mutation: [i for i, text in enumerate(texts) if has[mutation].search(text)] for mutation in MUTATIONS}
    made = 0
    while made < count:
        mutation = rng.choice(MUTATIONS)
        number = rng.choice(sources[mutation])
        text = mutation(texts[number], rng)
        if text is None:
            continue
        if rng.random() < 0.3:
            text = rng.choice([move_slice, move_pad])(text, rng) or text
        path = folder / f"{made}.mlir"
        path.write_text(text)
        made += 1
        yield mutation.__name__, ENTRIES[number], path


def test_shape_mutants(tmp_path):
    counts: Counter = Counter()
    answers, jobs = [], []
    for kind, entry, path in make_mutants(tmp_path, COUNT, SEED):
        counts[kind] += 1
        try:
            answers.append([verify(path, entry, analyses).startswith("proven") for analyses in ("sets", "elements")])
            jobs.append((path, entry))
        except AssertionError:
            counts["not valid"] += 1
    compare(answers, jobs, counts)
    print(dict(counts))
    assert counts["by sets"] > COUNT / 6 and counts["leaks"] > COUNT / 6, counts
    assert counts["by elements"] > COUNT / 20 and counts["not valid"] + counts["not run"] < COUNT / 5, counts
