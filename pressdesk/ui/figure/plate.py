"""A picture as it prints, with the lines under it: shows an `Image` and gives its parts their places."""

from functools import partial
from typing import Final

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from pressdesk.model import HouseStyle, Image, plain
from pressdesk.ui.body.looks import Colours
from pressdesk.ui.figure.frame import PictureFrame
from pressdesk.ui.figure.gallery import Gallery
from pressdesk.ui.figure.lines import PlainLine
from pressdesk.ui.pieces import DOWN, label
from pressdesk.ui.table.cell import Caption, Cell
from pressdesk.ui.theme import UI_PX, look, ui_font

TOP: Final = 8  # pixels above the picture
UNDER: Final = 8  # between the picture and its lines
BETWEEN: Final = 5  # between two lines
GAP: Final = 12  # between the name of a line and its words
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

    def __init__(self, gallery: Gallery) -> None:
        super().__init__()
        self.gallery = gallery
        self.image: Image | None = None
        self.spoken: tuple[str, HouseStyle | None] = ("en-US", None)
        self._planning = False
        self.setAccessibleName(self.tr("Picture"))
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.frame = PictureFrame(self)
        self.caption = Caption(ui_font(UI_PX), self, self.tr("Add a caption"))
        self.credit = PlainLine(ui_font(UI_PX), self, self.tr("Who took it"))
        self.alt = PlainLine(ui_font(UI_PX), self, self.tr("Describe the picture for people who cannot see it"))
        self.lines: tuple[Cell, ...] = (self.caption, self.credit, self.alt)
        self.more = More(f"{self.tr('Picture')} {DOWN}", self)
        self._names = [label(name, "small") for name in (self.tr("Caption"), self.tr("Credit"), self.tr("Alt text"))]
        self._name_all()
        for line in self.lines:
            line.laid_out.connect(self._refit)
        gallery.arrived.connect(self._take)

    def show_image(self, image: Image) -> None:
        """Show `image`; only what differs is touched."""
        before, self.image = self.image, image
        self._planning = True
        if before is None:
            for line in self.lines:
                self.editor_made.emit(line)
        if before is None or before.asset != image.asset:
            self.frame.show_view(self.gallery.view(image.asset))
        for line, text in zip(self.lines, (image.caption, plain(image.credit), plain(image.alt)), strict=True):
            line.show_text(text, *self.spoken)
        self._planning = False
        self.say_state()
        self._refit()

    def say_state(self) -> None:
        """Show what is still to be done, and tell screen readers what the picture shows."""
        missing = self.image is not None and not self.image.alt.strip()
        look(self._names[2], "warn" if missing else "small")
        self._names[2].style().polish(self._names[2])
        said = self.image.alt if self.image and not missing else self.tr("A picture without a description")
        self.frame.setAccessibleName(said)

    def flush(self) -> None:
        """Have every line tell what is typed and not yet told."""
        for line in self.lines:
            line.flush()

    def set_colours(self, colours: Colours) -> None:
        """Follow another palette; words do so by themselves."""
        self.frame.set_colours(colours)

    def set_scale(self, by: float) -> None:
        """Show the words so many times as large as normal."""
        self._planning = True
        for line in self.lines:
            line.set_font(ui_font(round(UI_PX * by)))
        self._planning = False
        self._refit()

    def heightForWidth(self, width: int) -> int:
        """Return how high it all is at this width, in pixels."""
        return self._places(width)[1]

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

    def _name_all(self) -> None:
        self.caption.setAccessibleName(self.tr("Caption of the picture"))
        self.caption.setAccessibleDescription(self.tr("Words under the picture; Tab goes on to the credit"))
        self.credit.setAccessibleName(self.tr("Credit of the picture"))
        self.credit.setAccessibleDescription(self.tr("Who took it, printed after the caption"))
        self.alt.setAccessibleName(self.tr("Alternative text of the picture"))
        self.alt.setAccessibleDescription(self.tr("What the picture shows, for people who cannot see it"))
        self.more.setAccessibleName(self.tr("What can be done with the picture"))
        self.more.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        look(self.more, "quiet")
        for name, line in zip(self._names, self.lines, strict=True):
            name.setParent(self)
            name.setBuddy(line)

    def _places(self, width: int) -> tuple[list[QRect], int]:
        """Return where the picture, lines, names and the button stand at this width, and how high it all is."""
        side = max(name.sizeHint().width() for name in self._names) + GAP
        picture = self.frame.heightForWidth(width)
        y = TOP + picture + UNDER
        wide, high = self.more.sizeHint().width(), self.more.sizeHint().height()
        lines, names = [], []
        for line, name in zip(self.lines, self._names, strict=True):
            room = max(width - side - (wide + GAP if line is self.caption else 0), 40)
            self._planning, before = True, self._planning
            height = line.height_at(room)
            self._planning = before
            lines.append(QRect(side, y, room, height))
            names.append(QRect(0, y + NAME, side, name.sizeHint().height()))
            y += height + BETWEEN
        button = QRect(width - wide, lines[0].top() - 1, wide, high)
        return [QRect(0, TOP, width, picture), *lines, *names, button], y

    def _arrange(self) -> None:
        rects, _ = self._places(self.width())
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        ahead = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        for name in self._names:  # by its own words a label would turn the other way
            name.setAlignment(ahead | Qt.AlignmentFlag.AlignAbsolute)
        self._planning = True
        for widget, rect in zip((self.frame, *self.lines, *self._names, self.more), rects, strict=True):
            if rtl:
                rect.moveLeft(self.width() - rect.left() - rect.width())
            widget.setGeometry(rect)
        self._planning = False

    def _refit(self) -> None:
        """Have another height where words grew or a picture came."""
        if self._planning or self.image is None:
            return
        if self.heightForWidth(self.width()) != self.height():
            self.height_changed.emit()
        self._arrange()


def _keep_in_sight(line: Cell) -> None:
    line.caret_rect.emit(line.cursorRect())
