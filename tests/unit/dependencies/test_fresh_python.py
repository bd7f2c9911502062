"""The whole way with the real packages: a Python like that of a QGIS without onnxruntime, wheels in a folder, a map.

The wheels are fetched once; without a network these tests are skipped, and the same steps are taken with wheels made by
hand in test_install.py.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from terrazzo.plugin.dependencies.wheels import has_module, load_lock
from terrazzo.tests.support.tiny_wheel import HERE

ROOT = Path(__file__).resolve().parents[3]
INSTALL = """
import json, sys
from pathlib import Path
from terrazzo.plugin.dependencies.install import Options, install, make_plan
from terrazzo.plugin.landcover.progress import Feedback
class Aloud(Feedback):
    def info(self, template, **values):
        print(template.format(**values))
    warning = info
plan = make_plan(Path(sys.argv[1]))
done = install(plan, Options(wheel_folder=Path(sys.argv[2]), use_pip=sys.argv[3] == "pip"), Aloud())
import onnxruntime, numpy
print("RESULT" + json.dumps([done.packages[0], onnxruntime.__file__, numpy.__file__, sys.path[-1]]))
"""
MAP = """
import sys
from pathlib import Path
from terrazzo.plugin.dependencies.search_path import use_packages
assert use_packages(Path(sys.argv[1])) is not None
from terrazzo.plugin.landcover.mapping import MappingJob, map_land_cover
from terrazzo.plugin.landcover.package import find_package
from terrazzo.plugin.landcover.source import RasterioSource
package = find_package("openearthmap-lite")
source = RasterioSource(sys.argv[2], None, package.card.bands)
print("PIXELS", map_land_cover(source, MappingJob(package, Path(sys.argv[3]))).valid_pixels)
"""
PLAN_SEGMENTS = """
import json, sys
from pathlib import Path
from terrazzo.plugin.dependencies.install import make_plan
plan = make_plan(Path(sys.argv[1]), "segments")
wheels = [(pick.package.name, pick.wheel) for pick in plan.picks]
print("RESULT" + json.dumps([[name, wheel.file, wheel.url, wheel.sha256] for name, wheel in wheels]))
"""
SEGMENTS = """
import sys
from pathlib import Path
import numpy as np
from terrazzo.plugin.annotation import superpixels
from terrazzo.plugin.dependencies.install import Options, install, make_plan
from terrazzo.plugin.landcover.progress import Feedback
assert not superpixels.available()
use_pip = sys.argv[3] == "pip"
install(make_plan(Path(sys.argv[1]), "segments"), Options(wheel_folder=Path(sys.argv[2]), use_pip=use_pip), Feedback())
assert superpixels.available()
image = np.zeros((60, 80, 3), np.uint8)
image[:, 40:] = 200
labels, count = superpixels.segment(image, 12)
bright = np.bincount(labels[:, 40:].ravel(), minlength=count) / np.bincount(labels.ravel(), minlength=count)
print("SHARE", ((bright[labels] > 0.5) == (image[..., 0] > 0)).mean())
print("SEGMENTS", count, sys.modules["skimage"].__file__, sys.modules["numpy"].__file__)
"""


def fetch(folder, file, url, sha256):
    """Fetch one wheel of the lock, unless it is there; skip without a network."""
    if not (folder / file).is_file():
        command = [
            sys.executable,
            "-m",
            "pip",
            "download",
            "--quiet",
            "--no-deps",
            "--timeout",
            "20",
            "-d",
            str(folder),
        ]
        done = subprocess.run(
            [*command, f"{url}#sha256={sha256}"], capture_output=True, text=True, check=False, timeout=240
        )
        if done.returncode:
            pytest.skip(f"no network to fetch the wheel from: {done.stderr.strip()[-200:]}")


@pytest.fixture(scope="session")
def any_folder(tmp_path_factory):
    """A folder for wheels."""
    kept = os.environ.get("TERRAZZO_WHEELS")  # a folder that outlives the tests
    return Path(kept) if kept else tmp_path_factory.mktemp("wheels")


@pytest.fixture(scope="session")
def wheel_folder(any_folder):
    """The wheel of ONNX Runtime for this Python, fetched once."""
    release = load_lock().packages["onnxruntime"].releases
    wheel = next(w for r in release for w in r.wheels if HERE.fits(w.file))
    fetch(any_folder, wheel.file, wheel.url, wheel.sha256)
    return any_folder


@pytest.fixture(scope="session")
def fresh_python(tmp_path_factory):
    """A Python with the system's numpy, GDAL and rasterio, as QGIS has, and without onnxruntime."""
    folder = tmp_path_factory.mktemp("fresh")
    base = Path(sys.base_prefix) / "bin" / f"python{HERE.python[0]}.{HERE.python[1]}"
    command = [str(base), "-m", "venv", "--system-site-packages", "--without-pip", str(folder)]
    if not base.is_file() or subprocess.run(command, check=False, timeout=120).returncode:
        pytest.skip("this Python cannot make a fresh one")
    program = folder / "bin" / "python"
    modules = "import numpy, rasterio, osgeo.gdal"
    if subprocess.run([program, "-c", modules], capture_output=True, check=False, timeout=60).returncode:
        pytest.skip("the system's Python has no numpy, rasterio and GDAL, as that of a QGIS has")
    found = subprocess.run([program, "-c", "import onnxruntime"], capture_output=True, check=False, timeout=60)
    assert found.returncode, "the fresh Python has onnxruntime already"
    (folder / "package").mkdir()
    (folder / "package" / "terrazzo").symlink_to(ROOT)

    def run(code, *arguments):
        environment = {**os.environ, "PYTHONPATH": str(folder / "package"), "PYTHONNOUSERSITE": "1"}
        done = subprocess.run(
            [program, "-c", code, *map(str, arguments)],
            env=environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=280,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    return run


@pytest.mark.slow
@pytest.mark.parametrize("way", ["pip", "without pip"])
def test_install_then_map(fresh_python, wheel_folder, tmp_path, way):
    import rasterio

    said = fresh_python(INSTALL, tmp_path / "packages", wheel_folder, way)
    package, module, numpy, last = json.loads(said.split("RESULT")[1])
    assert package[0] == "onnxruntime"
    assert module.startswith(last)
    assert not numpy.startswith(str(tmp_path))
    image = np.random.default_rng(1).integers(0, 255, (3, 128, 160), np.uint8)
    profile = {"driver": "GTiff", "count": 3, "height": 128, "width": 160, "dtype": "uint8", "crs": "EPSG:32632"}
    with rasterio.open(
        tmp_path / "image.tif", "w", transform=rasterio.Affine(0.3, 0, 5e5, 0, -0.3, 5e6), **profile
    ) as dataset:
        dataset.write(image)
    said = fresh_python(MAP, tmp_path / "packages", tmp_path / "image.tif", tmp_path / "map.tif")
    assert "PIXELS 20480" in said
    assert (tmp_path / "map.tif").is_file()


@pytest.mark.slow
@pytest.mark.parametrize("way", ["pip", "without pip"])
def test_install_then_segments(fresh_python, any_folder, tmp_path, way):
    """scikit-image comes beside QGIS's own numpy, and the image is segmented at once, in the same process."""
    packages = tmp_path / "packages"
    picks = json.loads(fresh_python(PLAN_SEGMENTS, packages).split("RESULT")[1])
    assert picks[0][0] == "scikit-image"
    for _, file, url, sha256 in picks:
        fetch(any_folder, file, url, sha256)
    said = fresh_python(SEGMENTS, packages, any_folder, way)
    assert float(said.split("SHARE")[1].split()[0]) > 0.95  # segments end at the edge in the image
    count, skimage, numpy = said.split("SEGMENTS")[1].split()
    assert int(count) > 10
    assert skimage.startswith(str(packages))
    assert not numpy.startswith(str(packages))


def test_this_python_is_no_fresh_one():
    assert has_module("onnxruntime")
