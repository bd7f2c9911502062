"""The engine: from an image to a land-cover map, without QGIS.

Start at ``mapping.map_land_cover``. Nothing heavy is imported here, so the plugin loads fast.
"""
