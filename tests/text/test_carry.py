"""What a release takes over from an old one, and what is left of it."""

from datetime import date

import pytest
from build import contact, link, p, plate, quote, release
from msgspec.structs import replace

from pressdesk.model import Carried, Embargo
from pressdesk.text.carry import Index, confirmed, inherited, left
from pressdesk.text.details import Known, details


def found(text: str, language: str = "en-US") -> list[tuple[str, str]]:
    return [(one.kind, text[one.start : one.end]) for one in details(text, Known(language))]


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        ("It opens Tuesday, Sept. 15, 2026, at noon.", "date", ["Tuesday, Sept. 15, 2026"]),
        ("It opened in March 2026 and on 5 September.", "date", ["March 2026", "5 September"]),
        ("It may march on Friday at 6 p.m. or 10:30.", "date", ["Friday", "6 p.m.", "10:30"]),
        ("Since 2019 it sails, from 2027-03-09.", "date", ["2019", "2027-03-09"]),
        ("The third quarter beat Q2 2025.", "quarter", ["third quarter", "Q2 2025"]),
        ("It cost $2.3 million, 4% more for 18,400 riders.", "number", ["$2.3 million", "4%", "18,400"]),
        ("Twenty-two riders and six boats.", "number", ["Twenty-two", "six"]),
        ("The mayor, Ana María Ruiz, spoke.", "name", ["Ana María Ruiz"]),
        ("The Harbor Authority of Dale spoke.", "name", ["Harbor Authority"]),
        ("A quay in Walla opens.", "place", ["Walla"]),
        ("See example.org/one or a@example.org.", "link", ["example.org/one", "a@example.org"]),
        ("The ferry sails again.", "name", []),
        ("We sail, you may see.", "date", []),
    ],
)
def test_details_are_found(text: str, kind: str, words: list[str]) -> None:
    assert [said for one, said in found(text) if one == kind] == words


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        ("es", "El lunes 10 de abril de 2026, tercer trimestre.", ["lunes 10 de abril de 2026", "tercer trimestre"]),
        ("fr", "Le mardi 1er mars 2027, au premier trimestre.", ["mardi 1er mars 2027", "premier trimestre"]),
        ("en-GB", "On Monday 5 September 2026.", ["Monday 5 September 2026"]),
    ],
)  # fmt: skip
def test_dates_and_quarters_are_found_in_other_languages(language: str, text: str, said: list[str]) -> None:
    assert [words for kind, words in found(text, language) if kind in ("date", "quarter")] == said


OLD = release(
    p("On March 9 six boats left ", link("the quay", "https://example.org/old"), "."),
    quote("We sail.", by="Ana Ruiz"),
    p("Ruiz spoke."),
    headline="Six boats leave",
    place="Portland",
    contacts=(contact("Bo Day", phone="503 1"),),
    boilerplates=(plate("Since 1987.", id="b1", version=1), plate("Since 1988.")),
)


def test_every_field_is_read_and_the_library_is_not() -> None:
    said = {one.words for one in inherited(OLD, own="Harbor")}
    assert {"March 9", "six", "https://example.org/old", "Ana Ruiz", "Ruiz", "Portland", "Bo Day", "503 1"} <= said
    assert ("1988" in said, "1987" in said) == (True, False)


def test_what_is_inherited_is_all_left_until_it_is_changed() -> None:
    new = replace(OLD, carried=inherited(OLD))
    assert {one.carried for one in left(new)} == set(new.carried)
    changed = replace(new, body=(p("On March 10 six boats left."), *new.body[1:]))
    gone = set(new.carried) - {one.carried for one in left(changed)}
    assert {one.words for one in gone} == {"March 9", "https://example.org/old"}


def test_an_embargo_and_a_release_date_are_carried_until_they_change() -> None:
    old = release(p("Words."), timing=Embargo("2027-03-09T06:00", "Europe/Madrid"), release_date=date(2027, 3, 8))
    new = replace(old, carried=inherited(old))
    assert [one.carried.words for one in left(new)] == ["2027-03-09T06:00", "2027-03-08"]
    assert [one.passage.field for one in left(replace(new, release_date=None))] == ["timing"]


def test_what_is_confirmed_is_left_no_more_and_what_is_gone_is_forgotten() -> None:
    new = release(
        p("Ana Ruiz, 12."), carried=(Carried("name", "Ana Ruiz"), Carried("number", "12"), Carried("date", "May 1"))
    )
    assert confirmed(new, new.carried[:1]).carried == (Carried("number", "12"),)


@pytest.mark.parametrize(
    ("text", "number"), [("12 boats", 1), ("12,500 boats", 0), ("112 boats", 0), ("12. Two 12s", 1)]
)
def test_a_figure_stands_only_as_itself(text: str, number: int) -> None:
    assert len(list(Index((Carried("number", "12"),)).spans(text))) == number


def test_nothing_is_left_in_what_is_issued() -> None:
    new = replace(OLD, carried=inherited(OLD))
    assert left(replace(new, stage="issued")) == ()
