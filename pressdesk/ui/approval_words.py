"""What the window calls where a quote stands with those who speak it."""

from datetime import date, datetime
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from pressdesk.app.wording import tongue
from pressdesk.model import Quote
from pressdesk.text import Standing, clock, named, standing
from pressdesk.ui.times import short_date


class Colours(Protocol):
    """The colours of a palette that say how well something stands."""

    @property
    def soft(self) -> str: ...
    @property
    def ok(self) -> str: ...
    @property
    def warn(self) -> str: ...
    @property
    def link(self) -> str: ...


def standing_colour(standing: Standing, colours: Colours) -> str:
    """Return the colour that goes with where a quote stands."""
    known = {"asked": colours.link, "approved": colours.ok, "refused": colours.warn, "changed": colours.warn}
    return known.get(standing, colours.soft)


def standing_words(standing: Standing) -> str:
    """Return where a quote stands, in a word or two."""
    return {
        "unasked": _tr("Not asked"),
        "asked": _tr("Asked"),
        "approved": _tr("Approved"),
        "refused": _tr("Refused"),
        "changed": _tr("Words changed"),
    }[standing]


def told_words(quote: Quote, today: date) -> str:
    """Return where a quote stands, with who said so, how and when, in one sentence."""
    approval = quote.approval
    if approval is None:
        return _tr("Nobody was asked yet.")
    more = [part for part in (approval.how, when_words(approval.at, today)) if part]
    who = approval.by or named(quote.speaker)
    if approval.state == "asked":
        what = _tr("Asked {0}").format(who) if who else _tr("Asked")
    elif approval.state == "approved":
        what = _tr("Approved by {0}").format(who) if who else _tr("Approved")
    else:
        what = _tr("Refused by {0}").format(who) if who else _tr("Refused")
    told = " · ".join((what, *more))
    if standing(quote) != "changed":
        return told
    return _tr("The words, the attribution or the speaker are others now. Before: {0}").format(told)


def when_words(at: str, today: date) -> str:
    """Return a kept moment in short local words, empty where it is none."""
    try:
        moment = datetime.fromisoformat(at)
    except ValueError:
        return ""
    local = moment.astimezone() if moment.tzinfo is not None else moment
    return f"{short_date(local.date(), today)}, {clock(local, tongue())}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Approval", text)
