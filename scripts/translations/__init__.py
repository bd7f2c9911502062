"""Translations: texts are found in the source, kept in i18n/*.ts, and compiled to the .qm files that QGIS loads."""
