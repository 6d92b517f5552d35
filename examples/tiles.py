# Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Counts and draws the tiles of each attention's mask at a length.

usage: tiles.py PROGRAM --length N [--tile N]

The mask must depend on positions only: what data decides is decided at run time.
"""
import argparse
import pathlib

import numpy as np

import maskir

CELLS = "⬚▨■"  # empty, partial, full


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("program", type=pathlib.Path)
    parser.add_argument("--length", type=int, required=True, help="queries and keys")
    parser.add_argument("--tile", type=int, default=128, help="queries and keys in a tile")
    args = parser.parse_args()
    for attention in maskir.verify(args.program).attentions:
        mask = maskir.Mask.parse(attention.mask_ir)
        tiles = mask.tiles(args.tile, args.tile, args.length, args.length)
        empty, partial, full = (int(np.sum(tiles == kind)) for kind in (0, 1, 2))
        print(f"{attention.mask}: {tiles.size} tiles of {args.tile}x{args.tile}: "
              f"{empty} skipped, {full} full, {partial} partial")
        print("\n".join("  " + "".join(CELLS[kind] for kind in row) for row in tiles[0, 0]))
        print("  ⬚ skipped, ▨ partial, ■ full")


if __name__ == "__main__":
    main()
