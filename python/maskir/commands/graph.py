# Part of the MaskIR Project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The network of masks and weights as a file: SVG, or what `maskir.paths` writes."""
from __future__ import annotations

import json
import pathlib
from html import escape

import maskir

# By the ending of a file's name.
FORMATS = {".svg": "json", ".json": "json", ".dot": "dot", ".mmd": "mermaid", ".md": "mermaid",
           ".txt": "table"}
WIDTH, HEIGHT, GAP_X, GAP_Y, MARGIN = 250, 74, 30, 46, 20  # of a node, in pixels
COLOURS = {"proven": "#2e7d32", "unknown": "#f9a825", "refuted": "#c62828", "": "#607d8b"}


def _rank(nodes: list[dict]) -> dict[int, int]:
    """The row of each node: below all that it takes from."""
    rows: dict[int, int] = {}
    for node in nodes:  # in the order of the program
        rows[node["id"]] = max((rows[source] + 1 for source in node["from"]), default=0)
    return rows


def _place(nodes: list[dict]) -> dict[int, tuple[int, int]]:
    used: dict[int, int] = {}
    places = {}
    rows = _rank(nodes)
    for node in nodes:
        row = rows[node["id"]]
        column = used.get(row, 0)
        used[row] = column + 1
        places[node["id"]] = MARGIN + column * (WIDTH + GAP_X), MARGIN + row * (HEIGHT + GAP_Y)
    return places


def _draw_node(node: dict, x: int, y: int, outcome: str) -> str:
    place = node["location"].rsplit("/", 1)[-1]
    lines = [f"{node['id']}. {node['step']}", place, node["shape"], node["words"][:40]]
    texts = "".join(f'<text x="{x + 10}" y="{y + 18 + 16 * i}" font-size="{13 if i == 0 else 11}" '
                    f'font-weight="{600 if i == 0 else 400}">{escape(line)}</text>'
                    for i, line in enumerate(lines) if line)
    return (f'<rect x="{x}" y="{y}" width="{WIDTH}" height="{HEIGHT}" rx="6" fill="#fff" '
            f'stroke="{COLOURS[outcome]}" stroke-width="2"/>{texts}')


def _draw_edge(start: tuple[int, int], end: tuple[int, int]) -> str:
    x1, y1, x2, y2 = start[0] + WIDTH // 2, start[1] + HEIGHT, end[0] + WIDTH // 2, end[1]
    middle = (y1 + y2) // 2
    return (f'<path d="M{x1},{y1} C{x1},{middle} {x2},{middle} {x2},{y2}" fill="none" '
            'stroke="#607d8b" marker-end="url(#arrow)"/>')


def _worst(graph: dict, node: int) -> str:
    found = [check["outcome"] for check in graph["checks"] if check["node"] == node]
    return max(found, key=list(COLOURS).index, default="") if found else ""


def draw(graphs: list[dict]) -> str:
    """All graphs in one SVG, one below the other."""
    parts, top, width = [], 0, 0
    for graph in graphs:
        places = _place(graph["nodes"])
        body = [f'<text x="{MARGIN}" y="14" font-size="13">function {escape(graph["function"])}</text>']
        for node in graph["nodes"]:
            body += [_draw_edge(places[source], places[node["id"]]) for source in node["from"]]
            body.append(_draw_node(node, *places[node["id"]], _worst(graph, node["id"])))
        parts.append(f'<g transform="translate(0,{top})">{"".join(body)}</g>')
        width = max([width] + [x + WIDTH + MARGIN for x, _ in places.values()])
        top += max([0] + [y + HEIGHT + 2 * MARGIN for _, y in places.values()])
    return (f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{top}" '
            'font-family="sans-serif">'
            '<defs><marker id="arrow" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" '
            'orient="auto"><path d="M0,0 L8,4 L0,8 z" fill="#607d8b"/></marker></defs>'
            f'{"".join(parts)}</svg>\n')


def render(program: pathlib.Path, target: pathlib.Path, **contract) -> str:
    """The text of the file, by the ending of its name; empty where no function has tokens."""
    if target.suffix not in FORMATS:
        raise ValueError(f"--paths takes a file that ends in {', '.join(FORMATS)}; not {target.name!r}")
    text = maskir.paths(program, FORMATS[target.suffix], **contract)
    if text.strip() in ("", "[]"):
        return ""
    if target.suffix == ".svg":
        return draw(json.loads(text))
    return f"```mermaid\n{text}```\n" if target.suffix == ".md" else text
