"""The plugin's version, read from metadata.txt."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

_METADATA = Path(__file__).resolve().parents[2] / "metadata.txt"


@lru_cache(maxsize=1)
def version() -> str:
    """Version such as "0.1.0"; "unknown" outside a complete plugin folder."""
    try:
        for line in _METADATA.read_text(encoding="utf-8").splitlines():
            if line.startswith("version="):
                return line.split("=", 1)[1].strip()
    except OSError:
        pass
    return "unknown"
