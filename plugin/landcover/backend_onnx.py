"""ONNX backend: a model package in ONNX Runtime."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import numpy as np

from .devices import in_order, open_on_device
from .errors import ModelError, ParameterError
from .frugal import FrugalRunner
from .model_call import infer_through
from .onnx_file import read_header
from .onnx_runtime import OnnxRuntime, first_line
from .scaling import sample_tile
from .tensor_shape import NUMBER_KINDS, TensorShape, shape_of

if TYPE_CHECKING:  # pragma: no cover
    from .model_card import ModelCard
    from .package import ModelPackage
    from .progress import Feedback

_PROBE_SIDE = 512  # pixels; of the tile of a device's self-test, at most
_LARGE = 512 * 512  # pixels; from here on the memory of a tile matters


class OnnxModel:
    """A model that is open in ONNX Runtime on one device."""

    def __init__(self, session: Any, card: ModelCard, where: str, options: Any = None, release: Any = None) -> None:
        """Look at ``session``; ``ModelError`` if it does not fit ``card``. ``where``: of the file, for messages;
        ``options``: ONNX Runtime's options of a run; ``release``: of one that gives memory back, None where not."""
        self._session, self._card, self._options = session, card, options
        self._release, self._largest = release, 0  # pixels of a tile since memory was given back
        self.shape, self._output = self._fit(where)
        self._input = session.get_inputs()[0].name

    def _fit(self, where: str) -> tuple[TensorShape, str]:
        card, problems = self._card, []
        inputs, outputs = self._session.get_inputs(), self._session.get_outputs()
        shape = shape_of(list(inputs[0].shape), inputs[0].type, card.layout) if len(inputs) == 1 else None
        if shape is None:
            problems.append("it must have one numeric input of shape [n, bands, height, width]")
        elif shape.bands is not None and shape.bands != len(card.bands):
            problems.append(f"it takes {shape.bands} bands, the card says {len(card.bands)}")
        output = next((o for o in outputs if o.name == card.output_name), outputs[0] if outputs else None)
        if output is None or len(output.shape) != 4 or not NUMBER_KINDS.get(output.type, "").startswith("float"):
            problems.append("it must have a floating-point output of shape [n, classes, height, width]")
        else:
            classes = output.shape[3 if card.output_layout == "nhwc" else 1]
            binary = classes == 1 and len(card.codes) == 2
            if isinstance(classes, int) and classes != len(card.codes) and not binary:
                problems.append(f"it gives {classes} classes, the card says {len(card.codes)}")
        if problems or shape is None or output is None:
            raise ModelError("The model {path} does not fit its card: {why}.", path=where, why="; ".join(problems))
        return shape, output.name

    def infer(self, batch: np.ndarray) -> np.ndarray:
        """See ``devices.Model.infer``. Raises what ONNX Runtime raises."""

        def call(values: np.ndarray) -> np.ndarray:
            return self._session.run([self._output], {self._input: values}, self._options)[0]

        pixels = int(batch.shape[2] * batch.shape[3])
        if pixels > self._largest:
            self.let_go()
            self._largest = pixels
        return infer_through(call, self.shape, self._card, batch)

    def let_go(self) -> None:
        """Give memory back. What ONNX Runtime keeps of tiles of one size is of little use for larger ones: both
        together would be up to half as much again. It does so only after a run: one over the smallest tile."""
        large, self._largest = self._largest >= _LARGE, 0
        if self._release is None or self.shape.size or not self._card.bytes_per_pixel or not large:
            return
        side = self._card.size_multiple
        smallest = self.shape.to_model(np.zeros((self.shape.batch or 1, len(self._card.bands), side, side), np.float32))
        try:
            self._session.run([self._output], {self._input: smallest}, self._release)
        except Exception:  # noqa: BLE001 - too small for this model: then memory is kept
            self._release = None


class OnnxBackend:
    """See ``backend.Backend``."""

    def __init__(
        self,
        package: ModelPackage,
        device: str = "auto",
        threads: int | None = None,
        feedback: Feedback | None = None,
        runtime: OnnxRuntime | None = None,
    ) -> None:
        """Check and load ``package``; see ``backend.open_backend``. ``runtime``: ONNX Runtime, or what stands in
        for it in tests."""
        self._runtime = runtime or OnnxRuntime()
        package.verify()
        check_files(package)
        offered = in_order(self._runtime.offered())
        if device not in ("auto", *offered):
            raise ParameterError(
                "The device {device!r} is not offered by the installed ONNX Runtime. Offered: {offered}.",
                device=device,
                offered=", ".join(offered),
            )
        card, self._options = package.card, self._runtime.run_options()
        opener = onnx_opener(package, self._runtime, threads, self._options)
        key = f"{card.sha256}|{threads}"
        self.device, self._model = open_on_device(opener, offered, device, lambda: probe_tile(card), key, feedback)
        self._runner = FrugalRunner(
            self._model.infer, card, self.device, self._model.shape.size, lambda: bool(self._options.terminate)
        )
        self.notes = self._runner.notes

    def run(self, batch: np.ndarray) -> np.ndarray:
        """See ``backend.Backend.run``."""
        return self._runner.run(batch)

    def stop(self) -> None:
        """See ``backend.Backend.stop``."""
        self._options.terminate = True

    def restart(self) -> None:
        """See ``backend.Backend.restart``."""
        self._options.terminate = False

    def rest(self) -> None:
        """See ``backend.Backend.rest``."""
        self._model.let_go()


def check_files(package: ModelPackage) -> None:
    """``ModelError`` if the model would make ONNX Runtime read other files than those on its card."""
    try:
        header = read_header(package.model_path)
    except ModelError:
        return  # ONNX Runtime says better what is wrong with it
    outside = header.external - {name for name, _ in package.card.more_files}
    if outside or header.compiled:
        raise ModelError(
            "The model {path} uses files that its card does not name ({names}). Install it again.",
            path=str(package.model_path),
            names=", ".join(sorted(outside)) or "compiled parts",
        )


def onnx_opener(
    package: ModelPackage, runtime: OnnxRuntime, threads: int | None = None, options: Any = None
) -> Callable[[str], OnnxModel]:
    """What opens the model of ``package`` on a device of ``runtime``."""
    path = package.model_path

    def opener(device: str) -> OnnxModel:
        session = open_session(runtime, path, device, threads)
        release = runtime.release_options() if device == "cpu" else None
        return OnnxModel(session, package.card, str(path), options, release)

    return opener


def probe_tile(card: ModelCard) -> np.ndarray:
    """The tile (float32 [1, bands, side, side]) on which devices are tested."""
    multiple = card.size_multiple
    return sample_tile(card, max(multiple, min(card.tile_size, _PROBE_SIDE) // multiple * multiple))


def open_session(runtime: OnnxRuntime, path: Any, device: str = "cpu", threads: int | None = None) -> Any:
    """A session of ``runtime``. On the processor nothing but the file can be at fault: ``ModelError`` says so."""
    if device != "cpu":
        return runtime.open(path, device, threads)
    try:
        return runtime.open(path, device, threads)
    except Exception as error:  # ONNX Runtime's exceptions have no common base that is public
        raise ModelError(
            "ONNX Runtime cannot load {path}: {why}. The model file may be damaged or too new for "
            "ONNX Runtime {version}.",
            path=str(path),
            why=first_line(error),
            version=runtime.version(),
        ) from error
