"""Memory of 500 undo steps in a release of 20,000 words, beside the undo stack of a bare QTextEdit.

Each in a process of its own: the growth of what it holds while 500 words are typed all over the text, each a step;
then while the whole text is made bold and plain again, each a step (a bare editor keeps the formats it took away).
To reach: 60 MB.
"""

import gc
import os
import subprocess
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from keystroke import body_of
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit

from pressdesk.app import history
from pressdesk.model import Release
from pressdesk.ui.body import BodyEdit

WORDS = 20_000
WAYS = ("words", "formats")


def held() -> float:
    """Return the megabytes this process holds."""
    gc.collect()
    QCoreApplication.processEvents()
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20


def change(edit: QTextEdit, way: str, number: int) -> None:
    """Type a word somewhere, or make everything bold or plain."""
    cursor = QTextCursor(edit.document())
    if way == "words":
        cursor.setPosition(number * 7919 % (edit.document().characterCount() - 2))
        edit.setTextCursor(cursor)
        QTest.keyClicks(edit, "ferry")
        return
    cursor.select(QTextCursor.SelectionType.Document)
    edit.setTextCursor(cursor)
    if isinstance(edit, BodyEdit):
        edit.toggle_bold()
    else:
        edit.setFontWeight(700 if number % 2 else 400)


def grow(kind: str, way: str) -> None:
    """Print how much 500 steps hold."""
    edit = BodyEdit()
    edit.show_body(body_of(WORDS))
    kept = history.start(Release("r", body=edit.body()))
    if kind == "bare":
        html, edit = edit.document().toHtml(), QTextEdit()
        edit.setHtml(html)
    edit.resize(700, 800)
    edit.show()
    change(edit, way, 1)  # what one change takes, whatever it is, is no step's
    before = held()
    for number in range(history.STEPS):
        change(edit, way, number)
        if isinstance(edit, BodyEdit):
            kept = kept.edit(replace(kept.now, body=edit.body()))
    steps = len(kept.past) if isinstance(edit, BodyEdit) else edit.document().availableUndoSteps()
    print(f"{held() - before:.1f} {steps}")


def main() -> None:
    """Print both growths for each way."""
    if sys.argv[1:2] == ["child"]:
        app = QApplication.instance() or QApplication(sys.argv)
        assert app is not None
        grow(*sys.argv[2:4])
        return
    for way in WAYS:
        print(f"500 steps of {way} at {WORDS:,} words   (to reach: 60 MB)")
        for kind, name in (("ours", "PressDesk"), ("bare", "bare QTextEdit")):
            call = [sys.executable, __file__, "child", kind, way]
            said = subprocess.run(call, check=True, capture_output=True, text=True).stdout.split()
            print(f"    {name:<15} {float(said[0]):6.1f} MB   {said[1]} steps")


if __name__ == "__main__":
    main()
