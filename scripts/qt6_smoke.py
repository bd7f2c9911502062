"""Qt 6 smoke test: import every module of the plugin with the real PyQt6, as far as that goes without QGIS 4.

    make test-qt6      fetches PyQt6 into build/pyqt6 first

qgis.PyQt is PyQt6 here, with what QGIS 4 puts back into it. Classes of qgis.core and qgis.gui are stand-ins that have
every attribute. So what is tried is: imports from Qt, names of enumerations and their members, signals, and all that
runs when a module is loaded. Run it with a Python that has PyQt6 and no QGIS.
"""

from __future__ import annotations

import importlib
import sys
import traceback
import types
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
QT_MODULES = ("QtCore", "QtGui", "QtWidgets", "QtNetwork", "QtXml", "QtSvg", "QtPrintSupport", "QtTest")
PUT_BACK = {"QtWidgets": ("QAction", "QActionGroup", "QShortcut")}  # from QtGui; see python/PyQt in the source of QGIS
TYPES = ("Int", "LongLong", "Double", "String", "Bool", "Date", "DateTime", "ByteArray", "Invalid")


def pretend() -> None:
    """Put qgis.PyQt on top of PyQt6, and stand-ins for the rest of PyQGIS."""
    from PyQt6 import QtCore, QtGui, QtWidgets

    qgis, pyqt = types.ModuleType("qgis"), types.ModuleType("qgis.PyQt")
    qgis.__path__, pyqt.__path__ = [], []
    qgis.PyQt = pyqt
    sys.modules.update({"qgis": qgis, "qgis.PyQt": pyqt})
    for name in QT_MODULES:
        try:
            real = importlib.import_module(f"PyQt6.{name}")
        except ImportError:
            continue
        module = types.ModuleType(f"qgis.PyQt.{name}")
        module.__dict__.update({k: v for k, v in vars(real).items() if not k.startswith("__")})
        for moved in PUT_BACK.get(name, ()):
            setattr(module, moved, getattr(QtGui, moved))
        setattr(pyqt, name, module)
        sys.modules[module.__name__] = module
    for name in TYPES:
        kind = {"Invalid": "UnknownType", "String": "QString", "ByteArray": "QByteArray"}.get(name, name)
        kind = {"Date": "QDate", "DateTime": "QDateTime"}.get(name, kind)
        setattr(QtCore.QVariant, name, getattr(QtCore.QMetaType.Type, kind))
    from PyQt6 import sip

    pyqt.sip = sys.modules["qgis.PyQt.sip"] = sip
    for name, base in (("core", QtCore.QObject), ("gui", QtWidgets.QWidget), ("analysis", QtCore.QObject)):
        _stand_in(f"qgis.{name}", base)
    _stand_in("qgis.utils", QtCore.QObject)
    _stand_in("processing", QtCore.QObject)


def _stand_in(name: str, base: type) -> None:
    """A module in which every name with a capital is a class derived from ``base`` that has every attribute."""

    class Any(type(base)):
        def __getattr__(cls, attribute: str) -> object:
            if attribute.startswith("__"):
                raise AttributeError(attribute)
            value = Any(attribute, (base,), {}) if attribute[:1].isupper() else (lambda *_, **__: None)
            setattr(cls, attribute, value)
            return value

    module = types.ModuleType(name)

    def give(attribute: str) -> object:
        if attribute.startswith("__"):
            raise AttributeError(attribute)
        value = Any(attribute, (base,), {}) if attribute[:1].isupper() else None
        setattr(module, attribute, value)
        return value

    module.__getattr__ = give  # type: ignore[method-assign]
    sys.modules[name] = module
    if "." in name:
        setattr(sys.modules["qgis"], name.partition(".")[2], module)


def modules(root: Path) -> list[str]:
    """Dotted names of the plugin's modules, below the package that the checkout is."""
    names = []
    for path in sorted((root / "plugin").rglob("*.py")):
        parts = path.relative_to(root).with_suffix("").parts
        if parts[-1] != "__main__":
            names.append(".".join(parts[:-1] if parts[-1] == "__init__" else parts))
    return names


def main(argv: list[str] | None = None) -> int:
    """Import everything and look all names up; 1 if something fails. Another checkout's folder may be given."""
    given = sys.argv[1:] if argv is None else argv
    root = Path(given[0]).absolute() if given else ROOT
    pretend()
    package = types.ModuleType("terrazzo")
    package.__path__ = [str(root)]
    sys.modules["terrazzo"] = package
    failed = 0
    names = modules(root)
    for name in names:
        try:
            importlib.import_module(f"terrazzo.{name}")
        except Exception:  # noqa: BLE001 - all are counted and shown
            failed += 1
            print(f"== {name}", traceback.format_exc(limit=-2), sep="\n")
    sys.path.insert(0, str(ROOT))
    from scripts.qt6_check import breaches

    for path in sorted((root / "plugin").rglob("*.py")):
        for line, text in breaches(path.read_text(encoding="utf-8")):
            failed += 1
            print(f"{path.relative_to(root)}:{line}: {text}")
    from PyQt6.QtCore import PYQT_VERSION_STR

    print(f"PyQt {PYQT_VERSION_STR}: {len(names)} modules imported, {failed} failures")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
