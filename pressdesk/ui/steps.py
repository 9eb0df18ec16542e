"""The undo steps of the form: what is typed in a part becomes a step, and undo brings the caret back to it."""

from collections.abc import Mapping
from functools import partial
from typing import Protocol

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QWidget

from pressdesk.app.history import Change
from pressdesk.app.session import Session
from pressdesk.ui.body import BodyEdit
from pressdesk.ui.body.stepping import kind_of
from pressdesk.ui.places import Place, go_to, line_spot, place_of
from pressdesk.ui.strokes import Hand, Kind, Stroke, new_key

_WATCHED = "stepsWatched"


class Field(Protocol):
    """What is asked of a field: the name of its part, and the fields of the release it shows."""

    @property
    def name(self) -> str: ...

    @property
    def shows(self) -> tuple[str, ...]: ...


class Steps(QObject):
    """Makes the steps of the parts of a form.

    came(QWidget): undo or redo has put the focus here.
    """

    came = Signal(object)

    def __init__(self, session: Session, parts: Mapping[Field, QWidget], parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._parts = parts
        self._lines = LineKeys(self)
        self._told: tuple[BodyEdit, Stroke] | None = None  # by an editor, of the change that comes next
        session.stepped.connect(self._go)

    def watch(self, stop: BodyEdit | QLineEdit) -> None:
        """Tell the steps of an editor or a plain line apart from now on; twice is once."""
        if stop.property(_WATCHED):
            return
        stop.setProperty(_WATCHED, True)
        if isinstance(stop, BodyEdit):
            stop.stroked.connect(self._note)
        else:
            stop.installEventFilter(self._lines)
            completer = stop.completer()
            if completer is not None and (opened := completer.popup()) is not None:
                opened.installEventFilter(self._lines)  # an open list gets the keys first, and hands them on unseen

    def edit(self, field: Field, value: object, name: str = "") -> None:
        """Make `value` the field's words (those of the field `name` of the release, where that is another)."""
        stop, stroke = self._stroke()
        part = self._parts[field]
        after = place_of(field.name, part, stop)
        before = after if after is None or stroke.before is None else after._replace(spot=stroke.before)
        if before is not None and stroke.within is not None:
            before = before._replace(within=stroke.within)
        edited = replace(self._session.release, **{name or field.name: value})
        called = stroke.name or step_name(name or field.name)
        self._session.edit(edited, stroke.key, Change(called, before, after))

    def _note(self, stroke: Stroke) -> None:
        sender = self.sender()
        if isinstance(sender, BodyEdit):
            self._told = sender, stroke

    def _stroke(self) -> tuple[QWidget | None, Stroke]:
        told, self._told = self._told, None
        focus = QApplication.focusWidget()
        if told is not None:
            return told
        return focus, self._lines.stroke(focus) if isinstance(focus, QLineEdit) else Stroke()

    def _go(self, place: object, was: object) -> None:
        """Go where the step was; where nobody knows, to the first part that has changed."""
        now, here = self._session.release, place if isinstance(place, Place) else None
        for field, part in self._parts.items():
            changed = any(getattr(now, name) != getattr(was, name) for name in field.shows if name != "language")
            if here.part == field.name if here else changed:
                focus = QApplication.focusWidget()
                # Words in a popover over the page keep it, as those of the part do.
                if here is None and focus and (part.isAncestorOf(focus) or focus.window() is not part.window()):
                    return
                if stop := go_to(part, here or Place(field.name, 0)):
                    # Once the layout has given it its place.
                    QTimer.singleShot(0, stop, partial(self.came.emit, stop))
                return


def step_name(field: str) -> str:
    """Return what the Edit menu calls a change of a field of the release that no editor has named."""
    return {
        "boilerplates": _tr("boilerplate"),
        "contacts": _tr("contact"),
        "dateline": _tr("dateline"),
        "end_mark": _tr("end mark"),
        "kind": _tr("kind of release"),
        "label": _tr("label"),
        "language": _tr("language"),
        "release_date": _tr("release date"),
        "stage": _tr("stage"),
        "timing": _tr("status line"),
    }.get(field, "")


class LineKeys(QObject):
    """Filters the keys of plain lines to watch them, where nothing else tells one step from the next."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._hand = Hand()
        self._line: QLineEdit | None = None
        self._stroke = Stroke()
        self._pressed: tuple[Kind, str] | None = None  # the key that has not yet changed anything

    def stroke(self, line: QLineEdit) -> Stroke:
        """Return the step that the change just made in a line belongs to: one of its own where no key made it."""
        pressed, self._pressed = self._pressed, None
        if pressed is None or line is not self._line:
            self._hand.rest()
            return Stroke()
        self._hand.did(*pressed, line.cursorPosition())
        return self._stroke

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        line = watched.focusProxy() if isinstance(watched, QAbstractItemView) else watched
        if isinstance(line, QLineEdit):
            if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                self._note(line, kind_of(event), event.text())
            elif isinstance(event, QInputMethodEvent):
                self._note(line, "typing" if event.commitString() else None, event.commitString())
        return False

    def _note(self, line: QLineEdit, kind: Kind | None, text: str) -> None:
        self._pressed = None
        if kind in (None, "line"):
            return
        text = text if kind == "typing" else ""
        chosen = line.hasSelectedText()
        if line is not self._line or self._hand.begins(kind, text, line.cursorPosition(), selected=chosen):
            name = self.tr("deletion") if kind == "deletion" else self.tr("typing")
            self._stroke = Stroke(new_key(), name, line_spot(line))
        self._line, self._pressed = line, (kind, text)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Steps", text)
