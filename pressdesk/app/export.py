"""Exports off the window's thread: several files at once, each whole or not at all."""

from collections.abc import Iterable
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QObject, QThreadPool, Signal

from pressdesk.app.files import write_atomic
from pressdesk.app.render import FORMATS, Format, Made, Means, render, template_notes
from pressdesk.app.targets import ExportSet, Target, write_set
from pressdesk.model import Office, PressDeskError, Release

__all__ = [
    "FORMATS", "ExportJob", "ExportMany", "ExportSet", "Format", "Made", "Means", "Target", "render", "template_notes",
]  # fmt: skip


class ExportJob(QObject):
    """Writes one release to several files in another thread. Keep it until `finished`.

    progress(int, int): steps done of all steps; a file is rendered in one and written in another.
    done(tuple[Path, ...]): every file is written.
    failed(PressDeskError): why not; `written` holds the files that were finished before. An error that nobody expected
    is told here too, and still reaches sys.excepthook.
    finished(): after done or failed, and after cancel().

    Every file is rendered before the first is written, so a template's fault leaves no half of a set. `notes` says how
    they were made.
    """

    progress = Signal(int, int)
    done = Signal(object)
    failed = Signal(object)
    finished = Signal()

    def __init__(
        self,
        release: Release,
        office: Office,
        targets: tuple[Target, ...],
        means: Means = Means(),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._release, self._office, self._targets = release, office, targets
        self._cancelled = False
        self._means = replace(means, stopped=lambda: self._cancelled)
        self.written: tuple[Path, ...] = ()
        self.notes: tuple[str, ...] = ()

    def start(self) -> None:
        """Begin, in a thread of the pool; returns at once."""
        QThreadPool.globalInstance().start(self.run)

    def cancel(self) -> None:
        """Stop before the next step, and another program that makes a file; files already written stay."""
        self._cancelled = True

    def run(self) -> None:
        """Do the work, in this thread."""
        try:
            self._write()
        except PressDeskError as error:
            if not self._cancelled:
                self.failed.emit(self._told(error))
        except BaseException as error:
            self.failed.emit(self._told(_defect(error)))
            raise
        finally:
            self.finished.emit()

    def _write(self) -> None:
        files: list[Made] = []
        for target in self._targets:
            if self._cancelled:
                return
            files.append(render(self._release, target.format, self._office, self._means))
            self._step(len(files))
        self.notes = tuple(dict.fromkeys(note for made in files for note in made.notes))
        for target, made in zip(self._targets, files, strict=True):
            if self._cancelled:
                return
            write_atomic(target.path, made.data)
            self.written += (target.path,)
            self._step(len(files) + len(self.written))
        self.done.emit(self.written)

    def _step(self, number: int) -> None:
        self.progress.emit(number, 2 * len(self._targets))

    def _told(self, error: PressDeskError) -> PressDeskError:
        """Return the error with the files that were written before it."""
        if self.written:
            names = ", ".join(f"“{path.name}”" for path in self.written)
            return type(error)(f"{error.message} ({names} was written)", error.remedy)
        return error


class ExportMany(QObject):
    """Writes many releases in another thread, one after the other, so that no more than one is held. Keep it until
    `finished`.

    progress(int, int): releases done of all.
    done(int): so many releases were written; `failures` says why others were not.
    finished(): after done, after cancel(), and after an error that nobody expected, which still reaches
    sys.excepthook.

    `sets` is read in that thread, one at a time, and may load each release as it is asked for.
    """

    progress = Signal(int, int)
    done = Signal(int)
    finished = Signal()

    def __init__(self, sets: Iterable[ExportSet], count: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sets, self._count = sets, count
        self._cancelled = False
        self.failures: tuple[PressDeskError, ...] = ()

    def start(self) -> None:
        """Begin, in a thread of the pool; returns at once."""
        QThreadPool.globalInstance().start(self.run)

    def cancel(self) -> None:
        """Stop before the next release; files already written stay."""
        self._cancelled = True

    def run(self) -> None:
        """Do the work, in this thread."""
        try:
            for number, one in enumerate(self._sets, 1):
                if self._cancelled:
                    return
                try:
                    write_set(one)
                except PressDeskError as error:
                    self.failures += (error,)
                self.progress.emit(number, self._count)
            self.done.emit(self._count - len(self.failures))
        finally:
            self.finished.emit()


def _defect(error: BaseException) -> PressDeskError:
    tr = QCoreApplication.translate
    return PressDeskError(
        tr("Export", "The file could not be made: a fault in PressDesk ({0})").format(type(error).__name__),
        tr("Export", "Your release is unharmed. Try another format or template."),
    )
