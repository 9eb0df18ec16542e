"""Templates: the organization's own Word files and web pages, each with what works in it and what does not."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QMimeData
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFrame, QStackedLayout, QVBoxLayout, QWidget

from pressdesk import desk as desks
from pressdesk.app.inspecting import Inspect, Inspector, Prepare, prepared, template_inspection
from pressdesk.app.session import Session
from pressdesk.model import Template, clean_line
from pressdesk.ui.help_page import show_help
from pressdesk.ui.pages import template_acts
from pressdesk.ui.pages.candidates import Candidate
from pressdesk.ui.pages.entries import Entry, EntryList
from pressdesk.ui.pages.frame import Frame, ListAndDetail
from pressdesk.ui.pages.new_template import NewTemplate
from pressdesk.ui.pages.style import wrapped
from pressdesk.ui.pages.template_detail import TemplateDetail
from pressdesk.ui.pages.template_shelf import TemplateShelf
from pressdesk.ui.pages.template_words import state
from pressdesk.ui.pieces import accept_copy, button
from pressdesk.ui.theme import Theme, restyle


class TemplatesPage(QWidget):
    """All templates of the desk, and the files that are about to be. `inspect` returns what is found in one, `vet` what
    is found in one that is new (without it `inspect` looks); both raise TemplateError where it cannot be opened.
    `prepare` returns one whose typed fields are content controls."""

    def __init__(
        self,
        session: Session,
        theme: Theme,
        inspect: Inspect = template_inspection,
        vet: Inspect | None = None,
        prepare: Prepare = prepared,
    ) -> None:
        super().__init__()
        self._session, self._prepare = session, prepare
        self._shelf = TemplateShelf(session, Inspector(inspect, vet or inspect), self)
        self.setAcceptDrops(True)
        self.list = EntryList(theme, self.tr("Templates"), self.tr("Find templates"))
        self.detail = TemplateDetail(theme)
        self.sheet = NewTemplate(session, theme)
        self._build(theme)
        self._connect()
        self._shelf.read()

    def _build(self, theme: Theme) -> None:
        self._drop = QFrame()
        self._drop.setProperty("line", "drop")
        drop = QVBoxLayout(self._drop)
        drop.setContentsMargins(10, 8, 10, 4)
        drop.addWidget(wrapped(self.tr("Drop a Word file or a web page on this page to add it."), "small"))
        drop.addWidget(button(self.tr("How to make a template"), "add", lambda: show_help(self, theme)))
        self.list.add_foot(self._drop)
        empty = self.tr("No templates yet. Add your own Word file or web page: drop it here, or choose it.")
        self._panes = ListAndDetail(self.list, self.detail, empty)
        frame = Frame(theme, self.tr("Templates"))
        frame.put_first(self._panes.back)
        frame.add_action(button(self.tr("New…"), None, self.begin, name=self.tr("New template…")))
        frame.add_action(button(self.tr("Add template…"), "primary", self.choose_files))
        frame.add_content(self._panes)
        self._sheets = QStackedLayout(self)
        self._sheets.addWidget(frame)
        self._sheets.addWidget(self.sheet)

    def _connect(self) -> None:
        self._shelf.changed.connect(self._look)
        self._shelf.shown.connect(self._choose)
        self.list.chosen.connect(lambda _id: self._show())
        self.list.touched.connect(lambda _id: self._enter())
        self.detail.renamed.connect(self._rename)
        self.detail.wanted.connect(self._do)
        self.detail.trial.ended.connect(self._show)
        self.sheet.made.connect(self._take_made)
        self.sheet.left.connect(self._close_sheet)

    @property
    def first(self) -> QWidget:
        """Where the focus goes when the page is entered."""
        return self.sheet.name if self._sheets.currentWidget() is self.sheet else self.list.view

    def choose_files(self) -> None:
        """Ask for files and add them."""
        self._shelf.take_files(template_acts.ask_for_files(self))

    def begin(self) -> None:
        """Begin a new template from the starter letterhead, in the place of the list."""
        self._session.flush_wanted.emit()
        self.sheet.begin()
        self._sheets.setCurrentWidget(self.sheet)
        self.sheet.name.setFocus()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, and show that they can be dropped."""
        if _paths(event.mimeData()):
            accept_copy(event)
            restyle(self._drop, "over", True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Stop showing that files can be dropped."""
        restyle(self._drop, "over", False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Add what was dropped."""
        restyle(self._drop, "over", False)
        accept_copy(event)
        self._shelf.take_files(_paths(event.mimeData()))

    def _look(self) -> None:
        """Show what is there and known now."""
        new = [_entry(self._shelf, held.template) for held in self._shelf.candidates.all()]
        kept = [_entry(self._shelf, template) for template in self._shelf.templates.values()]
        self.list.show_entries([*new, *kept])
        self._panes.show_filled(bool(new or kept))
        self._show()

    def _choose(self, id: str) -> None:
        self.list.choose(id)
        self._panes.show_details()
        self._show()

    def _enter(self) -> None:
        """Go on in the detail where it has taken the place of the list."""
        if not self.list.isVisible():
            self.detail.setFocus()

    def _show(self) -> None:
        """Show what is chosen; where the button with the focus goes, the focus stays on the page."""
        focus = QApplication.focusWidget()
        inside = focus is not None and self.detail.isAncestorOf(focus)
        self._show_chosen()
        focus = QApplication.focusWidget()
        if inside and not (focus is not None and self.detail.isAncestorOf(focus)):
            (self.list.view if self.list.isVisible() else self.detail).setFocus()

    def _show_chosen(self) -> None:
        id = self.list.current()
        if held := self._shelf.candidates.get(id):
            self.detail.show_candidate(held, self._shelf.found(held.template))
        elif template := self._shelf.templates.get(id):
            self.detail.show_template(template, self._shelf.found(template))
            self.detail.try_it.setEnabled(not self._shelf.broken(template) and not self.detail.trial.busy)

    def _do(self, wanted: str) -> None:
        """Do what the buttons of the detail ask for with what it shows."""
        id = self.list.current()
        if held := self._shelf.candidates.get(id):
            _with_file(self._shelf, held)[wanted]()
        elif template := self._shelf.templates.get(id):
            self._with_template(template)[wanted]()
        self._show()

    def _with_template(self, template: Template) -> dict[str, Callable[[], object]]:
        take = partial(self._shelf.take_files, replaces=template.id)
        return {
            "try": lambda: self.detail.trial.start(template, desks.office(self._session.desk)),
            "default": lambda: self._shelf.save(replace(template, default=True)),
            "open": lambda: template_acts.open_copy(self, template),
            "replace": lambda: take(template_acts.ask_for_newer(self, template)),
            "prepare": lambda: template_acts.prepare(self, template, self._prepare, take),
            "copy": lambda: template_acts.save_copy(self, template),
            "remove": lambda: template_acts.remove(self, self._session, template),
        }

    def _rename(self, name: str) -> None:
        if template := self._shelf.templates.get(self.list.current()):
            self._shelf.save(replace(template, name=clean_line(name)))

    def _close_sheet(self) -> None:
        self._sheets.setCurrentIndex(0)
        self.list.view.setFocus()

    def _take_made(self, template: Template) -> None:
        self._close_sheet()
        self._shelf.add(template)


def _with_file(shelf: TemplateShelf, held: Candidate) -> dict[str, Callable[[], object]]:
    return {
        "again": lambda: shelf.check_again(held),
        "open": lambda: template_acts.open_file(held.path),
        "leave": lambda: shelf.leave(held),
    }


def _entry(shelf: TemplateShelf, template: Template) -> Entry:
    waits = shelf.candidates.get(template.id) is not None
    words, mark = state(shelf.found(template))
    quiet = [
        _tr("Word") if template.kind == "word" else _tr("Web page"),
        _tr("Not added yet") if waits else words if mark in ("error", "warning") else "",
        _tr("Default") if template.default else "",
        _tr("Sample") if template.sample else "",
    ]
    return Entry(template.id, template.name, " · ".join(filter(None, quiet)), template.file_name)


def _tr(text: str) -> str:
    return QCoreApplication.translate("TemplatesPage", text)


def _paths(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
