"""What to tell a person whose words another window changed too."""

from typing import Any

from PySide6.QtCore import QCoreApplication

from pressdesk.model import Block, Run, words
from pressdesk.text import block_texts
from pressdesk.text.merge import Conflict

_SHOWN = 120


def conflict_words(conflict: Conflict) -> str:
    """Return where both changed the same, and the words of the other side as far as they are words."""
    names = {
        "headline": _tr("The headline"),
        "subheadlines": _tr("A subheadline"),
        "body": _tr("A part of the body"),
        "dateline": _tr("The dateline"),
        "timing": _tr("The status"),
        "release_date": _tr("The release date"),
        "boilerplates": _tr("The boilerplate"),
        "contacts": _tr("A contact"),
        "notes": _tr("A note to editors"),
        "stage": _tr("The stage"),
        "language": _tr("The language"),
    }
    place = names.get(conflict.field, _tr("A part of this release"))
    theirs = " ".join(_text(conflict.theirs).split())
    if not theirs:
        return _tr("{0} was changed in another window too. Your version stands.").format(place)
    shown = theirs if len(theirs) <= _SHOWN else theirs[:_SHOWN].rstrip() + "…"
    return _tr("{0} was changed in another window too. Your version stands; the other is “{1}”.").format(place, shown)


def _text(value: Any) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, tuple):
        if value and isinstance(value[0], Run):
            return words(value)
        return " ".join(_text(item) for item in value)
    return " ".join(words(text) for text in block_texts(value)) if isinstance(value, Block) else ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Conflicts", text)
