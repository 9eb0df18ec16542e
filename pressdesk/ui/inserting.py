"""Boilerplate and snippets put in where somebody writes: by a slash in an empty line, or the shortcut."""

from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import QObject

from pressdesk.model import Body, Boilerplate, Paragraph, Subheading, in_language, plain, words
from pressdesk.ui.body import BodyEdit
from pressdesk.ui.body.lines import line_starts
from pressdesk.ui.foot import Foot
from pressdesk.ui.form import ReleaseForm
from pressdesk.ui.pages.languages import language_name
from pressdesk.ui.picker import Choice, Picker

SLASH = "/"


class Inserting(QObject):
    """Offers the library at the caret of the body or the notes. Boilerplate goes to the foot of the release."""

    def __init__(self, form: ReleaseForm, foot: Foot) -> None:
        super().__init__(form)
        self._form = form
        self._foot = foot
        for edit in (form.body.edit, form.notes.edit):
            edit.slashed.connect(partial(self._offer, edit, SLASH))

    def open(self) -> None:
        """Offer the library at the caret; outside the body and the notes, boilerplate for the foot."""
        edit = self._form.active()
        if edit.hasFocus() and isinstance(edit, BodyEdit) and edit in (self._form.body.edit, self._form.notes.edit):
            self._offer(edit, "")
        else:
            self._foot.pick_boilerplate()

    def put(self, one: Boilerplate) -> None:
        """Put in a boilerplate or a snippet from its page: a snippet where somebody wrote last."""
        edit = self._form.active()
        own = (self._form.body.edit, self._form.notes.edit)
        self._insert(edit if isinstance(edit, BodyEdit) and edit in own else own[0], "", one)

    def _offer(self, edit: BodyEdit, typed: str) -> None:
        choices = tuple(map(self._choice, sorted(self._form.shelf.boilerplates(), key=lambda one: one.kind)))
        if not choices and typed:
            return
        name = self.tr("Search boilerplate and snippets")
        empty = self.tr("Nothing by that name. Write boilerplate and snippets on the Boilerplate page.")
        picker = Picker(edit, name, choices, empty)
        picker.closed.connect(edit.setFocus)
        picker.chosen.connect(partial(self._insert, edit, typed))
        picker.open_under(edit.viewport(), edit.cursorRect())

    def _choice(self, one: Boilerplate) -> Choice:
        kind = self.tr("Snippet") if one.kind == "snippet" else self.tr("Boilerplate")
        found_by = " ".join((one.heading, language_name(one.language), *map(words, one.paragraphs)))
        return Choice(one.name, f"{kind} · {one.language.split('-')[0].upper()}", one, found_by)

    def _insert(self, edit: BodyEdit, typed: str, one: Boilerplate) -> None:
        """Put in what was chosen, in place of the slash that asked for it, as one step."""
        if one.kind == "boilerplate":
            name = "body" if edit is self._form.body.edit else "notes"
            self._foot.insert(one, **({name: _without_slash(edit)} if typed else {}))
            return
        one = in_language(one, edit.manner.language, self._form.shelf.boilerplates())
        heading = (Subheading(plain(one.heading)),) if one.heading else ()
        with edit.step(self.tr("snippet")):
            if typed:
                line = edit.textCursor().blockNumber()
                edit.select(line, 0, len(typed))
            edit.insert_blocks((*heading, *(Paragraph(text) for text in one.paragraphs)))


def _without_slash(edit: BodyEdit) -> Body:
    """Return the blocks of an editor without the slash at its caret."""
    blocks = edit.body()
    starts = line_starts(blocks)[:-1]
    line = edit.textCursor().blockNumber()
    if line not in starts or blocks[starts.index(line)] != Paragraph(plain(SLASH)):
        return blocks
    n = starts.index(line)
    return (*blocks[:n], replace(blocks[n], text=()), *blocks[n + 1 :])
