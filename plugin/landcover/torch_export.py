"""torch.export: archives of ``torch.export.save``, cleaned before torch opens them.

torch's loader trusts such an archive: operators are looked up by any dotted name below ``torch``, sizes are evaluated
as Python expressions, guards are compiled, and some entries are unpickled. So torch gets a copy in memory with only:

- one model description, in which every operator is an ``aten`` or ``prims`` operator or plain arithmetic, every size an
  expression of numbers and known functions, every name a plain name, and comments and guards are left out;
- weights and constants stored as plain bytes. Pickled ones and other objects are refused, sample inputs emptied.
"""

from __future__ import annotations

import io
import json
import re
import zipfile
from pathlib import Path
from typing import Any

from .errors import ModelError
from .tensor_shape import TensorShape

_LONGEST_MODEL = 256 << 20  # bytes of the model description
_PLAIN_ENTRY = re.compile(
    r"(archive_format|archive_version|byteorder|version|\.data/(version|serialization_id)"
    r"|data/weights/weight_\d+|data/constants/tensor_\d+)"
)
_CONFIG = re.compile(r"data/(?:weights|constants)/\w+_config\.json")
_SAMPLES = re.compile(r"data/sample_inputs/\w+\.pt")
_PAYLOAD = re.compile(r"(weight|tensor)_\d+")
_TARGET = re.compile(
    r"torch\.ops\.(aten|prims)\.[A-Za-z_]\w*\.[A-Za-z_]\w*"
    r"|_operator\.(getitem|add|sub|mul|truediv|floordiv|mod|neg|pow|eq|ne|lt|le|gt|ge|and_|or_)"
    r"|torch\.sym_(int|float|max|min|not|sum|sqrt|ite)"
    r"|math\.(ceil|floor|trunc|sqrt)"
)
_FORBIDDEN_OPERATOR = re.compile(r"torch\.ops\.aten\.(from_file|save|load)\b")
_SIZE_WORDS = re.compile(
    r"(s|u|z|f)\d+|Mul|Add|Pow|Mod|Max|Min|Integer|Rational|Symbol|FloorDiv|CeilDiv|PythonMod|CleanDiv|TruncToInt"
    r"|IntTrueDiv|FloatTrueDiv|ToFloat|CeilToInt|FloorToInt|Eq|Ne|Le|Lt|Ge|Gt|And|Or|Not|Equality|LessThan|GreaterThan"
    r"|StrictLessThan|StrictGreaterThan|Unequality|positive|integer|nonnegative|true|false|True|False"
)
_WORD = re.compile(r"[A-Za-z_]\w*")
_SIZE = re.compile(r"[\w\s+\-*/%(),='<>!]*")
_NAME = re.compile(r"[\w.\-]*")
_DUNDER = re.compile(r"(^|\.)__\w+__(\.|$)")
_LEFT_OUT = ("metadata", "custom_obj_values", "guards_code")
_SPEC_TYPES = {"builtins.tuple", "builtins.list", "builtins.dict", None}


def load_export(path: Path) -> Any:
    """The model (a ``torch.nn.Module``). ``ModelError`` if the archive holds what is not let through."""
    from .torch_file import torch_module

    torch = torch_module()
    return torch.export.load(clean_archive(path)).module()


def clean_archive(path: Path) -> io.BytesIO:
    """A copy of the archive with only what torch needs and what was checked."""
    result = io.BytesIO()
    with zipfile.ZipFile(path) as archive, zipfile.ZipFile(result, "w", zipfile.ZIP_STORED) as cleaned:
        models = [e for e in archive.infolist() if e.filename.partition("/")[2].startswith("models/")]
        if len(models) != 1 or not models[0].filename.endswith(".json"):
            raise ModelError("{path} must hold exactly one model.", path=str(path))
        for entry in archive.infolist():
            name = entry.filename.partition("/")[2]
            if entry in models:
                _put(cleaned, entry.filename, json.dumps(_checked_model(_json(archive, entry, path), path)).encode())
            elif _CONFIG.fullmatch(name):
                config = _json(archive, entry, path)
                _check_payloads(config, path)
                _put(cleaned, entry.filename, json.dumps(config).encode())
            elif _PLAIN_ENTRY.fullmatch(name):
                _put(cleaned, entry.filename, archive.read(entry))
            elif _SAMPLES.fullmatch(name):
                _put(cleaned, entry.filename, b"")  # torch wants the entry, and takes an empty one
            # Everything else (extra files, compiled code) is left out.
    result.seek(0)
    return result


def _put(archive: zipfile.ZipFile, name: str, data: bytes) -> None:
    """Add an entry whose bytes start at a multiple of 64, as torch's reader wants them."""
    entry = zipfile.ZipInfo(name)
    start = archive.fp.tell() + 30 + len(name.encode()) + 4  # type: ignore[union-attr]
    padding = -start % 64
    entry.extra = b"FB" + padding.to_bytes(2, "little") + b"Z" * padding
    archive.writestr(entry, data)


def _json(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, path: Path) -> Any:
    if entry.file_size > _LONGEST_MODEL:
        raise ModelError("The description of the model in {path} is too long.", path=str(path))
    try:
        return json.loads(archive.read(entry))
    except (ValueError, RecursionError, zipfile.BadZipFile) as error:
        raise ModelError("The archive {path} is damaged: {why}.", path=str(path), why=str(error)) from error


def _check_payloads(config: Any, path: Path) -> None:
    try:
        for payload in config["config"].values():
            if payload["use_pickle"] is not False or not _PAYLOAD.fullmatch(payload["path_name"]):
                raise ModelError(
                    "The archive {path} holds pickled weights or other objects, which are never opened, because that "
                    "can run programs. Export the model to ONNX.",
                    path=str(path),
                )
    except (KeyError, TypeError, AttributeError) as error:
        raise ModelError("The archive {path} is damaged: {why}.", path=str(path), why=repr(error)) from error


def _checked_model(model: Any, path: Path) -> Any:
    """The model description without comments and guards. ``ModelError`` names what is not let through."""

    def refuse(what: object) -> ModelError:
        return ModelError(
            "The archive {path} holds {what!r}, which a land-cover model does not need and which could run a program. "
            "Export the model to ONNX.",
            path=str(path),
            what=str(what)[:80],
        )

    def checked(value: Any, key: str) -> Any:
        if isinstance(value, dict):
            if not all(isinstance(k, str) and (_NAME.fullmatch(k) or _is_size(k)) for k in value):
                raise refuse(next(k for k in value if not _NAME.fullmatch(str(k))))
            return {k: type(v)() if k in _LEFT_OUT else checked(v, k) for k, v in value.items()}
        if isinstance(value, list):
            return [checked(item, key) for item in value]
        if not isinstance(value, str):
            return value
        if key == "target":
            good = bool(_TARGET.fullmatch(value)) and not _FORBIDDEN_OPERATOR.match(value)
        elif key == "expr_str":
            good = _is_size(value)
        elif key in ("in_spec", "out_spec"):
            good = _is_spec(value)
        elif key == "torch_version":
            return re.sub(r"[^\w.+]", "", value)
        else:
            good = bool(_NAME.fullmatch(value)) and not _DUNDER.search(value)
        if not good:
            raise refuse(value)
        return value

    return checked(model, "")


def _is_size(text: str) -> bool:
    """Whether a text is an expression of whole numbers and known functions."""
    return bool(_SIZE.fullmatch(text)) and all(_SIZE_WORDS.fullmatch(word) for word in _WORD.findall(text))


def _is_spec(text: str) -> bool:
    """Whether a text describes nothing but tuples, lists and dictionaries."""
    try:
        version, tree = json.loads(text)
    except (ValueError, TypeError, RecursionError):
        return False
    todo = [tree]
    while todo:
        node = todo.pop()
        if not isinstance(node, dict) or node.get("type") not in _SPEC_TYPES:
            return False
        if node.get("context") is not None and not re.fullmatch(r'null|\[("?\w*"?,?\s*)*\]', str(node["context"])):
            return False
        todo.extend(node.get("children_spec", []))
    return isinstance(version, int)


def export_input(path: Path) -> TensorShape:
    """Shape of the input of an archive: sizes that were left free when it was exported are None."""
    with zipfile.ZipFile(path) as archive:
        entry = next(e for e in archive.infolist() if e.filename.partition("/")[2].startswith("models/"))
        model = _json(archive, entry, path)
    try:
        graph = model["graph_module"]
        inputs = [spec["user_input"]["arg"] for spec in graph["signature"]["input_specs"] if "user_input" in spec]
        sizes = graph["graph"]["tensor_values"][inputs[0]["as_tensor"]["name"]]["sizes"]
        fixed = [size.get("as_int") for size in sizes]
    except (KeyError, IndexError, TypeError, AttributeError) as error:
        raise ModelError("The input of the model {path} is not an image.", path=str(path)) from error
    if len(inputs) != 1 or len(fixed) != 4:
        raise ModelError("The model {path} must have one input of shape [n, bands, height, width].", path=str(path))
    return TensorShape(*fixed)
