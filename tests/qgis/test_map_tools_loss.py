"""A QGIS process that is killed with -9 while somebody paints in it: what was finished is in the file."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time

import numpy as np
import pytest

from terrazzo.plugin.annotation.journal import replayed
from terrazzo.plugin.annotation.session import open_session
from terrazzo.tests.support.annotation_desk import make_image, make_session, patchwork, polygons_in_file, rasterised

HEIGHT, WIDTH = 240, 320
STEPS = "SELECT count(*) FROM journal WHERE action IN ('edit', 'undo')"
PAINTER = """
import random
import sys
from pathlib import Path
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt

application = QgsApplication([], True)
application.initQgis()
from terrazzo.tests.support.annotation_desk import desk_maker, key, modifier

image, session, seed = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
rng = random.Random(seed)
STEPS = sys.argv[4]
spot = lambda: (rng.randrange(10, 230), rng.randrange(10, 310))
with desk_maker(image) as make:
    hands = make(session)
    hands.desk.bench.set_brush(16)
    print("ready", flush=True)
    for number in range(10_000):
        hands.key(key(rng.choice("12345678")))
        if number % 7 == 6:
            hands.key(key("Z"), modifier("Control"))
        else:
            places = [spot() for _ in range(5)]
            hands.press(*places[0])
            for place in places[1:]:
                hands.move(*place, button=Qt.MouseButton.LeftButton)
            hands.release(*places[-1])
            hands.settle()
        steps = hands.desk.bench.session.store.rows(STEPS)[0][0]
        print(steps, hands.labels().tobytes().hex(), flush=True)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system cannot kill a process unasked")
@pytest.mark.parametrize(("seed", "strokes"), [(1, 2), (2, 9), (3, 16)])
def test_kill_9_of_a_qgis_in_which_somebody_paints(qgis_app, tmp_path, seed, strokes):
    image = make_image(tmp_path / "image.tif", patchwork(HEIGHT, WIDTH)[0])
    path = make_session(tmp_path / "s.gpkg", image, 400)
    command = [sys.executable, "-c", PAINTER, str(image), str(path), str(seed), STEPS]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        assert process.stdout.readline() == "ready\n"
        lines = [process.stdout.readline() for _ in range(strokes)]
        time.sleep(random.Random(seed).uniform(0, 0.05))  # somewhere in the next stroke
    finally:
        os.kill(process.pid, signal.SIGKILL)
    lines += [line for line in process.stdout if line.endswith("\n")]
    process.wait()
    written, last = lines[-1].split()
    finished = np.frombuffer(bytes.fromhex(last), np.uint8).reshape(HEIGHT, WIDTH)
    with open_session(path, "Anna") as session:  # the dead process holds nobody up
        labels = np.array(session.labels(1))
        journal = replayed(session.store, {1: (HEIGHT, WIDTH)})[1, 0]
        steps = session.store.rows(STEPS)[0][0]
        assert session.can_undo()
    np.testing.assert_array_equal(journal, labels)
    # What was finished is there; at most the stroke that was being written then is there, too.
    assert steps - int(written) in (0, 1)
    assert np.array_equal(labels, finished) == (steps == int(written))
    polygons = [geometry for _, geometry in polygons_in_file(path)]
    assert all(geometry.IsValid() for geometry in polygons)
    np.testing.assert_array_equal(rasterised(path, HEIGHT, WIDTH), labels)
    assert sum(geometry.GetArea() for geometry in polygons) == pytest.approx(np.count_nonzero(labels) * 0.25)
