"""The inspection of a template on the page: a heading for each thing there is to say, its lines below."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from pressdesk.model import Inspection
from pressdesk.ui.mark import MARK_PX, Mark, Tone
from pressdesk.ui.pages.style import wrapped
from pressdesk.ui.pages.template_words import Mark as MarkName
from pressdesk.ui.pages.template_words import Row, Section, sections
from pressdesk.ui.pieces import clear, label
from pressdesk.ui.theme import Look, Theme

_TONES: dict[str, Tone] = {"check": "ok", "info": "soft", "warning": "warn", "error": "accent"}


class Report(QWidget):
    """Shows what was found in a template, in sections."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: tuple[Section, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(24)
        theme.changed.connect(self._fill)

    def show_inspection(self, inspection: Inspection | None, kind: str) -> None:
        """Show an inspection of a template of this kind; None: there is none yet."""
        installed = {family.casefold() for family in QFontDatabase.families()}
        shown = sections(inspection, kind, installed) if inspection else ()
        if shown != self._shown:
            self._shown = shown
            self._fill()

    def _fill(self) -> None:
        clear(self._column)
        for section in self._shown:
            self._column.addWidget(self._section(section))

    def _section(self, section: Section) -> QWidget:
        made = QWidget()
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(7)
        grid.setColumnStretch(1, 2)
        grid.setColumnStretch(2, 3)
        grid.addWidget(label(section.title, "label"), 0, 0, 1, 3)
        if section.intro:
            grid.addWidget(wrapped(section.intro, "small"), 1, 0, 1, 3)
        for row in section.rows:
            self._add(grid, grid.rowCount(), row)
        return made

    def _add(self, grid: QGridLayout, line: int, row: Row) -> None:
        """Add a row: under its name what a fault says and its remedy, beside it what any other row says."""
        top = Qt.AlignmentFlag.AlignTop
        first = 0
        if row.mark:
            grid.addWidget(mark(row.mark, self._theme), line, 0, top)
            first = 1
        if row.remedy:
            grid.addLayout(_stacked(row), line, first, 1, 3 - first)
        elif row.name and row.said:
            grid.addWidget(_words(row.name, "plain"), line, first, 1, 2 - first, top)
            grid.addWidget(_words(row.said, "soft"), line, 2, top)
        else:
            look: Look = "soft" if row.mark == "check" else "plain"
            grid.addWidget(_words(row.name or row.said, look), line, first, 1, 3 - first, top)


def mark(name: MarkName, theme: Theme) -> Mark:
    """Return a small drawing in its colour; the words beside it say the same."""
    made = Mark(theme)
    made.setFixedSize(MARK_PX, MARK_PX + 2)
    show_mark(made, name)
    return made


def show_mark(place: Mark, name: MarkName) -> None:
    """Show another mark, none for the empty name."""
    place.show_icon(name, _TONES.get(name, "soft"))


def _stacked(row: Row) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(1)
    column.setContentsMargins(0, 0, 0, 6)
    looks: tuple[tuple[str, Look], ...] = ((row.name, "strong"), (row.said, "plain"), (row.remedy, "soft"))
    for text, look in looks:
        if text:
            column.addWidget(_words(text, look))
    return column


def _words(text: str, look: Look) -> QLabel:
    made = wrapped(text, look)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made
