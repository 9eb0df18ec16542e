"""The popover that asks why something is left as it is."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from pressdesk.ui.pieces import Popover, button, column, label, row


class ReasonPopover(Popover):
    """Asks for a reason, which may stay empty. given(str): the reason."""

    given = Signal(str)

    def __init__(self, parent: QWidget, words: str) -> None:
        super().__init__(parent)
        title = self.tr("Leave “{0}” as it is").format(words) if words else self.tr("Leave it as it is")
        self.setAccessibleName(title)
        self.line = QLineEdit()
        self.line.setAccessibleName(self.tr("Why it is right"))
        self.line.setPlaceholderText(self.tr("Why it is right (kept with the release)"))
        self.line.setMinimumWidth(280)
        leave = button(self.tr("Leave it"), "primary", self._give)
        self.line.returnPressed.connect(self._give)
        layout = column(label(title, "strong"), self.line, row(None, leave), spacing=10)
        layout.setContentsMargins(14, 12, 14, 12)
        self.setLayout(layout)

    def _give(self) -> None:
        self.given.emit(self.line.text().strip())
        self.close()
