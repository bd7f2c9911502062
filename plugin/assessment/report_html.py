"""Report as HTML: one file that any browser shows and prints, with no script and nothing loaded from elsewhere."""

from __future__ import annotations

from html import escape

from .report import Block, Cell, Chart, Facts, Heading, Notes, Paragraph, Report, Swatch, Table, safe_colour

_STYLE = """
@page { size: A4; margin: 16mm 14mm; }
body { font: 10.5pt/1.4 "Segoe UI", "Noto Sans", "DejaVu Sans", Arial, sans-serif; color: #222; margin: 2em auto;
  max-width: 52em; padding: 0 1.2em; }
h1 { font-size: 1.7em; margin: 0; } .subtitle { color: #555; margin: .2em 0 1.4em; }
h2 { font-size: 1.2em; margin: 1.8em 0 .5em; border-bottom: 1px solid #bbb; padding-bottom: .15em; }
.small { color: #555; font-size: .88em; } .facts { display: flex; flex-wrap: wrap; gap: .8em; }
.facts div { border: 1px solid #ccc; border-radius: 4px; padding: .5em .9em; min-width: 8em; }
.facts .value { font-size: 1.45em; font-weight: 600; display: block; }
.facts .label { display: block; } .facts .more { color: #555; font-size: .85em; display: block; }
.notes { border-left: 4px solid #c9a100; background: #fdf8e3; padding: .5em 1em .5em 1.6em; margin: 1em 0; }
table { border-collapse: collapse; margin: .4em 0 .9em; font-size: .92em; }
caption { caption-side: top; text-align: left; font-weight: 600; padding: .2em 0 .4em; }
th, td { border: 1px solid #d5d5d5; padding: .22em .55em; text-align: left; vertical-align: top; }
thead th { background: #f1f1f1; } td.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
td.c { white-space: nowrap; } table.wide { font-size: .78em; } table.wide th, table.wide td { padding: .18em .32em; }
tr.total td { border-top: 2px solid #888; font-weight: 600; }
.scroll { overflow-x: auto; } .swatch { display: inline-block; width: .8em; height: .8em; border: 1px solid #555;
  margin-right: .45em; vertical-align: -1px; }
figure { margin: .6em 0 1.2em; } figcaption { color: #555; font-size: .9em; }
svg.chart { width: 100%; max-width: 680px; font: 12px "Segoe UI", "Noto Sans", "DejaVu Sans", Arial, sans-serif; }
svg.map { width: 100%; max-width: 640px; max-height: 640px; border: 1px solid #bbb; background: #f4f4f4; }
.figure { font-variant-numeric: tabular-nums; } footer { margin-top: 2.5em; color: #555; font-size: .85em; }
@media print { .scroll { overflow: visible; } table { font-size: .84em; } table.wide { font-size: .68em; }
  body { margin: 0; max-width: none; padding: 0; } h2 { break-after: avoid; }
  figure, .facts, .notes { break-inside: avoid; } tr { break-inside: avoid; }
  * { -webkit-print-color-adjust: exact; print-color-adjust: exact; } }
"""


def to_html(report: Report, lineage_title: str = "How these figures came about") -> str:
    """The report as one HTML document (UTF-8). Every text is escaped."""
    blocks = "\n".join(_block(block) for block in report.blocks)
    rows = "".join(f"<tr><th>{escape(label)}</th><td>{escape(text)}</td></tr>" for label, text in report.lineage)
    lineage = f"<h2>{escape(lineage_title)}</h2><table>{rows}</table>" if rows else ""
    # Nothing may be fetched and no script may run, whatever the texts hold.
    policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(report.language)}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(report.title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
        f'<h1>{escape(report.title)}</h1>\n<p class="subtitle">{escape(report.subtitle)}</p>\n'
        f"{blocks}\n<footer>{lineage}</footer>\n</body>\n</html>\n"
    )


def _block(block: Block) -> str:
    if isinstance(block, Heading):
        return f"<h2>{escape(block.text)}</h2>"
    if isinstance(block, Paragraph):
        return f'<p class="small">{escape(block.text)}</p>' if block.small else f"<p>{escape(block.text)}</p>"
    if isinstance(block, Notes):
        items = "".join(f"<li>{escape(text)}</li>" for text in block.texts)
        return f'<ul class="notes">{items}</ul>' if items else ""
    if isinstance(block, Facts):
        return f'<div class="facts">{"".join(_fact(*item) for item in block.items)}</div>'
    if isinstance(block, Chart):
        caption = f"<figcaption>{escape(block.caption)}</figcaption>" if block.caption else ""
        return f"<figure>{block.svg}{caption}</figure>"
    return _table(block)


def _fact(label: str, value: str, more: str) -> str:
    last = f'<span class="more">{escape(more)}</span>' if more else ""
    return f'<div><span class="label">{escape(label)}</span><span class="value">{escape(value)}</span>{last}</div>'


def _table(table: Table) -> str:
    head = "".join(f"<th>{escape(text)}</th>" for text in table.columns)
    rows = []
    for i, row in enumerate(table.rows):
        shades = table.shades[i] if i < len(table.shades) else (None,) * len(row)
        cells = "".join(_cell(cell, shade, first=j == 0) for j, (cell, shade) in enumerate(zip(row, shades)))
        kind = ' class="total"' if table.last_is_total and i == len(table.rows) - 1 else ""
        rows.append(f"<tr{kind}>{cells}</tr>")
    caption = f"<caption>{escape(table.caption)}</caption>" if table.caption else ""
    body = "".join(rows)
    wide = ' class="wide"' if len(table.columns) > 6 else ""
    return (
        f'<div class="scroll"><table{wide}>{caption}<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>'
    )


def _cell(cell: Cell, shade: float | None, first: bool) -> str:
    if isinstance(cell, Swatch):
        colour, name = safe_colour(cell.item.colour), escape(cell.item.name)
        return f'<td class="c"><span class="swatch" style="background:{colour}"></span>{name}</td>'
    text = "–" if cell is None else f"{cell:,}" if isinstance(cell, int) else str(cell)
    number = not first and (isinstance(cell, (int, float)) or cell is None or _looks_like_number(text))
    style = "" if not shade else f' style="background:rgba(31,78,121,{0.06 + 0.44 * min(shade, 1.0):.2f})"'
    kind = ' class="n"' if number else ""
    return f"<td{kind}{style}>{escape(text)}</td>"


def _looks_like_number(text: str) -> bool:
    return bool(text) and (text[0].isdigit() or text in ("–", "-"))
