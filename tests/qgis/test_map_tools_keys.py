"""Keys of annotation: in QGIS's shortcut settings, alive only while a tool of ours is in use, without clashes."""

from __future__ import annotations

import pytest

from terrazzo.tests.support.annotation_desk import desk_maker, key, make_image, make_session, modifier, patchwork

# QGIS 3.22 to 3.44: keys without Ctrl that the main window or the canvas uses.
OF_QGIS = {"S", "T", "R", "F1", "F3", "F5", "F6", "F7", "F11", "F12", "Shift+F6", "PgUp", "PgDown"} | {
    "Left",
    "Right",
    "Up",
    "Down",
    "Del",
    "Backspace",
    "Esc",
}


@pytest.fixture
def session_file(tmp_path):
    image = make_image(tmp_path / "image.tif", patchwork(120, 160)[0])
    return make_session(tmp_path / "s.gpkg", image, 80)


@pytest.fixture
def hands(qgis_app, qgis_new_project, session_file):
    with desk_maker(session_file.with_name("image.tif")) as make:
        yield make(session_file)


def test_no_two_keys_are_the_same_and_none_is_one_of_qgis(qgis_app):
    from terrazzo.plugin.map_tools.keys import key_actions

    keys = [entry.key for entry in key_actions()]
    assert len(set(keys)) == len(keys) and not set(keys) & OF_QGIS
    assert all(entry.name and entry.text for entry in key_actions())


def test_the_actions_are_in_the_shortcut_settings_and_leave_with_the_plugin(hands):
    from qgis.gui import QgsGui

    names = {action.objectName() for action in hands.desk.keys.actions.values()}
    registered = {action.objectName() for action in QgsGui.shortcutsManager().listActions()}
    assert names <= registered and len(names) == len(hands.desk.keys.actions)
    hands.desk.keys.remove()
    registered = {action.objectName() for action in QgsGui.shortcutsManager().listActions()}
    assert not names & registered


def test_the_shortcut_settings_outlive_a_window_that_goes_without_a_word(qgis_app):
    from qgis.gui import QgsGui, QgsMapCanvas
    from qgis.PyQt import sip
    from qgis.PyQt.QtWidgets import QMainWindow

    from terrazzo.plugin.map_tools.keys import AnnotationKeys
    from terrazzo.plugin.qgis_bridge.shortcut_actions import unregister_action

    window = QMainWindow()
    actions = AnnotationKeys(QgsMapCanvas(window), window, print).actions
    sip.delete(window)
    try:  # QGIS keeps plain pointers: with a deleted action among them this line ends the process
        listed = {action.objectName() for action in QgsGui.shortcutsManager().listActions()}
        assert {action.objectName() for action in actions.values()} <= listed
    finally:
        for action in actions.values():
            unregister_action(action)


def test_a_person_can_give_an_action_another_key(hands):
    from qgis.gui import QgsGui

    manager = QgsGui.shortcutsManager()
    action = hands.desk.keys.actions["erase"]
    try:
        assert manager.setKeySequence(action, "Ctrl+Alt+X")
        hands.key(key("E"))
        assert hands.desk.tool.name == "brush"
        hands.key(key("X"), modifier("Control") | modifier("Alt"))
        assert hands.desk.tool.name == "erase"
    finally:
        manager.setKeySequence(action, "E")


def test_keys_do_nothing_while_no_annotation_tool_is_in_use(hands):
    from qgis.gui import QgsMapToolPan

    bench = hands.desk.bench
    pan = QgsMapToolPan(hands.canvas)
    hands.canvas.setMapTool(pan)
    assert not any(action.isEnabled() for action in hands.desk.keys.actions.values())
    for name in ("5", "E", "L", "G", "BracketRight"):
        hands.key(key(name))
    assert (bench.code, bench.mode, bench.brush) == (1, "mine", 10) and not bench.session.locked
    assert hands.canvas.mapTool() is pan
    hands.desk.activate("brush")
    assert all(action.isEnabled() for action in hands.desk.keys.actions.values())
    hands.key(key("5"))
    assert bench.code == 5
    hands.desk.leave()
    assert hands.canvas.mapTool() is pan
    hands.canvas.unsetMapTool(pan)


def test_our_keys_come_before_those_of_qgis_while_a_tool_is_in_use(hands):
    """QGIS has an action with the same key, for instance Undo of a layer that is being edited."""
    from qgis.gui import QgsMapToolPan
    from qgis.PyQt.QtGui import QKeySequence
    from qgis.PyQt.QtWidgets import QAction

    window, heard = hands.desk.keys._window, []
    theirs = []
    for name, sequence in (("mActionUndo", "Ctrl+Z"), ("mActionOther", "B"), ("mActionMore", "S")):
        action = QAction(name, window)
        action.setObjectName(name)
        action.setShortcut(QKeySequence(sequence))
        action.triggered.connect(lambda *_, name=name: heard.append(name))
        window.addAction(action)
        theirs.append(action)
    hands.click(40, 40)
    assert hands.labels().any()
    hands.key(key("E"))
    hands.key(key("B"))
    hands.key(key("Z"), modifier("Control"))
    assert not hands.labels().any() and hands.desk.tool.name == "brush" and heard == []
    hands.key(key("S"))
    assert heard == ["mActionMore"]  # what we do not use stays QGIS's
    pan = QgsMapToolPan(hands.canvas)
    hands.canvas.setMapTool(pan)
    hands.key(key("B"))
    hands.key(key("Z"), modifier("Control"))
    assert heard == ["mActionMore", "mActionOther", "mActionUndo"]
    hands.canvas.unsetMapTool(pan)


def test_undo_follows_the_key_that_the_person_gave_to_undo_in_qgis(hands):
    from qgis.PyQt.QtGui import QKeySequence
    from qgis.PyQt.QtWidgets import QAction

    window = hands.desk.keys._window
    action = QAction("Undo", window)
    action.setObjectName("mActionUndo")
    action.setShortcut(QKeySequence("Ctrl+U"))
    hands.click(40, 40)
    hands.key(key("Z"), modifier("Control"))
    assert hands.labels().any()
    hands.key(key("U"), modifier("Control"))
    assert not hands.labels().any()


def test_digits_take_classes_in_hand_and_zero_is_unknown(hands):
    bench = hands.desk.bench
    for digit, code in (("1", 1), ("8", 8), ("9", 8), ("4", 4), ("0", 0)):
        hands.key(key(digit))
        assert bench.code == code  # the legend has eight classes: 9 is none of them
    hands.key(key("2"))
    hands.click(40, 40)
    hands.key(key("0"))
    hands.click(40, 40)
    assert not hands.labels().any()


def test_signs_that_need_altgr_count_too(hands):
    from qgis.PyQt.QtCore import QEvent, Qt
    from qgis.PyQt.QtGui import QKeyEvent
    from qgis.PyQt.QtWidgets import QApplication

    bench = hands.desk.bench
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_9, Qt.KeyboardModifier.GroupSwitchModifier, "]")
    QApplication.sendEvent(hands.canvas, event)
    assert bench.brush > 10


def test_desk_leaves_nothing_behind(qgis_app, qgis_new_project, session_file):
    import threading

    before = set(threading.enumerate())
    with desk_maker(session_file.with_name("image.tif")) as make:
        hands = make(session_file)
        items = len(hands.canvas.scene().items())
        hands.desk.activate("segments")
        hands.desk.activate("polygon")
        hands.desk.remove()
        hands.desk.tools = {}
        assert len(hands.canvas.scene().items()) < items
        assert hands.canvas.mapTool() is None
        assert not [t for t in set(threading.enumerate()) - before if t.name.startswith("terrazzo")]
        hands.desk.remove = lambda: None
