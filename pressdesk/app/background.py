"""Work off the window's thread, whose objects still end in the thread that made them."""

import gc
import sys
from collections.abc import Callable
from itertools import count
from typing import Literal, TypeAlias

from PySide6.QtCore import QCoreApplication, QObject, QThreadPool, QTimer, Signal

# Each kind of work has threads of its own, so that a long export never keeps the preview waiting.
Kind: TypeAlias = Literal["checks", "export", "history", "picture", "preview", "proof", "template"]

SWEEP_MS = 500

_pools: dict[Kind, QThreadPool] = {}
_kept: dict[int, Callable[[], None]] = {}
_numbers = count()


class _Ended(QObject):
    """Lets go of work in the window's thread. ended(int): its number."""

    ended = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.ended.connect(self.drop)

    def drop(self, number: int) -> None:
        _kept.pop(number, None)


_ended = _Ended()


def begin(work: Callable[[], None], kind: Kind) -> None:
    """Call `work` in another thread; returns at once. Call it in the window's thread.

    The pool is given a number only, and the work is let go in the window's thread when it has ended: a QObject whose
    method it is would otherwise be destroyed in the pool's thread, under the hands of whoever receives its signals.
    What `work` raises reaches sys.excepthook.
    """
    number = next(_numbers)
    _kept[number] = work
    if kind not in _pools:
        _pools[kind] = QThreadPool()
        if kind == "proof":  # its engines know no two threads
            _pools[kind].setMaxThreadCount(1)
    _pools[kind].start(lambda: _run(number))


def finish() -> None:
    """Wait until all work has ended, and what that began; the window's thread goes on meanwhile, for it prints pages
    and is told things."""
    while _kept:
        for pool in _pools.values():
            pool.waitForDone(20)
        QCoreApplication.processEvents()


def collect_here(parent: QObject) -> None:
    """Collect garbage in this thread alone, for as long as `parent` lives: a collection that another thread's work sets
    off would destroy widgets and pages there."""
    gc.disable()
    timer = QTimer(parent, interval=SWEEP_MS)
    timer.timeout.connect(sweep)
    timer.start()


def sweep() -> None:
    """Collect what has come since the last time, older objects more seldom."""
    limits = gc.get_threshold()
    due = [number > limit for number, limit in zip(gc.get_count(), limits, strict=True)]
    if due[0]:
        gc.collect(2 if due[2] else 1 if due[1] else 0)


def _run(number: int) -> None:
    try:
        _kept[number]()
    except BaseException:  # noqa: BLE001 the hook tells it; the traceback is let go before the work is
        sys.excepthook(*sys.exc_info())
    _ended.ended.emit(number)
