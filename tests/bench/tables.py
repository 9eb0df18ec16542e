"""A body of 20,000 words with tables beside the same without: opening it, the longest wait after that, and a key in it.

Time of the window's thread, which other work on the machine does not lengthen. To reach: no wait above 100 ms more than
without tables.
"""

import os
import statistics
import sys
from time import perf_counter, thread_time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from keystroke import body_of, framed, key
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication

from pressdesk.model import Body, Run, Table, Text
from pressdesk.ui.body import BodyEdit
from pressdesk.ui.table import Stencils, table_inset
from pressdesk.ui.table.cell import Cell

WORDS, ROUNDS, KEYS = 20_000, 5, 40
SHAPES = {"without": (0, 0), "ten tables of 5 x 3": (10, 5), "one of 102 x 3": (1, 102)}


def text(words: str) -> Text:
    """Return words as a text."""
    return (Run(words),)


def with_tables(count: int, rows: int) -> Body:
    """Return the body with so many tables between its blocks."""
    body = list(body_of(WORDS))
    step = len(body) // max(count, 1)
    for n in range(count):
        cells = tuple(tuple(text(f"Harbour {n} {row} {column}") for column in range(3)) for row in range(rows - 1))
        body.insert(n * (step + 1) + 2, Table(cells[0], cells, text(f"Boats {n}")))
    return tuple(body)


def measure(body: Body) -> tuple[float, float, float, float]:
    """Return the milliseconds of opening with the first paint, the longest slice, all slices, and a key after them."""
    stencils = Stencils(ground := QObject())
    edit = BodyEdit(insets={"table": lambda: table_inset(stencils)})
    window = framed(edit)
    wanted = sum((1 + len(one.rows)) * 3 + 1 for one in body if isinstance(one, Table))
    start = thread_time()
    edit.show_body(body)
    QApplication.processEvents()
    opened = thread_time() - start
    slices = [0.0]
    while len(edit.findChildren(Cell)) < wanted:
        start = thread_time()
        QApplication.processEvents()
        slices.append(thread_time() - start)
    edit.setFocus()
    keys = [_key(edit, n) for n in range(KEYS)]
    window.close()
    window.deleteLater()
    ground.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return opened * 1000, max(slices) * 1000, sum(slices) * 1000, statistics.median(keys)


def _key(edit: BodyEdit, number: int) -> float:
    start = thread_time()
    key(edit, number)
    return (thread_time() - start) * 1000


def main() -> None:
    """Print the medians of the turns."""
    app = QApplication.instance() or QApplication(sys.argv)
    assert app is not None
    begun = perf_counter()
    took: dict[str, list[tuple[float, float, float, float]]] = {name: [] for name in SHAPES}
    for _ in range(ROUNDS):
        for name, shape in SHAPES.items():
            took[name].append(measure(with_tables(*shape)))
    print(f"a body of {WORDS:,} words, milliseconds of the window's thread, medians of {ROUNDS}")
    for name, turns in took.items():
        opened, longest, every, typed = (statistics.median(one) for one in zip(*turns, strict=True))
        said = f"opened and painted {opened:6.1f}   longest wait after {longest:5.1f}   all cells {every:6.1f}"
        print(f"    {name:<20} {said}   a key {typed:5.2f}")
    print(f"    (in {perf_counter() - begun:.0f} s)")


if __name__ == "__main__":
    main()
