"""From a model in torch or JAX to a file, and to functions that run either."""

from __future__ import annotations

import importlib.metadata
import os
import pathlib

import corpus
import numpy as np
from corpus import Program, clean, run_command, tool


def version(name: str) -> str:
    return importlib.metadata.version(name).split("+")[0]


def compare(program: Program, wanted: list[np.ndarray], found: list[np.ndarray]) -> None:
    """The file computes what the model computes."""
    for want, got in zip(wanted, found, strict=True):
        assert want.shape == got.shape, (want.shape, got.shape)
        want, got = want.astype(np.float64), got.astype(np.float64)
        assert (np.isnan(want) == np.isnan(got)).all(), "other NaNs"
        numbers = np.isfinite(want)
        error = np.abs(got[numbers] - want[numbers]).max(initial=0.0)
        limit = program.tolerance * (np.abs(want[numbers]).max(initial=0.0) + 1e-30)
        assert error <= limit, f"the file computes something else: {error}, allowed {limit}"


# --- torch -------------------------------------------------------------------------------


def randomize(model, scale: float):
    """Weights so large that every path of the model matters."""
    import torch

    rng = torch.Generator().manual_seed(0)
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            values = torch.randn(parameter.shape, generator=rng, dtype=torch.float64)
            if parameter.ndim == 1 and "norm" in name.lower() and name.endswith("weight"):
                values = 1 + 0.1 * values
            elif name.endswith(("A_log", "dt_bias")):
                values = 0.3 * values
            else:
                values = scale * values
            parameter.copy_(values.to(parameter.dtype))
    return model.eval()


def as_tuple(results) -> tuple:
    if hasattr(results, "last_hidden_state"):
        return (results.last_hidden_state,)
    return tuple(results) if isinstance(results, (tuple, list)) else (results,)


def lift(model, names: list[str]):
    """The model as a function of its inputs and parameters."""
    import torch
    from torch.func import functional_call

    class Lifted(torch.nn.Module):
        def __init__(self):
            super().__init__()
            self.__dict__["_model"] = model  # not registered: no captured parameters

        def forward(self, inputs, parameters):
            return as_tuple(functional_call(self._model, dict(zip(names, parameters)), tuple(inputs)))

    return Lifted().eval()


def decompositions():
    """iree-turbine's table, and the composite ops that torch-mlir doesn't know."""
    import torch
    from iree.turbine.aot.decompositions import current_aot_decompositions
    from torch._decomp import get_decompositions

    aten = torch.ops.aten
    core = torch.export.default_decompositions()
    table = dict(current_aot_decompositions())
    names = {
        f"aten::{name}"
        for name in (
            "diff",
            "__and__",
            "__or__",
            "__xor__",
            "scaled_dot_product_attention",
            "conv1d",
            "softplus",
            "std",
            "_scaled_dot_product_attention_math",
            "repeat_interleave",
            "tril_indices",
            "rms_norm",
            "linalg_vector_norm",
            "gru.input",
            "lstm.input",
            "unfold",
            "instance_norm",
            "var.correction",
        )
    }
    table.update({op: core[op] for op in core if op._schema.name in names})
    table.update(get_decompositions([aten.cumsum, aten._safe_softmax, aten.gru, aten.lstm]))
    return table


def used(model, inputs, parameters: dict) -> dict:
    """The parameters that the model reads."""
    import torch

    copies = {name: value.detach().clone().requires_grad_(True) for name, value in parameters.items()}
    with torch.enable_grad():
        results = lift(model, list(copies))(inputs, list(copies.values()))
        total = sum(result.float().sum() for result in results)
    grads = torch.autograd.grad(total, list(copies.values()), allow_unused=True)
    return {name: parameters[name] for name, grad in zip(copies, grads) if grad is not None}


def export_torch(program: Program, path: pathlib.Path) -> tuple[dict, object, object]:
    import torch
    from iree.compiler.extras.fx_importer import FxImporter
    from torch.nn.attention import SDPBackend, sdpa_kernel

    torch.manual_seed(0)
    torch.set_num_threads(1)
    model = program.model()
    model = program.prepare(model) if program.prepare else randomize(model, program.scale)
    arrays = program.values(program.length, {})
    inputs = [torch.from_numpy(np.ascontiguousarray(array)) for array in arrays]
    parameters = used(model, inputs, {name: value.detach() for name, value in model.named_parameters()})
    names, weights = list(parameters), list(parameters.values())
    shapes = None
    if any(input.dynamic for input in program.inputs):
        length = torch.export.Dim("s", min=3, max=program.max_length)
        shapes = (
            tuple({dim: length for dim in input.dynamic} or None for input in program.inputs),
            [None] * len(weights),
        )
    with sdpa_kernel(SDPBackend.MATH), torch.no_grad():
        exported = torch.export.export(
            lift(model, names), (tuple(inputs), weights), dynamic_shapes=shapes, strict=False
        )
        exported = exported.run_decompositions(decompositions())
        for node in list(exported.graph.nodes):  # torch-mlir keeps these, and then fails
            if "_assert_tensor_metadata" in str(node.target):
                exported.graph.erase_node(node)
    importer = FxImporter()
    importer.import_frozen_program(exported, func_name="main")
    torch_ir, raw = corpus.WORK / f"{program.name}.torch.mlir", corpus.WORK / f"{program.name}.raw.mlir"
    torch_ir.write_text(str(importer.module))
    if program.route == "iree":
        run_command(
            tool("iree-compile"),
            "--iree-input-type=torch",
            "--iree-torch-emit-async-entry-points=false",
            "--compile-to=input",
            torch_ir,
            "-o",
            raw,
        )
    else:
        run_command(
            tool("iree-opt"),
            "--torchdynamo-export-to-torch-backend-pipeline",
            "--torch-backend-to-linalg-on-tensors-backend-pipeline",
            torch_ir,
            "-o",
            raw,
        )
    path.write_text(clean(raw.read_text()))

    def run(values):
        with torch.no_grad():
            results = as_tuple(model(*[torch.from_numpy(np.ascontiguousarray(value)) for value in values]))
        return [result.detach().numpy() for result in results]

    arguments = [(name, value.numpy()) for name, value in parameters.items()]
    return (
        arguments,
        run,
        {
            "source": program.source or f"torch {version('torch')}, written for this corpus",
            "exporter": f"torch.export {version('torch')}, iree-turbine {version('iree-turbine')}, "
            f"iree-base-compiler {version('iree-base-compiler')}, "
            + ("IREE's input conversion" if program.route == "iree" else "torch-mlir"),
        },
    )


# --- JAX ---------------------------------------------------------------------------------


def stablehlo_to_linalg(text: str) -> str:
    from jax._src.interpreters import mlir
    from jaxlib.mlir import ir, passmanager
    from jaxlib.mlir.dialects import stablehlo

    try:
        stablehlo.register_stablehlo_passes()
    except Exception:  # they are registered
        pass
    with mlir.make_ir_context():
        module = ir.Module.parse(text)
        passmanager.PassManager.parse(
            "builtin.module(inline,symbol-dce,func.func(chlo-legalize-to-stablehlo),canonicalize,"
            "stablehlo-legalize-to-linalg,canonicalize,cse)"
        ).run(module.operation)
        return str(module)


def export_jax(program: Program, path: pathlib.Path) -> tuple[dict, object, object]:
    os.environ.setdefault("JAX_PLATFORMS", "cpu")
    import jax

    count = len(program.inputs)
    weights = [
        (name, (program.scale * np.random.RandomState(i).standard_normal(shape)).astype(np.float32))
        for i, (name, shape) in enumerate(program.weights.items())
    ]

    def function(*args):
        return program.model(list(args[:count]), dict(zip(program.weights, args[count:])))

    arrays = program.values(program.length, {}) + [value for _, value in weights]
    shapes = [jax.ShapeDtypeStruct(array.shape, array.dtype) for array in arrays]
    stablehlo, raw = corpus.WORK / f"{program.name}.stablehlo.mlir", corpus.WORK / f"{program.name}.raw.mlir"
    stablehlo.write_text(jax.jit(function).lower(*shapes).as_text())
    if program.route == "stablehlo":
        path.write_text(clean(stablehlo_to_linalg(stablehlo.read_text())))
    else:
        run_command(
            tool("iree-compile"), "--iree-input-type=stablehlo", "--compile-to=input", stablehlo, "-o", raw
        )
        path.write_text(clean(raw.read_text()))
    jitted = jax.jit(function)

    def run(values):
        return [np.asarray(result) for result in as_tuple(jitted(*values, *[value for _, value in weights]))]

    return (
        weights,
        run,
        {
            "source": program.source or f"jax {version('jax')}, written for this corpus",
            "exporter": f"jax.jit(f).lower {version('jax')} (StableHLO), "
            + (
                "stablehlo-legalize-to-linalg of jaxlib"
                if program.route == "stablehlo"
                else f"iree-base-compiler {version('iree-base-compiler')}, IREE's input conversion"
            ),
        },
    )


def check_file(program: Program, run, run_file) -> None:
    """The same numbers, for each variant of the data and two lengths."""
    dynamic = any(input.dynamic for input in program.inputs)
    for length in [program.length, program.length + 3] if dynamic else [program.length]:
        for over in (program.variants(length) if program.variants else {"": {}}).values():
            values = program.values(length, over)
            compare(program, run(values), run_file(values))


def build(program: Program, path: pathlib.Path) -> dict:
    """Writes the file; the entry of the index."""
    export = export_jax if program.kind == "jax" else export_torch
    weights, run, about = export(program, path)
    run_file = None
    if program.run_file:
        execute = corpus.load_with_iree(path)

        def run_file(values):
            return execute(*values, *[value for _, value in weights])

        check_file(program, run, run_file)
    truth = corpus.measure(program, run, run_file)
    sample = program.values(program.length, {})
    args = [
        {
            "index": i,
            "name": input.name,
            "role": input.role,
            "dtype": str(value.dtype),
            "shape": [None if dim in input.dynamic else size for dim, size in enumerate(value.shape)],
        }
        for i, (input, value) in enumerate(zip(program.inputs, sample))
    ]
    args += [
        {
            "index": len(args) + i,
            "name": name,
            "role": "weight",
            "dtype": str(value.dtype),
            "shape": list(value.shape),
        }
        for i, (name, value) in enumerate(weights)
    ]
    tokens = {
        str(i): input.tokens for i, input in enumerate(program.inputs) if input.role in corpus.TOKEN_ROLES
    }
    roles = {str(i): input.role for i, input in enumerate(program.inputs) if input.role not in corpus.NO_ROLE}
    entry = {
        "file": path.name,
        "words": program.words,
        **about,
        "twin": f"{program.twin}.mlir" if program.twin else None,
        "function": "main",
        "args": args,
        "tokens": tokens,
        "result_tokens": {str(k): v for k, v in program.result_tokens.items()},
        "roles": roles,
    }
    if program.offset:
        entry["position_offset"] = program.offset
    if program.strict:
        entry["strict"] = True
    return {**entry, **truth}
