"""Model card: what a model takes, gives, knows and was measured to do.

On disk it is a STAC Item with the Machine Learning Model extension (``card.json``); what STAC has no word for
stands in properties named ``terrazzo:*``. A model may bring its own legend: ``terrazzo:legend`` is then
``file:legend.json`` (beside the card) or the legend itself.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from .errors import ModelError, ParameterError
from .foreign import Place
from .legend import Legend, load_legend, load_legend_file
from .scaling import check_rules
from .tensor_shape import LAYOUTS

CARD_FILE = "card.json"
LARGEST_TILE = 8192  # pixels; a tile of three bands then takes 800 MB
_LEGEND_IN_FILE = "file:"
_MOST_BYTES = 16 << 20  # of a card or a legend
_SHA256_MULTIHASH = "1220"  # multihash prefix: sha2-256, 32 bytes


@dataclass(frozen=True)
class ModelCard:
    """A model's card.

    ``bands``: names of the input bands in order. ``codes``: legend code of each output channel.
    ``gsd_range``: finest and coarsest ground sampling distance it knows, metres; ``gsd_coarsest``: images up to this
    distance are enlarged. ``tile_size``, ``overlap``, ``size_multiple``: pixels. ``scaling``: rules by dtype name, see
    ``scaling``. ``output``: "probabilities" or "logits"; a model of two classes may give one channel, the share of the
    second class, which wins from ``threshold`` (0..1) on. ``layout``, ``output_layout``: "nchw" or "nhwc" of the input
    and the output; ``output_name``: which output counts, "" for the first. ``sha256``: hex digest of the model file;
    ``more_files``: names and digests of files that belong to it. ``own_legend``: the legend that the model brought.
    ``bytes_per_pixel``: working memory that a pixel of a tile takes; stated only by models that look at a pixel's
    surroundings alone, so that tiles may have any size (0: ``tile_size`` it is).
    """

    name: str
    version: str
    title: str
    description: str
    legend_id: str
    codes: tuple[int, ...]
    bands: tuple[str, ...]
    gsd_range: tuple[float, float]
    gsd_coarsest: float
    tile_size: int
    overlap: int
    size_multiple: int
    output: str
    scaling: dict[str, dict[str, Any]]
    input_range: tuple[float, float]
    model_file: str
    sha256: str
    licence: str
    training_data: tuple[dict[str, Any], ...] = ()
    accuracy: dict[str, Any] = field(default_factory=dict)
    limits: str = ""
    threshold: float = 0.5
    layout: str = "nchw"
    output_layout: str = "nchw"
    output_name: str = ""
    more_files: tuple[tuple[str, str], ...] = ()
    own_legend: Legend | None = None
    bytes_per_pixel: float = 0.0
    trained_at: tuple[Place, ...] = ()

    @property
    def legend(self) -> Legend:
        """The legend that the output channels refer to."""
        return self.own_legend or load_legend(self.legend_id)

    @classmethod
    def from_dict(cls, item: dict[str, Any], where: str, folder: Path | None = None) -> ModelCard:
        """Build a card from a STAC Item; ``ModelError`` names what is missing or wrong in ``where``. ``folder``: where
        a legend of the model's own lies."""
        try:
            own_legend = _own_legend(item["properties"]["terrazzo:legend"], where, folder)
            props = item["properties"]
            asset = item["assets"]["model"]
            model_input = props["mlm:input"][0]
            model_output = (props.get("mlm:output") or [{}])[0]
            low, high = (float(v) for v in props["terrazzo:gsd_range"])
            card = cls(
                name=str(props["mlm:name"]),
                version=str(props["terrazzo:version"]),
                title=str(props.get("title") or props["mlm:name"]),
                description=str(props.get("description", "")),
                legend_id=own_legend.id if own_legend else str(props["terrazzo:legend"]),
                codes=tuple(int(c) for c in props["terrazzo:codes"]),
                bands=tuple(_band_name(b) for b in model_input["bands"]),
                gsd_range=(low, high),
                gsd_coarsest=float(props.get("terrazzo:gsd_coarsest", 2 * high)),
                tile_size=int(props["terrazzo:tile_size"]),
                overlap=int(props["terrazzo:overlap"]),
                size_multiple=int(props.get("terrazzo:size_multiple", 32)),
                output=str(props.get("terrazzo:output", "probabilities")),
                scaling=dict(props.get("terrazzo:scaling", {})),
                input_range=tuple(float(v) for v in props.get("terrazzo:input_range", (0, 255))),  # type: ignore[arg-type]
                model_file=str(asset["href"]),
                sha256=_digest(asset),
                licence=str(props.get("terrazzo:licence", "")),
                training_data=tuple(props.get("terrazzo:training_data", ())),
                accuracy=dict(props.get("terrazzo:accuracy", {})),
                limits=str(props.get("terrazzo:limits", "")),
                threshold=float(props.get("terrazzo:threshold", 0.5)),
                layout=_layout(model_input.get("input")),
                output_layout=_layout(model_output.get("result")),
                output_name=str(model_output.get("name", "")),
                more_files=tuple(
                    (str(other["href"]), _digest(other))
                    for name, other in item["assets"].items()
                    if name != "model" and "mlm:model" in other.get("roles", ())
                ),
                own_legend=own_legend,
                bytes_per_pixel=float(props.get("terrazzo:bytes_per_pixel", 0.0)),
                trained_at=tuple(
                    Place(str(place["name"]), float(place["lon"]), float(place["lat"]))
                    for place in props.get("terrazzo:trained_at", ())
                ),
            )
        except (AttributeError, KeyError, IndexError, TypeError, ValueError, OverflowError) as error:
            raise ModelError("The model card {where} is not complete: {why}.", where=where, why=repr(error)) from error
        card._check(where)
        return card

    def _check(self, where: str) -> None:
        problems = []
        try:
            known = set(self.legend.codes)
        except ParameterError as error:
            raise ModelError("The model card {where} is wrong: {why}", where=where, why=str(error)) from error
        if not self.codes or len(set(self.codes)) != len(self.codes) or not set(self.codes) <= known:
            problems.append(f"codes {list(self.codes)} do not fit legend {self.legend_id}")
        if not self.bands:
            problems.append("no input bands")
        if not 0 < self.gsd_range[0] <= self.gsd_range[1] <= self.gsd_coarsest:
            problems.append(f"ground sampling distances {self.gsd_range} up to {self.gsd_coarsest}")
        if self.size_multiple < 1 or self.tile_size < 32 or self.tile_size % self.size_multiple:
            problems.append(f"tile size {self.tile_size} is no multiple of {self.size_multiple}")
        if self.tile_size > LARGEST_TILE:
            problems.append(f"tile size {self.tile_size} is above {LARGEST_TILE}")
        if not 0 <= self.overlap <= self.tile_size // 2:
            problems.append(f"overlap {self.overlap}")
        if self.bytes_per_pixel and not 1 <= self.bytes_per_pixel <= 1e6:
            problems.append(f"memory of {self.bytes_per_pixel} bytes per pixel")
        if not all(-180 <= place.lon <= 180 and -90 <= place.lat <= 90 for place in self.trained_at):
            problems.append("places of training that are not on the earth")
        if self.output not in ("probabilities", "logits"):
            problems.append(f"output {self.output!r}")
        if not 0 < self.threshold < 1:
            problems.append(f"threshold {self.threshold}")
        if len(self.input_range) != 2 or not self.input_range[0] < self.input_range[1]:
            problems.append(f"input range {self.input_range}")
        if wrong := check_rules(self.scaling, len(self.bands)):
            problems.append(wrong)
        for name, digest in ((self.model_file, self.sha256), *self.more_files):
            if len(digest) != 64:
                problems.append("no SHA-256 of the model file")
            if not is_plain_name(name):
                problems.append(f"model file {name!r} is not a plain file name")
        if problems:
            raise ModelError("The model card {where} is wrong: {why}.", where=where, why="; ".join(problems))


def is_plain_name(name: str) -> bool:
    """Whether ``name`` names a file in its folder on every system, and leads nowhere else."""
    return bool(name) and name not in (".", "..") and not set(name) & set('/\\:*?"<>|') and name.isprintable()


def _band_name(band: Any) -> str:
    return str(band["name"]) if isinstance(band, dict) else str(band)


def _digest(asset: dict[str, Any]) -> str:
    checksum = str(asset["file:checksum"]).lower()
    return checksum[len(_SHA256_MULTIHASH) :] if checksum.startswith(_SHA256_MULTIHASH) else checksum


def _layout(tensor: dict[str, Any] | None) -> str:
    """The layout that the order of dimensions of an MLM input or result stands for."""
    order = [str(name) for name in (tensor or {}).get("dim_order", ())]
    return LAYOUTS[1] if len(order) == 4 and order[1] == "height" else LAYOUTS[0]


def _own_legend(entry: Any, where: str, folder: Path | None) -> Legend | None:
    """The legend that a card's ``terrazzo:legend`` brings along; None if it names a bundled one."""
    try:
        if isinstance(entry, dict):
            return Legend.from_dict(entry, f"The legend in {where}")
        if not str(entry).startswith(_LEGEND_IN_FILE):
            return None
        name = str(entry)[len(_LEGEND_IN_FILE) :]
        if folder is None or not is_plain_name(name):
            raise ModelError(
                "The model card {where} is wrong: its legend {name!r} is not a plain file name.", where=where, name=name
            )
        if (folder / name).is_file() and (folder / name).stat().st_size > _MOST_BYTES:
            raise ModelError("The legend {path} is too large to be one.", path=str(folder / name))
        return load_legend_file(folder / name)
    except ParameterError as error:
        raise ModelError("The model card {where} is wrong: {why}", where=where, why=str(error)) from error


def load_card(path: str | Path) -> ModelCard:
    """Read ``card.json``; ``ModelError`` if it cannot be read or is wrong."""
    path = Path(path)
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise ValueError("it is too large to be a card")
        item = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise ModelError("The model card {path} cannot be read: {why}.", path=str(path), why=str(error)) from error
    if not isinstance(item, dict):
        raise ModelError("The model card {path} is not a STAC Item.", path=str(path))
    return ModelCard.from_dict(item, str(path), path.parent)
