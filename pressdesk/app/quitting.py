"""The system asks the program to end: a session that closes, `kill`, Ctrl+C in the terminal."""

import signal
import socket

from PySide6.QtCore import QObject, QSocketNotifier, Signal

SIGNALS = ("SIGTERM", "SIGINT", "SIGHUP", "SIGBREAK")  # each where the system has it


class QuitSignals(QObject):
    """Turns the system's signals into one of Qt's.

    asked(): the program shall end; told in the window's own thread, between two events.
    """

    asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # Python runs its handlers between two of its own steps, which Qt may not take for long: a byte wakes it.
        self._near, self._far = socket.socketpair()
        for end in (self._near, self._far):
            end.setblocking(False)
        self._notifier = QSocketNotifier(self._near.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)
        signal.set_wakeup_fd(self._far.fileno(), warn_on_full_buffer=False)
        for number in (getattr(signal, name, None) for name in SIGNALS):
            if number is not None and signal.getsignal(number) is not signal.SIG_IGN:  # `nohup` ignores SIGHUP
                signal.signal(number, lambda *_: None)

    def close(self) -> None:
        """Listen no longer; the program is ending."""
        signal.set_wakeup_fd(-1)
        self._notifier.setEnabled(False)
        for end in (self._near, self._far):
            end.close()

    def _read(self) -> None:
        self._near.recv(64)
        self.asked.emit()
