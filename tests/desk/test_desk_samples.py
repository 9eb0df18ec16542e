"""Samples fill a new desk, are marked, and go in one piece without taking anybody's work along."""

import msgspec
import pytest
from build import p, release

from pressdesk import desk as desks
from pressdesk.desk import Desk
from pressdesk.model import Boilerplate, Organization, Person, Template

SAMPLES = (
    (release(p("one"), id="a"), release(p("two"), id="b")),
    (Boilerplate("about", "About"), Boilerplate("legal", "Legal")),
    (Person("ana", "Ana"), Person("bo", "Bo")),
    Organization("Harbour Trust"),
    (Template("w", "Letterhead", "word", b"PK", default=True),),
)


@pytest.fixture
def filled(desk: Desk) -> Desk:
    desks.add_samples(desk, *SAMPLES)
    return desk


def test_samples_are_marked(filled: Desk) -> None:
    assert [(row.id, row.sample) for row in desks.rows(filled)] == [("a", True), ("b", True)]
    assert {kept.sample for kept in (*desks.boilerplates(filled), *desks.people(filled))} == {True}
    assert desks.is_sample(filled, "a")
    assert desks.load(filled, "a").sample
    assert desks.office(filled).organization.name == "Harbour Trust"
    assert desks.has_samples(filled)


def test_a_desk_without_samples_says_so(desk: Desk) -> None:
    desks.save(desk, release(p("one")), None)
    assert not desks.has_samples(desk)
    assert not desks.is_sample(desk, "r1")
    assert not desks.is_sample(desk, "none")


def test_removing_takes_the_samples_and_leaves_the_templates(filled: Desk) -> None:
    desks.remove_samples(filled)
    assert not desks.has_samples(filled)
    assert (desks.rows(filled), desks.rows(filled, trashed=True), desks.search(filled, "one")) == ((), (), ())
    assert desks.counts(filled) == (0, 0, 1, 0)
    assert desks.office(filled).organization == Organization()


def test_a_sample_somebody_worked_on_goes_to_the_trash(filled: Desk) -> None:
    base = desks.load(filled, "a")
    desks.save(filled, msgspec.structs.replace(base.release, body=(p("mine"),)), base.version)
    desks.remove_samples(filled)
    assert [(row.id, row.sample) for row in desks.rows(filled, trashed=True)] == [("a", False)]
    assert desks.load(filled, "a").release.body == (p("mine"),)


def test_library_entries_somebody_changed_are_theirs(filled: Desk) -> None:
    about, ana = desks.boilerplate(filled, "about"), desks.people(filled)[0]
    desks.save_boilerplate(filled, msgspec.structs.replace(about, name="Us"))
    desks.save_person(filled, msgspec.structs.replace(ana, title="Chair"))
    desks.save_organization(filled, Organization("Ours"))
    desks.remove_samples(filled)
    assert [kept.name for kept in (*desks.boilerplates(filled), *desks.people(filled))] == ["Us", "Ana"]
    assert desks.office(filled).organization.name == "Ours"


def test_saving_a_sample_unchanged_leaves_it_a_sample(filled: Desk) -> None:
    for kept in desks.boilerplates(filled):
        assert desks.save_boilerplate(filled, kept).sample
    for person in desks.people(filled):
        assert desks.save_person(filled, person).sample


def test_samples_never_take_the_place_of_what_is_there(desk: Desk) -> None:
    desks.save(desk, release(p("mine"), id="a"), None)
    desks.save_organization(desk, Organization("Ours"))
    desks.add_samples(desk, *SAMPLES)
    assert desks.load(desk, "a").release.body == (p("mine"),)
    assert desks.office(desk).organization.name == "Ours"
    desks.remove_samples(desk)
    assert [row.id for row in desks.rows(desk)] == ["a"]


def test_only_opening_a_sample_is_not_working_on_it(filled: Desk) -> None:
    base = desks.load(filled, "a")
    desks.save(filled, base.release, base.version, new_revision="opened")
    desks.remove_samples(filled)
    assert desks.rows(filled, trashed=True) == ()
