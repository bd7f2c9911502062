"""Screenshots: the pictures in docs/images, taken from the real QGIS desktop on a virtual display.

    make screenshots [RASTER=path] [ONLY=dark]     (annotate: those of docs/annotating.md)

Without RASTER the aerial image of Banepa in the shared data is used (see docs/user-guide.md for its licence), or else
a generated scene. Each picture is reduced to the colours that it needs and kept below 200 kB.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from .screenshots_desktop import ROOT, Desktop

if TYPE_CHECKING:
    from PIL import Image

_FOLDER = Path(__file__).resolve().parent
TOUR, INSTALL_TOUR = _FOLDER / "screenshots_tour.py", _FOLDER / "screenshots_install_tour.py"
IMAGES = ROOT / "docs" / "images"
MOST_BYTES = 200_000
_COLOURFUL = 60  # difference of the largest and the smallest channel
_PLAIN = 60  # even pixels of exactly one colour that make it worth keeping
_BANEPA = Path("geotiffs") / "banepa_nepal_25cm_utm45n.tif"
# Each kind of desktop and the pictures that the tour takes in it.
DESKTOPS = {
    "plain": Desktop(),
    "dark": Desktop(theme="Night Mapping"),
    "scaled": Desktop(scale=1.5),
    "narrow": Desktop(),
    # The first python3 on the PATH counts as QGIS's own; that of .venv has the packages already.
    "install": Desktop(wheels=False, environment={"PATH": "/usr/local/bin:/usr/bin:/bin"}),
}


def main(arguments: list[str] | None = None) -> int:
    """Take all pictures, or those of one kind."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--raster", type=Path, default=None)
    parser.add_argument("--only", choices=[*sorted(DESKTOPS), "annotate"], default=None)
    parser.add_argument("--out", type=Path, default=IMAGES)
    wanted = parser.parse_args(arguments)
    build = ROOT / "build"  # not the system's temporary folder: QGIS marks layers from there
    build.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="screenshots-", dir=build) as scratch:
        raster = wanted.raster or _raster(Path(scratch))
        for kind in [kind for kind in DESKTOPS if wanted.only in (None, kind)]:
            desktop, folder = DESKTOPS[kind], Path(scratch) / kind
            desktop.environment.update(TERRAZZO_TOUR=kind, TERRAZZO_RASTER=str(raster), TERRAZZO_MEMORY_MB="256")
            log = desktop.run(INSTALL_TOUR if kind == "install" else TOUR, folder)
            if "ERROR" in log:
                print(log, file=sys.stderr)
                return 1
            for taken in sorted(folder.glob("*.png")):
                size = keep(taken, wanted.out / taken.name)
                print(f"{taken.name}: {size / 1000:.0f} kB")
    if wanted.only in (None, "annotate"):
        from .screenshots_annotate import main as take_annotation

        return take_annotation(["--out", str(wanted.out), *(["--raster", str(wanted.raster)] if wanted.raster else [])])
    return 0


def keep(taken: Path, target: Path) -> int:
    """Reduce a picture to as many colours as fit into ``MOST_BYTES``; its size in bytes."""
    from PIL import Image

    target.parent.mkdir(parents=True, exist_ok=True)
    with Image.open(taken) as image:
        image = image.convert("RGB")
    for colours, scale in ((256, 1.0), (128, 1.0), (64, 1.0), (128, 0.75), (64, 0.75), (64, 0.5)):
        size = tuple(round(n * scale) for n in image.size)
        smaller = image if scale == 1.0 else image.resize(size, Image.Resampling.LANCZOS)
        dither = Image.Dither.NONE  # noise does not compress, and spoils text
        smaller.quantize(palette=_palette(smaller, colours), dither=dither).save(target, optimize=True)
        if target.stat().st_size < MOST_BYTES:
            break
    return target.stat().st_size


def _palette(image: Image.Image, colours: int) -> Image.Image:
    """A palette in which plain colours (of widgets and legends) stay as they are; photographs share the rest."""
    import numpy as np
    from PIL import Image

    pixels = np.asarray(image)
    kind = pixels.astype(np.int32) @ np.array([65536, 256, 1], np.int32)
    even = (kind[:, 1:-1] == kind[:, :-2]) & (kind[:, 1:-1] == kind[:, 2:])  # photographs hardly have such pixels
    exact, counts = np.unique(kind[:, 1:-1][even], return_counts=True)
    channels = np.stack([exact >> 16, exact >> 8 & 255, exact & 255])
    colourful = np.ptp(channels, axis=0) > _COLOURFUL  # of legends: few pixels, but they must be right
    plain = np.argsort(-counts * np.where(colourful, 50, 1))[: colours // 2]
    plain = plain[counts[plain] > _PLAIN]
    others = pixels[~np.isin(kind, exact[plain])]
    found = Image.fromarray(others[None]).quantize(colours - plain.size, Image.Quantize.MEDIANCUT)
    entries = [int(v) for code in exact[plain] for v in (code >> 16, code >> 8 & 255, code & 255)]
    entries += found.getpalette()[: 3 * (1 + max(found.tobytes()))]
    # Full, or else black, which it may not hold, would match what is empty.
    found.putpalette((entries + entries[:3] * 256)[:768])
    return found


def _raster(scratch: Path) -> Path:
    """The image to map, in a folder of its own: QGIS may write beside it."""
    import os

    shared = Path(os.environ.get("TERRAZZO_DATA") or ROOT.parent / "shared" / "data") / _BANEPA
    target = scratch / "orthophoto.tif"
    if shared.exists():
        shutil.copyfile(shared, target)
        return target
    from .scene import make_scene, write_scene

    write_scene(make_scene(), target)
    return target


if __name__ == "__main__":
    sys.exit(main())
