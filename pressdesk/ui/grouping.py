"""Controls that belong together."""

from PySide6.QtWidgets import QGroupBox, QLayout


class Grouping(QGroupBox):
    """A group with a name for a screen reader; to the eye its controls alone."""

    def __init__(self, name: str = "", layout: QLayout | None = None) -> None:
        super().__init__()
        self.setAccessibleName(name)
        if layout is not None:
            self.setLayout(layout)
