"""Start check: does what was installed really start, beside QGIS's own packages? Run in a fresh Python, as a script.

Arguments: the folder, the search path of QGIS (JSON), the modules. Writes one line of JSON. Imports nothing of the
plugin; ``own_rasterio.py`` beside it is read as a file.
"""

from __future__ import annotations

import importlib
import importlib.util
import json
import os
import sys
from pathlib import Path

MARK = "terrazzo-check"


def start(folder: Path, search_path: list[str], modules: list[str]) -> dict[str, str]:
    """Import ``modules`` with ``folder`` at the end of the search path; their versions. Raises what they raise."""
    sys.path += [entry for entry in search_path if entry and entry not in sys.path]
    sys.path.append(str(folder))
    spec = importlib.util.spec_from_file_location("own_rasterio", Path(__file__).with_name("own_rasterio.py"))
    own_rasterio = importlib.util.module_from_spec(spec)  # type: ignore[arg-type]
    spec.loader.exec_module(own_rasterio)  # type: ignore[union-attr]
    own_rasterio.watch(folder)
    for first in ("numpy", "osgeo.gdal"):  # QGIS has loaded these already
        try:
            importlib.import_module(first)
        except ImportError:
            continue
    return {name: try_module(name) for name in modules}


def try_module(name: str) -> str:
    """Import a module and have it do something small; its version."""
    os.environ.setdefault("ORT_DISABLE_TELEMETRY", "1")  # see landcover/onnx_runtime.py
    module = importlib.import_module(name)
    if name == "onnxruntime" and "CPUExecutionProvider" not in module.get_available_providers():
        raise ImportError("onnxruntime offers no device")
    if name == "rasterio":
        importlib.import_module("rasterio.crs").CRS.from_epsg(4326).to_wkt()
    return str(getattr(module, "__version__", ""))


def main() -> int:
    """0 if all modules start."""
    folder, search_path, modules = Path(sys.argv[1]), json.loads(sys.argv[2]), sys.argv[3:]
    answer: dict[str, object]
    try:
        answer = {"versions": start(folder, search_path, modules)}
    except Exception as error:  # noqa: BLE001 - whatever it is, it is the answer
        text = (str(error).strip().splitlines() or [""])[0]
        answer = {"error": f"{type(error).__name__}: {text}"}
    sys.stdout.write(f"\n{MARK}{json.dumps(answer)}\n")
    return 0 if "versions" in answer else 1


if __name__ == "__main__":
    sys.exit(main())
