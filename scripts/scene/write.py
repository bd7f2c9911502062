"""Writing a scene as two GeoTIFF files."""

import rasterio
from rasterio.enums import ColorInterp

# Colours of the OpenEarthMap legend, for viewing the truth.
COLOURS = {
    0: (0, 0, 0), 1: (128, 0, 0), 2: (0, 255, 36), 3: (148, 148, 148), 4: (255, 255, 255),
    5: (34, 97, 38), 6: (0, 69, 255), 7: (75, 181, 73), 8: (222, 31, 7),
}  # fmt: skip


def write_scene(scene, image_path, truth_path=None):
    """Write the picture (RGB) and, if a path is given, the truth (one band with a palette)."""
    h, w = scene.truth.shape
    profile = {
        "driver": "GTiff", "height": h, "width": w, "dtype": "uint8", "compress": "deflate",
        "crs": scene.crs, "transform": scene.transform,
    }  # fmt: skip
    if min(h, w) >= 256:
        profile.update(tiled=True, blockxsize=256, blockysize=256)
    with rasterio.open(image_path, "w", count=3, photometric="RGB", predictor=2, **profile) as dst:
        dst.colorinterp = [ColorInterp.red, ColorInterp.green, ColorInterp.blue]
        dst.write(scene.image)
    if truth_path is not None:
        with rasterio.open(truth_path, "w", count=1, nodata=0, **profile) as dst:
            dst.write(scene.truth, 1)
            dst.write_colormap(1, COLOURS)
