"""What the algorithms on annotation sessions share."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)

from ..landcover.errors import ParameterError, TerrazzoError
from ..qgis_bridge import models, session_run, texts
from .algorithm import TerrazzoAlgorithm


class SessionAlgorithm(TerrazzoAlgorithm):
    """An algorithm in the group Annotation. A subclass has ``run_session``, which raises the engine's errors."""

    def group(self) -> str:
        """Group in the toolbox."""
        return texts.translate("SessionAlgorithm", "Annotation")

    def groupId(self) -> str:
        """Identifier of the group."""
        return "annotation"

    def canExecute(self) -> tuple[bool, str]:
        """Whether what is needed is installed."""
        missing = [name for name in models.missing_packages() if name == "rasterio"]
        return (False, models.missing_packages_text(missing)) if missing else (True, "")

    def add_person(self) -> None:
        """Declare who works."""
        text = texts.translate("SessionAlgorithm", "Your name")
        self._add(
            QgsProcessingParameterString("PERSON", text, session_run.person() or None, False, True),
            texts.translate("SessionAlgorithm", "It is written into the session. Without one: that of the settings."),
        )

    def add_session(self, name: str = "INPUT") -> None:
        """Declare the session's file."""
        session = QgsProcessingParameterFile(name, texts.translate("SessionAlgorithm", "Annotation session"))
        session.setFileFilter(self.gpkg_filter())
        self._add(session, texts.translate("SessionAlgorithm", "The session's GeoPackage."))

    @staticmethod
    def gpkg_filter() -> str:
        """The filter of file dialogs."""
        return texts.translate("SessionAlgorithm", "Annotation session (*.gpkg)")

    def person(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        """Who works; ``ParameterError`` if that is not known."""
        name = " ".join(self.parameterAsString(parameters, "PERSON", context).split()) or session_run.person()
        if not name:
            raise ParameterError("Work in a session needs a person's name. Enter yours.")
        return name

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Every engine error becomes one sentence."""
        complete, message = self.canExecute()  # dialogs ask before, scripts and qgis_process do not
        if not complete:
            raise QgsProcessingException(message)
        try:
            return self.run_session(parameters, context, feedback)
        except TerrazzoError as error:
            raise QgsProcessingException(texts.error_text(error)) from None

    def run_session(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Do the work; returns the outputs."""
        raise NotImplementedError
