"""Smooth random fields, the raw material of every texture in the scene."""

import numpy as np


def _taps(n, lattice, cell, phase):
    """Index and weights of the quadratic B-spline that carries a lattice to ``n`` pixels.

    Returns (int array [n], float32 array [3, n]): first lattice index and the weights of
    that knot and the next two.
    """
    pos = np.arange(n, dtype=np.float64) / cell + phase
    base = np.floor(pos).astype(np.intp)
    t = (pos - base).astype(np.float32)
    weights = np.stack([0.5 * (1 - t) ** 2, 0.5 + t * (1 - t), 0.5 * t**2])
    return np.minimum(base, lattice - 3), weights


def smooth_noise(shape, cell, rng):
    """Gaussian noise of one scale: float32 [h, w], zero mean, unit variance (about).

    ``cell`` is the lattice spacing in pixels (>= 1); the features are 1.5 to 3 cells wide.
    """
    h, w = shape
    cell = max(1.0, float(cell))
    ny, nx = int(np.ceil(h / cell)) + 4, int(np.ceil(w / cell)) + 4
    lattice = rng.standard_normal((ny, nx), dtype=np.float32)
    iy, wy = _taps(h, ny, cell, rng.random())
    ix, wx = _taps(w, nx, cell, rng.random())
    rows = sum(lattice[iy + k] * wy[k][:, None] for k in range(3))
    out = rows[:, ix] * wx[0]
    for k in (1, 2):
        out += rows[:, ix + k] * wx[k]
    # The mean of the squared B-spline sums to 0.55 per axis.
    out *= 1.0 / 0.55
    return out


def fractal(shape, cell, rng, octaves=3, gain=0.5):
    """Sum of octaves from ``cell`` pixels downwards: float32 [h, w], unit variance (about)."""
    out, amp, total = None, 1.0, 0.0
    for _ in range(octaves):
        layer = smooth_noise(shape, cell, rng)
        layer *= amp
        out = layer if out is None else out + layer
        total += amp * amp
        amp *= gain
        cell /= 2
        if cell < 1:
            break
    out /= np.float32(np.sqrt(total))
    return out


def blur(plane, sigma):
    """Separable Gaussian blur of a float32 plane [h, w], edges repeated; ``sigma`` in pixels."""
    radius = max(1, int(np.ceil(2.5 * sigma)))
    k = np.exp(-0.5 * (np.arange(-radius, radius + 1) / sigma) ** 2).astype(np.float32)
    k /= k.sum()
    h, w = plane.shape
    pad = np.pad(plane, ((radius, radius), (0, 0)), mode="edge")
    out = pad[:h] * k[0]
    for i in range(1, 2 * radius + 1):
        out += pad[i : i + h] * k[i]
    pad = np.pad(out, ((0, 0), (radius, radius)), mode="edge")
    out = pad[:, :w] * k[0]
    for i in range(1, 2 * radius + 1):
        out += pad[:, i : i + w] * k[i]
    return out


def smoothstep(lo, hi, x):
    """0 below ``lo``, 1 above ``hi``, smooth between (arrays of any shape)."""
    t = np.clip((x - lo) / (hi - lo), 0, 1)
    return t * t * (3 - 2 * t)
