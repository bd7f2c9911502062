"""A procedural orthophoto with known truth, for tests and demonstrations.

``make_scene`` draws a piece of countryside (RGB picture and class per pixel); ``plain_scene``
is a cheap stand-in for tests of the engine; ``sparse_raster`` writes a huge, mostly empty
GeoTIFF.
"""

from .compose import Scene, make_scene
from .plain import plain_scene, sparse_raster
from .write import write_scene

__all__ = ["Scene", "make_scene", "plain_scene", "sparse_raster", "write_scene"]
