"""Templates: the organization's own Word files and web pages, each with what works in it and what does not."""

from collections.abc import Callable, Sequence
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QStackedLayout, QVBoxLayout, QWidget

from pressdesk import desk as desks
from pressdesk.app import messages
from pressdesk.app.session import Session
from pressdesk.app.template_checks import Inspect, Inspector, Prepare, template_inspection, to_mend
from pressdesk.model import Template, clean_line
from pressdesk.ui.pages import template_acts
from pressdesk.ui.pages.asking import done
from pressdesk.ui.pages.candidates import Candidate, Candidates
from pressdesk.ui.pages.entries import Entry, EntryList
from pressdesk.ui.pages.frame import Frame, ListAndDetail
from pressdesk.ui.pages.style import wrapped
from pressdesk.ui.pages.template_detail import TemplateDetail
from pressdesk.ui.pages.template_words import state
from pressdesk.ui.pieces import button
from pressdesk.ui.theme import Theme, restyle


class TemplatesPage(QWidget):
    """All templates of the desk, and the files that are about to be. `inspect` returns what is found in one and raises
    TemplateError where it cannot be opened; `prepare` returns one whose typed fields are content controls."""

    def __init__(
        self, session: Session, theme: Theme, inspect: Inspect = template_inspection, prepare: Prepare | None = None
    ) -> None:
        super().__init__()
        self._session, self._prepare = session, prepare
        self._templates: dict[str, Template] = {}
        self._candidates = Candidates(self)
        self._inspector = Inspector(inspect)
        self.setAcceptDrops(True)
        self.list = EntryList(theme, self.tr("Templates"), self.tr("Find templates"))
        self.detail = TemplateDetail(theme)
        self._build(theme)
        self.setFocusProxy(self.list.view)
        self._candidates.changed.connect(self._look)
        self._inspector.ready.connect(self._look)
        self.list.chosen.connect(lambda _id: self._show())
        self.detail.renamed.connect(self._rename)
        self.detail.wanted.connect(self._do)
        self.detail.trial.ended.connect(self._show)
        session.library_changed.connect(self.refresh)
        self.refresh()

    def _build(self, theme: Theme) -> None:
        self._drop = QFrame()
        self._drop.setProperty("line", "drop")
        drop = QVBoxLayout(self._drop)
        drop.setContentsMargins(10, 8, 10, 4)
        drop.addWidget(wrapped(self.tr("Drop a Word file or a web page on this page to add it."), "small"))
        self.list.add_foot(self._drop)
        empty = self.tr("No templates yet. Add your own Word file or web page: drop it here, or choose it.")
        self._panes = ListAndDetail(self.list, self.detail, empty)
        frame = Frame(theme, self.tr("Templates"))
        frame.put_first(self._panes.back)
        frame.add_action(button(self.tr("Add template…"), "primary", self.choose_files))
        frame.add_content(self._panes)
        self._sheets = QStackedLayout(self)
        self._sheets.addWidget(frame)

    def refresh(self) -> None:
        """Read the templates from the desk again."""
        kept = sorted(desks.templates(self._session.desk), key=lambda template: template.kind != "word")
        self._templates = {template.id: template for template in kept}
        self._look()

    def choose_files(self) -> None:
        """Ask for files and add them."""
        self.add_files(template_acts.ask_for_files(self))

    def add_files(self, paths: Sequence[Path], replaces: str = "") -> None:
        """Add each file as a template, or let it replace one; a faulty file stays beside them until it is mended."""
        for path in paths:
            held = done(self._candidates.take, path, replaces)
            if held is not None and self._fits(held):
                self._list()
                self._choose(held.template.id)
        self._look()

    def _fits(self, held: Candidate) -> bool:
        """Return whether a file can be what it is to be; one of another kind replaces nothing."""
        old = self._templates.get(held.replaces)
        if old is None or old.kind == held.template.kind:
            return True
        self._candidates.drop(held.template.id)
        said = self.tr("“{0}” is another kind of template").format(held.template.file_name)
        messages.show(said, "error", self.tr("Add it as a template of its own."))
        return False

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, and show that they can be dropped."""
        if _paths(event.mimeData()):
            event.acceptProposedAction()
            restyle(self._drop, "over", True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Stop showing that files can be dropped."""
        restyle(self._drop, "over", False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Add what was dropped."""
        restyle(self._drop, "over", False)
        event.acceptProposedAction()
        self.add_files(_paths(event.mimeData()))

    def _look(self) -> None:
        """Take the files that have no faults, and show what is known now."""
        for held in self._candidates.all():
            found = self._inspector.found(held.template)
            if found is None or not held.wanted or self._candidates.get(held.template.id) is not held:
                continue
            if to_mend(found):
                self._candidates.hold(held.template.id)
            else:
                self._accept(held)
        self._list()
        self._show()

    def _accept(self, held: Candidate) -> None:
        """Make a file a template of the desk, or the file of one that is there."""
        new, old = held.template, self._templates.get(held.replaces)
        self._candidates.hold(new.id)
        if held.replaces and old is not None:
            new = replace(old, data=new.data, file_name=new.file_name, sample=False)
            said = self.tr("“{0}” is “{1}” now").format(old.name, new.file_name)
        else:
            first = not any(known.default for known in self._templates.values() if known.kind == new.kind)
            new = replace(new, default=first)
            said = self.tr("“{0}” was added to the templates").format(new.name)
        if self._save(new):
            self._candidates.drop(held.template.id)
            messages.show(said)
            self._list()
            self._choose(new.id)

    def _list(self) -> None:
        new = [self._entry(held.template, self.tr("Not added yet")) for held in self._candidates.all()]
        self.list.show_entries([*new, *(self._entry(template) for template in self._templates.values())])
        self._panes.show_filled(bool(new or self._templates))

    def _entry(self, template: Template, standing: str = "") -> Entry:
        kind = self.tr("Word") if template.kind == "word" else self.tr("Web page")
        default = self.tr("Default") if template.default else ""
        sample = self.tr("Sample") if template.sample else ""
        words, mark = state(self._inspector.found(template))
        fault = words if mark in ("error", "warning") and not standing else ""
        quiet = " · ".join(filter(None, (kind, standing, fault, default, sample)))
        return Entry(template.id, template.name, quiet, template.file_name)

    def _choose(self, id: str) -> None:
        self.list.choose(id)
        self._panes.show_details()

    def _show(self) -> None:
        id = self.list.current()
        if held := self._candidates.get(id):
            self.detail.show_candidate(held, self._inspector.found(held.template))
        elif template := self._templates.get(id):
            self.detail.show_template(template, self._inspector.found(template))
            self.detail.try_it.setEnabled(not self._broken(template) and not self.detail.trial.busy)

    def _broken(self, template: Template) -> bool:
        found = self._inspector.found(template)
        return found is None or bool(to_mend(found))

    def _do(self, wanted: str) -> None:
        """Do what the buttons of the detail ask for with what it shows."""
        id = self.list.current()
        if held := self._candidates.get(id):
            self._do_with_file(held, wanted)
        elif template := self._templates.get(id):
            self._do_with_template(template, wanted)

    def _do_with_file(self, held: Candidate, wanted: str) -> None:
        acts: dict[str, Callable[[], object]] = {
            "again": lambda: self._check_again(held),
            "open": lambda: template_acts.open_file(held.path),
            "leave": lambda: self._candidates.drop(held.template.id),
        }
        acts[wanted]()
        self._look()

    def _check_again(self, held: Candidate) -> None:
        new = done(self._candidates.again, held.template.id)
        found = self._inspector.found(held.template)
        if new and new.template.data == held.template.data and found and to_mend(found):
            said = self.tr("“{0}” has not changed since it was checked").format(held.template.file_name)
            messages.show(said, remedy=self.tr("Save it first, then check again."))

    def _do_with_template(self, template: Template, wanted: str) -> None:
        acts: dict[str, Callable[[], object]] = {
            "try": lambda: self.detail.trial.start(template, desks.office(self._session.desk)),
            "default": lambda: self._save(replace(template, default=True)),
            "open": lambda: template_acts.open_copy(self, template),
            "replace": lambda: self._replace(template),
            "prepare": lambda: self._prepare_copy(template),
            "copy": lambda: template_acts.save_copy(self, template),
            "remove": lambda: self._remove(template),
        }
        acts[wanted]()
        self._show()

    def _replace(self, template: Template) -> None:
        if (path := template_acts.ask_for_newer(self, template)) is not None:
            self._replace_by(template, path)

    def _replace_by(self, template: Template, path: Path) -> None:
        self.add_files([path], template.id)

    def _prepare_copy(self, template: Template) -> None:
        if self._prepare is not None:
            template_acts.prepare(self, template, self._prepare, lambda path: self._replace_by(template, path))

    def _remove(self, template: Template) -> None:
        if template_acts.remove(self, self._session.desk, template):
            self._session.library_changed.emit()

    def _rename(self, name: str) -> None:
        if template := self._templates.get(self.list.current()):
            self._save(replace(template, name=clean_line(name)))

    def _save(self, template: Template) -> bool:
        saved = done(desks.save_template, self._session.desk, template) is not None
        self._session.library_changed.emit()
        return saved


def _paths(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
