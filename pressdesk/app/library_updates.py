"""Drafts that print an older version of a boilerplate, and bringing them up to date. What is issued stays as it is."""

from collections.abc import Iterable
from typing import Final

from msgspec.structs import replace

from pressdesk import desk as desks
from pressdesk.desk import Desk, Row
from pressdesk.model import Boilerplate, Release

IN_WORK: Final = ("draft", "review")
REASON: Final = "boilerplate"  # of the revision that an update begins


def behind(desk: Desk, kept: Boilerplate) -> tuple[tuple[Row, int], ...]:
    """Return the drafts that print an older version than `kept`, each with that version, last edited first."""
    uses = desks.boilerplate_uses(desk, kept.id)
    return tuple((row, version) for row, version in uses if row.stage in IN_WORK and 0 < version < kept.version)


def updated(release: Release, kept: Boilerplate) -> Release:
    """Return a release with these words in place of an older version; one that is no draft as it is."""
    if release.stage not in IN_WORK:
        return release
    uses = (
        kept.use() if use.id == kept.id and use.version is not None and use.version < kept.version else use
        for use in release.boilerplates
    )
    return replace(release, boilerplates=tuple(uses))


def update_drafts(desk: Desk, kept: Boilerplate, ids: Iterable[str]) -> int:
    """Bring these releases up to date, as far as they are drafts, each with a version of its own in its history.

    Returns how many changed. Raises DeskError; those before the fault are up to date.
    """
    changed = 0
    for id in ids:
        stored = desks.load(desk, id)
        release = updated(stored.release, kept)
        if release != stored.release:
            desks.save(desk, release, stored.version, new_revision=REASON)
            changed += 1
    return changed
