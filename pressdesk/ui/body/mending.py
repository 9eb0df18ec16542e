"""What an editor shows and offers where words are misspelt or doubtful."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QRectF, Signal, SignalInstance
from PySide6.QtGui import QAction, QContextMenuEvent, QPainter, QPaintEvent, QTextBlock, QTextCursor, QTextDocument
from PySide6.QtWidgets import QMenu

from pressdesk.model import normalise, words
from pressdesk.text import cut
from pressdesk.ui.body.document import units
from pressdesk.ui.body.edits import length
from pressdesk.ui.body.lines import Lines
from pressdesk.ui.body.looking import Looking
from pressdesk.ui.body.named import Named

if TYPE_CHECKING:
    from pressdesk.model import Finding
    from pressdesk.ui.body.document import Heads
    from pressdesk.ui.body.underlines import Underlines


class Mending(Named):
    """A surface with waves under what is wrong. `word_kept` (words, whether for everyone) follows when words are to go
    into a dictionary, `left_alone` (finding) when they are to be left as they are, `confirmed` (finding, whether all of
    its kind) when what was carried over is right."""

    word_kept = Signal(str, bool)
    left_alone = Signal(object)
    confirmed = Signal(object, bool)

    underlines: Underlines | None = None
    marks: Underlines | None = None

    def check_with(self, made: Callable[[QTextDocument, Heads], Underlines], found: SignalInstance) -> None:
        """Show the underlines that are made for the document, and again whenever `found` is emitted."""
        self.underlines = made(self.document(), self._manuscript.heads)
        found.connect(self._found)
        self.viewport().update()

    def mark_with(self, made: Callable[[QTextDocument, Heads], Underlines], found: SignalInstance) -> None:
        """Show the marks of what was carried over, and again whenever `found` is emitted."""
        self.marks = made(self.document(), self._manuscript.heads)
        found.connect(self._found)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        drawn = [one for one in (self.marks, self.underlines) if one is not None]
        if drawn and not self.document().isEmpty():
            strip, caret = QRectF(event.rect()), self.textCursor()
            with QPainter(self.viewport()) as painter:
                painter.setClipRect(event.rect())
                for one in drawn:
                    one.paint(painter, strip, caret, self.palette(), writes=self.hasFocus())

    def mend(self, block: QTextBlock, finding: Finding, better: str) -> bool:
        """Put better words in place of a finding, with its marks, as one undo step; return whether it still stood."""
        lines, n = self._manuscript.lines(), block.blockNumber()
        text = lines[n].text
        if lines[n].locked or words(text)[finding.start : finding.end] != finding.words:
            return False
        run = replace(cut(text, finding.start, finding.end)[0], text=better)
        mended = normalise((*cut(text, 0, finding.start), run, *cut(text, finding.end, length(lines[n]))))
        with self.step(self.tr("correction")):
            changed = (*lines[:n], lines[n]._replace(text=mended), *lines[n + 1 :])
            self._apply(Lines(changed, n, finding.start + len(better)))
        return True

    def choose(self, block: QTextBlock, finding: Finding) -> None:
        """Select the words of a finding."""
        text = block.text()
        cursor = self.textCursor()
        cursor.setPosition(block.position() + units(text[: finding.start]))
        cursor.setPosition(block.position() + units(text[: finding.end]), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def offer_fixes(self, menu: QMenu, event: QContextMenuEvent) -> None:
        """Put better words for what is under the pointer, or at the caret, at the top of a menu."""
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        cursor = self.cursorForPosition(event.pos()) if by_mouse else self.textCursor()
        at = cursor.position() if by_mouse else cursor.selectionStart()
        if self.marks is not None and (marked := self.marks.at(at)) is not None:
            self._offer_to_confirm(menu, marked[1])
        if self.underlines is not None and (found := self.underlines.at(at)) is not None:
            self._offer(menu, *found)

    def _offer(self, menu: QMenu, block: QTextBlock, finding: Finding) -> None:
        reader = self.underlines.reader if self.underlines is not None else None
        better = reader.suggestions(finding) if reader is not None else ()
        first = menu.actions()[0]
        new = QMenu(menu)
        if finding.message:
            new.addAction(finding.message).setEnabled(False)
        fixes = partial(self._fixes, new, block, finding)
        if reader is not None and better is None:
            waiting = new.addAction(self.tr("Looking for suggestions…"))
            waiting.setEnabled(False)
            Looking(menu, waiting, reader, finding, fixes)
        else:
            fixes(better or ())
        new.addSeparator()
        if finding.kind == "spelling":
            new.addAction(self.tr("Add to my dictionary"), partial(self.word_kept.emit, finding.words, False))
            everyone = self.tr("Add to the organization’s dictionary")
            new.addAction(everyone, partial(self.word_kept.emit, finding.words, True))
        if reader is not None and reader.leaves:
            new.addAction(self.tr("Leave it in this release"), partial(self.left_alone.emit, finding))
        new.addSeparator()
        menu.insertActions(first, new.actions())

    def _offer_to_confirm(self, menu: QMenu, finding: Finding) -> None:
        new = QMenu(menu)
        one = self.tr("Confirm “{0}”").format(finding.words.replace("&", "&&"))
        new.addAction(one, partial(self.confirmed.emit, finding, False))
        new.addAction(self.tr("Confirm all of this kind"), partial(self.confirmed.emit, finding, True))
        new.addSeparator()
        menu.insertActions(menu.actions()[0], new.actions())

    def _fixes(self, menu: QMenu, block: QTextBlock, finding: Finding, better: tuple[str, ...]) -> list[QAction]:
        """Return the actions that put words in place of a finding, made in a menu."""
        strong = menu.font()
        strong.setBold(True)
        made = [menu.addAction(shown(one), partial(self.mend, block, finding, one)) for one in better]
        for action in made:
            action.setFont(strong)
        if not made:
            made = [menu.addAction(self.tr("No suggestions"))]
            made[0].setEnabled(False)
        return made

    def _found(self) -> None:
        self.viewport().update()

    def _caret_came(self) -> None:
        super()._caret_came()
        if self.underlines is not None and self.underlines.is_left(self.textCursor().position()):
            self.viewport().update()


def shown(better: str) -> str:
    """Return what a menu or a button says of words to put in place."""
    if better.strip():
        return better.replace("&", "&&")
    return _tr("One space") if better else _tr("Take it out")


def _tr(text: str) -> str:
    return QCoreApplication.translate("BodyEdit", text)
