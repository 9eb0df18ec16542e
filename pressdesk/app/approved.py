"""The words of a quote that somebody was asked about, after others took their place."""

from collections.abc import Iterator
from typing import Final

from msgspec.structs import replace

from pressdesk import desk as desks
from pressdesk.app.session import Session
from pressdesk.model import DeskError, Quote, Release, approval_digest
from pressdesk.text import quotes, standing

MOST: Final = 60  # revisions that are looked through


def words_then(session: Session, quote: Quote) -> Quote | None:
    """Return a quote of the open release as it was when it was asked about, by what undo and the history know.

    None where its words are the same, or are known no longer.
    """
    if quote.approval is None or standing(quote) != "changed":
        return None
    for release in _earlier(session):
        for block in quotes(release):
            if approval_digest(block) == quote.approval.digest:
                return replace(block, approval=quote.approval)
    return None


def _earlier(session: Session) -> Iterator[Release]:
    """Yield the open release as it was, the newest first."""
    for step in reversed(session.history.past):
        yield step.release
    try:
        for one in desks.revisions(session.desk, session.release.id, MOST):
            yield desks.revision(session.desk, session.release.id, one.number)
    except DeskError:
        return  # a release that was never saved has no history
