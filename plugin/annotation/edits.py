"""Edit: what a tool wants changed. Patch: what an edit changed in one tile, so that it can be taken back exactly."""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass

import numpy as np

from ..landcover.errors import ParameterError
from .grid import Window

MAIN, SECOND, FIRST = 0, 1, 2  # label layers, see the package
_HEAD = struct.Struct("<IIIII")  # row, col, height, width, changed pixels


@dataclass(frozen=True)
class Edit:
    """``tool``: its name in the journal. ``row``, ``col``: upper left image pixel (may lie outside the image).
    ``mask``: bool [h, w], the pixels that are meant. ``code``: their class (0 = unknown), or uint8 [h, w].

    ``tile``: only in this tile; None: in every tile that the person may edit.
    """

    tool: str
    row: int
    col: int
    mask: np.ndarray
    code: int | np.ndarray
    tile: int | None = None

    def __post_init__(self) -> None:
        if self.mask.ndim != 2 or self.mask.dtype != bool:
            raise ParameterError(
                "An edit needs a mask of two dimensions and type bool, not {shape} of {kind}.",
                shape=self.mask.shape,
                kind=self.mask.dtype,
            )
        if isinstance(self.code, np.ndarray):
            if self.code.shape != self.mask.shape or self.code.dtype != np.uint8:
                raise ParameterError(
                    "An edit's classes must be uint8 with the mask's shape {shape}, not {kind} with {got}.",
                    shape=self.mask.shape,
                    kind=self.code.dtype,
                    got=self.code.shape,
                )
        elif not 0 <= int(self.code) <= 255:
            raise ParameterError("A class code is a number from 0 to 255, not {code}.", code=self.code)

    @property
    def window(self) -> Window:
        """Where it is, in image pixels."""
        return Window(self.row, self.col, *self.mask.shape)

    def part(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """Mask (bool) and classes (uint8) within ``window``, which lies inside the edit's."""
        where = window.slices(self.window)
        mask = self.mask[where]
        if isinstance(self.code, np.ndarray):
            return mask, self.code[where]
        return mask, np.broadcast_to(np.uint8(self.code), mask.shape)


@dataclass(frozen=True)
class Patch:
    """Changed pixels of one tile: ``row``, ``col``: upper left in the tile; ``mask`` bool [h, w]; ``before``, ``after``
    uint8 (n,): classes of the pixels of the mask in reading order."""

    row: int
    col: int
    mask: np.ndarray
    before: np.ndarray
    after: np.ndarray

    @property
    def window(self) -> Window:
        """Where it is, in the tile."""
        return Window(self.row, self.col, *self.mask.shape)

    @property
    def inverse(self) -> Patch:
        """The patch that takes this one back."""
        return Patch(self.row, self.col, self.mask, self.after, self.before)

    def fits(self, codes: np.ndarray) -> bool:
        """Whether ``codes`` (uint8, the tile's labels) are what the patch starts from."""
        where = self.window.slices(Window(0, 0, *codes.shape))
        return bool(np.array_equal(codes[where][self.mask], self.before))

    def apply(self, codes: np.ndarray) -> None:
        """Change ``codes`` in place."""
        where = self.window.slices(Window(0, 0, *codes.shape))
        codes[where][self.mask] = self.after

    def encode(self) -> bytes:
        """As bytes: head, then mask bits, classes before and after, compressed."""
        body = np.packbits(self.mask).tobytes() + self.before.tobytes() + self.after.tobytes()
        return _HEAD.pack(self.row, self.col, *self.mask.shape, self.before.size) + zlib.compress(body, 1)

    @classmethod
    def decode(cls, data: bytes) -> Patch:
        """What ``encode`` wrote."""
        row, col, height, width, count = _HEAD.unpack_from(data)
        body = np.frombuffer(zlib.decompress(data[_HEAD.size :]), np.uint8)
        bits = (height * width + 7) // 8
        mask = np.unpackbits(body[:bits], count=height * width).astype(bool).reshape(height, width)
        return cls(row, col, mask, body[bits : bits + count], body[bits + count :])

    @classmethod
    def between(cls, before: np.ndarray, after: np.ndarray, row: int = 0, col: int = 0) -> Patch | None:
        """The patch that turns ``before`` into ``after`` (uint8 [h, w] at ``row``, ``col`` of a tile); None if they
        are equal. Cut to what differs."""
        differs = before != after
        rows, cols = np.flatnonzero(differs.any(axis=1)), np.flatnonzero(differs.any(axis=0))
        if not rows.size:
            return None
        cut = slice(int(rows[0]), int(rows[-1]) + 1), slice(int(cols[0]), int(cols[-1]) + 1)
        mask = differs[cut]
        return cls(row + cut[0].start, col + cut[1].start, mask.copy(), before[cut][mask], after[cut][mask])
