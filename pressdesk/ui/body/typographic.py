"""What typing makes typographic: marks, dashes and dots; kinds begun by a sign; marks that are drawn already."""

from typing import Final

from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from pressdesk.model import Text, normalise, words
from pressdesk.text import Manner, cut, replaced, swallowed, tidied, typed
from pressdesk.ui.body import edits
from pressdesk.ui.body.lines import Kind, Line, Lines, Place
from pressdesk.ui.body.mending import Mending
from pressdesk.ui.body.quoting import draws
from pressdesk.ui.body.typing import types

# What a writer types at the beginning of an empty paragraph, before a space, to begin another kind.
BEGINS: Final[dict[str, Kind]] = {
    "-": "bullet", "*": "bullet", "1.": "number", "1)": "number", "#": "subheading", "##": "subheading", ">": "quote",
}  # fmt: skip


class Typographic(Mending):
    """A surface that makes typographic what is typed, where `typographic` is on; each time a step of undo of its own.

    Pasted words, and words an input method is composing, stay as they are.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.typographic = True
        self._refused: tuple[int, str] | None = None  # where a mark was typed that is drawn, and which

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not types(event):
            super().keyPressEvent(event)
        elif not self._is_drawn(event.text()):
            super().keyPressEvent(event)
            self._came(event.text())

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        key = event.commitString()
        if key and not event.preeditString() and self._is_drawn(key):
            event.accept()
            super().inputMethodEvent(QInputMethodEvent())
            return
        super().inputMethodEvent(event)
        if not event.preeditString() and not event.replacementLength():
            self._came(key)

    def tidy(self) -> None:
        """Make the selected words typographic, or all of them where nothing is selected."""
        lines = self._manuscript.lines()
        start, end = self._selection()
        if start == end:
            start, end = Place(0, 0), Place(len(lines) - 1, edits.length(lines[-1]))
        tidy = list(lines)
        for n in range(start.line, end.line + 1):
            if not lines[n].locked:
                last = end.at if n == end.line else edits.length(lines[n])
                text = _tidied(lines[n], start.at if n == start.line else 0, last, self._manner(lines[n]))
                tidy[n] = lines[n]._replace(text=text)
        if tuple(tidy) != lines:
            with self.step(self.tr("tidy")):
                self._mark(tuple(tidy))

    def _manner(self, line: Line) -> Manner:
        """Return how the words of a line are written."""
        return self.manner._replace(quoted=draws(line))

    def _is_drawn(self, key: str) -> bool:
        """Return whether a key types a quotation mark that is drawn here already; typed twice, it is meant."""
        refused, self._refused = self._refused, None
        if len(key) != 1 or key.isalnum() or key.isspace() or (cursor := self.textCursor()).hasSelection():
            return False
        line = self._line()
        manner = self._manner(line)
        if not manner.quoted or self.format_state().attribution:
            return False
        before, after = spoken_round(line.text, self._manuscript.place(cursor.position()).at)
        now = cursor.position(), key
        if not swallowed(before, after, key, manner) or now == refused:
            return False
        self._refused = now
        return True

    def _came(self, key: str) -> None:
        """Make typographic what the key made that was just typed."""
        if not self.typographic or len(key) != 1 or self._composing:
            return
        cursor = self.textCursor()
        if cursor.atBlockStart() or self._manuscript.is_locked(cursor.block()):
            return
        if key == " " and (kind := self._begun(cursor)):
            with self.step(self.tr("list") if kind in ("bullet", "number") else self.tr("kind of paragraph")):
                n = cursor.blockNumber()
                lines = self._manuscript.lines()
                empty = (*lines[:n], Line(), *lines[n + 1 :])
                self._apply(Lines(edits.turn(empty, n, n, kind), n, 0))
            return
        before = _before(cursor)
        # Only a key that may change something reads the line.
        if typed(before[:-1], key, self.manner) is None:
            return
        place, line = self._manuscript.place(cursor.position()), self._line()
        run = cut(line.text, place.at - 1, place.at)
        manner = self._manner(line)
        change = typed(before[:-1], key, manner._replace(quoted=manner.quoted and not (run and run[0].attribution)))
        if change is None or not run:
            return
        with self.step(self.tr("typography")):
            start = place.at - 1 - change.back
            text = replaced(line.text, start, place.at, change.text)
            lines = self._manuscript.lines()
            made = (*lines[: place.line], line._replace(text=text), *lines[place.line + 1 :])
            self._apply(Lines(made, place.line, start + len(change.text)))

    def _begun(self, cursor: QTextCursor) -> Kind | None:
        """Return the kind that the sign before the caret begins, where it is all there is in a plain paragraph."""
        kind = BEGINS.get(cursor.block().text()[:-1]) if cursor.block().length() <= 4 else None
        return kind if kind in self.kinds and cursor.atBlockEnd() and self.kind() == "paragraph" else None


def spoken_round(text: Text, at: int) -> tuple[str, str]:
    """Return the spoken words before and after a place in a quote, up to the next attribution."""
    before, after = "", ""
    for run in reversed(cut(text, 0, at)):
        if run.attribution:
            break
        before = run.text + before
    for run in cut(text, at, len(words(text))):
        if run.attribution:
            break
        after += run.text
    return before, after


def _before(cursor: QTextCursor) -> str:
    """Return the words of the line before the caret."""
    text = cursor.block().text()
    at = cursor.positionInBlock()
    before = text[:at] if text.isascii() else text.encode("utf-16-le")[: at * 2].decode("utf-16-le", "ignore")
    return before.replace("\u2028", "\n")


def _tidied(line: Line, start: int, end: int, manner: Manner) -> Text:
    """Return the words of a line, those from `start` to `end` tidied in the light of what stands before them."""
    whole = tidied(cut(line.text, 0, end), manner, start)
    return normalise((*whole, *cut(line.text, end, edits.length(line))))
