"""Report files: HTML to read and print, CSV for spreadsheets and statistics programs, JSON for everything else."""

from __future__ import annotations

import csv
import io
import json
import math
import os
from pathlib import Path
from typing import Any

from ..landcover.errors import OutputError
from ..landcover.sink import part_path, remove_quietly
from .report import FIGURE_COLUMNS, Report
from .report_html import to_html


def write_report(
    report: Report, html: str | Path | None, csv_file: str | Path | None = None, json_file: str | Path | None = None
) -> list[Path]:
    """Write the files that are asked for; returns them. ``OutputError`` if one cannot be written: then none is new."""
    wanted = [(html, to_html), (csv_file, to_csv), (json_file, to_json)]
    jobs = [(Path(path), make(report)) for path, make in wanted if path]
    parts: list[tuple[Path, Path]] = []
    try:
        for path, text in jobs:
            path.parent.mkdir(parents=True, exist_ok=True)
            part = part_path(path)
            parts.append((part, path))
            part.write_bytes(text.encode("utf-8"))
        for part, path in parts:
            os.replace(part, path)
    except OSError as error:
        for part, _ in parts:
            remove_quietly(part)
        raise OutputError(
            "The report cannot be written to {path}: {why}. Choose a folder that can be written to.",
            path=str(parts[-1][1] if parts else jobs[0][0]),
            why=error.strerror or str(error),
        ) from error
    return [path for path, _ in jobs]


def to_csv(report: Report) -> str:
    """One row for each figure: UTF-8, comma, decimal point; empty where a figure is not defined."""
    stream = io.StringIO()
    writer = csv.DictWriter(stream, FIGURE_COLUMNS, restval="", lineterminator="\n")
    writer.writeheader()
    for row in report.figures:
        writer.writerow({key: _csv_value(value) for key, value in row.items()})
    return stream.getvalue()


def _csv_value(value: Any) -> Any:
    if isinstance(value, float):
        return repr(value) if math.isfinite(value) else ""
    if isinstance(value, str) and value[:1] in ("=", "+", "-", "@", "\t", "\r"):
        return "'" + value  # spreadsheets would run it as a formula
    return value


def to_json(report: Report) -> str:
    """The data of the report with its lineage. Figures that are not defined are null."""
    content = {"title": report.title, "subtitle": report.subtitle, **report.data, "lineage": dict(report.lineage)}
    return json.dumps(_plain(content), indent=1, ensure_ascii=False, allow_nan=False) + "\n"


def _plain(value: Any) -> Any:
    """What JSON can hold: no numpy, no nan."""
    if isinstance(value, dict):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    if hasattr(value, "tolist"):
        return _plain(value.tolist())
    if isinstance(value, float) and not math.isfinite(value):
        return None
    return value
