"""What is wrong in a release that is exported: errors stop it until somebody says that it is a draft."""

from collections import Counter
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QLabel, QWidget

from pressdesk.app.careful import Careful
from pressdesk.app.session import Session
from pressdesk.app.wording import said
from pressdesk.model import Severity
from pressdesk.text.passages import Told
from pressdesk.ui.check_rows import place_name
from pressdesk.ui.pieces import button, clear, column, label, row
from pressdesk.ui.theme import look

_LISTED = 4
_WORDS = 40  # characters of the words of a finding


class ExportChecks(QFrame):
    """A card over an export with the errors and the warnings; `show` shows all that is wrong.

    changed(): it can be exported now, or no more.
    """

    changed = Signal()

    def __init__(self, session: Session, dialog: QWidget, show: Callable[[], object]) -> None:
        super().__init__(dialog)
        look(self, "card")
        self.careful = Careful(session, self)
        dialog.installEventFilter(self)
        self.head = label("", "strong")
        self._list = column(spacing=2)
        self.draft = QCheckBox(self.tr("Export it as a draft all the same"))
        self.draft.toggled.connect(self.changed)
        self.more = button(self.tr("Show all checks"), "quiet", lambda: show())
        layout = column(self.head, spacing=6)
        layout.addLayout(self._list)
        layout.addLayout(row(self.draft, None, self.more))
        layout.setContentsMargins(12, 8, 12, 8)
        self.setLayout(layout)
        self.careful.found.connect(self._show)
        session.switched.connect(lambda _release: self.draft.setChecked(False))
        self._show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Check as long as the dialog is there."""
        if event.type() == QEvent.Type.Show:
            self.careful.start()
        elif event.type() == QEvent.Type.Hide:
            self.careful.stop()
        return False

    def fault(self) -> str:
        """Return why nothing can be exported now, or the empty string."""
        stopped = any(self._of("error")) and not self.draft.isChecked()
        return self.tr("Errors stop the export.") if stopped else ""

    def _of(self, severity: Severity) -> list[Told]:
        return [one for one in self.careful.told if one.finding.severity == severity]

    def _show(self) -> None:
        errors, warnings = self._of("error"), self._of("warning")
        counted = Counter({self.tr("Errors: {0}"): len(errors), self.tr("Warnings: {0}"): len(warnings)})
        self.head.setText("   ".join(words.format(number) for words, number in counted.items() if number))
        clear(self._list)
        shown = [*errors, *warnings][:_LISTED]
        for told in shown:
            self._list.addWidget(_line(told))
        left = len(errors) + len(warnings) - len(shown)
        if left:
            self._list.addWidget(label(self.tr("and {0} more").format(left), "small"))
        self.draft.setVisible(bool(errors))
        self.setVisible(bool(shown))
        self.changed.emit()


def _line(told: Told) -> QLabel:
    words = told.finding.words.strip()
    about = f"“{words if len(words) <= _WORDS else words[:_WORDS].rstrip() + '…'}”" if words else ""
    text = " ".join(part for part in (f"{place_name(told.passage)}:", about, said(told.finding.message)) if part)
    shown = label(text, "warn" if told.finding.severity == "error" else "small")
    shown.setWordWrap(True)
    return shown
