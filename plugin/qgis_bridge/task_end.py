"""Task end: stops a task of QGIS's task manager and waits for it, without the two traps of ``QgsTask``."""

from __future__ import annotations

from qgis.core import QgsTask


def end_task(task: QgsTask, patience: int = 3000) -> bool:
    """Cancel ``task`` and wait for its end, ``patience`` milliseconds at most. False if it still runs. Call it once.

    In the main thread ``isActive`` stays true until events are handled, and ``waitForFinished`` never returns for a
    task that has not begun, or when it is called again.
    """
    began = task.status() == QgsTask.TaskStatus.Running
    task.cancel()
    return not began or task.waitForFinished(patience)
