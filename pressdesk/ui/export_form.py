"""The form of an export: formats, templates, folder and file name."""

from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from pressdesk import desk as desks
from pressdesk.app import files
from pressdesk.app.export import FORMATS, Means, Target
from pressdesk.app.session import Session
from pressdesk.app.settings import Settings
from pressdesk.app.starters import TemplateKind
from pressdesk.model import Release
from pressdesk.ui.attach_box import AttachBox
from pressdesk.ui.embargo_line import EmbargoLine
from pressdesk.ui.export_plan import Plan, bare_stem, ends, free_stem, name_fault
from pressdesk.ui.folder_line import KEPT, folder_line
from pressdesk.ui.format_words import format_boxes
from pressdesk.ui.pieces import column, label, row
from pressdesk.ui.template_box import TemplateBox
from pressdesk.ui.theme import restyle
from pressdesk.ui.undo import filter_undo

FIRST = ("docx", "html")
PAGES = ("html", "package")  # what holds a web page, which an embargo marks
_FIRST_WITH: dict[TemplateKind, str] = {"word": "docx", "web": "html"}  # the line on which a template is chosen
STEM_PX = 340  # a longer name is cut in the middle where it is only mentioned


class ExportForm(QWidget):
    """What to write and where.

    changed(): `plan()` or `fault()` may be another.
    refused(PressDeskError): a template file cannot be used.
    """

    changed = Signal()
    refused = Signal(object)

    def __init__(self, session: Session, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._named = False
        self._release = session.release
        kept = settings.get(KEPT, {})
        self._kept = kept if isinstance(kept, dict) else {}
        self._make()
        self._lay_out()
        self._desk = session.desk
        session.library_changed.connect(self.show_templates)
        self.show_templates()
        self.show_release(session.release)
        self._connect()
        self._tell()

    def plan(self) -> Plan:
        """Return what the form says; where a file is there already, under the name that was asked for."""
        typed = self._typed()
        return typed if self.replace.isChecked() or not typed.taken else replace(typed, stem=free_stem(typed))

    def fault(self) -> str:
        """Return why nothing can be exported as the form stands, or the empty string."""
        if not any(box.isChecked() for box in self.formats.values()):
            return self.tr("Choose at least one kind of file.")
        if not self.folder.text().strip():
            return self.tr("Choose a folder.")
        if any(box.busy for box in self.templates.values()):
            return self.tr("The template is being read.")
        return name_fault(bare_stem(self.name.text()))

    def show_release(self, release: Release) -> None:
        """Suggest the release's own file name, unless somebody typed another; say where an embargo holds."""
        self._release = release
        if not self._named:
            self.name.setText(files.file_name(release, ""))
            self.name.setCursorPosition(0)
        self._show_embargo()

    def show_templates(self) -> None:
        """Offer the templates of the desk; what is chosen stays chosen."""
        known = desks.templates(self._desk)
        for kind, box in self.templates.items():
            box.show_templates(known, box.template.id if box.count() else self._kept.get(kind))

    def rename(self, release: Release) -> None:
        """Suggest a name anew: another release is open."""
        self._named = False
        self.show_release(release)

    def look_again(self) -> None:
        """See anew which files are there."""
        self._other_file()

    def keep(self) -> None:
        """Remember formats, templates and folder. Raises PressDeskError where the settings cannot be written."""
        chosen = {kind: box.template.id for kind, box in self.templates.items()}
        formats = [name for name, box in self.formats.items() if box.isChecked()]
        more = {"attach": self.attached.formats, "page": self.page_as.currentData()}
        self._settings.set(KEPT, {**chosen, **more, "formats": formats, "folder": self.folder.text().strip()})

    def _make(self) -> None:
        self.formats = format_boxes(self._kept.get("formats", FIRST))
        self.templates = {"word": TemplateBox("word"), "web": TemplateBox("web")}
        self.templates["word"].setAccessibleName(self.tr("Word template"))
        self.templates["web"].setAccessibleName(self.tr("Web template"))
        self.attached = AttachBox(self._kept.get("attach"))
        self.page_as = QComboBox()
        self.page_as.setAccessibleName(self.tr("What the web page becomes"))
        self.page_as.addItem(self.tr("in one file"), "file")
        self.page_as.addItem(self.tr("as a folder"), "folder")
        self.page_as.setItemData(
            1, self.tr("index.html, with styles and pictures beside it"), Qt.ItemDataRole.ToolTipRole
        )
        self.page_as.setCurrentIndex(max(self.page_as.findData(self._kept.get("page")), 0))
        self.embargo = EmbargoLine()
        self.folder, self.browse = folder_line(self._kept.get("folder"))
        self.name = QLineEdit()
        filter_undo(self.name)
        self.note = label("", "small")
        self.note.setWordWrap(True)
        self.apart, self.replace = QRadioButton(" "), QRadioButton(" ")  # their words come with the files
        self.apart.setChecked(True)
        group = QButtonGroup(self)
        for choice in (self.apart, self.replace):
            group.addButton(choice)

    def _kinds(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        for at, (name, box) in enumerate(self.formats.items()):
            kind = next((kind for kind, first in _FIRST_WITH.items() if first == name), None)
            grid.addWidget(box, at, 0, 1, 1 if kind or name == "email" else 2)
            if kind == "web":
                line = row(self.templates[kind], self.page_as)
                line.setStretch(0, 1)
                grid.addLayout(line, at, 1)
            elif kind:
                grid.addWidget(self.templates[kind], at, 1)
            elif name == "email":
                grid.addWidget(self.attached, at, 1)
        grid.setColumnStretch(1, 1)
        return grid

    def _lay_out(self) -> None:
        where = QGridLayout()  # a QFormLayout reckons with a note in two lines where there is one
        where.setHorizontalSpacing(12)
        where.setVerticalSpacing(8)
        where.setColumnStretch(1, 1)
        for text, field, line in (
            (self.tr("F&older"), self.folder, row(self.folder, self.browse)),
            (self.tr("&File name"), self.name, row(self.name)),
        ):
            caption = QLabel(text)
            caption.setBuddy(field)
            field.setAccessibleName(text.replace("&", ""))
            where.addWidget(caption, at := where.rowCount(), 0)
            where.addLayout(line, at, 1)
        self.taken = QWidget()
        self.taken.setLayout(column(self.apart, self.replace, spacing=2))
        keeps_room = self.taken.sizePolicy()
        keeps_room.setRetainSizeWhenHidden(True)
        self.taken.setSizePolicy(keeps_room)
        under = column(self.note, self.taken, spacing=4)
        under.addStretch(1)
        where.addLayout(under, where.rowCount(), 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        layout.addLayout(self._kinds())
        layout.addWidget(self.embargo)
        layout.addLayout(where)
        layout.addStretch(1)

    def _connect(self) -> None:
        for box in self.formats.values():
            box.toggled.connect(self._tell)
        for templates in self.templates.values():
            templates.refused.connect(self.refused)
            templates.changed.connect(self._tell)
        for field in (self.folder, self.name):
            field.textChanged.connect(self._other_file)
        self.name.textEdited.connect(self._name)
        self.replace.toggled.connect(self._tell)
        self.page_as.currentIndexChanged.connect(self._other_file)
        self.embargo.changed.connect(self._tell)

    def _typed(self) -> Plan:
        formats = tuple(name for name, box in self.formats.items() if box.isChecked())
        word, web = (self.templates[kind].template for kind in ("word", "web"))
        means = Means(word=word, web=web, public=self.embargo.public, attach=self.attached.formats)
        folder, stem = Path(self.folder.text().strip()).expanduser(), bare_stem(self.name.text())
        return Plan(formats, folder, stem, means, page_folder=self.page_as.currentData() == "folder")

    def _name(self) -> None:
        self._named = True

    def _other_file(self) -> None:
        """Somebody who said “replace” meant that other file."""
        self.apart.setChecked(True)
        self._tell()

    def _tell(self) -> None:
        """Say what stands in the way, or which files are there already and what then."""
        wanted = {kind for name, box in self.formats.items() if box.isChecked() for kind in FORMATS[name].templates}
        for kind, templates in self.templates.items():
            templates.setEnabled(kind in wanted)
        self.page_as.setEnabled(self.formats["html"].isChecked())
        self._show_embargo()
        self.attached.setEnabled(any(self.formats[name].isChecked() for name in ("email", "package")))
        fault, typed = self.fault(), self._typed()
        taken = typed.taken if not fault else ()
        restyle(self.note, "look", "warn" if fault or taken else "small")
        self.note.setText(fault or self._note(typed, taken))
        self.taken.setVisible(bool(taken))
        if taken:
            self.apart.setText(self.tr("&Save as “{0}”").format(_short(free_stem(typed), self)))
            self.replace.setText(self._replace_words(taken))
        self.changed.emit()

    def _show_embargo(self) -> None:
        self.embargo.show_release(self._release, any(self.formats[name].isChecked() for name in PAGES))

    def _note(self, typed: Plan, taken: tuple[Target, ...]) -> str:
        if taken:
            return self.tr("The folder has this already: {0}").format(ends(taken))
        return self.tr("Writes {0}").format(ends(typed.targets))

    def _replace_words(self, taken: tuple[Target, ...]) -> str:
        words = self.tr("Replace &it") if len(taken) == 1 else self.tr("Replace &them")
        if any(target.as_folder for target in taken):
            return self.tr("{0}; other files in the folder stay").format(words)
        return words


def _short(stem: str, form: QWidget) -> str:
    """Return a name as long as there is room for it."""
    return form.fontMetrics().elidedText(stem, Qt.TextElideMode.ElideMiddle, STEM_PX)
