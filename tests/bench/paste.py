"""Pasting a Word document of 20,000 words, and finding a word in a release of 20,000, beside Qt's own doing of both.

The rival takes the same HTML with `insertHtml`, and finds with `QTextDocument.find`. To reach: a paste under a second;
what is found follows a pause unnoticed (50 ms). The hostile pages say how the reader grows with what it is given.
"""

import os
import statistics
from collections.abc import Callable
from functools import partial
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from keystroke import body_of
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication, QTextEdit

from pressdesk.model import Release
from pressdesk.text import Query, find
from pressdesk.ui.body import BodyEdit
from pressdesk.ui.body.pasting import html_blocks

TURNS = 5
RUN = "<span style='font-family:\"Calibri\",sans-serif;mso-fareast-language:EN-US'>the boats sailed out into</span> "
BOLD = "<b style='mso-bidi-font-weight:normal'>the bay</b> before the morning tide "
PARAGRAPH = f"<p class=MsoNormal style='margin-bottom:8.0pt'>{(RUN + BOLD) * 9}<o:p></o:p></p>\n"
DOCUMENT = f"<html><head><style>{'p.MsoNormal {margin:0} ' * 4000}</style></head><body>{PARAGRAPH * 202}</body></html>"
HOSTILE = {
    "open tags": "<b>{n}",
    "tables in tables": "<table><tr><td>{n}",
    "paragraphs with marks left open": "<p><b id={n}>x",
}


def main() -> None:
    """Print the milliseconds of both, turn by turn beside each other, and how the reader grows."""
    app = QApplication([])
    print(f"paste: {len(DOCUMENT) // 1024} kB of Word's HTML")
    _beside(lambda: _paste(BodyEdit()), lambda: _paste(QTextEdit()))
    release = Release("r1", body=body_of(20_000))
    document = QTextDocument()
    document.setHtml(DOCUMENT)
    print("find `tide`:")
    _beside(lambda: len(find(release, Query("tide"))), lambda: _find(document, "tide"))
    for name, piece in HOSTILE.items():
        pages = ["".join(piece.format(n=n) for n in range(count)) for count in (10_000, 40_000)]
        times = [_milliseconds(partial(html_blocks, page)) for page in pages]
        print(f"  {name}: 10,000 in {times[0]:.0f} ms, 40,000 in {times[1]:.0f} ms (×{times[1] / times[0]:.1f})")
    del app


def _beside(ours: Callable[[], object], theirs: Callable[[], object]) -> None:
    pairs = [(_milliseconds(ours), _milliseconds(theirs)) for _ in range(TURNS)]
    mine, other = (statistics.median(times) for times in zip(*pairs, strict=True))
    ratio = statistics.median(a / b for a, b in pairs)
    print(f"  PressDesk {mine:.0f} ms, Qt {other:.0f} ms, ratio {ratio:.2f} (median of {TURNS} turns)")


def _milliseconds(work: Callable[[], object]) -> float:
    start = perf_counter()
    work()
    return (perf_counter() - start) * 1000


def _paste(edit: QTextEdit) -> None:
    mime = QMimeData()
    mime.setHtml(DOCUMENT)
    edit.setFixedWidth(552)
    edit.show()
    edit.insertFromMimeData(mime)
    QApplication.processEvents()
    edit.close()


def _find(document: QTextDocument, word: str) -> int:
    count, cursor = 0, document.find(word)
    while not cursor.isNull():
        count, cursor = count + 1, document.find(word, cursor)
    return count


if __name__ == "__main__":
    main()
