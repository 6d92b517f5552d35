# Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Masks that models use, for the cost of proofs about them."""
import maskir
from maskir import Mask, causal, chunk, key_range, key_valid, same_segment, stride, window

_LEFT = maskir.table("first", "int32", 1)
_LENGTH = maskir.table("length", "int32", 1)
_IMAGE = same_segment("image")


def _trace(predicate, **tables: tuple[str, int]) -> Mask:
    return Mask.trace(predicate, tables={name: maskir.table(name, *type_) for name, type_ in tables.items()})


MASKS: dict[str, Mask] = {
    "full": maskir.all_pairs(),
    "causal": causal(),
    "causal, in a decode step": causal().shift(q=4095),
    "window, both sides": window(64, 64),
    "sliding causal": causal() & window(4096),
    "sliding causal, symbolic": causal() & window("w"),
    "chunked causal": causal() & chunk(8192),
    "chunked causal, symbolic": causal() & chunk("c"),
    "chunked causal, left padding": causal() & chunk(8192, start=_LEFT) & key_range(lo=_LEFT),
    "chunk with the one before": causal() & (chunk(64) | chunk(64).shift(kv=64)),
    "prefix-LM": causal() | key_range(hi="p"),
    "prefix-LM, a prefix for each sample": causal() | key_range(hi=_LENGTH),
    "right padding": causal() & key_range(hi=_LENGTH),
    "left padding": causal() & key_range(lo=_LEFT),
    "padding with holes": causal() & key_valid("valid"),
    "documents": same_segment("document", sorted=True),
    "documents, causal": causal() & same_segment("document", sorted=True),
    "documents, window": causal() & window(128) & same_segment("document"),
    "image blocks or-ed onto causal": causal() | _IMAGE,
    "image blocks, window": (causal() & window(512)) | _IMAGE,
    "sink and window": causal() & (window(1024) | key_range(hi=4)),
    "global and window": window(64, 64) | key_range(hi=16) | maskir.affine("(b, h, q, kv) : (15 - q >= 0)"),
    "dilated window": causal() & window(64) & stride(4),
    "block-causal": _trace(lambda b, h, q, kv: kv // 32 <= q // 32),
    "block diffusion": _trace(lambda b, h, q, kv: ((q // 32 == kv // 32) & (q < 512) & (kv < 512))
                              | ((kv >= 512) & ((kv - 512) // 32 < q // 32) & (q < 512))
                              | ((q >= 512) & (kv >= 512) & ((kv - 512) // 32 <= (q - 512) // 32))),
    "neighbourhood, 2-D": _trace(lambda b, h, q, kv: (q // 16 - kv // 16 <= 2) & (kv // 16 - q // 16 <= 2)
                                 & (q % 16 - kv % 16 <= 2) & (kv % 16 - q % 16 <= 2)),
    "a window for each head": _trace(lambda b, h, q, kv, width: (kv <= q) & (q - kv < width[h]),
                                     width=("int64", 1)),
    "permutation": _trace(lambda b, h, q, kv, order: order[kv] <= order[q], order=("int64", 1)),
    "tree": _trace(lambda b, h, q, kv, ancestor: ancestor[q, kv], ancestor=("bool", 2)),
    "block-sparse": maskir.blocks("bitmap", 64, 64),
    "block-sparse, causal": causal() & maskir.blocks("bitmap", 64, 64),
    "dense": maskir.dense("mask"),
}
