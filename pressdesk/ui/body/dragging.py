"""Words and blocks that are dragged to another place of the same text, or dropped from elsewhere."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QDragLeaveEvent, QDropEvent, QGuiApplication, QMouseEvent

from pressdesk.ui.body import edits
from pressdesk.ui.body.edits import length
from pressdesk.ui.body.lines import Line, Lines, Place, joined
from pressdesk.ui.body.typographic import Typographic
from pressdesk.ui.pieces import accept_copy


class Dropped(NamedTuple):
    """The lines after a drop, and where what was dropped begins and ends."""

    lines: tuple[Line, ...]
    start: Place
    end: Place


class Dragging(Typographic):
    """A surface whose selection can be dragged to another place of it, and copied there with Ctrl."""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        held = QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton
        super().mouseMoveEvent(event)
        if held and not QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            # A drag has ended within. Where it began beyond the edge, Qt's scrolling timer would begin it once more.
            none = Qt.MouseButton.NoButton
            places = event.position(), event.globalPosition()
            self.mouseReleaseEvent(QMouseEvent(QEvent.Type.MouseButtonRelease, *places, none, none, event.modifiers()))

    def dropEvent(self, event: QDropEvent) -> None:
        if event.source() in (self, self.viewport()):
            copies = event.dropAction() == Qt.DropAction.CopyAction
            super().dragLeaveEvent(QDragLeaveEvent())  # takes away the caret that followed the pointer
            place = self._manuscript.place(self.cursorForPosition(event.position().toPoint()).position())
            self._drop_at(place, copies)
            event.acceptProposedAction()
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        with self.step(self.tr("drop")):
            super().dropEvent(event)
        if event.isAccepted():
            accept_copy(event)  # Qt accepts what was proposed
            self.activateWindow()

    def _drop_at(self, to: Place, copies: bool) -> None:
        to = self._manuscript.place(self._manuscript.position(to))
        made = dropped(self._manuscript.lines(), *self._selection(), to, copies=copies)
        if made is None:
            return
        with self.step(self.tr("drag")):
            self._apply(Lines(made.lines, *made.end))
            self._set_caret(made.end, made.start)
        self.setFocus(Qt.FocusReason.MouseFocusReason)


def dropped(lines: Sequence[Line], start: Place, end: Place, to: Place, *, copies: bool = False) -> Dropped | None:
    """Return the lines with what lies between two places at a third: moved there, or copied.

    Whole lines stay lines of their own where they fall between others; anything else flows into the words there.
    None where nothing would change: inside the selection itself.
    """
    if start == end or start < to < end or (not copies and start <= to <= end):
        return None
    whole = _is_whole(lines, start, end)
    within = 0 < to.at < length(lines[to.line]) and not lines[to.line].locked
    stays = whole and not (within and start.line == end.line)
    new = tuple(lines[start.line : end.line + 1]) if stays else edits.between(lines, start, end)
    if not new:  # from behind a picture to before the next
        return None
    if copies:
        return _put(lines, to, new, whole=whole)
    if to < start:
        return _put(_without(lines, start, end, whole=whole), to, new, whole=whole)
    put = _put(lines, to, new, whole=whole)
    rest = _without(put.lines, start, end, whole=whole)
    gone = len(put.lines) - len(rest)
    return Dropped(rest, *(_after(one, start, end, rest, gone, whole=whole) for one in (put.start, put.end)))


def _after(place: Place, start: Place, end: Place, rest: Sequence[Line], gone: int, *, whole: bool) -> Place:
    """Return where a place behind what was taken out is now."""
    line = place.line - gone
    at = place.at if whole or place.line > end.line else start.at + place.at - end.at
    return Place(line, max(min(at, length(rest[line])), 0))


def _is_whole(lines: Sequence[Line], start: Place, end: Place) -> bool:
    """Return whether everything of these lines is taken, and it is more than an empty one."""
    return start.at == 0 and end.at == length(lines[end.line]) and end != start


def _without(lines: Sequence[Line], start: Place, end: Place, *, whole: bool) -> tuple[Line, ...]:
    if not whole:
        return edits.cut_out(lines, start, end).lines
    return (*lines[: start.line], *lines[end.line + 1 :]) or (Line(),)


def _put(lines: Sequence[Line], to: Place, new: Sequence[Line], *, whole: bool) -> Dropped:
    n, at = to
    line = lines[n]
    if not whole or (0 < at < length(line) and not line.locked):
        made = edits.insert(lines, to, new)
        end = Place(made.line, made.at)
        one = len(new) == 1 and not new[0].locked
        return Dropped(made.lines, Place(end.line, end.at - length(new[0])) if one else end, end)
    empty = line == Line()
    n += at > 0
    new = [_adopted(one, lines, n) for one in new]
    made_lines = (*lines[:n], *new, *lines[n + empty :])
    return Dropped(made_lines, Place(n, 0), Place(n + len(new) - 1, length(new[-1])))


def _adopted(one: Line, lines: Sequence[Line], n: int) -> Line:
    """Return a line as one of the list, quote or detail it falls in the middle of."""
    inside = 0 < n < len(lines) and joined(lines[n - 1], lines[n])
    if not inside or one.kind not in ("paragraph", lines[n].kind):
        return one
    return one._replace(kind=lines[n].kind, group=lines[n].group, head=lines[n].head)
