"""Terrazzo: land-cover maps from very high resolution imagery, in QGIS."""

import sys

# When a plugin is loaded anew, QGIS forgets only those of its modules that an import statement has named. The others
# would go on in their old version.
for _name in [_name for _name in sys.modules if _name.startswith(__name__ + ".")]:
    del sys.modules[_name]


def classFactory(iface):
    """Entry point for QGIS. ``iface`` is None in qgis_process."""
    from .plugin.plugin import TerrazzoPlugin

    return TerrazzoPlugin(iface)
