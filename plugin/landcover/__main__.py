"""Command line: map rasters without QGIS.

python -m terrazzo.plugin.landcover image.tif --out folder
python -m terrazzo.plugin.landcover *.tif --out folder --cluster tcp://scheduler:8786
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from .errors import TerrazzoError
from .job import TTA_CHOICES, MappingJob
from .mapping import map_land_cover
from .package import DEFAULT_MODEL, find_package
from .progress import Feedback
from .source import RasterioSource


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
    result.add_argument("rasters", nargs="+", help="images to map")
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
    result.add_argument("--min-area", type=float, default=0.0, help="merge smaller segments, m²")
    result.add_argument("--simplify", type=float, default=0.0, help="tolerance of polygon borders, metres")
    result.add_argument("--force", action="store_true", help="map also outside the model's sampling distances")
    result.add_argument("--cluster", help='address of a Dask scheduler, or "local:N" for N processes')
    for name in ("confidence", "probabilities", "polygons", "statistics"):
        result.add_argument(f"--{name}", action="store_true", help=f"write {name}, too")
    return result


def main(argv: list[str] | None = None) -> int:
    """Map the rasters that ``argv`` names; the number of those that failed."""
    args = parser().parse_args(argv)
    failed = 0
    for raster in args.rasters:
        stem = Path(raster).stem
        feedback = TerminalFeedback()
        try:
            package = find_package(args.model)
            job = MappingJob(
                package,
                args.out / f"{stem}_landcover.tif",
                confidence=args.out / f"{stem}_confidence.tif" if args.confidence else None,
                polygons=args.out / f"{stem}_landcover.gpkg" if args.polygons else None,
                statistics=args.out / f"{stem}_statistics.csv" if args.statistics else None,
                probabilities=args.out / f"{stem}_probabilities.tif" if args.probabilities else None,
                extent=tuple(args.extent) if args.extent else None,
                gsd=args.gsd,
                overlap=args.overlap,
                tta=args.tta,
                device=args.device,
                min_area=args.min_area,
                simplify=args.simplify,
                force=args.force,
                threads=args.threads,
                cluster=args.cluster,
            )
            bands = tuple(args.bands) if args.bands else None
            source = RasterioSource(raster, bands, package.card.bands, args.nodata)
            result = map_land_cover(source, job, feedback)
            feedback.info("{path}: {pixels} pixels mapped on {device}", path=job.output, pixels=result.valid_pixels,
                          device=result.device)  # fmt: skip
        except TerrazzoError as error:
            failed += 1
            feedback.info("{raster}: {error}", raster=raster, error=error)
    return failed


if __name__ == "__main__":
    sys.exit(main())
