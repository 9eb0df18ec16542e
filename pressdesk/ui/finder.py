"""Search as you type, away from the window: a thread with its own connection to the desk."""

from pathlib import Path

from PySide6.QtCore import QObject, QThread, QTimer, Signal

from pressdesk import desk as desks
from pressdesk.model import DeskError

PAUSE_MS = 60
LIMIT = 40


class _Reader(QObject):
    """Lives in the thread: opens its own reader and answers the newest question.

    answered(int, tuple of Hit). failed(DeskError).
    """

    answered = Signal(int, object)
    failed = Signal(object)

    def __init__(self, path: Path, limit: int) -> None:
        super().__init__()
        self._path, self._limit = path, limit
        self._desk: desks.Desk | None = None
        self.newest = 0

    def ask(self, number: int, query: str) -> None:
        """Answer, unless a newer question has been asked meanwhile."""
        if number < self.newest:
            return
        try:
            if self._desk is None:
                self._desk = desks.open_desk(self._path, reader=True)
            hits = desks.search(self._desk, query, self._limit)
        except DeskError as error:
            self.failed.emit(error)
        else:
            self.answered.emit(number, hits)

    def close(self) -> None:
        """Let go of the desk."""
        if self._desk is not None:
            self._desk.close()
            self._desk = None


class Finder(QObject):
    """Finds releases by any word ever in them, at most `limit` of them. Ask as often as you like: only the newest
    question is answered.

    found(tuple of Hit): the answer to the newest question. failed(DeskError): it could not be answered.
    """

    found = Signal(object)
    failed = Signal(object)
    _asked = Signal(int, str)
    _closing = Signal()

    def __init__(self, path: Path, parent: QObject | None = None, limit: int = LIMIT) -> None:
        super().__init__(parent)
        self._thread = QThread(self)
        self._reader = _Reader(path, limit)
        self._reader.moveToThread(self._thread)
        self._asked.connect(self._reader.ask)
        self._closing.connect(self._reader.close)
        self._reader.answered.connect(self._answer)
        self._reader.failed.connect(self.failed)
        self._query = ""
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._send)

    def ask(self, query: str) -> None:
        """Look for `query`; the answer comes by `found`. An empty one takes back the question."""
        self._query = query.strip()
        self._reader.newest += 1
        if self._query:
            self._pause.start()
        else:
            self._pause.stop()

    def close(self) -> None:
        """End the thread; the desk may be closed then."""
        if self._thread.isRunning():
            self._closing.emit()
            self._thread.quit()
            self._thread.wait()

    def _send(self) -> None:
        if not self._thread.isRunning():
            self._thread.start()
        self._asked.emit(self._reader.newest, self._query)

    def _answer(self, number: int, hits: tuple[desks.Hit, ...]) -> None:
        if number == self._reader.newest:
            self.found.emit(hits)
