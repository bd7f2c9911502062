"""TIFF file: the directories of a cloud-optimised GeoTIFF (COG), written around tiles that are compressed already.

What the tags say (coordinate system, colours, metadata) is GDAL's: they are copied from a small GeoTIFF that GDAL
has written. Only the size and the places of the tiles are filled in here. TIFF 6.0 and BigTIFF, little-endian.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass

import numpy as np

WIDTH, HEIGHT, SUBFILE, OFFSETS, SIZES = 256, 257, 254, 324, 325  # tags
# What belongs to the whole image and is left out of overviews: GeoTIFF's tags and GDAL's metadata.
_OF_THE_IMAGE = frozenset({33550, 33922, 34264, 34735, 34736, 34737, 42112})
_SHORT, _LONG, _LONG8 = 3, 4, 16  # types
_BYTES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 16: 8, 17: 8, 18: 8}
_CLASSIC_LIMIT = (1 << 32) - (1 << 16)
_REDUCED = 1  # kind of sub-file: a reduced version of another image


@dataclass(frozen=True)
class Tag:
    """A tag's value: TIFF type, number of items, bytes (little-endian)."""

    kind: int
    count: int
    data: bytes


@dataclass
class Level:
    """An image of the file: the full one or an overview. ``sizes``: bytes of each tile (uint32; 0: not stored)."""

    width: int
    height: int
    sizes: np.ndarray

    @property
    def bytes(self) -> int:
        """Bytes of all its tiles."""
        return int(self.sizes.sum(dtype=np.int64))


def read_tags(data: bytes) -> dict[int, Tag]:
    """The tags of the first image of a classic little-endian TIFF file. ``ValueError`` for another file."""
    if data[:4] != b"II*\0":
        raise ValueError("not a little-endian TIFF file")
    (start,) = struct.unpack_from("<I", data, 4)
    (count,) = struct.unpack_from("<H", data, start)
    tags = {}
    for i in range(count):
        place = start + 2 + 12 * i
        number, kind, items = struct.unpack_from("<HHI", data, place)
        length = items * _BYTES[kind]
        begin = place + 8 if length <= 4 else struct.unpack_from("<I", data, place + 8)[0]
        tags[number] = Tag(kind, items, data[begin : begin + length])
    return tags


def lay_out(tags: dict[int, Tag], levels: list[Level], big: bool | None = None) -> tuple[bytes, list[int]]:
    """The beginning of the file, up to the first tile, and where each level's tiles begin.

    ``tags``: of an image like the full one; ``levels``: the full image, then its overviews from the largest on. Their
    tiles follow in the opposite order. ``big``: BigTIFF or not, None if it is needed.
    """
    if big is None:
        directories = sum(64 * (len(tags) + 4) + 16 * level.sizes.size for level in levels)
        about_tags = len(levels) * sum(len(tag.data) for tag in tags.values())
        big = sum(level.bytes for level in levels) + directories + about_tags > _CLASSIC_LIMIT
    header = struct.pack("<2sHHHQ", b"II", 43, 8, 0, 16) if big else struct.pack("<2sHI", b"II", 42, 8)
    # The length of the directories does not depend on the offsets in them: lay out, then fill in.
    length = len(header) + sum(len(_directory(tags, x, 0, 0, big, i > 0, True)) for i, x in enumerate(levels))
    starts, place = [0] * len(levels), length
    for i in reversed(range(len(levels))):
        starts[i] = place
        place += levels[i].bytes
    for i, level in enumerate(levels):
        header += _directory(tags, level, len(header), starts[i], big, i > 0, i == len(levels) - 1)
    return header, starts


def _directory(
    tags: dict[int, Tag], level: Level, place: int, start: int, big: bool, overview: bool, last: bool
) -> bytes:
    """A directory for a level whose tiles begin at ``start``, with the values that it refers to; it lies at
    ``place``."""
    own = dict(tags)
    if overview:
        own = {number: tag for number, tag in tags.items() if number not in _OF_THE_IMAGE}
        own[SUBFILE] = _longs([_REDUCED])
    own[WIDTH], own[HEIGHT] = _longs([level.width]), _longs([level.height])
    own[SIZES] = _longs(level.sizes)
    ends = np.cumsum(level.sizes, dtype=np.uint64)
    offsets = np.where(level.sizes > 0, ends - level.sizes + np.uint64(start), np.uint64(0))
    own[OFFSETS] = Tag(_LONG8 if big else _LONG, offsets.size, offsets.astype("<u8" if big else "<u4").tobytes())
    room, entry = (8, "<HHQ") if big else (4, "<HHI")
    count = struct.pack("<Q" if big else "<H", len(own))
    after = place + len(count) + len(own) * (struct.calcsize(entry) + room) + room
    entries, values = [], b""
    for number in sorted(own):
        tag = own[number]
        inline = tag.data
        if len(tag.data) > room:
            inline = struct.pack("<Q" if big else "<I", after + len(values))
            values += tag.data + b"\0" * (-len(tag.data) % 8)
        entries.append(struct.pack(entry, number, tag.kind, tag.count) + inline.ljust(room, b"\0"))
    padding = b"\0" * (-(after + len(values)) % 8)
    next_one = 0 if last else after + len(values) + len(padding)
    return count + b"".join(entries) + struct.pack("<Q" if big else "<I", next_one) + values + padding


def _longs(values: list[int] | np.ndarray) -> Tag:
    array = np.asarray(values, "<u4")
    return Tag(_LONG, array.size, array.tobytes())
