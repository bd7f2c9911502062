"""Tiny model: a model package whose answer is known, generated for tests.

It tells eight classes apart by colour alone: an image painted in the legend's palette (``paint``) is mapped
to the codes that it was painted from. Each pixel is judged by itself, unless ``blur``
asks for a neighbourhood.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from terrazzo.plugin.landcover.legend import load_legend
from terrazzo.plugin.landcover.package import ModelPackage, open_package

LEGEND = "openearthmap"
# Reference colour of each class, uint8 [8, 3]: the palette itself.
REFERENCE_COLOURS = np.array([c.rgb for c in load_legend(LEGEND).classes], np.uint8)
_SOFTNESS = 1800.0  # of squared colour distance: the nearest colour wins clearly, noise lowers its probability


def paint(codes: np.ndarray) -> np.ndarray:
    """RGB image (uint8 [3, h, w]) of a class raster [h, w] with codes 1..8; 0 becomes black."""
    table = np.zeros((256, 3), np.uint8)
    table[1 : len(REFERENCE_COLOURS) + 1] = REFERENCE_COLOURS
    return np.moveaxis(table[codes], -1, 0)


def expected_probabilities(image: np.ndarray) -> np.ndarray:
    """What the tiny model without blur gives for RGB values [3, h, w]: float64 [8, h, w]."""
    delta = image[None].astype(np.float64) - REFERENCE_COLOURS[:, :, None, None]
    logits = -(delta**2).sum(axis=1) / _SOFTNESS
    exp = np.exp(logits - logits.max(axis=0))
    return exp / exp.sum(axis=0)


def tiny_onnx(blur: int = 1) -> onnx.ModelProto:
    """The model: ``image`` float32 [n, 3, h, w], 0..255 -> ``scores`` float32 [n, 8, h, w], probabilities.

    ``blur``: side (odd) of the square of pixels whose colours are averaged first. At the edge of what the
    model is given the average is over fewer pixels, so a result depends on the halo.
    """
    if blur < 1 or blur % 2 == 0:
        raise ValueError(f"blur must be odd, not {blur}")
    colours = REFERENCE_COLOURS.astype(np.float64)
    # -|x - c|² / s, less the |x|² that all classes share, which leaves the softmax as it is
    weight = (2 * colours / _SOFTNESS).astype(np.float32)[:, :, None, None]
    bias = (-(colours**2).sum(axis=1) / _SOFTNESS).astype(np.float32)
    weights = [numpy_helper.from_array(weight, "weight"), numpy_helper.from_array(bias, "bias")]
    nodes, colour = [], "image"
    if blur > 1:
        pool = helper.make_node(
            "AveragePool",
            ["image"],
            ["mean"],
            kernel_shape=[blur] * 2,
            pads=[blur // 2] * 4,
            count_include_pad=0,
        )
        nodes.append(pool)
        colour = "mean"
    nodes.append(helper.make_node("Conv", [colour, "weight", "bias"], ["logits"], kernel_shape=[1, 1]))
    nodes.append(helper.make_node("Softmax", ["logits"], ["scores"], axis=1))
    size = ["height", "width"]
    graph = helper.make_graph(
        nodes,
        "tiny",
        [helper.make_tensor_value_info("image", TensorProto.FLOAT, ["batch", 3, *size])],
        [helper.make_tensor_value_info("scores", TensorProto.FLOAT, ["batch", len(colours), *size])],
        weights,
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], producer_name="tiny")
    model.ir_version = 8
    onnx.checker.check_model(model, full_check=True)
    return model


def tiny_card(sha256: str, name: str = "tiny", **properties: object) -> dict:
    """Its card (STAC Item). ``properties`` replace or add some, e.g. ``**{"terrazzo:tile_size": 128}``."""
    item = {
        "type": "Feature",
        "stac_version": "1.1.0",
        "stac_extensions": ["https://stac-extensions.github.io/mlm/v1.5.0/schema.json"],
        "id": name,
        "geometry": None,
        "properties": {
            "datetime": "2026-01-01T00:00:00Z",
            "title": "Tiny colour model",
            "description": "Tells classes apart by colour. For tests.",
            "mlm:name": name,
            "mlm:architecture": "1 x 1 convolution",
            "mlm:tasks": ["semantic-segmentation"],
            "mlm:input": [{"name": "image", "bands": ["red", "green", "blue"]}],
            "terrazzo:version": "1.0.0",
            "terrazzo:legend": LEGEND,
            "terrazzo:codes": list(range(1, 9)),
            "terrazzo:gsd_range": [0.25, 0.5],
            "terrazzo:gsd_coarsest": 1.0,
            "terrazzo:tile_size": 256,
            "terrazzo:overlap": 64,
            "terrazzo:licence": "CC0-1.0",
            **properties,
        },
        "assets": {
            "model": {"href": "model.onnx", "roles": ["mlm:model"], "file:checksum": "1220" + sha256},
        },
        "links": [],
    }
    return item


def make_tiny_package(folder: str | Path, name: str = "tiny", blur: int = 1, **properties: object) -> ModelPackage:
    """Write the package into ``folder`` (made if need be) and open it. See ``tiny_onnx``, ``tiny_card``."""
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    data = tiny_onnx(blur).SerializeToString()
    (folder / "model.onnx").write_bytes(data)
    card = tiny_card(hashlib.sha256(data).hexdigest(), name, **properties)
    (folder / "card.json").write_text(json.dumps(card, indent=1), encoding="utf-8")
    return open_package(folder)
