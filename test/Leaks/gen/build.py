"""build.py [REGEX]: makes the programs whose names match, measures, and merges them into the index.

Each program is made in a process of its own: models patch their libraries.
"""
import json
import os
import re
import sys
import time
import traceback

os.environ.setdefault("CUDA_VISIBLE_DEVICES", "")
os.environ.setdefault("JAX_PLATFORMS", "cpu")
import corpus  # noqa: E402
import routes  # noqa: E402

INPUTS = corpus.pathlib.Path(__file__).resolve().parents[1] / "Inputs"


def make(name: str) -> None:
    program = corpus.PROGRAMS[name]
    path = INPUTS / "programs" / f"{name}.mlir"
    start = time.time()
    try:
        entry = routes.build(program, path)
    except BaseException:
        path.unlink(missing_ok=True)
        raise
    (corpus.WORK / f"{name}.json").write_text(json.dumps(entry))
    size, seconds = path.stat().st_size, time.time() - start
    print(f"{name:44} {entry['verdict']:8} {size:7} bytes  {seconds:.1f} s", flush=True)


def in_a_process(name: str) -> bool:
    child = os.fork()
    if child == 0:
        try:
            make(name)
            os._exit(0)
        except BaseException as error:
            (corpus.WORK / f"{name}.error").write_text(traceback.format_exc())
            print(f"{name:44} FAILED: {type(error).__name__}: {str(error)[:600]}", flush=True)
            os._exit(1)
    return os.waitpid(child, 0)[1] == 0


def write_index() -> None:
    """The entries that were measured, in the order of the alphabet; a name of no program goes."""
    path = INPUTS / "index.json"
    old = json.loads(path.read_text())["programs"] if path.exists() else []
    entries = {entry["file"].removesuffix(".mlir"): entry for entry in old}
    for name in corpus.PROGRAMS:
        measured = corpus.WORK / f"{name}.json"
        if measured.exists():
            entries[name] = json.loads(measured.read_text())
    kept = [entries[name] for name in sorted(entries)
            if name in corpus.PROGRAMS and (INPUTS / "programs" / f"{name}.mlir").exists()]
    for entry in kept:  # a text may have changed since
        entry["words"] = corpus.PROGRAMS[entry["file"].removesuffix(".mlir")].words
    lines = ",\n".join("  " + json.dumps(entry) for entry in kept)
    path.write_text('{"programs": [\n' + lines + "\n]}\n")
    print(f"{len(kept)} programs in the index")


def main() -> int:
    corpus.WORK.mkdir(exist_ok=True)
    corpus.load_all()
    pattern = re.compile(sys.argv[1] if len(sys.argv) > 1 else "")
    failed = [name for name in corpus.PROGRAMS if pattern.search(name) and not in_a_process(name)]
    write_index()
    print("failed:", " ".join(failed) or "none")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
