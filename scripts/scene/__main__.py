"""Command line: write a scene and its truth as GeoTIFF files."""

import argparse

import numpy as np

from . import make_scene, write_scene

NAMES = ("unknown", "bareland", "rangeland", "developed", "road", "tree", "water", "agriculture", "building")


def main():
    """Parse the arguments, make the scene, print the class shares."""
    parser = argparse.ArgumentParser(prog="terrazzo.scripts.scene", description=__doc__)
    parser.add_argument("--out", required=True, help="picture, RGB GeoTIFF")
    parser.add_argument("--truth", help="class raster, GeoTIFF")
    parser.add_argument("--size", type=int, nargs="+", default=[2048], help="pixels: side, or height and width")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--gsd", type=float, default=0.3, help="metres a pixel")
    args = parser.parse_args()
    if len(args.size) > 2:
        parser.error("--size takes one or two numbers")
    scene = make_scene(args.size[0] if len(args.size) == 1 else tuple(args.size), args.gsd, args.seed)
    write_scene(scene, args.out, args.truth)
    shares = np.bincount(scene.truth.ravel(), minlength=9) / scene.truth.size
    print(", ".join(f"{name} {100 * share:.1f} %" for name, share in zip(NAMES, shares) if share))


if __name__ == "__main__":
    main()
