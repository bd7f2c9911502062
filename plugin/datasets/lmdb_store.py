"""LMDB store: patches for fast training, as rico-hdl encodes them.

Key: name of a patch; value: safetensors with an array for each band (``B02``, ``VV``, ...). The reference map of a
patch is under ``<patch>_reference_map`` with the array ``Data``.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import numpy as np

from ..landcover.errors import OutputError
from ..landcover.progress import Feedback
from .optional import require

PURPOSE = "The LMDB form"
_OVERHEAD = 2 * 4096  # bytes of pages that an entry may waste
_BATCH = 200  # entries in a transaction


def check_lmdb() -> None:
    """``OutputError`` if a package is missing."""
    require("lmdb", PURPOSE)
    require("safetensors", PURPOSE)


def write_store(
    folder: Path, entries: Iterable[tuple[str, dict[str, np.ndarray]]], size: int, count: int, feedback: Feedback
) -> None:
    """Write ``entries`` (key, arrays) in the order of keys they come in. ``size``: bytes of all arrays together;
    ``count``: number of entries. ``OutputError``, ``Cancelled``."""
    lmdb = require("lmdb", PURPOSE)
    from safetensors.numpy import save

    folder.mkdir(parents=True)
    room = round(1.1 * (size + count * _OVERHEAD)) + (16 << 20)
    try:
        store = lmdb.open(str(folder), map_size=room, sync=False, metasync=False, writemap=False)
        try:
            transaction = store.begin(write=True)
            for n, (key, arrays) in enumerate(entries):
                feedback.check()
                whole = {name: np.ascontiguousarray(values) for name, values in arrays.items()}
                transaction.put(key.encode(), save(whole))
                if n % _BATCH == _BATCH - 1:
                    transaction.commit()
                    transaction = store.begin(write=True)
            transaction.commit()
            store.sync(True)
        finally:
            store.close()
        (folder / "lock.mdb").unlink(missing_ok=True)  # belongs to processes, not to data
    except lmdb.Error as error:
        raise OutputError("{path} cannot be written: {why}.", path=str(folder), why=str(error)) from error
