"""The bar over the page: kind, status line and language as chips; what the words at the caret are as tools."""

from collections.abc import Mapping
from datetime import date
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QBoxLayout, QFrame, QInputDialog, QLineEdit, QMenu, QPushButton, QToolButton, QWidget

from pressdesk.model import Embargo, Immediate, Kind, Release, is_frozen
from pressdesk.ui.pages.languages import NAMES, language_name
from pressdesk.ui.pieces import DOWN, button, column, row, rule
from pressdesk.ui.rows import Rows
from pressdesk.ui.sidebar_rows import stage_words
from pressdesk.ui.theme import look
from pressdesk.ui.times import instant

TOOLS = (("bold", "italic", "link"), ("subheading", "bullets", "numbers", "quote", "image"))


class FormBar(QFrame):
    """The bar over the page. Where it is too narrow for one row it takes more.

    status_asked(QWidget): the status line is to be chosen. language_chosen(str): the language is to be this tag.
    stage_asked(QWidget): the stage is to be another.
    """

    status_asked = Signal(object)
    language_chosen = Signal(str)
    stage_asked = Signal(object)

    def __init__(self, actions: Mapping[str, QAction], kinds: Mapping[Kind, QAction]) -> None:
        super().__init__()
        look(self, "bar")
        self._kinds = kinds
        self.stage = self._chip(self.tr("Stage"))
        self.kind = self._chip(self.tr("Kind of release"))
        self.status = self._chip(self.tr("Status line"))
        self.language = self._chip(self.tr("Language"))
        self.stage.clicked.connect(lambda: self.stage_asked.emit(self.stage))
        self.kind.clicked.connect(self._open_kinds)
        self.status.clicked.connect(lambda: self.status_asked.emit(self.status))
        self.language.clicked.connect(self.open_languages)
        self._tools = QWidget()
        self._tools.setLayout(self._tool_row(actions))
        self._rows = Rows(self.stage, self.kind, self.status, self.language)
        self._rows.add(self._tools, end=True)
        layout = column(self._rows)
        layout.setContentsMargins(16, 8, 16, 8)
        self.setLayout(layout)

    def show_release(self, release: Release) -> None:
        """Show stage, kind, status line and language of a release."""
        self.stage.setText(f"{stage_words(release.stage)} {DOWN}")
        self.kind.setText(f"{self._kinds[release.kind].text()} {DOWN}")
        self._kinds[release.kind].setChecked(True)
        self.status.setText(f"{self.status_words(release)} {DOWN}")
        self.language.setText(f"{language_name(release.language)} {DOWN}")
        self.language.setToolTip(release.language)
        for chip in (self.stage, self.kind, self.status, self.language):
            chip.setAccessibleName(chip.text().removesuffix(DOWN).strip())
        self._tools.setVisible(not is_frozen(release))  # nothing there could be done
        self._rows.fold()

    def status_words(self, release: Release) -> str:
        """Return the status line in two or three words for the chip."""
        if isinstance(release.timing, Immediate):
            return self.tr("For immediate release")
        if isinstance(release.timing, Embargo):
            return self.tr("Embargo, {0}").format(instant(release.timing.local, date.today()))
        return self.tr("No status line")

    def open_languages(self) -> None:
        """Open the menu of languages under its chip."""
        menu = QMenu(self)
        menu.setAccessibleName(self.language.accessibleDescription())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for tag, name in NAMES.items():
            one = menu.addAction(name, partial(self.language_chosen.emit, tag))
            one.setCheckable(True)
            one.setChecked(tag == self.language.toolTip())
        menu.addSeparator()
        menu.addAction(self.tr("Another language…"), self._ask_language)
        menu.popup(self.language.mapToGlobal(self.language.rect().bottomLeft()))

    def _chip(self, name: str) -> QPushButton:
        chip = button("", "chip")
        chip.setAccessibleDescription(name)
        chip.setToolTip(name)
        return chip

    def _tool_row(self, actions: Mapping[str, QAction]) -> QBoxLayout:
        tools = row(spacing=2)
        for index, group in enumerate(TOOLS):
            if index:
                line = rule()
                line.setFixedSize(1, 20)
                tools.addSpacing(5)
                tools.addWidget(line)
                tools.addSpacing(5)
            for name in group:
                tool = QToolButton()
                tool.setDefaultAction(actions[name])
                tool.setFixedSize(28, 28)
                tool.setIconSize(QSize(16, 16))
                tool.setFocusPolicy(Qt.FocusPolicy.TabFocus)
                tool.setAccessibleName(actions[name].text().rstrip("…"))
                tools.addWidget(tool)
        return tools

    def _open_kinds(self) -> None:
        menu = QMenu(self)
        menu.setAccessibleName(self.kind.accessibleDescription())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(list(self._kinds.values()))
        menu.popup(self.kind.mapToGlobal(self.kind.rect().bottomLeft()))

    def _ask_language(self) -> None:
        tag, taken = QInputDialog.getText(
            self,
            self.tr("Another language"),
            self.tr("Language tag, such as ht, zh-Hant or so-SO"),
            QLineEdit.EchoMode.Normal,
        )
        if taken and tag.strip():
            self.language_chosen.emit(tag.strip())
