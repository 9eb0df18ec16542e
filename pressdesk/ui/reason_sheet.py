"""The sheet that asks why an issued release is taken back or withdrawn, and who does it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from pressdesk.ui.pieces import button, label, press_focused, row
from pressdesk.ui.theme import look
from pressdesk.ui.undo import filter_undo

WIDTH_PX = 460


class ReasonSheet(QDialog):
    """Needs a reason. given(str, str): the reason, and the name of who gives it."""

    given = Signal(str, str)

    def __init__(self, parent: QWidget, title: str, more: str, yes: str, name: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(title)
        self.reason = QPlainTextEdit()
        look(self.reason, "field")
        self.reason.setAccessibleName(self.tr("Reason"))
        self.reason.setPlaceholderText(self.tr("Reason"))
        self.reason.setTabChangesFocus(True)
        self.reason.setFixedHeight(72)
        self.name = QLineEdit(name)
        self.name.setAccessibleName(self.tr("Your name"))
        filter_undo(self.name)
        self.go = button(yes, "primary", self._give)
        self.go.setDefault(True)
        said = label(more, "small")
        said.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(label(title, "strong"))
        layout.addWidget(said)
        layout.addWidget(self.reason)
        layout.addLayout(row(label(self.tr("Your name"), "plain"), self.name))
        layout.addLayout(row(None, button(self.tr("Cancel"), None, self.reject), self.go))
        self.setMinimumWidth(WIDTH_PX)
        self.reason.textChanged.connect(self._arrange)
        self.name.textChanged.connect(self._arrange)
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, else the default one."""
        if not press_focused(self, event):
            super().keyPressEvent(event)

    def _arrange(self) -> None:
        self.go.setEnabled(bool(self._words()) and bool(self.name.text().strip()))

    def _words(self) -> str:
        return " ".join(self.reason.toPlainText().split())

    def _give(self) -> None:
        if self.go.isEnabled():
            self.given.emit(self._words(), self.name.text().strip())
            self.accept()
