"""Templates: the organization's own Word files and web pages, added by file or by dropping them on the page."""

from collections.abc import Sequence
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QMimeData
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from pressdesk import desk as desks
from pressdesk.app import messages
from pressdesk.app.files import write_atomic
from pressdesk.app.session import Session
from pressdesk.app.template_files import SUFFIXES, is_pack, read_template
from pressdesk.model import Template, clean_line
from pressdesk.ui.pages.asking import done, sure
from pressdesk.ui.pages.frame import Frame
from pressdesk.ui.pages.template_list import TemplateList, Told
from pressdesk.ui.pages.template_row import TemplateRow, fields_line
from pressdesk.ui.pieces import button
from pressdesk.ui.theme import Theme


class TemplatesPage(QWidget):
    """All templates of the desk. `check` returns what there is to say about one, `fields` the fields it places, `vet`
    what `check` does for one that is new (without it `check` looks); all raise TemplateError for a broken one."""

    def __init__(
        self,
        session: Session,
        theme: Theme,
        check: Told | None = None,
        fields: Told | None = None,
        vet: Told | None = None,
    ) -> None:
        super().__init__()
        self._session, self._check, self._fields, self._vet = session, check, fields, vet or check
        self._shown: tuple[Template, ...] = ()
        self.setAcceptDrops(True)
        self.list = TemplateList(theme, self._wire, self._told)
        add = button(self.tr("Add template…"), "primary", self.choose_file)
        frame = Frame(theme, self.tr("Templates"))
        frame.add_action(add)
        frame.add_content(self.list)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        self.setFocusProxy(add)
        session.library_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Read the templates from the desk again."""
        templates = desks.templates(self._session.desk)
        if templates != self._shown:
            self._shown = templates
            self.list.show_templates(templates)

    def choose_file(self) -> None:
        """Ask for files and add them."""
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Add templates"), "", _filter())
        self.add_files([Path(name) for name in names])

    def add_files(self, paths: Sequence[Path]) -> None:
        """Add each file as a template; one that is broken is refused at once, with what is wrong where."""
        for path in paths:
            template = done(self._checked, path)
            if template is None:
                continue
            first = not any(known.default for known in self._of_kind(template))
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
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Replace {}").format(template.name), "", _filter())
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
        suffix = ".docx" if template.kind == "word" else ".zip" if is_pack(template) else ".html.j2"
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
            self._keep_a_default(template)
            self._session.library_changed.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, and show that they can be dropped."""
        if _paths(event.mimeData()):
            event.acceptProposedAction()
            self.list.show_drop(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Stop showing that files can be dropped."""
        self.list.show_drop(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Add what was dropped."""
        self.list.show_drop(False)
        event.acceptProposedAction()
        self.add_files(_paths(event.mimeData()))

    def _wire(self, row: TemplateRow) -> None:
        row.renamed.connect(self.rename)
        row.default_wanted.connect(self.make_default)
        row.replace_wanted.connect(self.replace_file)
        row.copy_wanted.connect(self.save_copy)
        row.remove_wanted.connect(self.remove)

    def _told(self, template: Template) -> tuple[str, ...]:
        filled = (fields_line(self._fields(template)),) if self._fields else ()
        return filled + (self._check(template) if self._check else ())

    def _checked(self, path: Path) -> Template:
        template = read_template(path)
        if self._vet:
            self._vet(replace(template, name=template.file_name))
        return template

    def _of_kind(self, template: Template) -> list[Template]:
        return [known for known in desks.templates(self._session.desk) if known.kind == template.kind]

    def _keep_a_default(self, removed: Template) -> None:
        left = self._of_kind(removed)
        if left and not any(template.default for template in left):
            done(desks.save_template, self._session.desk, replace(left[0], default=True))

    def _template(self, id: str) -> Template:
        return next(template for template in self._shown or () if template.id == id)

    def _save(self, template: Template) -> None:
        done(desks.save_template, self._session.desk, template)
        self._session.library_changed.emit()


def _filter() -> str:
    kinds = " ".join(f"*{suffix}" for suffix in SUFFIXES)
    return QCoreApplication.translate("TemplatesPage", "Templates ({})").format(kinds)


def _paths(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
