"""The list of programs, and how the truth about each is measured. See ../README.md."""

from __future__ import annotations

import importlib
import pathlib
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

TRIALS = 3  # ways to change a token
SIZES = (1.0, 3.0, 0.1)  # how far each moves floats
IDS = 32
TOKEN_ROLES = ("token", "cache")
NO_ROLE = ("token", "weight")
WORK = pathlib.Path(tempfile.gettempdir()) / "maskir-leaks"


@dataclass
class Input:
    """An argument that is no parameter of the model: `make(S)` is its value (numpy)."""

    name: str
    role: str  # "token", "weight", or a role of maskir.verify
    make: Callable[[int], np.ndarray]
    tokens: int | None = None  # the dimension that counts tokens
    dynamic: tuple[int, ...] = ()


@dataclass
class Program:
    name: str
    words: str
    kind: str  # "torch" or "jax"
    model: Callable  # torch: a function that makes a module; jax: f(inputs, weights)
    inputs: list[Input]
    twin: str = ""
    weights: dict[str, tuple[int, ...]] = field(default_factory=dict)  # jax: the shape of each
    scale: float = 0.5  # of random weights
    length: int = 8
    offset: int = 0  # the position of the first token, if no argument says it
    strict: bool = False
    result_tokens: dict[int, int] = field(default_factory=lambda: {0: 1})
    variants: Callable[[int], dict[str, dict[str, np.ndarray]]] | None = None
    live: str = ""  # the argument that says which rows are tokens
    route: str = ""  # "torch-mlir", "iree", "jax-iree"
    source: str = ""
    prepare: Callable | None = None  # instead of random weights
    tolerance: float = 2e-4
    max_length: int = 64
    exact_file: bool = True  # the run of the file must have the same verdict
    run_file: bool = True  # IREE computes what the model computes

    def values(self, length: int, over: dict[str, np.ndarray]) -> list[np.ndarray]:
        np.random.seed(length)
        made = [input.make(length) for input in self.inputs]
        return [over.get(input.name, value) for input, value in zip(self.inputs, made)]


PROGRAMS: dict[str, Program] = {}


def add(program: Program) -> Program:
    assert program.name not in PROGRAMS, program.name
    PROGRAMS[program.name] = program
    return program


def load_all() -> None:
    for path in sorted(pathlib.Path(__file__).parent.glob("cases_*.py")):
        importlib.import_module(path.stem)


def run_command(*command: object) -> str:
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(f"{pathlib.Path(str(command[0])).name}: {done.stderr[:3000]}")
    return done.stdout


def tool(name: str) -> pathlib.Path:
    """A program of the environment that runs this."""
    return pathlib.Path(sys.executable).parent / name


# --- Text --------------------------------------------------------------------------------

FOREIGN = re.compile(
    r"(?<![\w\"@%#.])(util|hal|flow|stream|iree_\w+|torch|torch_c|tm_tensor|stablehlo|chlo|mhlo)"
    r"\.[a-z_]"
)


def clean(text: str) -> str:
    """Takes IREE's `util` wrapper off; fails if an op of a foreign dialect is left."""
    lines = []
    for line in text.splitlines():
        line = re.sub(r"^(\s*)util\.func public ", r"\1func.func ", line)
        line = re.sub(r"^(\s*)util\.func private ", r"\1func.func private ", line)
        line = re.sub(r"^(\s*)util\.return\b", r"\1return", line)
        line = re.sub(r"\butil\.call @", "call @", line)
        line = re.sub(r"^module (@\w+ )?attributes \{[^}]*\} \{", lambda m: f"module {m[1] or ''}{{", line)
        line = re.sub(r" attributes \{(iree|torch)[^{}]*(\{[^{}]*\})?[^{}]*\}(?= \{$)", "", line)
        line = re.sub(r" \{(jax\.result_info|iree\.identifier|iree\.abi\.\w+) = [^{}]*\}", "", line)
        lines.append(line)
    for number, line in enumerate(lines, 1):
        found = FOREIGN.search(re.sub(r'"[^"]*"', '""', line))
        if found and not line.lstrip().startswith("//"):
            raise RuntimeError(f"line {number}: a foreign op is left: {line.strip()[:160]}")
    return "\n".join(lines) + "\n"


def load_with_iree(path: pathlib.Path) -> Callable:
    """The file, compiled and run by IREE: f(*arrays) -> [array]."""
    import iree.runtime as runtime

    binary = WORK / f"{path.stem}.vmfb"
    run_command(
        tool("iree-compile"),
        "--iree-hal-target-backends=llvm-cpu",
        "--iree-llvmcpu-target-cpu=generic",
        "--iree-input-type=none",
        path,
        "-o",
        binary,
    )
    config = runtime.Config("local-sync")
    module = runtime.load_vm_module(runtime.VmModule.mmap(config.vm_instance, str(binary)), config)

    def run(*arrays):
        results = module["main"](*[np.asarray(array, order="C") for array in arrays])
        results = results if isinstance(results, (tuple, list)) else [results]
        return [np.asarray(result.to_host()) for result in results]

    return run


# --- Truth -------------------------------------------------------------------------------


def first_token(program: Program, values: list[np.ndarray]) -> int:
    """The position of the first token that is in no cache."""
    for input, value in zip(program.inputs, values):
        if input.role == "offset":
            return int(np.asarray(value).reshape(-1)[0])
    return program.offset


def change(
    program: Program, values: list[np.ndarray], sample: int, token: int, trial: int
) -> list[np.ndarray]:
    """The arguments with another token at an absolute position of one sample."""
    rng = np.random.default_rng(1000 * trial + token)
    offset = first_token(program, values)
    changed = list(values)
    for number, input in enumerate(program.inputs):
        if input.role not in TOKEN_ROLES:
            continue
        row = token - (0 if input.role == "cache" else offset)
        if not 0 <= row < values[number].shape[input.tokens]:
            continue
        value = changed[number] = values[number].copy()
        where: list = [slice(None)] * value.ndim
        where[0] = sample
        where[input.tokens] = row
        old = value[tuple(where)]
        if value.dtype.kind == "f":
            value[tuple(where)] += (rng.normal(size=old.shape) * SIZES[trial % 3]).astype(value.dtype)
        else:
            value[tuple(where)] = (old + 1 + trial * 5) % IDS
    return changed


def influence(
    program: Program, run: Callable, values: list[np.ndarray], tolerance: float = 0.0, trials: int = TRIALS
) -> tuple[np.ndarray, float, np.ndarray]:
    """How far each token moves each position: [samples, tokens, positions].

    Also the number of the first position, and how far the samples move one another. NaN
    equals NaN.
    """
    base = run(values)
    offset = first_token(program, values)
    ends = [
        value.shape[input.tokens] + (0 if input.role == "cache" else offset)
        for input, value in zip(program.inputs, values)
        if input.role in TOKEN_ROLES
    ]
    samples = next(
        value.shape[0] for input, value in zip(program.inputs, values) if input.role in TOKEN_ROLES
    )
    positions = base[0].shape[program.result_tokens[0]]
    moves = np.zeros((samples, max(ends), positions))
    across = 0.0
    for sample in range(samples):
        for token in range(max(ends)):
            for trial in range(trials):
                results = run(change(program, values, sample, token, trial))
                for number, dim in program.result_tokens.items():
                    old, new = base[number], results[number]
                    with np.errstate(all="ignore"):
                        moved = np.where(
                            (old == new) | (np.isnan(old) & np.isnan(new)), 0.0, np.abs(new - old)
                        )
                    moved = np.nan_to_num(moved, nan=np.inf)
                    rows = np.moveaxis(moved, dim, 1).reshape(moved.shape[0], positions, -1).max(-1)
                    moves[sample, token] = np.maximum(moves[sample, token], rows[sample])
                    across = max(across, np.delete(rows, sample, 0).max(initial=0.0))
    return np.where(moves > tolerance, moves, 0.0), offset, across


def find_leaks(program: Program, moves: np.ndarray, offset: int) -> list[tuple[int, int, int, float]]:
    """(sample, position, token, how far) where a later token moves a position."""
    ahead = 0 if program.strict else 1
    return [
        (int(b), int(row) + offset, int(token), float(moves[b, token, row]))
        for b, token, row in np.argwhere(moves > 0)
        if token >= row + offset + ahead
    ]


def measure(program: Program, runs: Callable, file_runs: Callable | None) -> dict:
    """What the index says of the truth. `runs()` is a function of arguments -> [result]."""
    variants = program.variants(program.length) if program.variants else {"": {}}
    data, verdict, live_verdict, samples = [], "proven", "proven", "proven"
    for name, over in variants.items():
        values = program.values(program.length, over)
        moves, offset, across = influence(program, runs, values)
        leaks = find_leaks(program, moves, offset)
        entry = {
            "data": name,
            "leaking_pairs": len(leaks),
            "influence": [
                [
                    "".join("1" if moves[b, t, row] > 0 else "." for t in range(moves.shape[1]))
                    for row in range(moves.shape[2])
                ]
                for b in range(min(2, moves.shape[0]))
            ],
        }
        if leaks:
            verdict = "refuted"
            sample, position, token, how_far = max(leaks, key=lambda leak: leak[3])
            entry["example"] = {
                "sample": sample,
                "position": position,
                "token": token,
                "change": float(f"{how_far:.3g}"),
            }
        if across > 0:
            samples = "refuted"
        if program.live:
            flags = values[[input.name for input in program.inputs].index(program.live)]
            if any(flags[b, position] for b, position, _, _ in leaks):
                live_verdict = "refuted"
        if file_runs:
            again = file_runs(values)
            largest = max(float(np.nan_to_num(np.abs(result.astype(np.float64))).max()) for result in again)
            file_moves, _, _ = influence(
                program, file_runs, values, max(program.tolerance, 1e-5) * largest, 1
            )
            seen = bool(find_leaks(program, file_moves, offset))
            if program.exact_file:
                assert seen == bool(leaks), f"the file leaks: {seen}, the source: {leaks[:3]}"
            entry["file_leaks_too"] = seen
        data.append(entry)
    truth = {"verdict": verdict, "samples": samples, "measured": data}
    if program.live:
        truth["verdict_on_live_rows"] = live_verdict
    return truth
