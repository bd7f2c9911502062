"""Annotation session: the work of labelling the pixels of one image, kept in one GeoPackage. No QGIS, no Qt.

What a session is made of
-------------------------
- ``ImageGrid`` (``grid``): the pixel grid of the image. All places are image pixels (row, col) counted from its corner.
- *Task tiles* (``tiles``): disjoint parts of the grid, each a window and, if it is no rectangle, a mask. A tile has a
  review (``review``): its state, who labelled, who checks.
- *Labels*: for each tile an array uint8 of class codes, 0 = unknown. This is the truth of a session: a place has one
  class, so annotations cannot overlap. ``MAIN`` is the tile's label layer. Tiles that are labelled twice have a
  ``SECOND`` one, and ``FIRST``: what the first annotator had at the first submission.
- *Annotations*: the polygons of the labels along pixel edges, a layer that any GIS opens. They are derived; those that
  an edit touched are written anew in the edit's own transaction. Polygons of a tile that is still being labelled blind
  are not in the layer: they come when both annotators have submitted.
- *Journal* (``journal``): every action with person, UTC time, tool, tile and what it changed. Undo and redo are
  actions too. Replaying it gives the same labels.
- *Issues*, *conflicts* and *meta* (legend, image, GSD, the model that labelled before the people).

How a tool uses it
------------------
::

    from terrazzo.plugin.annotation.session import open_session
    from terrazzo.plugin.annotation.edits import Edit

    session = open_session(path, person="Anna")     # SessionLocked if somebody else writes; read_only=True always opens
    session.legend, session.grid, session.image_path, session.tiles   # tiles: list of TaskTile, in the file's order
    tile = session.next_tile()                      # or session.tile(5), session.tile_at(row, col)
    session.start(tile.id)                          # a review step: the tile is mine, I may edit it
    session.labels(tile.id)                         # uint8 [h, w], read-only view, mine; session.prediction(...), ...
    session.locked.add(4)                           # painting leaves roads alone
    done = session.apply(Edit("brush", row, col, mask, 5))   # mask bool [h, w] at image pixel (row, col); one undo step
    session.apply(Edit("erase", row, col, mask, 0))
    session.undo(); session.redo()                  # Done, or None if there is nothing to undo; session.can_undo()
    session.submit(tile.id)
    stop = session.subscribe(callback)              # callback(Change) after each commit; stop() ends it
    session.close()

``Edit.code`` may also be an array uint8 [h, w]. An edit changes those pixels of its mask that lie in a tile that the
person may edit now and whose class is not locked; it may reach over several tiles and is one step. ``Done.windows``
tells what changed (image pixels). A callback gets a ``Change``: ``kind`` ("labels", "review", "issues", "tiles"),
``tile``, ``window``. ``session.polygons(tile)`` gives the polygons as they stand, ``session.segment(row, col)`` the
segment under the pointer (for flood fill), ``session.code_at(row, col)`` its class.

A session may be used from any thread; calls that change it wait for each other. It is opened for writing once only,
also within one process.

While a session is open for writing, show its labels from the arrays: do not load its layers from the file into the
same QGIS for editing.

More rooms: ``assist`` (accept the prediction, clean-up), ``places`` (where to look first), ``double`` (tiles labelled
twice, merging them), ``figures`` (progress, times, review steps), ``create`` with ``tile_plan`` and ``start_from``,
``export``, ``split``, ``merge``, ``conflicts`` (what a merge found).
"""
