"""The one door for words to the user. What is said before a window listens waits for it."""

from collections.abc import Callable
from typing import Literal, NamedTuple, TypeAlias

from PySide6.QtCore import QMetaMethod, QObject, QTimer, Signal

from pressdesk.app.wording import said
from pressdesk.model import DeskError, PressDeskError

Level: TypeAlias = Literal["info", "warning", "error"]


class Action(NamedTuple):
    """A button beside a message: its label and what it does."""

    label: str
    run: Callable[[], object]


class Message(NamedTuple):
    """What happened (`text`), what to do about it (`remedy`, may be empty), and buttons to do it with.

    `lasts`: it holds whichever release is open; the others go when another release is opened.
    """

    text: str
    kind: Level = "info"
    remedy: str = ""
    actions: tuple[Action, ...] = ()
    lasts: bool = False


class Door(QObject):
    """Where messages leave.

    shown(Message): one message for the user. Messages wait until the first listener connects.
    """

    shown = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._waiting: list[Message] = []

    def pass_on(self, message: Message) -> None:
        """Show `message`, or keep it until a window listens."""
        self._waiting.append(message)
        self._deliver()

    def connectNotify(self, signal: QMetaMethod) -> None:
        """Deliver what waits as soon as somebody listens, once they have finished connecting."""
        if self._waiting:
            QTimer.singleShot(0, self._deliver)

    def _deliver(self) -> None:
        if not self.isSignalConnected(QMetaMethod.fromSignal(self.shown)):
            return
        while self._waiting:
            self.shown.emit(self._waiting.pop(0))


door = Door()


def show(
    text: str, kind: Level = "info", remedy: str = "", actions: tuple[Action, ...] = (), *, lasts: bool = False
) -> None:
    """Say `text` to the user."""
    door.pass_on(Message(text, kind, remedy, actions, lasts))


def show_error(error: PressDeskError) -> None:
    """Say what went wrong and what the person can do about it; what the desk could not do is no matter of a release."""
    show(said(error.message), "error", said(error.remedy), lasts=isinstance(error, DeskError))
