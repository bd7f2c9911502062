"""Pictures of languages: the panel, page by page, in the real QGIS desktop in other languages, to be looked at.

    make pictures-of-languages [ONLY="ja ar"] [OUT=folder]

Default: Japanese, German and Arabic, into build/languages. What is cut off or overlaps in a page is written beside the
pictures (`faults.txt`), and printed. Fonts: `apt install fonts-droid-fallback` for Chinese and Japanese.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from .screenshots_desktop import _SETTINGS, ROOT, Desktop
from .translations.languages import LANGUAGES

TOUR = Path(__file__).resolve().parent / "language_pictures_tour.py"
OUT = ROOT / "build" / "languages"
DEFAULT = ("ja", "de", "ar")
# QGIS's own name for a language, where it is another one.
OF_QGIS = {"zh_CN": "zh-Hans"}


def main(arguments: list[str] | None = None) -> int:
    """Take the pictures; 1 if a desktop fails or its font is missing."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("languages", nargs="*", help=f"some of {', '.join(LANGUAGES)}; default {' '.join(DEFAULT)}")
    parser.add_argument("--out", type=Path, default=OUT)
    wanted = parser.parse_args(arguments)
    unknown = sorted(set(wanted.languages) - set(LANGUAGES))
    if unknown:
        parser.error(f"there is no language {unknown[0]}; there are {', '.join(LANGUAGES)}")
    status = 0
    for language in wanted.languages or DEFAULT:
        status |= take(language, wanted.out)
    return status


def take(language: str, out: Path) -> int:
    """The pictures of one language, as ``out/LANGUAGE-PAGE.png``; 0 if all is well."""
    if not has_font(language):
        print(
            f"{language}: no font has its letters; apt install fonts-droid-fallback fonts-dejavu-core", file=sys.stderr
        )
        return 1
    from .scene import make_scene, write_scene

    (ROOT / "build").mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="languages-", dir=ROOT / "build") as scratch:
        folder = Path(scratch)
        write_scene(make_scene(384, 0.3, 7), folder / "image.tif")
        settings = folder / "profiles" / "profiles" / "default" / "QGIS" / "QGIS3.ini"
        settings.parent.mkdir(parents=True)
        text = _SETTINGS.format(theme="default").replace("en_US", OF_QGIS.get(language, language))
        settings.write_text(text, encoding="utf-8")
        desktop = Desktop(profile=folder / "profiles")
        desktop.environment.update(TERRAZZO_RASTER=str(folder / "image.tif"), TERRAZZO_MEMORY_MB="256")
        log = desktop.run(TOUR, folder / "out")
        if "ERROR" in log:
            print(log, file=sys.stderr)
            return 1
        out.mkdir(parents=True, exist_ok=True)
        for taken in sorted((folder / "out").glob("*.png")):
            shutil.copyfile(taken, out / f"{language}-{taken.name}")
            print(out / f"{language}-{taken.name}")
    faults = [line.partition(" ")[2] for line in log.splitlines() if line.startswith("FAULT ")]
    (out / f"{language}-faults.txt").write_text("".join(f"{fault}\n" for fault in faults), encoding="utf-8")
    for fault in faults:
        print(f"{language}: {fault}")
    return 0


def has_font(language: str) -> bool:
    """Whether a font of this computer has the letters of a language (if that can be asked)."""
    if shutil.which("fc-list") is None:
        return True
    code = language.replace("_", "-").lower()
    return bool(
        subprocess.run(["fc-list", f":lang={code}"], capture_output=True, text=True, check=False).stdout.strip()
    )


if __name__ == "__main__":
    sys.exit(main())
