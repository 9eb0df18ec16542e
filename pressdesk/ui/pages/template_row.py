"""One template in the list: its name to change in place, what is known about it, and what can be done with it."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from pressdesk.model import Template
from pressdesk.ui.pages.fields import Line
from pressdesk.ui.pages.style import wrapped
from pressdesk.ui.pieces import DOWN, button, label
from pressdesk.ui.theme import Theme, drawing

# What a template prints of a release, as its fields are called.
PARTS = (
    "release", "status", "label", "release_date", "headline", "subheadlines", "dateline", "body", "end_mark",
    "boilerplates", "contacts", "notes",
)  # fmt: skip


class TemplateRow(QWidget):
    """One template. Signals, each with the template's id: `renamed(id, name)`, `default_wanted`, `replace_wanted`,
    `copy_wanted`, `remove_wanted`."""

    renamed = Signal(str, str)
    default_wanted = Signal(str)
    replace_wanted = Signal(str)
    copy_wanted = Signal(str)
    remove_wanted = Signal(str)

    def __init__(self, theme: Theme, template: Template) -> None:
        super().__init__()
        self._theme, self._template = theme, template
        self._icon = QLabel()
        self.name = Line("", "row")
        self.name.returnPressed.connect(self.name.clearFocus)
        self.name.editingFinished.connect(self._rename)
        self._quiet = label("", "small")
        self._notes = wrapped("", "small")
        self._fault = wrapped("", "warn")
        self._standing = label(self.tr("Default"), "ok")
        self.default = button(self.tr("Make default"), "quiet", lambda: self.default_wanted.emit(self._template.id))
        self.more = button(f"{self.tr('More')} {DOWN}", "quiet")
        self.more.setMenu(self._menu())
        self._build()
        self.show_template(template, ())
        self._dress()
        theme.changed.connect(self._dress)

    def _build(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(1)
        for widget in (self.name, self._quiet, self._notes, self._fault):
            words.addWidget(widget)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 12, 0, 12)
        line.setSpacing(12)
        line.addWidget(self._icon)
        line.addLayout(words, 1)
        line.addWidget(self._standing)
        line.addWidget(self.default)
        line.addWidget(self.more)

    def show_template(self, template: Template, notes: tuple[str, ...], fault: str = "") -> None:
        """Show this template with what there is to say about it, and why it cannot be used, if it cannot."""
        self._template = template
        self.name.show_text(template.name)
        self.name.setAccessibleName(self.tr("Name of the template {}").format(template.name))
        self.default.setAccessibleName(self.tr("Make {} the default").format(template.name))
        self.more.setAccessibleName(self.tr("More for {}").format(template.name))
        self._quiet.setText(_quiet(template))
        self._notes.setText("\n".join(notes))
        self._notes.setVisible(bool(notes))
        self._fault.setText(fault)
        self._fault.setVisible(bool(fault))
        self._standing.setVisible(template.default)
        self.default.setVisible(not template.default)

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        for words, signal in (
            (self.tr("Replace with a newer file…"), self.replace_wanted),
            (self.tr("Save a copy…"), self.copy_wanted),
            (self.tr("Remove"), self.remove_wanted),
        ):
            action = QAction(words, menu)
            action.triggered.connect(lambda _=False, signal=signal: signal.emit(self._template.id))
            menu.addAction(action)
        return menu

    def _rename(self) -> None:
        name = self.name.text().strip()
        if not name:
            self.name.setText(self._template.name)
        elif name != self._template.name:
            self.renamed.emit(self._template.id, name)

    def _dress(self) -> None:
        name = "boilerplate" if self._template.kind == "word" else "template"
        ratio = self.devicePixelRatioF()
        picture = drawing(name, self._theme.colours.soft, round(20 * ratio))
        picture.setDevicePixelRatio(ratio)
        self._icon.setPixmap(picture)


def _quiet(template: Template) -> str:
    size = QCoreApplication.translate("TemplateRow", "{} KB").format(max(1, round(len(template.data) / 1024)))
    sample = QCoreApplication.translate("TemplateRow", "Sample") if template.sample else ""
    return " · ".join(filter(None, (template.file_name, size, sample)))


def fields_line(fields: tuple[str, ...]) -> str:
    """Return the fields a template places as one line; the organization's and the page's own are not worth naming."""
    parts = [field for field in fields if field in PARTS]
    if "release" in parts:
        return QCoreApplication.translate("TemplateRow", "Prints the whole release in house order")
    if not parts:
        return QCoreApplication.translate("TemplateRow", "Marks no place for the release: it follows the last line")
    return QCoreApplication.translate("TemplateRow", "Fills {}").format(", ".join(parts))
