"""Devices: tried before they are trusted; memory that runs out makes the pieces smaller, not the run fail.

There is no graphics card here: a stand-in takes ONNX Runtime's place and computes on the processor, with faults.
"""

import numpy as np
import pytest

from terrazzo.plugin.landcover import devices
from terrazzo.plugin.landcover.backend import OnnxBackend, open_backend
from terrazzo.plugin.landcover.devices import in_order, offered_devices
from terrazzo.plugin.landcover.errors import Cancelled, ModelError, ParameterError
from terrazzo.plugin.landcover.onnx_runtime import OnnxRuntime, is_out_of_memory
from terrazzo.plugin.landcover.patches import patch_spans, run_in_patches
from terrazzo.plugin.landcover.progress import Feedback
from terrazzo.plugin.landcover.scaling import sample_tile
from terrazzo.tests.support.tiny_model import make_tiny_package


@pytest.fixture(autouse=True)
def fresh():
    devices.forget_reports()
    yield
    devices.forget_reports()


class Clock:
    """Time that passes only when a session runs."""

    def __init__(self, monkeypatch):
        self.now = 0.0
        monkeypatch.setattr(devices.time, "perf_counter", lambda: self.now)


@pytest.fixture
def clock(monkeypatch):
    return Clock(monkeypatch)


class Session:
    """A session of the processor that acts as if it were on a device."""

    def __init__(self, runtime, device, inner):
        self.runtime, self.device, self.inner = runtime, device, inner

    def __getattr__(self, name):
        return getattr(self.inner, name)

    def run(self, names, feed, options=None):
        self.runtime.clock.now += self.runtime.seconds.get(self.device, 1.0)
        batch = next(iter(feed.values()))
        self.runtime.runs.append((self.device, batch.shape))
        limit = self.runtime.memory.get(self.device)
        if limit is not None and batch.size > limit:
            raise RuntimeError(self.runtime.complaint)
        fault = self.runtime.faults.get(self.device, lambda scores: scores)
        return [fault(scores) for scores in self.inner.run(names, feed, options)]


class Runtime(OnnxRuntime):
    """Offers devices. ``seconds`` per run, ``broken`` devices, ``faults`` in their scores, ``memory`` in values."""

    complaint = "onnxruntime::BFCArena::AllocateRawInternal Failed to allocate memory for requested buffer of size 9"

    def __init__(self, clock, offered=("cpu", "cuda"), seconds=None, broken=(), faults=None, memory=None):
        self.clock, self._offered, self.seconds = clock, list(offered), {"cpu": 2.0, **(seconds or {})}
        self.broken, self.faults, self.memory = broken, faults or {}, memory or {}
        self.runs, self.opened = [], []

    def offered(self):
        return self._offered

    def open(self, path, device="cpu", threads=None):
        self.opened.append(device)
        if device in self.broken:
            raise RuntimeError("libcudnn.so.9: cannot open shared object file\nmore lines")
        return Session(self, device, super().open(path, "cpu", threads))


class Listener(Feedback):
    def __init__(self):
        self.warnings = []

    def warning(self, template, **values):
        self.warnings.append(template.format(**values))


def start(package, runtime, device="auto"):
    listener = Listener()
    return OnnxBackend(package, device, 1, listener, runtime), listener.warnings


def test_a_right_and_fast_device_is_used(package, clock):
    runtime = Runtime(clock)
    backend, warnings = start(package, runtime)
    assert backend.device == "cuda" and warnings == []
    tile = sample_tile(package.card, 64)
    assert np.array_equal(backend.run(tile), OnnxBackend(package, "cpu").run(tile))
    assert runtime.runs[-1][0] == "cuda"


def test_only_the_processor_is_not_tested(package, clock):
    runtime = Runtime(clock, offered=("cpu",))
    backend, warnings = start(package, runtime)
    assert backend.device == "cpu" and runtime.runs == [] and warnings == []


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"seconds": {"cuda": 3.0}}, ["cuda", "3 s", "2 s"]),
        ({"faults": {"cuda": lambda s: np.roll(s, 1, axis=1)}}, ["cuda", "scores differ"]),
        ({"faults": {"cuda": lambda s: s * np.nan}}, ["cuda", "scores differ"]),
        ({"faults": {"cuda": lambda s: s[:, :, 1:]}}, ["cuda", "scores differ"]),
        ({"broken": ("cuda",)}, ["cuda", "libcudnn.so.9"]),
        ({"memory": {"cuda": 10}}, ["cuda", "Failed to allocate"]),
    ],
)
def test_auto_falls_back_to_the_processor_and_says_so(package, clock, options, words):
    runtime = Runtime(clock, **options)
    backend, warnings = start(package, runtime)
    assert backend.device == "cpu"
    assert len(warnings) == 1 and all(word in warnings[0] for word in words), warnings
    assert "\n" not in warnings[0]
    scores = backend.run(sample_tile(package.card, 64))
    assert np.allclose(scores.sum(axis=1), 1, atol=1e-4)


def test_a_little_noise_of_half_precision_is_fine(package, clock):
    runtime = Runtime(clock, faults={"cuda": lambda s: s.astype(np.float16).astype(np.float32) + 1e-3})
    assert start(package, runtime)[0].device == "cuda"


def test_the_next_device_is_tried(package, clock):
    runtime = Runtime(
        clock,
        ("cpu", "cuda", "tensorrt", "openvino", "directml"),
        {"openvino": 1.0, "directml": 4.0},
        ("cuda", "tensorrt"),
    )
    backend, warnings = start(package, runtime)
    assert backend.device == "openvino"
    assert [w.split()[2] for w in warnings] == ["cuda", "tensorrt", "directml"]


def test_a_test_is_done_once(package, clock):
    runtime = Runtime(clock, faults={"cuda": lambda s: 1 - s})
    start(package, runtime)
    runs = len(runtime.runs)
    backend, warnings = start(package, runtime)
    assert backend.device == "cpu" and len(warnings) == 1 and len(runtime.runs) == runs
    assert runtime.opened.count("cuda") == 1


def test_a_good_device_is_not_tested_again(package, clock):
    runtime = Runtime(clock)
    start(package, runtime)
    runs = len(runtime.runs)
    assert start(package, runtime)[0].device == "cuda" and len(runtime.runs) == runs


def test_a_device_asked_for_by_name(package, clock):
    assert start(package, Runtime(clock, seconds={"cuda": 9.0}), "cuda")[0].device == "cuda", (
        "slow is the person's choice"
    )
    devices.forget_reports()
    with pytest.raises(ParameterError, match=r"cuda cannot be used: libcudnn.*Offered: cuda, cpu"):
        start(package, Runtime(clock, broken=("cuda",)), "cuda")
    with pytest.raises(ParameterError, match=r"'quantum' is not offered.*cuda, cpu"):
        start(package, Runtime(clock), "quantum")
    devices.forget_reports()
    runtime = Runtime(clock, faults={"cuda": lambda s: 1 - s})
    for _ in range(2):
        with pytest.raises(ModelError, match="wrong scores"):
            start(package, runtime, "cuda")
    assert start(package, Runtime(clock), "cpu")[0].device == "cpu"


def test_order_of_devices():
    assert in_order(["cpu", "openvino", "coreml", "cuda", "tensorrt"]) == [
        "cuda", "tensorrt", "coreml", "openvino", "cpu"
    ]  # fmt: skip
    assert "cpu" in offered_devices()


# ---------------------------------------------------------------- memory


def test_signs_of_no_memory():
    for text in ("CUDA out of memory", "std::bad_alloc", "Failed to allocate memory for requested buffer", "8007000E"):
        assert is_out_of_memory(RuntimeError(text)), text
    assert is_out_of_memory(MemoryError()) and not is_out_of_memory(RuntimeError("shapes differ"))


@pytest.mark.parametrize("complaint", [Runtime.complaint, "CUDA error 2: out of memory", "std::bad_alloc"])
def test_the_batch_is_halved_then_the_tile(tmp_path, clock, complaint):
    """The scores stay those of smaller tiles with the card's overlap: here exactly those of the whole tile."""
    blurred_package = make_tiny_package(tmp_path, blur=5)
    batch = np.concatenate([sample_tile(blurred_package.card, 256, seed) for seed in range(4)])
    expected = OnnxBackend(blurred_package, "cpu").run(batch)
    runtime = Runtime(clock, offered=("cpu",), memory={"cpu": 3 * 128 * 128})
    runtime.complaint = complaint
    backend, _ = start(blurred_package, runtime)
    scores = backend.run(batch)
    assert np.allclose(scores, expected, atol=1e-5)
    assert [values.get("count", values.get("side")) for _, values in backend.notes] == [2, 1, 128]
    assert all("{device}" in template for template, _ in backend.notes)
    assert max(max(shape[2:]) for _, shape in runtime.runs[-9:]) <= 128
    runs = len(runtime.runs)
    assert np.allclose(backend.run(batch[:1]), expected[:1], atol=1e-5)
    assert len(backend.notes) == 3 and len(runtime.runs) == runs + 9, "what was learnt is kept"


def test_a_tile_too_large_at_first_only(package, clock):
    runtime = Runtime(clock, offered=("cpu",), memory={"cpu": 3 * 200 * 200})
    backend, _ = start(package, runtime)
    tile = sample_tile(package.card, 224)
    assert np.allclose(backend.run(tile), OnnxBackend(package, "cpu").run(tile), atol=1e-6)
    assert backend.notes[0][1]["side"] == 128


def test_no_memory_for_anything(package, clock):
    backend, _ = start(package, Runtime(clock, offered=("cpu",), memory={"cpu": 10}))
    with pytest.raises(ModelError, match=r"memory of cpu is too small.*64 pixels"):
        backend.run(sample_tile(package.card, 256))


def test_a_failure_that_is_not_of_memory(package, clock):
    runtime = Runtime(clock, offered=("cpu",), memory={"cpu": 10})
    runtime.complaint = "Non-zero status code returned while running Conv node\nmore"
    backend, _ = start(package, runtime)
    with pytest.raises(ModelError, match=r"failed on a tile: Non-zero status code returned while running Conv node\.$"):
        backend.run(sample_tile(package.card, 64))
    assert len(runtime.runs) == 1


def test_a_whole_run_with_little_memory_gives_the_same_map(package, clock, write_raster, run, monkeypatch):
    from terrazzo.plugin.landcover import backend as backend_module
    from terrazzo.plugin.landcover import mapping

    image = write_raster(np.random.default_rng(4).integers(0, 255, (3, 400, 500), np.uint8))
    _, classes, confidence = run(image)
    runtime = Runtime(clock, offered=("cpu",), memory={"cpu": 3 * 128 * 160})

    def scarce(package, device="auto", threads=None, feedback=None, **more):
        return OnnxBackend(package, device, threads, feedback, runtime)

    for module in (backend_module, mapping):
        for name in ("OnnxBackend", "open_backend"):
            monkeypatch.setattr(module, name, scarce, raising=False)
    _, again, confidence_again = run(image)
    assert max(shape[3] for _, shape in runtime.runs[5:]) <= 160
    assert np.array_equal(classes, again) and np.abs(confidence.astype(int) - confidence_again).max() <= 1


def test_memory_is_given_back_before_larger_tiles(tmp_path, clock):
    """By a run over the smallest tile; also after the last one."""
    package = make_tiny_package(tmp_path / "local", **{"terrazzo:bytes_per_pixel": 200})
    runtime = Runtime(clock, ["cpu"])
    backend, _ = start(package, runtime)
    for side in (512, 512, 544, 512, 544, 64):
        assert backend.run(np.zeros((1, 3, side, side), np.float32)).shape == (1, 8, side, side)
    smallest = package.card.size_multiple
    assert [shape[2] for _, shape in runtime.runs] == [512, 512, smallest, 544, 512, 544, 64]
    backend.rest()
    backend.rest()
    assert [shape[2] for _, shape in runtime.runs][7:] == [smallest]


def test_stop_ends_a_run_in_patches(package, clock):
    runtime = Runtime(clock, offered=("cpu",), memory={"cpu": 3 * 64 * 64})
    backend, _ = start(package, runtime)
    backend.run(sample_tile(package.card, 256))
    backend.stop()
    with pytest.raises(Cancelled):
        backend.run(sample_tile(package.card, 64))


@pytest.mark.parametrize(
    ("length", "side", "overlap", "multiple"), [(100, 64, 16, 32), (33, 32, 99, 1), (500, 96, 64, 32)]
)
def test_patches_cover_everything(length, side, overlap, multiple):
    spans = patch_spans(length, side, overlap, multiple)
    assert spans[0].start == 0 and spans[-1].stop == length
    assert all(s.size <= side and s.start % multiple == 0 for s in spans)
    assert all(a.stop >= b.start for a, b in zip(spans, spans[1:]))
    batch = np.random.default_rng(0).random((2, 3, length, length), np.float32)
    assert np.allclose(run_in_patches(batch, lambda x: x, side, overlap, multiple), batch, atol=1e-6)


def test_open_backend_opens_onnx(package):
    backend = open_backend(package, "cpu", 1, Feedback())
    assert backend.device == "cpu" and backend.notes == []


# ---------------------------------------------------------------- survey


def test_a_survey_tells_the_speed_of_each_device(package, clock, monkeypatch):
    from terrazzo.plugin.landcover import backend

    runtime = Runtime(clock, ("cpu", "cuda", "openvino", "coreml"), {"cuda": 0.5, "openvino": 4.0}, broken=("coreml",))
    monkeypatch.setattr(backend, "OnnxRuntime", lambda: runtime)
    reports = {report.device: report for report in backend.survey_devices(package, 1)}
    assert list(reports) == ["cuda", "coreml", "openvino", "cpu"]
    assert reports["cuda"].usable and reports["cuda"].pixels_per_second == pytest.approx(256 * 256 / 0.5)
    assert reports["cpu"].usable and reports["cpu"].pixels_per_second == pytest.approx(256 * 256 / 2.0)
    assert not reports["openvino"].usable and "4 s" in reports["openvino"].problem
    assert "libcudnn" in reports["coreml"].problem and reports["coreml"].pixels_per_second == 0


def test_a_survey_can_be_cancelled(package):
    from terrazzo.plugin.landcover.backend import survey_devices

    class Impatient(Feedback):
        def is_cancelled(self):
            return True

    with pytest.raises(Cancelled):
        survey_devices(package, feedback=Impatient())
