"""Model card: what a model takes, gives, knows and was measured to do.

On disk it is a STAC Item with the Machine Learning Model extension (``card.json``); what STAC has no word for
stands in properties named ``terrazzo:*``.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from .errors import ModelError
from .legend import Legend, load_legend

CARD_FILE = "card.json"
_SHA256_MULTIHASH = "1220"  # multihash prefix: sha2-256, 32 bytes


@dataclass(frozen=True)
class ModelCard:
    """A model's card.

    ``bands``: names of the input bands in order. ``codes``: legend code of each output channel.
    ``gsd_range``: finest and coarsest ground sampling distance it knows, metres; ``gsd_coarsest``: images up to this
    distance are enlarged. ``tile_size``, ``overlap``, ``size_multiple``: pixels. ``scaling``: per dtype name, either
    ``{"min", "max"}`` or ``{"percentiles": [low, high]}``: how values become ``input_range``.
    ``output``: "probabilities" or "logits". ``sha256``: hex digest of the model file.
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

    @property
    def legend(self) -> Legend:
        """The legend that the output channels refer to."""
        return load_legend(self.legend_id)

    @classmethod
    def from_dict(cls, item: dict[str, Any], where: str) -> ModelCard:
        """Build a card from a STAC Item; ``ModelError`` names what is missing or wrong in ``where``."""
        try:
            props = item["properties"]
            asset = item["assets"]["model"]
            checksum = str(asset["file:checksum"]).lower()
            model_input = props["mlm:input"][0]
            low, high = (float(v) for v in props["terrazzo:gsd_range"])
            card = cls(
                name=str(props["mlm:name"]),
                version=str(props["terrazzo:version"]),
                title=str(props.get("title") or props["mlm:name"]),
                description=str(props.get("description", "")),
                legend_id=str(props["terrazzo:legend"]),
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
                sha256=checksum[len(_SHA256_MULTIHASH) :] if checksum.startswith(_SHA256_MULTIHASH) else checksum,
                licence=str(props.get("terrazzo:licence", "")),
                training_data=tuple(props.get("terrazzo:training_data", ())),
                accuracy=dict(props.get("terrazzo:accuracy", {})),
                limits=str(props.get("terrazzo:limits", "")),
            )
        except (KeyError, IndexError, TypeError, ValueError) as error:
            raise ModelError("The model card {where} is not complete: {why}.", where=where, why=repr(error)) from error
        card._check(where)
        return card

    def _check(self, where: str) -> None:
        known = set(self.legend.codes)
        problems = []
        if not self.codes or len(set(self.codes)) != len(self.codes) or not set(self.codes) <= known:
            problems.append(f"codes {list(self.codes)} do not fit legend {self.legend_id}")
        if not self.bands:
            problems.append("no input bands")
        if not 0 < self.gsd_range[0] <= self.gsd_range[1] <= self.gsd_coarsest:
            problems.append(f"ground sampling distances {self.gsd_range} up to {self.gsd_coarsest}")
        if self.size_multiple < 1 or self.tile_size < 32 or self.tile_size % self.size_multiple:
            problems.append(f"tile size {self.tile_size} is no multiple of {self.size_multiple}")
        if not 0 <= self.overlap <= self.tile_size // 2:
            problems.append(f"overlap {self.overlap}")
        if self.output not in ("probabilities", "logits"):
            problems.append(f"output {self.output!r}")
        if len(self.sha256) != 64:
            problems.append("no SHA-256 of the model file")
        if Path(self.model_file).name != self.model_file:
            problems.append(f"model file {self.model_file!r} is not a plain file name")
        if problems:
            raise ModelError("The model card {where} is wrong: {why}.", where=where, why="; ".join(problems))


def _band_name(band: Any) -> str:
    return str(band["name"]) if isinstance(band, dict) else str(band)


def load_card(path: str | Path) -> ModelCard:
    """Read ``card.json``; ``ModelError`` if it cannot be read or is wrong."""
    path = Path(path)
    try:
        item = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ModelError("The model card {path} cannot be read: {why}.", path=str(path), why=str(error)) from error
    if not isinstance(item, dict):
        raise ModelError("The model card {path} is not a STAC Item.", path=str(path))
    return ModelCard.from_dict(item, str(path))
