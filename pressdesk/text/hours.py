"""The hours that daylight time leaves out: why a local time is no moment, and the nearest ones that are."""

from datetime import UTC, datetime, timedelta

from pressdesk.model import Embargo, PressDeskError, Timing
from pressdesk.text.dates import clock, weekday_date
from pressdesk.text.zones import city

_SAID_IN = "en-US"  # errors are in the program's own language, whatever the release's
_MINUTE = timedelta(minutes=1)


def hour_fault(timing: Timing) -> PressDeskError | None:
    """Return why the embargo's local time is no moment (daylight time skips it), with the nearest ones that are.

    2:30 a.m. does not exist on Sunday, March 14, 2027 in New York: clocks go from 2 to 3 a.m. Choose 1:59 or 3:00.
    """
    if not isinstance(timing, Embargo) or not timing.skipped:
        return None
    local = timing.local
    start, end = _gap(local)
    day = weekday_date(local.date(), _SAID_IN)
    said = f"{clock(local, _SAID_IN)} does not exist on {day} in {city(timing.zone)}"
    remedy = f"Choose {_nearest(start - _MINUTE, end, local)}"
    return PressDeskError(f"{said[0].upper()}{said[1:]}: clocks go {_way(start, end)}", f"{remedy.rstrip('.')}.")


def check_hour(timing: Timing) -> None:
    """Raise PressDeskError where the embargo's local time is no moment: nothing that names it may go out."""
    if fault := hour_fault(timing):
        said = fault.message[0].lower() + fault.message[1:]
        raise PressDeskError(f"The embargo in the status line cannot be printed: {said}", fault.remedy)


def _gap(local: datetime) -> tuple[datetime, datetime]:
    """Return the local time at which the clocks are put forward and the one they then show, both naive."""
    before, after = (local.replace(fold=fold).utcoffset() or timedelta() for fold in (0, 1))
    naive = local.replace(tzinfo=None)
    low, high = naive - after, naive - before  # in UTC: clocks are put forward after `low`, at the latest at `high`
    while high - low > timedelta(seconds=1):
        middle = (low + (high - low) / 2).replace(microsecond=0)
        old = middle.replace(tzinfo=UTC).astimezone(local.tzinfo).utcoffset() == before
        low, high = (middle, high) if old else (low, middle)
    return high + before, high + after


def _way(start: datetime, end: datetime) -> str:
    first, then = clock(start, _SAID_IN), clock(end, _SAID_IN)
    half = then[-5:]
    if start.date() != end.date():
        return f"from {first} to {then} of {weekday_date(end.date(), _SAID_IN)}"
    return f"from {first.removesuffix(half) if half in (' a.m.', ' p.m.') else first} to {then}"


def _nearest(last: datetime, next_: datetime, asked: datetime) -> str:
    """Return the last minute before the hour left out and the first after it, with the day where it is another."""
    if last.date() == next_.date() and last.hour >= 1 and next_.hour < 12:
        return f"{last.hour}:{last.minute:02} or {next_.hour}:{next_.minute:02}"
    return " or ".join(
        clock(one, _SAID_IN) + (f" on {weekday_date(one.date(), _SAID_IN)}" if one.date() != asked.date() else "")
        for one in (last, next_)
    )
