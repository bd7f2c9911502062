"""Desktop: starts the real QGIS desktop on a virtual display, with the plugin and a script that drives it.

Used by the pictures of the documentation (``screenshots``) and by the tests in tests/desktop.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sysconfig
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
STEPS = Path(__file__).resolve().parent / "screenshots_steps.py"
_SETTINGS = """[PythonPlugins]
terrazzo=true
processing=true

[qgis]
checkVersion=false
showTips=false
enableMacros=SessionOnly

[core]
NewsFeed\\http-feedqgisorg\\disabled=true

[migration]
firstRunVersionFlag=99999
fileVersion=2
settings=true

[UI]
UITheme={theme}

[locale]
userLocale=en_US
overrideFlag=true
"""


@dataclass
class Desktop:
    """How to start it. ``theme``: of QGIS, "default" or "Night Mapping"; ``scale``: of all widgets, 1.5 as on a dense
    screen; ``screen``: pixels of the virtual display; ``environment``: more variables; ``wheels``: False hides the
    packages of the development environment, as in a QGIS that has only its own."""

    theme: str = "default"
    scale: float = 1.0
    screen: tuple[int, int] = (1600, 1000)
    environment: dict[str, str] = field(default_factory=dict)
    wheels: bool = True
    profile: Path | None = None

    def run(self, script: Path, out: Path, limit: float = 240.0) -> str:
        """Run ``script`` inside QGIS until it ends QGIS; what it logged.

        The script finds ``screenshots_steps`` on its path, and ``out`` (a folder) in TERRAZZO_OUT. ``RuntimeError`` if
        QGIS is not there, fails, or takes longer than ``limit`` seconds.
        """
        qgis = os.environ.get("QGIS") or shutil.which("qgis")
        if not qgis or not shutil.which("xvfb-run"):
            raise RuntimeError("the QGIS desktop and xvfb-run are needed: run make setup")
        out.mkdir(parents=True, exist_ok=True)
        log = out / "log.txt"
        log.unlink(missing_ok=True)
        with tempfile.TemporaryDirectory(prefix="terrazzo-desktop-") as scratch:
            profiles = self.profile or Path(scratch) / "profiles"
            settings = profiles / "profiles" / "default" / "QGIS" / "QGIS3.ini"
            if not settings.exists():
                settings.parent.mkdir(parents=True)
                settings.write_text(_SETTINGS.format(theme=self.theme), encoding="utf-8")
            runtime = Path(scratch) / "runtime"
            runtime.mkdir(mode=0o700)
            size = "x".join(str(round(n * self.scale)) for n in self.screen)
            command = ["xvfb-run", "-a", "-s", f"-screen 0 {size}x24 +extension GLX", qgis, "--nologo"]
            command += ["--noversioncheck", "--profiles-path", str(profiles), "--profile", "default"]
            command += ["--code", str(script)]
            with open(out / "qgis.txt", "w", encoding="utf-8") as stream:
                try:
                    done = subprocess.run(
                        command,
                        env=self._environment(runtime, out),
                        stdout=stream,
                        stderr=subprocess.STDOUT,
                        timeout=limit,
                        check=False,
                    )
                except subprocess.TimeoutExpired:
                    raise RuntimeError(f"QGIS did not end within {limit:.0f} s:\n{_text(log)}") from None
        if done.returncode:
            raise RuntimeError(f"QGIS ended with {done.returncode}:\n{_text(log)}\n{_text(out / 'qgis.txt')[-3000:]}")
        return _text(log)

    def _environment(self, runtime: Path, out: Path) -> dict[str, str]:
        dropped = ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "PYTHONHOME", "DISPLAY", "QGIS_CUSTOM_CONFIG_PATH")
        values = {key: value for key, value in os.environ.items() if key not in dropped}
        paths = [str(STEPS.parent)]
        if self.wheels:
            paths.insert(0, sysconfig.get_path("purelib"))
        values.update(
            PYTHONPATH=os.pathsep.join(paths),
            PYTHONDONTWRITEBYTECODE="1",
            QGIS_PLUGINPATH=str(ROOT / ".venv" / "plugins"),
            XDG_RUNTIME_DIR=str(runtime),
            TERRAZZO_OUT=str(out),
            NO_AT_BRIDGE="1",
            LC_ALL="C.UTF-8",
        )
        if self.scale != 1.0:
            values["QT_SCALE_FACTOR"] = str(self.scale)
        values.update(self.environment)
        return values


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="replace") if path.exists() else ""
