# Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Files that are written whole or not at all."""
from __future__ import annotations

import os
import pathlib
import tempfile
from collections.abc import Callable
from typing import IO


def write_whole(target: pathlib.Path, content: bytes | Callable[[IO[bytes]], None]) -> None:
    """Write bytes, or what a function writes."""
    if not target.parent.is_dir():
        raise FileNotFoundError(f"{target} can't be written: there is no folder {target.parent}")
    with tempfile.NamedTemporaryFile(dir=target.parent, prefix=target.name, delete=False) as file:
        try:
            mask = os.umask(0)
            os.umask(mask)
            os.chmod(file.name, 0o666 & ~mask)  # as any new file
            if isinstance(content, bytes):
                file.write(content)
                file.flush()
            else:
                content(file)
            os.replace(file.name, target)
        except BaseException:
            os.unlink(file.name)
            raise
