"""Terrazzo in the Processing toolbox: the provider, and one file for each algorithm."""
