"""PySide6 6.12.0 on Python 3.11 loses a reference to None in each call that returns it, and the process dies."""

import sys

from PySide6.QtCore import QObject


def test_none_keeps_its_references() -> None:
    thing, before = QObject(), sys.getrefcount(None)
    for _ in range(10_000):
        thing.setObjectName("x")
    assert abs(sys.getrefcount(None) - before) < 1000
