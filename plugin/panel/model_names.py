"""Model names: what a model is called in lists."""

from __future__ import annotations

from ..landcover.package import ModelPackage


def short_title(package: ModelPackage) -> str:
    """A model's name for lists: its title up to the colon."""
    return package.card.title.partition(":")[0].strip() or package.card.name
