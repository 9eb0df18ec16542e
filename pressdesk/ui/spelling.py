"""Spelling on the page: the editors that show it, the way from one mistake to the next, the dictionaries."""

from functools import partial
from typing import Final, TypeAlias

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Signal
from PySide6.QtGui import QTextBlock

from pressdesk.app import messages
from pressdesk.app.proofing import Aside, Proofreader
from pressdesk.app.session import Session
from pressdesk.model import Finding, Image, Table, words
from pressdesk.text import grid
from pressdesk.text.passages import Passage, Told, texts_of
from pressdesk.ui.body import BodyEdit
from pressdesk.ui.body.document import characters, words_of
from pressdesk.ui.body.lines import line_starts
from pressdesk.ui.body.underlines import Underlines
from pressdesk.ui.check_places import mend_all, show_part
from pressdesk.ui.commands import attempt
from pressdesk.ui.form import ReleaseForm
from pressdesk.ui.spelling_cards import BOILERPLATES, CardSpelling

FIELDS: Final = ("headline", "subheadlines", "body", BOILERPLATES, "notes")  # in the order of the form
# A place on the form that can be compared: field, line, the editor within it, character.
Spot: TypeAlias = tuple[int, int, int, int]


class Spelling(QObject):
    """Joins the proofreader (`proof`) and the editors of the form.

    form_wanted(): the form is to be seen, for words on it are shown.
    status_wanted(): what is found is about the status line.
    """

    form_wanted = Signal()
    status_wanted = Signal()

    def __init__(self, proof: Proofreader, form: ReleaseForm, session: Session) -> None:
        super().__init__(form)
        self.proof = proof
        self._form = form
        self._session = session
        self._cards = CardSpelling(form, session)
        for edit in form.page.findChildren(BodyEdit):
            self._take_in(edit)
        form.subheadlines.began.connect(self._take_in)
        form.body.edit.insets.editor_made.connect(self._take_in)

    def next(self) -> None:
        """Select the next words that are wrong, after the caret and then from the top of the form."""
        spots = self._spots()
        here = self._here()
        told = self._on_page()
        # Where words are missing nothing is selected, and the caret stands there already.
        past = (spot > here or (spot == here and one.finding.words) for spot, one in zip(spots, told, strict=True))
        first = next((n for n, is_past in enumerate(past) if is_past), 0)
        if not any(self.show(one) for one in (*told[first:], *told[:first])):
            going_on = self.proof.is_on and not self.proof.absent and not self.proof.is_done
            messages.show(self.tr("Still checking. Try again in a moment.") if going_on else why_nothing(self.proof))

    def show(self, told: Told, *, focus: bool = True) -> bool:
        """Select the words of a finding on the form; return whether they still stand there."""
        if told.passage.field == "timing":
            self.form_wanted.emit()
            if focus:
                self.status_wanted.emit()
            return True
        if told.passage.field == BOILERPLATES and told.passage.text:
            self.form_wanted.emit()
            self._deselect(None)
            return self._cards.show(told, focus=focus)
        if told.passage.field not in FIELDS or told.passage.field == BOILERPLATES:
            self.form_wanted.emit()
            return show_part(self._form, self._session.release, told, focus=focus)
        found = self.place(told)
        if found is None:
            return False
        edit, block = found
        self.form_wanted.emit()
        self._deselect(edit)
        if focus:
            edit.setFocus()
        edit.choose(block, told.finding)
        self._form.bring(edit, edit.cursorRect())
        return True

    def _deselect(self, here: BodyEdit | None) -> None:
        """Let nothing be selected but in one editor: two would look chosen."""
        for other in self._form.page.findChildren(BodyEdit):
            cursor = other.textCursor()
            if other is not here and cursor.hasSelection():
                cursor.clearSelection()
                other.setTextCursor(cursor)

    def mend(self, told: Told, better: str) -> bool:
        """Put better words in place of a finding; return whether it still stood."""
        if told.finding.remedy or told.passage.field == BOILERPLATES:  # it stands where no editor is, or may
            return mend_all(self._session, [(told, better)]) > 0
        found = self.place(told)
        return found is not None and found[0].mend(found[1], told.finding, better)

    def mend_all(self, mends: list[tuple[Told, str]]) -> None:
        """Put right everything that is certain of one kind, as one step."""
        if number := mend_all(self._session, mends):
            messages.show(self.tr("Mended: {0}.").format(number))

    def leave(self, finding: Finding, reason: str = "") -> None:
        """Leave these words as they are in this release, for a reason."""
        self.proof.ignore(finding, reason)

    def keep(self, word: str, everyone: bool) -> None:
        """Put a word into this person's dictionary, or that of everyone on the desk."""
        lists = self.proof.lists
        if attempt(lambda: lists.add_shared([word]) if everyone else lists.add_own([word])):
            said = (
                self.tr("“{0}” is in the organization’s dictionary now.")
                if everyone
                else self.tr("“{0}” is in your dictionary now.")
            )
            messages.show(said.format(word))

    def place(self, told: Told) -> tuple[BodyEdit, QTextBlock] | None:
        """Return the editor and the block of a finding, or None where its text stands nowhere any more."""
        passage = told.passage
        if passage.field == "headline":
            return _block(self._form.headline.line, passage.text, 0)
        if passage.field == "subheadlines":
            found = (_block(line, passage.text, 0) for line in self._form.subheadlines.lines)
            return next((one for one in found if one is not None), None)
        edit = self._form.body.edit if passage.field == "body" else self._form.notes.edit
        blocks = edit.body()
        line = line_starts(blocks[: passage.block])[-1]
        inset = blocks[passage.block] if passage.block < len(blocks) else None
        if isinstance(inset, Table | Image):
            return _inside(edit, line, inset, passage)
        return _block(edit, passage.text, line + passage.part)

    def check_aside(self, edit: BodyEdit, *, of_release: bool) -> None:
        """Check words beside those of the form, in their own language; some are of the release all the same."""
        aside = Aside(self.proof, self._session, lambda: edit.manner.language, edit, leaves=of_release)
        edit.check_with(partial(Underlines, reader=aside), aside.found)
        edit.word_kept.connect(self.keep)
        edit.left_alone.connect(self.leave)

    def _take_in(self, edit: BodyEdit) -> None:
        edit.check_with(partial(Underlines, reader=self.proof), self.proof.found)
        edit.word_kept.connect(self.keep)
        edit.left_alone.connect(self.leave)

    def _spots(self) -> list[Spot]:
        """Return where each finding stands, in their order."""
        form = self._form
        firsts = {"body": line_starts(form.body.edit.body()), "notes": line_starts(form.notes.edit.body())}
        return [_spot(one.passage, one.finding.start, firsts) for one in self._on_page()]

    def _on_page(self) -> tuple[Told, ...]:
        """Return what stands in words of the page that can be selected, in their order."""
        told = (one for one in self.proof.told if one.passage.field in FIELDS)
        return tuple(one for one in told if one.passage.text or one.passage.field != BOILERPLATES)

    def _here(self) -> Spot:
        """Return where the caret, or what is selected, ends."""
        if card := self._cards.here():
            return FIELDS.index(BOILERPLATES), *card
        form, edit = self._form, self._form.active()
        cursor = edit.textCursor()
        block = edit.document().findBlock(cursor.selectionEnd())
        at = characters(block.text(), cursor.selectionEnd() - block.position())
        if edit is form.headline.line:
            return 0, 0, 0, at
        if edit in form.subheadlines.lines:
            return 1, form.subheadlines.lines.index(edit), 0, at
        if edit in (form.body.edit, form.notes.edit):
            return FIELDS.index("body" if edit is form.body.edit else "notes"), block.blockNumber(), 0, at
        line = form.body.edit.insets.line_of(edit)
        inset, blocks = form.body.edit.insets.at(line), form.body.edit.body()
        starts = line_starts(blocks)[:-1]
        shown = blocks[starts.index(line)] if line in starts else None
        if inset is None or not isinstance(shown, Table | Image):
            return 0, 0, 0, 0
        return 2, line, part_at(shown, inset.place_of(edit)), at


def why_nothing(proof: Proofreader) -> str:
    """Return why nothing wrong is told of the release, in words."""
    if not proof.is_on:
        return _tr("Spelling is not checked.")
    if proof.absent:
        return _tr("There is no dictionary for {0}.").format(
            QLocale(proof.language).nativeLanguageName() or proof.language
        )
    return _tr("No mistakes found.")


def _spot(passage: Passage, start: int, firsts: dict[str, list[int]]) -> Spot:
    field = FIELDS.index(passage.field)
    if passage.field not in firsts:
        return field, passage.block, passage.part, start
    known = firsts[passage.field]
    first, past = known[min(passage.block, len(known) - 1)], known[min(passage.block + 1, len(known) - 1)]
    within = passage.part if past - first == 1 else 0  # a table or an image is one line with editors in it
    return field, first + (0 if within else passage.part), within, start


def _inside(edit: BodyEdit, line: int, block: Table | Image, passage: Passage) -> tuple[BodyEdit, QTextBlock] | None:
    """Return where a passage stands in the table or image on a line: only this editor is made."""
    inset = edit.insets.at(line)
    same = [n for n, (text, _) in enumerate(texts_of(block)) if words(text) == passage.text]
    if inset is None or not same:
        return None
    part = min(same, key=lambda n: abs(n - passage.part))
    return _block(inset.editor_at(place_at(block, part)), passage.text, 0)


def place_at(block: Table | Image, part: int) -> tuple[int, ...]:
    """Return the place of a part of a table or an image, as their insets count (see `Inset.place_of`)."""
    if isinstance(block, Image):
        return (part,)
    row, column = divmod(part, grid.columns(block))
    return (row, column) if row < len(grid.cells(block)) else ()


def part_at(block: Table | Image, place: tuple[int, ...]) -> int:
    """Return the part of a table or an image that stands at a place."""
    if isinstance(block, Image):
        return place[0]
    row, column = place or (len(grid.cells(block)), 0)
    return row * grid.columns(block) + column


def _block(edit: BodyEdit, text: str, wanted: int) -> tuple[BodyEdit, QTextBlock] | None:
    """Return the block of an editor that has a text: the one on the line `wanted`, or the nearest."""
    document = edit.document()
    count = document.blockCount()
    for n in sorted(range(count), key=lambda n: abs(n - wanted)):
        if words_of(document.findBlockByNumber(n)) == text:
            return edit, document.findBlockByNumber(n)
    return None


def _tr(text: str) -> str:
    return QCoreApplication.translate("ChecksPane", text)
