"""What this program is."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from pressdesk import __version__
from pressdesk.ui.pieces import button, label, row


class About(QDialog):
    """Name, version and purpose."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About PressDesk"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 24, 28, 18)
        layout.setSpacing(8)
        layout.addWidget(label("PressDesk", "title"))
        layout.addWidget(label(self.tr("Version {0}").format(__version__), "soft"))
        purpose = self.tr(
            "Draft press releases, keep boilerplate, export Word and web in your organization’s templates."
        )
        for text in (purpose, self.tr("Free software under the MIT license.")):
            said = label(text, "plain")
            said.setWordWrap(True)
            said.setMinimumWidth(320)
            layout.addWidget(said)
        layout.addSpacing(6)
        layout.addLayout(row(None, button(self.tr("Close"), "primary", self.close)))
