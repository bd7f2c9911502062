"""Style files: the QML files in ``resources/styles``, written from the legends so that they agree with them.

They serve people who have a map but not the plugin. To write them anew after a legend has changed:

    python -m terrazzo.plugin.qgis_bridge.style_files
"""

from __future__ import annotations

import re
import tempfile
from pathlib import Path

import numpy as np
from qgis.core import QgsApplication, QgsMapLayer, QgsRasterLayer, QgsVectorLayer

from ..landcover.legend import LEGEND_FOLDER, Legend, load_legend
from .styles import CLASS_FIELD, style_layer

STYLE_FOLDER = Path(__file__).resolve().parents[2] / "resources" / "styles"


def style_path(output: str, legend_id: str, folder: Path = STYLE_FOLDER) -> Path:
    """The style file for an output parameter ("OUTPUT", "POLYGONS", "CONFIDENCE") and a legend."""
    if output == "CONFIDENCE":
        return folder / "confidence.qml"
    return folder / f"{legend_id}-{'polygons' if output == 'POLYGONS' else 'raster'}.qml"


def write_style_files(folder: Path = STYLE_FOLDER) -> list[Path]:
    """Write all style files, with English class names; returns their paths. Needs a QgsApplication."""
    written = []
    folder.mkdir(parents=True, exist_ok=True)
    for path in sorted(LEGEND_FOLDER.glob("*.json")):
        legend = load_legend(path.stem)
        for output in ("OUTPUT", "POLYGONS", "CONFIDENCE"):
            target = style_path(output, legend.id, folder)
            if target not in written:
                _write(output, legend, target)
                written.append(target)
    return written


def _write(output: str, legend: Legend, target: Path) -> None:
    with tempfile.TemporaryDirectory() as scratch:
        if output == "POLYGONS":
            layer: QgsMapLayer = QgsVectorLayer(f"Polygon?field={CLASS_FIELD}:integer", "polygons", "memory")
        else:
            layer = QgsRasterLayer(str(_sample(Path(scratch))), "raster")
        style_layer(layer, output, legend, naming=str)
        _, ok = layer.saveNamedStyle(str(target), QgsMapLayer.StyleCategory.Symbology)
        del layer
    if not ok:
        raise OSError(f"{target} cannot be written")
    target.write_text(_in_order(target.read_text(encoding="utf-8")), encoding="utf-8")


def _in_order(qml: str) -> str:
    """QML that is the same each time: attributes sorted, and without the random identifiers of symbols."""

    def sort(match: re.Match[str]) -> str:
        return match[1] + " ".join(["", *sorted(re.findall(r'[\w:.-]+="[^"]*"', match[2]))]) + match[3]

    lines = re.sub(r' (?:uu)?id="\{[0-9a-f-]+\}"', "", qml).splitlines()
    return (
        "\n".join(re.sub(r"^(\s*<[\w:.-]+)((?:\s+[\w:.-]+=\"[^\"]*\")+)(\s*/?>)", sort, x).rstrip() for x in lines)
        + "\n"
    )


def _sample(folder: Path) -> Path:
    """A raster of the results' kind, to hang a style on."""
    import rasterio

    path = folder / "sample.tif"
    profile = {"driver": "GTiff", "width": 2, "height": 2, "count": 1, "dtype": "uint8", "nodata": 0}
    profile.update(crs="EPSG:32632", transform=rasterio.Affine(1, 0, 500000, 0, -1, 5000000))
    with rasterio.open(path, "w", **profile) as dataset:
        dataset.write(np.ones((1, 2, 2), np.uint8))
    return path


def main() -> None:
    """Write the files into the checkout."""
    app = QgsApplication.instance() or QgsApplication([], False)
    app.initQgis()
    write_style_files()


if __name__ == "__main__":
    main()
