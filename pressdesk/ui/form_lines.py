"""The parts of the form that are one line each: label, headline, subheadlines, end mark."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pressdesk.model import HouseStyle, Release, Text, clean_line, words
from pressdesk.ui.line import TextLine
from pressdesk.ui.pieces import bare_line, button, column, label, row, tab_before
from pressdesk.ui.theme import page_font

HEADLINE_PX = 24
SUBHEADLINE_PX = 15


class LabelPart(QWidget):
    """The words above the headline; empty, it takes no room.

    edited(str): the words now. opened(bool): whether it takes room.
    """

    edited = Signal(object)
    opened = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.title = label(self.tr("Label"), "label")
        self.line = bare_line(self.tr("Label above the headline"), self.tr("MEDIA ADVISORY"))
        self.line.setFont(page_font(14, bold=True))
        self.line.textEdited.connect(lambda typed: self.edited.emit(clean_line(typed).strip()))
        self.line.editingFinished.connect(self._settle)
        layout = column(self.title, self.line)
        layout.setContentsMargins(0, 0, 0, 12)
        self.setLayout(layout)

    def show_value(self, release: Release, house: HouseStyle) -> None:
        """Show the label of a release."""
        if clean_line(self.line.text()).strip() != release.label:
            self.line.setText(release.label)
        self._settle()

    def begin(self) -> None:
        """Let somebody write a label."""
        self._open(True)
        self.line.setFocus()

    def _settle(self) -> None:
        self._open(bool(self.line.text()) or self.line.hasFocus())

    def _open(self, is_open: bool) -> None:
        self.setVisible(is_open)
        self.opened.emit(is_open)


class HeadlinePart(QWidget):
    """The headline, with its length, and the way to a label above it.

    edited(Text): the headline now. label_wanted(): words above the headline are wanted.
    """

    edited = Signal(object)
    label_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.count = label("", "label")
        self.line = TextLine(self.tr("Headline"), page_font(HEADLINE_PX, bold=True))
        self.line.edited.connect(self._edited)
        name = self.tr("Add a label above the headline")
        self.add_label = button(self.tr("+ Label"), "quiet", self.label_wanted.emit, name=name)
        self.add_label.setToolTip(name)
        head = row(label(self.tr("Headline"), "label"), self.add_label, None, self.count)
        self.setLayout(column(head, self.line, spacing=2))

    def show_value(self, release: Release, house: HouseStyle) -> None:
        """Show the headline of a release."""
        self.line.show_text(release.headline, release.language, house)
        self._count(release.headline)

    def flush(self) -> None:
        """Emit what is typed and not yet told."""
        self.line.flush()

    def _edited(self, text: Text) -> None:
        self._count(text)
        self.edited.emit(text)

    def _count(self, text: Text) -> None:
        length = len(words(text))
        several = self.tr("1 character") if length == 1 else self.tr("{0} characters").format(length)
        self.count.setText(several if length else "")


class SubheadlinesPart(QWidget):
    """The subheadlines, any number of them. None is one quiet line.

    edited(tuple of Text): the subheadlines now. entered(): Enter in the last of them. began(TextLine): a new line.
    """

    edited = Signal(object)
    entered = Signal()
    began = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[TextLine] = []
        self._manner = ("en-US", HouseStyle())
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        self.add = button(self.tr("Add a subheadline"), "add", self.begin)
        self.add.setFont(page_font(SUBHEADLINE_PX, italic=True))
        box = column(label(self.tr("Subheadline"), "label"), spacing=2)
        box.addLayout(self._rows)
        box.addWidget(self.add)
        self.setLayout(box)

    def show_value(self, release: Release, house: HouseStyle) -> None:
        """Show the subheadlines of a release. A line somebody has just begun stays."""
        texts, self._manner = release.subheadlines, (release.language, house)
        for line in self.lines:
            line.write_in(*self._manner)
        if texts == self._texts():
            return
        while len(self.lines) > len(texts) and not self._begun(len(texts)):
            self._drop(self.lines[-1])
        while len(self.lines) < len(texts):
            self._append()
        for line, text in zip(self.lines, texts, strict=False):
            line.show_text(text, *self._manner)
        self._settle()

    def begin(self) -> None:
        """Add a line and put the caret in it."""
        if not self.lines or self.lines[-1].text():
            self._append()
        self._settle()
        self.lines[-1].setFocus()

    def flush(self) -> None:
        """Emit what is typed and not yet told."""
        for line in list(self.lines):
            line.flush()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            QTimer.singleShot(0, self, self._tidy)
        return False

    def _begun(self, count: int) -> bool:
        return len(self.lines) == count + 1 and self.lines[-1].hasFocus() and not self.lines[-1].text()

    def _append(self) -> None:
        line = TextLine(self.tr("Subheadline"), page_font(SUBHEADLINE_PX, italic=True))
        line.edited.connect(lambda _text: self._edited())
        line.installEventFilter(self)
        line.entered.connect(lambda: self._next(line))
        line.write_in(*self._manner)
        self.lines.append(line)
        self._rows.addWidget(line)
        line.show()
        self.began.emit(line)
        tab_before(self.add, line)

    def _next(self, line: TextLine) -> None:
        if line is self.lines[-1]:
            self.entered.emit()
        else:
            self.lines[self.lines.index(line) + 1].setFocus()

    def _drop(self, line: TextLine) -> None:
        self.lines.remove(line)
        self._rows.removeWidget(line)
        line.hide()
        line.deleteLater()

    def _edited(self) -> None:
        self._settle()
        self.edited.emit(self._texts())

    def _texts(self) -> tuple[Text, ...]:
        return tuple(text for line in self.lines if (text := line.text()))

    def _tidy(self) -> None:
        """Take away an empty line once the caret has left it."""
        for line in [line for line in self.lines if not line.text() and not line.hasFocus()]:
            self._drop(line)
        self._settle()

    def _settle(self) -> None:
        self.add.setText(self.tr("Add another subheadline") if self.lines else self.tr("Add a subheadline"))
        self.add.setVisible(not self.lines or bool(self.lines[-1].text()))


class EndMarkPart(QWidget):
    """The end mark, centred; empty for none.

    edited(str): the end mark now.
    """

    edited = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.line = bare_line(self.tr("End mark"), self.tr("No end mark"))
        self.line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        font = self.line.font()
        font.setLetterSpacing(font.SpacingType.AbsoluteSpacing, 2.5)
        self.line.setFont(font)
        self.line.setProperty("tone", "soft")
        self.line.textEdited.connect(lambda typed: self.edited.emit(clean_line(typed).strip()))
        layout: QHBoxLayout = row(self.line)
        self.setLayout(layout)

    def show_value(self, release: Release, house: HouseStyle) -> None:
        """Show the end mark of a release."""
        if clean_line(self.line.text()).strip() != release.end_mark:
            self.line.setText(release.end_mark)
