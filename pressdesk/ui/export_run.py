"""One run of an export: which files are written, which are left, and how it goes on after a busy one."""

from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from pressdesk.app import files
from pressdesk.app.export import ExportJob, Means, Target
from pressdesk.app.session import Session
from pressdesk.model import PressDeskError, Release, TargetBusyError


class ExportRun(QObject):
    """Writes the session's open release, one run at a time; `notes` says of a file how it was made.

    advanced(int, int): so many steps are done of all.
    succeeded(tuple[Path, ...]): every file is there.
    failed(PressDeskError, str): why not; and the name under which `save_beside` would go on, or the empty string.
    ended(): after either, and after cancel().
    """

    advanced = Signal(int, int)
    succeeded = Signal(object)
    failed = Signal(object, str)
    ended = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._release: Release | None = None
        self._job: ExportJob | None = None
        self._left: tuple[Target, ...] = ()
        self._means = Means()
        self.written: tuple[Path, ...] = ()
        self.notes: dict[Path, tuple[str, ...]] = {}
        self.files: dict[str, bytes] = {}  # what was written, by name

    @property
    def busy(self) -> bool:
        """Whether files are being written."""
        return self._job is not None

    def start(self, targets: tuple[Target, ...], means: Means = Means(), release: Release | None = None) -> None:
        """Write these files, in folders that are made where they are missing, of `release` in place of the open one."""
        self.written, self.notes, self.files, self._means, self._release = (), {}, {}, means, release
        self._go_on(targets)

    def save_beside(self) -> None:
        """Go on under another name with the file that another program holds, then with the rest."""
        first, *rest = self._left
        self._go_on((replace(first, path=files.next_free(first.path)), *rest))

    def cancel(self) -> None:
        """Stop before the next file; `written` stays."""
        if self._job is not None:
            self._job.cancel()

    def _go_on(self, targets: tuple[Target, ...]) -> None:
        self._left = targets
        try:
            for folder in dict.fromkeys(target.path.parent for target in targets):
                files.make_folder(folder)
        except PressDeskError as error:
            self.failed.emit(error, "")
            return
        self._job = ExportJob(self._release or self._session.release, self._session.office, targets, self._means)
        self._job.progress.connect(self.advanced)
        self._job.done.connect(self._succeed)
        self._job.failed.connect(self._fail)
        self._job.finished.connect(self._end)
        self._job.start()

    def _succeed(self) -> None:
        self._take_written()
        self.succeeded.emit(self.written)

    def _fail(self, error: PressDeskError) -> None:
        self._take_written()
        busy = isinstance(error, TargetBusyError) and bool(self._left)
        self.failed.emit(error, files.next_free(self._left[0].path).name if busy else "")

    def _end(self) -> None:
        self._take_written()
        self._job = None
        self.ended.emit()

    def _take_written(self) -> None:
        ready = tuple(path for path in (self._job.written if self._job else ()) if path not in self.written)
        self.written += ready
        self.notes |= self._job.notes if self._job else {}
        self.files |= self._job.files if self._job else {}
        self._left = tuple(target for target in self._left if target.path not in ready)
