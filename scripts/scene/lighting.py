"""Sun and sky: shading of crowns and heaps, cast shadows, gentle unevenness."""

import numpy as np

from .canvas import BARE, TREE
from .terrain import blur


def cast_shadow(height, gsd, azimuth, elevation):
    """Share of the sun that is hidden, float32 [h, w] 0..1.

    ``height``: float32 [h, w] metres; angles in radians, azimuth clockwise from north (up).
    """
    h, w = height.shape
    step = gsd
    drop = np.float32(np.tan(elevation) * step)
    dx, dy = np.sin(azimuth) * step / gsd, -np.cos(azimuth) * step / gsd
    n = int(np.ceil(float(height.max()) / drop)) if height.max() > 0 else 0
    best = np.zeros_like(height)
    for k in range(1, n + 1):
        sx, sy = round(dx * k), round(dy * k)
        if abs(sx) >= w or abs(sy) >= h:
            break
        # Pixel (r, c) looks at (r + sy, c + sx), towards the sun.
        to = (slice(max(0, -sy), min(h, h - sy)), slice(max(0, -sx), min(w, w - sx)))
        fro = (slice(max(0, sy), min(h, h + sy)), slice(max(0, sx), min(w, w + sx)))
        np.maximum(best[to], height[fro] - drop * np.float32(k), out=best[to])
    return np.clip((best - height) / np.float32(0.45), 0, 1)


def light(cv, plan):
    """Apply sun, shadow and sky to the canvas's colours in place."""
    azimuth, elevation = plan.sun
    z = cv.height
    gy, gx = np.gradient(blur(z, 0.7), np.float32(cv.gsd))
    np.clip(gx, -2.2, 2.2, out=gx)
    np.clip(gy, -2.2, 2.2, out=gy)
    sx, sy, tangent = np.sin(azimuth), -np.cos(azimuth), np.tan(elevation)
    direct = (tangent - gx * np.float32(sx) - gy * np.float32(sy)) / np.float32(tangent)
    direct /= np.sqrt(1 + gx * gx + gy * gy)
    lumpy = ((cv.truth == TREE) | (cv.truth == BARE)) & (z > 0)
    shade = np.where(lumpy, 0.46 + 0.56 * np.clip(direct, 0, 1.55), 1).astype(np.float32)
    hidden = blur(cast_shadow(z, cv.gsd, azimuth, elevation), 0.6)
    # Crowns let some light through; the sky lights shadows bluish.
    hidden *= np.where(cv.truth == TREE, np.float32(0.5), np.float32(1))
    sky = (0.38, 0.43, 0.50)
    for band, floor in zip(cv.rgb, sky):
        band *= shade * (1 - hidden * np.float32(1 - floor))
