"""Where the caret stands on the form, kept with every undo step, and the way back there."""

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from pressdesk.ui.body import BodyEdit
from pressdesk.ui.body.stepping import Spot as EditorSpot


class Spot(NamedTuple):
    """A place in a plain line: where the selection began, and the caret."""

    anchor: int
    caret: int


class Place(NamedTuple):
    """A place on the form: a part by name, which of its editors (or of its buttons, without a spot), the spot there.

    In a table or a picture `stop` is the line that it covers, `within` the place of the editor in it.
    """

    part: str
    stop: int
    spot: object = None
    within: tuple[int, ...] | None = None


def stops(part: QWidget, *, texts: bool) -> list[QWidget]:
    """Return the editors and lines of a part of the form that can have the focus, or all else that can."""
    way = Qt.FocusPolicy.ClickFocus if texts else Qt.FocusPolicy.TabFocus  # Tab passes the cells of a table by
    return [
        one
        for one in part.findChildren(QWidget)
        if one.focusPolicy() & way
        and isinstance(one, BodyEdit | QLineEdit) is texts
        and one.isVisibleTo(part)
        and one.window() is part.window()
    ]


def line_spot(line: QLineEdit) -> Spot:
    """Return where the caret stands in a plain line."""
    caret = line.cursorPosition()
    if not line.hasSelectedText():
        return Spot(caret, caret)
    start, end = line.selectionStart(), line.selectionEnd()
    return Spot(start if caret == end else end, caret)


def place_of(name: str, part: QWidget, stop: QWidget | None) -> Place | None:
    """Return the place of a stop in a part, where the caret stands in it; None where it is not in the part."""
    spot = stop.spot() if isinstance(stop, BodyEdit) else line_spot(stop) if isinstance(stop, QLineEdit) else None
    # The first is found at once, and what stands in it: a large table has thousands of widgets, made by and by.
    first = part.findChild(BodyEdit)
    if first is not None and stop is not None and stop.window() is part.window() is first.window():
        if stop is first:
            return Place(name, 0, spot)
        within = first.isAncestorOf(stop) and isinstance(stop, BodyEdit)
        if within and (inset := first.insets.at(line := first.insets.line_of(stop))) is not None:
            return Place(name, line, spot, inset.place_of(stop))
    known = stops(part, texts=spot is not None)
    return Place(name, known.index(stop), spot) if stop is not None and stop in known else None


def go_to(part: QWidget, place: Place) -> QWidget | None:
    """Put focus, caret and selection where they stood in a part; return the stop, None where the part has none."""
    texts = place.spot is not None
    begin = getattr(part, "begin", None)
    if (
        texts
        and place.within is None
        and begin is not None
        and (part.isHidden() or place.stop >= len(stops(part, texts=True)))
    ):
        begin()  # the line that was begun, or the notes that were opened, before there was a word in them
    stop: QWidget
    if place.within is not None and (first := part.findChild(BodyEdit)) and (inset := first.insets.at(place.stop)):
        stop = inset.editor_at(place.within)
    elif known := stops(part, texts=texts) or stops(part, texts=not texts):
        stop = known[0 if place.within is not None else min(place.stop, len(known) - 1)]
    else:
        return None
    stop.setFocus(Qt.FocusReason.OtherFocusReason)
    if isinstance(stop, BodyEdit) and isinstance(place.spot, EditorSpot):
        stop.go(place.spot)
    elif isinstance(stop, QLineEdit) and isinstance(place.spot, Spot):
        stop.setCursorPosition(place.spot.anchor)
        stop.cursorForward(True, place.spot.caret - place.spot.anchor)
    return stop
