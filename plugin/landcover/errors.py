"""Errors: the one family of exceptions that the engine raises on purpose.

Each message says what is wrong, with which value, and what to do. The English template and its values are kept
apart, so that the user interface can translate the template.
"""

from __future__ import annotations


class TerrazzoError(Exception):
    """Something that a person can understand and mend.

    ``template`` is an English sentence with ``{names}``; ``values`` fill them.
    """

    def __init__(self, template: str, **values: object) -> None:
        self.template = template
        self.values = values
        super().__init__(template.format(**values) if values else template)


class SourceError(TerrazzoError):
    """The raster to be mapped cannot be used as it is."""


class ModelError(TerrazzoError):
    """The model package, its card or its file cannot be used."""


class ParameterError(TerrazzoError):
    """A parameter has a value that makes no sense here."""


class OutputError(TerrazzoError):
    """A result cannot be written."""


class Cancelled(TerrazzoError):
    """The person (or the program) asked to stop. Not a failure."""

    def __init__(self) -> None:
        super().__init__("The run was cancelled. No result was kept.")
