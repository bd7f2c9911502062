"""Optional parts: widgets of the panel that live in modules of their own and may be absent."""

from __future__ import annotations

import importlib
import importlib.util
from typing import TYPE_CHECKING

from qgis.core import QgsMessageLog
from qgis.PyQt.QtWidgets import QWidget

if TYPE_CHECKING:  # pragma: no cover
    from qgis.gui import QgisInterface


def optional_part(module: str, name: str, iface: QgisInterface, parent: QWidget) -> QWidget | None:
    """The widget ``name`` of ``module`` in this package, made as ``name(iface, parent)``.

    None if there is no such module, or if it cannot be made; then the log says why.
    """
    if importlib.util.find_spec(f"{__package__}.{module}") is None:
        return None
    try:
        return getattr(importlib.import_module(f"{__package__}.{module}"), name)(iface, parent)
    except Exception:  # noqa: BLE001 - the rest of the panel works without it
        import traceback

        QgsMessageLog.logMessage(traceback.format_exc(), "Terrazzo")
        return None
