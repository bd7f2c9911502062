"""ONNX backend: a model package in ONNX Runtime."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from .devices import in_order, open_on_device
from .errors import ModelError, ParameterError
from .frugal import FrugalRunner
from .onnx_runtime import OnnxRuntime, first_line
from .patches import fill_up
from .scaling import sample_tile
from .tensor_shape import NUMBER_KINDS, TensorShape, shape_of, softmax, two_classes

if TYPE_CHECKING:  # pragma: no cover
    from .model_card import ModelCard
    from .package import ModelPackage
    from .progress import Feedback

_PROBE_SIDE = 512  # pixels; of the tile of a device's self-test, at most


class OnnxModel:
    """A model that is open in ONNX Runtime on one device."""

    def __init__(self, session: Any, card: ModelCard, where: str, options: Any = None) -> None:
        """Look at ``session``; ``ModelError`` if it does not fit ``card``. ``where``: of the file, for messages;
        ``options``: ONNX Runtime's options of a run."""
        self._session, self._card, self._options = session, card, options
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
        if problems:
            raise ModelError("The model {path} does not fit its card: {why}.", path=where, why="; ".join(problems))
        return shape, output.name

    def infer(self, batch: np.ndarray) -> np.ndarray:
        """Probabilities (float32 [n, classes, h, w]) of ``batch`` (float32 [n, bands, h, w]), which is at most as
        large as the model's fixed size. Raises what ONNX Runtime raises."""
        count, (height, width) = len(batch), batch.shape[2:]
        fixed = self.shape.batch or count
        if self.shape.size:
            batch = fill_up(batch, self.shape.size)
        parts = []
        for start in range(0, count, fixed):
            part = batch[start : start + fixed]
            if len(part) < fixed:
                part = np.concatenate([part, np.repeat(part[-1:], fixed - len(part), axis=0)])
            feed = {self._input: self.shape.to_model(part)}
            parts.append(self._session.run([self._output], feed, self._options)[0])
        raw = parts[0] if len(parts) == 1 else np.concatenate(parts)
        if self._card.output_layout == "nhwc":
            raw = np.moveaxis(raw, 3, 1)
        if self.shape.size and raw.shape[2:] == self.shape.size:
            raw = raw[:, :, :height, :width]
        return probabilities(raw[:count], self._card)


def probabilities(raw: np.ndarray, card: ModelCard) -> np.ndarray:
    """Probabilities (float32 [n, codes, h, w]) of what a model gave [n, classes, h, w], by its card."""
    scores = np.asarray(raw, np.float32)
    logits = card.output == "logits"
    if scores.shape[1] == 1 and len(card.codes) == 2:
        return two_classes(scores, logits, card.threshold)
    if scores.shape[1] != len(card.codes):
        raise ModelError(
            "The model gave {got} classes, but its card says {want}.", got=scores.shape[1], want=len(card.codes)
        )
    return softmax(scores) if logits else scores


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
        offered = in_order(self._runtime.offered())
        if device not in ("auto", *offered):
            raise ParameterError(
                "The device {device!r} is not offered by the installed ONNX Runtime. Offered: {offered}.",
                device=device,
                offered=", ".join(offered),
            )
        card = package.card
        self._options = self._runtime.run_options()

        def opener(name: str) -> OnnxModel:
            return OnnxModel(
                open_session(self._runtime, package.model_path, name, threads),
                card,
                str(package.model_path),
                self._options,
            )

        def probe() -> np.ndarray:
            return sample_tile(card, min(card.tile_size, _PROBE_SIDE))

        key = f"{card.sha256}|{threads}"
        self.device, self._model = open_on_device(opener, offered, device, probe, key, feedback)
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
