"""Is a whole function causal? Proofs against programs that run.

The oracle compiles each program as it is written, changes one token at a time, and looks
which positions move. A proof that it contradicts is a failure; so is a path that it
never sees, for the programs of which nothing is uncertain.
"""
import json
import os
import pathlib
import random
import re
import subprocess
import sys

import pytest

import maskir
from maskir._passes import CLEAN, FIND

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
import causality_oracle as oracle  # noqa: E402

INPUTS = HERE.parent / "Raise" / "Inputs"
MASK_OPT = pathlib.Path(os.environ.get("MASKIR_BUILD", HERE.parents[1] / "build")) / "bin" / "mask-opt"
ENTRIES = {entry["file"].removesuffix(".mlir"): entry
           for entry in json.loads((INPUTS / "index.json").read_text())["files"]}
# No leak was measured, and none is excluded.
NOT_PROVEN: set[str] = set()
# A long run: ./dev fuzz.
MUTANTS = int(os.environ.get("MASKIR_MUTANTS", 300))
SEED = int(os.environ.get("MASKIR_SEED", 1))


def arguments(entry):
    return sorted(entry["args"], key=lambda arg: arg["index"])


def roles_of(entry):
    return {arg["index"]: "data" for arg in entry["args"] if arg["role"] == "data"}


def is_flags(arg):
    return arg["dtype"].startswith("int") and len(arg["shape"]) == 2


def verify(path, entry, analyses="both"):
    """The words behind "function: causal:"."""
    token = next(arg["index"] for arg in entry["args"] if arg["role"] == "token")
    roles = ",".join(f"{arg['index']}:data" for arg in entry["args"] if arg["role"] == "data")
    options = f"tokens={token}:1 result-tokens=0:1 equal-sizes=true analyses={analyses}" + (
        f" roles={roles}" if roles else "")
    done = subprocess.run([MASK_OPT, path, "-o", os.devnull, "--pass-pipeline=builtin.module("
                           f"{CLEAN},func.func(mask-verify-function{{{options}}}))"],
                          capture_output=True, text=True, timeout=120)
    answer = re.search(r"function: causal: (.*)", done.stderr)
    assert answer, done.stderr[-2000:]
    return answer[1]


@pytest.mark.parametrize("name", ENTRIES)
def test_real_programs(name):
    """Proven where no token moves an earlier position, refuted where one does."""
    entry = ENTRIES[name]
    path = INPUTS / "programs" / f"{name}.mlir"
    token = next(arg["index"] for arg in entry["args"] if arg["role"] == "token")
    roles = roles_of(entry)
    verdict = next(verdict for verdict in maskir.verify(path, tokens={token: 1}, roles=roles).verdicts
                   if verdict.subject == "function")
    if any(arg["dtype"] == "bfloat16" for arg in entry["args"]):
        assert verdict.outcome == "proven"
        return  # numpy has no such arrays
    program = maskir.compile(path, threads=1, recognize=False, optimization=0)
    leak = oracle.find_leak(program.functions[entry["function"]], arguments(entry))
    wanted = "refuted" if leak else "unknown" if name in NOT_PROVEN else "proven"
    assert verdict.outcome == wanted, (leak, verdict.message)


def may_be_padding(entry):
    """Whether an argument has a flag for each token: those of a cross attention are of others."""
    tokens = next(arg for arg in entry["args"] if arg["role"] == "token")
    return any(arg["role"] == "data" and is_flags(arg) and not is_shorter(arg["shape"][1], tokens["shape"][1])
               for arg in entry["args"])


def is_shorter(size, other):
    return isinstance(size, int) and isinstance(other, int) and size < other


@pytest.mark.parametrize("name", [name for name in ENTRIES if may_be_padding(ENTRIES[name])])
def test_recognised_programs_agree_on_live_rows(name):
    """With attention recognised, and as written: the same rows of tokens are causal."""
    entry = ENTRIES[name]
    text = (INPUTS / "programs" / f"{name}.mlir").read_bytes()
    token = next(arg["index"] for arg in entry["args"] if arg["role"] == "token")
    roles = roles_of(entry)
    outcomes = []
    for passes in (CLEAN, f"{FIND},{CLEAN}"):
        function, = maskir._core.verify_functions(text, name, passes, [(token, 1)], [(0, 1)], roles, 0, False, False,
                                                  False)
        outcomes.append({verdict["property"]: verdict["outcome"] for verdict in function["verdicts"]})
    written, recognised = outcomes
    assert written["causal_live_rows"] == recognised["causal_live_rows"]
    assert written.get("independent_samples") == recognised.get("independent_samples")


# --- In Python ------------------------------------------------------------------

def function_verdict(name, property="causal", **options):
    verdicts = maskir.verify(INPUTS / "programs" / f"{name}.mlir", tokens={0: 1}, **options).verdicts
    function, = [verdict for verdict in verdicts
                 if verdict.subject == "function" and verdict.property == property]
    return function


def test_a_proof_says_what_it_assumes():
    verdict = function_verdict("gpt2_eager_static")
    assert verdict and (verdict.property, verdict.outcome) == ("causal", "proven")
    assert any("index arithmetic does not wrap" in text for text in verdict.assumptions)
    assert verdict.path == () and verdict.message == "function main: causal: proven"


def test_a_path_leads_from_the_token_to_the_result():
    verdict = function_verdict("triu_bool_sdpa_bug", confirm=False)
    assert verdict.outcome == "unknown" and "token 1 may move position 0" in verdict.message
    assert "not confirmed by a run" in verdict.message and verdict.inputs is None
    lines = [int(place.rsplit(":", 2)[1]) for place in verdict.path]
    assert len(lines) > 3 and lines == sorted(lines)


def test_lengths_that_the_program_admits():
    """The table of nanogpt's mask has 16 rows; an assertion says so."""
    verdict = function_verdict("nanogpt_tril_masked_fill_dyn")
    assert verdict and "1 <= size 1 of argument 0 <= 16" in verdict.assumptions


def test_data_may_be_infinite():
    """An additive mask as an argument: a weight can't hide a pair, data can't be known."""
    verdict = function_verdict("sdpa_mask_as_argument", roles={1: "data"})
    assert verdict.outcome == "refuted"
    assert function_verdict("sdpa_mask_as_argument", roles={1: "causal_mask"})


@pytest.mark.parametrize("roles, options, says", [
    ({1: "offset", 2: "offset"}, {}, "arguments 1, 2 are one number, the position of the first token"),
    ({}, {"position_offset": 9}, "the first token is at position 9")])
def test_the_position_of_the_first_token_is_an_assumption(roles, options, says):
    text = """func.func @main(%x: tensor<1x4x4xf32>, %n: index, %m: index) -> tensor<1x4x4xf32> {
  return %x : tensor<1x4x4xf32>
}"""
    verdict, = maskir.verify(text, tokens={0: 1}, result_tokens={0: 1}, roles=roles, **options).verdicts
    assert verdict and says in verdict.assumptions


def test_expected_causality_of_a_function():
    with pytest.raises(maskir.Error, match="another token 1 moves position 0"):
        maskir.verify(INPUTS / "programs" / "triu_bool_sdpa_bug.mlir", expect="causal", tokens={0: 1})


@pytest.mark.parametrize("options, says", [
    ({"tokens": {0: -1}}, "from 0 on"), ({"tokens": "guess"}, "or 'infer'"),
    ({"roles": {1: "data"}}, "together with tokens"),
    ({"tokens": {0: 1}, "roles": {1: "mask"}}, "a role is one of cache, causal_mask"),
    ({"tokens": {0: 1}, "position_offset": -1}, "from 0 on"), ({"tokens": {0: 1}, "timeout": 0}, "above 0")])
def test_contradictory_contracts(options, says):
    with pytest.raises(ValueError, match=re.escape(says)):
        maskir.verify("module {}", **options)


# --- Mutants -------------------------------------------------------------------

SWAPS = [(r"arith\.cmpi (slt|sle|sgt|sge|eq|ne|ult|ule),", ("slt", "sle", "sgt", "sge", "eq", "ne")),
         (r"arith\.cmpf (ogt|olt|oge|ole|ueq|oeq|une),", ("ogt", "olt", "oge", "ole", "oeq", "une")),
         (r"arith\.(andi|ori|xori) %\w+, %\w+ : i1", ("andi", "ori", "xori")),
         (r"arith\.(addi|subi|muli) ", ("addi", "subi", "muli")),
         (r"arith\.(addf|subf|mulf|maximumf) ", ("addf", "subf", "mulf", "maximumf")),
         (r"arith\.constant (-?\d+) : i64", ("-1", "0", "1", "2", "7", "8")),
         (r"arith\.constant (0xFF800000|-3\.40282347E\+38|0\.000000e\+00) : f32",
          ("0xFF800000", "-3.40282347E+38", "0.000000e+00", "-1.0e+04")),
         (r"arith\.constant (true|false)", ("true", "false"))]


def mutate(text, rng):
    """The text with one thing changed; None if the chosen thing is not there."""
    pattern, choices = rng.choice(SWAPS)
    places = list(re.finditer(pattern, text))
    if not places:
        return None
    place = rng.choice(places)
    new = rng.choice([choice for choice in choices if choice != place[1]])
    return text[:place.start(1)] + new + text[place.end(1):]


def make_mutants(folder, count, seed):
    """Files of programs with one or two changes, and what they come from."""
    rng = random.Random(seed)
    names = [name for name, entry in ENTRIES.items()
             if not any(arg["dtype"] == "bfloat16" for arg in entry["args"])]
    made = 0
    while made < count:
        name = rng.choice(names)
        text = (INPUTS / "programs" / f"{name}.mlir").read_text()
        for _ in range(rng.choice([1, 1, 2])):
            text = mutate(text, rng) or text
        path = folder / f"{made}.mlir"
        path.write_text(text)
        made += 1
        yield name, path


WHOLE = """
func.func @main(%x: tensor<1x?x4xf32>, %s: tensor<1x?x4xf32>) -> tensor<1x?x4xf32> {{
  %c1 = arith.constant 1 : index
  %n = tensor.dim %x, %c1 : tensor<1x?x4xf32>
  %e = tensor.empty(%n) : tensor<1x?x4xf32>
  %last = arith.subi %n, %c1 : index
  %flipped = linalg.generic {{indexing_maps = [affine_map<(b, i, d) -> (b, i, d)>],
                             iterator_types = ["parallel", "parallel", "parallel"]}} outs(%e : tensor<1x?x4xf32>) {{
  ^bb0(%o: f32):
    %b = linalg.index 0 : index
    %i = linalg.index 1 : index
    %d = linalg.index 2 : index
    %j = arith.subi %last, %i : index
    %v = tensor.extract %x[%b, %j, %d] : tensor<1x?x4xf32>
    linalg.yield %v : f32
  }} -> tensor<1x?x4xf32>
  %larger = arith.cmpf ogt, %x, %s : tensor<1x?x4xf32>
  %y = math.tanh {operand} : tensor<1x?x4xf32>
  %r = arith.select %larger, %x, %y : tensor<1x?x4xi1>, tensor<1x?x4xf32>
  return %r : tensor<1x?x4xf32>
}}
"""


@pytest.mark.parametrize("operand, outcome", [("%x", "proven"), ("%flipped", "refuted")])
def test_arithmetic_of_whole_tensors(operand, outcome):
    """At every length, as JAX and folding passes leave it."""
    verdicts = maskir.verify(WHOLE.format(operand=operand), tokens={0: 1}).verdicts
    assert [v.outcome for v in verdicts if v.subject == "function" and v.property == "causal"] == [outcome]


# In a process of its own: a mutant may read anywhere.
WORKER = """
import json, sys
sys.path.insert(0, sys.argv[1])
import causality_oracle, maskir
for job in sys.stdin:
    args, function, path = json.loads(job)
    try:
        program = maskir.compile(open(path).read(), threads=1, recognize=False, optimization=0)
        result = causality_oracle.find_leak(program.functions[function], args)
    except maskir.Error as error:
        result = "error"
    print(json.dumps(result), flush=True)
"""


def execute(jobs):
    """For each (path, entry) the first leak, None, or "error" where the mutant doesn't run."""
    results = []
    while len(results) < len(jobs):
        lines = "".join(json.dumps([arguments(entry), entry["function"], str(path)]) + "\n"
                        for path, entry in jobs[len(results):])
        try:
            done = subprocess.run([sys.executable, "-c", WORKER, HERE], input=lines, text=True,
                                  capture_output=True, timeout=20 + 5 * len(jobs))
            output = done.stdout
        except subprocess.TimeoutExpired as expired:
            output = (expired.stdout or b"").decode()
        results += [json.loads(line) for line in output.splitlines()]
        if len(results) < len(jobs):
            results.append("error")  # the one that ended the process
    return results


def compare(answers, jobs, counts):
    """Nothing that is proven, by sets or by elements, leaks when it is run."""
    for (by_sets, by_elements), (path, entry), leak in zip(answers, jobs, execute(jobs), strict=True):
        if leak == "error":
            counts["not run"] += 1
            continue
        counts["by sets"] += by_sets
        counts["by elements"] += by_elements
        counts["leaks"] += leak is not None
        assert not (by_sets or by_elements) or leak is None, (entry["file"], path.read_text(), leak)


def test_mutants(tmp_path):
    """No proof of a mutant, by sets or by elements, is contradicted by its execution."""
    counts = {"by sets": 0, "by elements": 0, "leaks": 0, "not run": 0}
    answers, jobs = [], []
    for name, path in make_mutants(tmp_path, MUTANTS, SEED):
        try:
            answers.append([verify(path, ENTRIES[name], analyses).startswith("proven")
                            for analyses in ("sets", "elements")])
            jobs.append((path, ENTRIES[name]))
        except AssertionError:
            counts["not run"] += 1  # not a valid program
    compare(answers, jobs, counts)
    print(counts)
    assert counts["by sets"] > MUTANTS / 6 and counts["leaks"] > MUTANTS / 20, counts
    assert counts["by elements"] > MUTANTS / 12, counts
