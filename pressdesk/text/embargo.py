"""The embargo's one instant, and whether it still holds."""

from datetime import UTC, datetime

from pressdesk.model import Embargo, Timing


def embargo_holds(timing: Timing, now: datetime) -> bool:
    """Return whether an embargo is set and its instant is still ahead of `now` (aware)."""
    return isinstance(timing, Embargo) and now.astimezone(UTC) < timing.local.astimezone(UTC)


def embargo_instant(timing: Timing) -> str:
    """Return the embargo's instant with its zone's offset (2027-03-09T06:00:00-05:00), empty where none is set."""
    return _exact(timing.local) if isinstance(timing, Embargo) else ""


def _exact(moment: datetime) -> str:
    """Return ISO 8601 with an offset in whole minutes (RFC 3339; local mean times before 1900 have seconds)."""
    offset = moment.utcoffset()
    if offset is not None and offset.total_seconds() % 60:
        moment = moment.astimezone(UTC)
    return moment.isoformat(timespec="seconds")
