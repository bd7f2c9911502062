"""PNG: a small writer for palette pictures in reports (ISO/IEC 15948)."""

from __future__ import annotations

import struct
import zlib

import numpy as np


def palette_png(indices: np.ndarray, colours: dict[int, tuple[int, int, int, int]]) -> bytes:
    """A PNG file of ``indices`` (uint8 [h, w]). ``colours``: index -> RGBA (0..255); others are transparent."""
    height, width = indices.shape
    table, alpha = bytearray(768), bytearray(256)
    for index, (red, green, blue, opacity) in colours.items():
        table[3 * index : 3 * index + 3] = bytes((red, green, blue))
        alpha[index] = opacity
    rows = np.zeros((height, width + 1), np.uint8)  # each row begins with the number of its filter: 0, none
    rows[:, 1:] = indices
    return (
        b"\x89PNG\r\n\x1a\n"
        + _chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0))
        + _chunk(b"PLTE", bytes(table))
        + _chunk(b"tRNS", bytes(alpha))
        + _chunk(b"IDAT", zlib.compress(rows.tobytes(), 9))
        + _chunk(b"IEND", b"")
    )


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
