"""Work in other threads: where its objects end, what is told, who waits for whom."""

import threading
import weakref

from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from pressdesk.app import background


class _Job(QObject):
    finished = Signal()

    def __init__(self, let_go: threading.Event) -> None:
        super().__init__()
        self._let_go = let_go

    def run(self) -> None:
        self.finished.emit()
        self._let_go.wait(5)


def test_an_object_ends_in_the_windows_thread_though_its_owner_dropped_it_first(qtbot: QtBot) -> None:
    let_go, ended, owned = threading.Event(), list[threading.Thread](), list[_Job]()
    owned.append(_Job(let_go))
    owned[0].finished.connect(lambda: (owned.clear(), let_go.set()))
    weakref.finalize(owned[0], lambda: ended.append(threading.current_thread()))
    background.begin(owned[0].run, "export")
    qtbot.waitUntil(lambda: bool(ended))
    assert (owned, ended) == ([], [threading.main_thread()])


def test_what_work_raises_is_told_and_it_still_ends(qtbot: QtBot) -> None:
    with qtbot.captureExceptions() as told:
        background.begin(lambda: [].pop(), "template")
        background.finish()
    assert [kind for kind, *_ in told] == [IndexError]


def test_a_long_export_does_not_keep_the_preview_waiting(qtbot: QtBot) -> None:
    let_go, seen = threading.Event(), threading.Event()
    for _ in range(64):
        background.begin(lambda: bool(let_go.wait(5)) and None, "export")
    background.begin(seen.set, "preview")
    assert seen.wait(5)
    assert not let_go.is_set()
    let_go.set()
    background.finish()


def test_what_is_garbage_ends_in_the_windows_thread(qtbot: QtBot) -> None:
    ended, made = list[threading.Thread](), list[list[int]]()
    owner, cycle = QObject(), _Job(threading.Event())
    cycle.itself = cycle  # type: ignore[attr-defined]
    weakref.finalize(cycle, lambda: ended.append(threading.current_thread()))
    del cycle
    background.collect_here(owner)
    background.begin(lambda: made.extend([number] for number in range(200_000)), "template")
    background.finish()
    assert ended == []
    qtbot.waitUntil(lambda: bool(ended))
    assert ended == [threading.main_thread()]
