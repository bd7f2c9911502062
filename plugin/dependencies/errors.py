"""Errors of installing packages: each says what is wrong and what to do."""

from __future__ import annotations

from ..landcover.errors import TerrazzoError


class InstallError(TerrazzoError):
    """Packages cannot be installed, removed or used."""


class NetworkError(InstallError):
    """A file could not be fetched; another way to fetch it may work."""
