"""Terrazzo: land-cover maps from very high resolution imagery, in QGIS."""


def classFactory(iface):
    """Entry point for QGIS. ``iface`` is None in qgis_process."""
    from .plugin.plugin import TerrazzoPlugin

    return TerrazzoPlugin(iface)
