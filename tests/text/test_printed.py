import pytest
from build import b, contact, detail, h, image, ol, p, plate, quote, release, said, t, table, ul
from hypothesis import given
from strategies import releases

from pressdesk.model import (
    ORDER,
    Dateline,
    DatelineStyle,
    Embargo,
    HouseStyle,
    Immediate,
    Office,
    Release,
    Speaker,
    words,
)
from pressdesk.text import dateline_text, printed, printed_line, slug, word_count


def lines(value: Release, house: HouseStyle | None = None, **more: bool) -> list[tuple[str, str]]:
    office = Office(house=house or HouseStyle())
    return [(line.style, words(printed_line(line))) for part in printed(value, office, **more) for line in part.lines]


def test_every_part_prints_in_house_order() -> None:
    value = release(
        p("Boats left."), timing=Immediate(), label="News", subheadlines=(t("At last"),), end_mark="###",
        boilerplates=(plate("We sail.", heading="About Harbour"),), contacts=(contact("Ana"),), notes=(p("Note."),),
    )  # fmt: skip
    assert [part.name for part in printed(value, Office())] == list(ORDER)
    contacts_first = ("contacts", *(name for name in ORDER if name != "contacts"))
    assert printed(value, Office(house=HouseStyle(order=contacts_first)))[0].name == "contacts"


def test_an_empty_release_prints_its_date_only() -> None:
    assert lines(release(p(" "), quote(""), ul(""), detail("WHO", ""), headline="")) == [
        ("release_date", "March 9, 2026")
    ]


def test_the_dateline_runs_in_to_the_lead() -> None:
    assert ("paragraph", "WASHINGTON — Boats left.") in lines(release(p("Boats left."), place="Washington"))


def test_the_dateline_stands_alone_before_anything_but_a_paragraph() -> None:
    assert lines(release(quote("One."), place="Boston"))[2:] == [("dateline", "BOSTON"), ("quote", "“One.”")]


def test_a_template_with_a_place_for_it_takes_the_dateline_apart() -> None:
    names = [part.name for part in printed(release(p("Boats."), place="Boston"), Office(), dateline_apart=True)]
    assert names[-2:] == ["dateline", "body"]


def test_a_quote_names_its_speaker_once() -> None:
    ana = Speaker("Ana Ruiz", "director", "Harbour")
    assert ("attribution", "— Ana Ruiz, director, Harbour") in lines(release(quote("One.", by=ana)))
    assert "attribution" not in dict(lines(release(quote("One.", by=ana, lead_in="Ana Ruiz said:"))))
    assert "attribution" not in dict(lines(release(quote(t("One, ", said("said Ana.")), by=ana))))


def test_a_speaker_of_blanks_has_no_dash() -> None:
    blank = Speaker(" ", organization="\u00a0")
    assert "attribution" not in dict(lines(release(quote("We sail.", by=blank))))


def test_every_list_has_its_number() -> None:
    parts = printed(release(ul("a", "b"), ul("c"), p("x"), ol("d"), notes=(ol("e"),)), Office())
    assert [line.list for part in parts for line in part.lines if line.list] == [1, 1, 2, 3, 4]


def test_a_detail_prints_its_label_once() -> None:
    assert lines(release(detail("WHEN", "Noon.", "Sharp.")))[2:] == [("detail", "WHEN: Noon."), ("detail", "Sharp.")]
    assert ("detail", "QUAND\u00a0: Midi.") in lines(release(detail("QUAND", "Midi."), language="fr"))


@pytest.mark.parametrize(
    ("caption", "credit", "made"),
    [
        ("A boat", "Ana", "A boat (Ana)"), ("A boat.", "Ana", "A boat. Ana"), ("“A boat”", "Ana", "“A boat” Ana"),
        ("A boat", "(AP Photo/Ana)", "A boat (AP Photo/Ana)"), ("", "Ana", "Ana"), ("A boat", " ", "A boat"),
    ],
)  # fmt: skip
def test_a_credit_is_told_from_the_caption(caption: str, credit: str, made: str) -> None:
    assert lines(release(image(caption=caption, credit=credit)))[-1][1] == made


def test_captions_hold_the_credit() -> None:
    shown = lines(release(image(caption="A boat.", credit="Photo: Ana"), table(("Year",), ("2026",), caption="Years")))
    assert shown[2:] == [("image", ""), ("caption", "A boat. Photo: Ana"), ("table", ""), ("caption", "Years")]


def test_a_contact_is_one_paragraph_with_a_linked_address() -> None:
    value = release(contacts=(contact("Ana Ruiz", title="director", phone="555-0101", email="ana@example.org"),))
    heading, line = printed(value, Office())[-1].lines
    assert words(heading.text) == "Media contact:"
    assert words(line.text) == "Ana Ruiz, director\n555-0101\nana@example.org"
    assert line.text[-1].link == "mailto:ana@example.org"


def test_the_embargo_prints_as_status() -> None:
    value = release(timing=Embargo("2027-03-09T06:00", "America/New_York"))
    assert lines(value)[0] == ("status", "EMBARGOED UNTIL 6 a.m. EST, Tuesday, March 9, 2027")


@given(releases())
def test_printed_lines_hold_something(value: Release) -> None:
    for part in printed(value, Office()):
        assert all(line.image or line.table or words(line.text).strip() for line in part.lines)


def dateline(place: str, state: str = "", house: HouseStyle | None = None, **style: object) -> str:
    value = release(dateline=Dateline(place, state))
    return dateline_text(value, house or HouseStyle(dateline=DatelineStyle(**style)))  # type: ignore[arg-type]


def test_datelines() -> None:
    assert dateline("Portland", "Maine") == "PORTLAND, Maine — "
    assert dateline("Oakland", "CA") == "OAKLAND, Calif. — "
    assert dateline("Boston", "Massachusetts") == "BOSTON — "
    assert dateline("Boston", "Massachusetts", region="always") == "BOSTON, Mass. — "
    assert dateline("Oakland", "California", region="never") == "OAKLAND — "
    assert dateline("Washington D.C.", dash="–", space_before=False) == "WASHINGTON D.C.– "
    assert dateline("Lyon", "France", capitals=False, date="ap") == "Lyon, France, March 9, 2026 — "
    assert dateline("Denver", wire="PR Wire", date="full") == "DENVER (PR Wire), March 9, 2026 — "
    assert dateline("Oakland", "California", house=HouseStyle(guide="none")) == "OAKLAND, California — "


@pytest.mark.parametrize("typed", ["Calif.", "Calif", "CA", "C.A.", "ca", "California", "california"])
def test_a_state_prints_as_ap_has_it_however_it_was_typed(typed: str) -> None:
    assert dateline("Oakland", typed) == "OAKLAND, Calif. — "


@pytest.mark.parametrize(
    ("typed", "printed"), [("NC", "N.C."), ("N. C.", "N.C."), ("north carolina", "N.C."), ("W Va", "W.Va.")]
)
def test_a_state_of_two_words_prints_as_ap_has_it(typed: str, printed: str) -> None:
    assert dateline("Durham", typed) == f"DURHAM, {printed} — "


def test_a_state_is_abbreviated_in_american_english_only() -> None:
    value = release(dateline=Dateline("Oakland", "California"), language="es-US")
    assert dateline_text(value, HouseStyle()).startswith("OAKLAND, California")


def test_a_dateline_as_written_is_left_alone() -> None:
    value = release(p("x"), dateline=Dateline("Rome", as_written="(Rome, Italy) –"))
    assert ("paragraph", "(Rome, Italy) – x") in lines(value)


def test_slugs() -> None:
    assert slug(release(headline="New DHS AI Policy: “Raises” Concerns!")) == "new-dhs-ai-policy-raises-concerns"
    assert slug(release(headline="L’été à l’école")) == "lete-a-lecole"
    assert slug(release(headline="Größe zählt", language="de")) == "groesse-zaehlt"
    assert slug(release(headline="مرحبا بالعالم")) == "مرحبا-بالعالم"
    assert slug(release(headline="")) == "release"
    assert len(slug(release(headline="word " * 60))) <= 60
    assert slug(release(headline="x" * 300)) == "x" * 60


def test_words_are_counted_in_every_block() -> None:
    value = release(p("one two"), h("three"), ul("four", b("five")), quote("six", lead_in="seven"), detail("L", "8"),
                    table(("nine",), ("ten",)), image(caption="eleven"), headline="a b")  # fmt: skip
    assert word_count(value) == 13
