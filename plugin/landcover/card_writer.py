"""Card writer: the card (STAC Item with the Machine Learning Model extension) of a model that is installed."""

from __future__ import annotations

from typing import Any

from .legend import Legend
from .model_probe import ProbeResult
from .model_settings import OWN_LEGEND, ModelSettings, gsd_figures, scaling_rules, sizes
from .tensor_shape import TensorShape

LEGEND_FILE = "legend.json"
_EXTENSIONS = [
    "https://stac-extensions.github.io/mlm/v1.5.0/schema.json",
    "https://stac-extensions.github.io/file/v2.1.0/schema.json",
    "https://stac-extensions.github.io/classification/v2.0.0/schema.json",
]
_KINDS = {
    "onnx": ("ONNX", "onnx", "application/octet-stream; framework=onnx"),
    "torchscript": ("PyTorch", "torch.jit.save", "application/octet-stream; framework=pytorch"),
    "torch.export": ("PyTorch", "torch.export.save", "application/octet-stream; framework=pytorch"),
}


def card_item(
    settings: ModelSettings,
    shape: TensorShape,
    found: ProbeResult,
    legend: Legend,
    codes: tuple[int, ...],
    files: list[tuple[str, str, int]],
    kind: str,
) -> dict[str, Any]:
    """The card. ``files``: name, SHA-256 (hex) and size in bytes of the model file and of those that belong to it;
    ``kind``: see ``model_file.OpenedModel``."""
    low, high, limit = gsd_figures(settings)
    rules, input_range = scaling_rules(settings)
    tile, overlap, multiple = sizes(settings, shape.size, found.multiple)
    framework, artifact, media = _KINDS[kind]
    properties = {
        "title": settings.title or settings.name,
        "description": settings.description,
        "datetime": None,
        "start_datetime": "1900-01-01T00:00:00Z",
        "end_datetime": "9999-12-31T23:59:59Z",
        "mlm:name": settings.name,
        "mlm:architecture": "unknown",
        "mlm:tasks": ["semantic-segmentation"],
        "mlm:framework": framework,
        "mlm:input": [_input(settings, shape)],
        "mlm:output": [_output(found, legend, codes, shape)],
        "terrazzo:version": settings.version,
        "terrazzo:legend": legend.id if settings.legend != OWN_LEGEND else f"file:{LEGEND_FILE}",
        "terrazzo:codes": list(codes),
        "terrazzo:gsd_range": [low, high],
        "terrazzo:gsd_coarsest": limit,
        "terrazzo:tile_size": tile,
        "terrazzo:overlap": overlap,
        "terrazzo:size_multiple": multiple,
        "terrazzo:output": settings.output if settings.output != "auto" else found.output,
        "terrazzo:threshold": settings.threshold,
        "terrazzo:scaling": rules,
        "terrazzo:input_range": list(input_range),
        "terrazzo:licence": settings.licence,
        "terrazzo:limits": settings.limits,
        "bands": [{"name": name} for name in settings.bands],
    }
    assets = {}
    for number, (name, digest, size) in enumerate(files):
        assets[f"data-{number}" if number else "model"] = {
            "href": name,
            "type": media,
            "roles": ["mlm:model"] if not number else ["mlm:model", "data"],
            "mlm:artifact_type": artifact,
            "file:checksum": "1220" + digest,
            "file:size": size,
        }
    return {
        "type": "Feature",
        "stac_version": "1.1.0",
        "stac_extensions": _EXTENSIONS,
        "id": f"{settings.name}-{settings.version}",
        "geometry": None,
        "properties": properties,
        "links": [],
        "assets": assets,
    }


def legend_item(legend: Legend) -> dict[str, Any]:
    """A legend as JSON."""
    classes = [{"code": c.code, "name": c.name, "colour": c.colour} for c in legend.classes]
    return {"id": legend.id, "title": legend.title, "source": legend.source, "classes": classes}


def _dims(layout: str, channel: str, count: int, size: tuple[int, int] | None, batch: int | None) -> dict[str, Any]:
    height, width = size or (-1, -1)
    values = {"batch": batch or -1, channel: count, "height": height, "width": width}
    order = ["batch", "height", "width", channel] if layout == "nhwc" else ["batch", channel, "height", "width"]
    return {"shape": [values[name] for name in order], "dim_order": order}


def _input(settings: ModelSettings, shape: TensorShape) -> dict[str, Any]:
    dims = _dims(shape.layout, "bands", len(settings.bands), shape.size, shape.batch)
    return {
        "name": "image",
        "bands": list(settings.bands),
        "input": {**dims, "data_type": shape.dtype},
        "value_scaling": None,
        "resize_type": None,
    }


def _output(found: ProbeResult, legend: Legend, codes: tuple[int, ...], shape: TensorShape) -> dict[str, Any]:
    classes = [legend.by_code(code) for code in codes]
    return {
        "name": found.name,
        "tasks": ["semantic-segmentation"],
        "result": {**_dims(found.layout, "class", found.channels, shape.size, shape.batch), "data_type": "float32"},
        "classification:classes": [
            {"value": c.code, "name": c.name, "color_hint": c.colour.lstrip("#").upper()} for c in classes
        ],
    }
