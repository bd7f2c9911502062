#!/usr/bin/env bash
# Run the tests on newer QGIS: in a chroot for each Debian suite, with that suite's QGIS, Python, numpy and GDAL.
#
#   scripts/test_matrix.sh [SUITE ...]      default: trixie (QGIS 3.40) and sid (QGIS 3.44)
#
# Needs root, debootstrap (installed if it is missing), 4 GB a suite, and the network. A chroot is kept for the next run
# in /var/tmp/terrazzo-chroots; the checkout is copied into it as it is now, so uncommitted changes count. Logs: build/matrix.
#
#   TERRAZZO_CHROOTS=folder   where the chroots are kept
#   TERRAZZO_MIRROR=address   Debian mirror; default: that of this machine
#   TERRAZZO_BIND="a b"       folders that are shown inside at the same place, read-only (a local index of pip)
#   PYTEST_ARGS="..."         more for pytest
#   TERRAZZO_TESTS="..."      make targets to run inside; default: test-unit test-qgis
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
chroots=${TERRAZZO_CHROOTS:-/var/tmp/terrazzo-chroots}
logs=$root/build/matrix
read -r -a tests <<<"${TERRAZZO_TESTS:-test-unit test-qgis}"
read -r -a shown <<<"${TERRAZZO_BIND:-}"
mounted=()

say() { printf 'test-matrix: %s\n' "$*"; }
die() {
  printf 'test-matrix: %s\n' "$@" >&2
  exit 1
}

# ---------------------------------------------------------------- mounts

show() { # options, what, where: mount and remember
  mkdir -p "$3"
  if ! mountpoint -q "$3"; then
    # shellcheck disable=SC2086
    mount $1 "$2" "$3"
    mounted+=("$3")
  fi
}

unmount_all() {
  local index
  for ((index = ${#mounted[@]} - 1; index >= 0; index--)); do
    umount "${mounted[index]}" 2>/dev/null || umount -l "${mounted[index]}" || true
  done
  mounted=()
}
trap unmount_all EXIT

# ---------------------------------------------------------------- chroot

mirror() {
  local found=${TERRAZZO_MIRROR:-}
  [[ -n $found ]] || found=$(awk '/^URIs:/ {print $2; exit}' /etc/apt/sources.list.d/debian.sources 2>/dev/null || true)
  [[ -n $found ]] || found=$(awk '$1 == "deb" && $2 ~ /^http/ {print $2; exit}' /etc/apt/sources.list 2>/dev/null || true)
  printf '%s\n' "${found:-http://deb.debian.org/debian}"
}

inside() { # folder, command...
  local folder=$1
  shift
  local -a env=(HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive)
  local name
  for name in http_proxy https_proxy no_proxy PIP_INDEX_URL PIP_EXTRA_INDEX_URL PIP_FIND_LINKS PIP_CERT SSL_CERT_FILE \
    REQUESTS_CA_BUNDLE; do
    [[ -z ${!name:-} ]] || env+=("$name=${!name}")
  done
  chroot "$folder" env -i "${env[@]}" "PYTEST_ARGS=${PYTEST_ARGS:-}" "$@"
}

make_chroot() { # suite, folder
  if [[ ! -e $2/etc/terrazzo-ready ]]; then
    say "$1: making a chroot (debootstrap)"
    rm -rf "$2"
    mkdir -p "$2"
    debootstrap --variant=minbase --include=ca-certificates,make,git "$1" "$2" "$(mirror)" >"$logs/$1.debootstrap" 2>&1 ||
      die "debootstrap failed; its log: $logs/$1.debootstrap"
    printf '#!/bin/sh\nexit 101\n' >"$2/usr/sbin/policy-rc.d" # no services start inside
    chmod +x "$2/usr/sbin/policy-rc.d"
    cat >"$2/etc/apt/apt.conf.d/99terrazzo" <<'X'
APT::Install-Recommends "false";
Acquire::Retries "3";
Acquire::Languages "none";
Acquire::Check-Valid-Until "false";
X
    cat >"$2/etc/dpkg/dpkg.cfg.d/99terrazzo" <<'X'
path-exclude=/usr/share/doc/*
path-exclude=/usr/share/man/*
force-unsafe-io
X
    : >"$2/etc/terrazzo-ready"
  fi
  cp -L /etc/resolv.conf /etc/hosts "$2/etc/" 2>/dev/null || true
  # The way to the network that this machine has: proxies of apt, certificates, configuration of pip.
  find /etc/apt/apt.conf.d -name '*prox*' -exec cp -t "$2/etc/apt/apt.conf.d" {} + 2>/dev/null || true
  [[ ! -f /etc/pip.conf ]] || cp /etc/pip.conf "$2/etc/pip.conf"
  cp -f /etc/ssl/certs/ca-certificates.crt "$2/etc/ssl/certs/ca-certificates.crt" 2>/dev/null || true
}

copy_checkout() { # folder: what git tracks or would add; .venv inside is kept
  local target=$1/terrazzo list
  mkdir -p "$target"
  list=$(mktemp)
  git -C "$root" ls-files -z --cached --others --exclude-standard >"$list"
  find "$target" -mindepth 1 -maxdepth 1 ! -name .venv ! -name build -exec rm -rf {} +
  (cd "$root" && while IFS= read -r -d '' name; do [[ ! -f $name ]] || printf '%s\0' "$name"; done <"$list") |
    tar -C "$root" --null --files-from=- -cf - | tar -C "$target" --no-same-owner -xf -
  rm -f "$list"
  # Some tests ask git which files there are.
  rm -rf "$target/.git"
  git -C "$target" -c init.defaultBranch=main init -q
  git -C "$target" add -A
  git -C "$target" -c user.name=matrix -c user.email=matrix@localhost commit -qm matrix
}

# ---------------------------------------------------------------- a suite

versions='import sys, numpy, rasterio, onnxruntime; from osgeo import gdal; from qgis.core import Qgis
print("QGIS", Qgis.QGIS_VERSION.split("-")[0], "Python", sys.version.split()[0], "numpy", numpy.__version__,
      "GDAL", gdal.__version__, "rasterio", rasterio.__version__, "onnxruntime", onnxruntime.__version__)'

run_suite() { # suite; 0 if all tests passed
  local suite=$1 folder=$chroots/$1 log=$logs/$1.log target path status=0
  make_chroot "$suite" "$folder"
  show "-t proc" proc "$folder/proc"
  show "--bind" /dev "$folder/dev"
  show "--bind" /dev/shm "$folder/dev/shm"
  for path in "${shown[@]}"; do
    show "--bind -o ro" "$path" "$folder$path"
  done
  copy_checkout "$folder"
  : >"$log"
  say "$suite: set-up (apt, pip)"
  inside "$folder" apt-get -q -y update >>"$log" 2>&1 || true
  if ! inside "$folder" make -C /terrazzo setup >>"$log" 2>&1; then
    tail -n 15 "$log" "$folder/terrazzo/build/setup.log" | sed 's/^/  | /'
    say "$suite: set-up FAILED"
    return 1
  fi
  say "$suite: $(inside "$folder" env QT_QPA_PLATFORM=offscreen /terrazzo/.venv/bin/python -c "$versions" 2>>"$log")"
  for target in "${tests[@]}"; do
    local from=$SECONDS
    if inside "$folder" make -C /terrazzo "$target" SET_UP=done >>"$log" 2>&1; then
      say "$suite: $target passed in $((SECONDS - from)) s: $(grep -E '^(=+ )?[0-9]+ passed|, [0-9]+ passed| passed' "$log" | tail -n 1)"
    else
      status=1
      say "$suite: $target FAILED after $((SECONDS - from)) s:"
      grep -E '^(FAILED|ERROR) |passed|failed' "$log" | tail -n 30 | sed 's/^/  | /'
    fi
  done
  unmount_all
  return $status
}

# ---------------------------------------------------------------- main

((EUID == 0)) || die "chroots need root: sudo make test-matrix"
mkdir -p "$chroots" "$logs"
if ! command -v debootstrap >/dev/null; then
  say "installing debootstrap"
  apt-get -q -y install --no-install-recommends debootstrap >"$logs/debootstrap.apt" 2>&1 ||
    die "debootstrap is missing and cannot be installed; see $logs/debootstrap.apt"
fi
(($# > 0)) || set -- trixie sid
failed=()
for suite in "$@"; do
  run_suite "$suite" || failed+=("$suite")
  unmount_all
done
((${#failed[@]} == 0)) || die "FAILED: ${failed[*]}; logs: $logs"
say "all passed on: $*"
