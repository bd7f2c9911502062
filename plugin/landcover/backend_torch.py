"""Torch backend: a model package whose model is a TorchScript or torch.export archive.

torch is optional and imported only here and in ``torch_file``, when such a model is opened. Why opening them is safe
enough, and what is refused, is told there.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

import numpy as np

from .backend_onnx import probe_tile
from .devices import open_on_device
from .errors import ModelError
from .frugal import FrugalRunner
from .model_call import infer_through
from .torch_file import input_shape, load_torch, named_outputs, torch_module

if TYPE_CHECKING:  # pragma: no cover
    from .package import ModelPackage
    from .progress import Feedback


class TorchModel:
    """A model that torch has open on one device."""

    def __init__(self, package: ModelPackage, device: str) -> None:
        """Open it. ``ModelError`` if it does not fit its card."""
        self._torch, self._card, self._device = torch_module(), package.card, device
        self._model: Any = load_torch(package.model_path, device)
        self.shape = input_shape(package.model_path, self._model)
        if self.shape.bands not in (None, len(package.card.bands)):
            raise ModelError(
                "The model {path} does not fit its card: {why}.",
                path=str(package.model_path),
                why=f"it takes {self.shape.bands} bands, the card says {len(package.card.bands)}",
            )

    def infer(self, batch: np.ndarray) -> np.ndarray:
        """See ``devices.Model.infer``. Raises what torch raises."""
        return infer_through(self._call, self.shape, self._card, batch)

    def let_go(self) -> None:
        """See ``devices.Model.let_go``. torch gives memory of the processor back by itself."""

    def _call(self, values: np.ndarray) -> np.ndarray:
        with self._torch.inference_mode():
            outputs = named_outputs(self._model(self._torch.from_numpy(values).to(self._device)))
        if not outputs:
            raise ModelError("The model gave no scores.")
        return next((scores for name, scores in outputs if name == self._card.output_name), outputs[0][1])


class TorchBackend:
    """See ``backend.Backend``. A run that is stopped ends after the piece that torch is computing."""

    def __init__(
        self,
        package: ModelPackage,
        device: str = "auto",
        threads: int | None = None,
        feedback: Feedback | None = None,
    ) -> None:
        """Check and load ``package``; see ``backend.open_backend``. ``ModelError`` if torch is missing."""
        torch = torch_module()
        package.verify()
        if threads:
            torch.set_num_threads(threads)
        card, self._stopped = package.card, threading.Event()
        self.device, self._model = open_on_device(
            lambda name: TorchModel(package, name),
            torch_devices(),
            device,
            lambda: probe_tile(card),
            f"torch|{card.sha256}",
            feedback,
        )
        self._runner = FrugalRunner(self._model.infer, card, self.device, self._model.shape.size, self._stopped.is_set)
        self.notes = self._runner.notes

    def run(self, batch: np.ndarray) -> np.ndarray:
        """See ``backend.Backend.run``."""
        return self._runner.run(batch)

    def stop(self) -> None:
        """See ``backend.Backend.stop``."""
        self._stopped.set()

    def restart(self) -> None:
        """See ``backend.Backend.restart``."""
        self._stopped.clear()

    def rest(self) -> None:
        """See ``backend.Backend.rest``."""
        self._model.let_go()


def torch_devices() -> list[str]:
    """Devices that torch can use in this computer."""
    torch = torch_module()
    devices = ["cuda"] if torch.cuda.is_available() else []
    if getattr(torch.backends, "mps", None) is not None and torch.backends.mps.is_available():
        devices.append("mps")
    return [*devices, "cpu"]
