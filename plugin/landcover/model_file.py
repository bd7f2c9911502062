"""Model file: a stranger's model file, opened for looking at it before it is installed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from .backend_onnx import open_session
from .errors import ModelError
from .onnx_file import external_files
from .onnx_runtime import OnnxRuntime, first_line
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
    try:
        inputs = [(i.name, list(i.shape), i.type) for i in session.get_inputs()]
        outputs = [(o.name, list(o.shape)) for o in session.get_outputs()]
        metadata = {str(k): str(v) for k, v in session.get_modelmeta().custom_metadata_map.items()}
    except (UnicodeError, ValueError) as error:
        raise ModelError(
            "The names in the model {path} cannot be read: {why}. The file may be damaged.",
            path=str(path),
            why=first_line(error),
        ) from error
    if len(inputs) != 1:
        raise ModelError(
            "The model {path} has {count} inputs ({names}); a land-cover model has one, the image.",
            path=str(path),
            count=len(inputs),
            names=", ".join(name for name, _, _ in inputs) or "none",
        )
    name, dims, kind = inputs[0]
    shape = shape_of(dims, kind, layout)
    if shape is None:
        raise ModelError(
            "The input of the model {path} is {kind} {shape}; it must be numbers of shape "
            "[images, bands, height, width].",
            path=str(path),
            kind=kind,
            shape=dims,
        )
    names = [output for output, _ in outputs]

    def run(batch: np.ndarray) -> list[tuple[str, np.ndarray]]:
        return list(zip(names, session.run(None, {name: shape.to_model(batch)})))

    classes = None
    if outputs and len(outputs[0][1]) == 4:
        channel = outputs[0][1][3 if shape.layout == "nhwc" else 1]
        classes = channel if isinstance(channel, int) else None
    return OpenedModel(shape, run, classes, metadata, files)
