"""Split a session: one part for each person, ``terrazzo:splitsession``."""

from __future__ import annotations

import re
from typing import Any, ClassVar

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterString,
)

from ..qgis_bridge.session_run import SessionFeedback
from .session_algorithm import SessionAlgorithm


class SplitSession(SessionAlgorithm):
    """The algorithm. Names of parameters and outputs are fixed: users' scripts depend on them."""

    example: ClassVar[dict[str, Any]] = {
        "INPUT": "session.gpkg",
        "PEOPLE": "Anna, Ben",
        "PERSON": "Anna",
        "OUTPUT": "parts",
    }

    def name(self) -> str:
        """Identifier in scripts."""
        return "splitsession"

    def displayName(self) -> str:
        """Name in the toolbox."""
        return self.tr("Split annotation session")

    def tags(self) -> list[str]:
        """Words that find the algorithm."""
        return self.tr("annotation,team,parts,share,people").split(",")

    def shortDescription(self) -> str:
        """One line for tooltips."""
        return self.tr("Cuts an annotation session into one part for each person.")

    def about(self) -> str:
        """What the algorithm does."""
        return self.tr(
            "Cuts an annotation session into one part for each person, so that they can work apart. The parts are "
            "merged again with “Merge annotation sessions”.\n\n"
            "Tiles go to whom they are assigned, to who labels them, to somebody who may check them, or in turn. In "
            "the session they are then assigned to these people. Tiles that two people label go to two parts; neither "
            "part holds the other's work or the prediction."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        self.add_session()
        self._add(
            QgsProcessingParameterString("PEOPLE", self.tr("People"), None, True),
            self.tr("Their names, separated by commas or lines."),
        )
        self.add_person()
        self._add(
            QgsProcessingParameterFolderDestination("OUTPUT", self.tr("Folder of the parts")),
            self.tr("Each part is a file named after the session and the person."),
        )
        self.addOutput(QgsProcessingOutputNumber("PARTS", self.tr("Parts")))

    def run_session(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Split."""
        from ..annotation.session import open_session
        from ..annotation.split import split_session

        text = self.parameterAsString(parameters, "PEOPLE", context)
        people = [name.strip() for name in re.split(r"[,;\n]", text) if name.strip()]
        folder = self.parameterAsString(parameters, "OUTPUT", context)
        path = self.parameterAsFile(parameters, "INPUT", context)
        with open_session(path, self.person(parameters, context)) as session:
            parts = split_session(session, folder, people, SessionFeedback(feedback, (("split", 1.0),)))
        line = self.tr("{person}: {tiles} tiles, {second} of them as the second annotator: {path}")
        for part in parts:
            feedback.pushInfo(
                line.format(person=part.person, tiles=part.tiles, second=part.second, path=str(part.path))
            )
        return {"OUTPUT": folder, "PARTS": len(parts)}
