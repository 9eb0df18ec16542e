"""A page of help in a window of its own, to lie beside Word: Markdown with pictures, nothing from a network."""

import re
from typing import Any

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QDesktopServices,
    QFont,
    QFontDatabase,
    QImage,
    QKeyEvent,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QVBoxLayout, QWidget

from pressdesk.model.resources import resource_path, resource_text
from pressdesk.ui.theme import Theme, page_font, ui_font

WIDTH, HEIGHT = 760, 780
TEXT_WIDTH, SIDE = 620, 28
# A picture shows at half its pixels or fewer, so that it is sharp on a fine screen too.
DENSITY = 2.0
_SIZES = {1: 25, 2: 19, 3: 15}
_PICTURE = re.compile(r"pictures/[\w-]+\.png")


class HelpBrowser(QTextBrowser):
    """Shows one page of `resources/help`; links to its headings scroll, links to the web open in the browser."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme, self._name = theme, name
        self.setAccessibleName(heading(resource_text(f"help/{name}.md")))
        self.setOpenLinks(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setCursorWidth(0)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.anchorClicked.connect(self._follow)
        theme.changed.connect(self.fill)
        self.fill()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def fill(self) -> None:
        """Read the page and dress it in the theme's colours."""
        at, caret = self.verticalScrollBar().value(), self.textCursor().position()
        self.setStyleSheet(f"QTextBrowser {{ background: {self._theme.colours.page}; border: none; }}")
        document = self.document()
        document.setDefaultFont(page_font(15))
        document.setMarkdown(
            resource_text(f"help/{self._name}.md"), QTextDocument.MarkdownFeature.MarkdownDialectGitHub
        )
        _dress(document, self._theme)
        self._fit()
        cursor = self.textCursor()
        cursor.setPosition(caret)
        self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(at)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Return a picture of the help, and nothing else."""
        path = name.toString() if isinstance(name, QUrl) else name
        if kind != QTextDocument.ResourceType.ImageResource.value or not _PICTURE.fullmatch(path):
            return None
        picture = QImage(str(resource_path(f"help/{path}")))
        picture.setDevicePixelRatio(max(DENSITY, picture.width() / TEXT_WIDTH))
        return picture

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Show the caret from the first key on that moves it: it tells where a selection begins."""
        before = self.textCursor()
        super().keyPressEvent(event)
        if self.textCursor() != before:
            self.setCursorWidth(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep lines short enough to read."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        side = max(SIDE, (self.viewport().width() - TEXT_WIDTH) // 2)
        frame = self.document().rootFrame()
        made = QTextFrameFormat(frame.frameFormat())
        made.setMargin(0)
        made.setLeftMargin(side)
        made.setRightMargin(side)
        made.setTopMargin(24)
        made.setBottomMargin(40)
        if made != frame.frameFormat():
            frame.setFrameFormat(made)

    def _follow(self, link: QUrl) -> None:
        if link.scheme() in ("http", "https"):
            QDesktopServices.openUrl(link)
        elif block := _heading_block(self.document(), link.fragment()):
            top = self.document().documentLayout().blockBoundingRect(block).top()
            self.verticalScrollBar().setValue(round(top) - 12)
            self.setTextCursor(QTextCursor(block))


class HelpWindow(QWidget):
    """The window round a page of help; Escape closes it."""

    def __init__(self, parent: QWidget, theme: Theme, name: str) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.browser = HelpBrowser(theme, name)
        self.setObjectName(f"help-{name}")
        self.setWindowTitle(f"{self.browser.accessibleName()} – PressDesk")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.browser)
        self.setMinimumWidth(TEXT_WIDTH + 2 * SIDE + 24)
        room = self.screen().availableGeometry().size()
        self.resize(min(WIDTH, room.width() - 40), min(HEIGHT, room.height() - 60))
        self.browser.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)


def show_help(parent: QWidget, theme: Theme, name: str = "making-a-template") -> HelpWindow:
    """Show a page of help, the window that is open already if there is one, and return it."""
    whole = parent.window()
    shown = whole.findChild(HelpWindow, f"help-{name}") or HelpWindow(whole, theme, name)
    shown.show()
    shown.raise_()
    shown.activateWindow()
    return shown


def heading(markdown: str) -> str:
    """Return the first heading of a page."""
    return next(line.removeprefix("# ") for line in markdown.splitlines() if line.startswith("# "))


def anchor(words: str) -> str:
    """Return the name by which a link finds a heading: `typed-fields` for “Typed fields”."""
    return "-".join(re.findall(r"[\w’']+", words.casefold()))


def _heading_block(document: QTextDocument, name: str) -> QTextBlock | None:
    block = document.begin()
    while block.isValid():
        if block.blockFormat().headingLevel() and anchor(block.text()) == name:
            return block
        block = block.next()
    return None


def _dress(document: QTextDocument, theme: Theme) -> None:
    """Give the page the look of the window: calm headings, air between paragraphs, hairlines in tables."""
    block = document.begin()
    while block.isValid():
        _dress_block(block, theme)
        block = block.next()
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            _dress_table(frame, theme)


def _dress_block(block: QTextBlock, theme: Theme) -> None:
    cursor = QTextCursor(block)
    level = block.blockFormat().headingLevel()
    made = QTextBlockFormat()
    in_table = cursor.currentTable() is not None
    tight = in_table or level or "\ufffc" in block.text()
    made.setTopMargin({0: 0, 1: 4}.get(level, 26) if not in_table else 0)
    made.setBottomMargin(0 if in_table else 4 if block.textList() else 10 if not level else 8)
    made.setLineHeight(100 if tight else 132, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    cursor.mergeBlockFormat(made)
    pieces = block.begin()
    while not pieces.atEnd():
        fragment = pieces.fragment()
        cursor.setPosition(fragment.position())
        cursor.setPosition(fragment.position() + fragment.length(), QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(_char_format(fragment.charFormat(), level, in_table, theme))
        pieces += 1


def _char_format(old: QTextCharFormat, level: int, in_table: bool, theme: Theme) -> QTextCharFormat:
    made = QTextCharFormat()
    colours = theme.colours
    code = old.fontFixedPitch()
    made.setForeground(QColor(colours.link if old.isAnchor() else colours.ink))
    if level:
        made.setFont(ui_font(_SIZES.get(level, 14), weight=QFont.Weight.Bold))
    elif code:
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(13)
        made.setFont(font)
        made.setBackground(QColor(colours.sel))
    elif in_table:
        made.setFontFamilies(ui_font(13).families() or [ui_font(13).family()])
        made.setProperty(QTextCharFormat.Property.FontPixelSize, 13)
    return made


def _dress_table(table: QTextTable, theme: Theme) -> None:
    look = table.format()
    look.setBorder(0)
    look.setCellSpacing(0)
    look.setCellPadding(6)
    look.setTopMargin(6)
    look.setBottomMargin(14)
    look.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    table.setFormat(look)
    line = QColor(theme.colours.line)
    for row in range(table.rows()):
        for column in range(table.columns()):
            cell = table.cellAt(row, column)
            shape = cell.format().toTableCellFormat()
            shape.setBottomBorder(1)
            shape.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
            shape.setBottomBorderBrush(line)
            shape.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignTop)
            cell.setFormat(shape)
