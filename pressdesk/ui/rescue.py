"""What is kept and said when something went wrong that should not have: now, or the last time."""

import contextlib
import sys
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from pressdesk.app import messages, paths, wording
from pressdesk.app.endings import Ended, recovery
from pressdesk.app.reports import write_report
from pressdesk.app.session import Session
from pressdesk.model import PressDeskError
from pressdesk.ui.commands import attempt
from pressdesk.ui.window import MainWindow


class Rescue(QObject):
    """Called for an exception nobody expected: keeps the text, writes a report, says so; the window lives on.

    failed(type, exception, traceback): brings an exception of another thread to this one, where the desk is.
    """

    failed = Signal(object, object, object)

    def __init__(self, session: Session, folder: Path) -> None:
        super().__init__()
        self.failed.connect(self._tell)
        self._session = session
        self._folder = folder
        self._busy = False
        self._told: set[str] = set()

    def __call__(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Rescue the text. The same fault in the same place is told once (a paint event repeats it every frame)."""
        sys.__excepthook__(kind, error, trace)
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
        else:
            self.failed.emit(kind, error, trace)

    def _tell(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        place = f"{kind.__name__} {traceback.extract_tb(trace)[-1:]}"
        if self._busy or place in self._told:
            return
        self._busy = True
        try:
            self._told.add(place)
            self._rescue(kind, error, trace)
        finally:
            self._busy = False

    def _rescue(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        text = _tr("Something went wrong that should not have ({0})").format(kind.__name__)
        actions: tuple[messages.Action, ...] = ()
        try:
            report = write_report(self._folder, kind, error, trace)
        except PressDeskError as fault:
            remedy = wording.said_of(fault)
        else:
            show = messages.Action(_tr("Show report"), lambda: _open(report))
            remedy, actions = _tr("A report is in {0}.").format(report), (show,)
        try:
            self._session.flush()
        except PressDeskError as fault:
            kept = _tr("Your words could not be saved ({0}); copy them before you close.").format(
                wording.said_of(fault)
            )
        else:
            kept = _tr("Your words are saved.")
        messages.show(text, "error", f"{kept} {remedy}", actions, lasts=True)


def tell_recovery(window: MainWindow, ended: tuple[Ended, ...]) -> None:
    """Say what was recovered where a window on this desk ended without having been closed."""

    def show_history() -> None:
        window.session.open(ended[0].release)
        window.show_preview(True)
        window.right.show_tab("history")

    action = messages.Action(_tr("Show history"), lambda: attempt(show_history))
    there = (action,) if "history" in window.right.tabs.names() else ()
    with contextlib.suppress(PressDeskError):  # a desk that cannot be read says so itself
        if told := recovery(window.session.desk, ended, paths.log_folder(), _open, there):
            messages.door.pass_on(told)


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Main", text)
