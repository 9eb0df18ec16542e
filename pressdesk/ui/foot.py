"""What stands at the foot of a release and how it gets there: boilerplate and contacts from the desk."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QObject, QRect
from PySide6.QtWidgets import QLineEdit, QWidget

from pressdesk import desk as desks
from pressdesk.app import messages
from pressdesk.app.session import Session
from pressdesk.model import (
    Boilerplate,
    BoilerplateUse,
    Contact,
    KeptKind,
    Person,
    Text,
    clean_line,
    in_language,
    new_id,
    without_attribution,
    words,
)
from pressdesk.text import is_rtl
from pressdesk.ui.card_forms import WRITTEN, ContactForm, KeepForm, UseForm, paragraphs_of
from pressdesk.ui.card_steps import CardSteps
from pressdesk.ui.commands import Commands, attempt
from pressdesk.ui.form import ReleaseForm
from pressdesk.ui.pages.languages import language_name
from pressdesk.ui.picker import Choice, Picker
from pressdesk.ui.pieces import Popover, turn
from pressdesk.ui.theme import Theme
from pressdesk.ui.typographic_line import TypographicLine
from pressdesk.ui.writing import Writing


class Foot(QObject):
    """Chooses, types and keeps boilerplate and contacts of the open release."""

    def __init__(self, session: Session, theme: Theme, form: ReleaseForm, commands: Commands, writing: Writing) -> None:
        super().__init__(form)
        self._session = session
        self._theme = theme
        self._form = form
        self._commands = commands
        self._writing = writing
        form.boilerplates.wanted.connect(self.pick_boilerplate)
        form.boilerplates.edit_wanted.connect(self.edit_use)
        form.contacts.people_wanted.connect(self.pick_person)
        form.contacts.form_wanted.connect(self.edit_contact)

    def pick_boilerplate(self, anchor: QWidget | None = None) -> None:
        """Choose a boilerplate of the desk to add."""
        kept = (one for one in self._form.shelf.boilerplates() if one.kind == "boilerplate")
        choices = tuple(map(_choice, kept))
        empty = self.tr("No boilerplate by that name. Write one on the Boilerplate page.")
        picker = Picker(self._form, self.tr("Search boilerplate"), choices, empty)
        picker.chosen.connect(self.insert)
        self._open(picker, anchor or self._form.boilerplates.add)

    def insert(self, boilerplate: Boilerplate, **more: object) -> None:
        """Add a boilerplate to the release, in the release's language where it has it, unless it stands there; `more`
        are fields that change in the same step."""
        language, uses = self._session.release.language, self._session.release.boilerplates
        chosen, boilerplate = boilerplate, in_language(boilerplate, language, self._form.shelf.boilerplates())
        if any(use.id == boilerplate.id for use in uses):
            messages.show(self.tr("This release has “{0}” already.").format(boilerplate.name))
            return
        self._commands.edit(boilerplates=(*uses, boilerplate.use()), **more)
        if boilerplate.id != chosen.id:
            messages.show(
                self.tr("“{0}” was added in {1}.").format(boilerplate.name, language_name(boilerplate.language))
            )

    def edit_use(self, index: int) -> None:
        """Change the words of one boilerplate for this release."""
        release = self._session.release
        use = release.boilerplates[index]
        form = UseForm(self._form, use, release.language, self._session.office.house, self._theme)
        form.edited.connect(partial(self._set_use, index))
        self._form.aside_made.emit(form.words)
        self._write(form, (form.heading,))
        steps = CardSteps(form, self._session, form.words.flush, lambda: self._show_use(form, index))
        form.edited.connect(steps.edited)
        self._open(form, self._form.boilerplates)

    def pick_person(self, anchor: QWidget | None = None) -> None:
        """Choose somebody in People as a contact."""
        choices = tuple(
            Choice(one.name, one.title, one, end=one.phone or one.email) for one in self._form.shelf.people()
        )
        picker = Picker(self._form, self.tr("Search People"), choices, self.tr("Nobody by that name. Type a contact."))
        picker.chosen.connect(self._add_person)
        self._open(picker, anchor or self._form.contacts.add)

    def edit_contact(self, index: int) -> None:
        """Type a contact; one past the last is a new one."""
        contacts = self._session.release.contacts
        form = ContactForm(self._form, contacts[index] if index < len(contacts) else Contact())
        form.edited.connect(partial(self._set_contact, index))
        self._write(form, (form.fields[name] for name in WRITTEN))
        steps = CardSteps(form, self._session, lambda: None, lambda: self._show_contact(form, index))
        form.edited.connect(steps.edited)
        self._open(form, self._form.contacts)

    def keep_selection(self, kind: KeptKind = "boilerplate") -> None:
        """Save the selected words as boilerplate or as a snippet."""
        editor = self._form.active()
        texts = paragraphs_of(tuple(without_attribution(text) for text in editor.selected_text()))
        if not texts:
            messages.show(self.tr("Select the words to keep first."))
            return
        own = clean_line(self._session.office.organization.name) if kind == "boilerplate" else ""
        form = KeepForm(self._form, own or words(texts[0])[:40], kind)
        form.kept.connect(partial(self._keep, texts, kind))
        self._write(form, (form.name, form.heading))
        form.open_under(editor.viewport(), editor.cursorRect())
        form.name.setFocus()

    def _keep(self, texts: tuple[Text, ...], kind: KeptKind, name: str, heading: str, move_out: bool) -> None:
        language = self._session.release.language
        kept = Boilerplate(new_id(), name, heading=heading, language=language, paragraphs=texts, kind=kind)
        if not attempt(lambda: desks.save_boilerplate(self._session.desk, kept)):
            return
        self._session.library_changed.emit()
        if kind == "snippet":
            messages.show(self.tr("Saved as snippet “{0}”. Type / in an empty line to put it in.").format(name))
        elif move_out:
            self._writing.delete_selection()
            self.insert(kept)
        else:
            add = messages.Action(self.tr("Add to this release"), lambda: self.insert(kept))
            messages.show(self.tr("Saved as boilerplate “{0}”.").format(name), actions=(add,))

    def _set_use(self, index: int, use: BoilerplateUse) -> None:
        uses = self._session.release.boilerplates
        if index < len(uses):
            self._form.boilerplates.edited.emit((*uses[:index], use, *uses[index + 1 :]))

    def _set_contact(self, index: int, contact: Contact) -> None:
        contacts = self._session.release.contacts
        self._form.contacts.edited.emit((*contacts[:index], contact, *contacts[index + 1 :]))

    def _show_use(self, form: UseForm, index: int) -> None:
        uses = self._session.release.boilerplates
        if index < len(uses):
            form.show_use(uses[index])

    def _show_contact(self, form: ContactForm, index: int) -> None:
        contacts = self._session.release.contacts
        form.show_contact(contacts[index] if index < len(contacts) else Contact())

    def _write(self, form: Popover, lines: Iterable[QLineEdit]) -> None:
        """Have a popover write as the page does: in its direction, with typographic marks in these lines."""
        turn(form, rtl=is_rtl(self._session.release.language))
        for line in lines:
            TypographicLine(line, self._form.manner)

    def _add_person(self, person: Person) -> None:
        self._commands.edit(contacts=(*self._session.release.contacts, person.contact()))

    def _open(self, popover: Picker | UseForm | ContactForm, anchor: QWidget) -> None:
        self._form.bring(anchor, QRect(0, 0, anchor.width(), anchor.height()))
        popover.open_under(anchor)


def _choice(one: Boilerplate) -> Choice:
    found_by = " ".join(words(text) for text in one.paragraphs)
    return Choice(one.name, one.heading, one, found_by, one.language.split("-")[0].upper())
