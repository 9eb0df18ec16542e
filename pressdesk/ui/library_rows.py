"""The ways to the desk's other pages, with how much each holds."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from pressdesk.desk import Counts
from pressdesk.ui.pieces import button, label, row, rule
from pressdesk.ui.theme import Theme, restyle


class Library(QWidget):
    """Boilerplate, People, Templates, Organization: one row each at the foot of the left pane.

    asked(str): the page to open.
    """

    asked = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        titles = {
            "boilerplate": self.tr("Boilerplate"),
            "people": self.tr("People"),
            "templates": self.tr("Templates"),
            "organization": self.tr("Organization"),
        }
        self.rows: dict[str, QPushButton] = {}
        self._counts = {name: label("", "soft") for name in titles}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(rule())
        layout.addSpacing(6)
        for name, title in titles.items():
            made = button(title, "row", partial(self.asked.emit, name))
            made.setFixedHeight(28)
            inside = row(None, self._counts[name])
            inside.setContentsMargins(0, 0, 8, 0)
            made.setLayout(inside)
            self.rows[name] = made
            layout.addWidget(made)

    def show_counts(self, counts: Counts) -> None:
        """Show how much the desk holds of each."""
        for name in ("boilerplate", "people", "templates"):
            number = getattr(counts, "boilerplates" if name == "boilerplate" else name)
            self._counts[name].setText(str(number))
            self.rows[name].setAccessibleName(f"{self.rows[name].text()}, {number}")

    def show_page(self, name: str) -> None:
        """Mark the page that is open."""
        for key, made in self.rows.items():
            restyle(made, "shown", key == name)
            made.setAccessibleDescription(self.tr("This page is open") if key == name else "")
