"""The way from what a rule found to its place on the form, and better words put there."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from pressdesk.app.history import Change
from pressdesk.app.session import Session
from pressdesk.model import Release
from pressdesk.text.passages import Told
from pressdesk.text.placed import mended, stands
from pressdesk.ui.body.lines import line_starts
from pressdesk.ui.form import ReleaseForm


def show_part(form: ReleaseForm, release: Release, told: Told, *, focus: bool) -> bool:
    """Show the part of the form that a finding without selectable words is about; return whether it is still there."""
    field, n, part = told.passage[:3]
    if told.passage.text and not stands(release, told):
        return False
    if field in ("speaker", "detail", "credit"):
        edit = form.body.edit
        cursor = QTextCursor(edit.document().findBlockByNumber(line_starts(edit.body()[:n])[-1]))
        edit.setTextCursor(cursor)
        form.bring(edit, edit.cursorRect(cursor))
        widget: QWidget = edit
    else:
        places: dict[str, Callable[[], QWidget]] = {
            "label": lambda: form.label.line,
            "dateline": lambda: form.dateline.region if part == 1 else form.dateline.place,
            "release_date": lambda: form.dateline.date.line,
            "end_mark": lambda: form.end_mark,
            "contacts": lambda: form.contacts.options[n] if n < len(form.contacts.options) else form.contacts.choose,
            "boilerplates": lambda: form.boilerplates.add,
            "body": lambda: form.body.edit,
        }
        widget = places.get(field, lambda: form.headline.line)()
        form.bring(widget, widget.rect())
    if focus:
        widget.setFocus()
    return True


def mend_all(session: Session, mends: Iterable[tuple[Told, str]]) -> int:
    """Put better words in place of findings, as one step; return how many still stood."""
    session.flush_wanted.emit()
    standing = [(told, better) for told, better in mends if stands(session.release, told)]
    if standing:
        session.edit(mended(session.release, standing), change=Change(_tr("correction")))
    return len(standing)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Spelling", text)
