"""Quality gates: all of them, side by side, with what the failed ones say and how long each took.

make lint                     all gates
make lint GATES="types docs"  some of them
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PYTHON = str(ROOT / ".venv" / "bin" / "python")
TOOLS = ROOT / ".venv" / "bin"
QGIS = str(ROOT / "scripts" / "qgis_env.sh")
CHECKED = ("__init__.py", "plugin", "scripts", "tests", "benchmarks", "models/training")
SHIPPED = ("__init__.py", "plugin")

# Gate -> its command. The slowest first, so that they run beside the others.
GATES: dict[str, list[str]] = {
    # Types of the engine, annotations, assessment and datasets: mypy, strict, see pyproject.toml.
    "types": [PYTHON, "-m", "mypy"],
    # Python 3.9, which QGIS 3.22 has on Windows: syntax and standard library.
    "python39": [str(TOOLS / "vermin"), "-t=3.9-", "--no-tips", "--violations", "-q", *SHIPPED],
    # What plugins.qgis.org would refuse: Bandit, secrets, licence, metadata, binaries, size.
    "site": [PYTHON, "scripts/package.py", "--working-tree", "--out", "build/lint/terrazzo.zip"],
    # Floors, length of files, paths of one machine; metadata, SPDX, pins.
    "house": [
        *(PYTHON, "-m", "pytest", "-q", "-p", "no:pytest-qt", "-p", "no:pytest_qgis", "-p", "no:cacheprovider"),
        *("tests/unit/test_house.py", "tests/unit/test_metadata.py"),
    ],
    # Texts that cannot be translated: put together too early, hard-coded, counted without a number.
    "texts": [PYTHON, "scripts/i18n.py", "sources"],
    # Qt 6 and QGIS 4: scoped enumerations, qgis.PyQt, what was removed.
    "qt6": [QGIS, PYTHON, "scripts/qt6_check.py"],
    # Links, anchors, files and make targets that the documentation names; how its commands are marked.
    "docs": [PYTHON, "scripts/docs_check.py"],
    "ruff": [PYTHON, "-m", "ruff", "check", "."],
    "format": [PYTHON, "-m", "ruff", "format", "--check", "."],
    "shell": [str(TOOLS / "shellcheck"), "-x", *sorted(map(str, ROOT.glob("scripts/*.sh"))), ".ci/run"],
}


def run(name: str) -> tuple[str, float, int, str]:
    """Run a gate: its name, seconds, exit status, output."""
    started = time.monotonic()
    env = dict(os.environ, PYTHONUNBUFFERED="1", NO_COLOR="1")
    try:
        result = subprocess.run(
            GATES[name], cwd=ROOT, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
        )
        status, said = result.returncode, result.stdout
    except FileNotFoundError as error:
        status, said = 127, f"{error.filename} is not there. Run make setup.\n"
    return name, time.monotonic() - started, status, said


def main(argv: list[str] | None = None) -> int:
    """Run the gates; 1 if one fails."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gates", nargs="*", help=f"some of: {' '.join(GATES)}")
    args = parser.parse_args(argv)
    unknown = [name for name in args.gates if name not in GATES]
    if unknown:
        parser.error(f"there is no gate {unknown[0]}; there are {', '.join(GATES)}")
    started, failed = time.monotonic(), []
    with ThreadPoolExecutor(max_workers=max(2, (os.cpu_count() or 2))) as pool:
        for name, seconds, status, said in pool.map(run, args.gates or list(GATES)):
            print(f"{'FAILED' if status else 'ok':<7}{name:<10}{seconds:6.1f} s", flush=True)
            if status:
                failed.append(name)
                print("\n".join(f"  {line}" for line in said.rstrip().splitlines()[-60:]), flush=True)
    took = time.monotonic() - started
    print(f"{f'FAILED: {chr(32).join(failed)}' if failed else 'All gates passed'} ({took:.0f} s)")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
