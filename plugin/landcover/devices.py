"""Device: what computes a model: the processor (cpu), or a graphics card through one of several providers.

Graphics cards are tried before they are trusted: a device that is wrong or slower than the processor on one tile is
not used by "auto". What was found is remembered for as long as this process lives.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

import numpy as np

from .errors import ModelError, ParameterError, TerrazzoError
from .onnx_runtime import PROVIDERS, OnnxRuntime, first_line
from .progress import Feedback

if TYPE_CHECKING:  # pragma: no cover
    from .tensor_shape import TensorShape

__all__ = ["PROVIDERS", "DeviceReport", "forget_reports", "offered_devices", "open_on_device", "survey"]

# What "auto" tries, best guess first. TensorRT builds an engine first, which takes minutes: only where CUDA fails.
_AUTO_ORDER = ("cuda", "tensorrt", "rocm", "mps", "directml", "coreml", "openvino", "cpu")
_TOLERANCE = 0.05  # of probabilities, against the processor: half precision and other algorithms are fine with it
_ROUNDS = 2  # timed runs of which the faster one counts


class Model(Protocol):
    """A model that is open on one device. ``shape``: of what it takes."""

    shape: TensorShape

    def infer(self, batch: np.ndarray) -> np.ndarray:
        """Probabilities (float32 [n, classes, h, w]) of a batch (float32 [n, bands, h, w])."""
        ...

    def let_go(self) -> None:
        """Give back memory that is kept for the next batch."""
        ...


@dataclass(frozen=True)
class DeviceReport:
    """What a device did with one tile. ``seconds`` for ``pixels`` pixels; ``template`` and ``values`` say what is
    wrong with it ("" if nothing is). ``runs``: it could run the model; ``wrong``: its scores were wrong."""

    device: str
    runs: bool = True
    wrong: bool = False
    seconds: float = 0.0
    pixels: int = 0
    template: str = ""
    values: tuple[tuple[str, object], ...] = ()

    @property
    def usable(self) -> bool:
        """Whether "auto" may choose it."""
        return not self.template

    @property
    def pixels_per_second(self) -> float:
        """Speed; 0 if it was not measured."""
        return self.pixels / self.seconds if self.seconds > 0 else 0.0

    @property
    def problem(self) -> str:
        """What is wrong with it, in English; "" if nothing is."""
        return self.template.format(**dict(self.values))


_reports: dict[tuple[str, str], DeviceReport] = {}


def forget_reports() -> None:
    """Test all devices again when they are next asked for."""
    _reports.clear()


def offered_devices(runtime: OnnxRuntime | None = None) -> list[str]:
    """Devices that the installed ONNX Runtime offers, e.g. ["cuda", "cpu"]; best guess first."""
    return in_order((runtime or OnnxRuntime()).offered())


def in_order(devices: list[str]) -> list[str]:
    """``devices`` in the order in which "auto" tries them."""
    return sorted(devices, key=lambda n: _AUTO_ORDER.index(n) if n in _AUTO_ORDER else len(_AUTO_ORDER))


def open_on_device(
    opener: Callable[[str], Model],
    offered: list[str],
    wanted: str,
    probe: Callable[[], np.ndarray],
    key: str,
    feedback: Feedback | None = None,
) -> tuple[str, Model]:
    """Open a model on the device ``wanted`` ("auto": the best of ``offered``); its name and the open model.

    ``opener`` opens it on a device and raises anything if it cannot; ``probe`` makes the tile (float32
    [1, bands, h, w]) of the self-test; ``key`` tells models apart. "auto" warns through ``feedback`` of devices
    that it had to leave aside. ``ParameterError`` if a device asked for by name is not there, ``ModelError`` if it
    computes wrong scores.
    """
    feedback = feedback or Feedback()
    if wanted != "auto":
        return wanted, _open_by_name(opener, offered, wanted, probe, key)
    cpu: list[Model] = []
    for device in in_order([d for d in offered if d != "cpu"]):
        report, model = _reports.get((key, device)), None
        if report is None or report.usable:
            report, model = _open_tested(opener, device, probe, key, cpu)
        if report.usable and model is not None:
            return device, model
        feedback.warning(report.template, **dict(report.values))
    return "cpu", cpu[0] if cpu else opener("cpu")


def _open_by_name(
    opener: Callable[[str], Model], offered: list[str], wanted: str, probe: Callable[[], np.ndarray], key: str
) -> Model:
    known = ", ".join(in_order(offered))
    if wanted not in offered:
        raise ParameterError(
            "The device {device!r} is not offered by what is installed here. Offered: {offered}.",
            device=wanted,
            offered=known,
        )
    if wanted == "cpu":
        return opener("cpu")
    report, model = _open_tested(opener, wanted, probe, key, [])
    if report.wrong:
        raise ModelError(
            "The device {device} gives wrong scores with this model. Choose the device cpu or auto.", device=wanted
        )
    if model is None:
        raise ParameterError(
            "The device {device} cannot be used: {why}. Choose another one. Offered: {offered}.",
            device=wanted,
            why=dict(report.values)["why"],
            offered=known,
        )
    return model


def _open_tested(
    opener: Callable[[str], Model],
    device: str,
    probe: Callable[[], np.ndarray],
    key: str,
    cpu: list[Model],
) -> tuple[DeviceReport, Model | None]:
    """The report on a device, from memory or from a test now, and the model if it could be opened there.
    ``cpu`` receives the model on the processor if it had to be opened to compare."""
    known = _reports.get((key, device))
    if known is not None and (known.wrong or not known.runs):
        return known, None
    model: Model | None = None
    try:
        model = opener(device)
        if known is None:
            if not cpu:
                cpu.append(opener("cpu"))
            known = _compare(device, model, cpu[0], probe())
    except TerrazzoError:
        raise
    except Exception as error:  # noqa: BLE001 - providers raise what they like
        template = "The device {device} is not used: it cannot run this model ({why})."
        model = None
        values = (("device", device), ("why", first_line(error)))
        known = DeviceReport(device, runs=False, template=template, values=values)
    _reports[key, device] = known
    return known, model


def survey(
    opener: Callable[[str], Model],
    offered: list[str],
    probe: Callable[[], np.ndarray],
    key: str,
    feedback: Feedback | None = None,
) -> list[DeviceReport]:
    """Test all ``offered`` devices anew with one tile, the processor last; see ``open_on_device`` for the rest.

    ``Cancelled`` between two devices.
    """
    feedback, cpu, reports = feedback or Feedback(), [opener("cpu")], []
    for device in in_order([d for d in offered if d != "cpu"]):
        feedback.check()
        _reports.pop((key, device), None)
        reports.append(_open_tested(opener, device, probe, key, cpu)[0])
    feedback.check()
    tile = probe()
    cpu[0].infer(tile)  # the first run allocates
    seconds = _seconds(cpu[0], tile)
    return [*reports, DeviceReport("cpu", seconds=seconds, pixels=tile.shape[2] * tile.shape[3])]


def _compare(device: str, model: Model, cpu: Model, tile: np.ndarray) -> DeviceReport:
    expected, got = cpu.infer(tile), model.infer(tile)
    pixels = tile.shape[2] * tile.shape[3]
    difference = float(np.abs(got - expected).max()) if got.shape == expected.shape else float("inf")
    if not difference <= _TOLERANCE:
        template = "The device {device} is not used: its scores differ by {difference:.2g} from those of the processor."
        values: tuple[tuple[str, object], ...] = (("device", device), ("difference", difference))
        return DeviceReport(device, wrong=True, template=template, values=values)
    seconds, slow = _seconds(model, tile), _seconds(cpu, tile)
    if seconds > slow:
        template = "The device {device} is not used: it takes {seconds:.2g} s for a tile, the processor {slow:.2g} s."
        values = (("device", device), ("seconds", seconds), ("slow", slow))
        return DeviceReport(device, seconds=seconds, pixels=pixels, template=template, values=values)
    return DeviceReport(device, seconds=seconds, pixels=pixels)


def _seconds(model: Model, tile: np.ndarray) -> float:
    times = []
    for _ in range(_ROUNDS):
        start = time.perf_counter()
        model.infer(tile)
        times.append(time.perf_counter() - start)
    return min(times)
