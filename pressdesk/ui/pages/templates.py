"""Templates: the organization's own Word files and web pages, added by file or by dropping them on the page."""

from collections.abc import Callable, Sequence
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QVBoxLayout, QWidget

from pressdesk import desk as desks
from pressdesk.app import messages
from pressdesk.app.files import write_atomic
from pressdesk.app.session import Session
from pressdesk.model import Template, TemplateError, clean_line
from pressdesk.ui.pages.asking import done, sure
from pressdesk.ui.pages.frame import Column, Frame
from pressdesk.ui.pages.style import lined, wrapped
from pressdesk.ui.pages.template_files import SUFFIXES, read_template
from pressdesk.ui.pages.template_row import TemplateRow
from pressdesk.ui.pieces import button, clear, rule
from pressdesk.ui.theme import Theme, restyle

Check = Callable[[Template], tuple[str, ...]]


class TemplatesPage(QWidget):
    """All templates of the desk. `check` says what there is to say about one, and raises TemplateError for a broken
    one; without it nothing is checked here."""

    def __init__(self, session: Session, theme: Theme, check: Check | None = None) -> None:
        super().__init__()
        self._session, self._theme, self._check = session, theme, check
        self.rows: dict[str, TemplateRow] = {}
        self._shown: tuple[Template, ...] | None = None
        self.setAcceptDrops(True)
        self._column = Column()
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._drop = QFrame()
        self._drop.setProperty("line", "drop")
        self._build()
        session.library_changed.connect(self.refresh)
        self.refresh()

    def _build(self) -> None:
        frame = Frame(self._theme, self.tr("Templates"))
        frame.add_action(button(self.tr("Add template…"), "primary", self.choose_file))
        drop = QVBoxLayout(self._drop)
        drop.setContentsMargins(0, 14, 0, 14)
        drop.addWidget(
            wrapped(
                self.tr(
                    "Drop a Word file (.docx, .dotx) or a web page (.html, .j2) anywhere on this page to add it. "
                    "Your letterhead can stay as it is: mark the places to fill with {{ headline }}, {{ body }} and so "
                    "on, or leave it without marks, and the release follows the last line."
                ),
                "small",
            )
        )
        self._column.body.addLayout(self._list)
        self._column.body.addWidget(self._drop)
        frame.add_content(self._column)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)

    def refresh(self) -> None:
        """Read the templates from the desk again."""
        templates = desks.templates(self._session.desk)
        if templates == self._shown:
            return
        self._shown = templates
        if {template.id for template in templates} != set(self.rows):
            self._arrange(templates)
        for template in templates:
            self.rows[template.id].show_template(template, *self._said(template))

    def _arrange(self, templates: Sequence[Template]) -> None:
        clear(self._list)
        self.rows = {}
        self._section(self.tr("Word"), [template for template in templates if template.kind == "word"])
        self._section(self.tr("Web page"), [template for template in templates if template.kind == "web"])

    def choose_file(self) -> None:
        """Ask for files and add them."""
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Add templates"), "", self._filter())
        self.add_files([Path(name) for name in names])

    def add_files(self, paths: Sequence[Path]) -> None:
        """Add each file as a template; one that is broken is refused at once, with what is wrong where."""
        for path in paths:
            template = done(self._checked, path)
            if template is None:
                continue
            first = all(known.kind != template.kind for known in desks.templates(self._session.desk))
            if done(desks.save_template, self._session.desk, replace(template, default=first)):
                messages.show(self.tr("“{}” was added to the templates").format(template.name))
        self._session.library_changed.emit()

    def rename(self, id: str, name: str) -> None:
        """Give a template another name."""
        self._save(replace(self._template(id), name=clean_line(name)))

    def make_default(self, id: str) -> None:
        """Make a template the one that is used unless another is chosen."""
        self._save(replace(self._template(id), default=True))

    def replace_file(self, id: str) -> None:
        """Ask for a newer file of the same kind, and let the template be that."""
        template = self._template(id)
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Replace {}").format(template.name), "", self._filter())
        new = done(self._checked, Path(name)) if name else None
        if new and new.kind != template.kind:
            messages.show(
                self.tr("“{}” is another kind of template").format(new.file_name),
                "error",
                self.tr("Add it as a template of its own."),
            )
        elif new:
            self._save(replace(template, data=new.data, file_name=new.file_name, sample=False))

    def save_copy(self, id: str) -> None:
        """Ask where to, and write the template's file there."""
        template = self._template(id)
        suffix = ".docx" if template.kind == "word" else ".html.j2"
        offered = template.file_name or f"{template.name}{suffix}"
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save a copy of {}").format(template.name), offered)
        if name:
            done(write_atomic, Path(name), template.data)

    def remove(self, id: str) -> None:
        """Remove a template, if the person is sure."""
        template = self._template(id)
        question = self.tr("Remove the template “{}”?").format(template.name)
        more = self.tr("Releases and exported files stay as they are. Save a copy first if you may want it again.")
        if sure(self, question, more, self.tr("Remove")):
            done(desks.remove_template, self._session.desk, id)
            self._session.library_changed.emit()

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

    def _section(self, title: str, templates: Sequence[Template]) -> None:
        if not templates:
            return
        heading = lined(title, "section")
        heading.setContentsMargins(0, 14 if self._list.count() else 0, 0, 6)
        self._list.addWidget(heading)
        for template in templates:
            self._list.addWidget(rule())
            self.rows[template.id] = self._row(template)
            self._list.addWidget(self.rows[template.id])

    def _row(self, template: Template) -> TemplateRow:
        row = TemplateRow(self._theme, template, ())
        row.renamed.connect(self.rename)
        row.default_wanted.connect(self.make_default)
        row.replace_wanted.connect(self.replace_file)
        row.copy_wanted.connect(self.save_copy)
        row.remove_wanted.connect(self.remove)
        return row

    def _said(self, template: Template) -> tuple[tuple[str, ...], str]:
        try:
            return (self._check(template) if self._check else ()), ""
        except TemplateError as error:
            return (), str(error)

    def _checked(self, path: Path) -> Template:
        template = read_template(path)
        if self._check:
            self._check(replace(template, name=template.file_name))
        return template

    def _template(self, id: str) -> Template:
        return next(template for template in self._shown or () if template.id == id)

    def _save(self, template: Template) -> None:
        done(desks.save_template, self._session.desk, template)
        self._session.library_changed.emit()

    def _filter(self) -> str:
        return self.tr("Templates ({})").format(" ".join(f"*{suffix}" for suffix in SUFFIXES))


def _paths(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
