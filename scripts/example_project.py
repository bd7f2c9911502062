"""Example project: a generated image, its land-cover map, and an annotation session to try, in a QGIS project.

    make example

It is made with the plugin's own algorithms and lies in resources/example, under 2 MB: small enough to be part of
the package, so that it works without a network and without data of one's own. The panel copies it to a folder that the
person chooses, because sessions are written to and the plugin's folder is replaced by an update.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sqlite3
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "example"
PROJECT = "terrazzo-example.qgz"
IMAGE, MAP, CONFIDENCE, SESSION = "image.tif", "landcover.tif", "confidence.tif", "session.gpkg"
SIDE, GSD, SEED = 768, 0.3, 11
PERSON = "Example"


def main(argv: list[str] | None = None) -> int:
    """Make the example; 0 if it is whole."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, default=FOLDER, help="folder; what is in it is replaced")
    parser.add_argument("--side", type=int, default=SIDE, help="pixels of the image's side")
    args = parser.parse_args(argv)
    with tempfile.TemporaryDirectory(prefix="terrazzo-example-") as scratch:
        made = Path(scratch) / "example"
        made.mkdir()
        draw_image(made / IMAGE, args.side)
        with Qgis() as qgis:
            qgis.run(made)
        clean(made)
        shutil.rmtree(args.out, ignore_errors=True)
        shutil.copytree(made, args.out)
    total = sum(path.stat().st_size for path in args.out.iterdir())
    for path in sorted(args.out.iterdir()):
        print(f"  {path.name:<24}{path.stat().st_size / 1e3:8.0f} kB")
    print(f"{args.out}: {total / 1e6:.2f} MB")
    return 0


def draw_image(path: Path, side: int) -> None:
    """A generated scene as a GeoTIFF of photographic size: JPEG inside, with overviews."""
    import rasterio
    from rasterio.enums import Resampling

    from .scene import make_scene

    scene = make_scene(side, GSD, SEED)
    profile = {"driver": "GTiff", "count": 3, "height": side, "width": side, "dtype": "uint8", "crs": scene.crs}
    kind = {"compress": "JPEG", "photometric": "YCBCR", "jpeg_quality": 85, "tiled": True, "blockxsize": 256}
    with rasterio.open(path, "w", transform=scene.transform, blockysize=256, **profile, **kind) as dataset:
        dataset.write(scene.image)
    with rasterio.open(path, "r+") as dataset:
        dataset.build_overviews([2, 4], Resampling.average)


class Qgis:
    """PyQGIS with Processing and Terrazzo's provider, for as long as the block lasts."""

    def __enter__(self) -> Qgis:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        from qgis.core import QgsApplication

        QgsApplication.setPrefixPath("/usr", True)
        self.app = QgsApplication([], False)
        self.app.initQgis()
        sys.path.append(str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
        from processing.core.Processing import Processing

        from ..plugin.processing.provider import TerrazzoProvider

        Processing.initialize()
        self.provider = TerrazzoProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)
        return self

    def __exit__(self, *error: object) -> None:
        from qgis.core import QgsApplication, QgsProject

        QgsProject.instance().clear()
        QgsApplication.processingRegistry().removeProvider("terrazzo")
        self.app.exitQgis()

    def run(self, folder: Path) -> None:
        """Map the image, make the session, and save the project, all in ``folder``."""
        import processing

        places = {name: str(folder / name) for name in (IMAGE, MAP, CONFIDENCE, SESSION)}
        processing.run(
            "terrazzo:maplandcover",
            {"INPUT": places[IMAGE], "OUTPUT": places[MAP], "CONFIDENCE": places[CONFIDENCE], "MIN_AREA": 5},
        )
        processing.run(
            "terrazzo:createannotationsession",
            {
                "INPUT": places[IMAGE],
                "START": places[MAP],
                "CONFIDENCE": places[CONFIDENCE],
                "TILE_SIZE": 256,
                "DOUBLE_SHARE": 0,
                "PERSON": PERSON,
                "OUTPUT": places[SESSION],
            },
        )
        self._save(folder)

    def _save(self, folder: Path) -> None:
        from qgis.core import QgsProject, QgsRasterLayer, QgsReferencedRectangle, QgsSettings, QgsVectorLayer
        from qgis.PyQt.QtGui import QColor

        from ..plugin.landcover.legend import load_legend
        from ..plugin.qgis_bridge.styles import style_layer

        legend, project = load_legend("openearthmap"), QgsProject.instance()
        project.clear()
        project.setTitle("Terrazzo: example")
        tiles = QgsVectorLayer(f"{folder / SESSION}|layername=task_tiles", "Task tiles of the annotation session")
        land_cover, confidence = QgsRasterLayer(str(folder / MAP), "Land cover"), None
        confidence = QgsRasterLayer(str(folder / CONFIDENCE), "Confidence")
        image = QgsRasterLayer(str(folder / IMAGE), "Image (generated)")
        layers = [tiles, land_cover, confidence, image]
        for layer in layers:
            if not layer.isValid():
                raise RuntimeError(f"{layer.source()} is not valid")
        symbol = tiles.renderer().symbol().symbolLayer(0)
        symbol.setFillColor(QColor(0, 0, 0, 0))
        symbol.setStrokeColor(QColor("#ffd200"))
        symbol.setStrokeWidth(0.6)
        style_layer(land_cover, "OUTPUT", legend, str)
        style_layer(confidence, "CONFIDENCE", legend, str)
        project.setCrs(image.crs())
        root = project.layerTreeRoot()
        for layer in layers:
            project.addMapLayer(layer, False)
            root.addLayer(layer)
        root.findLayer(confidence.id()).setItemVisibilityChecked(False)
        land_cover.setOpacity(0.6)
        project.viewSettings().setDefaultViewExtent(QgsReferencedRectangle(image.extent(), image.crs()))
        QgsSettings().setValue("projects/anonymize_saved_projects", True)
        if not project.write(str(folder / PROJECT)):
            raise RuntimeError(project.error())
        del tiles, land_cover, confidence, image, layers, layer, symbol


def clean(folder: Path) -> None:
    """Take away what belongs to this machine: places, names, side files."""
    for path in list(folder.iterdir()):
        if path.name not in (IMAGE, MAP, CONFIDENCE, SESSION, PROJECT):
            path.unlink()
    connection = sqlite3.connect(folder / SESSION)
    with connection:
        image = json.loads(connection.execute("SELECT value FROM meta WHERE key = 'image'").fetchone()[0])
        image.update(path=IMAGE, relative=IMAGE)
        connection.execute("UPDATE meta SET value = ? WHERE key = 'image'", (json.dumps(image),))
        connection.execute("DELETE FROM writer")
    connection.execute("PRAGMA journal_mode = DELETE")
    connection.execute("VACUUM")
    connection.close()
    private = [word for word in (str(folder), str(ROOT), os.uname().nodename) if len(word) > 5]
    for path in folder.iterdir():
        content = path.read_bytes()
        for word in private:
            if word.encode() in content:
                raise RuntimeError(f"{path.name} names {word}, which is a matter of this machine")


if __name__ == "__main__":
    sys.exit(main())
