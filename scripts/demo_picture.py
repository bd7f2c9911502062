"""A picture of image and map side by side with the legend, drawn by QGIS."""

from __future__ import annotations

from pathlib import Path

MAP_SIDE = 900  # pixels of the longer side of each of the two maps
MARGIN, SWATCH, LINE = 24, 26, 40


def draw(image: Path, mapped: Path, out: Path) -> None:
    """Render ``image`` and ``mapped`` with QGIS's renderer and compose them into a PNG."""
    from qgis.core import QgsApplication, QgsRasterLayer
    from qgis.PyQt.QtGui import QColor, QFont, QImage, QPainter

    from ..plugin.landcover.legend import load_legend

    app = QgsApplication.instance() or QgsApplication([], False)
    app.initQgis()
    left, right = QgsRasterLayer(str(image), "image"), QgsRasterLayer(str(mapped), "land cover")
    for layer in (left, right):
        if not layer.isValid():
            raise SystemExit(f"QGIS cannot open {layer.source()}")
    pictures = [_render(layer, right) for layer in (left, right)]
    width, height = pictures[0].width(), pictures[0].height()
    legend = load_legend("openearthmap")
    names = _names(right) or [(c.name, QColor(c.colour)) for c in legend.classes]
    sheet = QImage(2 * width + 3 * MARGIN + 260, height + 2 * MARGIN, QImage.Format.Format_RGB32)
    sheet.fill(QColor("white"))
    painter = QPainter(sheet)
    painter.setFont(QFont("DejaVu Sans", 13))
    for i, picture in enumerate(pictures):
        painter.drawImage(MARGIN + i * (width + MARGIN), MARGIN, picture)
    x = 3 * MARGIN + 2 * width
    for i, (name, colour) in enumerate(names):
        y = MARGIN + i * LINE
        painter.fillRect(x, y, SWATCH, SWATCH, colour)
        painter.setPen(QColor(90, 90, 90))
        painter.drawRect(x, y, SWATCH, SWATCH)
        painter.setPen(QColor("black"))
        painter.drawText(x + SWATCH + 12, y + 20, name)
    painter.end()
    sheet.save(str(out))
    del left, right, layer


def _render(layer, frame):  # type: ignore[no-untyped-def]
    from qgis.core import QgsMapRendererCustomPainterJob, QgsMapSettings
    from qgis.PyQt.QtCore import QSize
    from qgis.PyQt.QtGui import QColor, QImage, QPainter

    extent = frame.extent()
    scale = MAP_SIDE / max(extent.width(), extent.height())
    size = QSize(max(1, round(extent.width() * scale)), max(1, round(extent.height() * scale)))
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(frame.crs())
    settings.setExtent(extent)
    settings.setOutputSize(size)
    picture = QImage(size, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    job = QgsMapRendererCustomPainterJob(settings, painter)
    job.renderSynchronously()
    painter.end()
    return picture


def _names(layer):  # type: ignore[no-untyped-def]
    """Class names and colours as QGIS reads them from the raster itself."""
    renderer = layer.renderer()
    classes = renderer.classes() if hasattr(renderer, "classes") else []
    named = (c for c in classes if c.label and not c.label.isdigit() and c.value > 0)
    return [(c.label, c.color) for c in named]
