"""Spelling in the real window at 20,000 words, one in ten misspelt.

Printed: how long the first check of the whole body takes, how soon after a word its wave is there, and what spelling
adds to a key. A key is pressed every 60 ms, in bursts with pauses between, and its time runs from when it was due until
it is painted, so that whatever keeps the window busy counts; bursts with spelling on and off take turns. To reach: a
wave within 300 ms, a whole check under 3 s; what a key costs beside a bare editor is in room.py.
"""

import os
import statistics
import sys
import tempfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from time import perf_counter, sleep

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QTWEBENGINE_DISABLE_SANDBOX", "1")

from keystroke import body_of, key, p99, ratio
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QTextEdit

from pressdesk import desk as desks
from pressdesk.app.settings import Settings
from pressdesk.main import Wired, wire
from pressdesk.model import Body, Paragraph, Release, Run
from pressdesk.ui import engine
from pressdesk.ui.theme import Theme

WORDS = 20_000
ROUNDS, BURST = 8, 20
EVERY, PAUSE = 0.06, 0.7  # seconds
WRONG = Paragraph((Run("The harbor opned its gates and the boats saild out into the bay befor the morning tide. "),))


def until(done: Callable[[], object], limit: float = 60.0) -> float:
    """Wait until `done()`, and return the seconds that took."""
    start = perf_counter()
    while not done() and perf_counter() - start < limit:
        QApplication.processEvents()
        sleep(0.001)
    return perf_counter() - start


def wait(seconds: float) -> None:
    """Let the window work for a while."""
    until(lambda: False, seconds)


def wrong_body(count: int) -> Body:
    """Return a body of about `count` words in which words are misspelt."""
    return tuple(part for block in body_of(count * 7 // 10) for part in (block, WRONG))


def opened(home: Path) -> tuple[Wired, float]:
    """Return the program with the long release, checked, and the seconds of its first check."""
    with closing(desks.open_desk(home / "desk.sqlite")) as desk:
        desks.save(desk, Release("long", headline=(Run("Harbor opens"),), body=wrong_body(WORDS)), None)
    wired = wire(desks.open_desk(home / "desk.sqlite"), Settings(home / "settings.json"), Theme("light"))
    wired.window.resize(1440, 900)
    wired.window.show()
    until(lambda: wired.window.late is not None)
    return wired, until(lambda: wired.window.spelling.proof.told and wired.window.spelling.proof.is_done)


def place_caret(edit: QTextEdit) -> None:
    """Put the caret at the end of a paragraph in the middle of the text."""
    edit.setFocus()
    cursor = QTextCursor(edit.document().findBlockByNumber(edit.document().blockCount() // 2))
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    edit.setTextCursor(cursor)


def burst(edit: QTextEdit) -> list[float]:
    """Press keys in an editor; return for each the milliseconds from when it was due until it was painted."""
    took = []
    for number in range(BURST):
        due = perf_counter() + EVERY
        wait(due - perf_counter())
        key(edit, number)
        took.append((perf_counter() - due) * 1000)
    wait(PAUSE)
    return took


def wave_after(wired: Wired, number: int) -> float:
    """Return the milliseconds from the end of a misspelt word to its wave."""
    proof, edit = wired.window.spelling.proof, wired.window.form.body.edit
    word = f"zzword{'abcdefghijkl'[number]}zz"
    for letter in f" {word} ":
        key(edit, 0, letter)
    took = until(lambda: any(one.finding.words == word for one in proof.told), 5)
    wait(PAUSE)
    return took * 1000


def main() -> None:
    """Print the figures."""
    engine.prepare()
    app = QApplication.instance() or QApplication(sys.argv)
    assert isinstance(app, QApplication)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        os.environ["PRESSDESK_HOME"] = name
        wired, first = opened(Path(name))
        edit, proof = wired.window.form.body.edit, wired.window.spelling.proof
        place_caret(edit)
        waves = [wave_after(wired, number) for number in range(9)]
        on: list[float] = []
        off: list[float] = []
        for _ in range(ROUNDS):
            for took, checked in ((on, True), (off, False)):
                proof.set_on(checked)
                wait(PAUSE)
                took += burst(edit)
        proof.set_on(True)
        wait(PAUSE)
        print(f"the first check of {WORDS:,} words: {first:.2f} s in its own thread, {len(proof.told):,} found")
        print(f"a wave stands {statistics.median(waves):.0f} ms after its word (most {max(waves):.0f} ms)")
        for title, took in (("spelling on", on), ("spelling off", off)):
            print(f"a key, {title:<14} median {statistics.median(took):6.2f} ms   p99 {p99(took):6.2f} ms")
        print(f"    ratio {ratio(on, off)}")
        wired.close()


if __name__ == "__main__":
    main()
