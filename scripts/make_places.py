"""Make the country raster in resources/places from Natural Earth's countries (1:10 million, public domain).

    python -m terrazzo.scripts.make_places countries-10m.json

The argument is the TopoJSON file of that name from the npm package world-atlas (https://github.com/topojson/world-atlas).
``resources/places/countries.json`` says which country gets which number and stays as it is.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import numpy as np
import rasterio
from rasterio.features import rasterize
from rasterio.transform import from_origin

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "places"
STEP = 0.1  # degrees


def arcs_of(topology: dict) -> list[np.ndarray]:
    """Each arc of a quantised TopoJSON as degrees [n, 2]."""
    scale, move = np.array(topology["transform"]["scale"]), np.array(topology["transform"]["translate"])
    return [np.cumsum(np.array(arc), axis=0) * scale + move for arc in topology["arcs"]]


def ring(indices: list[int], arcs: list[np.ndarray]) -> list[tuple[float, float]]:
    """A ring joined from arcs; ~i is arc i backwards."""
    parts = [arcs[i] if i >= 0 else arcs[~i][::-1] for i in indices]
    points = np.concatenate([parts[0], *(p[1:] for p in parts[1:])])
    # The source has no cut at the date line: a jump there goes on beyond 180 degrees.
    steps = np.diff(points[:, 0])
    points[1:, 0] = points[0, 0] + np.cumsum((steps + 180) % 360 - 180)
    if abs(points[-1, 0] - points[0, 0]) > 1:  # around a pole
        pole = 90.0 if points[:, 1].mean() > 0 else -90.0
        points = np.concatenate([points, [[points[-1, 0], pole], [points[0, 0], pole], points[0]]])
    return [tuple(p) for p in points]


def geometry(item: dict, arcs: list[np.ndarray]) -> dict:
    """GeoJSON MultiPolygon of a TopoJSON geometry."""
    polygons = [item["arcs"]] if item["type"] == "Polygon" else item["arcs"]
    rings = [[r for r in ([ring(i, arcs) for i in polygon]) if len(r) > 3] for polygon in polygons]
    return {"type": "MultiPolygon", "coordinates": [r for r in rings if r]}


def draw(shapes: list, size: tuple[int, int], all_touched: bool) -> np.ndarray:
    """Numbers of the cells; what lies beyond 180 degrees comes in on the other side."""
    codes = np.zeros(size, np.uint8)
    for turn in (-360, 0, 360):
        place = from_origin(turn - 180, 90, STEP, STEP)
        part = rasterize(shapes, size, transform=place, all_touched=all_touched, dtype="uint8")
        codes = np.where(part > 0, part, codes)
    return codes


def main(path: str) -> None:
    """Write ``countries.png``."""
    table = json.loads((FOLDER / "countries.json").read_text(encoding="utf-8"))
    number = {alias: c["number"] for c in table["countries"] for alias in [c["name"], *c.get("also", [])]}
    topology = json.loads(Path(path).read_text(encoding="utf-8"))
    arcs = arcs_of(topology)
    items = [x for x in topology["objects"]["countries"]["geometries"] if x["type"]]
    shapes = [(geometry(x, arcs), number[x["properties"]["name"]]) for x in items]
    shapes = [s for s in shapes if s[0]["coordinates"]]
    size = (round(180 / STEP), round(360 / STEP))
    codes = draw(shapes, size, False)
    # Islands without any cell centre get the cells that they touch.
    missing = set(number.values()) - set(np.unique(codes).tolist())
    small = draw([s for s in shapes if s[1] in missing], size, True)
    codes = np.where(small > 0, small, codes)
    profile = {"driver": "PNG", "width": size[1], "height": size[0], "count": 1, "dtype": "uint8", "zlevel": 9}
    with rasterio.open(FOLDER / "countries.png", "w", **profile) as dataset:
        dataset.write(codes, 1)
    for left in FOLDER.glob("*.aux.xml"):
        left.unlink()
    print(f"{len(set(np.unique(codes).tolist()) - {0})} of {len(set(number.values()))} countries have cells")


if __name__ == "__main__":
    main(sys.argv[1])
