#!/usr/bin/env bash
# Run a command in the environment that headless PyQGIS needs.
#
#   scripts/qgis_env.sh COMMAND [ARGUMENT ...]            no display: Qt draws offscreen
#   scripts/qgis_env.sh --desktop COMMAND [ARGUMENT ...]  a real desktop on a virtual X display (xvfb)
#
# The command keeps the caller's working directory. QGIS finds the plugin as "terrazzo", and a profile of its own is
# used, so that neither the settings nor the plugins of the person at the machine play a part.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
desktop=no
if [[ ${1:-} == --desktop ]]; then
  desktop=yes
  shift
fi
if (($# == 0)); then
  echo "usage: ${0##*/} [--desktop] COMMAND [ARGUMENT ...]" >&2
  exit 2
fi

scratch=$(mktemp -d "${TMPDIR:-/tmp}/terrazzo.XXXXXX")
trap 'rm -rf "$scratch"' EXIT
mkdir -m 700 "$scratch/runtime"
mkdir "$scratch/profile"

unset PYTHONHOME PYTHONPATH
export PYTHONNOUSERSITE=1
export PATH="$root/.venv/bin:$PATH"
export XDG_RUNTIME_DIR="$scratch/runtime"
export QGIS_CUSTOM_CONFIG_PATH="${QGIS_CUSTOM_CONFIG_PATH:-$scratch/profile}"
export QGIS_PLUGINPATH="$root/.venv/plugins"
export NO_AT_BRIDGE=1
export LC_ALL="${LC_ALL:-C.UTF-8}"

status=0
if [[ $desktop == yes ]]; then
  unset QT_QPA_PLATFORM WAYLAND_DISPLAY
  # The desktop application runs the system's Python: the packages of the venv reach it by PYTHONPATH.
  PYTHONPATH=$("$root/.venv/bin/python" -c 'import sysconfig; print(sysconfig.get_path("purelib"))')
  export PYTHONPATH
  xvfb-run -a -s "-screen 0 1600x1000x24 +extension GLX" "$@" || status=$?
else
  export QT_QPA_PLATFORM=offscreen
  "$@" || status=$?
fi
exit "$status"
