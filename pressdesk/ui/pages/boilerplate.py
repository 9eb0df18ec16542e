"""Boilerplate: the texts an organization prints again and again, in versions."""

from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from pressdesk.app import messages
from pressdesk.app.messages import Action
from pressdesk.app.session import Session
from pressdesk.desk import save_boilerplate
from pressdesk.model import Boilerplate, new_id, words
from pressdesk.ui.pages.asking import PAUSE_MS, done, sure
from pressdesk.ui.pages.boilerplate_form import BoilerplateForm
from pressdesk.ui.pages.entries import Entry, EntryList
from pressdesk.ui.pages.exchange import Exchange
from pressdesk.ui.pages.frame import Column, Frame, ListAndDetail
from pressdesk.ui.pages.kept_kinds import KeptKinds
from pressdesk.ui.pages.languages import language_name
from pressdesk.ui.pages.shelf import Shelf, blank
from pressdesk.ui.pages.starters import Starters
from pressdesk.ui.pages.update_drafts import DraftUpdates
from pressdesk.ui.pages.uses import Uses
from pressdesk.ui.pages.variants import Beside, Variants
from pressdesk.ui.pages.versions import Versions
from pressdesk.ui.pieces import button, row, rule
from pressdesk.ui.theme import Theme


class BoilerplatePage(QWidget):
    """The library of boilerplate: find, write, keep as a new version, insert, see where it is used.

    What is written is kept as a draft at each pause; the button, leaving the boilerplate and inserting it make it the
    next version. Signals: `insert_wanted(Boilerplate)`, `open_wanted(str)` with the id of a release,
    `begin_wanted(Starter)`.
    """

    insert_wanted = Signal(object)
    open_wanted = Signal(str)
    begin_wanted = Signal(object)

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self._shelf = Shelf(session.desk)
        self._shown = ""
        self._version = 0
        self._later = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._later.timeout.connect(self.flush)
        self.list = EntryList(theme, self.tr("Boilerplate"), self.tr("Find boilerplate"))
        self.form = BoilerplateForm(theme, lambda: session.office.house)
        self.versions = Versions(theme, lambda number: self._shelf.older(self._shown, number))
        self.uses = Uses(theme)
        self.variants, self.beside = Variants(), Beside()
        self.kinds = KeptKinds()
        self.starters = Starters(session)
        self.exchange = Exchange(session, self.keep, self)
        self.updates = DraftUpdates(session, self)
        self._insert = button(self.tr("Insert into release"), "primary", self.insert)
        self._build(theme)
        self.first = self.list.view
        self._connect()
        self.refresh()

    def _build(self, theme: Theme) -> None:
        column = Column()
        remove = button(self.tr("Remove"), "add", self.remove, name=self.tr("Remove this boilerplate"))
        for widget in (self.variants, self.form, self.beside, self.versions, rule(), self.uses):
            column.body.addWidget(widget)
        column.body.addLayout(row(remove, None))
        self._panes = ListAndDetail(self.list, column, "")
        frame = Frame(theme, self.tr("Boilerplate"))
        frame.put_first(self._panes.back)
        frame.add_action(self.kinds)
        new = button(self.tr("New"), None, self.new, name=self.tr("New boilerplate"))
        actions = (self.exchange.button, new, self._insert)
        for action in actions:
            frame.add_action(action)
        stack = QStackedWidget()
        for pane in (self._panes, self.starters):
            stack.addWidget(pane)
        frame.add_content(stack)
        self.kinds.starters_shown.connect(partial(_show_starters, stack, actions))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)

    def _connect(self) -> None:
        self.list.chosen.connect(lambda: self._choose())
        for then in (self.keep, self.refresh):
            self.kinds.chosen.connect(lambda _kind, then=then: then())
        self.form.edited.connect(self._edit)
        self.versions.wanted.connect(self.look_at)
        self.versions.kept.connect(self.keep)
        self.versions.dropped.connect(self.drop)
        self.versions.restored.connect(self.restore)
        self.uses.open_wanted.connect(self.open_wanted)
        self.uses.update_all.clicked.connect(lambda: self.updates.ask(self._shelf.kept[self._shown]))
        self.starters.wanted.connect(self.begin_wanted)
        self.variants.wanted.connect(self.list.choose)
        self.variants.added.connect(self.new)
        self._session.flush_wanted.connect(self.flush)
        self._session.library_changed.connect(self.refresh)

    def refresh(self) -> None:
        """Read the library from the desk again; what is being written stays."""
        self.form.flush()
        self._shelf.read(self._shown)
        self._list()
        self._show()

    def new(self, language: str = "") -> None:
        """Begin a new boilerplate, with the caret in its name; with a `language`, a variant of the one that is shown,
        with the caret in its words."""
        self.keep()
        empty = Boilerplate(new_id(), "", language=self._session.office.house.language, kind=self.kinds.kind)
        draft = done(self._shelf.variant, self._shown, language) if language else empty
        if draft is None:
            return
        self._shelf.take(draft)
        self._shown, self._version = draft.id, 0
        self._list()
        self.list.choose(draft.id)
        self._show()
        self._panes.show_details()
        (self.form.words.editor if language else self.form.name).setFocus()

    def look_at(self, version: int) -> None:
        """Show the words of a version; those of the newest with what has been changed since."""
        self.form.flush()
        self._version = 0 if version == self._shelf.newest(self._shown) else version
        self._show()

    def keep(self) -> None:
        """Make what is written of the shown boilerplate its next version; a new one without words is forgotten."""
        self.form.flush()
        self._later.stop()
        if done(self._shelf.keep, self._shown):
            self._session.library_changed.emit()

    def drop(self) -> None:
        """Forget what has been changed since the newest version."""
        self.form.flush()
        self._later.stop()
        done(self._shelf.drop, self._shown)
        self._list()
        self._show()

    def restore(self) -> None:
        """Make the older words that are shown the newest version; changes in hand become a version first."""
        version, self._version = self._version, 0
        if kept := done(self._shelf.restore, self._shown, version):
            said = self.tr("The words of version {} are now version {}").format(version, kept.version)
            messages.show(said, lasts=True)
            self._session.library_changed.emit()

    def insert(self) -> None:
        """Ask for the shown version to be put into the open release."""
        self.keep()
        shown = self._shelf.older(self._shown, self._version) or self._shelf.kept.get(self._shown)
        if shown:
            self.insert_wanted.emit(shown)

    def remove(self) -> None:
        """Remove the shown boilerplate from the library; asks where releases use it. They keep their words."""
        self.form.flush()
        self._later.stop()
        uses = self._shelf.uses(self._shown)
        question = self.tr("Remove “{}” from the library?").format(self.form.name.text())
        left = self.tr(
            "%n release(s) use it. They keep their words; the library loses all its versions.", "", len(uses)
        )
        if uses and not sure(self, question, left, self.tr("Remove")):
            return
        removed = self._shelf.kept.get(self._shown)
        done(self._shelf.remove, self._shown)
        if removed:
            back = Action(self.tr("Undo"), lambda: self._bring_back(removed))
            said = self.tr("“{}” was removed from the library").format(removed.name)
            messages.show(said, actions=(back,), lasts=True)
        self._session.library_changed.emit()

    def _bring_back(self, removed: Boilerplate) -> None:
        done(save_boilerplate, self._session.desk, removed)
        self._session.library_changed.emit()

    def flush(self) -> None:
        """Keep what is written as a draft; a new name alone is kept at once."""
        self.form.flush()
        self._later.stop()
        if self._shelf.changed(self._shown):
            done(self._shelf.store, self._shown)
        else:
            self.keep()

    def hideEvent(self, event: QHideEvent) -> None:
        """Make a version of what is written when the page is left (not when the window is minimized)."""
        if event.spontaneous():
            self.flush()
        else:
            self.keep()
        super().hideEvent(event)

    def _choose(self) -> None:
        if (chosen := self.list.current()) != self._shown:
            self.keep()
            self._shown, self._version = chosen, 0
            self._show()

    def _show(self) -> None:
        items = {item.id: item for item in self.kinds.of(self._shelf.all())}
        if self._shown not in items:
            self._shown, self._version = self.list.current(), 0
        if (shown := self._shelf.older(self._shown, self._version) or items.get(self._shown)) is None:
            self._insert.setEnabled(False)
            return
        self.form.show_boilerplate(shown, locked=bool(self._version))
        self.variants.show_variants(shown, tuple(items.values()))
        self.variants.add.setEnabled(self._shown in self._shelf.kept)
        self.beside.show_variant(shown, tuple(items.values()))
        self.uses.setVisible(shown.kind == "boilerplate")  # a snippet's words are the release's own
        self.uses.show_uses(self._shelf.uses(self._shown), self._shelf.newest(self._shown))
        self._show_state()

    def _show_state(self) -> None:
        id = self._shown
        versions = self._shelf.versions(id)
        self.versions.show_state(
            id, versions, self._version or self._shelf.newest(self._shown), changed=self._shelf.changed(id)
        )
        self._insert.setEnabled(any(item.id == id and not blank(item) for item in self._shelf.all()))

    def _edit(self, draft: Boilerplate) -> None:
        self._shelf.take(draft)
        self._list()
        self._show_state()
        if not self._later.isActive():  # words typed without a pause are kept all the same
            self._later.start()

    def _list(self) -> None:
        items = self.kinds.of(self._shelf.all())
        self.list.show_entries([_entry(self._shelf, item) for item in items])
        self._panes.show_filled(bool(items), self.kinds.nothing())


def _show_starters(stack: QStackedWidget, actions: tuple[QWidget, ...], shown: bool) -> None:
    """Show the starters, or what can be done with boilerplate."""
    stack.setCurrentIndex(int(shown))
    for action in actions:
        action.setVisible(not shown)


def _entry(shelf: Shelf, item: Boilerplate) -> Entry:
    kept = shelf.kept.get(item.id)
    quiet = [
        _tr("Review is overdue") if item.overdue(date.today()) else "",
        _tr("Sample") if item.sample else "",
        _tr("Version {}").format(kept.version) if kept else _tr("Not saved yet"),
        _tr("changed") if kept and shelf.changed(item.id) else "",
        language_name(item.language),
    ]
    found_by = " ".join((item.heading, item.owner, item.organization, *(words(text) for text in item.paragraphs)))
    return Entry(item.id, item.name or _tr("New boilerplate"), " · ".join(filter(None, quiet)), found_by)


def _tr(text: str) -> str:
    return QCoreApplication.translate("BoilerplatePage", text)
