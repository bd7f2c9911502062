"""Crops with random geometry and colour, made on the fly from tiles in memory.

Geometry: any rotation, mirroring, a GSD drawn log-uniformly from a range, slight stretch of one axis.
Colour: brightness, contrast, gamma, gains per channel, saturation, hue, haze, blur, noise, JPEG artefacts.
Everything is drawn from one `numpy.random.Generator`, so a batch is a function of its seed.
"""

from __future__ import annotations

import io
import math

import numpy as np
import torch
import torch.nn.functional as F
from PIL import Image

LUMA = np.array([0.299, 0.587, 0.114])
GREY = np.tile(LUMA, (3, 1))


def random_crop(tile, size: int, gsd_range: tuple[float, float], rng, stride: int = 2, crisp: float = 0.3):
    """One crop of a tile, turned, mirrored and scaled; the share `crisp` by quarter turns and not scaled.

    Returns (float32 [3, size, size] in 0..255, uint8 [size/stride, size/stride] label codes sampled at the
    centres of the stride x stride output cells). Beyond the tile's edge both are mirrored.
    """
    lo, hi = gsd_range
    h, w = tile.label.shape
    hi = max(lo, min(hi, 1.5 * min(h, w) * tile.gsd / size))  # at most half as wide again as the tile
    gsd = math.exp(rng.uniform(math.log(lo), math.log(hi)))
    ratio = gsd / tile.gsd  # full-size pixels per crop pixel
    angle = rng.uniform(0, 2 * math.pi)
    stretch = math.exp(rng.uniform(-0.1, 0.1))
    crisp = rng.random() < crisp and lo <= tile.gsd <= gsd_range[1]
    if crisp:  # pixels as they are: interpolation smooths, and a map is made from unsmoothed images
        ratio, angle, stretch = 1.0, rng.integers(4) * math.pi / 2, 1.0
    c, s = math.cos(angle) * ratio, math.sin(angle) * ratio
    mirror = -1.0 if rng.random() < 0.5 else 1.0
    m = np.array([[c * stretch * mirror, -s], [s * stretch * mirror, c]])  # crop (x, y) -> tile (x, y)
    half = size * ratio / 2
    cx = rng.uniform(min(half, w / 2), max(w - half, w / 2))
    cy = rng.uniform(min(half, h / 2), max(h - half, h / 2))
    if crisp:
        cx, cy = round(cx), round(cy)
    image, factor = tile.level(ratio)
    mode = "bicubic" if rng.random() < 0.5 else "bilinear"
    x = sample(image.transpose(2, 0, 1), size, 1, m, (cx, cy), factor, mode).clamp(0, 255)
    y = sample(tile.label[None], size // stride, stride, m, (cx, cy), 1, "nearest")
    return x, y[0].to(torch.uint8)


def sample(array: np.ndarray, size: int, step: int, m: np.ndarray, centre, factor: int, mode: str) -> torch.Tensor:
    """Sample uint8 [C, H, W] (reduced by `factor`) on size x size cells of `step` crop pixels."""
    hh, ww = array.shape[1:]
    t = (np.arange(size) + 0.5) * step - size * step / 2
    px = (m[0, 0] * t[None, :] + m[0, 1] * t[:, None] + centre[0]) / factor
    py = (m[1, 0] * t[None, :] + m[1, 1] * t[:, None] + centre[1]) / factor
    x0, x1 = max(0, int(px.min()) - 2), min(ww, int(px.max()) + 3)
    y0, y1 = max(0, int(py.min()) - 2), min(hh, int(py.max()) + 3)
    window = torch.from_numpy(np.array(array[:, y0:y1, x0:x1])).float()[None]
    grid = np.stack([(px - x0) * 2 / (x1 - x0) - 1, (py - y0) * 2 / (y1 - y0) - 1], -1)
    grid = torch.from_numpy(grid.astype(np.float32))[None]
    return F.grid_sample(window, grid, mode=mode, padding_mode="reflection", align_corners=False)[0]


def paste_rectangles(images: torch.Tensor, labels: torch.Tensor, share: float, stride: int, rng) -> None:
    """Into the share `share` of the crops, a rectangle of the next crop at the same place, in place (CutMix).

    images float [N, 3, S, S]; labels uint8 [N, S/stride, S/stride], pasted alike. A rectangle has a tenth to half
    of the crop's area. What stands beside a thing then says less about it. Source: Yun et al. 2019.
    """
    from_images, from_labels = images.clone(), labels.clone()
    size = labels.shape[-1]
    for i in range(len(images)):
        if rng.random() >= share:
            continue
        area, aspect = rng.uniform(0.1, 0.5), math.exp(rng.uniform(-0.5, 0.5))
        h, w = (min(size, max(1, round(size * math.sqrt(area * a)))) for a in (aspect, 1 / aspect))
        y, x = int(rng.integers(size - h + 1)), int(rng.integers(size - w + 1))
        other = (i + 1) % len(images)
        labels[i, y : y + h, x : x + w] = from_labels[other, y : y + h, x : x + w]
        y, x, h, w = (stride * v for v in (y, x, h, w))
        images[i, :, y : y + h, x : x + w] = from_images[other, :, y : y + h, x : x + w]


def random_colour(x: torch.Tensor, rng, strength: float = 1.0) -> torch.Tensor:
    """Colour, haze, blur, noise and JPEG; float32 [3, H, W] in 0..255 -> the same."""
    k = strength
    m, b = np.eye(3), np.zeros(3)

    def then(a, c=0.0):
        nonlocal m, b
        m, b = a @ m, a @ b + c

    if rng.random() < 0.8:  # contrast about the mean, brightness
        gain, mean = math.exp(rng.uniform(-0.5, 0.4) * k), float(x.mean())
        then(np.eye(3) * gain, mean * (1 - gain) + rng.uniform(-35, 35) * k)
    if rng.random() < 0.6:  # gains of the channels (white balance, sensor)
        then(np.diag(np.exp(rng.uniform(-0.16, 0.16, 3) * k)))
    if rng.random() < 0.6:  # saturation, now and then all grey
        sat = 0.05 if rng.random() < 0.05 else math.exp(rng.uniform(-0.9, 0.5) * k)
        then(np.eye(3) * sat + GREY * (1 - sat))
    if rng.random() < 0.4:  # hue: a turn about the grey axis
        then(hue_matrix(rng.uniform(-0.2, 0.2) * k))
    if rng.random() < 0.25:  # haze: towards the colour of the sky
        a = rng.uniform(0.05, 0.4) * k
        then(np.eye(3) * (1 - a), a * np.array([190.0, 200, 212]) * rng.uniform(0.7, 1.1))
    if rng.random() < 0.15:  # offsets of the channels (path radiance)
        then(np.eye(3), rng.uniform(-18, 18, 3) * k)
    mt = torch.from_numpy(m.astype(np.float32))
    x = torch.einsum("ij,jhw->ihw", mt, x) + torch.from_numpy(b.astype(np.float32))[:, None, None]
    x = x.clamp_(0, 255)
    if rng.random() < 0.4:
        x = 255 * (x / 255).pow(math.exp(rng.uniform(-0.45, 0.45) * k))
    r = rng.random()
    if r < 0.22:
        x = blur(x, rng.uniform(0.4, 1.6))
    elif r < 0.32:
        x = x + (x - blur(x, 1.0)) * rng.uniform(0.3, 1.2)
    if rng.random() < 0.25:
        noise = rng.standard_normal(tuple(x.shape), dtype=np.float32)
        if rng.random() < 0.4:
            noise[1:] = noise[:1]
        x = x + torch.from_numpy(noise) * rng.uniform(1, 12) * k
    x = x.clamp(0, 255)
    if rng.random() < 0.3:
        x = jpeg(x, int(rng.integers(30, 95)))
    return x


def hue_matrix(angle: float) -> np.ndarray:
    """Rotation of RGB about the grey axis by `angle` radians (Rodrigues' formula), [3, 3]."""
    c, s, n = math.cos(angle), math.sin(angle), math.sqrt(1 / 3)
    cross = np.array([[0, -n, n], [n, 0, -n], [-n, n, 0]])
    return np.eye(3) * c + s * cross + (1 - c) / 3 * np.ones((3, 3))


def blur(x: torch.Tensor, sigma: float) -> torch.Tensor:
    """Gaussian blur of float [3, H, W], sigma in pixels."""
    r = max(1, math.ceil(2.5 * sigma))
    k = torch.exp(-0.5 * (torch.arange(-r, r + 1) / sigma) ** 2)
    k = (k / k.sum()).float()
    y = F.pad(x[:, None], (r, r, r, r), mode="reflect")
    return F.conv2d(F.conv2d(y, k.view(1, 1, 1, -1)), k.view(1, 1, -1, 1))[:, 0]


def jpeg(x: torch.Tensor, quality: int) -> torch.Tensor:
    """Through a JPEG file of this quality; float [3, H, W] in 0..255 -> the same."""
    buffer = io.BytesIO()
    Image.fromarray(x.round().to(torch.uint8).permute(1, 2, 0).numpy()).save(buffer, "JPEG", quality=quality)
    return torch.from_numpy(np.array(Image.open(buffer))).permute(2, 0, 1).float()
