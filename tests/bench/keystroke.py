"""A keystroke in the body's editor beside a bare QTextEdit that holds the same text.

Two bare editors take part, so that the spread of the measurement shows. A ratio is the median of the ratios of the
turns, its spread their quartiles. To reach: at most twice the bare one; at 20,000 words also median and p99 under 8 ms.
"""

import os
import statistics
import sys
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QScrollArea, QTextEdit, QWidget

from pressdesk.model import Body, ListBlock, Paragraph, Quote, Run, Speaker, Subheading
from pressdesk.ui.body import BodyEdit

SENTENCE = "The harbour opened its gates on Monday and the boats sailed out into the bay before the morning tide. "
ROUNDS = 300


def body_of(count: int) -> Body:
    """Return a body of about `count` words: paragraphs with links and bold words, subheads, lists and quotes."""
    paragraph = Paragraph(
        (Run(SENTENCE * 2), Run("bold words", bold=True), Run(" and "), Run("a link", link="https://example.org/"))
    )
    quote = Quote(((Run(SENTENCE),), (Run(SENTENCE),)), Speaker("Ana Ruiz", "Harbour master"))
    group = (*[paragraph] * 4, Subheading((Run("What opens"),)), ListBlock(False, ((Run(SENTENCE),),) * 3), quote)
    per_group = 4 * 43 + 2 + 3 * 19 + 2 * 19
    return group * max(round(count / per_group), 1)


def framed(edit: QTextEdit) -> QWidget:
    """Return a shown window with the editor in it, its caret in the middle of the text."""
    if isinstance(edit, BodyEdit):
        window = QScrollArea()
        window.setWidgetResizable(True)
        window.setWidget(edit)
        window.setFixedSize(700, 800)
    else:
        window = edit
        window.setFixedSize(700, 800)
    window.show()
    cursor = QTextCursor(edit.document().findBlockByNumber(edit.document().blockCount() // 2))
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    edit.setTextCursor(cursor)
    edit.ensureCursorVisible()
    if isinstance(window, QScrollArea):
        place = edit.cursorRect()
        window.ensureVisible(place.x(), place.y())
    QApplication.processEvents()
    return window


def key(edit: QTextEdit, number: int, letter: str = "") -> float:
    """Type one letter and paint it; return the milliseconds that took."""
    letter = letter or "abcde "[number % 6]
    start = perf_counter()
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        code = Qt.Key(ord(letter.upper()))
        QApplication.sendEvent(edit, QKeyEvent(kind, code, Qt.KeyboardModifier.NoModifier, letter))
    QApplication.processEvents()
    return (perf_counter() - start) * 1000


def measure(count: int) -> tuple[list[float], list[float], list[float]]:
    """Return the times of our editor and of two bare ones, taken in turns."""
    edit, bare, other = BodyEdit(), QTextEdit(), QTextEdit()
    edit.show_body(body_of(count))
    for one in (bare, other):
        one.setHtml(edit.document().toHtml())
    windows = [framed(one) for one in (edit, bare, other)]
    times: tuple[list[float], list[float], list[float]] = ([], [], [])
    for number in range(ROUNDS):
        for one, took in zip((edit, bare, other), times, strict=True):
            took.append(key(one, number))
    for window in windows:
        window.close()
    return times


def p99(times: list[float]) -> float:
    """Return the time that one key in a hundred exceeds."""
    return sorted(times)[int(len(times) * 0.99)]


def ratio(ours: list[float], theirs: list[float]) -> str:
    """Return the median of the ratios with its quartiles."""
    low, middle, high = statistics.quantiles((a / b for a, b in zip(ours, theirs, strict=True)), n=4)
    return f"{middle:.2f}   spread {low:.2f}-{high:.2f}"


def main() -> None:
    """Print times and ratios."""
    app = QApplication.instance() or QApplication(sys.argv)
    assert app is not None
    for count, goal in ((2_000, "at most 2"), (20_000, "at most 2, or median and p99 under 8 ms")):
        ours, bare, other = measure(count)
        print(f"a key at {count:,} words")
        for name, times in (("PressDesk body", ours), ("bare QTextEdit", bare), ("bare, again", other)):
            print(f"    {name:<15} median {statistics.median(times):6.2f} ms   p99 {p99(times):6.2f} ms")
        print(f"    ratio {ratio(ours, bare)}   (to reach: {goal})")
        print(f"    ratio {ratio(other, bare)}   (bare against bare)")


if __name__ == "__main__":
    main()
