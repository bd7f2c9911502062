"""Preview bar: live preview of the land cover of what the canvas shows, and ways to compare it with the image."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsProject, QgsRasterLayer, QgsSettings
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QSlider, QToolButton, QVBoxLayout, QWidget

from ..landcover.errors import TerrazzoError
from ..landcover.package import ModelPackage, find_package
from ..qgis_bridge.layers import RasterReference, raster_reference
from ..qgis_bridge.models import missing_packages, model_folders
from ..qgis_bridge.preview_layer import MARK, PreviewLayer
from ..qgis_bridge.preview_maker import Preview, Request, forget_raster
from ..qgis_bridge.preview_thread import PreviewThread
from ..qgis_bridge.preview_view import view_of
from ..qgis_bridge.texts import error_text
from .palettes import chosen_palette, with_palette
from .preview_compare import BLINK, OFF, SWIPE, PreviewComparison
from .widgets import explain, wrapped

if TYPE_CHECKING:  # pragma: no cover
    from qgis.gui import QgisInterface

_DEBOUNCE = 200  # milliseconds of rest before the view is mapped
_PATIENCE = 400  # milliseconds before it is said that work is going on
_OPACITY = "terrazzo/preview/opacity"


class PreviewBar(QWidget):
    """The bar. It works while its box is checked; then what the canvas shows is mapped in the background."""

    def __init__(self, iface: QgisInterface, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._iface, self._canvas = iface, iface.mapCanvas()
        self._package: ModelPackage | None = None
        self._layer: QgsRasterLayer | None = None
        self._reference: RasterReference | None = None
        self._options: tuple[tuple[int, ...] | None, float | None] = (None, None)
        self._thread: PreviewThread | None = None
        self._shown: PreviewLayer | None = None
        self._going = False
        self.compare = PreviewComparison(self._canvas, lambda: self._shown.layer if self._shown else None, self)
        self._build()
        self._rest = self._timer(_DEBOUNCE, self._ask)
        self._slow = self._timer(_PATIENCE, self._say_working)
        self._fade = self._timer(40, self._set_opacity)
        self.toggle.toggled.connect(self._on_toggled)
        self.opacity.valueChanged.connect(self._on_opacity)
        self.swipe.toggled.connect(lambda on: self._on_compare(self.swipe, on))
        self.blink.toggled.connect(lambda on: self._on_compare(self.blink, on))
        QgsProject.instance().cleared.connect(self._on_project_closed)
        QgsProject.instance().layersWillBeRemoved.connect(self._on_layers_go)
        self._refresh()

    # ---------------------------------------------------------------- widgets

    def _build(self) -> None:
        self.toggle = QCheckBox(self.tr("Live &preview"), self)
        explain(
            self.toggle,
            self.tr("Live preview"),
            self.tr("Map what the canvas shows, again each time you move or zoom, into a temporary layer."),
        )
        self.opacity = QSlider(Qt.Orientation.Horizontal, self)
        self.opacity.setRange(0, 100)
        self.opacity.setPageStep(10)
        self.opacity.setValue(QgsSettings().value(_OPACITY, 70, type=int))
        explain(self.opacity, self.tr("Opacity of the preview"), self.tr("How strongly the preview covers the image."))
        label = QLabel(self.tr("&Opacity"), self)
        label.setBuddy(self.opacity)
        self.swipe = self._button(
            self.tr("&Swipe"), self.tr("Show the image left of a line that you drag, the preview right of it.")
        )
        self.blink = self._button(self.tr("&Blink"), self.tr("Show the image and the preview in turns."))
        self.note = wrapped("", self, small=True)
        self.note.setAccessibleName(self.tr("State of the preview"))
        self.note.hide()
        self.controls = QWidget(self)
        row = QHBoxLayout(self.controls)
        row.setContentsMargins(0, 0, 0, 0)
        for widget, stretch in ((label, 0), (self.opacity, 1), (self.swipe, 0), (self.blink, 0)):
            row.addWidget(widget, stretch)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for widget in (self.toggle, self.controls, self.note):
            layout.addWidget(widget)
        self.setTabOrder(self.toggle, self.opacity)

    def _button(self, text: str, hint: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        explain(button, text.replace("&", ""), hint)
        return button

    def _timer(self, interval: int, ended) -> QTimer:  # type: ignore[no-untyped-def]
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval)
        timer.timeout.connect(ended)
        return timer

    # ---------------------------------------------------------------- what is previewed

    def set_model(self, package_or_model_id: ModelPackage | str | None) -> None:
        """Preview with this model (an installed package, or its name)."""
        package = package_or_model_id
        if isinstance(package, str):
            try:
                package = find_package(package, model_folders())
            except TerrazzoError:
                package = None
        if package == self._package:
            return
        self._package = package
        self._again()

    def set_layer(self, layer: QgsRasterLayer | None) -> None:
        """Preview this layer."""
        if layer is self._layer:
            return
        self._let_go()
        self._layer = layer if isinstance(layer, QgsRasterLayer) else None
        if self._layer is not None:
            self._layer.crsChanged.connect(self._on_layer_changed)
            self._layer.dataSourceChanged.connect(self._on_layer_changed)
        if self._shown is not None:
            self._shown.remove()  # a preview of another layer would mislead
        self._again()

    def set_options(self, bands: tuple[int, ...] | None = None, nodata: float | None = None) -> None:
        """Read the layer as a run would; see ``RasterioSource``."""
        if (bands, nodata) != self._options:
            self._options = (bands, nodata)
            self._again()

    def _let_go(self) -> None:
        """Forget the layer; it may be gone already."""
        layer, self._layer, self._reference = self._layer, None, None
        if layer is not None:
            try:
                layer.crsChanged.disconnect(self._on_layer_changed)
                layer.dataSourceChanged.disconnect(self._on_layer_changed)
            except (RuntimeError, TypeError):
                pass  # deleted by QGIS

    def _on_layer_changed(self) -> None:
        self._reference = None
        self._again()

    def _on_layers_go(self, ids: list[str]) -> None:
        if self._layer is not None and self._layer.id() in ids:
            self.set_layer(None)

    def _find_layer(self) -> None:
        """Nobody has said which layer yet: the active one, if it is an image."""
        layer = self._iface.activeLayer()
        if self._layer is None and isinstance(layer, QgsRasterLayer) and not layer.customProperty(MARK):
            self.set_layer(layer)

    def _refresh(self) -> None:
        """What can be pressed."""
        self.controls.setVisible(self.toggle.isChecked())

    # ---------------------------------------------------------------- on and off

    def _on_toggled(self, on: bool) -> None:
        self._refresh()
        if on:
            self._begin()
        else:
            self._end()

    def _begin(self) -> None:
        missing = missing_packages()
        if missing:
            self.toggle.setChecked(False)
            text = self.tr("The preview needs Python packages that are missing: {names}.")
            self._say(text.format(names=", ".join(missing)))
            return
        self._find_layer()
        self._thread = PreviewThread(parent=self)
        self._thread.made.connect(self._on_made)
        self._thread.failed.connect(self._on_failed)
        self._shown = PreviewLayer(self._canvas, self)
        self._shown.set_opacity(self.opacity.value() / 100)
        self._shown.gone.connect(lambda: self.toggle.setChecked(False))
        self._canvas.extentsChanged.connect(self._again)
        self._canvas.destinationCrsChanged.connect(self._again)
        if self._package is not None:
            self._thread.prepare(self._package)
        self._again()

    def _end(self) -> None:
        self._rest.stop()
        self._slow.stop()
        for button in (self.swipe, self.blink):
            button.setChecked(False)
        if self._thread is None:
            self._say("")
            return
        self._canvas.extentsChanged.disconnect(self._again)
        self._canvas.destinationCrsChanged.disconnect(self._again)
        thread, self._thread = self._thread, None
        thread.close()
        thread.deleteLater()
        shown, self._shown = self._shown, None
        shown.close(self._going)
        shown.deleteLater()
        self._reference = None
        self._say("")

    def _on_project_closed(self) -> None:
        self.toggle.setChecked(False)
        self.set_layer(None)

    def unload(self) -> None:
        """Let go of everything outside the bar."""
        self._going = True
        self.toggle.setChecked(False)
        self.compare.set_mode(OFF)
        self._let_go()
        QgsProject.instance().cleared.disconnect(self._on_project_closed)
        QgsProject.instance().layersWillBeRemoved.disconnect(self._on_layers_go)

    # ---------------------------------------------------------------- previewing

    def _again(self, *_: object) -> None:
        """The view has changed: what is being made is stale; map it when it rests."""
        if self._thread is not None:
            self._thread.forget()
            self._rest.start()

    def _ask(self) -> None:
        if self._thread is None:
            return
        self._slow.stop()
        if self._layer is None or self._package is None:
            self._say(self.tr("Choose an image and a model."))
            return
        try:
            if self._reference is None:
                self._reference = raster_reference(self._layer)
        except TerrazzoError as error:
            self._on_failed(error_text(error))
            return
        reference = self._reference
        extent = reference.extent if reference.online is None or reference.online.extent is not None else None
        view = view_of(self._canvas, reference.crs, extent)
        if view is None:
            self._say(self.tr("The image is not in view. Zoom to it."))
            return
        self._slow.start()
        self._thread.ask(Request(reference, view, self._package, *self._options))

    def _on_made(self, preview: Preview) -> None:
        self._slow.stop()
        if self._shown is None or self._package is None or self._reference is None:
            return
        if preview.empty:
            forget_raster(preview.path)
            self._shown.remove()
        else:
            legend = with_palette(self._package.card.legend, chosen_palette())
            self._shown.show(preview.path, self._reference.crs, legend)
        self._say(self._words(preview))

    def _words(self, preview: Preview) -> str:
        """What the person should know about a preview."""
        finest, coarsest = self._package.card.gsd_range
        if preview.empty:
            return self.tr("There is no data in view.")
        if preview.gsd > coarsest * 1.05:
            text = self.tr("Previewed at {gsd} m; the model was made for {finest}–{coarsest} m. Zoom in to see more.")
        elif preview.gsd > preview.finest * 1.05:
            text = self.tr("Previewed at {gsd} m, coarser than the map will be ({own} m).")
        else:
            text = self.tr("Previewed at {gsd} m, as the map will be.")
        text = text.format(gsd=_metres(preview.gsd), own=_metres(preview.finest), finest=finest, coarsest=coarsest)
        if preview.missing:
            more = self.tr("{missing} of {asked} tiles did not arrive.")
            text += " " + more.format(missing=preview.missing, asked=preview.asked)
        return text

    def _on_failed(self, reason: str) -> None:
        self._slow.stop()
        if self._shown is not None:
            self._shown.remove()  # the old one is of another place
        self._say(reason)

    def _say_working(self) -> None:
        self._say(self.tr("Mapping what you see…"))

    def _say(self, text: str) -> None:
        self.note.setText(text)
        self.note.setVisible(bool(text))

    # ---------------------------------------------------------------- looking

    def _on_opacity(self, value: int) -> None:
        QgsSettings().setValue(_OPACITY, value)
        if not self._fade.isActive():
            self._fade.start()

    def _set_opacity(self) -> None:
        if self._shown is not None:
            self._shown.set_opacity(self.opacity.value() / 100)

    def _on_compare(self, pressed: QToolButton, on: bool) -> None:
        other = self.blink if pressed is self.swipe else self.swipe
        if on:
            other.setChecked(False)
        modes = {self.swipe: SWIPE, self.blink: BLINK}
        chosen = next((mode for button, mode in modes.items() if button.isChecked()), OFF)
        self.compare.set_mode(chosen)


def _metres(value: float) -> str:
    """Two digits that count: 1.2, 0.25, 12."""
    return f"{value:.0f}" if value >= 10 else f"{value:.2g}"
