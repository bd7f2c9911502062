"""Command line: map rasters without QGIS.

python -m terrazzo.plugin.landcover image.tif --out folder
python -m terrazzo.plugin.landcover folder_of_images --recursive --out folder --merge
python -m terrazzo.plugin.landcover *.tif --out folder --cluster tcp://scheduler:8786
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

from .backend import Backend, open_backend
from .errors import TerrazzoError
from .job import TTA_CHOICES, MappingJob, MappingResult
from .many import FAILED, MERGED, Order, distinct_stems, find_rasters, map_many, merge
from .mapping import map_land_cover
from .package import DEFAULT_MODEL, ModelPackage, find_package
from .progress import Feedback
from .source import RasterioSource

PATTERNS = "*.tif;*.tiff;*.jp2;*.vrt;*.img"


class TerminalFeedback(Feedback):
    """Progress as one line on standard error."""

    def __init__(self) -> None:
        self._shown = ""

    def progress(self, stage: str, fraction: float) -> None:
        """Show the stage and its percentage when it changes."""
        text = f"{stage} {fraction:4.0%}"
        if text != self._shown:
            self._shown = text
            sys.stderr.write(f"\r{text:<24}")
            sys.stderr.flush()

    def info(self, template: str, **values: object) -> None:
        """A line of its own."""
        sys.stderr.write(f"\r{template.format(**values)}\n")

    warning = info


def parser() -> argparse.ArgumentParser:
    """The options of the command line."""
    result = argparse.ArgumentParser(
        prog="python -m terrazzo.plugin.landcover", description="Map land cover from images."
    )
    result.add_argument("rasters", nargs="+", help="images to map, or folders of them")
    result.add_argument("--pattern", default=PATTERNS, help="of file names in folders, separated by ; (%(default)s)")
    result.add_argument("--recursive", action="store_true", help="look into the folders of folders, too")
    result.add_argument("--out", type=Path, required=True, help="folder for the results")
    result.add_argument("--model", default=DEFAULT_MODEL, help="installed model, or folder of one")
    result.add_argument("--bands", type=int, nargs="+", help="band numbers in the model's order")
    result.add_argument("--extent", type=float, nargs=4, metavar=("XMIN", "YMIN", "XMAX", "YMAX"))
    result.add_argument("--gsd", type=float, help="ground sampling distance to map at, metres")
    result.add_argument("--nodata", type=float, help="value that is no data, beside what the raster declares")
    result.add_argument("--overlap", type=int, help="of neighbouring tiles, pixels")
    result.add_argument("--tta", choices=TTA_CHOICES, default="none")
    result.add_argument("--device", default="auto")
    result.add_argument("--threads", type=int)
    result.add_argument("--memory", type=float, help="MB that mapping may take beside the model")
    result.add_argument("--scaling", choices=("card", "statistics"), default="card", help="of other than 8-bit values")
    result.add_argument("--min-area", type=float, default=0.0, help="merge smaller segments, m²")
    result.add_argument("--simplify", type=float, default=0.0, help="tolerance of polygon borders, metres")
    result.add_argument("--force", action="store_true", help="map also outside the model's sampling distances")
    result.add_argument("--cluster", help='address of a Dask scheduler, or "local:N" for N processes')
    result.add_argument("--merge", action="store_true", help="write a view of all maps together (VRT), too")
    for name in ("confidence", "probabilities", "polygons", "statistics"):
        result.add_argument(f"--{name}", action="store_true", help=f"write {name}, too")
    return result


def main(argv: list[str] | None = None) -> int:
    """Map the rasters that ``argv`` names; the number of those that failed."""
    args = parser().parse_args(argv)
    feedback = TerminalFeedback()
    try:
        package = find_package(args.model)
        rasters: list[str] = []
        folders = [Path(place) for place in args.rasters if Path(place).is_dir()]
        for place in args.rasters:
            inside = Path(place) in folders
            patterns = args.pattern.split(";")
            found = find_rasters(Path(place), patterns, args.recursive, args.out) if inside else [place]
            rasters += map(str, found)
        stems = distinct_stems([Path(raster) for raster in rasters], folders[0] if len(folders) == 1 else None)
        model = _Model(package, args)
        orders = [_order(raster, stem, model, args) for raster, stem in zip(rasters, stems)]
        outcomes = map_many(orders, args.out, package.card.legend, feedback)
        if args.merge:
            maps = [Path(outcome.files["classes"]) for outcome in outcomes if outcome.files]
            for path in merge(maps, args.out / MERGED, package.card.legend.category_names()):
                feedback.warning("{path} does not fit the others and is left out of the view of all maps.", path=path)
    except TerrazzoError as error:
        feedback.info("{error}", error=error)
        return 1
    return sum(outcome.status == FAILED for outcome in outcomes)


class _Model:
    """The model of all runs, opened when the first of them needs it."""

    def __init__(self, package: ModelPackage, args: argparse.Namespace) -> None:
        self.package, self._args = package, args
        self._backend: Backend | None = None

    def backend(self, feedback: Feedback) -> Backend | None:
        """None if a cluster computes."""
        if self._backend is None and not self._args.cluster:
            self._backend = open_backend(self.package, self._args.device, self._args.threads, feedback)
        return self._backend


def _order(raster: str, stem: str, model: _Model, args: argparse.Namespace) -> Order:
    endings = {"classes": "landcover.tif", "confidence": "confidence.tif", "probabilities": "probabilities.tif",
               "polygons": "landcover.gpkg", "statistics": "statistics.csv"}  # fmt: skip
    files = {kind: str(args.out / f"{stem}_{end}") for kind, end in endings.items() if getattr(args, kind, True)}

    def run(feedback: Feedback, finished: str) -> MappingResult:
        package = model.package
        places: dict[str, Any] = {kind: Path(path) for kind, path in files.items() if kind != "classes"}
        job = MappingJob(
            package,
            Path(files["classes"]),
            **places,
            extent=tuple(args.extent) if args.extent else None,
            gsd=args.gsd,
            overlap=args.overlap,
            tta=args.tta,
            device=args.device,
            min_area=args.min_area,
            simplify=args.simplify,
            force=args.force,
            scaling=args.scaling,
            memory=args.memory,
            threads=args.threads,
            cluster=args.cluster,
            finished=finished,
        )
        bands, backend = tuple(args.bands) if args.bands else None, model.backend(feedback)
        source = RasterioSource(raster, bands, package.card.bands, args.nodata)
        result = map_land_cover(source, job, feedback, backend)
        feedback.info(
            "{path}: {pixels} pixels mapped on {device}",
            path=job.output,
            pixels=result.valid_pixels,
            device=result.device,
        )
        return result

    return Order(raster, files, run)


if __name__ == "__main__":
    sys.exit(main())
