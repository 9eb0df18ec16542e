"""A picture as it prints, with the lines under it: shows an `Image` and gives its parts their places."""

from functools import partial
from typing import Final

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from pressdesk.model import HouseStyle, Image
from pressdesk.ui.body.looks import Colours
from pressdesk.ui.figure.frame import PictureFrame
from pressdesk.ui.figure.gallery import Gallery
from pressdesk.ui.figure.lines import FIELDS, Lines, hint, line_font, names, texts_of
from pressdesk.ui.pieces import DOWN, label
from pressdesk.ui.table.cell import Caption, Cell
from pressdesk.ui.table.handing import Handing
from pressdesk.ui.table.stencil import Stencil, Stencils
from pressdesk.ui.theme import look

TOP: Final = 8  # pixels above the picture
UNDER: Final = 8  # between the picture and its lines
BETWEEN: Final = 5  # between two lines
GAP: Final = 12  # between the name of a line and its words
LINE: Final = 1  # the number of the first line among the parts
NAME: Final = 1  # pixels by which smaller letters stand lower


class More(QPushButton):
    """The button of what can be done to a picture; its signals are those of a cell."""

    tabbed = Signal(int)
    stepped = Signal(int, int)
    escaped = Signal()

    def focusNextPrevChild(self, forward: bool) -> bool:
        self.tabbed.emit(1 if forward else -1)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Left):
            self.stepped.emit(-1, 0)
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Right):
            self.stepped.emit(1, 0)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class Plate(QWidget):
    """Shows a picture and its words. height_changed(): it needs another height. editor_made(Cell): a line is new."""

    height_changed = Signal()
    editor_made = Signal(object)

    def __init__(self, gallery: Gallery, stencils: Stencils | None = None) -> None:
        super().__init__()
        self.gallery = gallery
        self.image: Image | None = None
        self.spoken: tuple[str, HouseStyle | None] = ("en-US", None)
        self._stencils = stencils or Stencils(self)
        self._planning = False
        self._described: bool | None = None
        self.setAccessibleName(self.tr("Picture"))
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.frame = PictureFrame(self)
        self.lines = Lines(self)
        self.more = More(f"{self.tr('Picture')} {DOWN}", self)
        self.more.setAccessibleName(self.tr("What can be done with the picture"))
        self.more.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        look(self.more, "quiet")
        self._names = [label(name, "small") for name in names()]
        for name in self._names:
            name.setParent(self)
        self.lines.made.connect(self._take_in)
        self.lines.filled.connect(self._settle_in)
        gallery.arrived.connect(self._take)

    def show_image(self, image: Image) -> None:
        """Show `image`; only what differs is touched."""
        before, self.image = self.image, image
        self._planning = True
        if before is None or before.asset != image.asset:
            self.frame.show_view(self.gallery.view(image.asset))
        self.lines.show(texts_of(image), self.spoken)
        self._planning = False
        self.say_state()
        self._refit()

    def say_state(self) -> None:
        """Show what is still to be done, and tell screen readers what the picture shows."""
        described = self.image is not None and bool(self.image.alt.strip())
        if described != self._described:
            self._described = described
            look(self._names[2], "small" if described else "warn")
            self._names[2].style().polish(self._names[2])
        said = self.image.alt if self.image and described else self.tr("A picture without a description")
        self.frame.setAccessibleName(said)

    def flush(self) -> None:
        """Have every line tell what is typed and not yet told."""
        for line in self.lines:
            line.flush()

    def make_more(self, count: int) -> int:
        """Make up to so many lines that are only painted yet; return how many were."""
        return self.lines.more(count)

    def set_colours(self, colours: Colours) -> None:
        """Follow another palette; words do so by themselves."""
        self.frame.set_colours(colours)

    def set_scale(self, by: float) -> None:
        """Show the words so many times as large as normal."""
        self._planning = True
        self.lines.set_scale(by)
        self._planning = False
        self._refit()

    def heightForWidth(self, width: int) -> int:
        """Return how high it all is at this width, in pixels."""
        return self._places(width)[LINE + len(FIELDS) - 1].bottom() + 1 + BETWEEN

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _take(self, asset: str) -> None:
        if self.image is not None and self.image.asset == asset:
            self.frame.show_view(self.gallery.view(asset))
            self._refit()
            for line in self.lines:
                if line.hasFocus():  # the picture has moved it down
                    QTimer.singleShot(0, line, partial(_keep_in_sight, line))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.image is None or all(self.lines.known(n) for n in range(len(FIELDS))):
            return
        rects = self._places(self.width())
        with QPainter(self) as painter:
            for n, text in enumerate(texts_of(self.image)):
                if self.lines.known(n) is None:
                    self._stencil().paint(painter, text, rects[LINE + n], hint=hint(n))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a click on words that are only painted yet as one in their editor."""
        point = event.position().toPoint()
        rects = self._places(self.width())[LINE : LINE + len(FIELDS)]
        clicked = next((n for n, rect in enumerate(rects) if rect.contains(point)), None)
        if clicked is None:
            super().mousePressEvent(event)
            return
        line = self.lines.at(clicked)
        line.setFocus()
        Handing(self, line, event)

    def _take_in(self, line: Caption) -> None:
        later = (self.lines.known(n) for n in range(line.row + 1, len(FIELDS)))
        line.stackUnder(next((one for one in later if one), self.more))
        self._names[line.row].setBuddy(line)
        self.editor_made.emit(line)

    def _settle_in(self, number: int) -> None:
        """Have a new editor stand where its words were painted."""
        line = self.lines.at(number)
        self._planning, before = True, self._planning
        line.setGeometry(self._places(self.width())[LINE + number])
        self._planning = before
        line.laid_out.connect(self._refit)
        line.show()
        self._refit()

    def _stencil(self) -> Stencil:
        scale = self.lines.scale
        return self._stencils.of(("line", scale), partial(line_font, scale), self.palette(), self.spoken)

    def _places(self, width: int) -> list[QRect]:
        """Return where the picture, lines, names and the button stand at this width."""
        sizes = [name.sizeHint() for name in self._names]
        side = max(size.width() for size in sizes) + GAP
        picture = self.frame.heightForWidth(width)
        y = TOP + picture + UNDER
        button = self.more.sizeHint()
        texts = texts_of(self.image) if self.image else ((),) * len(FIELDS)
        lines, before_lines = [], []
        self._planning, before = True, self._planning
        for n, text in enumerate(texts):
            room = max(width - side - (0 if n else button.width() + GAP), 40)
            line = self.lines.known(n)
            high = line.height_at(room) if line else self._stencil().height(text)(room)
            lines.append(QRect(side, y, room, high))
            before_lines.append(QRect(0, y + NAME, side, sizes[n].height()))
            y += high + BETWEEN
        self._planning = before
        more = QRect(QPoint(width - button.width(), lines[0].top() - 1), button)
        rects = [QRect(0, TOP, width, picture), *lines, *before_lines, more]
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            for rect in rects:
                rect.moveLeft(width - rect.left() - rect.width())
        return rects

    def _arrange(self) -> None:
        rects = self._places(self.width())
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        ahead = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        for name in self._names:  # by its own words a label would turn the other way
            name.setAlignment(ahead | Qt.AlignmentFlag.AlignAbsolute)
        self._planning = True
        parts = (self.frame, *(self.lines.known(n) for n in range(len(FIELDS))), *self._names, self.more)
        for widget, rect in zip(parts, rects, strict=True):
            if widget is not None:
                widget.setGeometry(rect)
        self._planning = False
        self.update()

    def _refit(self) -> None:
        """Have another height where words grew or a picture came."""
        if self._planning or self.image is None:
            return
        if self.heightForWidth(self.width()) != self.height():
            self.height_changed.emit()
        self._arrange()


def _keep_in_sight(line: Cell) -> None:
    line.caret_rect.emit(line.cursorRect())
