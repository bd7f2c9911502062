"""Journal: the finished blocks of a run, kept beside its output until the run is whole.

The results are put together from it. If the run is killed, the next run with the same raster, model and parameters
takes the finished blocks from here and gives the same bytes. The file starts with a signature of the run; each record
carries a checksum, so that a record cut off by the kill is noticed and done again.
"""

from __future__ import annotations

import hashlib
import json
import os
import struct
import threading
import zlib
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np

from .encode import EncodedLayer
from .progress import Feedback
from .sink import remove_quietly, write_error

_MAGIC = b"TERRAZZO-JOURNAL-2\n"
_RECORD = struct.Struct("<IIII")  # block, bytes of the description, bytes of the layers, checksum of both


def signature(values: dict[str, Any]) -> str:
    """A short text that differs if any of ``values`` (JSON-like) does."""
    return hashlib.sha256(json.dumps(values, sort_keys=True, default=str).encode()).hexdigest()


def journal_path(output: Path) -> Path:
    """Where the journal of the run that writes ``output`` lies."""
    return output.with_name(f"{output.stem}.part.blocks")


@dataclass(frozen=True)
class KeptLayer:
    """Where a layer of a finished block lies in the journal. ``sizes``: bytes of its tiles (uint32), which begin at
    ``start``; the reduced pixels (``reduced`` bytes) follow them. ``valid``: as in ``EncodedLayer``."""

    start: int
    sizes: np.ndarray
    reduced: int
    valid: int

    @property
    def reduced_start(self) -> int:
        """Where the reduced pixels begin."""
        return self.start + int(self.sizes.sum())


class Journal:
    """Finished blocks of one run: found at the start, added to while it goes on. ``blocks``: layers by block number."""

    def __init__(self, output: Path, run_signature: str, feedback: Feedback | None = None) -> None:
        """Open or start the journal of the run that writes ``output``. One of another run is thrown away.

        ``OutputError`` if it cannot be written. ``Cancelled``; then it stays as it is.
        """
        self.path, self.run = journal_path(output), run_signature
        self.blocks: dict[int, dict[str, KeptLayer]] = {}
        self._output, self._lock = output, threading.Lock()
        head = _MAGIC + run_signature.encode() + b"\n"
        try:
            self._end = self._look_through(head, feedback or Feedback())
            self._stream: BinaryIO = open(self.path, "r+b" if self._end else "w+b")  # noqa: SIM115 - lives as long as the run
            if self._end:
                self._stream.truncate(self._end)
            else:
                self._stream.write(head)
                self._stream.flush()
                self._end = len(head)
        except OSError as error:
            raise write_error(output, error) from error

    def _look_through(self, head: bytes, feedback: Feedback) -> int:
        """Find the whole records of this run in the existing file; where they end, 0 if there is none."""
        try:
            with open(self.path, "rb") as stream:
                if stream.read(len(head)) != head:
                    return 0
                end = len(head)
                for block, layers in _records(stream):
                    feedback.check()
                    self.blocks[block] = layers
                    end = stream.tell()
                return end
        except FileNotFoundError:
            return 0

    def add(self, block: int, layers: dict[str, EncodedLayer]) -> None:
        """Keep the layers of a finished block. ``OutputError`` if there is no room."""
        head = json.dumps([[n, x.valid, len(x.reduced), list(x.sizes)] for n, x in layers.items()]).encode()
        parts = [part for x in layers.values() for part in (x.tiles, x.reduced)]
        checksum, length = zlib.crc32(head, block), 0
        for part in parts:
            checksum, length = zlib.crc32(part, checksum), length + len(part)
        with self._lock:
            try:
                self._stream.seek(self._end)
                self._stream.writelines([_RECORD.pack(block, len(head), length, checksum), head, *parts])
                self._stream.flush()  # to the system: survives the death of this process
            except OSError as error:
                raise write_error(self._output, error) from error
            self.blocks[block] = _places(head, self._end + _RECORD.size + len(head))
            self._end = self._stream.tell()

    def layer(self, block: int, name: str) -> EncodedLayer:
        """A layer of a finished block."""
        kept = self.blocks[block][name]
        tiles, reduced = self.read(kept.start, int(kept.sizes.sum())), self.read(kept.reduced_start, kept.reduced)
        return EncodedLayer(tuple(kept.sizes.tolist()), tiles, reduced, kept.valid)

    def read(self, start: int, length: int) -> bytes:
        """Bytes of the file. ``OutputError`` if they cannot be read."""
        with self._lock:
            try:
                self._stream.seek(start)
                data = self._stream.read(length)
            except OSError as error:
                raise write_error(self._output, error) from error
        if len(data) < length:
            raise write_error(self._output, f"{self.path.name} was cut off by another program")
        return data

    def close(self) -> None:
        """Close the file and keep it."""
        with suppress(OSError):
            self._stream.close()

    def discard(self) -> None:
        """Close the file and delete it."""
        self.close()
        remove_quietly(self.path)


def _records(stream: BinaryIO) -> Iterator[tuple[int, dict[str, KeptLayer]]]:
    """The whole records from where ``stream`` stands, until one is not."""
    whole = os.fstat(stream.fileno()).st_size
    while True:
        header = stream.read(_RECORD.size)
        if len(header) < _RECORD.size:
            return
        block, described, length, checksum = _RECORD.unpack(header)
        if stream.tell() + described + length > whole:
            return
        head = stream.read(described)
        start = stream.tell()
        if zlib.crc32(stream.read(length), zlib.crc32(head, block)) != checksum:
            return
        yield block, _places(head, start)


def _places(head: bytes, start: int) -> dict[str, KeptLayer]:
    layers = {}
    for name, valid, reduced, sizes in json.loads(head):
        kept = KeptLayer(start, np.array(sizes, np.uint32), reduced, valid)
        layers[name] = kept
        start = kept.reduced_start + reduced
    return layers
