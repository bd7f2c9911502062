"""Model file: a stranger's model file, opened for looking at it before it is installed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from .backend_onnx import open_session
from .errors import ModelError
from .onnx_file import read_header
from .onnx_runtime import OnnxRuntime
from .tensor_shape import TensorShape, shape_of

SUFFIXES = (".onnx", ".pt", ".pt2", ".ts", ".torchscript")
_PICKLED = (".pth", ".ckpt", ".pkl", ".pickle", ".bin", ".tar", ".joblib")


@dataclass
class OpenedModel:
    """``run`` takes float32 [n, bands, h, w] and gives (name, array) of each output. ``shape``: of its input;
    ``classes``: as far as the file tells, or None; ``metadata``: texts by key; ``files``: names of the files that
    belong to it, the model file first; ``kind``: "onnx", "torchscript" or "torch.export"."""

    shape: TensorShape
    run: Callable[[np.ndarray], list[tuple[str, np.ndarray]]]
    classes: int | None = None
    metadata: dict[str, str] = field(default_factory=dict)
    files: tuple[str, ...] = ()
    kind: str = "onnx"
    note: str = ""


def open_model_file(path: Path, layout: str | None = None, runtime: OnnxRuntime | None = None) -> OpenedModel:
    """Open a model file on the processor. Nothing is unpickled. ``layout``: of its input, None to guess it.

    ``ModelError`` if it is no model file of a kind that can be used, or no single image goes in.
    """
    path = Path(path)
    if not path.is_file():
        raise ModelError("There is no model file {path}.", path=str(path))
    suffix = path.suffix.lower()
    if suffix in SUFFIXES[1:]:
        from .torch_file import open_torch_file

        return open_torch_file(path)
    if suffix in _PICKLED:
        raise ModelError(
            "{path} is a torch checkpoint or another Python pickle. Such files can run programs when they are opened, "
            "so they are not. Export the model to ONNX (torch.onnx.export) and import that file.",
            path=str(path),
        )
    return _open_onnx(path, layout, runtime or OnnxRuntime())


def _open_onnx(path: Path, layout: str | None, runtime: OnnxRuntime) -> OpenedModel:
    files = (path.name, *external_files(path))
    session = open_session(runtime, path, threads=2)
    inputs, outputs = session.get_inputs(), session.get_outputs()
    if len(inputs) != 1:
        raise ModelError(
            "The model {path} has {count} inputs ({names}); a land-cover model has one, the image.",
            path=str(path),
            count=len(inputs),
            names=", ".join(i.name for i in inputs) or "none",
        )
    shape = shape_of(list(inputs[0].shape), inputs[0].type, layout)
    if shape is None:
        raise ModelError(
            "The input of the model {path} is {kind} {shape}; it must be numbers of shape "
            "[images, bands, height, width].",
            path=str(path),
            kind=inputs[0].type,
            shape=list(inputs[0].shape),
        )
    names = [o.name for o in outputs]

    def run(batch: np.ndarray) -> list[tuple[str, np.ndarray]]:
        return list(zip(names, session.run(None, {inputs[0].name: shape.to_model(batch)})))

    classes = None
    if outputs and len(outputs[0].shape) == 4:
        axis = 3 if shape.layout == "nhwc" else 1
        classes = outputs[0].shape[axis] if isinstance(outputs[0].shape[axis], int) else None
    metadata = {str(k): str(v) for k, v in session.get_modelmeta().custom_metadata_map.items()}
    return OpenedModel(shape, run, classes, metadata, files)


def external_files(path: Path) -> tuple[str, ...]:
    """Names of the files beside an ONNX file that hold its weights. ``ModelError`` if it is no ONNX file, or if it
    refers to anything but files in its own folder."""
    from .model_card import is_plain_name

    names = sorted(read_header(path).external)
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
