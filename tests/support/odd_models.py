"""Odd models: ONNX files such as strangers make, generated for tests.

All tell the eight colours of the tiny model apart (see ``tiny_model``), each in its own way.
"""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
from onnx import TensorProto, helper, numpy_helper

from .tiny_model import _SOFTNESS, REFERENCE_COLOURS

KINDS = {np.float32: TensorProto.FLOAT, np.float16: TensorProto.FLOAT16, np.uint8: TensorProto.UINT8}


def odd_model(
    path: Path,
    size: tuple = ("height", "width"),
    batch: int | str = "batch",
    layout: str = "nchw",
    mean: tuple[float, ...] = (),
    std: tuple[float, ...] = (),
    divided: bool = False,
    head: str = "softmax",
    dtype: type = np.float32,
    opset: int = 17,
    ir: int = 8,
    metadata: dict[str, object] | None = None,
    external: str = "",
    bands: int = 3,
    blur: int = 1,
) -> Path:
    """Write a model to ``path``.

    ``size``: of its input, numbers if fixed; ``mean``, ``std``, ``divided``: it wants standardised values, or values
    0..1, and undoes that first; ``head``: "softmax", "logits", "argmax", "argmax4" (with a channel axis, floats),
    "small" (scores at half the size), "vector" (one class per image), "sigmoid" or "one-logit" (one channel: water),
    "nan". ``external``: its weights refer to this file (which is not written).
    """
    colours = REFERENCE_COLOURS.astype(np.float64)
    weight = (2 * colours / _SOFTNESS).astype(np.float32)[:, :, None, None]
    bias = (-(colours**2).sum(axis=1) / _SOFTNESS).astype(np.float32)
    if bands > 3:
        weight = np.concatenate([weight, np.zeros((8, bands - 3, 1, 1), np.float32)], axis=1)
    constants = {"weight": weight, "bias": bias}
    nodes, last = [], "image"

    def add(kind, *inputs, out=None, **attributes):
        nonlocal last
        last = out or f"v{len(nodes)}"
        nodes.append(helper.make_node(kind, list(inputs), [last], **attributes))

    if dtype is not np.float32:
        add("Cast", last, to=TensorProto.FLOAT)
    if layout == "nhwc":
        add("Transpose", last, perm=[0, 3, 1, 2])
    if mean:
        constants["std"] = np.array(std, np.float32)[None, :, None, None]
        constants["mean"] = np.array(mean, np.float32)[None, :, None, None]
        add("Mul", last, "std")
        add("Add", last, "mean")
    if mean or divided:
        constants["full"] = np.array(255.0, np.float32)
        add("Mul", last, "full")
    if blur > 1:
        add("AveragePool", last, kernel_shape=[blur] * 2, pads=[blur // 2] * 4, count_include_pad=0)
    add("Conv", last, "weight", "bias", kernel_shape=[1, 1])
    classes, kind, shape = 8, TensorProto.FLOAT, None
    if head in ("sigmoid", "one-logit"):
        # The share of water against the rest: its logit less the log of the sum of all others'.
        pick = np.zeros((1, 8, 1, 1), np.float32)
        pick[0, 5] = 1.0
        constants["pick"] = pick
        add("Softmax", last, axis=1)
        add("Conv", last, "pick", kernel_shape=[1, 1])
        if head == "one-logit":
            constants["sharp"], constants["half"] = np.array(20.0, np.float32), np.array(-0.5, np.float32)
            add("Add", last, "half")
            add("Mul", last, "sharp")
        classes = 1
    elif head == "softmax":
        add("Softmax", last, axis=1)
    elif head in ("argmax", "argmax4"):
        add("ArgMax", last, axis=1, keepdims=int(head == "argmax4"))
        kind, classes = TensorProto.INT64, 1
        if head == "argmax4":
            add("Cast", last, to=TensorProto.FLOAT)
            kind = TensorProto.FLOAT
        else:
            shape = [batch, *size]
    elif head == "small":
        add("AveragePool", last, kernel_shape=[2, 2], strides=[2, 2])
        size_out = [n // 2 if isinstance(n, int) else f"{n}_half" for n in size]
        shape = [batch, 8, *size_out]
    elif head == "vector":
        add("GlobalAveragePool", last)
        add("Flatten", last)
        shape = [batch, 8]
    elif head == "nan":
        constants["zero"] = np.array(0.0, np.float32)
        add("Div", "zero", "zero")
        add("Add", last, nodes[-2].output[0])
    if layout == "nhwc" and shape is None:
        add("Transpose", last, perm=[0, 2, 3, 1])
        shape = [batch, *size, classes]
    nodes[-1].output[0] = "scores"
    entry = [batch, *size, bands] if layout == "nhwc" else [batch, bands, *size]
    graph = helper.make_graph(
        nodes,
        "odd",
        [helper.make_tensor_value_info("image", KINDS[dtype], entry)],
        [helper.make_tensor_value_info("scores", kind, shape or [batch, classes, *size])],
        [numpy_helper.from_array(value, name) for name, value in constants.items()],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", opset)])
    model.ir_version = ir
    for key, value in (metadata or {}).items():
        entry = model.metadata_props.add()
        entry.key, entry.value = key, value if isinstance(value, str) else json.dumps(value)
    if external:
        tensor = next(t for t in model.graph.initializer if t.name == "weight")
        length = len(tensor.raw_data)
        tensor.ClearField("raw_data")
        tensor.data_location = TensorProto.EXTERNAL
        for key, value in (("location", external), ("offset", "0"), ("length", str(length))):
            entry = tensor.external_data.add()
            entry.key, entry.value = key, value
    path.write_bytes(model.SerializeToString())
    return path


def external_weights() -> bytes:
    """What the file that ``external`` names must hold."""
    return (2 * REFERENCE_COLOURS.astype(np.float64) / _SOFTNESS).astype(np.float32).tobytes()


CLASS_NAMES = ["Bareland", "Rangeland", "Developed space", "Road", "Tree", "Water", "Agriculture land", "Building"]
DEEPNESS = {
    "model_type": "Segmentor",
    "class_names": dict(enumerate(CLASS_NAMES)),
    "resolution": 30,
    "tile_size": 256,
    "tiles_overlap": 15,
    "standardization_mean": [0.485, 0.456, 0.406],
    "standardization_std": [0.229, 0.224, 0.225],
}


def deepness_model(path: Path, metadata: dict[str, object] | None = None, **options: object) -> Path:
    """A file with the metadata of the QGIS plugin Deepness: (value / 255 - mean) / std goes in."""
    entries = {**DEEPNESS, **(metadata or {})}
    mean, std = DEEPNESS["standardization_mean"], DEEPNESS["standardization_std"]
    return odd_model(path, mean=mean, std=std, metadata=entries, **options)  # type: ignore[arg-type]
