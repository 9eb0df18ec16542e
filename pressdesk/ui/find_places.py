"""Where on the form words stand that were found in the release."""

from itertools import accumulate
from typing import NamedTuple

from PySide6.QtWidgets import QLineEdit, QWidget

from pressdesk.model import Block, Body, Detail, Image, ListBlock, Quote, Release, Table
from pressdesk.text import Hit
from pressdesk.ui.body import BodyEdit
from pressdesk.ui.form import ReleaseForm


class Stop(NamedTuple):
    """The widget that shows a hit. `line`: the line of an editor; `exact`: it shows these very words, not only what
    they belong to (a speaker, a label, a table)."""

    widget: QWidget
    line: int = 0
    exact: bool = True


class Places:
    """The stops of the hits in one release."""

    def __init__(self, form: ReleaseForm, release: Release) -> None:
        self._form = form
        self._release = release
        self._starts = {"body": starts(release.body), "notes": starts(release.notes)}

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
        inside = within[0] if within and field in ("items", "paragraphs") else 0
        exact = not isinstance(block, Table | Image) and field not in ("label", "speaker")
        return Stop(edit, first + (inside if isinstance(inside, int) else 0), exact)


def starts(body: Body) -> list[int]:
    """Return the line of an editor where each block begins."""
    return list(accumulate(map(_lines_in, body), initial=0))


def _lines_in(block: Block) -> int:
    if isinstance(block, ListBlock):
        return len(block.items)
    if isinstance(block, Quote):
        return len(block.paragraphs) + (block.lead_in is not None)
    return len(block.paragraphs) if isinstance(block, Detail) else 1


def caret_of(stop: QWidget) -> tuple[tuple[int, int], tuple[int, int]]:
    """Return where the selection begins and ends in an editor or a plain line, each as line and character."""
    if isinstance(stop, BodyEdit):
        anchor, caret = stop.spot()
        first, last = sorted((anchor, caret))
        return (first.line, first.at), (last.line, last.at)
    if isinstance(stop, QLineEdit):
        start = stop.selectionStart() if stop.hasSelectedText() else stop.cursorPosition()
        return (0, start), (0, start + len(stop.selectedText()))
    return (0, 0), (0, 0)
