"""Tools for annotation on the map canvas: mouse and keys become edits of the annotation session.

``bench`` holds what all tools share (session, class, brush size, what is shown), ``commits`` writes edits behind the
GUI's back, ``view`` knows where an image pixel is on the screen, ``overlay`` shows the labels. One file per tool.
"""
