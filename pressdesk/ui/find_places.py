"""Where on the form words stand that were found in the release."""

from typing import Final, NamedTuple, TypeAlias

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from pressdesk.model import Body, Image, Quote, Release, Table
from pressdesk.text import Hit
from pressdesk.ui.body import BodyEdit
from pressdesk.ui.body.document import units
from pressdesk.ui.body.lines import line_starts
from pressdesk.ui.form import FIELDS, ReleaseForm

Key: TypeAlias = tuple[int, ...]
Spot: TypeAlias = tuple[int, ...]  # row and column in a table, the number of a line under a picture; () a caption
LAST: Final[Spot] = (10**6,)


class Stop(NamedTuple):
    """The widget that shows a hit: in its line `line` for an editor. `exact`: it shows these very words, not only what
    they belong to (a speaker, a label, a card). `place`: they stand there in the table or picture that covers the line,
    in an editor of their own that need not be made yet."""

    widget: QWidget
    line: int = 0
    exact: bool = True
    place: Spot | None = None

    @property
    def row(self) -> int:
        """The line of the hit in what shows its words."""
        return self.line if self.place is None else 0

    def known(self) -> QWidget | None:
        """Return what shows the words if it is made."""
        if self.place is None or not isinstance(self.widget, BodyEdit):
            return self.widget
        inset = self.widget.insets.at(self.line)
        return None if inset is None else inset.known_at(self.place)

    def made(self) -> QWidget:
        """Return what shows the words, made now if it was not."""
        if self.place is None or not isinstance(self.widget, BodyEdit):
            return self.widget
        inset = self.widget.insets.at(self.line)
        return self.widget if inset is None else inset.editor_at(self.place)


class Places:
    """The stops of the hits in one release."""

    def __init__(self, form: ReleaseForm, release: Release) -> None:
        self._form = form
        self._release = release
        self._starts = {"body": line_starts(release.body), "notes": line_starts(release.notes)}

    def stop(self, hit: Hit) -> Stop | None:
        """Return where a hit is shown, None where the form does not show it."""
        form, (name, *rest) = self._form, hit.path
        if name in ("body", "notes"):
            return self._in_body(name, hit)
        if name == "headline":
            return Stop(form.headline.line)
        if name == "dateline":
            return Stop(form.dateline.region if rest == ["region"] else form.dateline.place)
        if name in ("label", "end_mark"):
            return Stop(form.label.line if name == "label" else form.end_mark.line)
        shown: dict[str | int, list[QWidget]] = {
            "subheadlines": list(form.subheadlines.lines),
            "boilerplates": list(form.boilerplates.cards),
            "contacts": form.contacts.options,
        }
        n = rest[0]
        widgets = shown[name]
        return Stop(widgets[n], 0, name == "subheadlines") if isinstance(n, int) and n < len(widgets) else None

    def _in_body(self, name: str, hit: Hit) -> Stop:
        edit = self._form.body.edit if name == "body" else self._form.notes.edit
        body: Body = getattr(self._release, name)
        n, field, *within = hit.path[1:]
        assert isinstance(n, int)
        block, first = body[n], self._starts[name][n]
        if field == "paragraphs" and isinstance(block, Quote) and block.lead_in is not None:
            first += 1
        if isinstance(block, Table | Image):
            inset = edit.insets.at(first)
            place = inset.place_to((field, *within)) if inset is not None else None
            return Stop(edit, first, place is not None, place)
        inside = within[0] if within and field in ("items", "paragraphs") else 0
        exact = field not in ("label", "speaker")
        return Stop(edit, first + (inside if isinstance(inside, int) else 0), exact)


def key_of(form: ReleaseForm, stop: Stop, at: int) -> Key:
    """Return what puts places on the form in the order in which a reader comes to them."""
    part = next((n for n, field in enumerate(FIELDS) if getattr(form, field.name).isAncestorOf(stop.widget)), 0)
    if stop.widget in (form.body.edit, form.notes.edit):
        down, on = (0, 0) if stop.place is None else (*(stop.place or LAST), 0)[:2]
        return part, stop.line, down + (stop.place is not None), on, at
    corner = stop.widget.mapTo(getattr(form, FIELDS[part].name), QPoint())
    return part, 0, corner.y(), corner.x(), at


def caret_keys(form: ReleaseForm) -> tuple[Key, Key]:
    """Return where the selection begins and ends on the form; without one, twice where the caret stands."""
    focus = QApplication.focusWidget()
    if isinstance(focus, QLineEdit) and form.isAncestorOf(focus):
        start = focus.selectionStart() if focus.hasSelectedText() else focus.cursorPosition()
        line = Stop(focus)
        return key_of(form, line, start), key_of(form, line, start + len(focus.selectedText()))
    edit = form.active()
    first, last = sorted(edit.spot())
    body = form.body.edit
    over = body.insets.line_of(edit)
    inset = body.insets.at(over) if edit is not body and body.isAncestorOf(edit) else None
    if inset is not None:
        stop = Stop(body, over, place=inset.place_of(edit))
        return key_of(form, stop, first.at), key_of(form, stop, last.at)
    return key_of(form, Stop(edit, first.line), first.at), key_of(form, Stop(edit, last.line), last.at)


def select(stop: Stop, hit: Hit) -> QRect:
    """Select a hit, as far as its words can be, and return where in its widget it stands."""
    widget = stop.made()
    if isinstance(widget, BodyEdit):
        widget.select(stop.row, hit.start if stop.exact else 0, hit.end if stop.exact else 0)
        return widget.cursorRect()
    if isinstance(widget, QLineEdit):
        start, end = (units(widget.text()[:place]) for place in (hit.start, hit.end))
        widget.setSelection(start, end - start)
    return widget.rect()


def deselect(widget: QWidget) -> None:
    """Leave the caret where it is, with nothing selected."""
    if isinstance(widget, QLineEdit):
        widget.deselect()
    elif isinstance(widget, BodyEdit) and (cursor := widget.textCursor()).hasSelection():
        cursor.clearSelection()
        widget.setTextCursor(cursor)
