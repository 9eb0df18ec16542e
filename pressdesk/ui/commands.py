"""What the File and Release menus and the left pane do with whole releases."""

from collections.abc import Callable
from contextlib import suppress
from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from pressdesk import desk as desks
from pressdesk.app import messages
from pressdesk.app.history import Change
from pressdesk.app.session import Session, restore, trash
from pressdesk.app.wording import said
from pressdesk.model import KINDS, DeskError, Kind, PressDeskError
from pressdesk.ui.pages.asking import sure
from pressdesk.ui.sidebar_rows import Header, Item, kind_words
from pressdesk.ui.steps import step_name


def attempt(work: Callable[[], object]) -> bool:
    """Do something and say what went wrong, if anything. Return whether it worked."""
    try:
        work()
    except PressDeskError as error:
        messages.show_error(error)
        return False
    return True


def any_starters(session: Session) -> bool:
    """Return whether the desk holds starters; one that cannot be read has none."""
    with suppress(DeskError):
        return desks.has_starters(session.desk)
    return False


class Commands(QObject):
    """One method for each thing to do with a release. What goes wrong is said, never raised.

    starters_wanted(): a starter is to be chosen.
    copy_wanted(str): a copy of the release with this id is to be saved as a file.
    """

    copy_wanted = Signal(str)
    starters_wanted = Signal()

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window

    def new(self, kind: Kind = "release") -> None:
        """Begin a new release."""
        attempt(lambda: self._session.new(kind))

    def pick_kind(self, anchor: QWidget) -> None:
        """Open the kind picker under a widget: Enter makes a press release."""
        menu = QMenu(self._window)
        menu.setAccessibleName(anchor.accessibleName())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for kind in KINDS:
            menu.addAction(kind_words(kind), partial(self.new, kind))
        if any_starters(self._session):
            menu.addSeparator()
            menu.addAction(self.tr("From a starter…"), self.starters_wanted.emit)
        menu.setMinimumWidth(anchor.width())
        menu.setActiveAction(menu.actions()[0])
        menu.popup(anchor.mapToGlobal(anchor.rect().bottomLeft() + QPoint(0, 4)))

    def open(self, item: Item) -> None:
        """Open a release of the list; one in the Trash is offered back first."""
        if item.trashed:
            messages.show(
                self.tr("“{0}” is in the Trash.").format(item.headline),
                actions=(
                    messages.Action(self.tr("Restore"), lambda: self.restore(item.id)),
                    messages.Action(self.tr("Delete for ever"), lambda: self.delete(item)),
                ),
                lasts=True,
            )
        else:
            attempt(lambda: self._session.open(item.id))

    def keep(self) -> None:
        """Keep the release as it is now as a version of its own."""
        if attempt(self._session.keep_version):
            messages.show(self.tr("Kept this version."))

    def duplicate(self, release_id: str | None = None) -> None:
        """Open a copy of a release as a new draft."""
        attempt(lambda: self._session.duplicate(release_id or self._session.release.id))

    def trash(self, release_id: str | None = None) -> None:
        """Move a release to the Trash, with a way back."""
        gone = release_id or self._session.release.id
        if attempt(lambda: trash(self._session, gone)):
            back = messages.Action(self.tr("Undo"), lambda: self.restore(gone))
            messages.show(self.tr("Moved to the Trash."), actions=(back,), lasts=True)

    def restore(self, release_id: str) -> None:
        """Take a release back from the Trash and open it."""
        if attempt(lambda: restore(self._session, release_id)):
            attempt(lambda: self._session.open(release_id))

    def delete(self, item: Item) -> None:
        """Delete a release of the Trash for ever, once the person is sure."""
        if self._sure(self.tr("Delete “{0}” for ever?").format(item.headline)):
            attempt(lambda: desks.delete(self._session.desk, item.id))
            self._session.rows_changed.emit()

    def empty_trash(self) -> None:
        """Delete everything in the Trash, once the person is sure."""
        if self._sure(self.tr("Delete everything in the Trash for ever?")):
            attempt(lambda: desks.empty_trash(self._session.desk))
            self._session.rows_changed.emit()

    def open_menu(self, entry: Item | Header, at: QPoint) -> None:
        """Open the context menu of an entry in the list."""
        menu = QMenu(self._window)
        menu.setAccessibleName(entry.title if isinstance(entry, Header) else entry.headline)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if isinstance(entry, Header):
            if entry.key == "trash":
                menu.addAction(self.tr("Empty the Trash…"), self.empty_trash)
        elif entry.trashed:
            menu.addAction(self.tr("Restore"), lambda: self.restore(entry.id))
            menu.addAction(self.tr("Delete for ever…"), lambda: self.delete(entry))
        else:
            menu.addAction(self.tr("Open"), lambda: self.open(entry))
            menu.addAction(self.tr("Duplicate"), lambda: self.duplicate(entry.id))
            menu.addAction(self.tr("Save a copy…"), lambda: self.copy_wanted.emit(entry.id))
            menu.addSeparator()
            menu.addAction(self.tr("Move to Trash"), lambda: self.trash(entry.id))
        if menu.actions():
            menu.popup(at)

    def edit(self, **fields: object) -> None:
        """Set fields of the open release, as one undo step of their own."""
        self._session.flush_wanted.emit()
        try:
            change = Change(step_name(next(iter(fields))))
            self._session.edit(replace(self._session.release, **fields), change=change)
        except ValueError as error:
            text = said(str(error))
            messages.show(text[:1].upper() + text[1:] + ".", "error")

    def _sure(self, question: str) -> bool:
        return sure(
            self._window, question, self.tr("Its words and versions cannot be brought back."), self.tr("Delete")
        )
