"""How a press on words that are only painted goes on in their new editor: Qt gives the drag to what was pressed."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from pressdesk.ui.body import BodyEdit


class Handing(QObject):
    """Hands a press on the ground to an editor that stands on it, and what the mouse does until it is let go."""

    def __init__(self, ground: QWidget, editor: BodyEdit, press: QMouseEvent) -> None:
        super().__init__(editor)
        self._ground = ground
        self._editor = editor
        ground.installEventFilter(self)
        self._hand_on(press)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QMouseEvent):
            return False
        anew = event.isBeginEvent() and event.buttons() == event.button()  # nobody heard that it was let go
        if not anew:
            self._hand_on(event)
        if anew or not event.buttons():
            self._ground.removeEventFilter(self)
            self.deleteLater()
        return not anew

    def _hand_on(self, event: QMouseEvent) -> None:
        ground = self._editor.viewport()
        places = ground.mapFrom(self._ground, event.position()), event.scenePosition(), event.globalPosition()
        what = event.button(), event.buttons(), event.modifiers()
        QApplication.sendEvent(ground, QMouseEvent(event.type(), *places, *what))
