"""The writer's room as a whole: a key, the preview and the opening of a release, in the real window.

Beside them two bare QTextEdits that hold the same text, in turns, so that the spread of the measurement shows. To
reach, at 20,000 words with the spelling on and the preview open: a key at most twice the bare one in the median and
three times at p99, or both under 8 ms; opening at most twice the bare `setHtml`; the preview of two pages about 150 ms
after the last key, at the scroll place it had.
"""

import os
import statistics
import sys
import tempfile
from pathlib import Path
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QTWEBENGINE_DISABLE_SANDBOX", "1")

from keystroke import body_of, framed, key, p99, ratio
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit

from pressdesk import desk as desks
from pressdesk import main
from pressdesk.app.settings import Settings
from pressdesk.model import Release, plain
from pressdesk.ui import engine
from pressdesk.ui.theme import Theme

WORDS, KEYS, TURNS = 20_000, 300, 9  # a key in 60 ms, as a fast typist, so that what follows one falls between two
SETTLED_MS = 4000


def wired(folder: Path) -> main.Wired:
    """Return the program on a desk with a long release, one of two pages and an empty one, its preview running."""
    desk = desks.open_desk(folder / "Bench.sqlite")
    for name, count in (("long", WORDS), ("pages", 700), ("short", 20)):
        made = Release(name, headline=plain(f"The {name} one"), body=body_of(count))
        desks.save(desk, made, None)
    made = main.wire(desk, Settings(folder / "settings.json"), Theme("light"))
    made.window.resize(1440, 900)
    made.window.show()
    QTest.qWait(SETTLED_MS)
    return made


def milliseconds(since: float) -> float:
    """Return how long it is since then."""
    return (perf_counter() - since) * 1000


def opening(program: main.Wired, html: str) -> tuple[list[float], list[float], list[float]]:
    """Return the times until a long release, and the same text in two bare editors, are there and painted."""
    times: tuple[list[float], list[float], list[float]] = ([], [], [])
    bare = [QTextEdit(), QTextEdit()]
    for edit in bare:
        edit.setFixedSize(700, 800)
        edit.show()
    for _ in range(TURNS):
        program.session.open("short")
        QTest.qWait(300)
        start = perf_counter()
        program.session.open("long")
        QApplication.processEvents()
        times[0].append(milliseconds(start))
        QTest.qWait(1500)
        for edit, took in zip(bare, times[1:], strict=True):
            edit.clear()
            QTest.qWait(50)
            start = perf_counter()
            edit.setHtml(html)
            QApplication.processEvents()
            took.append(milliseconds(start))
    for edit in bare:
        edit.close()
    return times


def keys(program: main.Wired, html: str) -> tuple[list[float], list[float], list[float]]:
    """Return the times of a key in the middle of the long release and in two bare editors."""
    edit = program.window.form.body.edit
    cursor = QTextCursor(edit.document().findBlockByNumber(edit.document().blockCount() // 2))
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    edit.setFocus()
    edit.setTextCursor(cursor)
    bare = [QTextEdit(), QTextEdit()]
    for one in bare:
        one.setHtml(html)
        framed(one)
    QTest.qWait(SETTLED_MS)
    times: tuple[list[float], list[float], list[float]] = ([], [], [])
    for number in range(KEYS):
        for turn in range(3):  # each comes first in its turn: after a wait that one is the slowest
            place = (number + turn) % 3
            times[place].append(key((edit, *bare)[place], number))
        QTest.qWait(60)  # as fast as a fast typist, so that what follows a key falls between two
    for one in bare:
        one.close()
    return times


def previewed(program: main.Wired) -> list[float]:
    """Return the times from a key until the preview shows it."""
    program.session.open("pages")
    QTest.qWait(2000)
    edit, preview = program.window.form.body.edit, program.window._preview
    times = []
    edit.setFocus()
    for number in range(30):
        shown: list[float] = []
        swapped = preview.page.swap
        preview.page.swap = lambda html, swapped=swapped, shown=shown: (swapped(html), shown.append(perf_counter()))
        start = perf_counter()
        key(edit, number)
        while not shown and milliseconds(start) < 3000:
            QTest.qWait(1)
        preview.page.swap = swapped
        times.append((shown[0] - start) * 1000 if shown else float("nan"))
        QTest.qWait(200)
    return times


def told(title: str, times: tuple[list[float], list[float], list[float]]) -> None:
    """Print the times of ours and of the two bare ones, and their ratios."""
    ours, bare, other = times
    print(title)
    for name, took in (("PressDesk", ours), ("bare QTextEdit", bare), ("bare, again", other)):
        print(f"    {name:<15} median {statistics.median(took):7.2f} ms   p99 {p99(took):7.2f} ms")
    print(f"    ratio {ratio(ours, bare)}   p99 {p99(ours) / p99(bare):.2f}")
    print(f"    ratio {ratio(other, bare)}   p99 {p99(other) / p99(bare):.2f}   (bare against bare)")


def bench() -> None:
    """Print times and ratios."""
    engine.prepare()
    app = QApplication.instance() or QApplication(sys.argv)
    with tempfile.TemporaryDirectory() as folder:
        os.environ["PRESSDESK_HOME"] = folder
        program = wired(Path(folder))
        Theme("light").apply(app)
        program.session.open("long")
        QTest.qWait(SETTLED_MS)
        html = program.window.form.body.edit.document().toHtml()
        told(f"opening a release of {WORDS:,} words", opening(program, html))
        told(f"a key at {WORDS:,} words, spelling on, preview open", keys(program, html))
        times = previewed(program)
        print("the preview of two pages after a key")
        print(f"    median {statistics.median(times):.0f} ms   p99 {p99(times):.0f} ms   (aim: about 150)")
        program.close()


if __name__ == "__main__":
    bench()
