"""Terrazzo's code. ``plugin.py`` is the plugin object; ``landcover/`` is the engine and runs without QGIS."""
