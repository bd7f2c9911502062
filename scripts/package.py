"""Build the installable plugin: a zip with the one top folder terrazzo/, into dist/, checked by the site's rules.

    scripts/package.py                               from the last commit
    scripts/package.py --working-tree --out x.zip    from the files as they are now, for trying out

What stays out is said by export-ignore in .gitattributes.
"""

from __future__ import annotations

import argparse
import configparser
import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from scripts.site_rules import TOP, faults  # noqa: E402

EPOCH = (2020, 1, 1, 0, 0, 0)  # of all files from the working tree: the same files give the same zip


def git(*arguments: str, give: str | None = None) -> str:
    """Output of a git command in the checkout."""
    command = ["git", "-C", str(ROOT), *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True, input=give).stdout


def shipped_files() -> list[str]:
    """Files of the working tree that belong into the package: tracked or not ignored, and not export-ignore."""
    listed = git("ls-files", "-z", "--cached", "--others", "--exclude-standard").split("\0")
    names = sorted({name for name in listed if name and (ROOT / name).is_file()})
    answers = git("check-attr", "-z", "--stdin", "export-ignore", give="\0".join(names)).split("\0")
    left_out = {answers[i] for i in range(0, len(answers) - 2, 3) if answers[i + 2] == "set"}
    return [name for name in names if name not in left_out]


def pack_working_tree(archive: Path) -> None:
    """Zip the files as they are now."""
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as bundle:
        for name in shipped_files():
            item = zipfile.ZipInfo(f"{TOP}/{name}", EPOCH)
            item.external_attr, item.compress_type = 0o644 << 16, zipfile.ZIP_DEFLATED
            bundle.writestr(item, (ROOT / name).read_bytes())


def pack_commit(archive: Path) -> None:
    """Zip the last commit. ``CalledProcessError`` without one."""
    git("archive", "--format=zip", "-9", f"--prefix={TOP}/", f"--output={archive}", "HEAD")


def main(argv: list[str] | None = None) -> int:
    """Build and check the zip; 0 if it may be uploaded."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--working-tree", action="store_true", help="the files as they are now, not the last commit")
    parser.add_argument("--out", type=Path, help="where the zip goes; default dist/terrazzo-VERSION.zip")
    parser.add_argument("--unchecked", action="store_true", help="do not check it")
    args = parser.parse_args(argv)
    try:
        metadata_text = (
            (ROOT / "metadata.txt").read_text("utf-8") if args.working_tree else git("show", "HEAD:metadata.txt")
        )
    except subprocess.CalledProcessError:
        print("package: there is no commit yet; the zip is made from the last commit", file=sys.stderr)
        return 1
    if not args.working_tree and git("status", "--porcelain"):
        print("package: note that uncommitted changes are not in the zip")
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read_string(metadata_text)
    archive = (args.out or ROOT / "dist" / f"{TOP}-{metadata['general']['version']}.zip").absolute()
    archive.parent.mkdir(parents=True, exist_ok=True)
    unchecked = archive.with_name(archive.stem + ".unchecked.zip")
    (pack_working_tree if args.working_tree else pack_commit)(unchecked)
    problems, ticks = ([], []) if args.unchecked else faults(unchecked)
    for problem in problems:
        print(f"package: {problem}", file=sys.stderr)
    if problems:
        unchecked.unlink()
        return 1
    unchecked.replace(archive)
    shown = archive.relative_to(ROOT) if archive.is_relative_to(ROOT) else archive
    print(f"{shown}: {archive.stat().st_size / 1e6:.2f} MB")
    for kind in ticks:
        print(f"package: on the upload form tick “{kind}”; what is found is the public checksum of a model")
    return 0


if __name__ == "__main__":
    sys.exit(main())
