"""Assessment run: the accuracy of a map, from what Processing knows to the report.

Layers are looked at in the main thread (``set_…``); ``run`` may be in any thread.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsRasterLayer,
)

from ..assessment.class_raster import ClassRaster, RasterInput
from ..landcover.errors import ParameterError
from ..landcover.progress import Feedback
from . import quality
from .assessment_legend import LegendWishes, chosen_legend, legend_lineage, reference_codes
from .texts import class_name, translate

if TYPE_CHECKING:  # pragma: no cover
    from ..assessment.accuracy import MapAccuracy
    from ..assessment.accuracy_report import AccuracyAbout
    from ..assessment.common_legend import CommonLegend
    from ..landcover.legend import LandCoverClass

_COMPARE, _CENSUS = (("compare", 1.0),), (("census", 1.0),)
Marks = list[tuple[int, int, bool]]


class AssessmentRun:
    """Set what is known, then ``run``.

    ``sample``: path of a sample file; else the map (``set_map``) and ``reference`` (a raster) or ``set_places``.
    ``strata``, ``design``: of the places, if these are points. ``decider``, ``only``: see ``interpretation.settle``.
    ``compare``: id of the legend in which map and reference are compared, "" for their own; ``map_legend``,
    ``reference_legend``: ids of theirs, "auto" for what the files say; ``crosswalk``: file with one of the user's own.
    """

    def __init__(self) -> None:
        self.sample = self.decider = self.only = self.reference_name = ""
        self.design, self.seed = "simple", 0
        self.compare = self.crosswalk = ""
        self.map_legend = self.reference_legend = "auto"
        self.reference: RasterInput | None = None
        self.strata: RasterInput | None = None
        self._map: RasterInput | None = None
        self._map_name, self._crs = "", QgsCoordinateReferenceSystem()
        self._area: quality.Area | None = None
        self._places: tuple[QgsProcessingFeatureSource, str, QgsCoordinateTransformContext] | None = None

    def set_map(self, layer: QgsRasterLayer, nodata: int | None = None) -> None:
        """The map that is assessed. ``SourceError`` if it is no file."""
        self._map, self._map_name, self._crs = quality.raster_input(layer, nodata), layer.name(), layer.crs()
        self._area = quality.Area(layer.crs(), layer.extent())

    def set_places(
        self, source: QgsProcessingFeatureSource, field: str, context: QgsCoordinateTransformContext
    ) -> None:
        """Reference points or polygons with classes in ``field``."""
        self._places = (source, field, context)
        self.reference_name = source.sourceName()

    def set_mask(self, source: QgsProcessingFeatureSource, context: QgsCoordinateTransformContext) -> None:
        """Assess only inside polygons."""
        if self._area is not None:
            self._area.set_mask(source, context)

    def run(self, html: str, csv: str, json: str, feedback: QgsProcessingFeedback) -> MapAccuracy:
        """Assess and write the files that have a path. Raises a ``TerrazzoError``."""
        from ..assessment.accuracy_report import AccuracyReport
        from ..assessment.report_files import write_report

        if self.sample:
            result, about = self._of_sample()
        else:
            result, about = self._of_reference(feedback)
        result = translated(result)
        for note in result.notes:
            feedback.pushInfo(note_text(note))
        text = translate("QualityReport", "Overall accuracy: {value:.1f} % ({low:.1f} to {high:.1f})")
        overall = result.overall
        if overall.low != overall.low:  # nan: one tile, no interval
            text = f"{translate('AccuracyReport', 'Overall accuracy')}: {{value:.1f}} %"
        feedback.pushInfo(text.format(value=100 * overall.value, low=100 * overall.low, high=100 * overall.high))
        report = AccuracyReport(translate).build(result, about)
        write_report(report, html or None, csv or None, json or None)
        return result

    # ---------------------------------------------------------------- a sample

    def _of_sample(self) -> tuple[MapAccuracy, AccuracyAbout]:
        from ..assessment.accuracy_report import AccuracyAbout
        from ..assessment.class_raster import NO_CLASS
        from ..assessment.common_legend import assess_sample_in
        from ..assessment.interpretation import settle
        from ..assessment.sample_file import SampleFile
        from ..assessment.sampling import assess_sample

        sample = SampleFile(self.sample)
        result, pairs = assess_sample(sample, self.decider, self.only)
        answers = sample.answers()
        codes = settle(sample.numbers, answers, self.decider, self.only).codes
        mapped = sample.points.mapped
        common = self._common(sample.info["map"], "")
        if common is not None:
            result = assess_sample_in(sample, common, self.decider, self.only)
            codes, mapped = common.translate(codes, reference=True), common.translate(mapped)
        right, labelled = codes == mapped, (codes != NO_CLASS) & (mapped != NO_CLASS)
        place = dict(zip(sample.numbers, range(len(sample.numbers))))
        levels: dict[int, list[bool]] = {}
        for answer in answers:
            code = answer.code
            if common is not None:
                code = int(common.translate(np.array([code]), reference=True)[0])
            there = int(mapped[place[answer.point]])
            if NO_CLASS not in (code, there) and self.only in ("", answer.interpreter):
                levels.setdefault(answer.confidence, []).append(code == there)
        source = self._map or RasterInput(sample.info["map"], crs=sample.info.get("map_crs", ""))
        picture, marks = None, ()
        if Path(source.path).exists():
            with source.open() as raster:
                if common is not None:
                    common.lay_on(raster)
                rows, cols = raster.pixel_of(sample.points.xs, sample.points.ys)
                found = [(r, c, ok) for r, c, ok, yes in zip(rows, cols, right, labelled) if yes]
                if not sample.info["strata"]:  # else the points are in the CRS of the strata
                    picture, marks = _picture(raster, result.classes, found)
        people = sorted({a.interpreter for a in answers})
        times = sorted(a.time[:10] for a in answers)
        lineage = quality.common_lineage(
            (translate("QualityReport", "Map"), sample.info["map"]),
            (translate("QualityReport", "Strata"), sample.info["strata"]),
            (translate("QualityReport", "Sample"), str(sample.path)),
            (translate("QualityReport", "Parameters of the sample"), sample.info["parameters"]),
            (translate("QualityReport", "Interpreters"), ", ".join(people)),
            (translate("QualityReport", "Interpreted"), " – ".join(dict.fromkeys([times[0], times[-1]]))),
            (translate("QualityReport", "Decides"), self.decider),
            (translate("QualityReport", "Only the answers of"), self.only),
            *legend_lineage(common),
        )
        about = AccuracyAbout(
            Path(sample.info["map"]).stem,
            sample.path.name,
            quality.today(),
            lineage,
            picture,
            marks,
            tuple(pairs),
            tuple((level, len(hits), sum(hits)) for level, hits in sorted(levels.items())),
            quality.language(),
        )
        return result, about

    # ---------------------------------------------------------------- other references

    def _of_reference(self, feedback: QgsProcessingFeedback) -> tuple[MapAccuracy, AccuracyAbout]:
        from ..assessment.accuracy_report import AccuracyAbout

        if self._map is None:
            raise ParameterError("Choose the land-cover map that is to be assessed.")
        points = self._places is not None and quality.is_points(self._places[0])
        engine = quality.QualityFeedback(feedback, _CENSUS if points else _COMPARE)
        common = self._common(self._map.path, self.reference.path if self.reference else "")
        with self._map.open() as land_cover:
            if common is not None:
                common.lay_on(land_cover)
            if points:
                result, marks = self._by_points(land_cover, engine, common)
            else:
                result, marks = self._by_pixels(land_cover, engine, common), []
            if common is not None:
                result = common.noted(result)
            picture, shown = _picture(land_cover, result.classes, marks)
        lineage = quality.common_lineage(
            (translate("QualityReport", "Map"), self._map.path),
            (translate("QualityReport", "Reference"), self._reference_text()),
            (translate("QualityReport", "Strata"), self.strata.path if self.strata else ""),
            (translate("QualityReport", "Seed"), str(self.seed)),
            *legend_lineage(common),
        )
        return result, AccuracyAbout(
            self._map_name,
            self.reference_name,
            quality.today(),
            lineage,
            picture,
            shown,
            language=quality.language(),
        )

    def _common(self, path: str, reference: str) -> CommonLegend | None:
        """The legend of the comparison, None for the map's own. ``path``, ``reference``: rasters of the map and the
        reference ("" if that is no raster)."""
        wishes = LegendWishes(self.compare, self.map_legend, self.reference_legend, self.crosswalk)
        return chosen_legend(wishes, path, None if self.sample else reference)

    def _reference_text(self) -> str:
        if self.reference is not None:
            return self.reference.path
        return f"{self.reference_name}, {self._places[1]}" if self._places else ""

    def _by_points(
        self, land_cover: ClassRaster, engine: Feedback, common: CommonLegend | None
    ) -> tuple[MapAccuracy, Marks]:
        from ..assessment.own_points import OwnPoints, assess_own_points

        source, field, context = self._places  # type: ignore[misc]
        places, values = quality.labelled_places(source, field, self._crs, context, engine)
        codes, fresh = reference_codes(values, land_cover, common)
        xs, ys = np.array(places, float).T
        points = OwnPoints(xs, ys, codes, self.design, fresh)
        strata = self.strata.open() if self.strata else None
        if strata is None and common is not None and self.design == "stratified" and self._map is not None:
            strata = self._map.open()  # points were drawn in each class of the map as it is
        try:
            return assess_own_points(
                land_cover, points, engine, strata, self._area.area(engine) if self._area else None
            )
        finally:
            if strata:
                strata.close()

    def _by_pixels(self, land_cover: ClassRaster, engine: Feedback, common: CommonLegend | None) -> MapAccuracy:
        from ..assessment.assess_reference import PolygonReference, RasterReference, assess_reference
        from ..assessment.class_raster import NO_CLASS
        from ..assessment.masked_reference import MaskedReference

        area = self._area.area(engine) if self._area else None
        raster = None
        try:
            if self.reference is not None:
                raster = self.reference.open()
                if common is not None:
                    common.lay_on(raster, reference=True)
                reference: Any = RasterReference(raster, land_cover)
            elif self._places is not None:
                source, field, context = self._places
                places, values = quality.labelled_places(source, field, self._crs, context, engine)
                codes, fresh = reference_codes(values, land_cover, common)
                polygons = [(p, code) for p, code in zip(places, codes.tolist()) if code != NO_CLASS]
                reference = PolygonReference(polygons, land_cover, fresh)
            else:
                raise ParameterError("Choose a reference: a sample, a layer of points or polygons, or a raster.")
            if area is not None:
                reference = MaskedReference(reference, area, land_cover)
            return assess_reference(land_cover, reference, engine, self.seed)
        finally:
            if raster is not None:
                raster.close()


def _picture(raster: ClassRaster, classes: tuple[LandCoverClass, ...], marks: Marks):  # type: ignore[no-untyped-def]
    """Overview of the map and the marks in its pixels."""
    from ..assessment.overview import overview

    small = overview(raster, (*classes, *raster.classes))
    across, down = small.scale
    return small, tuple(((c + 0.5) * across, (r + 0.5) * down, bool(ok)) for r, c, ok in marks)


def translated(result: MapAccuracy) -> MapAccuracy:
    """The result with class names in the person's language."""
    named = tuple(replace(c, name=class_name(c.name)) for c in result.classes)
    per_class = tuple(replace(c, item=item) for c, item in zip(result.per_class, named))
    strata = tuple(replace(s, name=class_name(s.name)) for s in result.strata)
    return replace(result, classes=named, per_class=per_class, strata=strata)


def note_text(note: Any) -> str:
    """A note in the person's language."""
    from ..assessment.report import note_texts

    return note_texts((note,), translate)[0]
