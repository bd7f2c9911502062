"""Backend: what runs a model, tile by tile.

ONNX Runtime is imported only when a model is loaded.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np

from .errors import Cancelled, ModelError, ParameterError

if TYPE_CHECKING:  # pragma: no cover
    from .package import ModelPackage

# Names that people use -> ONNX Runtime's execution providers.
PROVIDERS = {
    "cpu": "CPUExecutionProvider",
    "cuda": "CUDAExecutionProvider",
    "tensorrt": "TensorrtExecutionProvider",
    "directml": "DmlExecutionProvider",
    "coreml": "CoreMLExecutionProvider",
    "openvino": "OpenVINOExecutionProvider",
    "rocm": "ROCMExecutionProvider",
}
_AUTO_ORDER = ("cuda", "cpu")


class Backend(Protocol):
    """Runs a model. ``device``: name of the device in use, for messages and lineage."""

    device: str

    def run(self, batch: np.ndarray) -> np.ndarray:
        """Scores (float32 [n, classes, h, w], probabilities) of a batch (float32 [n, bands, h, w])."""
        ...

    def stop(self) -> None:
        """Make a running ``run`` raise ``Cancelled`` soon; callable from another thread."""
        ...


def onnxruntime_module() -> Any:
    """The onnxruntime module; ``ModelError`` that says how to get it if it is missing."""
    try:
        import onnxruntime
    except ImportError as error:
        raise ModelError(
            "ONNX Runtime is not installed in this Python ({why}). Models need it: install the package "
            "'onnxruntime' into the Python that QGIS uses, then start QGIS again.",
            why=str(error),
        ) from error
    return onnxruntime


def offered_devices() -> list[str]:
    """Devices that the installed ONNX Runtime offers, e.g. ["cuda", "cpu"]; best guess first."""
    available = onnxruntime_module().get_available_providers()
    offered = [name for name, provider in PROVIDERS.items() if provider in available]
    return sorted(offered, key=lambda n: _AUTO_ORDER.index(n) if n in _AUTO_ORDER else len(_AUTO_ORDER))


class OnnxBackend:
    """A model package in ONNX Runtime."""

    def __init__(self, package: ModelPackage, device: str = "auto", threads: int | None = None) -> None:
        """Check and load ``package``. ``device``: auto or a key of ``PROVIDERS``; ``threads``: of the CPU, default all.

        ``ModelError`` if the file is not what its card says, ``ParameterError`` if the device is not there.
        """
        ort = onnxruntime_module()
        package.verify()
        self.device = _choose_device(device)
        options = ort.SessionOptions()
        options.intra_op_num_threads = threads or os.cpu_count() or 1
        options.inter_op_num_threads = 1
        # Threads that spin while they wait take the processor from reading and writing.
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        options.log_severity_level = 3
        providers = [PROVIDERS[self.device]]
        if self.device != "cpu":
            providers.append(PROVIDERS["cpu"])
        try:
            self._session = ort.InferenceSession(str(package.model_path), options, providers=providers)
        except Exception as error:  # ONNX Runtime's exceptions have no common base that is public
            raise ModelError(
                "ONNX Runtime cannot load {path}: {why}. The model file may be damaged or too new for "
                "ONNX Runtime {version}.",
                path=str(package.model_path),
                why=_first_line(error),
                version=ort.__version__,
            ) from error
        if self.device != "cpu" and PROVIDERS[self.device] not in self._session.get_providers():
            self.device = "cpu"
        self._options = ort.RunOptions()
        self._logits = package.card.output == "logits"
        self._check_shapes(package)

    def _check_shapes(self, package: ModelPackage) -> None:
        inputs, outputs = self._session.get_inputs(), self._session.get_outputs()
        card = package.card
        problems = []
        if len(inputs) != 1 or len(inputs[0].shape) != 4 or inputs[0].type != "tensor(float)":
            problems.append("it must have one float32 input of shape [n, bands, height, width]")
        elif isinstance(inputs[0].shape[1], int) and inputs[0].shape[1] != len(card.bands):
            problems.append(f"it takes {inputs[0].shape[1]} bands, the card says {len(card.bands)}")
        if not outputs or len(outputs[0].shape) != 4 or outputs[0].type != "tensor(float)":
            problems.append("it must have a float32 output of shape [n, classes, height, width]")
        elif isinstance(outputs[0].shape[1], int) and outputs[0].shape[1] != len(card.codes):
            problems.append(f"it gives {outputs[0].shape[1]} classes, the card says {len(card.codes)}")
        if problems:
            raise ModelError(
                "The model {path} does not fit its card: {why}.",
                path=str(package.model_path),
                why="; ".join(problems),
            )
        self._input, self._output = inputs[0].name, outputs[0].name

    def run(self, batch: np.ndarray) -> np.ndarray:
        """See ``Backend.run``."""
        if self._options.terminate:
            raise Cancelled()
        try:
            scores = self._session.run([self._output], {self._input: batch}, self._options)[0]
        except Exception as error:  # see above
            if self._options.terminate:
                raise Cancelled() from error
            raise ModelError("The model failed on a tile: {why}.", why=_first_line(error)) from error
        if scores.shape[2:] != batch.shape[2:]:
            raise ModelError(
                "The model gave scores of {got} pixels for a tile of {want} pixels.",
                got=scores.shape[2:],
                want=batch.shape[2:],
            )
        return softmax(scores) if self._logits else scores

    def stop(self) -> None:
        """See ``Backend.stop``."""
        self._options.terminate = True


def softmax(logits: np.ndarray) -> np.ndarray:
    """Probabilities (float32) of logits [n, classes, h, w] along the class axis."""
    exp = np.exp(logits - logits.max(axis=1, keepdims=True))
    return exp / exp.sum(axis=1, keepdims=True)


def _choose_device(device: str) -> str:
    offered = offered_devices()
    if device == "auto":
        return next((d for d in _AUTO_ORDER if d in offered), "cpu")
    if device not in offered:
        raise ParameterError(
            "The device {device!r} is not offered by the installed ONNX Runtime. Offered: {offered}.",
            device=device,
            offered=", ".join(offered),
        )
    return device


def _first_line(error: BaseException) -> str:
    return (str(error).strip().splitlines() or [type(error).__name__])[0]
