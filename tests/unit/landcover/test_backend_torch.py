"""Torch models: TorchScript and torch.export archives map; what could run a program is refused before torch sees it."""

import dataclasses
import io
import json
import pickle
import sys
import zipfile

import numpy as np
import pytest

torch = pytest.importorskip("torch")

from terrazzo.plugin.landcover.backend import open_backend  # noqa: E402
from terrazzo.plugin.landcover.errors import Cancelled, ModelError  # noqa: E402
from terrazzo.plugin.landcover.model_import import inspect_model, install_model  # noqa: E402
from terrazzo.plugin.landcover.scaling import sample_tile  # noqa: E402
from terrazzo.tests.support.model_checks import refused, settings_for  # noqa: E402
from terrazzo.tests.support.tiny_model import _SOFTNESS, REFERENCE_COLOURS, expected_probabilities, paint  # noqa: E402


class Colours(torch.nn.Module):
    """The tiny model in torch. ``wrap``: gives its scores in a dictionary, as torchvision's models do."""

    def __init__(self, wrap: bool = False):
        super().__init__()
        self.wrap = wrap
        self.judge = torch.nn.Conv2d(3, 8, 1)
        colours = torch.tensor(REFERENCE_COLOURS.astype(np.float32))
        with torch.no_grad():
            self.judge.weight[:] = (2 * colours / _SOFTNESS)[:, :, None, None]
            self.judge.bias[:] = -(colours**2).sum(1) / _SOFTNESS

    def forward(self, image):
        scores = torch.softmax(self.judge(image), 1)
        return {"aux": scores[:, :, ::2, ::2], "out": scores} if self.wrap else scores


# Older torch saves exported models as a zip archive with pickles in it. Such files are refused.
NEEDS_ARCHIVES = pytest.mark.skipif(
    tuple(map(int, torch.__version__.split(".")[:2])) < (2, 8),
    reason=f"torch {torch.__version__} saves exported models with pickles in them, and those are refused",
)


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    """Model files by name, made once."""
    folder = tmp_path_factory.mktemp("torch")
    model, example = Colours().eval(), torch.zeros(1, 3, 64, 96)
    torch.jit.save(torch.jit.trace(model, example), str(folder / "script.pt"))
    torch.jit.save(torch.jit.trace(Colours(True).eval(), example, strict=False), str(folder / "dict.ts"))
    torch.export.save(torch.export.export(model, (torch.zeros(1, 3, 128, 128),)), folder / "fixed.pt2")
    sides = {2: torch.export.Dim("h", min=32, max=4096), 3: torch.export.Dim("w", min=32, max=4096)}
    torch.export.save(torch.export.export(model, (example,), dynamic_shapes={"image": sides}), folder / "free.pt2")
    torch.save(model.state_dict(), folder / "weights.pth")
    torch.save(model.state_dict(), folder / "weights.pt")
    torch.save(model.state_dict(), folder / "legacy.pt", _use_new_zipfile_serialization=False)
    return folder


@pytest.mark.parametrize(
    "name",
    [
        "script.pt",
        "dict.ts",
        pytest.param("fixed.pt2", marks=NEEDS_ARCHIVES),
        pytest.param("free.pt2", marks=NEEDS_ARCHIVES),
    ],
)
def test_torch_archives_map_like_onnx(files, tmp_path, name):
    path = files / name
    proposal = inspect_model(path)
    assert proposal.band_count == 3 and proposal.class_count == 8 and proposal.output == "probabilities"
    assert proposal.kind == ("torch.export" if name.endswith("pt2") else "torchscript")
    assert proposal.fixed_size == ((128, 128) if name == "fixed.pt2" else None)
    package = install_model(path, settings_for(path), tmp_path / "models")
    backend = open_backend(package, "cpu", 1)
    assert backend.device == "cpu"
    codes = np.random.default_rng(0).integers(1, 9, (200, 160), dtype=np.uint8)
    image = paint(codes)
    scores = backend.run(image[None].astype(np.float32))
    assert np.allclose(scores[0], expected_probabilities(image), atol=1e-4)
    backend.stop()
    with pytest.raises(Cancelled):
        backend.run(sample_tile(package.card, 64))


def test_torch_that_is_missing_is_said(files, tmp_path, monkeypatch):
    path = files / "script.pt"
    package = install_model(path, settings_for(path), tmp_path / "models")
    monkeypatch.setitem(sys.modules, "torch", None)
    refused(ModelError, ["package torch", "ONNX"], inspect_model, path)
    refused(ModelError, ["package torch", "ONNX"], open_backend, package)


def test_bands_must_fit(files, tmp_path):
    path = files / "script.pt"
    package = install_model(path, settings_for(path), tmp_path / "models")
    card = dataclasses.replace(package.card, bands=("a", "b"))
    refused(ModelError, ["3 bands", "says 2"], open_backend, dataclasses.replace(package, card=card), "cpu")


@pytest.mark.parametrize("name", ["weights.pth", "weights.pt", "legacy.pt"])
def test_checkpoints_are_refused(files, name):
    refused(ModelError, ["checkpoint", "ONNX"], inspect_model, files / name)


class Bomb:
    def __init__(self, path):
        self.path = path

    def __reduce__(self):
        import os

        return os.mkdir, (str(self.path),)


@pytest.mark.parametrize("suffix", [".pt", ".pt2", ".ts"])
def test_a_pickle_is_not_executed(tmp_path, suffix):
    trap = tmp_path / "sprung"
    path = tmp_path / f"m{suffix}"
    path.write_bytes(pickle.dumps(Bomb(trap)))
    refused(ModelError, ["ONNX"], inspect_model, path)
    torch.save(Bomb(trap), path)
    refused(ModelError, ["ONNX"], inspect_model, path)
    assert not trap.exists()


def rewritten(path, target, change):
    """A copy of an archive; ``change`` (name without top folder, bytes) -> bytes, or None to leave it out."""
    with zipfile.ZipFile(path) as archive, zipfile.ZipFile(target, "w") as result:
        top = archive.namelist()[0].partition("/")[0]
        more = {name: change(name, b"") for name in getattr(change, "more", ())}
        for entry in archive.infolist():
            name = entry.filename.partition("/")[2]
            data = change(name, archive.read(entry))
            if data is not None and name not in more:
                result.writestr(entry.filename, data)
        for name, data in more.items():
            result.writestr(f"{top}/{name}", data)
    return target


@pytest.mark.parametrize("name", ["data.pkl", "constants.pkl"])
def test_a_pickle_inside_torchscript_is_not_executed(files, tmp_path, name):
    trap = tmp_path / "sprung"

    def change(entry, data):
        return pickle.dumps(Bomb(trap), 2) if entry == name else data

    path = rewritten(files / "script.pt", tmp_path / "m.pt", change)
    refused(ModelError, ["cannot open"], inspect_model, path)
    assert not trap.exists()


@pytest.mark.parametrize(
    "line",
    [
        "torch.from_file('x', True, 10)",
        "torch . save(image, 'x')",
        "ops.image.read_file('x')",
        "__torch__.torch.classes.dist.Store",
    ],
)
def test_torchscript_that_reaches_out_is_refused(files, tmp_path, line):
    def change(entry, data):
        return data + f"\n# {line}\n".encode() if entry == "code/__torch__.py" else data

    with zipfile.ZipFile(files / "script.pt") as archive:
        code = next(n.partition("/")[2] for n in archive.namelist() if n.endswith(".py"))
    path = rewritten(
        files / "script.pt", tmp_path / "m.pt", lambda n, d: change("code/__torch__.py", d) if n == code else d
    )
    refused(ModelError, ["TorchScript code", line.split("(")[0].split()[0][:5]], inspect_model, path)


class FromFile(torch.nn.Module):
    def forward(self, image):
        return image + torch.from_file("secret", False, 1)


def test_real_torchscript_that_reads_a_file_is_refused(tmp_path):
    torch.jit.save(torch.jit.script(FromFile()), str(tmp_path / "m.pt"))
    refused(ModelError, ["from_file"], inspect_model, tmp_path / "m.pt")


# ---------------------------------------------------------------- torch.export


def changed_model(files, tmp_path, change):
    """An archive whose model description went through ``change``."""

    def rewrite(name, data):
        if not name.startswith("models/"):
            return data
        model = json.loads(data)
        change(model)
        return json.dumps(model).encode()

    return rewritten(files / "free.pt2", tmp_path / "m.pt2", rewrite)


def set_target(model, target):
    model["graph_module"]["graph"]["nodes"][0]["target"] = target


@NEEDS_ARCHIVES
@pytest.mark.parametrize(
    "target",
    ["torch.os.system", "torch.hub.load", "torch.ops.aten.from_file.default", "torch.load", "_operator.methodcaller",
     "math.__loader__.load_module", "torch.ops.aten.conv2d.default.__class__", "#call:os.system", "os.system"],
)  # fmt: skip
def test_operators_from_elsewhere_are_refused(files, tmp_path, target):
    path = changed_model(files, tmp_path, lambda model: set_target(model, target))
    refused(ModelError, [target[:10], "ONNX"], inspect_model, path)


@NEEDS_ARCHIVES
@pytest.mark.parametrize(
    "text",
    ["__import__('os').mkdir('sprung')", "open('sprung','w')", "exec('1')", "s0.__class__", "Symbol('s0').func", "[1]"],
)
def test_sizes_that_are_programs_are_refused(files, tmp_path, monkeypatch, text):
    monkeypatch.chdir(tmp_path)

    def change(model):
        sizes = model["graph_module"]["graph"]["tensor_values"]["image"]["sizes"]
        next(s for s in sizes if "as_expr" in s)["as_expr"]["expr_str"] = text

    refused(ModelError, ["ONNX"], inspect_model, changed_model(files, tmp_path, change))
    assert not (tmp_path / "sprung").exists()


@NEEDS_ARCHIVES
def test_names_that_are_programs_are_refused(files, tmp_path):
    def rename(model):
        graph = model["graph_module"]["graph"]
        graph["inputs"][-1]["as_tensor"]["name"] = "image=__import__('os').mkdir('sprung')"

    refused(ModelError, ["ONNX"], inspect_model, changed_model(files, tmp_path, rename))


def test_exported_models_of_older_torch_are_refused(tmp_path):
    with zipfile.ZipFile(tmp_path / "old.pt2", "w") as archive:
        archive.writestr("serialized_exported_program.json", b"{}")
        archive.writestr("serialized_state_dict.pt", pickle.dumps(Bomb(tmp_path / "sprung")))
    refused(ModelError, ["pickled", "ONNX"], inspect_model, tmp_path / "old.pt2")
    assert not (tmp_path / "sprung").exists()


@NEEDS_ARCHIVES
def test_guards_and_pickled_samples_are_left_out(files, tmp_path):
    trap = tmp_path / "sprung"

    def change(model):
        model["guards_code"] = [f"__import__('os').mkdir({str(trap)!r})"]

    path = changed_model(files, tmp_path, change)

    def poison(name, data):
        if not name.startswith("data/sample_inputs"):
            return data
        buffer = io.BytesIO()
        torch.save(Bomb(trap), buffer)
        return buffer.getvalue()

    path = rewritten(path, tmp_path / "n.pt2", poison)
    assert inspect_model(path).class_count == 8 and not trap.exists()


@NEEDS_ARCHIVES
@pytest.mark.parametrize("payload", [{"use_pickle": True}, {"path_name": "custom_obj_0"}, {"path_name": "../x"}])
def test_pickled_weights_are_refused(files, tmp_path, payload):
    def change(name, data):
        if name != "data/weights/model_weights_config.json":
            return data
        config = json.loads(data)
        next(iter(config["config"].values())).update(payload)
        return json.dumps(config).encode()

    refused(ModelError, ["pickled"], inspect_model, rewritten(files / "free.pt2", tmp_path / "m.pt2", change))


def test_archives_that_are_damaged_or_bombs(files, tmp_path):
    data = (files / "script.pt").read_bytes()
    (tmp_path / "half.pt").write_bytes(data[: len(data) // 2])
    refused(ModelError, ["ONNX"], inspect_model, tmp_path / "half.pt")
    (tmp_path / "half.pt2").write_bytes((files / "free.pt2").read_bytes()[:2000])
    refused(ModelError, ["ONNX"], inspect_model, tmp_path / "half.pt2")
    with zipfile.ZipFile(tmp_path / "bomb.pt", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("m/code/__torch__.py", bytes(100 << 20))
        archive.writestr("m/constants.pkl", b"")
    refused(ModelError, ["unpacks to far more"], inspect_model, tmp_path / "bomb.pt")
    with zipfile.ZipFile(tmp_path / "up.pt", "w") as archive:
        archive.writestr("m/code/../../evil.py", b"")
        archive.writestr("m/constants.pkl", b"")
    refused(ModelError, ["lead outside"], inspect_model, tmp_path / "up.pt")
    rewritten(files / "free.pt2", tmp_path / "m.pt2", lambda n, d: b"{" if n.startswith("models/") else d)
    refused(ModelError, ["damaged"], inspect_model, tmp_path / "m.pt2")
    rewritten(files / "free.pt2", tmp_path / "m.pt2", lambda n, d: b"[1]" if n.startswith("models/") else d)
    with pytest.raises(ModelError):
        inspect_model(tmp_path / "m.pt2")


@NEEDS_ARCHIVES
def test_a_torch_model_maps_a_raster(files, tmp_path, write_raster, run, monkeypatch):
    from terrazzo.plugin.landcover import backend

    monkeypatch.setattr(backend, "OnnxBackend", open_backend)  # whichever of the two the run opens
    path = files / "fixed.pt2"
    package = install_model(path, settings_for(path), tmp_path / "models")
    codes = np.random.default_rng(1).integers(1, 9, (15, 20), dtype=np.uint8).repeat(20, axis=0).repeat(20, axis=1)
    result, classes, confidence = run(write_raster(paint(codes)), package=package, tta="flips")
    assert result.device == "cpu" and np.array_equal(classes, codes) and confidence.min() > 50
