"""Datasets: annotated areas become chips that the field's training libraries load. No QGIS, no Qt.

The way of a label
------------------
``Area`` (``areas``: an image, its labels, attributes such as the region)
-> ``Chip`` (``chips``: a square of the area at the wished ground sampling distance)
-> split (``splits``: blocks, attribute or frames; chips of different splits that come too near are left out)
-> files in a *layout* (``layouts``: OpenEarthMap, LoveDA, COCO, GeoTIFF pairs)
-> metadata (``metadata``: STAC, Croissant, TDML, dataset card) and checksums -> final name.

``export.export_dataset`` does all of it, for any raster with a class raster or polygons. Accepted task tiles of an
annotation session become areas in ``session_areas``. ``patches.build_patch_dataset`` makes patches in the form of
reBEN (BigEarthNet v2) from Sentinel bands and a CORINE map, or with ``area_patches.patch_job`` from areas.

Everything is written into ``<name>.part`` beside the place of the dataset (``staging``). The final name appears when
the dataset is whole. A run that was killed is taken up again by the next one with the same settings.
"""
