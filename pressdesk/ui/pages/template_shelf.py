"""The templates of the desk and the files that are about to be, each with what was found in it."""

from collections.abc import Sequence
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from pressdesk import desk as desks
from pressdesk.app import messages
from pressdesk.app.inspecting import Inspector, to_mend
from pressdesk.app.session import Session
from pressdesk.model import Inspection, Template
from pressdesk.ui.pages.asking import done
from pressdesk.ui.pages.candidates import Candidate, Candidates


class TemplateShelf(QObject):
    """Adds, replaces and keeps templates. Signals: `changed()`: something is known or there that was not; `shown(str)`:
    the id of a template or a file that the person now wants to see."""

    changed = Signal()
    shown = Signal(str)

    def __init__(self, session: Session, inspector: Inspector, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._inspector = inspector
        self.candidates = Candidates(self)
        self.templates: dict[str, Template] = {}
        self.candidates.changed.connect(self.look)
        self._inspector.ready.connect(self.look)
        session.library_changed.connect(self.read)

    def read(self) -> None:
        """Read the templates from the desk again, Word files first."""
        kept = sorted(desks.templates(self._session.desk), key=lambda template: template.kind != "word")
        self.templates = {template.id: template for template in kept}
        self.look()

    def look(self) -> None:
        """Take the files that have no faults, and tell that there may be something new."""
        for held in self.candidates.all():
            found = self.found(held.template)
            if found is None or not held.wanted or self.candidates.get(held.template.id) is not held:
                continue
            self.candidates.hold(held.template.id)
            if not to_mend(found):
                self._accept(held)
        self.changed.emit()

    def found(self, template: Template) -> Inspection | None:
        """Return what was found in a template; None: it is being inspected."""
        return self._inspector.found(template, new=self.candidates.get(template.id) is not None)

    def broken(self, template: Template) -> bool:
        """Return whether a template cannot be used, or nobody knows yet."""
        found = self.found(template)
        return found is None or bool(to_mend(found))

    def take_files(self, paths: Sequence[Path], replaces: str = "") -> None:
        """Add each file as a template, or let it replace one; a faulty file stays beside them until it is mended."""
        for path in paths:
            held = done(self.candidates.take, path, replaces)
            if held is not None and self._fits(held):
                self.changed.emit()
                self.shown.emit(held.template.id)
        self.look()

    def check_again(self, held: Candidate) -> None:
        """Read a file again, and take it where it has no faults any more."""
        new = done(self.candidates.again, held.template.id)
        if new and new.template.data == held.template.data and self.broken(held.template):
            said = self.tr("“{0}” has not changed since it was checked").format(held.template.file_name)
            messages.show(said, remedy=self.tr("Save it first, then check again."), lasts=True)
        self.look()

    def leave(self, held: Candidate) -> None:
        """Forget a file that is not to be a template."""
        self.candidates.drop(held.template.id)
        self.look()

    def add(self, new: Template) -> bool:
        """Keep a new template, the default where it is the first of its kind; return whether the desk took it."""
        first = not any(known.default for known in self.templates.values() if known.kind == new.kind)
        return self._keep(replace(new, default=first), self.tr("“{0}” was added to the templates").format(new.name))

    def save(self, template: Template) -> bool:
        """Keep a template on the desk; return whether the desk took it."""
        saved = done(desks.save_template, self._session.desk, template) is not None
        self._session.library_changed.emit()
        return saved

    def _accept(self, held: Candidate) -> None:
        """Make a file a template of the desk, or the file of one that is there; what the desk refuses stays."""
        new, old = held.template, self.templates.get(held.replaces)
        if old is None:
            taken = self.add(new)
        else:
            said = self.tr("“{0}” is “{1}” now").format(old.name, new.file_name)
            taken = self._keep(replace(old, data=new.data, file_name=new.file_name, sample=False), said)
        if taken:
            self.candidates.drop(new.id)

    def _keep(self, template: Template, said: str) -> bool:
        if not self.save(template):
            return False
        messages.show(said, lasts=True)
        self.changed.emit()
        self.shown.emit(template.id)
        return True

    def _fits(self, held: Candidate) -> bool:
        """Return whether a file can be what it is to be; one of another kind replaces nothing."""
        old = self.templates.get(held.replaces)
        if old is None or old.kind == held.template.kind:
            return True
        self.candidates.drop(held.template.id)
        said = self.tr("“{0}” is another kind of template").format(held.template.file_name)
        messages.show(said, "error", self.tr("Add it as a template of its own."), lasts=True)
        return False
