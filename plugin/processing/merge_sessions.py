"""Merge sessions: copies or parts of one annotation session, put together again, ``terrazzo:mergesessions``."""

from __future__ import annotations

from typing import Any, ClassVar

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
)

from ..qgis_bridge.session_run import SessionFeedback, new_file
from ..qgis_bridge.told_text import told_text
from .session_algorithm import SessionAlgorithm

_MOST_LINES = 200


class MergeSessions(SessionAlgorithm):
    """The algorithm. Names of parameters and outputs are fixed: users' scripts depend on them."""

    example: ClassVar[dict[str, Any]] = {
        "INPUT": "session.gpkg",
        "OTHERS": ["parts/session-Anna.gpkg", "parts/session-Ben.gpkg"],
        "PERSON": "Anna",
        "OUTPUT": "merged.gpkg",
    }

    def name(self) -> str:
        """Identifier in scripts."""
        return "mergesessions"

    def displayName(self) -> str:
        """Name in the toolbox."""
        return self.tr("Merge annotation sessions")

    def tags(self) -> list[str]:
        """Words that find the algorithm."""
        return self.tr("annotation,team,parts,combine,conflicts").split(",")

    def shortDescription(self) -> str:
        """One line for tooltips."""
        return self.tr("Puts parts or copies of one annotation session together again and lists conflicts.")

    def about(self) -> str:
        """What the algorithm does."""
        return self.tr(
            "Puts parts or copies of one annotation session together into a new file. The sessions stay as they "
            "are.\n\n"
            "What only one of them has changed is taken. Where two have changed the same pixels to different classes "
            "the classes of the first session are kept, the other ones are stored in a conflict, and the tile goes "
            "back to “returned”: nothing is overwritten without a word. Conflicts are listed in the log and in the "
            "session."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        self.add_session()
        self._add(
            QgsProcessingParameterMultipleLayers(
                "OTHERS", self.tr("Sessions to merge with it"), QgsProcessing.SourceType.TypeFile
            ),
            self.tr("Parts or copies of the same session."),
        )
        self.add_person()
        self._add(
            QgsProcessingParameterFileDestination("OUTPUT", self.tr("Merged session"), self.gpkg_filter()),
            self.tr("A new GeoPackage; the sessions that are merged stay as they are."),
        )
        self.addOutput(QgsProcessingOutputNumber("CONFLICTS", self.tr("Open conflicts")))
        self.addOutput(QgsProcessingOutputNumber("TILES", self.tr("Tiles that the others changed")))

    def run_session(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Merge."""
        from ..annotation.merge import merge_sessions

        others = self.parameterAsFileList(parameters, "OTHERS", context)
        paths = [self.parameterAsFile(parameters, "INPUT", context), *others]
        out = new_file(self.parameterAsFileOutput(parameters, "OUTPUT", context))
        merged = merge_sessions(
            paths, out, self.person(parameters, context), SessionFeedback(feedback, (("merge", 1.0),))
        )
        feedback.pushInfo(self.tr("Tiles that the others changed: {count}").format(count=merged.tiles))
        line = self.tr("Conflict in tile {tile}: kept {kept}, also changed by {other} ({pixels} pixels). {detail}")
        for conflict in merged.conflicts[:_MOST_LINES]:
            feedback.pushWarning(
                line.format(
                    tile=conflict.tile or "-",
                    kept=conflict.kept_by,
                    other=conflict.other_by,
                    pixels=conflict.pixels,
                    detail=told_text(conflict.detail),
                )
            )
        return {"OUTPUT": str(out), "CONFLICTS": len(merged.conflicts), "TILES": merged.tiles}
