"""Two versions compared, off the window's thread where they are long."""

from PySide6.QtCore import QObject, Signal

from pressdesk.app import background
from pressdesk.model import Release
from pressdesk.text import word_count
from pressdesk.text.changes import compare

LONG = 4000  # words; fewer are compared faster than a thread begins


class Comparison(QObject):
    """A comparison in the making. Keep it until `made`.

    made(Comparison): `parts` are there.
    """

    made = Signal(object)

    def __init__(self, old: Release, new: Release) -> None:
        super().__init__()
        self.old, self.new = old, new
        self.parts = compare(Release(old.id), Release(old.id))

    def start(self) -> None:
        """Compare; what is long in another thread."""
        if word_count(self.old) + word_count(self.new) > LONG:
            background.begin(self.run, "history")
        else:
            self.run()

    def run(self) -> None:
        """Do the work, in this thread."""
        self.parts = compare(self.old, self.new)
        self.made.emit(self)
