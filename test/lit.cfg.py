"""lit configuration: finds the tools of this build and of the MLIR it uses."""
import os
import resource
import sys

import lit.formats
from lit.llvm import llvm_config

sys.path.insert(0, os.path.dirname(__file__))
import execute  # noqa: E402

config.name = "MASKIR"
config.test_format = lit.formats.ShTest(not llvm_config.use_lit_shell)
config.suffixes = [".mlir", ".test"]
config.excludes = ["Inputs", "unit", "python", "lib", "execute.py"]
config.test_source_root = os.path.dirname(__file__)
config.test_exec_root = os.path.join(config.maskir_obj_root, "test")

# A pass that prints without end fills FileCheck: it ends here, not with the machine's
# memory. Processes with ASan take terabytes of addresses for its shadow.
MOST_MEMORY = 4 << 30
if "asan" not in config.available_features:
    _, most = resource.getrlimit(resource.RLIMIT_DATA)
    if not 0 <= most <= MOST_MEMORY:
        resource.setrlimit(resource.RLIMIT_DATA, (MOST_MEMORY, most))

llvm_config.use_default_substitutions()
llvm_config.add_tool_substitutions(
    ["mask-opt", "mask-run", "mask-reduce", "mask-lsp-server", "mlir-opt", "mlir-runner", "FileCheck", "not"],
    [os.path.join(config.maskir_obj_root, "bin"), config.llvm_tools_dir])
config.substitutions.append(("%mask_plugin", os.path.join(
    config.maskir_obj_root, "lib", "MaskPlugin" + config.llvm_shlib_ext)))
# Executed tests: mask-opt %s ... %lower | %run
config.substitutions.append(("%lower", " ".join(execute.LOWER)))
config.substitutions.append(("%run", os.path.join(config.llvm_tools_dir, "mlir-runner") + " " + " ".join(
    execute.run_flags(config.maskir_obj_root, config.llvm_tools_dir))))
config.substitutions.append(("%source", config.maskir_src_root))
config.substitutions.append(("%llvm_tools", config.llvm_tools_dir))
config.substitutions.append(("%python", sys.executable))
