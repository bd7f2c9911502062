"""Journal: the finished blocks of a run, kept beside its output until the run is whole.

If the run is killed, the next run with the same raster, model and parameters takes the finished blocks from here and
gives the same bytes. The file starts with a signature of the run; each record carries a checksum, so that a record
cut off by the kill is noticed and done again.
"""

from __future__ import annotations

import hashlib
import json
import struct
import zlib
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np

from .sink import remove_quietly, write_error

_MAGIC = b"TERRAZZO-JOURNAL-1\n"
_RECORD = struct.Struct("<III")  # block, bytes that follow, their checksum


def signature(values: dict[str, Any]) -> str:
    """A short text that differs if any of ``values`` (JSON-like) does."""
    return hashlib.sha256(json.dumps(values, sort_keys=True, default=str).encode()).hexdigest()


def journal_path(output: Path) -> Path:
    """Where the journal of the run that writes ``output`` lies."""
    return output.with_name(f"{output.stem}.part.blocks")


class Journal:
    """Finished blocks of one run: read at the start, appended to while it goes on."""

    def __init__(self, output: Path, run_signature: str) -> None:
        """Open or start the journal of the run that writes ``output``. One of another run is thrown away.

        ``OutputError`` if it cannot be written.
        """
        self.path, self.run = journal_path(output), run_signature
        self._output = output
        head = _MAGIC + run_signature.encode() + b"\n"
        try:
            end = self._valid_length(head)
            self._stream: BinaryIO = open(self.path, "r+b" if end else "w+b")  # noqa: SIM115 - lives as long as the run
            if end:
                self._stream.truncate(end)
            else:
                self._stream.write(head)
                self._stream.flush()
        except OSError as error:
            raise write_error(output, error) from error
        self._start = len(head)

    def _valid_length(self, head: bytes) -> int:
        """Bytes of the existing file that are whole records of this run; 0 if there is none."""
        try:
            with open(self.path, "rb") as stream:
                if stream.read(len(head)) != head:
                    return 0
                end = len(head)
                for _ in self._records(stream):
                    end = stream.tell()
                return end
        except FileNotFoundError:
            return 0

    @staticmethod
    def _records(stream: BinaryIO) -> Iterator[tuple[int, dict[str, np.ndarray]]]:
        while True:
            header = stream.read(_RECORD.size)
            if len(header) < _RECORD.size:
                return
            block, length, checksum = _RECORD.unpack(header)
            data = stream.read(length)
            if len(data) < length or zlib.crc32(data, block) != checksum:
                return
            yield block, _unpack(data)

    def finished(self) -> Iterator[tuple[int, dict[str, np.ndarray]]]:
        """Block number and layers (uint8 arrays by name) of each finished block."""
        self._stream.seek(self._start)
        yield from self._records(self._stream)
        self._stream.seek(0, 2)

    def add(self, block: int, layers: dict[str, np.ndarray]) -> None:
        """Keep the layers (uint8 arrays by name) of a finished block. ``OutputError`` if there is no room."""
        data = _pack(layers)
        try:
            self._stream.write(_RECORD.pack(block, len(data), zlib.crc32(data, block)) + data)
            self._stream.flush()  # to the system: survives the death of this process
        except OSError as error:
            raise write_error(self._output, error) from error

    def close(self) -> None:
        """Close the file and keep it."""
        with suppress(OSError):
            self._stream.close()

    def discard(self) -> None:
        """Close the file and delete it."""
        self.close()
        remove_quietly(self.path)


def _pack(layers: dict[str, np.ndarray]) -> bytes:
    """Arrays as bytes: a line of JSON with names, shapes and lengths, then the compressed values."""
    parts = {name: zlib.compress(values.tobytes(), 1) for name, values in layers.items()}
    head = [[name, list(layers[name].shape), len(part)] for name, part in parts.items()]
    return json.dumps(head).encode() + b"\n" + b"".join(parts.values())


def _unpack(data: bytes) -> dict[str, np.ndarray]:
    head, _, rest = data.partition(b"\n")
    layers, start = {}, 0
    for name, shape, length in json.loads(head):
        values = np.frombuffer(zlib.decompress(rest[start : start + length]), np.uint8)
        layers[name] = values.reshape(shape)
        start += length
    return layers
