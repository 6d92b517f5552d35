# Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Attention masks that a compiler understands: proofs, block maps, code."""
from importlib.metadata import version

from maskir import _core

__version__ = version("maskir")
__all__ = ["__version__", "_core"]
