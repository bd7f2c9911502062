"""Demo: map a raster through the Processing algorithm in a real QGIS process, and show what came out.

Without a raster it generates a scene with known truth, maps that, and prints how far map and truth agree.
"""

from __future__ import annotations

import argparse
import csv
import os
import shutil
import site
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RESULTS = ("landcover.tif", "confidence.tif", "landcover.gpkg", "statistics.csv", "landcover.png")


def main(argv: list[str] | None = None) -> int:
    """Run the demo; 0 if the five results are there."""
    parser = argparse.ArgumentParser(prog="make demo", description=__doc__)
    parser.add_argument("--raster", help="raster to map; default: a generated scene")
    parser.add_argument("--out", default="demo", help="folder for the results")
    parser.add_argument("--model", default="openearthmap-lite", help="installed model")
    parser.add_argument("--set", action="append", default=[], metavar="NAME=VALUE", help="more parameters")
    args = parser.parse_args(argv)
    out = Path(args.out).absolute()
    out.mkdir(parents=True, exist_ok=True)
    truth = None
    if args.raster:
        raster = Path(args.raster).absolute()
        if not raster.exists():
            print(f"There is no raster {args.raster}.", file=sys.stderr)
            return 1
    else:
        raster, truth = out / "scene.tif", out / "scene_truth.tif"
        print("Generating a scene with known truth …", flush=True)
        from .scene import make_scene, write_scene

        write_scene(make_scene(), raster, truth)
    for name in RESULTS:
        (out / name).unlink(missing_ok=True)
    status = run_algorithm(raster, out, args.model, args.set)
    if status:
        return status
    from .demo_picture import draw

    draw(raster, out / "landcover.tif", out / "landcover.png")
    print_areas(out / "statistics.csv")
    if truth is not None:
        print_agreement(out / "landcover.tif", truth)
    print("\nResults:")
    for name in RESULTS:
        print(f"  {out / name}  ({(out / name).stat().st_size / 1e6:.2f} MB)")
    return 0


def run_algorithm(raster: Path, out: Path, model: str, more: list[str]) -> int:
    """Run ``terrazzo:maplandcover`` in qgis_process; its exit status. Its output is passed on."""
    # Debian 12 wraps qgis_process in a script that passes an option which the program refuses.
    program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    if program is None:
        print("qgis_process is not installed. Run make setup.", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory(prefix="terrazzo-profile-") as profile:
        env = dict(os.environ, QGIS_PLUGINPATH=str(ROOT / ".venv" / "plugins"), QGIS_CUSTOM_CONFIG_PATH=profile)
        env.setdefault("QT_QPA_PLATFORM", "offscreen")
        env["PYTHONPATH"] = os.pathsep.join([*site.getsitepackages(), env.get("PYTHONPATH", "")])
        enabled = subprocess.run(
            [program, "plugins", "enable", "terrazzo"], env=env, capture_output=True, text=True, check=False
        )
        if enabled.returncode:
            print(enabled.stdout, enabled.stderr, file=sys.stderr)
            return enabled.returncode
        command = [
            program, "run", "terrazzo:maplandcover", "--",
            f"INPUT={raster}", f"MODEL={model}",
            f"OUTPUT={out / 'landcover.tif'}", f"CONFIDENCE={out / 'confidence.tif'}",
            f"POLYGONS={out / 'landcover.gpkg'}", f"STATISTICS={out / 'statistics.csv'}", *more,
        ]  # fmt: skip
        print(f"Mapping {raster.name} with {model} …", flush=True)
        return subprocess.run(command, env=env, check=False).returncode


def print_areas(statistics: Path) -> None:
    """Print the area of each class."""
    with open(statistics, newline="", encoding="utf-8") as stream:
        rows = list(csv.DictReader(stream))
    print(f"\n{'class':<18}{'hectares':>12}{'share':>9}{'segments':>10}")
    for row in rows:
        share, area = float(row["share"]), float(row["area_ha"])
        print(f"{row['name']:<18}{area:>12.3f}{share:>8.1f}%{int(float(row['segments'])):>10}")


def print_agreement(mapped: Path, truth: Path) -> None:
    """Print how far the map agrees with the truth of the generated scene."""
    import rasterio

    from ..plugin.assessment.confusion import confusion_matrix
    from ..plugin.landcover.legend import load_legend

    legend = load_legend("openearthmap")
    with rasterio.open(mapped) as a, rasterio.open(truth) as b:
        matrix = confusion_matrix(a.read(1), b.read(1), legend.codes)
    print(f"\nAgreement with the truth: {matrix.overall_accuracy:.1%} of pixels, mean IoU {matrix.mean_iou:.3f}")
    for item, iou in zip(legend.classes, matrix.iou):
        print(f"  IoU {item.name:<18}{iou:6.3f}")


if __name__ == "__main__":
    sys.exit(main())
