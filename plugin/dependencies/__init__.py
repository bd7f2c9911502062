"""Dependencies: Python packages that QGIS may lack, in a folder of the person's profile, never in QGIS itself."""
