"""ONNX Runtime: the one place that talks to the onnxruntime package.

It is imported only when a model is opened. Tests put a stand-in with the same methods in its place.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from .errors import ModelError

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
_OPTIONS = {"cuda": {"arena_extend_strategy": "kSameAsRequested", "cudnn_conv_algo_search": "HEURISTIC"}}
# What the several providers say when there is no memory left. There is no exception class for it.
_MEMORY_SIGNS = (
    "out of memory",
    "out_of_memory",
    "outofmemory",
    "failed to allocate memory",
    "failed to allocate",
    "not enough memory",
    "alloc_failed",
    "bad_alloc",
    "bad allocation",
    "cudamalloc",
    "8007000e",
)


def onnxruntime_module() -> Any:
    """The onnxruntime module; ``ModelError`` that says how to get it if it is missing."""
    keep_quiet()
    try:
        import onnxruntime
    except ImportError as error:
        raise ModelError(
            "ONNX Runtime is not installed in this Python ({why}). Models need it: install the package "
            "'onnxruntime' into the Python that QGIS uses, then start QGIS again.",
            why=str(error),
        ) from error
    return onnxruntime


def keep_quiet() -> None:
    """Keep ONNX Runtime from telling its maker about this computer, which releases since 1.31 do unless asked not to.

    Before it is imported. A person who has set the variable has decided.
    """
    os.environ.setdefault("ORT_DISABLE_TELEMETRY", "1")


class OnnxRuntime:
    """The installed ONNX Runtime."""

    def offered(self) -> list[str]:
        """Names (see ``PROVIDERS``) of the devices that it was built for. They need not be in this computer."""
        available = onnxruntime_module().get_available_providers()
        return [name for name, provider in PROVIDERS.items() if provider in available]

    def version(self) -> str:
        """Version of the package."""
        return str(onnxruntime_module().__version__)

    def open(self, path: Path, device: str = "cpu", threads: int | None = None) -> Any:
        """An inference session on ``device``. Raises what ONNX Runtime raises, which has no common base, and
        ``RuntimeError`` if it silently went back to the CPU. ``threads``: of the CPU, default all."""
        ort = onnxruntime_module()
        options = ort.SessionOptions()
        options.intra_op_num_threads = threads or os.cpu_count() or 1
        options.inter_op_num_threads = 1
        # Threads that spin while they wait take the processor from reading and writing.
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        options.log_severity_level = 3
        if device in ("cpu", "directml"):
            # On the processor planning memory ahead takes half as much again and saves no time (tiles are large);
            # DirectML does not support it.
            options.enable_mem_pattern = False
        providers: list[Any] = [(PROVIDERS[device], _OPTIONS.get(device, {}))]
        if device != "cpu":
            providers.append(PROVIDERS["cpu"])
        session = ort.InferenceSession(str(path), options, providers=providers)
        if PROVIDERS[device] not in session.get_providers():
            raise RuntimeError(f"{PROVIDERS[device]} could not be started")
        return session

    def run_options(self) -> Any:
        """Options of a run; setting ``terminate`` ends runs that use them."""
        return onnxruntime_module().RunOptions()

    def release_options(self) -> Any:
        """Options of a run after which memory of the processor that is not in use goes back to the system."""
        options = onnxruntime_module().RunOptions()
        options.add_run_config_entry("memory.enable_memory_arena_shrinkage", "cpu:0")
        return options


def is_out_of_memory(error: BaseException) -> bool:
    """Whether an exception of a session or of torch says that memory ran out."""
    text = str(error).lower()
    return isinstance(error, MemoryError) or any(sign in text for sign in _MEMORY_SIGNS)


def first_line(error: BaseException) -> str:
    """The first line of an exception's text, or its kind if it has none."""
    return (str(error).strip().splitlines() or [type(error).__name__])[0]
