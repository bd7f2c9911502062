"""Nothing is told to anybody: ONNX Runtime has telemetry of its own, which is off."""

from __future__ import annotations

import os
import subprocess
import sys

SCRIPT = """
from terrazzo.plugin.landcover.onnx_runtime import OnnxRuntime
from terrazzo.plugin.landcover.package import BUNDLED_FOLDER

OnnxRuntime().open(next((BUNDLED_FOLDER / "openearthmap-lite").glob("*.onnx")))
"""


def test_onnx_runtime_keeps_no_account_of_this_computer(tmp_path):
    """It would keep an identity and a database of events in the person's cache, and send them."""
    home = {name: str(tmp_path) for name in ("HOME", "XDG_CACHE_HOME", "LOCALAPPDATA", "USERPROFILE")}
    environment = {name: value for name, value in os.environ.items() if name != "ORT_DISABLE_TELEMETRY"}
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT],
        env={**environment, **home},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    assert not [path.name for path in tmp_path.rglob("*") if path.is_file()]
