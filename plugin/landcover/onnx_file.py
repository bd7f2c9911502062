"""ONNX file: what can be known of a model file before anything opens it as a model.

An ONNX file is a protocol buffer. This reads just enough of it, without the onnx package, to tell its versions and
the names of other files that it refers to (external data): a stranger's file must not make ONNX Runtime read what
lies elsewhere. Nothing here executes or allocates what the file asks for.
"""

from __future__ import annotations

import mmap
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from .errors import ModelError

LARGEST_FILE = 2 << 30  # bytes; the most that a protocol buffer can hold
# First bytes of files that are something else.
_SIGNATURES = (
    (b"PK\x03\x04", "a zip archive (perhaps a torch model: save it with the ending .pt or .pt2)"),
    (b"\x80\x02", "a Python pickle, which is never opened because it can run programs"),
    (b"\x80\x03", "a Python pickle, which is never opened because it can run programs"),
    (b"\x80\x04", "a Python pickle, which is never opened because it can run programs"),
    (b"\x80\x05", "a Python pickle, which is never opened because it can run programs"),
    (b"\x89HDF", "an HDF5 file (perhaps a Keras model)"),
    (b"II*\x00", "a TIFF image"),
)
_DEEPEST = 40  # graphs inside graphs

# Field numbers of the messages that are walked (onnx.proto): message -> {field: message inside it}.
_INSIDE = {
    "model": {7: "graph", 20: "training", 25: "function"},
    "training": {1: "graph", 2: "graph"},
    "graph": {1: "node", 5: "tensor", 15: "sparse"},
    "node": {5: "attribute"},
    "attribute": {5: "tensor", 6: "graph", 10: "tensor", 11: "graph", 22: "sparse", 23: "sparse"},
    "sparse": {1: "tensor", 2: "tensor"},
    "function": {7: "node", 11: "attribute"},
}
_IR_VERSION, _OPSET, _OPERATOR = 1, 8, 4
_EXTERNAL_DATA, _DATA_LOCATION = 13, 14


@dataclass
class OnnxHeader:
    """``ir_version``: of the file format; ``opsets``: version by domain ("" for ONNX's own); ``external``: names of
    the files that hold its weights, as written in the file; ``compiled``: parts of it are compiled for a device."""

    ir_version: int = 0
    opsets: dict[str, int] = field(default_factory=dict)
    external: set[str] = field(default_factory=set)
    compiled: bool = False


class _Damaged(Exception):
    """The bytes are no protocol buffer of this kind."""


def read_header(path: Path) -> OnnxHeader:
    """The header of an ONNX file. ``ModelError`` says what the file is if it is no ONNX file."""
    try:
        size = path.stat().st_size
        with open(path, "rb") as stream:
            start = stream.read(512)
            _check_kind(path, start, size)
            with mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ) as data:
                header = OnnxHeader()
                _walk(data, 0, size, "model", header, 0)
    except OSError as error:
        raise ModelError("The model file {path} cannot be read: {why}.", path=str(path), why=str(error)) from error
    except _Damaged as error:
        raise ModelError(
            "{path} is not an ONNX file, or it is cut off or damaged ({why}). Get it again, or export the model to "
            "ONNX again.",
            path=str(path),
            why=str(error),
        ) from None
    if not header.ir_version or not header.opsets:
        raise ModelError("{path} is not an ONNX file. Choose a model that was exported to ONNX.", path=str(path))
    return header


def external_files(path: Path) -> tuple[str, ...]:
    """Names of the files beside an ONNX file that hold its weights. ``ModelError`` if it is no ONNX file, or if it
    refers to anything but files in its own folder."""
    from .model_card import is_plain_name

    header = read_header(path)
    if header.compiled:
        raise ModelError(
            "The model {path} holds parts that were compiled for one device. Get the model as it was exported.",
            path=str(path),
        )
    names = sorted(header.external)
    for name in names:
        target = path.with_name(name) if is_plain_name(name) else None
        if target is None or target.is_symlink():
            raise ModelError(
                "The model {path} refers to a file outside its folder ({name!r}). Such a model is not opened: save it "
                "as one file.",
                path=str(path),
                name=name,
            )
        if not target.is_file():
            raise ModelError(
                "The weights of the model {path} are in another file, {name}, which is not beside it. Put both into "
                "one folder, or save the model as one file.",
                path=str(path),
                name=name,
            )
    return tuple(names)


def _check_kind(path: Path, start: bytes, size: int) -> None:
    if size == 0:
        raise ModelError("The model file {path} is empty.", path=str(path))
    for signature, kind in _SIGNATURES:
        if start.startswith(signature):
            raise ModelError("{path} is not an ONNX file but {kind}.", path=str(path), kind=kind)
    if len(start) > 16 and all(32 <= byte < 127 or byte in b"\r\n\t" for byte in start):
        raise ModelError("{path} is not an ONNX file but a text.", path=str(path))
    if size > LARGEST_FILE:
        raise ModelError("{path} is larger than an ONNX file can be.", path=str(path))


def _walk(data: mmap.mmap, start: int, stop: int, message: str, header: OnnxHeader, depth: int) -> None:
    if depth > _DEEPEST:
        raise _Damaged("graphs are nested too deeply")
    inside = _INSIDE.get(message, {})
    external, entries = False, []
    for number, value, begin, end in _fields(data, start, stop):
        if number in inside:
            if begin < 0:
                raise _Damaged("a field has the wrong kind")
            _walk(data, begin, end, inside[number], header, depth + 1)
        elif message == "model" and number == _IR_VERSION:
            header.ir_version = value
        elif message == "model" and number == _OPSET and begin >= 0:
            domain, version = "", 0
            for n, v, b, e in _fields(data, begin, end):
                if n == 1 and b >= 0:
                    domain = data[b:e].decode("utf-8", "replace")
                elif n == 2:
                    version = v
            header.opsets["" if domain == "ai.onnx" else domain] = version
        elif message == "node" and number == _OPERATOR and begin >= 0:
            header.compiled = header.compiled or data[begin:end] == b"EPContext"
        elif message == "tensor" and number == _DATA_LOCATION:
            external = external or value == 1
        elif message == "tensor" and number == _EXTERNAL_DATA and begin >= 0:
            entries.append(_text_pair(data, begin, end))
    if external or entries:
        names = [value for key, value in entries if key == "location"]
        header.external.update(names or [""])


def _text_pair(data: mmap.mmap, start: int, stop: int) -> tuple[str, str]:
    pair = {n: data[b:e].decode("utf-8", "replace") for n, _, b, e in _fields(data, start, stop) if b >= 0}
    return pair.get(1, ""), pair.get(2, "")


def _fields(data: mmap.mmap, start: int, stop: int) -> Iterator[tuple[int, int, int, int]]:
    """Fields of a message: number, value (of numbers), and the range of bytes (of everything else, or -1, -1)."""
    place = start
    while place < stop:
        key, place = _varint(data, place, stop)
        number, kind = key >> 3, key & 7
        value, begin, end = 0, -1, -1
        if kind == 0:
            value, place = _varint(data, place, stop)
        elif kind == 2:
            length, begin = _varint(data, place, stop)
            place = end = begin + length
        elif kind in (1, 5):
            place += 8 if kind == 1 else 4
        else:
            raise _Damaged("it holds a field of an unknown kind")
        if number == 0 or place > stop:
            raise _Damaged("it ends too early" if number else "it holds a field without a number")
        yield number, value, begin, end


def _varint(data: mmap.mmap, place: int, stop: int) -> tuple[int, int]:
    value = shift = 0
    while place < stop and shift < 70:
        byte = data[place]
        place += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value, place
        shift += 7
    raise _Damaged("it ends too early")
