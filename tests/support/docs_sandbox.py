"""Sandbox: a folder in which the commands of the documentation run as a reader would type them.

It looks like a checkout (links to the real one), holds an ``image.tif``, and has ``make`` and ``qgis_process`` on its
PATH that know the plugin. What a command writes stays in the folder.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from terrazzo.scripts.docs_check import Block

ROOT = Path(__file__).resolve().parents[2]
LINKED = (".venv", "models", "scripts", "plugin", "resources", "benchmarks", "tests")


class Sandbox:
    """``folder`` must be new. ``run`` gives what a block printed; ``AssertionError`` with it all if it fails."""

    def __init__(self, folder: Path) -> None:
        from terrazzo.scripts.scene import make_scene, write_scene

        self.folder = folder
        self.bin, self.profile = folder / ".bin", folder / ".profile"
        self.bin.mkdir(parents=True)
        self.profile.mkdir()
        for name in LINKED:
            (folder / name).symlink_to(ROOT / name)
        write_scene(make_scene(384, 0.3, 7), folder / "image.tif", folder / "truth.tif")
        self._command("make", f'exec {shutil.which("make")} -f "{ROOT}/Makefile" SET_UP=done "$@"')
        program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
        if program:
            self._command("qgis_process", f'exec {program} "$@"')
            self._check("enabling the plugin", ["qgis_process", "plugins", "enable", "terrazzo"], 120)

    def _command(self, name: str, line: str) -> None:
        path = self.bin / name
        path.write_text(f"#!/bin/bash\n{line}\n", encoding="utf-8")
        path.chmod(0o755)

    @property
    def environment(self) -> dict[str, str]:
        """The reader's, with the sandbox's commands first."""
        env = dict(os.environ)
        env["PATH"] = os.pathsep.join([str(self.bin), str(ROOT / ".venv" / "bin"), env["PATH"]])
        env["QGIS_PLUGINPATH"] = str(ROOT / ".venv" / "plugins")
        env["QGIS_CUSTOM_CONFIG_PATH"] = str(self.profile)
        env["PYTHONPATH"] = next(path for path in sys.path if path.startswith(str(ROOT / ".venv")))
        env.setdefault("QT_QPA_PLATFORM", "offscreen")
        return env

    def run(self, block: Block, seconds: float = 600.0) -> str:
        """Run a block of commands or of Python."""
        place = f"{block.page.name}:{block.line}"
        if block.language == "python":
            file = self.folder / f".{block.page.stem}-{block.line}.py"
            file.write_text(block.text, encoding="utf-8")
            runner = str(Path(__file__).with_name("in_qgis.py"))
            return self._check(place, [str(ROOT / ".venv" / "bin" / "python"), runner, str(file)], seconds)
        return self._check(place, ["bash", "-euo", "pipefail", "-c", block.text], seconds)

    def _check(self, what: str, command: list[str], seconds: float) -> str:
        env = self.environment
        command = [shutil.which(command[0], path=env["PATH"]) or command[0], *command[1:]]
        result = subprocess.run(
            command,
            cwd=self.folder,
            env=env,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=seconds,
            check=False,
        )
        assert result.returncode == 0, f"{what} ended with {result.returncode}:\n{result.stdout[-4000:]}"
        return result.stdout
