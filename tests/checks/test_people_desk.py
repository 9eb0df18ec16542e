"""Names across a desk: each release against People, and all against one another."""

from pressdesk.checks import Whole
from pressdesk.checks.people_desk import across, namings, on_people
from pressdesk.model import Ignored, Person, Release, Speaker
from tests.build import contact, p, quote, release

ANA = Person("1", "Ana Castellano", "Executive Director")


def of(id: str, *names: str) -> list[tuple[str, object]]:
    return [(id, one) for one in namings(release(*(quote("We sail.", by=name) for name in names), id=id))]


def told(*places: object, known: tuple[Person, ...] = ()) -> list[tuple[str, str, tuple[str, ...]]]:
    return [(id, one.passage.text, one.finding.suggestions) for id, one in across(places, known)]


def test_the_name_that_fewer_releases_have_is_told() -> None:
    places = [*of("new", "Lena Fossberg", "Lena Fossberg"), *of("mid", "Lena Fosberg"), *of("old", "Lena Fosberg")]
    assert told(*places) == [("new", "Lena Fossberg", ("Lena Fosberg",)), ("new", "Lena Fossberg", ("Lena Fosberg",))]


def test_of_two_that_are_as_many_the_earlier_is_right() -> None:
    places = [*of("new", "Lena Fossberg"), *of("old", "Lena Fosberg")]
    assert told(*places) == [("new", "Lena Fossberg", ("Lena Fosberg",))]


def test_who_is_in_people_is_told_against_people_alone() -> None:
    places = [*of("new", "Ana Castelano"), *of("old", "Ana Castellano")]
    assert told(*places, known=(ANA,)) == []


def by(name: str, title: str, **more: object) -> Release:
    return release(p("We sail."), quote("We sail.", by=Speaker(name, title)), contacts=(contact("Lena Foss"),), **more)


def test_a_release_is_held_to_people() -> None:
    found = on_people(Whole(by("Ana Castelano", ""), people=(ANA,))) + on_people(
        Whole(by("Ana Castellano", "Deputy Director"), people=(ANA,))
    )
    assert [one.finding.rule for one in found] == ["people-name", "people-title"]


def test_what_was_left_stays_left() -> None:
    left = by("Ana Castellano", "Director", ignored=(Ignored("people-title", "Director"),))
    assert on_people(Whole(left, people=(ANA,))) == ()
