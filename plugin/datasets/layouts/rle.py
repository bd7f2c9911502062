"""Run-length encoding of masks as COCO does it: column by column, as a short text.

Runs alternate between outside and inside, beginning with outside. From the third count on the difference to the count
two places before is written, in groups of five bits, lowest first; a group has its sixth bit set if more follow, and
48 is added to make it a printable character (COCO API, maskApi).
"""

from __future__ import annotations

import numpy as np


def counts_of(mask: np.ndarray) -> list[int]:
    """Lengths of the runs of a mask (bool [h, w]), column by column, beginning with outside."""
    flat = np.ascontiguousarray(mask.T).ravel()
    changes = np.flatnonzero(flat[1:] != flat[:-1]) + 1
    ends = np.concatenate([[0], changes, [flat.size]])
    runs = np.diff(ends).tolist()
    return [0, *runs] if flat.size and flat[0] else runs


def counts_text(counts: list[int]) -> str:
    """Counts as COCO's text."""
    characters = []
    for i, count in enumerate(counts):
        value = count - counts[i - 2] if i > 2 else count
        more = True
        while more:
            group = value & 0x1F
            value >>= 5
            more = value != -1 if group & 0x10 else value != 0
            characters.append(chr((group | 0x20 if more else group) + 48))
    return "".join(characters)


def encode(mask: np.ndarray) -> dict[str, object]:
    """COCO's ``segmentation`` of a mask (bool [h, w])."""
    return {"size": [int(mask.shape[0]), int(mask.shape[1])], "counts": counts_text(counts_of(mask))}


def encode_part(part: np.ndarray, col: int, row: int, shape: tuple[int, int]) -> dict[str, object]:
    """The same of a mask that is ``part`` (bool [h, w]) at (``col``, ``row``) of an image of ``shape`` (h, w), without
    making an array of that size."""
    height = shape[0]
    framed = np.pad(part, ((1, 1), (0, 0))).T
    columns, rows = np.nonzero(framed[:, 1:] != framed[:, :-1])
    edges = (columns + col) * height + rows + row  # where the mask begins or ends, counted along columns
    # A run that goes on from the foot of a column to the head of the next one does not end there.
    if edges.size > 2:
        joined = np.flatnonzero(edges[1:-1:2] == edges[2::2]) * 2 + 1
        edges = np.delete(edges, np.concatenate([joined, joined + 1]))
    counts = np.diff(np.concatenate([[0], edges, [height * shape[1]]])).tolist()
    if counts and counts[-1] == 0:
        counts.pop()
    return {"size": [int(shape[0]), int(shape[1])], "counts": counts_text(counts)}
