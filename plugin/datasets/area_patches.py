"""Patches of areas: an image with labels of any legend, or an annotation session, in the form of reBEN."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np

from ..landcover.crosswalk import Crosswalk, find_crosswalk
from ..landcover.errors import ParameterError
from ..landcover.legend import Legend
from .area_reference import AreaReference
from .areas import Area, ImageInput, opened
from .band_files import S2_BANDS, BandFile, find_bands, tile_name
from .corine import reben_legend
from .export import crosswalk_notes
from .info import DatasetInfo
from .patch_reader import FINEST, PATCH
from .patches import PatchJob
from .splits import SplitRule

LAYOUTS = ("bigearthnet-v2", "bigearthnet-v2-lmdb")  # the second one also as LMDB with safetensors
RULE = 0.75  # share of labelled pixels that a patch of reBEN has at least
_REFLECTANCE, _BRIGHTEST = 10000.0, 2.0  # the highest reflectance, of snow or glint, is not far above 1
_COLOURS = ("B04", "B03", "B02", "B08")  # red, green, blue, near infrared


def check_lattice(gsd: float | None, stride: int | None) -> None:
    """``ParameterError`` for a pixel size or stride that patches of reBEN do not have."""
    if (gsd is not None and abs(gsd - FINEST) > 1e-9) or (stride is not None and stride != PATCH):
        raise ParameterError(
            "Patches of BigEarthNet have {side} x {side} pixels of {gsd:g} m and lie beside each other: leave pixel "
            "size and stride empty.",
            side=PATCH,
            gsd=FINEST,
        )


def grid_image(images: list[ImageInput]) -> ImageInput:
    """The image whose grid patches are cut on: that of the band of 10 m that ``patches.PatchJob.finest`` takes, or the
    only one. ``ParameterError``, ``SourceError``."""
    bands, _ = bands_of(images)
    finest = next((band for band in ("B02", "B03", "B04", "B08") if band in bands), "")
    return next((image for image in images if finest and image.path == bands[finest].path), images[0])


def bands_of(images: list[ImageInput]) -> tuple[dict[str, BandFile], bool]:
    """Sentinel-2 bands in files (the bands of one tile), and whether they were told by name. An image without such
    names gives red, green and blue (or its ``bands``, near infrared fourth) as B04, B03, B02 (and B08).

    ``ParameterError`` if several files have no such names.
    """
    first = images[0]
    found = {} if first.bands and len(images) == 1 else _named(images)
    named = bool(found)
    if not named:
        found = {name: BandFile(first.path, band) for name, band in zip(_COLOURS, first.bands or _colours(first))}
    known, factors = {image.path: image for image in images}, {path: factor_of(path) for path in _paths(found)}
    return {
        name: replace(file, nodata=known[file.path].nodata, crs=known[file.path].crs, factor=factors[file.path])
        for name, file in found.items()
    }, named


def _paths(bands: dict[str, BandFile]) -> set[str]:
    return {file.path for file in bands.values()}


def factor_of(path: str) -> float | None:
    """What decimal values are multiplied by: reflectance from 0 to 1 becomes that times 10000, as in Sentinel-2
    products; others are rounded. None for whole numbers. ``SourceError``."""
    with opened(path) as dataset:
        if np.dtype(dataset.dtypes[0]).kind != "f":
            return None
        step = max(1, max(dataset.width, dataset.height) // 1000)
        shape = (dataset.count, -(-dataset.height // step), -(-dataset.width // step))
        values = dataset.read(out_shape=shape, masked=True)
    seen = values.compressed()
    seen = seen[np.isfinite(seen)]
    return _REFLECTANCE if seen.size and seen.max() <= _BRIGHTEST else 1.0


def _named(images: list[ImageInput]) -> dict[str, BandFile]:
    """Bands that have Sentinel names; {} if a single image has none. ``ParameterError`` if several have none."""
    try:
        return find_bands([image.path for image in images], S2_BANDS)
    except ParameterError:
        if len(images) > 1:
            raise
        return {}


def _colours(image: ImageInput) -> tuple[int, ...]:
    """Numbers of the red, green and blue band."""
    with opened(image.path) as dataset:
        count = dataset.count
    if count < 3:
        return (1,)
    source = image.open(True)
    try:
        return tuple(source.bands)
    finally:
        source.close()


def patch_job(
    areas: list[Area],
    legend: Legend,
    images: list[ImageInput],
    output: Path,
    *,
    crosswalk: Crosswalk | None = None,
    min_labelled: float = RULE,
    split: SplitRule | None = None,
    encoded: bool = False,
    info: DatasetInfo | None = None,
) -> PatchJob:
    """The job that cuts ``areas`` with labels in ``legend`` into patches of reBEN. ``images``: the files of the tile.
    ``min_labelled``: share of labelled pixels, never below reBEN's 75 %. ``crosswalk``: from ``legend`` to reben-19,
    None for the bundled one.

    ``ParameterError`` if there is no area, no crosswalk, or no band; ``SourceError``.
    """
    if not areas:
        raise ParameterError("There is nothing to export: no area with labels was given.")
    target, info = reben_legend(), info or DatasetInfo()
    crosswalk = crosswalk or find_crosswalk(legend, target)
    crosswalk.check(legend, target)
    bands, named = bands_of(images)
    notes = list(crosswalk_notes(legend, target, crosswalk))
    if not named:
        notes.append(f"Bands of {images[0].name} have no Sentinel names; they are called {', '.join(bands)}.")
    if _own_grid(bands):
        notes.append(f"The image was laid on a grid of {FINEST:g} m in its UTM zone; values are averages.")
    if any(file.factor == _REFLECTANCE for file in bands.values()):
        notes.append(f"Values are reflectance times {_REFLECTANCE:g}, as in Sentinel-2 products.")
    notes.append("Reference maps hold one CORINE code for each class, as labels do not tell its parts.")
    table = np.where(np.isin(np.arange(256), legend.codes), crosswalk.table(), 0)
    return PatchJob(
        tile_name(images[0].path),
        bands,
        AreaReference(areas, table, legend.codes),
        output,
        min_labelled=max(RULE, min_labelled),
        split=split or SplitRule("frames"),
        encoded=encoded,
        info=replace(info, notes=(*info.notes, *notes)),
        reproject=True,
    )


def _own_grid(bands: dict[str, BandFile]) -> bool:
    """Whether the image has to be reprojected."""
    from .patch_reader import tile_grid

    name = next((band for band in ("B02", "B03", "B04", "B08") if band in bands), "")
    if not name:
        return False  # refused by the job
    try:
        tile_grid(bands[name], name, False)
    except ParameterError:
        return True
    return False
