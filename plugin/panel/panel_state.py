"""Panel state: what was chosen in the set-up view, kept for the next time and with each project."""

from __future__ import annotations

import json
from typing import Any

from qgis.core import QgsProject, QgsSettings
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QSpinBox, QWidget

from .area_choice import FEATURES, VISIBLE, WHOLE
from .setup_view import SetupView

_SETTING = "terrazzo/panel/state"
_SCOPE, _ENTRY = "terrazzo", "panel"  # of the project's entries


def read_state(view: SetupView) -> dict[str, Any]:
    """What is chosen now, as JSON-like values."""
    layer = view.layer.currentLayer()
    features = view.area.layer.currentLayer()
    return {
        "model": view.model.currentData() or "",
        "follow": view.follow.isChecked(),
        "layer": layer.id() if layer is not None else "",
        "area": view.area.key(),
        "drawn": list(view.area.drawn()),
        "features": features.id() if features is not None else "",
        "black": view.groups.black.isChecked(),
        "bands": view.groups.bands.text(),
        **{name: _value(widget) for name, widget in view.groups.remembered().items()},
    }


def apply_state(view: SetupView, state: dict[str, Any], of_project: bool) -> None:
    """Choose what ``state`` says. ``of_project``: layers and drawn areas count, too; what it does not know stays."""
    for name, widget in view.groups.remembered().items():
        if name in state:
            _set_value(widget, state[name])
    index = view.model.findData(state.get("model"))
    if index >= 0:
        view.model.setCurrentIndex(index)
    area = state.get("area", WHOLE)
    if not of_project:
        view.area.choose(area if area in (WHOLE, VISIBLE, FEATURES) else WHOLE)
        return
    view.area.choose(area)
    drawn = state.get("drawn") or ["", ""]
    view.area.set_drawn(str(drawn[0]), str(drawn[1]))
    for combo, key in ((view.layer, "layer"), (view.area.layer, "features")):
        layer = QgsProject.instance().mapLayer(state.get(key, ""))
        if layer is not None and (key != "layer" or not state.get("follow", True)):
            combo.setLayer(layer)
    view.follow.setChecked(bool(state.get("follow", True)))
    view.groups.black.setChecked(bool(state.get("black")))
    view.groups.bands.setText(str(state.get("bands", "")))


def remember(view: SetupView) -> None:
    """Keep the choice for the next time."""
    text = json.dumps(read_state(view))
    settings = QgsSettings()
    if settings.value(_SETTING, "", type=str) != text:
        settings.setValue(_SETTING, text)


def recall(view: SetupView) -> None:
    """Choose what the project says, or else what was chosen last."""
    state = _parsed(QgsProject.instance().readEntry(_SCOPE, _ENTRY, "")[0])
    if state:
        apply_state(view, state, of_project=True)
    else:
        apply_state(view, _parsed(QgsSettings().value(_SETTING, "", type=str)), of_project=False)


def write_to_project(view: SetupView) -> None:
    """Put the choice into the project that is being saved."""
    QgsProject.instance().writeEntry(_SCOPE, _ENTRY, json.dumps(read_state(view)))


def _parsed(text: str) -> dict[str, Any]:
    try:
        value = json.loads(text)
    except ValueError:
        return {}
    return value if isinstance(value, dict) else {}


def _value(widget: QWidget) -> Any:
    if isinstance(widget, QCheckBox):
        return widget.isChecked()
    if isinstance(widget, QComboBox):
        return widget.currentData()
    if isinstance(widget, QgsFileWidget):
        return widget.filePath()
    return widget.value()


def _set_value(widget: QWidget, value: Any) -> None:
    if isinstance(widget, QCheckBox):
        widget.setChecked(bool(value))
    elif isinstance(widget, QComboBox):
        index = widget.findData(value)
        if index >= 0:
            widget.setCurrentIndex(index)
    elif isinstance(widget, QgsFileWidget):
        widget.setFilePath(str(value or ""))
    elif isinstance(widget, QDoubleSpinBox) and isinstance(value, (int, float)):
        widget.setValue(float(value))
    elif isinstance(widget, QSpinBox) and isinstance(value, (int, float)):
        widget.setValue(int(value))
