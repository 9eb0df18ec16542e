"""The question which drafts take the newest version of a boilerplate, and what comes of the answer."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from pressdesk.app import messages
from pressdesk.app.history import Change
from pressdesk.app.library_updates import REASON, behind, update_drafts, updated
from pressdesk.app.session import Session
from pressdesk.desk import Row
from pressdesk.model import Boilerplate
from pressdesk.ui.pages.asking import done
from pressdesk.ui.pages.style import wrapped
from pressdesk.ui.pages.uses import stage_name
from pressdesk.ui.pieces import button, press_focused, row

WIDTH_PX = 480
SEEN = 6  # drafts in sight at once
_ID = Qt.ItemDataRole.UserRole


class UpdateDialog(QDialog):
    """The drafts that print an older version, each to be chosen. Signal: `wanted(list of ids)`."""

    wanted = Signal(object)

    def __init__(self, kept: Boilerplate, drafts: Sequence[tuple[Row, int]], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Update drafts"))
        self.setMinimumWidth(WIDTH_PX)
        said = self.tr(
            "These drafts print an older version of “{0}”. The chosen ones take version {1}; "
            "each can be taken back in its History. Issued releases are never changed."
        )
        self.drafts = QListWidget()
        self.drafts.setAccessibleName(self.tr("Drafts to update"))
        for draft, version in drafts:
            self.drafts.addItem(self._item(draft, version))
        self.drafts.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.drafts.setSpacing(2)
        rows = (self.drafts.sizeHintForRow(at) + 4 for at in range(min(SEEN, len(drafts))))
        self.drafts.setFixedHeight(sum(rows) + 8)
        self.drafts.itemChanged.connect(self._show_number)
        self.go = button("", "primary", self._finish)
        self.go.setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        column.addWidget(wrapped(said.format(kept.name, kept.version), "plain"))
        column.addWidget(self.drafts)
        column.addLayout(row(None, button(self.tr("Cancel"), None, self.reject), self.go))
        self._show_number()

    def chosen(self) -> list[str]:
        """Return the ids of the drafts that are chosen."""
        items = (self.drafts.item(at) for at in range(self.drafts.count()))
        return [item.data(_ID) for item in items if item.checkState() == Qt.CheckState.Checked]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, else the default one."""
        if not press_focused(self, event):
            super().keyPressEvent(event)

    def _item(self, draft: Row, version: int) -> QListWidgetItem:
        headline = draft.headline or self.tr("No headline yet")
        told = self.tr("version {}").format(version)
        item = QListWidgetItem(f"{headline}\n{stage_name(draft.stage)} · {told}")
        item.setData(_ID, draft.id)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked)
        return item

    def _show_number(self) -> None:
        number = len(self.chosen())
        one, several = self.tr("Update one draft"), self.tr("Update {0} drafts")
        self.go.setText(one if number == 1 else several.format(number))
        self.go.setEnabled(number > 0)

    def _finish(self) -> None:
        ids = self.chosen()
        self.accept()
        self.wanted.emit(ids)


class DraftUpdates(QObject):
    """Brings drafts up to date, the open one as a step that undo takes back."""

    def __init__(self, session: Session, page: QWidget) -> None:
        super().__init__(page)
        self._session, self._page = session, page

    def ask(self, kept: Boilerplate) -> None:
        """Ask which drafts take this version."""
        if (drafts := done(behind, self._session.desk, kept)) is not None:
            dialog = UpdateDialog(kept, drafts, self._page)
            dialog.wanted.connect(partial(self.update, kept))
            dialog.open()

    def update(self, kept: Boilerplate, ids: Sequence[str]) -> None:
        """Bring these drafts up to date and say how many are."""
        session = self._session
        session.flush_wanted.emit()
        here = updated(session.release, kept) if session.release.id in ids else session.release
        changed = done(update_drafts, session.desk, kept, [id for id in ids if id != session.release.id])
        if changed is None:
            return
        if here != session.release:
            session.edit(here, change=Change(self.tr("Updating boilerplate")))
            done(session.save, REASON)
            changed += 1
        one, several = self.tr("One draft prints version {1} now."), self.tr("{0} drafts print version {1} now.")
        messages.show((one if changed == 1 else several).format(changed, kept.version), lasts=True)
        session.rows_changed.emit()
        session.library_changed.emit()
