"""The commands of the body editor: marks, links, kinds of lines, quotes and details."""

from collections.abc import Callable
from typing import NamedTuple

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtGui import QTextCursor

from pressdesk.app.wording import said
from pressdesk.model import Detail, Quote, Run, Speaker, clean_line, link_fault, words
from pressdesk.ui.body import edits, marks
from pressdesk.ui.body.document import read_bare, read_run
from pressdesk.ui.body.lines import KINDS, SPOKEN, Head, Kind, Line, Lines, Place, joined
from pressdesk.ui.body.quoting import attribution_at, heard
from pressdesk.ui.body.typing import Typing


class FormatState(NamedTuple):
    """What the words at the caret are: their marks, their link, and the kind of their line."""

    bold: bool = False
    italic: bool = False
    link: str | None = None
    kind: Kind = "paragraph"
    attribution: bool = False


class Formatting(Typing):
    """A surface that answers commands. `caret_moved` follows whenever the format state may have changed."""

    caret_moved = Signal()
    kinds: tuple[Kind, ...] = KINDS

    def toggle_bold(self) -> None:
        """Make the selected words bold, or plain where all of them are; without a selection, the words typed next."""
        if not self._look.bold(self.kind()):
            self._toggle(lambda run: run.bold, marks.with_bold)

    def toggle_italic(self) -> None:
        """Make the selected words italic, or plain where all of them are."""
        self._toggle(lambda run: run.italic, marks.with_italic)

    def toggle_attribution(self) -> None:
        """Make the selected words of a quote the writer's own, or spoken words again."""
        start, end = lines_between(*self._selection())
        if all(line.kind == "quote" for line in self._manuscript.lines()[start : end + 1]):
            self._toggle(lambda run: run.attribution, marks.with_attribution)

    def link(self) -> str | None:
        """Return the link at the caret or at the beginning of the selection."""
        cursor = self.textCursor()
        if cursor.hasSelection():
            return next((run.link for run in marks.runs(self._manuscript.lines(), *self._selection())), None)
        after = QTextCursor(cursor)
        after.movePosition(QTextCursor.MoveOperation.NextCharacter)
        if not cursor.charFormat().isAnchor() and (cursor.atBlockEnd() or not after.charFormat().isAnchor()):
            return None  # no need to read the line
        return marks.link_at(self._line(), self._manuscript.place(cursor.position()).at)[0]

    def set_link(self, address: str | None) -> None:
        """Link the selected words, or the link at the caret, to `address`; None takes the link away.

        Without either, the address itself is inserted. What cannot be linked is refused and said.
        """
        link = marks.full_link(address) if address else None
        if link and (fault := link_fault(link)):
            self.said.emit(self.tr("{fault}.").format(fault=(said(fault)[:1].upper() + said(fault)[1:])))
            return
        start, end = self._selection()
        lines = self._manuscript.lines()
        if start != end:
            self._mark(marks.over(lines, start, end, marks.with_link(link)))
            return
        was, first, last = marks.link_at(lines[start.line], start.at)
        if was:
            places = Place(start.line, first), Place(start.line, last)
            self._mark(marks.over(lines, *places, marks.with_link(link)))
        elif link and address and not lines[start.line].locked:
            self._apply(edits.insert(lines, start, [Line("paragraph", (Run(address.strip(), link=link),))]))

    def kind(self) -> Kind:
        """Return the kind of the line at the caret."""
        return read_bare(self.textCursor().block(), self._manuscript.heads).kind

    def set_kind(self, kind: Kind) -> None:
        """Make the selected lines of this kind; several paragraphs become one quote, one detail, one list."""
        if kind == "lead_in":
            self.set_lead_in(True)
        elif kind in self.kinds:
            start, end = lines_between(*self._selection())
            lines = self._manuscript.lines()
            if kind == "quote":
                self._quote(heard(lines, start, end, self.manner), start, end)
            else:
                self._mark(edits.turn(lines, start, end, kind))

    def toggle_quote(self) -> None:
        """Make the selected lines one quote, or paragraphs where all of them are quoted."""
        start, end = lines_between(*self._selection())
        quoted = all(line.kind in SPOKEN for line in self._manuscript.lines()[start : end + 1])
        self.set_kind("paragraph" if quoted else "quote")

    def _quote(self, lines: tuple[Line, ...], start: int, end: int) -> None:
        """Make lines one quote; the caret stays at its letter where a mark before the words goes."""
        was, (_, (n, at)) = self._manuscript.lines(), self._selection()
        gone = max(words(was[n].text).find(words(lines[n].text)[:6]), 0)
        self._mark(edits.turn(lines, start, end, "quote"))
        if gone and not self.textCursor().hasSelection():
            self._set_caret(Place(n, max(at - gone, 0)))

    def speaker(self) -> Speaker | None:
        """Return who speaks the quote at the caret."""
        head = self._line().head
        return head.speaker if isinstance(head, Quote) else None

    def set_speaker(self, speaker: Speaker | None) -> None:
        """Say who speaks the quote at the caret."""
        line = self._line()
        if isinstance(line.head, Quote) and line.kind in SPOKEN:
            self._set_head(replace(line.head, speaker=speaker))

    def set_detail_label(self, label: str) -> None:
        """Name the detail at the caret: WHO, WHAT, WHEN, WHERE or anything else on one line."""
        line = self._line()
        if isinstance(line.head, Detail) and line.kind == "detail":
            self._set_head(replace(line.head, label=clean_line(label).strip().rstrip(":").rstrip()))

    def attribute(self) -> None:
        """Put who said it, in the house's pattern, behind the sentence at the caret of a quote that has a speaker."""
        lines, place = self._manuscript.lines(), self._selection()[1]
        speaker = self.speaker()
        if lines[place.line].kind != "quote" or speaker is None:
            return
        if not words(lines[place.line].text).strip():
            self.said.emit(self.tr("Write what is said first. The attribution stands behind it."))
            return
        made = attribution_at(lines, place, speaker, self.manner)
        if made is None:
            self.said.emit(self.tr("The attribution stands here already."))
            return
        self._apply(made)
        self.setCurrentCharFormat(self._look.char_format("quote", Run("")))  # what is typed next is spoken

    def add_lead_in(self) -> None:
        """Put an empty lead-in above the words of the quote at the caret, or go to the one it has."""
        lines, n = self._manuscript.lines(), self.textCursor().blockNumber()
        if lines[n].kind not in SPOKEN:
            return
        while n and joined(lines[n - 1], lines[n]):
            n -= 1
        if lines[n].kind == "lead_in":
            self._set_caret(Place(n, edits.length(lines[n])))
        else:
            self._apply(Lines((*lines[:n], lines[n]._replace(kind="lead_in", text=()), *lines[n:]), n, 0))

    def set_lead_in(self, on: bool) -> None:
        """Make the line at the caret the lead-in of its quote (of the quote below, or of a new one), or a paragraph."""
        lines, n = self._manuscript.lines(), self.textCursor().blockNumber()
        if "quote" in self.kinds:
            made = edits.lead_in(lines, n) if on else edits.turn(lines, n, n, "paragraph")
            if on or lines[n].kind == "lead_in":
                self._mark(made)

    def format_state(self) -> FormatState:
        """Return what the words at the caret are."""
        kind = self.kind()
        if self.textCursor().hasSelection():
            chosen = marks.runs(self._manuscript.lines(), *self._selection()) or (Run(""),)
        else:
            chosen = (read_run("", self.currentCharFormat()),)
        bold, italic, own = (all(getattr(run, name) for run in chosen) for name in ("bold", "italic", "attribution"))
        return FormatState(bold, italic, self.link(), kind, own)

    def _toggle(self, has: Callable[[Run], bool], change: Callable[[bool], Callable[[Run], Run]]) -> None:
        start, end = self._selection()
        lines = self._manuscript.lines()
        if start == end:
            run = read_run("", self.currentCharFormat())
            changed = change(not has(run))(run)
            self.setCurrentCharFormat(self._look.char_format(lines[start.line].kind, changed))
            self.caret_moved.emit()
            return
        chosen = marks.runs(lines, start, end)
        on = not all(has(run) for run in chosen)
        self._mark(marks.over(lines, start, end, change(on)))

    def _mark(self, lines: tuple[Line, ...]) -> None:
        """Make these the lines; the selection stays on its words."""
        cursor = self.textCursor()
        anchor, caret = self._manuscript.place(cursor.anchor()), self._manuscript.place(cursor.position())
        self._manuscript.write(edits.settle(lines))
        self._set_caret(caret, anchor)
        self._manuscript.touched.emit()
        self.viewport().update()
        self.caret_moved.emit()

    def _set_head(self, head: Head) -> None:
        lines = self._manuscript.lines()
        self._mark(edits.with_head(lines, self._line().group, head))


def lines_between(start: Place, end: Place) -> tuple[int, int]:
    """Return the first and the last selected line; one whose very beginning ends the selection is not."""
    last = end.line - 1 if end.line > start.line and end.at == 0 else end.line
    return start.line, last
