"""Pages: what the panel's tabs hold, in order. A page is loaded when it is first looked at.

A page's class is made as ``Page(iface, parent)``. It may have ``unload()``, called when the plugin goes, and
``activated()``, called each time the page comes to the front. A page whose module is not there has no tab; one that
cannot be loaded shows why, and the others go on working.
"""

from __future__ import annotations

import importlib
import importlib.util
from dataclasses import dataclass

from ..qgis_bridge.texts import translate


@dataclass(frozen=True)
class PageEntry:
    """``key``: fixed name, for settings. ``title``, ``hint``: in the person's language. ``icon``: file in
    ``resources/icons``. ``module``: in this package; ``page``: the class in it."""

    key: str
    title: str
    hint: str
    icon: str
    module: str
    page: str

    def exists(self) -> bool:
        """Whether the module is there. Nothing is imported."""
        return importlib.util.find_spec(f"{__package__}.{self.module}") is not None

    def load(self) -> type:
        """The page's class. Raises whatever its import raises."""
        return getattr(importlib.import_module(f"{__package__}.{self.module}"), self.page)


def page_entries() -> list[PageEntry]:
    """All pages that there are, in the order of the tabs."""

    entries = [
        PageEntry(
            "map",
            translate("PanelPages", "Map"),
            translate("PanelPages", "Map the land cover of an image, and look at the result."),
            "page-map.svg",
            "map_page",
            "MapPage",
        ),
        PageEntry(
            "models",
            translate("PanelPages", "Models"),
            translate("PanelPages", "Installed models: import, remove, and measure how fast they run here."),
            "page-models.svg",
            "models_page",
            "ModelsPage",
        ),
        PageEntry(
            "annotate",
            translate("PanelPages", "Annotate"),
            translate("PanelPages", "Draw and review labels for training and checking."),
            "page-annotate.svg",
            "annotate_page",
            "AnnotatePage",
        ),
        PageEntry(
            "quality",
            translate("PanelPages", "Quality"),
            translate("PanelPages", "Check a map against reference data, and see how far annotators agree."),
            "page-quality.svg",
            "quality_page",
            "QualityPage",
        ),
        PageEntry(
            "datasets",
            translate("PanelPages", "Datasets"),
            translate("PanelPages", "Export annotations as training data, and adapt a model to them."),
            "page-datasets.svg",
            "datasets_page",
            "DatasetsPage",
        ),
    ]
    return [entry for entry in entries if entry.exists()]
