"""The one instant of an embargo."""

from datetime import UTC, datetime, timedelta

import pytest

from pressdesk.model import Embargo, Immediate, NoStatus, Timing
from pressdesk.text import embargo_holds, embargo_instant

UNTIL = Embargo("2027-03-09T06:00", "America/New_York")
INSTANT = datetime(2027, 3, 9, 11, tzinfo=UTC)


@pytest.mark.parametrize(("seconds", "holds"), [(-1, True), (0, False), (1, False)])
def test_an_embargo_holds_until_its_instant(seconds: int, holds: bool) -> None:
    assert embargo_holds(UNTIL, INSTANT + timedelta(seconds=seconds)) is holds


@pytest.mark.parametrize("timing", [NoStatus(), Immediate()])
def test_without_an_embargo_nothing_holds(timing: Timing) -> None:
    assert (embargo_holds(timing, INSTANT), embargo_instant(timing)) == (False, "")


@pytest.mark.parametrize(
    ("until", "zone", "said"),
    [
        ("2027-03-09T06:00", "America/New_York", "2027-03-09T06:00:00-05:00"),
        ("2027-07-09T06:00", "America/New_York", "2027-07-09T06:00:00-04:00"),
        ("2027-03-09T06:00", "Asia/Kolkata", "2027-03-09T06:00:00+05:30"),
        ("1905-03-09T06:00", "Europe/Paris", "1905-03-09T05:50:39+00:00"),
    ],
)
def test_the_instant_has_its_offset_in_whole_minutes(until: str, zone: str, said: str) -> None:
    assert embargo_instant(Embargo(until, zone)) == said
