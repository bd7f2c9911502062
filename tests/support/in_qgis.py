"""In QGIS: run a Python file in PyQGIS with Processing and a plugin's provider, in a process of its own.

    scripts/qgis_env.sh .venv/bin/python tests/support/in_qgis.py FILE [PLUGIN]

The plugin is found in QGIS_PLUGINPATH and in the profile, as QGIS does; by default it is terrazzo.
"""

from __future__ import annotations

import sys


def main(file: str, plugin: str = "terrazzo") -> None:
    """Start QGIS without a window, load the plugin as QGIS does, run the file. Its exceptions end the process."""
    import os
    from pathlib import Path

    from qgis.core import QgsApplication

    QgsApplication.setPrefixPath("/usr", True)
    app = QgsApplication([], False, os.environ.get("QGIS_CUSTOM_CONFIG_PATH", ""))
    app.initQgis()
    for folder in ("python", "python/plugins"):
        sys.path.append(str(Path(QgsApplication.pkgDataPath()) / folder))
    places = [*os.environ.get("QGIS_PLUGINPATH", "").split(os.pathsep)]
    places.append(str(Path(QgsApplication.qgisSettingsDirPath()) / "python" / "plugins"))
    sys.path[:0] = [place for place in places if place]

    import qgis.utils

    qgis.utils.plugin_paths[:] = [*places, *qgis.utils.plugin_paths]
    from processing.core.Processing import Processing

    Processing.initialize()
    if not qgis.utils.loadPlugin(plugin):
        sys.exit(f"the plugin {plugin} cannot be loaded")
    object_ = sys.modules[plugin].classFactory(None)
    object_.initProcessing()
    try:
        source = Path(file).read_text(encoding="utf-8")
        names: dict[str, object] = {"__name__": "__main__", "__file__": file}
        exec("from qgis.core import *\nimport processing", names)  # as in QGIS's Python console
        exec(compile(source, file, "exec"), names)
    finally:
        object_.unload()
        sys.stdout.flush()
        sys.stderr.flush()
    # Layers that a snippet leaves behind would bring QGIS down on its way out.
    os._exit(0)


if __name__ == "__main__":
    try:
        main(*sys.argv[1:])
    except SystemExit:
        raise
    except BaseException:  # noqa: BLE001 - told, then the process ends
        import os
        import traceback

        traceback.print_exc()
        sys.stderr.flush()
        os._exit(1)
