"""Between QGIS and the engine: layers become sources, results styled layers, messages sentences."""
