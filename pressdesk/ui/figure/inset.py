"""The inset of a picture (see `body/insets.py`): what keys, clicks and its menu do."""

from functools import partial
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QMenu, QWidget

from pressdesk.model import HouseStyle, Image, Text
from pressdesk.text import is_rtl
from pressdesk.ui.body import BodyEdit
from pressdesk.ui.figure.gallery import Gallery
from pressdesk.ui.figure.lines import FIELDS
from pressdesk.ui.figure.plate import More, Plate
from pressdesk.ui.table.cell import Cell
from pressdesk.ui.table.stencil import Stencils


class ImageInset(Plate):
    """Edits the words of a picture in place; its signals are those of every inset."""

    edited = Signal(object)
    said = Signal(str)
    left = Signal(int)
    removed = Signal()

    def __init__(self, gallery: Gallery, stencils: Stencils | None = None) -> None:
        super().__init__(gallery, stencils)
        self.editor_made.connect(self._take_line)
        self._listen(len(FIELDS), self.more)
        self.frame.pressed.connect(self._select)
        self.more.clicked.connect(lambda: self._open_menu())

    def show_head(self, head: Image, language: str, house: HouseStyle | None) -> None:
        """Show a picture; only words that differ are touched."""
        way = Qt.LayoutDirection.RightToLeft if is_rtl(language) else Qt.LayoutDirection.LeftToRight
        self.setLayoutDirection(way)
        self.spoken = language, house
        self.show_image(head)

    def enter(self, last: bool) -> None:
        """Put the caret into the alternative text or the caption."""
        line = self.lines.at(len(FIELDS) - 1 if last else 0)
        line.moveCursor(line.textCursor().MoveOperation.End if last else line.textCursor().MoveOperation.Start)
        line.setFocus()

    def place_to(self, way: tuple[str | int, ...]) -> tuple[int, ...] | None:
        """Return the number of the line of the caption, the credit or the alternative text."""
        return (FIELDS.index(str(way[0])),) if way[0] in FIELDS else None

    def known_at(self, place: tuple[int, ...]) -> Cell | None:
        """Return the line of a number if it is made."""
        return self.lines.known(place[0])

    def place_of(self, editor: QWidget) -> tuple[int, ...]:
        """Return the number of a line."""
        return (editor.row if isinstance(editor, Cell) else 0,)

    def editor_at(self, place: tuple[int, ...]) -> BodyEdit:
        """Return the line of a number."""
        return self.lines.at(min(place[0], len(FIELDS) - 1))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu().popup(event.globalPos())

    def menu(self) -> QMenu:
        """Return what can be done with the picture; it deletes itself when closed."""
        menu = QMenu(self)
        menu.setAccessibleName(self.more.accessibleName())
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(self.tr("Replace picture…"), lambda: self._ask(self.gallery.replace_asked))
        save = menu.addAction(self.tr("Save original as…"), lambda: self._ask(self.gallery.save_asked))
        save.setEnabled(self.frame.has_picture)
        menu.addSeparator()
        menu.addAction(self.tr("Move up"), lambda: self._move(-1))
        menu.addAction(self.tr("Move down"), lambda: self._move(1))
        menu.addSeparator()
        menu.addAction(self.tr("Remove picture"), self.removed.emit)
        return menu

    def _open_menu(self) -> None:
        self.menu().popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _take_line(self, line: Cell) -> None:
        self._listen(line.row, line)
        line.edited.connect(lambda text: self._tell(**{FIELDS[line.row]: text}))

    def _listen(self, n: int, stop: Cell | More) -> None:
        stop.tabbed.connect(partial(self._go_on, n))
        stop.stepped.connect(partial(self._step, n))
        stop.escaped.connect(self._select)

    def _tell(self, **words: Text | str) -> None:
        """Make these words the picture's, which the lines show already."""
        if self.image is not None and (image := replace(self.image, **words)) != self.image:
            self.image = image
            self.say_state()
            self.edited.emit(image)

    def _select(self) -> None:
        self.left.emit(0)

    def _step(self, n: int, down: int, on: int) -> None:
        by = down + on
        if 0 <= n + by < len(FIELDS):
            self._go_to(n + by, end=by < 0)
        else:
            self.left.emit(by)

    def _go_on(self, n: int, by: int) -> None:
        if 0 <= n + by <= len(FIELDS):
            self._go_to(n + by, end=True)
        else:
            self.left.emit(by)

    def _go_to(self, n: int, *, end: bool) -> None:
        self.flush()  # each line is a step of its own
        stop = self.lines.at(n) if n < len(FIELDS) else self.more
        if isinstance(stop, Cell):
            stop.moveCursor(stop.textCursor().MoveOperation.End if end else stop.textCursor().MoveOperation.Start)
        stop.setFocus(Qt.FocusReason.TabFocusReason)

    def _ask(self, signal: Any) -> None:
        self.flush()
        signal.emit(self.image)

    def _move(self, by: int) -> None:
        self._select()
        self.gallery.move_asked.emit(by)
