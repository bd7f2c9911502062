"""The camera: optics, noise, compression, quantisation."""

import numpy as np

from .terrain import blur, smooth_noise

# Luminance table of JPEG (ITU-T T.81 annex K).
TABLE = np.array(
    [16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56,
     14, 17, 22, 29, 51, 87, 80, 62, 18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92,
     49, 64, 78, 87, 103, 121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99], np.float32
).reshape(8, 8)  # fmt: skip


def _dct_matrix():
    """Orthonormal 8-point DCT, float32 [8, 8]."""
    k, n = np.mgrid[0:8, 0:8]
    m = np.sqrt(2 / 8) * np.cos(np.pi * (2 * n + 1) * k / 16)
    m[0] /= np.sqrt(2)
    return m.astype(np.float32)


def block_compress(plane, quality=88):
    """What JPEG of ``quality`` does to a luminance plane [h, w], 0..255, float32."""
    h, w = plane.shape
    pad = np.pad(plane, ((0, -h % 8), (0, -w % 8)), mode="edge") - np.float32(128)
    table = np.maximum(1, np.floor(TABLE * ((200 - 2 * quality) / 100) + 0.5)).astype(np.float32)
    d = _dct_matrix()
    out = np.empty_like(pad)
    for r in range(0, pad.shape[0], 256):
        strip = pad[r : r + 256]
        blocks = strip.reshape(-1, 8, strip.shape[1] // 8, 8).swapaxes(1, 2)
        coefficients = d @ blocks @ d.T
        coefficients = np.rint(coefficients / table) * table
        out[r : r + 256] = (d.T @ coefficients @ d).swapaxes(1, 2).reshape(strip.shape)
    return out[:h, :w] + np.float32(128)


def expose(cv):
    """From scene colours to the delivered picture: uint8 [3, h, w]."""
    rng = cv.rng("sensor")
    h, w = cv.shape
    ramp = rng.uniform(-1, 1, 2)
    fall = 1 + 0.03 * (ramp[0] * (cv.xs / cv.xs[0, -1] - 0.5) + ramp[1] * (cv.ys / cv.ys[-1, 0] - 0.5))
    fall = fall.astype(np.float32) + np.float32(0.012) * smooth_noise(cv.shape, max(h, w) / 3, rng)
    grain = smooth_noise(cv.shape, 1.0, rng)
    planes = np.empty_like(cv.rgb)
    for i, haze in enumerate((6.0, 7.5, 9.0)):
        plane = blur(cv.rgb[i] * fall, 0.5) * np.float32(0.965) + np.float32(haze)
        planes[i] = plane + 1.3 * grain + 1.1 * rng.standard_normal(cv.shape, dtype=np.float32)
    luma = np.float32(0.299) * planes[0] + np.float32(0.587) * planes[1] + np.float32(0.114) * planes[2]
    change = block_compress(luma) - luma
    planes += change
    return np.clip(np.rint(planes), 0, 255).astype(np.uint8)
