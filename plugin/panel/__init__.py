"""The dock panel: shows state and starts runs. No raster or model code."""
