"""Create: a new annotation session. It appears under its name when it is whole."""

from __future__ import annotations

import json
import uuid
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ..landcover.errors import OutputError, ParameterError
from ..landcover.geopackage import remove_with_side_files
from ..landcover.progress import Feedback
from ..landcover.version import version
from . import schema
from .edits import MAIN, Patch
from .grid import ImageGrid
from .review import Review
from .session import Session, image_meta
from .store import pack
from .tile_plan import drawn_share, ranks
from .tiles import PlannedTile, TaskTile, insert_tile
from .writer_lock import now

if TYPE_CHECKING:  # pragma: no cover
    from ..landcover.legend import Legend
    from .start_from import Start

DOUBLE_SHARE = 0.1


@dataclass(frozen=True)
class NewSession:
    """What a session is made of. ``image``: the file that is annotated ("" if it is none, then ``image_name`` says what
    is meant). ``tiles``: see ``tile_plan``. ``start``: what the model or an older layer says; ``prefill``: tiles begin
    with it, otherwise it can only be looked at. ``double_share``: 0..1, of tiles that two people label blind; they
    begin empty. ``order``: see ``assist.ORDERS``.
    """

    grid: ImageGrid
    legend: Legend
    tiles: list[PlannedTile] = field(repr=False)
    person: str = ""
    image: str = ""
    image_name: str = ""
    seed: int = 0
    order: str = "uncertainty"
    start: Start | None = None
    prefill: bool = True
    double_share: float = 0.0


def create_session(path: str | Path, new: NewSession, feedback: Feedback | None = None) -> int:
    """Write a session; returns the number of its tiles.

    ``OutputError`` if a file of that name is there (a session is never overwritten) or cannot be written,
    ``ParameterError``, ``SourceError``, ``Cancelled``; then no file is left.
    """
    feedback, path = feedback or Feedback(), Path(path)
    if path.suffix.lower() != ".gpkg":
        raise ParameterError("{path} has no ending .gpkg. An annotation session is a GeoPackage.", path=str(path))
    refuse_existing(path)
    if not new.person.strip():
        raise ParameterError("A session needs the name of the person who makes it. Enter yours.")
    part = path.with_name(path.stem + ".part.gpkg")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        remove_with_side_files(part)
        empty_session(part, new, path)
        with Session(part, new.person, False, False) as session:
            with session.changing():
                _fill(session, new, feedback)
            session.store.execute("UPDATE gpkg_contents SET last_change = strftime('%Y-%m-%dT%H:%M:%fZ', 'now')")
        refuse_existing(path)
        part.replace(path)
    except OSError as error:
        raise OutputError("The session {path} cannot be written: {why}.", path=str(path), why=str(error)) from error
    finally:
        remove_with_side_files(part)
    return len(new.tiles)


def refuse_existing(path: Path) -> None:
    """``OutputError`` if there is a file of that name: work is never overwritten."""
    if path.exists():
        raise OutputError(
            "There is a file {path} already. A session is never overwritten: choose another name.", path=str(path)
        )


def empty_session(part: Path, new: NewSession, path: Path, more: dict[str, str] | None = None) -> None:
    """Write a session without tiles at ``part``, which will be ``path``. ``more``: values of ``meta`` that differ."""
    from .store import Store

    schema.create_file(part, new.grid.crs.to_wkt())
    legend = new.legend
    about = {
        "id": legend.id,
        "title": legend.title,
        "source": legend.source,
        "classes": [
            {"code": c.code, "name": c.name, "colour": c.colour, "description": c.description} for c in legend.classes
        ],
    }
    settings = {
        "seed": new.seed,
        "order": new.order,
        "prefill": new.prefill,
        "double_share": new.double_share,
    }
    name = new.image_name or Path(new.image).name
    image = image_meta(new.image, path, name=name) if new.image else json.dumps({"name": name, "path": ""})
    meta = {
        "uuid": uuid.uuid4().hex,
        "created": now(),
        "creator": new.person,
        "terrazzo": version(),
        "legend": json.dumps(about, ensure_ascii=False),
        "grid": new.grid.to_json(),
        "gsd": json.dumps([round(v, 6) for v in new.grid.gsd]),
        "image": image,
        "start": json.dumps({"kind": "empty"} if new.start is None else new.start.about, ensure_ascii=False),
        "settings": json.dumps(settings),
        **(more or {}),
    }
    store = Store(part, new.person)
    try:
        with store.transaction():
            for key, value in meta.items():
                store.set_meta(key, value)
    finally:
        store.close()


def _fill(session: Session, new: NewSession, feedback: Feedback) -> None:
    windows = [tile.window for tile in new.tiles]
    places = ranks(windows, new.seed)
    double = set(drawn_share(windows, new.double_share, new.seed))
    session.journal.add(session.person, "session", detail={"event": "create", "tiles": len(windows)})
    for index, planned in enumerate(new.tiles):
        feedback.check()
        feedback.progress("session", index / len(new.tiles))
        codes, confidence = _read_start(new, planned)
        planned = replace(
            planned, rank=places[index], review=Review(double=index in double), uncertainty=_uncertainty(confidence)
        )
        tile = insert_tile(session.store, session.grid, planned)
        session.replace_tile(tile)
        if codes is not None:
            data = (tile.id, pack(codes), None if confidence is None else pack(confidence))
            session.store.execute("INSERT INTO predictions VALUES (?, ?, ?)", data)
            if new.prefill and index not in double:
                prefill(session, tile, codes)
        session.layers.forget(tile.id)
    set_extents(session)
    feedback.progress("session", 1.0)


def _read_start(new: NewSession, planned: PlannedTile) -> tuple[np.ndarray | None, np.ndarray | None]:
    if new.start is None:
        return None, None
    codes, confidence = new.start.read(new.grid, planned.window)
    if planned.mask is not None:
        codes = np.where(planned.mask, codes, 0).astype(np.uint8)
        confidence = None if confidence is None else np.where(planned.mask, confidence, 0).astype(np.uint8)
    return codes, confidence


def _uncertainty(confidence: np.ndarray | None) -> float | None:
    if confidence is None or not confidence.any():
        return None
    return float(1.0 - confidence[confidence > 0].mean() / 100.0)


def prefill(session: Session, tile: TaskTile, codes: np.ndarray) -> None:
    """Let a tile begin with ``codes`` (inside ``changing``)."""
    session.check_codes(codes)
    patch = Patch.between(session.layers.get(tile, MAIN).codes, codes)
    if patch is not None:
        session.layers.change(tile, MAIN, patch)
        session.journal.add(session.person, "prefill", tile=tile.id, layer=MAIN, patch=patch)


def set_extents(session: Session) -> None:
    """Tell GIS programs where the layers lie."""
    xs: list[float] = []
    ys: list[float] = []
    for tile in session.tiles:
        w = tile.window
        for row, col in ((w.row, w.col), (w.row, w.right), (w.bottom, w.col), (w.bottom, w.right)):
            x, y = session.grid.xy(row, col)
            xs.append(x)
            ys.append(y)
    extent: tuple[Any, ...] = (min(xs), min(ys), max(xs), max(ys))
    session.store.execute(
        "UPDATE gpkg_contents SET min_x = ?, min_y = ?, max_x = ?, max_y = ? WHERE data_type = 'features'", extent
    )


def image_validity(dataset: Any) -> Any:
    """For ``tile_plan``: which pixels of an open rasterio dataset have a value (mask, alpha, nodata, not NaN)."""
    from rasterio.enums import MaskFlags
    from rasterio.windows import Window as Rectangle

    floats = [band for band, kind in enumerate(dataset.dtypes, 1) if kind.startswith("float")]
    masked = any(MaskFlags.all_valid not in flags for flags in dataset.mask_flag_enums)
    if not masked and not floats:
        return None

    def valid(window):  # type: ignore[no-untyped-def]
        place = Rectangle(window.col, window.row, window.width, window.height)
        seen = dataset.dataset_mask(window=place) > 0
        if floats:
            seen &= np.isfinite(dataset.read(floats, window=place)).all(axis=0)
        return seen

    return valid
