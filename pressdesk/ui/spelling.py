"""Spelling on the page: the editors that show it, the way from one mistake to the next, the dictionaries."""

from collections.abc import Iterator

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextBlock

from pressdesk.app import messages
from pressdesk.app.proofing import Proofreader, Told
from pressdesk.proof import Finding, Passage
from pressdesk.ui.body import BodyEdit
from pressdesk.ui.body.lines import block_lines
from pressdesk.ui.body.underlines import words_of
from pressdesk.ui.commands import attempt
from pressdesk.ui.form import ReleaseForm


class Spelling(QObject):
    """Joins the proofreader and the editors of the form."""

    def __init__(self, proof: Proofreader, form: ReleaseForm) -> None:
        super().__init__(form)
        self._proof = proof
        self._form = form
        for edit in self._editors():
            self._take_in(edit)
        form.subheadlines.began.connect(self._take_in)

    def next(self) -> None:
        """Select the next words that are wrong, after the caret and then from the top of the form."""
        editors = list(self._editors())
        here = self._form.active()
        first = editors.index(here) if here in editors else 0
        for n, edit in enumerate((*editors[first:], *editors[: first + 1])):
            if edit.underlines is None:
                continue
            cursor = edit.textCursor()
            found = edit.underlines.after(cursor.selectionEnd() if n == 0 else 0)
            if found is not None:
                self._go(edit, *found)
                return
        messages.show(self.tr("No mistakes found."))

    def show(self, told: Told, *, focus: bool = True) -> bool:
        """Select the words of a finding on the form; return whether they still stand there."""
        found = self.place(told)
        if found is not None:
            self._go(*found, told.finding, focus=focus)
        return found is not None

    def mend(self, told: Told, better: str) -> bool:
        """Put better words in place of a finding; return whether it still stood."""
        found = self.place(told)
        return found is not None and found[0].mend(found[1], told.finding, better)

    def leave(self, finding: Finding) -> None:
        """Leave these words as they are in this release."""
        self._proof.ignore(finding)

    def keep(self, word: str, everyone: bool) -> None:
        """Put a word into this person's dictionary, or that of everyone on the desk."""
        if attempt(lambda: self._proof.add_shared([word]) if everyone else self._proof.add_own([word])):
            said = (
                self.tr("“{0}” is in the organization’s dictionary now.")
                if everyone
                else self.tr("“{0}” is in your dictionary now.")
            )
            messages.show(said.format(word))

    def place(self, told: Told) -> tuple[BodyEdit, QTextBlock] | None:
        """Return the editor and the block of a finding, or None where its text stands nowhere any more."""
        passage = told.passage
        lines = self._form.subheadlines.lines
        edit: BodyEdit | None = {
            "headline": self._form.headline.line,
            "body": self._form.body.edit,
            "notes": self._form.notes.edit,
        }.get(passage.field) or next((one for one in lines if words_of(one.document().begin()) == passage.text), None)
        return None if edit is None else _block(edit, passage)

    def _editors(self) -> Iterator[BodyEdit]:
        form = self._form
        yield from (form.headline.line, *form.subheadlines.lines, form.body.edit, form.notes.edit)

    def _take_in(self, edit: BodyEdit) -> None:
        edit.check_with(self._proof)
        edit.word_kept.connect(self.keep)
        edit.left_alone.connect(self.leave)

    def _go(self, edit: BodyEdit, block: QTextBlock, finding: Finding, *, focus: bool = True) -> None:
        for other in self._editors():
            if other is not edit and other.textCursor().hasSelection():  # else two would look chosen
                cursor = other.textCursor()
                cursor.clearSelection()
                other.setTextCursor(cursor)
        if focus:
            edit.setFocus()
        edit.choose(block, finding)
        self._form.bring(edit, edit.cursorRect())


def _block(edit: BodyEdit, passage: Passage) -> tuple[BodyEdit, QTextBlock] | None:
    """Return the block of an editor that has a passage's text: the one where it stood, or the nearest."""
    if passage.field in ("headline", "subheadlines"):
        wanted = 0
    else:
        body = edit.body()
        wanted = sum(len(block_lines(block)) for block in body[: passage.block]) + passage.part
    block, best = edit.document().begin(), None
    while block.isValid():
        if words_of(block) == passage.text and (
            best is None or abs(block.blockNumber() - wanted) < abs(best.blockNumber() - wanted)
        ):
            best = block
        block = block.next()
    return None if best is None else (edit, best)
