"""Files that are about to be templates: read from the disk, and again whenever they change there."""

from pathlib import Path
from typing import NamedTuple

from msgspec.structs import replace
from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from pressdesk.app.template_files import read_template
from pressdesk.model import Template, TemplateError

# Word writes a file in several steps; it is read when they are over.
PAUSE_MS = 300


class Candidate(NamedTuple):
    """A file to be added, or to replace the file of the template with the id `replaces`.

    `wanted`: the person asked for it to be taken as soon as it has no faults; else it is only looked at.
    """

    path: Path
    template: Template
    replaces: str = ""
    wanted: bool = True


class Candidates(QObject):
    """The files that are not templates yet, by their id. Signal: `changed()`: one of them has changed on the disk."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._held: dict[str, Candidate] = {}
        self._watcher = QFileSystemWatcher(self)
        self._later = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._later.timeout.connect(self._read_again)
        # Word replaces the file by another of its name: only the folder tells of that.
        self._watcher.fileChanged.connect(lambda _path: self._later.start())
        self._watcher.directoryChanged.connect(lambda _path: self._later.start())

    def all(self) -> tuple[Candidate, ...]:
        """Return every candidate, the newest first."""
        return tuple(reversed(self._held.values()))

    def get(self, id: str) -> Candidate | None:
        """Return the candidate with this id, or None."""
        return self._held.get(id)

    def take(self, path: Path, replaces: str = "") -> Candidate:
        """Return the file as a candidate, in place of one of the same file. Raises TemplateError: it cannot be one."""
        template = read_template(path)
        for one in self.all():
            if (one.path, one.replaces) == (path, replaces):
                self.drop(one.template.id)
        self._held[template.id] = Candidate(path, template, replaces)
        self._watch()
        return self._held[template.id]

    def again(self, id: str) -> Candidate:
        """Return the candidate as its file is now, wanted once more. Raises TemplateError where it cannot be read."""
        held = self._held[id]
        data = read_template(held.path).data
        self._held[id] = held._replace(template=replace(held.template, data=data), wanted=True)
        self._watch()
        return self._held[id]

    def hold(self, id: str) -> None:
        """Only look at a candidate from now on."""
        self._held[id] = self._held[id]._replace(wanted=False)

    def drop(self, id: str) -> None:
        """Forget a candidate."""
        self._held.pop(id, None)
        self._watch()

    def _read_again(self) -> None:
        for id, held in self._held.items():
            try:
                data = read_template(held.path).data
            except TemplateError:  # gone for a moment, or still being written: asking again says it
                continue
            self._held[id] = held._replace(template=replace(held.template, data=data))
        self._watch()
        self.changed.emit()

    def _watch(self) -> None:
        wanted = {str(place) for held in self._held.values() for place in (held.path, held.path.parent)}
        watched = {*self._watcher.files(), *self._watcher.directories()}
        if gone := list(watched - wanted):
            self._watcher.removePaths(gone)
        if new := [place for place in wanted - watched if Path(place).exists()]:
            self._watcher.addPaths(new)
