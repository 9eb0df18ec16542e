"""The History pane: every version of the open release, what changed in it, and the way back."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QItemSelectionModel, Qt, QTimer, QUrl
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QStackedWidget, QWidget

from pressdesk import desk as desks
from pressdesk.app import messages
from pressdesk.app.history import Change
from pressdesk.app.restoring import restore_part, restore_version
from pressdesk.app.session import Session
from pressdesk.model import DeskError, PressDeskError, Release
from pressdesk.ui.grouping import Grouping
from pressdesk.ui.history.comparing import Comparison
from pressdesk.ui.history.listing import Halves, VersionList
from pressdesk.ui.history.reader import Reader
from pressdesk.ui.history.rows import Shelf, Version, Versions, entries, span_words
from pressdesk.ui.history.said import moment_words
from pressdesk.ui.pieces import Elided, button, column, label, row
from pressdesk.ui.rows import Rows
from pressdesk.ui.theme import Theme, look

PAUSE_MS = 400
EDGE = 12


class HistoryPane(QWidget):
    """Follows the session while it is shown; hidden, it reads nothing."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session, self._theme = session, theme
        self._shelf = Shelf(session.desk, session.release.id)
        self._mode = "changes"
        self._compared: list[desks.Revision] = []
        self._comparison: Comparison | None = None
        self._now: Release | None = None
        self.model = Versions()
        self.list = VersionList(theme, self.model)
        self.reader = Reader(theme)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._compare_now)
        self._reading = QTimer(self, singleShot=True, interval=0)
        self._reading.timeout.connect(self._read)
        self._build()
        self._connect()
        self.first = self.list

    def refresh(self) -> None:
        """Read the list of versions again, while it is shown."""
        if not self.isVisible():
            return
        release_id = self._session.release.id
        if release_id != self._shelf.id:
            self._shelf = Shelf(self._session.desk, release_id)
            self.model.told.clear()
        try:
            found = self._shelf.revisions() if self._session.version is not None else ()
        except DeskError as error:
            messages.show_error(error)
            return
        chosen = [one.revision.number for one in self.list.chosen()]
        self.model.show(entries(found, date.today()))
        self._stack.setCurrentIndex(1 if found else 0)
        self._panes.fit()
        self._choose(chosen)
        self._reading.start()
        if [one.revision for one in self.list.chosen()] != self._compared:
            self._show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._compared = []  # what is compared may have changed meanwhile
        self.refresh()

    def _choose(self, numbers: list[int]) -> None:
        """Choose these versions again, the newest where they are gone."""
        if self.list.selectionModel().hasSelection() or not self.model.entries:
            return
        places = [place for number in numbers if (place := self.model.place_of(number)).isValid()]
        for place in places or [self.model.index(1)]:
            self.list.selectionModel().select(place, QItemSelectionModel.SelectionFlag.Select)
            self.list.selectionModel().setCurrentIndex(place, QItemSelectionModel.SelectionFlag.NoUpdate)

    def _read(self) -> None:
        """Read what the versions in sight changed, as far as a turn allows."""
        top = self.list.indexAt(self.list.viewport().rect().topLeft())
        for at in range(max(top.row(), 0), len(self.model.entries)):
            entry = self.model.entries[at]
            if self.list.visualRect(self.model.index(at)).top() > self.list.viewport().height():
                return
            if isinstance(entry, Version) and entry.revision not in self.model.told:
                try:
                    self.model.tell(at, self._shelf.told(entry))
                except DeskError as error:
                    messages.show_error(error)
                    return
                self._reading.start()
                return

    def _show(self) -> None:
        """Compare what is chosen."""
        self.list.keep_two()
        chosen = self.list.chosen()
        if not chosen or not self.isVisible():
            return
        try:
            old, new = self._sides(chosen)
        except DeskError as error:
            messages.show_error(error)
            return
        self._compared = [one.revision for one in chosen]
        self._dress(chosen)
        self._comparison = Comparison(old, new)
        self._comparison.made.connect(self._show_made)
        self._comparison.start()

    def _sides(self, chosen: list[Version]) -> tuple[Release, Release]:
        newest = self._shelf.release(chosen[0])
        if len(chosen) == 2:
            return self._shelf.release(chosen[1]), newest
        if self._mode == "now":
            self._now = self._session.release
            return newest, self._now
        return (newest if self._mode == "text" else self._shelf.before(chosen[0])), newest

    def _show_made(self, made: Comparison) -> None:
        if made is self._comparison:
            key = (self._shelf.id, self._mode, tuple(one.number for one in self._compared))
            self.reader.show_comparison(key, made.parts, whole=made.old is made.new)

    def _dress(self, chosen: list[Version]) -> None:
        """Say what is compared."""
        moments = [moment_words(one.revision.at, date.today()) for one in chosen]
        two = len(chosen) == 2
        self._modes.setVisible(not two)
        self.said.setText(
            span_words(chosen[1], chosen[0], date.today()) if two else f"{moments[0]} · {chosen[0].reason}"
        )
        self.restore.setText(self.tr("Restore the older") if two else self.tr("Restore this version"))
        self.restore.setAccessibleName(self.tr("Restore the version of {0}").format(moments[-1]))

    def _restore(self) -> None:
        if not (chosen := self.list.chosen()):
            return
        version = chosen[-1]
        moment = moment_words(version.revision.at, date.today())
        change = Change(self.tr("Restoring a version"))
        self._tell(
            lambda: restore_version(self._session, self._shelf.release(version), change),
            self.tr("Restored the version of {0}. The one before is kept.").format(moment),
        )

    def _follow(self, link: QUrl) -> None:
        """Bring back the words of a part or an item."""
        kind, _colon, rest = link.toString().partition(":")
        field, _colon, number = rest.partition(":")
        made = self._comparison
        part = next((part for part in made.parts if part.field == field), None) if made else None
        if made is None or part is None:
            return
        if kind == "unfold":
            self.reader.unfold(field)
            return
        items = [part.items[int(number)]] if kind == "item" else [item for item in part.items if item.changed]
        change = Change(self.tr("Restoring words"))
        self._tell(
            lambda: restore_part(self._session, made.new, field, items, change),
            self.tr("Brought the words back. Those they replace are kept."),
        )

    def _tell(self, work: Callable[[], bool], done: str) -> None:
        try:
            if work():
                undo = messages.Action(self.tr("Undo"), self._session.undo)
                messages.show(done, actions=(undo,))
            else:
                messages.show(self.tr("The release has these words already."))
        except PressDeskError as error:
            messages.show_error(error)

    def _note(self) -> None:
        if self._mode == "now" and self.isVisible():
            self._pause.start()

    def _compare_now(self) -> None:
        if self._mode == "now" and self._now is not self._session.release:
            self._show()

    def _switch(self) -> None:
        self.list.clearSelection()
        self._compared = []
        self.refresh()

    def _set_mode(self, mode: str) -> None:
        self._mode = mode
        self._show()

    def _build(self) -> None:
        names = (("changes", self.tr("What changed")), ("now", self.tr("Against now")), ("text", self.tr("The text")))
        group = QButtonGroup(self)  # so that the arrow keys go from one to the next
        self.modes = {name: button(words, "chip") for name, words in names}
        for name, chip in self.modes.items():
            chip.setCheckable(True)
            chip.setAutoExclusive(True)  # one of several, as a screen reader says it
            chip.setChecked(name == self._mode)
            chip.toggled.connect(lambda on, name=name: self._set_mode(name) if on else None)
            group.addButton(chip)
        self._modes = Grouping(self.tr("What is shown"), column(Rows(*self.modes.values())))
        self.said = Elided("", "strong")
        self.restore = button(self.tr("Restore this version"), "chip", self._restore)
        head = row(self.said, self.restore)
        head.setStretch(0, 1)
        above = column(head, self._modes, spacing=8)
        above.setContentsMargins(EDGE, 10, EDGE, 10)
        bar = QFrame()
        look(bar, "tabs")
        bar.setLayout(above)
        lower = QWidget()
        lower.setLayout(column(bar, self.reader))
        self._panes = Halves(self.list, lower)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._coming())
        self._stack.addWidget(self._panes)
        self.setLayout(column(self._stack))

    def _coming(self) -> QWidget:
        """Return what is shown where there is no version yet."""
        coming = self.tr("Every version of this release will be listed here once something is written.")
        self.empty = label(coming, "soft")
        self.empty.setWordWrap(True)
        self.empty.setContentsMargins(EDGE + 8, 24, EDGE + 8, 0)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        return self.empty

    def _connect(self) -> None:
        self._session.changed.connect(lambda _release: self._note())
        self._session.switched.connect(lambda _release: self._switch())
        self._session.saved.connect(lambda _when: self.refresh())
        self.list.selectionModel().selectionChanged.connect(lambda *_: self._show())
        self.list.verticalScrollBar().valueChanged.connect(lambda _at: self._reading.start())
        self.reader.anchorClicked.connect(self._follow)
