"""Model import: a stranger's model file becomes an installed model package.

``inspect_model`` tells what a file tells; ``install_model`` tries the model out and writes the package; nothing is
unpickled, and a package appears whole or not at all.
"""

from __future__ import annotations

import json
import shutil
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Any

from .card_writer import LEGEND_FILE, card_item, legend_item
from .deepness import deepness_metadata
from .errors import ModelError, OutputError, ParameterError
from .model_card import CARD_FILE, ModelCard
from .model_file import OpenedModel, open_model_file
from .model_probe import ProbeResult, probe
from .model_settings import (
    DEFAULT_TILE,
    LARGEST_IMPORT_TILE,
    OUTPUTS,
    OWN_LEGEND,
    SMALLEST_TILE,
    ModelProposal,
    ModelSettings,
    check_name,
    default_bands,
    gsd_figures,
    legend_of,
    name_from,
    scaling_rules,
    sizes,
)
from .model_store import PARTS, check_free, put_in_place, remove_model
from .onnx_runtime import OnnxRuntime
from .package import ModelPackage, file_sha256, open_package
from .scaling import sample_tile

__all__ = ["ModelProposal", "ModelSettings", "inspect_model", "install_model", "remove_model"]

_LOOK_SIDE = 128  # pixels; of the tile with which a file of free size is looked at
_TRIAL_SIDE = 256  # pixels; of the tile with which it is tried out, at most


def inspect_model(path: str | Path, runtime: OnnxRuntime | None = None) -> ModelProposal:
    """What the model file ``path`` tells, as settings to be completed. ``ModelError`` if it cannot be used at all."""
    path = Path(path)
    opened = open_model_file(path, runtime=runtime)
    shape, found = opened.shape, None
    settings = ModelSettings(name=name_from(path), title=path.stem)
    notes: list[tuple[str, dict[str, object]]] = [(opened.note, {})] if opened.note else []
    if shape.bands is not None:
        settings = replace(settings, bands=default_bands(shape.bands))
    if shape.dtype == "uint8":
        settings = replace(settings, scaling="0-255")
    settings, source = _from_metadata(settings, opened, notes)
    if shape.bands is not None:
        found = _try_out(opened, settings, min(settings.tile_size, _LOOK_SIDE))
        if not found.exclusive:
            notes.append(("The scores of a pixel do not sum to 1. Its class is the one with the highest score.", {}))
    channels = found.channels if found else opened.classes
    if channels is not None and not settings.class_names:
        names = ("Class",) if channels == 1 else tuple(f"Class {n}" for n in range(1, channels + 1))
        settings = replace(settings, class_names=names)
        named = False
    else:
        named = bool(settings.class_names)
    if shape.size:
        settings = replace(settings, tile_size=min(shape.size))
    needed = {
        "bands": not settings.bands,
        "class_names": not named,
        "gsd_range": settings.gsd_range is None,
        "scaling": not settings.scaling,
    }
    return ModelProposal(
        path=path,
        settings=settings,
        missing=tuple(name for name, is_missing in needed.items() if is_missing),
        kind=opened.kind,
        band_count=shape.bands,
        class_count=channels if channels != 1 else 2,
        fixed_size=shape.size,
        layout=shape.layout,
        dtype=shape.dtype,
        output=found.output if found else "",
        source=source,
        notes=tuple(notes),
        metadata=opened.metadata,
    )


def _from_metadata(
    settings: ModelSettings, opened: OpenedModel, notes: list[tuple[str, dict[str, object]]]
) -> tuple[ModelSettings, str]:
    """``settings`` with what Deepness's metadata says, and "deepness" if there is any."""
    found = deepness_metadata(opened.metadata)
    if found is None:
        return settings, ""
    changes: dict[str, Any] = {}
    if found.class_names:
        changes["class_names"] = found.class_names
    if found.gsd is not None:
        changes["gsd_range"] = (found.gsd, found.gsd)
    if found.tile_size is not None:
        changes["tile_size"] = found.tile_size
    if found.overlap is not None:
        side = min(opened.shape.size) if opened.shape.size else int(changes.get("tile_size", DEFAULT_TILE))
        changes["overlap"] = round(min(found.overlap, 50.0) / 100 * side)
    changes["scaling"] = "0-1"  # Deepness divides 8-bit values by 255
    if found.mean:
        changes.update(scaling="mean-std", mean=found.mean, std=found.std, divide=255.0)
    if found.threshold is not None and 0 < found.threshold < 1:
        changes["threshold"] = found.threshold
        notes.append(
            ("The threshold {threshold:g} of the file counts only if the model has a single output channel.",
             {"threshold": found.threshold})
        )  # fmt: skip
    return replace(settings, **changes), "deepness"


def _try_out(opened: OpenedModel, settings: ModelSettings, side: int) -> ProbeResult:
    """Trial runs on a tile of ``side`` pixels, or of the model's fixed size."""
    size = opened.shape.size
    if size and not (min(size) >= SMALLEST_TILE and max(size) <= LARGEST_IMPORT_TILE):
        raise ModelError(
            "The model takes only tiles of {height} x {width} pixels. Sides of {least} to {most} pixels are possible.",
            height=size[0],
            width=size[1],
            least=SMALLEST_TILE,
            most=LARGEST_IMPORT_TILE,
        )
    card = _tile_card(settings)
    side = max(size) if size else max(side // 32 * 32, SMALLEST_TILE)
    tile = sample_tile(card, side)
    if size:
        tile = tile[:, :, : size[0], : size[1]]
    return probe(opened, tile, len(settings.class_names) or None)


def _tile_card(settings: ModelSettings) -> ModelCard:
    """A card that says no more than what sample tiles need."""
    if not settings.scaling:
        settings = replace(settings, scaling="0-255")
    rules, input_range = scaling_rules(settings)
    return ModelCard(
        name=settings.name,
        version="",
        title="",
        description="",
        legend_id="",
        model_file="",
        sha256="",
        licence="",
        codes=(),
        bands=settings.bands,
        gsd_range=(1.0, 1.0),
        gsd_coarsest=1.0,
        tile_size=settings.tile_size,
        overlap=0,
        size_multiple=1,
        output="",
        scaling=rules,
        input_range=input_range,
    )


def install_model(
    path: str | Path,
    settings: ModelSettings,
    folder: str | Path,
    overwrite: bool = False,
    runtime: OnnxRuntime | None = None,
) -> ModelPackage:
    """Try the model file ``path`` out and install it as ``folder``/<name> with ``settings``.

    ``ParameterError`` says which setting is missing or wrong (also if the name is taken and ``overwrite`` is not
    given), ``ModelError`` why the model cannot be used, ``OutputError`` why the package cannot be written. Then
    nothing is left, and an installed model of the same name is as it was.
    """
    path, folder = Path(path), Path(folder)
    name = check_name(settings.name)
    check_free(name, folder, overwrite)
    opened = open_model_file(path, runtime=runtime)  # refuses what must not be copied
    settings = _complete(settings, opened)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        scratch = Path(tempfile.mkdtemp(prefix=PARTS, dir=folder))
    except OSError as error:
        raise _unwritable(folder, error) from error
    try:
        files = []
        if set(opened.files[1:]) & {CARD_FILE, LEGEND_FILE, f"model{path.suffix.lower()}"}:
            raise ModelError("The weights of the model are in a file with a name that is taken. Save it as one file.")
        for source in opened.files:
            target = scratch / (f"model{path.suffix.lower()}" if source == path.name else source)
            shutil.copyfile(path.with_name(source), target)
            files.append((target.name, file_sha256(target), target.stat().st_size))
        # What is tried is the copy: nobody can change it between looking and installing.
        opened = open_model_file(scratch / files[0][0], opened.shape.layout, runtime)
        found = _try_out(opened, settings, min(settings.tile_size, _TRIAL_SIDE))
        legend, codes = legend_of(settings, found.channels)
        item = card_item(settings, opened.shape, found, legend, codes, files, opened.kind)
        if settings.legend == OWN_LEGEND:
            _write_json(scratch / LEGEND_FILE, legend_item(legend))
        _write_json(scratch / CARD_FILE, item)
        del opened
        package = open_package(scratch)
        _final_check(package, runtime)
        put_in_place(scratch, folder / name, overwrite)
    except OSError as error:
        raise _unwritable(folder / name, error) from error
    finally:
        shutil.rmtree(scratch, ignore_errors=True)
    return open_package(folder / name)


def _complete(settings: ModelSettings, opened: OpenedModel) -> ModelSettings:
    """``settings`` after a check of what can be checked before the trial; ``ParameterError``."""
    count = opened.shape.bands
    if not settings.bands:
        if count is None:
            raise ParameterError("Which bands does the model need? Its file does not say. Give their names in order.")
        settings = replace(settings, bands=default_bands(count))
    bands = clean_bands(settings.bands)
    if count is not None and len(bands) != count:
        raise ParameterError(
            "The model takes {count} bands, but {given} were named: {names}.",
            count=count,
            given=len(bands),
            names=", ".join(bands),
        )
    if settings.output not in OUTPUTS:
        raise ParameterError(
            "The output of a model must be one of {known}, not {got!r}.", known=", ".join(OUTPUTS), got=settings.output
        )
    if not 0 < settings.threshold < 1:
        raise ParameterError("The threshold must be between 0 and 1, not {got}.", got=settings.threshold)
    settings = replace(settings, bands=bands)
    gsd_figures(settings)
    scaling_rules(settings)
    sizes(settings, opened.shape.size, 32)
    return settings


def clean_bands(bands: tuple[str, ...]) -> tuple[str, ...]:
    """Band names without blanks around them; ``ParameterError`` if one is empty or they are not all different."""
    names = tuple(name.strip() for name in bands)
    if not all(names) or len(set(names)) < len(names) or len(names) > 64:
        raise ParameterError(
            "The names of the bands ({names}) must be different and not empty.", names=", ".join(names)
        )
    return names


def _final_check(package: ModelPackage, runtime: OnnxRuntime | None) -> None:
    """The package maps a tile, read back as it will be read in use."""
    import numpy as np

    from .backend import open_backend
    from .backend_onnx import OnnxBackend

    backend = OnnxBackend(package, "cpu", 2, runtime=runtime) if runtime else open_backend(package, "cpu", 2)
    side = min(package.card.tile_size, 4 * package.card.size_multiple)
    scores = backend.run(sample_tile(package.card, side))
    if not np.isfinite(scores).all() or scores.shape[1] != len(package.card.codes):
        raise ModelError("The model gives scores that are not numbers for an ordinary tile.")


def _write_json(path: Path, item: dict) -> None:
    path.write_text(json.dumps(item, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def _unwritable(path: Path, error: OSError) -> OutputError:
    return OutputError(
        "The model cannot be installed at {path}: {why}. Free space or choose another place.",
        path=str(path),
        why=error.strerror or str(error),
    )
