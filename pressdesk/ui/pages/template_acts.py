"""What is done with a template: copies, a prepared copy, removal. Each asks what has to be asked, and tells faults."""

from collections.abc import Callable
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from pressdesk import desk as desks
from pressdesk import web
from pressdesk.app import messages
from pressdesk.app.files import write_atomic
from pressdesk.app.inspecting import Prepare
from pressdesk.app.messages import Action
from pressdesk.app.session import Session
from pressdesk.app.starters import TemplateKind
from pressdesk.app.template_files import SUFFIXES, is_pack
from pressdesk.model import Template
from pressdesk.ui import reveal
from pressdesk.ui.pages.asking import done, sure


def ask_for_files(page: QWidget) -> list[Path]:
    """Return the files that the person chooses to add."""
    names, _ = QFileDialog.getOpenFileNames(page, _tr("Add templates"), "", file_filter())
    return [Path(name) for name in names]


def ask_for_newer(page: QWidget, template: Template) -> list[Path]:
    """Return the file that the person chooses in place of a template's, if any."""
    title = _tr("Replace {0}").format(template.name)
    name, _ = QFileDialog.getOpenFileName(page, title, "", file_filter(template.kind))
    return [Path(name)] if name else []


def save_copy(page: QWidget, template: Template) -> Path | None:
    """Ask where to, write the template's file there, and return the path; None where that came to nothing."""
    suffix = ".docx" if template.kind == "word" else ".zip" if is_pack(template) else ".html.j2"
    offered = template.file_name or f"{template.name}{suffix}"
    name, _ = QFileDialog.getSaveFileName(page, _tr("Save a copy of {0}").format(template.name), offered)
    if not name or not _written(Path(name), template):
        return None
    return Path(name)


def open_copy(page: QWidget, template: Template) -> None:
    """Ask where to save a copy, and open it in the program that is there for it."""
    if path := save_copy(page, template):
        open_file(path)


def open_file(path: Path) -> None:
    """Open a file in the program that is there for it, or say that there is none."""
    if not reveal.open_file(path):
        messages.show(_tr("No program opened “{0}”").format(path.name), "warning", str(path.parent), lasts=True)


def prepare(page: QWidget, template: Template, prepared: Prepare, use: Callable[[list[Path]], object]) -> None:
    """Write a copy whose typed fields are content controls where the person wants it, and offer to `use` it."""
    made = done(prepared, template)
    if made is None:
        return
    if made.data == template.data:
        nothing = _tr("“{0}” has no typed fields to turn into content controls").format(template.name)
        messages.show(nothing, remedy=_tr("It works as it is."), lasts=True)
        return
    offered = f"{Path(template.file_name or template.name).stem} {_tr('prepared')}.docx"
    name, _ = QFileDialog.getSaveFileName(page, _tr("Save the prepared copy"), offered, _tr("Word files (*.docx)"))
    if name and _written(Path(name), made):
        saved = _tr("“{0}” is saved: its fields are content controls now").format(Path(name).name)
        ask = Action(_tr("Use it for this template"), lambda: use([Path(name)]))
        messages.show(saved, actions=(ask,), lasts=True)


def remove(page: QWidget, session: Session, template: Template) -> None:
    """Remove a template, if the person is sure, and pass its standing as the default on."""
    question = _tr("Remove the template “{0}”?").format(template.name)
    more = _tr("Releases and exported files stay as they are. Save a copy first if you may want it again.")
    if not sure(page, question, more, _tr("Remove")):
        return
    done(desks.remove_template, session.desk, template.id)
    left = [known for known in desks.templates(session.desk) if known.kind == template.kind]
    if left and not any(known.default for known in left):
        done(desks.save_template, session.desk, replace(left[0], default=True))
    session.library_changed.emit()


def file_filter(kind: TemplateKind | None = None) -> str:
    """Return what a file dialog shows: the files that can be templates, or those of one kind."""
    kinds = [f"*{suffix}" for suffix, of in SUFFIXES.items() if kind in (None, of)]
    kinds += [web.MANIFEST] if kind in (None, "web") else []
    return _tr("Templates ({0})").format(" ".join(kinds))


def _written(path: Path, template: Template) -> bool:
    def write() -> bool:
        write_atomic(path, template.data)
        return True

    return bool(done(write))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Templates", text)
