#!/usr/bin/env bash
# Import every module of the plugin with the real PyQt6, as far as that goes without QGIS 4 (see qt6_smoke.py).
# PyQt6 goes into build/pyqt6, not into .venv: beside the PyQt5 of QGIS it would confuse pytest-qt.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
folder=$root/build/pyqt6
pins=(PyQt6==6.11.0 PyQt6-Qt6==6.11.2 PyQt6-sip==13.13.0)

if [[ $(cat "$folder/pins" 2>/dev/null) != "${pins[*]}" ]]; then
  echo "Fetching PyQt6 into build/pyqt6 (about 95 MB)"
  rm -rf "$folder"
  "$root/.venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps --target "$folder" "${pins[@]}"
  printf '%s\n' "${pins[*]}" >"$folder/pins"
fi
unset PYTHONHOME
PYTHONPATH=$folder PYTHONNOUSERSITE=1 QT_QPA_PLATFORM=offscreen "$root/.venv/bin/python" "$root/scripts/qt6_smoke.py" "$@"
