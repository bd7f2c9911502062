"""Foreign images: how far a raster lies from the places whose images a model was trained on.

Models are wrong more often far from home (the leave-one-region-out table of a card shows how much). How far is too far
no formula says; 1500 km is a rule of thumb: the next country looks much alike, the next continent does not.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from .errors import SourceError

if TYPE_CHECKING:  # pragma: no cover
    from affine import Affine
    from rasterio.crs import CRS

FAR_KM = 1500.0
TRAINED_FAR_AWAY = (
    "The image lies {km:.0f} km from the nearest place that the model was trained on ({place}). "
    "Expect more mistakes than its card says."
)
_EARTH_KM = 6371.0088  # mean radius


class Place(NamedTuple):
    """A place that training images come from, degrees."""

    name: str
    lon: float
    lat: float


def distance_km(lon: float, lat: float, place: Place) -> float:
    """Great-circle distance on the sphere (haversine formula)."""
    a, b = math.radians(lat), math.radians(place.lat)
    half = math.sin((a - b) / 2) ** 2
    half += math.cos(a) * math.cos(b) * math.sin(math.radians(lon - place.lon) / 2) ** 2
    return 2 * _EARTH_KM * math.asin(min(1.0, math.sqrt(half)))


def far_from_training(
    places: tuple[Place, ...], crs: CRS, transform: Affine, width: int, height: int
) -> dict[str, object] | None:
    """The values of ``TRAINED_FAR_AWAY`` for a grid of ``width`` x ``height`` pixels; None if it is near, or nothing is
    known. Its middle counts."""
    from .ground import to_crs, to_lonlat

    if not places:
        return None
    try:
        lons, lats = to_lonlat(crs, *to_crs(transform, np.array([width / 2.0]), np.array([height / 2.0])))
    except SourceError:  # a CRS without a way to degrees
        return None
    lon, lat = float(lons.ravel()[0]), float(lats.ravel()[0])
    if not (math.isfinite(lon) and math.isfinite(lat)):
        return None
    nearest = min(places, key=lambda place: distance_km(lon, lat, place))
    km = distance_km(lon, lat, nearest)
    return {"km": round(km, -2), "place": nearest.name} if km > FAR_KM else None
