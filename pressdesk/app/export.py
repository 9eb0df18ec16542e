"""Exports off the window's thread: several files at once, each whole or not at all."""

from collections import Counter
from collections.abc import Callable, Generator
from contextlib import closing
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QObject, Signal

from pressdesk.app import background
from pressdesk.app.render import FORMATS, Made, MadeFolder, Means, keeping, render
from pressdesk.app.targets import ExportSet, Target, make_target, write_set, write_target
from pressdesk.model import Office, PressDeskError, Release, TemplateError

__all__ = [
    "FORMATS", "ExportJob", "ExportMany", "ExportSet", "Failure", "Made", "Means", "Target", "Wanted", "render",
]  # fmt: skip


class ExportJob(QObject):
    """Writes one release to several files in another thread. Keep it until `finished`.

    progress(int, int): steps done of all steps; a file is rendered in one and written in another.
    done(tuple[Path, ...]): every file is written.
    failed(PressDeskError): why not; `written` holds the files that were finished before. An error that nobody expected
    is told here too, and still reaches sys.excepthook.
    finished(): after done or failed, and after cancel().

    Every file is rendered before the first is written, so a template's fault leaves no half of a set. `notes` says how
    they were made, for each path of which there is something to say. `files` are the very bytes that were written, by
    name, those in a folder by their path from there.
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
    ) -> None:
        super().__init__()
        self._release, self._office, self._targets = release, office, targets
        self._cancelled = False
        self._means = keeping(replace(means, stopped=lambda: self._cancelled))
        self.written: tuple[Path, ...] = ()
        self.notes: dict[Path, tuple[str, ...]] = {}
        self.files: dict[str, bytes] = {}

    def start(self) -> None:
        """Begin, in a thread of the pool; returns at once."""
        background.begin(self.run, "export")

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
        files: list[Made | MadeFolder] = []
        for target in self._targets:
            if self._cancelled:
                return
            files.append(make_target(target, self._release, self._office, self._means))
            self._step(len(files))
        for target, made in zip(self._targets, files, strict=True):
            if self._cancelled:
                return
            write_target(target, made)
            self.files |= _by_name(target.path.name, made)
            self.written += (target.path,)
            if made.notes:
                self.notes[target.path] = made.notes
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


class Wanted(Struct, frozen=True):
    """A release that is to be exported: its headline, and what loads it and says which files it becomes."""

    headline: str
    load: Callable[[], ExportSet]


class Failure(Struct, frozen=True):
    """A release that was not written, by its headline (None: all that were left), and why."""

    headline: str | None
    error: PressDeskError


class ExportMany(QObject):
    """Writes many releases in another thread, one after the other, so that no more than one is held. Keep it until
    `finished`.

    progress(int, int, str): the number of the release that is begun, of how many, its headline.
    done(int): so many releases were written; `failures` says why others were not. A template that cannot be used
    ends the work, for it would fail for every one of them.
    finished(): after done, after cancel(), and after an error that nobody expected, which still reaches
    sys.excepthook.

    `releases` is read and closed in that thread. `written` counts what is there already; `notes` says how often each
    note was to be made.
    """

    progress = Signal(int, int, str)
    done = Signal(int)
    finished = Signal()

    def __init__(self, releases: Generator[Wanted, None, None], count: int) -> None:
        super().__init__()
        self._releases, self._count = releases, count
        self._cancelled = False
        self.written = 0
        self.failures: tuple[Failure, ...] = ()
        self.notes: Counter[str] = Counter()

    def start(self) -> None:
        """Begin, in a thread of the pool; returns at once."""
        background.begin(self.run, "export")

    def cancel(self) -> None:
        """Stop before the next release, and another program that makes a file; files already written stay."""
        self._cancelled = True

    def run(self) -> None:
        """Do the work, in this thread."""
        try:
            self._write_all()
            if not self._cancelled:
                self.done.emit(self.written)
        finally:
            self.finished.emit()

    def _write_all(self) -> None:
        try:
            with closing(self._releases) as releases:
                for number, wanted in enumerate(releases, 1):
                    if self._cancelled:
                        return
                    self.progress.emit(number, self._count, wanted.headline)
                    self._write(wanted)
        except TemplateError:
            return  # told among the failures
        except PressDeskError as error:
            self.failures += (Failure(None, error),)

    def _write(self, wanted: Wanted) -> None:
        try:
            one = wanted.load()
            means = replace(one.means, stopped=lambda: self._cancelled)
            self.notes.update(write_set(replace(one, means=means)))
            self.written += 1
        except PressDeskError as error:
            if self._cancelled:
                return
            self.failures += (Failure(wanted.headline, error),)
            if isinstance(error, TemplateError):
                raise


def _by_name(name: str, made: Made | MadeFolder) -> dict[str, bytes]:
    if isinstance(made, MadeFolder):
        return {f"{name}/{path}": data for path, data in made.files.items()}
    return {name: made.data}


def _defect(error: BaseException) -> PressDeskError:
    tr = QCoreApplication.translate
    return PressDeskError(
        tr("Export", "The file could not be made: a fault in PressDesk ({0})").format(type(error).__name__),
        tr("Export", "Your release is unharmed. Try another format or template."),
    )
