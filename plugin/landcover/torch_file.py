"""Torch file: TorchScript and torch.export archives, opened without unpickling.

Both are zip archives. What is in them is checked by name and content before torch sees it:

- TorchScript (``.pt``, ``.ts``, ``.torchscript``): its code is TorchScript, which torch interprets itself; it has no
  access to Python. Its data are read by torch's own reader in C++, which knows tensors, plain values and the archive's
  own classes, and calls no Python. What TorchScript could still do is read and write files by ``from_file`` and
  ``save``, or use operators that other packages have registered: code that names them is refused.
- torch.export (``.pt2``): see ``torch_export``.

A pickled checkpoint (``.pth``, or a zip archive without code) is never opened: unpickling runs what it says. As with
any program, a model may still compute for ever or ask for much memory; the trial run is there to notice.
"""

from __future__ import annotations

import re
import zipfile
from pathlib import Path
from typing import Any

import numpy as np

from .errors import ModelError
from .model_file import OpenedModel
from .onnx_runtime import first_line
from .tensor_shape import TensorShape

_MOST_ENTRIES = 100_000
_MOST_BYTES = 8 << 30  # of an unpacked archive
_MOST_EXPANSION = 20  # unpacked bytes per packed byte; weights hardly shrink
_SMALL = 64 << 20  # below this, expansion does not matter
# Functions that reach outside the model, namespaces of operators that may be used, classes written in C++.
_FORBIDDEN = re.compile(r"\b(?:torch|aten)\s*\.\s*(from_file|save|load|_load\w*|hub|ops|package|jit|distributed)\b")
_OPERATORS = re.compile(r"\bops\s*\.\s*(\w+)")
_ALLOWED_OPERATORS = {"prim", "aten", "quantized"}
_NATIVE_CLASSES = re.compile(r"__torch__\.torch\.classes\.(\w+)")
_ALLOWED_CLASSES = {"quantized", "xnnpack"}


def torch_module() -> Any:
    """The torch module; ``ModelError`` that says how to get it if it is missing."""
    try:
        import torch
    except (ImportError, OSError) as error:
        raise ModelError(
            "This model needs the Python package torch, which is not installed here ({why}). Install it into the "
            "Python that QGIS uses, or export the model to ONNX, which needs no torch.",
            why=first_line(error),
        ) from error
    return torch


def torch_kind(path: Path) -> str:
    """ "torchscript" or "torch.export", after a look at the names and sizes in the archive. ``ModelError`` if it is
    something else."""
    try:
        with zipfile.ZipFile(path) as archive:
            entries = archive.infolist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        raise ModelError(
            "{path} is neither a TorchScript nor a torch.export archive ({why}). A pickled checkpoint is never opened, "
            "because that can run programs: export the model to ONNX.",
            path=str(path),
            why=first_line(error),
        ) from error
    unpacked = sum(entry.file_size for entry in entries)
    if len(entries) > _MOST_ENTRIES or unpacked > min(_MOST_BYTES, max(_SMALL, _MOST_EXPANSION * path.stat().st_size)):
        raise ModelError("{path} unpacks to far more than a model. It is not opened.", path=str(path))
    names = [_inner(entry.filename) for entry in entries]
    if any(".." in Path(name).parts or "\\" in name for name in names):
        raise ModelError("{path} holds names that lead outside it. It is not opened.", path=str(path))
    if any(name.startswith("models/") for name in names):
        return "torch.export"
    if any(name.startswith("code/") for name in names) and "constants.pkl" in names:
        return "torchscript"
    raise ModelError(
        "{path} is a pickled torch checkpoint. It is never opened, because that can run programs. Export the model to "
        "ONNX (torch.onnx.export), or save it with torch.jit.save or torch.export.save.",
        path=str(path),
    )


def _inner(name: str) -> str:
    """A name in the archive without the archive's own top folder."""
    return name.partition("/")[2]


def check_torchscript(path: Path) -> None:
    """``ModelError`` if the code in a TorchScript archive names what reaches outside the model."""
    with zipfile.ZipFile(path) as archive:
        for entry in archive.infolist():
            name = _inner(entry.filename)
            if not name.startswith("code/") or not name.endswith(".py"):
                continue
            if entry.file_size > _SMALL:
                raise ModelError("The code in {path} is too long to be that of a model.", path=str(path))
            code = archive.read(entry).decode("utf-8", "replace")
            found = [match[0] for match in _FORBIDDEN.finditer(code)]
            found += [match[0] for match in _OPERATORS.finditer(code) if match[1] not in _ALLOWED_OPERATORS]
            found += [match[0] for match in _NATIVE_CLASSES.finditer(code) if match[1] not in _ALLOWED_CLASSES]
            if found:
                raise ModelError(
                    "The TorchScript code in {path} uses {what}, which a land-cover model does not need and which can "
                    "reach other files. It is not opened.",
                    path=str(path),
                    what=found[0],
                )


def load_torch(path: Path, device: str = "cpu") -> Any:
    """The model as a callable on ``device`` (tensors in, tensors out). Checked before; nothing is unpickled by Python.

    ``ModelError`` if the file is refused or damaged; on other devices than "cpu" torch's own errors.
    """
    torch = torch_module()
    kind = torch_kind(path)
    try:
        if kind == "torch.export":
            from .torch_export import load_export

            return load_export(path).to(device)
        check_torchscript(path)
        return torch.jit.load(str(path), map_location=device).eval()
    except ModelError:
        raise
    except Exception as error:
        if device != "cpu":
            raise
        raise ModelError(
            "torch {version} cannot open {path}: {why}. The file may be damaged, or from a newer torch.",
            version=torch.__version__,
            path=str(path),
            why=first_line(error),
        ) from error


def named_outputs(result: Any) -> list[tuple[str, np.ndarray]]:
    """Name and array of each tensor that a model gave: one tensor, a list, or a dictionary."""
    if isinstance(result, dict):
        pairs = [(str(key), value) for key, value in result.items()]
    elif isinstance(result, (list, tuple)):
        pairs = [(str(number), value) for number, value in enumerate(result)]
    else:
        pairs = [("0", result)]
    return [(name, value.detach().float().cpu().numpy()) if value.is_floating_point() else (name, value.cpu().numpy())
            for name, value in pairs if hasattr(value, "is_floating_point")]  # fmt: skip


def input_shape(path: Path, model: Any) -> TensorShape:
    """Shape of the model's input, as far as the file tells."""
    if torch_kind(path) == "torch.export":
        from .torch_export import export_input

        return export_input(path)
    # TorchScript does not tell its input. The first layer with a window has [out, bands, height, width] weights.
    first = next((p for p in model.parameters() if p.ndim == 4), None)
    return TensorShape(None, int(first.shape[1]) if first is not None else None, None, None)


def open_torch_file(path: Path) -> OpenedModel:
    """See ``model_file.open_model_file``."""
    torch = torch_module()
    model = load_torch(path)
    shape = input_shape(path, model)

    def run(batch: np.ndarray) -> list[tuple[str, np.ndarray]]:
        with torch.inference_mode():
            return named_outputs(model(torch.from_numpy(shape.to_model(batch))))

    return OpenedModel(shape, run, files=(path.name,), kind=torch_kind(path))
