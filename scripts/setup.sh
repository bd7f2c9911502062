#!/usr/bin/env bash
# Set up everything the project needs on Debian (12 or newer): system packages by apt, then .venv in the checkout.
#
#   scripts/setup.sh        run it as often as you like; with nothing to do it ends at once
#
# System packages bring QGIS, PyQGIS, GDAL and rasterio. The venv is made from /usr/bin/python3 with the system's
# site-packages, because PyQGIS belongs to that interpreter and to no other one on PATH. requirements/ pins the rest.
# What happened in detail is in build/setup.log.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
venv=$root/.venv
python=/usr/bin/python3
log=$root/build/setup.log
requirements=$root/requirements/dev.txt
stamp=$venv/terrazzo.stamp          # hash of all that decides what .venv holds; written last
unfinished=$venv/terrazzo.unfinished # there while pip works: if a run finds it, an earlier one was cut off
# Not found by name in some shells started by services and by su.
PATH=$PATH:/usr/sbin:/sbin
export LC_ALL=C.UTF-8

system_packages=(
  qgis python3-qgis qgis-providers    # QGIS, its Python modules, its data providers
  python3-rasterio                    # rasterio on the GDAL that QGIS uses
  python3-pil                         # pictures: training data, screenshots
  python3-venv python3-pip            # to make .venv
  xvfb xauth imagemagick              # a display for tests of the desktop, and screenshots of it
  fonts-dejavu-core                   # text in pictures and widgets
  ca-certificates                     # pip downloads
)

say() { printf 'set-up: %s\n' "$*"; }
die() {
  printf 'set-up: %s\n' "$@" >&2
  exit 1
}
failed() { # what failed; the end of the log tells why
  [[ -s $log ]] && tail -n 15 "$log" | sed 's/^/  | /' >&2
  die "$1 failed. The whole log: $log"
}

# ---------------------------------------------------------------- system packages

missing_packages() { # of the names given, those that are not installed, one a line
  local name
  for name in "$@"; do
    [[ $(dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null) == installed ]] || printf '%s\n' "$name"
  done
}

as_root() { # without the lock: a service that apt starts would hold it for good
  if ((EUID == 0)); then
    env DEBIAN_FRONTEND=noninteractive "$@" 9>&-
  else
    sudo env DEBIAN_FRONTEND=noninteractive "$@" 9>&-
  fi
}

apt() {
  as_root apt-get -q -y -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3 "$@" </dev/null >>"$log" 2>&1
}

install_packages() { # names that are missing
  command -v apt-get >/dev/null ||
    die "these packages are missing and there is no apt-get to install them: $*" \
      "This script knows Debian and its relatives. Install QGIS 3.22 or newer and rasterio for $python, then run it again."
  if ((EUID != 0)) && ! command -v sudo >/dev/null; then
    die "these system packages are missing, and installing them needs root or sudo:" "  $*" \
      "Run this once as root, then set-up again:" "  apt-get update && apt-get install --no-install-recommends $*"
  fi
  say "installing system packages: $*"
  if ((EUID != 0)); then
    # Ask for the password here, where it can be seen, and not behind the log.
    sudo -v 2>>"$log" || sudo -n true 2>>"$log" || die "sudo did not give the right to install packages: $*"
  fi
  # Earlier installation cut off: put dpkg in order first.
  if [[ -n $(dpkg --audit 2>/dev/null) ]]; then
    as_root dpkg --configure -a </dev/null >>"$log" 2>&1 || true
    apt --fix-broken install || failed "repairing the package system (dpkg)"
  fi
  apt update || failed "apt-get update"
  apt --no-install-recommends install "$@" || failed "apt-get install"
}

need_packages() {
  local -a missing
  if command -v dpkg-query >/dev/null; then
    mapfile -t missing < <(missing_packages "$@")
    ((${#missing[@]} == 0)) || install_packages "${missing[@]}"
  elif ! "$python" -c 'import qgis.core, rasterio' 2>>"$log"; then
    install_packages "$@"
  fi
}

# ---------------------------------------------------------------- .venv

python_version() { "$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])'; }

wanted_stamp() {
  {
    cat "$root"/requirements/*.txt "$root/scripts/setup.sh"
    "$python" -V
    printf '%s\n' "$root"
  } | sha256sum | cut -d ' ' -f 1
}

links_are_there() {
  [[ -x $venv/bin/python && $(readlink "$venv/plugins/terrazzo") == ../.. ]] &&
    [[ $(cat "$venv/lib/python$1/site-packages/terrazzo.pth" 2>/dev/null) == "$venv/plugins" ]]
}

venv_is_good() { # made here, from the system's Python, with the system's packages, and not left half done
  local pip=$venv/bin/pip
  [[ ! -e $unfinished && -x $venv/bin/python && -f $pip && -d $venv/lib/python$1/site-packages ]] &&
    grep -qx 'home = /usr/bin' "$venv/pyvenv.cfg" &&
    grep -qix 'include-system-site-packages = true' "$venv/pyvenv.cfg" &&
    # pip's first lines hold the path of the interpreter it was installed for: it differs where the checkout has moved.
    head -n 2 "$pip" | grep -qF -e "#!$venv/bin/python" -e "\"$venv/bin/python" -e "'exec' $venv/bin/python" &&
    "$venv/bin/python" -c 'import pip' 2>/dev/null
}

make_venv() {
  if [[ -e $venv || -L $venv ]]; then
    say "replacing .venv (unfinished, moved, or made from another Python)"
    rm -rf "$venv"
  fi
  # "venv" is not atomic; without pip in place venv_is_good() says no and the next run starts afresh.
  "$python" -m venv --system-site-packages "$venv" >>"$log" 2>&1 || failed "making .venv"
}

system_constraints() { # hold what the system brings, above all numpy and GDAL, at exactly the version it has
  "$python" -s - <<'PY'
import importlib.metadata as metadata

for name in ("numpy", "GDAL", "rasterio", "affine", "scipy", "pandas", "pillow", "matplotlib", "shapely", "fiona",
             "pyproj", "PyQt5", "PyQt6", "torch"):
    try:
        print(f"{name}=={metadata.version(name)}")
    except metadata.PackageNotFoundError:
        pass
PY
}

pip_install() {
  local status=0
  system_constraints >"$venv/system-constraints.txt"
  : >"$unfinished"
  # --use-pep517: what comes as source only is built with a setuptools of its own. Debian 13 has a part of one.
  "$venv/bin/python" -m pip install --disable-pip-version-check --no-input --progress-bar off --use-pep517 \
    -r "$requirements" -c "$venv/system-constraints.txt" </dev/null >>"$log" 2>&1 || status=$?
  # pip puts things back in order after an error of its own, but not when it was killed.
  ((status >= 128)) || rm -f "$unfinished"
  ((status == 0)) || failed "pip install"
}

make_links() {
  mkdir -p "$venv/plugins"
  ln -sfn ../.. "$venv/plugins/terrazzo"
  printf '%s\n' "$venv/plugins" >"$venv/lib/python$1/site-packages/terrazzo.pth"
}

check_imports() {
  QT_QPA_PLATFORM=offscreen "$venv/bin/python" - <<'PY' >>"$log" 2>&1 || failed "the check of the new environment"
import os
import sys

import numpy
import qgis.core
import rasterio
import onnxruntime
import torch
from osgeo import gdal

for module in (numpy, gdal, rasterio):
    if os.path.realpath(module.__file__).startswith(os.path.realpath(sys.prefix) + os.sep):
        sys.exit(f"{module.__name__} comes from .venv ({module.__file__}) and hides the one that QGIS uses")
print("QGIS", qgis.core.Qgis.QGIS_VERSION, "numpy", numpy.__version__, "rasterio", rasterio.__version__,
      "GDAL", gdal.__version__, "onnxruntime", onnxruntime.__version__, "torch", torch.__version__)
PY
}

# ---------------------------------------------------------------- main

unset PYTHONHOME PYTHONPATH
export PYTHONNOUSERSITE=1
mkdir -p "$root/build"
[[ -w $root/build ]] || die "cannot write into $root/build; does it belong to another user?"
exec 9>"$root/build/setup.lock"
if ! flock -n 9; then
  say "waiting for another set-up of this checkout to end"
  flock 9
fi
: >"$log"

need_packages "${system_packages[@]}"
version=$(python_version)
case $version in
  3.9 | 3.1[0-2]) ;;
  # From here on the torch that pip would take for Linux brings several GB of CUDA; Debian's own is the CPU build.
  *) need_packages python3-torch ;;
esac

stamp_value=$(wanted_stamp)
if [[ $(cat "$stamp" 2>/dev/null) == "$stamp_value" ]] && links_are_there "$version"; then
  exit 0
fi
rm -f "$stamp"
venv_is_good "$version" || make_venv
say "installing Python packages into .venv"
pip_install
make_links "$version"
check_imports
printf '%s\n' "$stamp_value" >"$stamp.new"
mv "$stamp.new" "$stamp"
say "done in $SECONDS s: $(tail -n 1 "$log")"
