# Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Verdicts as one HTML file, with the pictures as SVG."""
from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import maskir
    from maskir.commands.check import Checked

SIGNS = {"proven": "✔", "refuted": "✘", "unknown": "?"}
CELL = 12  # pixels
COLOURS = {"■": "#2f6fab", "⬚": "#eef1f4", "✗": "#c62828", "◧": "#c62828", "◨": "#f9a825"}
STYLE = """
body { font: 15px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
h1 { font-size: 1.4rem } h2 { font-size: 1.1rem; margin-top: 2rem; word-break: break-all }
.verdict { border-left: 4px solid; padding: .2rem 0 .2rem .8rem; margin: .8rem 0 }
.proven { border-color: #2e7d32 } .refuted { border-color: #c62828 } .unknown { border-color: #f9a825 }
.place, .small { color: #666; font-size: .85rem; word-break: break-all }
pre { white-space: pre-wrap; margin: .2rem 0; font: 13px/1.4 ui-monospace, monospace }
table { border-collapse: collapse }
td, th { padding: .2rem .8rem .2rem 0; text-align: left; vertical-align: top }
"""


def draw(picture: str) -> str:
    """A picture of cells as SVG; its other lines as text below and above."""
    parts, rows = [], []

    def flush() -> None:
        if not rows:
            return
        width, height = max(map(len, rows)) * CELL, len(rows) * CELL
        size = f'width="{CELL - 1}" height="{CELL - 1}"'
        cells = "".join(f'<rect x="{x * CELL}" y="{y * CELL}" {size} fill="{COLOURS[cell]}"/>'
                        for y, row in enumerate(rows) for x, cell in enumerate(row) if cell != " ")
        parts.append(f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
                     f'viewBox="0 0 {width} {height}" role="img">{cells}</svg>')
        rows.clear()

    for line in picture.splitlines():
        cells = line.strip().removesuffix("◂").strip()
        if cells and all(cell in COLOURS or cell == " " for cell in cells):
            rows.append(cells)
        else:
            flush()
            parts.append(f'<div class="small">{escape(line.strip())}</div>')
    flush()
    return "\n".join(parts)


def _show_verdict(verdict: maskir.Verdict, path: str) -> str:
    sign = SIGNS[verdict.outcome]
    body = [f'<div class="verdict {verdict.outcome}">',
            f'<div class="place">{escape(verdict.location or path)}</div>',
            f"<pre>{sign} {escape(verdict.message)}</pre>"]
    if verdict.picture:
        body.append(draw(verdict.picture))
    if verdict.path:
        body.append('<details class="small"><summary>from the token to the result</summary>'
                    + "<br>".join(map(escape, verdict.path)) + "</details>")
    if verdict.assumptions:
        body.append('<details class="small"><summary>assuming that</summary><ul>'
                    + "".join(f"<li>{escape(text)}</li>" for text in verdict.assumptions) + "</ul></details>")
    return "\n".join([*body, "</div>"])


def _show_attention(attention: maskir.Attention) -> str:
    tiles = ", ".join(f"{n} {kind}" for kind, n in (attention.tiles or {}).items()) or "known at run time"
    return (f"<tr><td class='place'>{escape(attention.location)}</td>"
            f"<td><code>{escape(attention.mask)}</code></td><td>{escape(tiles)}</td></tr>")


def _show_file(result: Checked) -> str:
    parts = [f"<h2>{escape(result.path)}</h2>"]
    if result.report is None:
        return "\n".join([*parts, f'<div class="verdict unknown"><pre>{escape(result.problem)}</pre></div>'])
    parts += [_show_verdict(verdict, result.path) for verdict in result.report.verdicts]
    if result.report.attentions:
        parts.append("<table><tr><th>attention</th><th>mask</th><th>tiles of 128 x 128</th></tr>"
                     + "".join(map(_show_attention, result.report.attentions)) + "</table>")
    return "\n".join(parts)


def render(checked: Sequence[Checked]) -> str:
    """One page that needs nothing else."""
    body = "\n".join(map(_show_file, checked))
    return (f'<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>maskir check</title>\n'
            f"<style>{STYLE}</style></head>\n<body><h1>maskir check</h1>\n{body}\n</body></html>\n")
