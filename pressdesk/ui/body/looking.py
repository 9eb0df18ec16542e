"""Better words that come into a menu while it is open: a dictionary may take its time to find them."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from pressdesk.model import Finding
from pressdesk.ui.body.underlines import Reader

Fixes = Callable[[tuple[str, ...]], list[QAction]]


class Looking(QObject):
    """Puts what the reader finds for a finding in place of the action that says to wait, as long as the menu lives;
    `fixes` makes the actions."""

    def __init__(self, menu: QMenu, waiting: QAction, reader: Reader, finding: Finding, fixes: Fixes) -> None:
        super().__init__(menu)
        self._menu, self._waiting = menu, waiting
        self._reader, self._finding, self._fixes = reader, finding, fixes
        reader.suggested.connect(self._fill)

    def _fill(self) -> None:
        better = self._reader.suggestions(self._finding)
        if better is not None:
            self._reader.suggested.disconnect(self._fill)
            self._menu.insertActions(self._waiting, self._fixes(better))
            self._menu.removeAction(self._waiting)
