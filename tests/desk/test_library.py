"""Boilerplate with its versions, people, templates: kept, changed and taken away without touching any release."""

from datetime import date, timedelta

import msgspec
import pytest
from build import i, p, plate, release, t

from pressdesk import desk as desks
from pressdesk.desk import Desk
from pressdesk.model import Boilerplate, DeskError, Person, Template, codec

ABOUT = Boilerplate("about", "Harbour Trust", heading="About us", paragraphs=(t("We ", i("sail")),))
WORD = Template("w", "Letterhead", "word", b"PK\0\xff", "letterhead.docx", default=True)
WEB = Template("h", "Page", "web", b"<p>", default=True)


def changed(value: msgspec.Struct, **changes: object) -> msgspec.Struct:
    return msgspec.structs.replace(value, **changes)


def test_new_boilerplate_is_version_one(desk: Desk) -> None:
    assert desks.save_boilerplate(desk, changed(ABOUT, version=7)) == ABOUT
    assert desks.boilerplate(desk, "about") == ABOUT
    assert desks.boilerplates(desk) == (ABOUT,)


@pytest.mark.parametrize("change", [{"paragraphs": (t("new"),)}, {"heading": "About"}, {"language": "es"}])
def test_other_words_are_the_next_version(desk: Desk, change: dict[str, object]) -> None:
    desks.save_boilerplate(desk, ABOUT)
    new = changed(ABOUT, version=2, **change)
    assert desks.save_boilerplate(desk, changed(ABOUT, **change)) == new
    assert desks.boilerplate_versions(desk, "about") == (new, ABOUT)
    assert [desks.boilerplate(desk, "about", n) for n in (1, 2)] == [ABOUT, new]


def test_another_name_is_the_same_version(desk: Desk) -> None:
    desks.save_boilerplate(desk, ABOUT)
    named = changed(ABOUT, name="Trust")
    assert desks.save_boilerplate(desk, named) == named
    assert desks.boilerplate_versions(desk, "about") == (named,)


@pytest.mark.parametrize(
    "change", [{"owner": "Ana"}, {"organization": "Port"}, {"review_by": date(2027, 1, 31)}, {"group": "g"}]
)
def test_who_answers_for_it_and_when_is_no_new_version(desk: Desk, change: dict[str, object]) -> None:
    desks.save_boilerplate(desk, ABOUT)
    newer = desks.save_boilerplate(desk, changed(ABOUT, heading="About"))
    told = desks.save_boilerplate(desk, changed(newer, **change))
    assert told == changed(newer, **change)
    assert desks.boilerplates(desk) == (told,)
    assert desks.boilerplate_versions(desk, "about") == (told, changed(ABOUT, **change))


def test_each_version_has_its_date(desk: Desk) -> None:
    desks.save_boilerplate(desk, ABOUT)
    desks.save_boilerplate(desk, changed(ABOUT, heading="About"))
    dates = desks.boilerplate_dates(desk, "about")
    assert sorted(dates) == [1, 2]
    assert dates[1] <= dates[2]
    assert all(at.utcoffset() == timedelta() for at in dates.values())


def test_several_are_kept_or_none(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    both = (ABOUT, Boilerplate("b", "Safety"))
    monkeypatch.setattr(codec, "dump", lambda value, dump=codec.dump: dump(value) if value.id != "b" else 1 / 0)
    with pytest.raises(ZeroDivisionError):
        desks.save_boilerplates(desk, both)
    monkeypatch.undo()
    assert desks.boilerplates(desk) == ()
    assert desks.save_boilerplates(desk, both) == desks.boilerplates(desk) == both


@pytest.mark.parametrize(("day", "over"), [(None, False), (date(2026, 3, 9), False), (date(2026, 3, 8), True)])
def test_a_text_is_overdue_the_day_after_its_review_date(day: date | None, over: bool) -> None:
    assert changed(ABOUT, review_by=day).overdue(date(2026, 3, 9)) is over


def test_two_windows_that_change_boilerplate_make_two_versions(desk: Desk, other: Desk) -> None:
    desks.save_boilerplate(desk, ABOUT)
    for window, word in ((desk, "mine"), (other, "theirs")):
        desks.save_boilerplate(window, changed(ABOUT, paragraphs=(t(word),)))
    assert [kept.paragraphs for kept in desks.boilerplate_versions(desk, "about")[:2]] == [(t("theirs"),), (t("mine"),)]


def test_removed_boilerplate_can_come_back_with_its_history(desk: Desk) -> None:
    desks.save_boilerplate(desk, ABOUT)
    desks.remove_boilerplate(desk, "about")
    assert (desks.boilerplates(desk), desks.counts(desk).boilerplates) == ((), 0)
    assert desks.boilerplate(desk, "about") == ABOUT
    assert desks.save_boilerplate(desk, ABOUT) == ABOUT
    assert desks.boilerplates(desk) == (ABOUT,)


def test_boilerplate_is_listed_by_name(desk: Desk) -> None:
    for id, name in (("1", "zebra"), ("2", "Ábaco"), ("3", "Apple"), ("4", "banana")):
        desks.save_boilerplate(desk, Boilerplate(id, name))
    assert [kept.name for kept in desks.boilerplates(desk)] == ["Ábaco", "Apple", "banana", "zebra"]


def test_boilerplate_that_is_not_there_is_said(desk: Desk) -> None:
    desks.save_boilerplate(desk, ABOUT)
    for wrong in (("none",), ("about", 9), ("none", 1)):
        with pytest.raises(DeskError, match="There is no boilerplate"):
            desks.boilerplate(desk, *wrong)


def test_where_boilerplate_is_used_is_told(desk: Desk) -> None:
    uses = (plate(id="about", version=1), plate(id="about", version=1), plate("own words"))
    first = desks.save(desk, release(p("a"), id="a", boilerplates=uses), None)
    desks.save(desk, release(p("b"), id="b", boilerplates=(plate(id="about", version=2),)), None)
    assert [(row.id, version) for row, version in desks.boilerplate_uses(desk, "about")] == [("b", 2), ("a", 1)]
    desks.save(desk, release(p("a"), id="a"), first.version)
    desks.trash(desk, "b")
    assert desks.boilerplate_uses(desk, "about") == ()


def test_people_are_kept_by_name(desk: Desk) -> None:
    ana, bo = Person("1", "ana ruiz", "Director", email="ana@example.org"), Person("2", "Bo Li")
    assert [desks.save_person(desk, person) for person in (bo, ana)] == [bo, ana]
    assert desks.people(desk) == (ana, bo)
    desks.save_person(desk, changed(ana, title="Chair"))
    desks.remove_person(desk, "2")
    assert desks.people(desk) == (changed(ana, title="Chair"),)


def test_templates_are_kept_with_their_bytes(desk: Desk) -> None:
    for kept in (WORD, WEB):
        assert desks.save_template(desk, kept) == kept
    assert desks.templates(desk) == (WEB, WORD)
    assert desks.template(desk, "w") == WORD
    desks.remove_template(desk, "w")
    with pytest.raises(DeskError, match="There is no template “w”"):
        desks.template(desk, "w")


def test_one_template_of_each_kind_is_the_default(desk: Desk) -> None:
    for kept in (WORD, WEB, changed(WORD, id="x", name="New")):
        desks.save_template(desk, kept)
    assert [(kept.id, kept.default) for kept in desks.templates(desk)] == [("h", True), ("w", False), ("x", True)]
