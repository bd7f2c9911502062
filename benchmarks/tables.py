"""Tables of figures, as the documentation holds them."""

from __future__ import annotations

from collections.abc import Iterable


class Table:
    """A Markdown table that is printed row by row, while the measuring goes on."""

    def __init__(self, *columns: str) -> None:
        """Print the head."""
        self._count = len(columns)
        self._print(columns)
        self._print(["---"] * self._count)

    def row(self, *cells: object) -> None:
        """Print a row of as many cells as there are columns."""
        if len(cells) != self._count:
            raise ValueError(f"{len(cells)} cells for {self._count} columns")
        self._print(cells)

    @staticmethod
    def _print(cells: Iterable[object]) -> None:
        print("| " + " | ".join(str(cell) for cell in cells) + " |", flush=True)
