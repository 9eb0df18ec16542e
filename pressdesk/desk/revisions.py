"""The history of a release."""

from datetime import datetime
from typing import NamedTuple

from pressdesk.desk.file import Desk
from pressdesk.desk.releases import missing, read
from pressdesk.model import DeskError, Release


class Revision(NamedTuple):
    """A revision of a release: its number from 1, when it was last written (aware, UTC), and why it began.

    `reason` is new, opened, continued (ten minutes passed), kept, export, stage, issued, restored, merged, imported or
    boilerplate (brought up to date).
    """

    number: int
    at: datetime
    reason: str


# The comparison is made only for revisions that began by themselves, and only as far as the limit goes.
_REVISIONS = """
SELECT number, at, reason FROM revision AS one WHERE release = ? AND passing = 0 AND NOT (
    sealed = 0 AND reason IN ('opened', 'continued') AND value = (
        SELECT value FROM revision WHERE release = one.release AND passing = 0 AND version < one.version
        ORDER BY version DESC LIMIT 1))
ORDER BY version DESC LIMIT ?
"""
_REVISION = "SELECT value FROM revision WHERE release = ? AND passing = 0 AND number = ?"


def revisions(desk: Desk, id: str, most: int = -1) -> tuple[Revision, ...]:
    """Return the revisions of a release, newest first, at most so many.

    One that began by itself and holds what the one before it does is not listed.
    """
    found = desk.all(_REVISIONS, id, most)
    return tuple(Revision(number, datetime.fromisoformat(at), reason) for number, at, reason in found)


def revision(desk: Desk, id: str, number: int) -> Release:
    """Return the release as revision `number` holds it. DeskError if there is none."""
    found = desk.one(_REVISION, id, number)
    if found is None and not desk.one(_REVISIONS, id, 1):
        raise missing(desk, id)
    if found is None:
        raise DeskError(f"The release “{id}” has no revision {number}", "Choose one from its history.")
    return read(desk, id, found[0])
