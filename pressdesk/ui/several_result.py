"""What came of an export of several releases: how many were written and where; which were not, and why."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from pressdesk.app import messages
from pressdesk.app.export import Failure
from pressdesk.ui import reveal
from pressdesk.ui.pieces import Elided, button, label, row
from pressdesk.ui.theme import look

ROWS_PX = 150


class SeveralResult(QWidget):
    """Counts, and a list to be read and copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder, self._written = Path(), 0
        self.written = label("", "strong")
        self.where = Elided(mode=Qt.TextElideMode.ElideMiddle)
        self.show_folder = button(self.tr("&Show folder"), None, self._show)
        self.notes = label("", "small")
        self.notes.setWordWrap(True)
        self.failed = label("", "warn")
        self.failures = QPlainTextEdit()
        self.failures.setReadOnly(True)
        self.failures.setMinimumHeight(ROWS_PX)
        self.failures.setAccessibleName(self.tr("What was not written, and why"))
        look(self.failures, "field")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.written)
        line = row(self.where, self.show_folder)
        line.setStretch(0, 1)
        layout.addLayout(line)
        layout.addWidget(self.notes)
        layout.addWidget(self.failed)
        layout.addWidget(self.failures, 1)
        layout.addStretch()

    def show_end(self, written: int, of: int, folder: Path, *, stopped: bool) -> None:
        """Show how many releases were written, and whether somebody stopped it there."""
        self._folder, self._written = folder, written
        words = self.tr("{0:,} of {1:,} releases are written.").format(written, of)
        self.written.setText(self.tr("Stopped: {0}").format(words) if stopped else words)
        self.where.setText(str(folder))

    def show_why(self, failures: tuple[Failure, ...], notes: Mapping[str, int]) -> None:
        """Show what was not written and why, and what is to be known of the rest."""
        told, of = self.tr("In {0:,} of {1:,}: {2}"), self._written
        said = [told.format(count, of, QCoreApplication.translate("Export", note)) for note, count in notes.items()]
        self.notes.setText("\n".join(said))
        self.notes.setVisible(bool(said))
        lines = [f"{self._head(one)}{one.error}" for one in failures]
        self.failed.setText(self.tr("Not written: {0:,}").format(len(failures)))
        self.failures.setPlainText("\n\n".join(lines))
        for part in (self.failed, self.failures):
            part.setVisible(bool(failures))
        self.show_folder.setFocus()

    def _head(self, failure: Failure) -> str:
        return "" if failure.headline is None else f"{failure.headline or self.tr('Untitled')}\n"

    def _show(self) -> None:
        if not reveal.open_file(self._folder):
            messages.show(self.tr("The folder could not be shown"), "warning", str(self._folder))
