"""The right pane: what the release looks like when it leaves the house, and the way out."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from pressdesk.ui.pieces import button, column, row
from pressdesk.ui.theme import look

WIDTH = 436
LEAST = 290


class RightPane(QWidget):
    """The preview under its tab.

    export_asked(): the release is to be exported.
    output_asked(str): the preview is to show this output.
    """

    export_asked = Signal()
    output_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        look(self, "right")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(LEAST)
        bar = QFrame()
        look(bar, "tabs")
        bar.setFixedHeight(45)
        self.tab = button(self.tr("Preview"), "tab")
        self.tab.setCheckable(True)
        self.tab.setChecked(True)
        self.tab.clicked.connect(lambda: self.tab.setChecked(True))
        self.export = button(self.tr("Export…"), "primary", self.export_asked.emit)
        line = row(self.tab, None, self.export)
        line.setContentsMargins(12, 0, 12, 0)
        bar.setLayout(line)
        self._place = QVBoxLayout()
        layout = column(bar)
        layout.addLayout(self._place, 1)
        layout.addStretch()
        self.setLayout(layout)

    def hold(self, widget: QWidget) -> None:
        """Show a widget under the tab."""
        self._place.addWidget(widget, 1)
