"""The sheet of shortcuts, made from the table of actions: searched as one types, printed on paper."""

from itertools import accumulate

from PySide6.QtCore import QMargins, Qt
from PySide6.QtGui import QKeyEvent, QPagedPaintDevice, QPageLayout, QTextDocument
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QHBoxLayout, QScrollArea, QWidget

from pressdesk.ui.actions import Group, shortcut_groups
from pressdesk.ui.pieces import FocusWatch, bare_line, button, clear, column, label, row
from pressdesk.ui.theme import look

WIDTH, HEIGHT = 720, 620
EDGE = 20
KEYS_APART = 24


class Shortcuts(QDialog):
    """Every shortcut of the menus in two columns; what is typed narrows them down."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.search = bare_line(self.tr("Search the shortcuts"), self.tr("Search by words or keys"))
        self.search.textChanged.connect(self.show_found)
        box = QFrame()
        look(box, "search")
        box.setFixedHeight(32)
        line = row(self.search)
        line.setContentsMargins(10, 0, 10, 0)
        box.setLayout(line)
        FocusWatch(box, self.search)
        inside = QWidget()
        self._columns = QHBoxLayout(inside)
        self._columns.setContentsMargins(EDGE, 4, EDGE, 16)
        self._columns.setSpacing(44)
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area = scroll
        head, foot = row(box), row(button(self.tr("Print…"), None, self._ask), None, self._closer())
        head.setContentsMargins(EDGE, 16, EDGE, 8)
        foot.setContentsMargins(EDGE, 10, EDGE, 14)
        whole = column(head)
        whole.addWidget(scroll, 1)
        whole.addLayout(foot)
        self.setLayout(whole)
        self.show_found("")
        room = self.screen().availableGeometry().size()
        self.resize(min(WIDTH, room.width() - 40), min(HEIGHT, room.height() - 80))
        self.search.setFocus()

    def show_found(self, typed: str) -> None:
        """Show the shortcuts whose words or keys hold what is typed."""
        clear(self._columns)
        found = matching(shortcut_groups(), typed)
        for side in halves(found):
            self._columns.addWidget(_column(side), 1, Qt.AlignmentFlag.AlignTop)
        if not found:
            self._columns.addWidget(label(self.tr("No shortcut like this."), "soft"), 1, Qt.AlignmentFlag.AlignTop)

    def print_on(self, printer: QPagedPaintDevice) -> None:
        """Print the whole sheet."""
        document = QTextDocument()
        document.setHtml(sheet(self.windowTitle(), shortcut_groups()))
        document.print_(printer)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Have the arrow and page keys scroll while the caret stays in the search."""
        pages = {Qt.Key.Key_PageDown: 1.0, Qt.Key.Key_PageUp: -1.0, Qt.Key.Key_Down: 0.2, Qt.Key.Key_Up: -0.2}
        if (part := pages.get(Qt.Key(event.key()))) is None:
            super().keyPressEvent(event)
            return
        bar = self.area.verticalScrollBar()
        bar.setValue(bar.value() + round(part * bar.pageStep()))

    def _closer(self) -> QWidget:
        return button(self.tr("Close"), "primary", self.close)

    def _ask(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # large, and seldom wanted

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self.windowTitle())
        printer.setPageMargins(QMargins(15, 15, 15, 15), QPageLayout.Unit.Millimeter)
        if QPrintDialog(printer, self).exec() == QPrintDialog.DialogCode.Accepted:
            self.print_on(printer)


def matching(groups: tuple[Group, ...], typed: str) -> tuple[Group, ...]:
    """Return the shortcuts whose words or keys hold every word typed."""
    wanted = typed.casefold().split()
    kept = (
        Group(
            group.title,
            tuple(line for line in group.lines if all(word in " ".join(line).casefold() for word in wanted)),
        )
        for group in groups
    )
    return tuple(group for group in kept if group.lines)


def halves(groups: tuple[Group, ...]) -> tuple[tuple[Group, ...], tuple[Group, ...]]:
    """Return the groups in two columns of about the same height."""
    heights = list(accumulate(len(group.lines) + 2 for group in groups))
    if not heights:
        return (), ()
    cut = min(range(1, len(heights) + 1), key=lambda n: abs(2 * heights[n - 1] - heights[-1]))
    return groups[:cut], groups[cut:]


def sheet(title: str, groups: tuple[Group, ...]) -> str:
    """Return the sheet for paper, as HTML: two columns."""
    from html import escape  # here: its table of names is long

    sides = []
    for side in halves(groups):
        lines = "".join(
            f"<tr><td colspan=2><br><b>{escape(group.title)}</b></td></tr>"
            + "".join(
                f"<tr><td>{escape(words)}</td><td>&nbsp;&nbsp;&nbsp;{escape(keys)}</td></tr>"
                for words, keys in group.lines
            )
            for group in side
        )
        sides.append(f"<td width='50%'><table cellspacing=2>{lines}</table></td>")
    return (
        f"<body style='font-size: 9pt'><h2>{escape(title)}</h2>"
        f"<table width='100%'><tr>{''.join(sides)}</tr></table></body>"
    )


def _column(groups: tuple[Group, ...]) -> QWidget:
    made = QWidget()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(KEYS_APART)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(0, 1)
    line = 0
    for group in groups:
        title = label(group.title, "group")
        title.setContentsMargins(0, 12 if line else 4, 0, 2)
        grid.addWidget(title, line, 0, 1, 2)
        for words, keys in group.lines:
            line += 1
            said = label(words, "plain")
            said.setWordWrap(True)
            grid.addWidget(said, line, 0)
            grid.addWidget(label(keys, "soft"), line, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        line += 1
    return made
