"""Every algorithm explains itself, and works wherever Processing uses it: scripts, batch runs, graphical models."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import numpy as np
import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def algorithms(provider):
    """All algorithms of the provider."""
    found = sorted(provider.algorithms(), key=lambda algorithm: algorithm.id())
    assert "terrazzo:maplandcover" in [algorithm.id() for algorithm in found]
    return found


def shown(parameter) -> bool:
    """Whether people see the parameter."""
    from qgis.core import QgsProcessingParameterDefinition

    return not parameter.flags() & QgsProcessingParameterDefinition.Flag.FlagHidden


def test_every_algorithm_has_help(algorithms):
    faults = []
    for algorithm in algorithms:
        help_, short = algorithm.shortHelpString(), algorithm.shortDescription()
        tags = [tag for tag in algorithm.tags() if tag.strip()]
        checks = {
            "a name": algorithm.displayName() and not algorithm.displayName().endswith("."),
            "a group": algorithm.group() and re.fullmatch("[a-z]+", algorithm.groupId()),
            "one line": 20 <= len(short) <= 160 and short.endswith("."),
            "help of some sentences": len(help_) > 120 and help_.count(".") >= 2,
            "three tags": len(tags) >= 3 and all(tag == tag.strip() for tag in tags),
            "an identifier without capitals": re.fullmatch("[a-z]+", algorithm.name()),
        }
        faults += [f"{algorithm.id()} has not {what}" for what, good in checks.items() if not good]
    assert faults == []


def test_every_parameter_has_help(algorithms):
    faults = []
    for algorithm in algorithms:
        for parameter in algorithm.parameterDefinitions():
            name = f"{algorithm.id()} {parameter.name()}"
            if not parameter.description() or parameter.name() != parameter.name().upper():
                faults.append(f"{name}: no description, or a name that is not in capitals")
            if shown(parameter) and not parameter.help().strip().endswith((".", "!", ")")):
                faults.append(f"{name}: no help in a sentence: {parameter.help()!r}")
            if parameter.help().strip() == parameter.description().strip():
                faults.append(f"{name}: the help says what the label says")
        faults += [
            f"{algorithm.id()} {o.name()}: no text" for o in algorithm.outputDefinitions() if not o.description()
        ]
    assert faults == []


def test_every_algorithm_has_an_example_that_fits_it(algorithms):
    faults = []
    for algorithm in algorithms:
        call = re.search(r"^processing\.run\((.*)\)$", algorithm.shortHelpString(), re.MULTILINE)
        if call is None:
            faults.append(f"{algorithm.id()}: no example")
            continue
        name, given = ast.literal_eval(f"({call[1]})")
        known = {parameter.name(): parameter for parameter in algorithm.parameterDefinitions()}
        needed = {n for n, p in known.items() if not p.flags() & p.Flag.FlagOptional and p.defaultValue() is None}
        if name != algorithm.id():
            faults.append(f"{algorithm.id()}: the example calls {name}")
        faults += [f"{algorithm.id()}: the example gives {n}, which it has not" for n in set(given) - set(known)]
        faults += [f"{algorithm.id()}: the example does not give {n}" for n in needed - set(given)]
    assert faults == []


def test_every_algorithm_has_an_icon_of_the_plugin(algorithms):
    for algorithm in algorithms:
        path = Path(algorithm.svgIconPath())
        assert path.is_relative_to(ROOT.resolve()) or path.is_relative_to(ROOT), path
        assert path.name == f"processing-{algorithm.groupId()}.svg", f"{algorithm.id()}: a group without an icon"
        assert "<svg" in path.read_text(encoding="utf-8")
        assert not algorithm.icon().pixmap(24, 24).isNull()


def test_every_algorithm_is_offered_everywhere(algorithms):
    from qgis.core import QgsProcessingAlgorithm

    flag = QgsProcessingAlgorithm.Flag
    for algorithm in algorithms:
        flags = algorithm.flags()
        for wanted in (flag.FlagSupportsBatch, flag.FlagCanCancel):
            assert flags & wanted, f"{algorithm.id()} lacks {wanted}"
        hidden = (flag.FlagHideFromToolbox, flag.FlagHideFromModeler, flag.FlagDeprecated, flag.FlagNoThreading)
        for unwanted in (*hidden, flag.FlagRequiresProject):
            assert not flags & unwanted, f"{algorithm.id()} has {unwanted}"
        copy = algorithm.create()
        assert copy is not algorithm and copy.id() == algorithm.id()
        assert [p.name() for p in copy.parameterDefinitions()] == [p.name() for p in algorithm.parameterDefinitions()]


def test_help_page_is_in_the_documentation(algorithms):
    for algorithm in algorithms:
        page = algorithm.helpUrl().rpartition("/")[2]
        assert (ROOT / "docs" / page).is_file(), f"{algorithm.id()}: there is no docs/{page}"


def test_help_for_the_command_line_is_complete(algorithms, capsys):
    import processing

    for algorithm in algorithms:
        processing.algorithmHelp(algorithm.id())
        told = capsys.readouterr().out
        assert algorithm.displayName() in told
        for parameter in filter(shown, algorithm.parameterDefinitions()):
            assert f"\n{parameter.name()}: " in told


# ---------------------------------------------------------------- where algorithms are used


def same_map(path, codes) -> bool:
    """Whether the tiny model found the truth again."""
    from .conftest import read_raster

    return bool(np.array_equal(read_raster(path), codes))


def test_runs_with_a_layer_a_path_and_a_layer_id(run, scene, scene_codes, out, qgis_new_project):
    from qgis.core import QgsProject, QgsRasterLayer

    layer = QgsRasterLayer(scene, "A scene")
    QgsProject.instance().addMapLayer(layer)
    for number, value in enumerate((layer, scene, layer.id(), layer.name(), layer.source())):
        result = run(INPUT=value, OUTPUT=str(out / f"map{number}.tif"))
        assert same_map(result["OUTPUT"], scene_codes), value
    del layer


def test_runs_in_a_batch(provider, tmp_path, scene_codes, out):
    """As the batch dialog does: one task after the other for a list of parameters, with progress for each."""
    from qgis.core import (
        QgsApplication,
        QgsProcessingAlgRunnerTask,
        QgsProcessingContext,
        QgsProcessingFeedback,
        QgsProject,
    )
    from qgis.PyQt.QtCore import QEventLoop, QTimer

    from terrazzo.tests.support.tiny_model import paint

    from .conftest import write_raster

    turned = [np.rot90(scene_codes, turn).copy() for turn in range(3)]
    images = [write_raster(tmp_path / f"image{n}.tif", paint(codes), nodata=0) for n, codes in enumerate(turned)]
    context, loop, done = QgsProcessingContext(), QEventLoop(), {}
    context.setProject(QgsProject.instance())
    algorithm = QgsApplication.processingRegistry().algorithmById("terrazzo:maplandcover")
    tasks, feedbacks = [], []
    for number, image in enumerate(images):
        parameters = {"INPUT": image, "MODEL": "tiny", "OUTPUT": str(out / f"map{number}.tif")}
        feedbacks.append(QgsProcessingFeedback())
        task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedbacks[-1])

        def finished(ok, results, number=number):
            done[number] = (ok, results)
            if len(done) == len(images):
                loop.quit()

        task.executed.connect(finished)
        tasks.append(task)
        QgsApplication.taskManager().addTask(task)
    QTimer.singleShot(60_000, loop.quit)
    if len(done) < len(images):
        loop.exec() if hasattr(loop, "exec") else loop.exec_()
    assert [done[number][0] for number in range(len(images))] == [True] * len(images)
    for number, codes in enumerate(turned):
        assert same_map(out / f"map{number}.tif", codes)
    assert all(feedback.progress() > 90 for feedback in feedbacks)


def child(model, algorithm_id, name, sources, outputs=()):
    """Add a step to a graphical model; returns its identifier."""
    from qgis.core import QgsProcessingModelChildAlgorithm, QgsProcessingModelOutput

    step = QgsProcessingModelChildAlgorithm(algorithm_id)
    step.setChildId(name)
    for parameter, source in sources.items():
        step.addParameterSources(parameter, [source])
    made = {}
    for output in outputs:
        item = QgsProcessingModelOutput(output)
        item.setChildId(name)
        item.setChildOutputName(output)
        made[output] = item
    step.setModelOutputs(made)
    return model.addChildAlgorithm(step)


def test_runs_in_a_graphical_model(provider, scene, scene_codes, tmp_path, out):
    """Map an image, then give the map to an algorithm of QGIS; saved and loaded as a model file between."""
    from qgis.core import (
        QgsProcessingContext,
        QgsProcessingFeedback,
        QgsProcessingModelAlgorithm,
        QgsProcessingModelChildParameterSource,
        QgsProcessingModelParameter,
        QgsProcessingParameterNumber,
        QgsProcessingParameterRasterLayer,
        QgsVectorLayer,
    )

    source = QgsProcessingModelChildParameterSource
    model = QgsProcessingModelAlgorithm("Map and count", "tests")
    model.addModelParameter(QgsProcessingParameterRasterLayer("image", "Image"), QgsProcessingModelParameter("image"))
    smallest = QgsProcessingParameterNumber("smallest", "Smallest segment", defaultValue=0)
    model.addModelParameter(smallest, QgsProcessingModelParameter("smallest"))
    wishes = {
        "INPUT": source.fromModelParameter("image"),
        "MIN_AREA": source.fromModelParameter("smallest"),
        "MODEL": source.fromStaticValue("tiny"),
    }
    mapped = child(model, "terrazzo:maplandcover", "map", wishes, ["OUTPUT"])
    counted = {"INPUT": source.fromChildOutput(mapped, "OUTPUT"), "BAND": source.fromStaticValue(1)}
    child(model, "native:rasterlayeruniquevaluesreport", "count", counted, ["OUTPUT_TABLE"])
    assert model.toFile(str(tmp_path / "map.model3"))
    again = QgsProcessingModelAlgorithm()
    assert again.fromFile(str(tmp_path / "map.model3"))
    assert again.canExecute()[0]
    parameters = {"image": scene, "smallest": 0}
    for parameter in again.destinationParameterDefinitions():
        ending = "tif" if "OUTPUT_TABLE" not in parameter.name() else "gpkg"
        parameters[parameter.name()] = str(out / f"{len(parameters)}.{ending}")
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    results, ok = again.run(parameters, context, feedback)
    assert ok, feedback.textLog()
    maps = [value for value in results.values() if str(value).endswith(".tif")]
    assert same_map(maps[0], scene_codes)
    tables = [value for value in results.values() if str(value).endswith(".gpkg")]
    assert len(tables) == 1
    table = QgsVectorLayer(tables[0], "counts")
    counts = {int(feature["value"]): int(feature["count"]) for feature in table.getFeatures()}
    codes, pixels = np.unique(scene_codes[scene_codes > 0], return_counts=True)
    assert counts == dict(zip(codes.tolist(), pixels.tolist()))
    del table


def test_every_algorithm_can_be_a_step_of_a_model(algorithms):
    from qgis.core import QgsProcessing, QgsProcessingModelAlgorithm

    model = QgsProcessingModelAlgorithm("All", "tests")
    names = [child(model, algorithm.id(), algorithm.name(), {}) for algorithm in algorithms]
    copy = QgsProcessingModelAlgorithm()
    assert copy.loadVariant(model.toVariant())
    assert set(copy.childAlgorithms()) == set(names)
    for step in copy.childAlgorithms().values():
        assert step.algorithm() is not None
    code = copy.asPythonCode(QgsProcessing.PythonOutputType.PythonQgsProcessingAlgorithmSubclass, 4)
    ast.parse("\n".join(code))
    assert all(algorithm.id() in "\n".join(code) for algorithm in algorithms)


# ---------------------------------------------------------------- the examples

# In this order each finds what the ones before it made.
EXAMPLES = (
    *("maplandcover", "mapfolder", "importmodel", "createannotationsession", "exportannotations", "splitsession"),
    *("mergesessions", "samplingdesign", "assessaccuracy", "agreementreport", "crosswalk", "exportdataset"),
    "buildpatchdataset",
)


@pytest.fixture
def examples_folder(tmp_path, monkeypatch):
    """A folder with the files that the examples name: an image, labels of two people, a model, Sentinel-2 bands."""
    import rasterio

    from terrazzo.plugin.qgis_bridge import models
    from terrazzo.scripts.scene import make_scene, write_scene
    from terrazzo.tests.support.tiny_model import tiny_onnx

    from .conftest import write_raster

    write_scene(make_scene(512, 0.3, 7), tmp_path / "image.tif", tmp_path / "reference.tif")
    (tmp_path / "images").mkdir()
    for name, seed in (("a", 1), ("b", 2)):
        write_scene(make_scene(160, 0.3, seed), tmp_path / "images" / f"{name}.tif")
    with rasterio.open(tmp_path / "reference.tif") as dataset:
        codes, profile = dataset.read(), dataset.profile
    for name, shift in (("anna", 0), ("ben", 3)):
        with rasterio.open(tmp_path / f"labels-{name}.tif", "w", **profile) as dataset:
            dataset.write(np.roll(codes, shift, axis=2))
    (tmp_path / "model.onnx").write_bytes(tiny_onnx().SerializeToString())
    random = np.random.default_rng(3)
    place = {"crs": "EPSG:32633", "pixel": 10.0, "origin": (300000.0, 5800020.0)}
    for band in ("B02", "B03", "B04"):
        write_raster(tmp_path / f"T33UUP_{band}_10m.tif", random.integers(1, 3000, (1, 240, 240), np.uint16), **place)
    corine = random.choice(np.array([112, 211, 312], np.uint16), (1, 24, 24)).repeat(10, axis=1).repeat(10, axis=2)
    write_raster(tmp_path / "clc2018.tif", corine, **place)
    own = tmp_path / "own models"
    monkeypatch.setattr(models, "own_model_folder", lambda: own)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_the_examples_work_one_after_the_other(algorithms, examples_folder):
    import processing

    calls = {}
    for algorithm in algorithms:
        call = re.search(r"^processing\.run\((.*)\)$", algorithm.shortHelpString(), re.MULTILINE)
        calls[algorithm.name()] = ast.literal_eval(f"({call[1]})")
    assert set(calls) == set(EXAMPLES), "a new algorithm needs a place in the order"
    faults = []
    for name in EXAMPLES:
        identifier, parameters = calls[name]
        try:
            results = processing.run(identifier, parameters)
        except Exception as error:  # noqa: BLE001 - all are told at the end
            faults.append(f"{identifier}: {error}")
            continue
        for key, value in parameters.items():
            if key in results and isinstance(value, str) and not Path(value).exists():
                faults.append(f"{identifier}: {key} was not written to {value}")
    assert faults == []
