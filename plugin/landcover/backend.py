"""Backend: what runs a model, tile by tile.

The package that a model needs (ONNX Runtime, or torch) is imported only when the model is opened.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import numpy as np

from .backend_onnx import OnnxBackend, onnx_opener, probe_tile
from .devices import PROVIDERS, DeviceReport, offered_devices, survey
from .model_call import softmax
from .onnx_runtime import OnnxRuntime, onnxruntime_module

if TYPE_CHECKING:  # pragma: no cover
    from .package import ModelPackage
    from .progress import Feedback

__all__ = [
    "PROVIDERS",
    "Backend",
    "DeviceReport",
    "OnnxBackend",
    "offered_devices",
    "onnxruntime_module",
    "open_backend",
    "softmax",
    "survey_devices",
]

TORCH_SUFFIXES = (".pt", ".pt2", ".ts", ".torchscript")


class Backend(Protocol):
    """Runs a model. ``device``: name of the device in use, for messages and lineage. ``notes``: what happened
    while it ran and a person should know, as (English template, values)."""

    device: str
    notes: list[tuple[str, dict[str, object]]]

    def run(self, batch: np.ndarray) -> np.ndarray:
        """Scores (float32 [n, classes, h, w], probabilities) of a batch (float32 [n, bands, h, w])."""
        ...

    def stop(self) -> None:
        """Make a running ``run`` raise ``Cancelled`` soon; callable from another thread."""
        ...

    def restart(self) -> None:
        """Get ready for another raster after ``stop``."""
        ...

    def rest(self) -> None:
        """Give back memory that is not needed until the next ``run``."""
        ...


def open_backend(
    package: ModelPackage, device: str = "auto", threads: int | None = None, feedback: Feedback | None = None
) -> Backend:
    """Open the model of ``package`` with what its file needs.

    ``device``: "auto" or a name that ``offered_devices`` gives; ``threads``: of the processor, default all;
    ``feedback`` is warned if "auto" leaves a device aside. ``ModelError`` if the file is not what its card says,
    ``ParameterError`` if the device is not there.
    """
    if package.model_path.suffix.lower() in TORCH_SUFFIXES:
        from .backend_torch import TorchBackend

        return TorchBackend(package, device, threads, feedback)
    return OnnxBackend(package, device, threads, feedback)


def survey_devices(
    package: ModelPackage, threads: int | None = None, feedback: Feedback | None = None
) -> list[DeviceReport]:
    """Test every device that there is with the model of ``package``: what each is good for, and its speed.

    Takes some seconds; ``Cancelled`` between two devices. ``ModelError`` if the model cannot be opened.
    """
    package.verify()
    if package.model_path.suffix.lower() in TORCH_SUFFIXES:
        from .backend_torch import TorchModel, torch_devices

        offered, key = torch_devices(), f"torch|{package.card.sha256}"
        return survey(lambda name: TorchModel(package, name), offered, lambda: probe_tile(package.card), key, feedback)
    runtime = OnnxRuntime()
    opener = onnx_opener(package, runtime, threads)
    key = f"{package.card.sha256}|{threads}"
    return survey(opener, runtime.offered(), lambda: probe_tile(package.card), key, feedback)
