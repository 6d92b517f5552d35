"""lit configuration: finds the tools of this build and of the MLIR it uses."""
import os

import lit.formats
from lit.llvm import llvm_config

config.name = "MASKIR"
config.test_format = lit.formats.ShTest(not llvm_config.use_lit_shell)
config.suffixes = [".mlir", ".test"]
config.excludes = ["Inputs", "unit", "python", "lib"]
config.test_source_root = os.path.dirname(__file__)
config.test_exec_root = os.path.join(config.maskir_obj_root, "test")

llvm_config.use_default_substitutions()
llvm_config.add_tool_substitutions(
    ["mask-opt", "mlir-opt", "FileCheck", "not"],
    [os.path.join(config.maskir_obj_root, "bin"), config.llvm_tools_dir])
config.substitutions.append(("%mask_plugin", os.path.join(
    config.maskir_obj_root, "lib", "MaskPlugin" + config.llvm_shlib_ext)))
config.substitutions.append(("%source", config.maskir_src_root))
