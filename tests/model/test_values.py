from datetime import UTC, timedelta

import pytest
from build import b, detail, image, p, quote, release, said, t, table

from pressdesk.model import (
    Approval,
    Dateline,
    Embargo,
    HouseStyle,
    ListBlock,
    Office,
    Organization,
    Paragraph,
    Quote,
    Release,
    Speaker,
    Table,
    approval_digest,
    approval_holds,
)


def test_a_body_of_one_empty_paragraph_is_the_empty_body() -> None:
    assert release(p()) == release()
    assert release(p()).body == ()
    assert release(p(), p()).body == (p(), p())


def test_an_empty_dateline_is_none() -> None:
    assert release(dateline=Dateline()).dateline is None


def test_attribution_stands_only_inside_a_quote() -> None:
    assert quote(t("We go, ", said("said Ana."))).paragraphs[0][1].attribution
    with pytest.raises(ValueError, match="outside a quote"):
        Paragraph(t(said("said Ana.")))
    with pytest.raises(ValueError, match="outside a quote"):
        Quote(lead_in=t(said("said Ana.")))


@pytest.mark.parametrize(
    "make", [lambda: ListBlock(items=()), lambda: Quote(()), lambda: Table(), lambda: Table((), ((),))]
)
def test_a_block_needs_something_to_hold(make: object) -> None:
    with pytest.raises(ValueError, match="at least one"):
        make()  # type: ignore[operator]


def test_rows_of_a_table_have_one_length() -> None:
    assert table(("Year",), ("2026",)).rows == ((t("2026"),),)
    with pytest.raises(ValueError, match="same number of cells"):
        table(("Year", "Ships"), ("2026",))


@pytest.mark.parametrize(
    ("until", "zone"),
    [("2027-03-09", "Europe/Paris"), ("tomorrow", "Europe/Paris"), ("2027-03-09T06:00Z", "Europe/Paris"),
     ("2027-03-09T06:00", "Mars/Olympus"), ("2027-03-09T06:00", ""), ("2027-02-30T06:00", "Europe/Paris")],
)  # fmt: skip
def test_an_embargo_needs_a_date_a_time_and_a_zone(until: str, zone: str) -> None:
    with pytest.raises(ValueError):
        Embargo(until, zone)


def test_an_embargo_has_one_form() -> None:
    assert Embargo("2027-03-09T06:00:00", "Europe/Paris") == Embargo("2027-03-09T06:00", "Europe/Paris")


def test_an_embargo_names_another_zone_once_and_never_its_own() -> None:
    made = Embargo("2027-03-09T06:00", "Asia/Tokyo", ("UTC", "Asia/Tokyo", "UTC", "Asia/Seoul"))
    assert made.also == ("UTC", "Asia/Seoul")


@pytest.mark.parametrize(
    ("until", "zone", "doubled", "skipped"),
    [("2027-11-07T01:30", "America/New_York", True, False), ("2027-03-14T02:30", "America/New_York", False, True),
     ("2027-11-07T02:00", "America/New_York", False, False), ("2027-04-04T01:45", "Australia/Lord_Howe", True, False),
     ("2027-03-28T01:30", "Europe/London", False, True), ("2014-10-26T01:30", "Europe/Moscow", True, False)],
)  # fmt: skip
def test_an_hour_comes_twice_or_never(until: str, zone: str, doubled: bool, skipped: bool) -> None:
    made = Embargo(until, zone, second=True)
    assert (made.doubled, made.skipped, made.second) == (doubled, skipped, doubled)


def test_the_second_of_two_hours_is_an_hour_later() -> None:
    first, second = (Embargo("2027-11-07T01:30", "America/New_York", second=second) for second in (False, True))
    assert (first.local.utcoffset(), second.local.utcoffset()) == (timedelta(hours=-4), timedelta(hours=-5))
    assert second.local.astimezone(UTC) - first.local.astimezone(UTC) == timedelta(hours=1)


def test_an_approval_holds_for_its_exact_words_only() -> None:
    asked = quote("We sail.", by="Ana Ruiz")
    approved = Quote(asked.paragraphs, asked.speaker, approval=Approval("approved", digest=approval_digest(asked)))
    assert approval_holds(approved)
    changed = Quote((t("We stay."),), asked.speaker, approval=approved.approval)
    other = Quote(asked.paragraphs, Speaker("Bo Lee"), approval=approved.approval)
    assert not approval_holds(changed)
    assert not approval_holds(other)


def test_bold_does_not_take_an_approval_back() -> None:
    assert approval_digest(quote("We sail.")) == approval_digest(quote(b("We sail.")))
    assert approval_digest(quote("We sail.")) == approval_digest(quote(t("We ", b("sail"), ".")))


@pytest.mark.parametrize("language", ["english", "EN", "en_US", "", "e"])
def test_a_language_is_a_tag(language: str) -> None:
    with pytest.raises(ValueError, match="language tag"):
        Release("r1", language=language)


@pytest.mark.parametrize("id", ["", "a/b", "../x", "x" * 65])
def test_an_id_is_safe(id: str) -> None:
    with pytest.raises(ValueError, match="id"):
        Release(id)


def test_the_order_names_each_part_once() -> None:
    with pytest.raises(ValueError, match="each part once"):
        HouseStyle(order=("headline", "headline"))


def test_one_line_fields_hold_one_line() -> None:
    with pytest.raises(ValueError, match="line break"):
        detail("WHO\nWHAT", "x")
    with pytest.raises(ValueError, match="SHA-256"):
        image("nope")


def test_an_address_has_lines_and_no_control_characters() -> None:
    assert Organization(address="1 Main\x07 St\r\nPortland").address == "1 Main St\nPortland"


def test_notes_of_one_empty_paragraph_are_no_notes() -> None:
    assert Release("r1", notes=(p(),)) == Release("r1")


def test_the_organization_links_nowhere_dangerous() -> None:
    assert Organization(web="example.org").web == "example.org"
    with pytest.raises(ValueError):
        Organization(web="javascript:x")
    assert Office().image("a" * 64) is None
