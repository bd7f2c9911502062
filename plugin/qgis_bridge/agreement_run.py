"""Agreement run: from a session or two rasters to figures, report and disagreement map. Any thread may do it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingFeedback

from ..landcover.errors import ParameterError
from . import quality
from .assessment_run import note_text
from .texts import class_name, translate

if TYPE_CHECKING:  # pragma: no cover
    from ..assessment.agreement import Agreement
    from ..assessment.class_raster import ClassRaster, RasterInput
    from ..assessment.report import Report

_STAGES = (("compare", 0.6), ("compare 2", 0.2), ("compare 3", 0.2))


class AgreementRun:
    """``session``: path of one; or ``rasters`` and ``names`` by "FIRST", "SECOND" and, if wanted, "PREDICTION"."""

    def __init__(self) -> None:
        self.session = ""
        self.rasters: dict[str, RasterInput] = {}
        self.names: dict[str, str] = {}
        self.seed, self.with_kappa = 0, False

    def run(self, places: dict[str, str], feedback: QgsProcessingFeedback) -> list[Agreement]:
        """Write what has a path in ``places`` ("REPORT", "CSV", "JSON", "DISAGREEMENT"); returns the comparisons.

        Raises a ``TerrazzoError``.
        """
        from ..assessment.report_files import write_report

        report, pairs = self._of_session(places, feedback) if self.session else self._of_rasters(places, feedback)
        for pair in pairs:
            text = translate("QualityReport", "{first} / {second}: {value:.1f} % of the pixels are equal")
            if pair.labelled_by_both:  # else a note says that there is nothing to compare
                feedback.pushInfo(text.format(first=pair.first, second=pair.second, value=100 * pair.equal.value))
            for note in pair.notes:
                feedback.pushInfo(note_text(note))
        write_report(report, places.get("REPORT"), places.get("CSV"), places.get("JSON"))
        return pairs

    def _of_session(self, places: dict[str, str], feedback: QgsProcessingFeedback) -> tuple[Report, list[Agreement]]:
        from ..annotation.session import open_session
        from ..assessment.disagreement import write_disagreement
        from ..assessment.session_report import SessionReport
        from .session_quality import disagreement_grid, disagreement_pieces, session_facts

        with open_session(self.session, read_only=True) as session:
            facts = session_facts(session, self.seed, self.with_kappa)
            if places.get("DISAGREEMENT"):
                engine = quality.QualityFeedback(feedback, (("disagreement", 1.0),))
                names = (facts.human[0].first, facts.human[0].second) if facts.human else ("first", "second")
                pieces = disagreement_pieces(session, engine)
                grid = disagreement_grid(session)
                write_disagreement(places["DISAGREEMENT"], grid, session.grid.crs, pieces, names, engine)
        return SessionReport(translate).build(facts), [*facts.human, *facts.machine]

    def _of_rasters(self, places: dict[str, str], feedback: QgsProcessingFeedback) -> tuple[Report, list[Agreement]]:
        from ..assessment.agreement_report import AgreementAbout, AgreementReport
        from ..assessment.disagreement import Grid, write_disagreement
        from ..assessment.raster_agreement import raster_pieces

        if not {"FIRST", "SECOND"} <= set(self.rasters):
            raise ParameterError("Choose an annotation session, or two label rasters.")
        engine = quality.QualityFeedback(feedback, (*_STAGES, ("disagreement", 0.4)))
        first, second = self.rasters["FIRST"].open(), self.rasters["SECOND"].open()
        machine = self.rasters["PREDICTION"].open() if "PREDICTION" in self.rasters else None
        try:
            pairs = self._pairs(first, second, machine, engine)
            if places.get("DISAGREEMENT"):
                names, grid = (pairs[0].first, pairs[0].second), Grid(first.width, first.height, first.transform)
                pieces = raster_pieces(first, second)
                write_disagreement(places["DISAGREEMENT"], grid, first.crs, pieces, names, engine)
            picture = _picture(first, second)
        finally:
            for raster in filter(None, (first, second, machine)):
                raster.close()
        lineage = quality.common_lineage(
            *((self.names[name], self.rasters[name].path) for name in self.rasters),
            (translate("QualityReport", "Seed"), str(self.seed)),
        )
        about = AgreementAbout(
            f"{pairs[0].first} / {pairs[0].second}", quality.today(), lineage, picture, language=quality.language()
        )
        return AgreementReport(translate).build(pairs, about), pairs

    def _pairs(
        self, first: ClassRaster, second: ClassRaster, machine: ClassRaster | None, engine: Any
    ) -> list[Agreement]:
        from ..assessment.agreement import agreement
        from ..assessment.raster_agreement import compare_rasters

        names, found = self.names, []
        jobs = [(names["FIRST"], names["SECOND"], first, second)]
        if machine is not None:
            jobs += [
                (names["PREDICTION"], names["FIRST"], first, machine),
                (names["PREDICTION"], names["SECOND"], second, machine),
            ]
        for (a, b, left, right), (stage, _) in zip(jobs, _STAGES):
            classes, tiles = compare_rasters(left, right, engine, stage)
            if right is machine:  # the model comes first in the report
                tiles = [
                    replace(t, counts=t.counts.T, only_first=t.only_second, only_second=t.only_first) for t in tiles
                ]
            named = tuple(replace(c, name=class_name(c.name)) for c in classes)
            found.append(agreement(a, b, named, tiles, self.seed, self.with_kappa))
        return found


def _picture(first: ClassRaster, second: ClassRaster):  # type: ignore[no-untyped-def]
    """A small picture of where the rasters differ."""
    import numpy as np

    from ..assessment.class_raster import NO_CLASS
    from ..assessment.disagreement import COLOURS, states
    from ..assessment.overview import SIDE, Overview
    from ..assessment.png import palette_png

    step = max(1.0, max(first.width, first.height) / SIDE)
    height, width = max(1, round(first.height / step)), max(1, round(first.width / step))
    a, b = first.read_reduced(height, width), second.read_reduced(height, width)
    ones, nothing = np.ones(a.shape, np.uint8), np.zeros(a.shape, np.uint8)
    left = np.where(a == NO_CLASS, nothing, ones)
    right = np.where(b == NO_CLASS, nothing, np.where(a == b, ones, ones * 2))
    state = states(left, np.where((a == NO_CLASS) & (b != NO_CLASS), ones, right))
    return Overview(palette_png(state, COLOURS), (width, height), (width / first.width, height / first.height))
