"""Old words of a release brought back, whole or in part; the words they replace stay in the history."""

from collections.abc import Sequence

from msgspec.structs import replace

from pressdesk.app.history import NAMELESS, Change
from pressdesk.app.session import Session
from pressdesk.model import PressDeskError, Release, is_frozen
from pressdesk.text import merge
from pressdesk.text.changes import PARTS, ItemChange, take_back


def restore_version(session: Session, old: Release, change: Change = NAMELESS) -> bool:
    """Make the open release what `old` was, but for its stage; return whether anything differed. Raises DeskError."""
    session.flush_wanted.emit()
    return _restored(session, _here(session, old), change)


def _here(session: Session, old: Release) -> Release:
    now = session.release
    return replace(old, id=now.id, stage=now.stage, moves=now.moves)


def restore_part(
    session: Session, compared: Release, field: str, items: Sequence[ItemChange], change: Change = NAMELESS
) -> bool:
    """Bring the old words of these items back into the open release; return whether anything differed.

    `compared` is the newer release of the comparison they come from. PressDeskError where the words have changed again
    since, so that nobody can say what takes the place of what. Raises DeskError.
    """
    session.flush_wanted.emit()
    now = session.release
    wanted = take_back(compared, field, items)
    if PARTS[field]:
        merged, conflicts = merge(compared, now, replace(wanted, id=now.id))
        if conflicts:
            raise PressDeskError(
                "These words have changed again since.", "Compare with the present, or restore the whole version."
            )
        return _restored(session, replace(now, **{field: getattr(merged, field)}), change)
    return _restored(session, replace(now, **{field: getattr(wanted, field)}), change)


def _restored(session: Session, release: Release, change: Change) -> bool:
    if release == session.release:
        return False
    if is_frozen(session.release):
        raise PressDeskError(
            "This release has been issued: its words stay as they were sent.",
            "Correct it, or take it back with a reason.",
        )
    session.save()  # the words that are replaced
    session.edit(release, change=change)
    session.save("restored")
    return True
