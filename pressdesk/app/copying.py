"""A release made ready for the clipboard off the window's thread: its photographs take their time."""

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal

from pressdesk.app import background
from pressdesk.model import Office, PressDeskError, Release

MakeCopy: TypeAlias = Callable[[Release, Office], tuple[str, str]]


class Copying(QObject):
    """One release in the making as HTML and plain text. Keep it until one of its signals.

    made(Copying, str, str): both. failed(Copying, PressDeskError): why they cannot be made.
    """

    made = Signal(object, str, str)
    failed = Signal(object, object)

    def __init__(self, make: MakeCopy, release: Release, office: Office, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._make, self._release, self._office = make, release, office

    def start(self) -> None:
        """Begin, in a thread of the pool; returns at once."""
        background.begin(self.run, "export")

    def run(self) -> None:
        """Do the work, in this thread."""
        try:
            self.made.emit(self, *self._make(self._release, self._office))
        except PressDeskError as error:
            self.failed.emit(self, error)
