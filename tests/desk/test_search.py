"""Search finds every word ever written, whatever a person types."""

from contextlib import closing
from datetime import date

import pytest
from build import contact, detail, image, ol, p, plate, quote, release, t, table
from hypothesis import given, settings
from hypothesis import strategies as st

from pressdesk import desk as desks
from pressdesk.desk import Desk, open_desk
from pressdesk.desk.query import folded
from pressdesk.model import Dateline, Release, Speaker

EVERYWHERE = release(
    p("paragraph"),
    ol("itemword"),
    quote("spoken", by=Speaker("speakername", "speakertitle", "speakerfirm"), lead_in="leadin"),
    detail("DETAILLABEL", "detailtext"),
    image(caption="captionword", credit="creditword", alt="altword"),
    table(("headcell",), ("bodycell",), caption="tablecaption"),
    headline="headlineword",
    label="labelword",
    subheadlines=(t("subheadword"),),
    dateline=Dateline("placeword", "regionword", "writtenword"),
    boilerplates=(plate("boilerword", heading="boilerheading"),),
    contacts=(contact("contactname", email="press@mailword.example", phone="555-0142"),),
    notes=(p("noteword"),),
)
PLACES = (
    "paragraph", "itemword", "spoken", "speakername", "speakertitle", "speakerfirm", "leadin", "detaillabel",
    "detailtext", "captionword", "creditword", "altword", "headcell", "bodycell", "tablecaption", "headlineword",
    "labelword", "subheadword", "placeword", "regionword", "writtenword", "boilerword", "boilerheading",
    "contactname", "mailword", "0142", "noteword", "press@mailword.example",
)  # fmt: skip


def found(desk: Desk, query: str, **more: int) -> list[str]:
    return [hit.row.id for hit in desks.search(desk, query, **more)]


def shown(desk: Desk, query: str) -> str:
    """Return the snippet of the first hit with its hits in brackets."""
    return "".join(f"[{text}]" if is_hit else text for text, is_hit in desks.search(desk, query)[0].snippet)


@pytest.mark.parametrize("word", PLACES)
def test_every_place_is_searched(desk: Desk, word: str) -> None:
    desks.save(desk, EVERYWHERE, None)
    assert found(desk, word) == found(desk, word[:5]) == ["r1"]


def test_a_word_of_an_earlier_revision_is_found_there(desk: Desk) -> None:
    version = None
    for n, word in enumerate(("harbour", "bridge", "tunnel")):
        version = desks.save(
            desk, release(p(f"the {word}"), headline=""), version, new_revision="kept" if n else ""
        ).version
    hits = [desks.search(desk, word)[0] for word in ("harbour", "bridge", "tunnel", "the")]
    assert [hit.revision for hit in hits] == [1, 2, 3, 3]
    assert all(len(desks.search(desk, word)) == 1 for word in ("harbour", "bridge", "the"))


def test_a_rewritten_word_is_not_found(desk: Desk) -> None:
    version = desks.save(desk, release(p("harbour"), headline=""), None).version
    desks.save(desk, release(p("bridge"), headline=""), version)
    assert (found(desk, "harbour bridge"), found(desk, "bridge")) == ([], ["r1"])


def test_the_hit_is_shown(desk: Desk) -> None:
    desks.save(desk, release(p("The ferry to Portland sails from the new Harbour at noon."), headline="News"), None)
    assert shown(desk, "harb") == "… sails from the new [Harbour] at noon."
    assert shown(desk, "ferry noon") == "News · The [ferry] to Portland sails from the new Harbour at [noon]."
    assert shown(desk, "news") == "[News] · The ferry to Portland sails from the new Harbour at noon."


def test_a_long_text_is_cut_between_words(desk: Desk) -> None:
    desks.save(desk, release(p("before " * 99 + "harbour" + " after" * 99), headline=""), None)
    assert shown(desk, "harbour") == "… before before before [harbour]" + 11 * " after" + " …"


def test_the_words_that_stand_together_are_shown(desk: Desk) -> None:
    desks.save(desk, release(p("The sea. " + "Much later " * 9 + "the mayor spoke."), headline=""), None)
    assert shown(desk, "the mayor").endswith("later [the] [mayor] spoke.")


def test_accents_and_capitals_do_not_matter(desk: Desk) -> None:
    desks.save(desk, release(p("El PEÑÓN de Ifach, café de l’Été"), headline=""), None)
    assert found(desk, "penon") == found(desk, "CAFÉ ete") == ["r1"]
    assert shown(desk, "penon") == "El [PEÑÓN] de Ifach, café de l’Été"
    assert shown(desk, "l’ete") == "El PEÑÓN de Ifach, café de [l’Été]"


def test_letters_with_loose_accents_are_shown_too(desk: Desk) -> None:
    desks.save(desk, release(p("un cafe\u0301 noir"), headline=""), None)
    assert shown(desk, "cafe noir") == "un [cafe\u0301] [noir]"


def test_only_the_last_word_is_a_beginning(desk: Desk) -> None:
    desks.save(desk, release(p("harbour master")), None)
    assert [found(desk, q) for q in ("harbour mas", "harb master", "harbour ", "harb ")] == [["r1"], [], ["r1"], []]


def test_words_in_quotation_marks_stand_in_that_order(desk: Desk) -> None:
    desks.save(desk, release(p("the harbour master")), None)
    queries = ('"harbour master"', '"master harbour"', "“harbour mas", '"harbour mas"')
    assert [found(desk, query) for query in queries] == [["r1"], [], ["r1"], []]


def test_the_last_written_is_first_and_each_release_stands_once(desk: Desk) -> None:
    versions = [desks.save(desk, release(p("harbour"), id=id), None).version for id in "abc"]
    for n in range(3):
        version = desks.save(desk, release(p(f"harbour {n}"), id="b"), versions[1], new_revision="kept").version
        versions[1] = version
    assert found(desk, "harbour") == ["b", "c", "a"]


def test_the_hits_go_on_after_the_last_one_shown(desk: Desk) -> None:
    for n in range(7):
        version = desks.save(desk, release(p("harbour"), id=f"r{n}"), None).version
        desks.save(desk, release(p("harbour bridge"), id=f"r{n}"), version, new_revision="kept")
    first = desks.search(desk, "harbour", limit=3)
    assert [hit.row.id for hit in first] == ["r6", "r5", "r4"]
    assert found(desk, "harbour", before=first[-1].place) == ["r3", "r2", "r1", "r0"]


def behind(desk: Desk) -> int:
    return desk.one("SELECT count(*) FROM release WHERE indexed <> version")[0]


def test_saving_does_not_wait_for_the_index(desk: Desk) -> None:
    version = desks.save(desk, release(p("harbour")), None).version
    desks.save(desk, release(p("bridge")), version, new_revision="kept")
    assert behind(desk) == 1
    assert (found(desk, "bridge"), found(desk, "harbour"), behind(desk)) == (["r1"], ["r1"], 0)


def test_every_kept_revision_is_found_however_late_the_index(desk: Desk) -> None:
    version = None
    for n in range(5):
        version = desks.save(desk, release(p(f"word{n}")), version, new_revision="kept").version
    assert [desks.search(desk, f"word{n}")[0].revision for n in range(5)] == [1, 2, 3, 4, 5]


def test_a_word_that_is_still_there_is_shown_there_however_it_is_written(desk: Desk) -> None:
    version = desks.save(desk, release(p("the harbour")), None, new_revision="kept").version
    desks.save(desk, release(p("Harbour news")), version, new_revision="kept")
    (hit,) = desks.search(desk, "harbour")
    assert (hit.revision, [part for part, is_hit in hit.snippet if is_hit][:1]) == (2, ["Harbour"])


def test_a_reader_finds_what_was_saved_just_now(desk: Desk) -> None:
    desks.save(desk, release(p("harbour")), None)
    with closing(open_desk(desk.path, reader=True)) as reader:
        assert found(reader, "harbour") == ["r1"]


def test_a_desk_that_cannot_be_written_is_searched_as_far_as_it_is_indexed(desk: Desk) -> None:
    version = desks.save(desk, release(p("harbour")), None).version
    desks.settle(desk)
    desks.save(desk, release(p("bridge")), version)
    desk.one("PRAGMA query_only = ON")
    assert found(desk, "harbour") == ["r1"]


def test_a_release_that_cannot_be_read_stops_no_search(desk: Desk) -> None:
    for id in "ab":
        desks.save(desk, release(p("harbour"), id=id), None)
    with desk.writing() as db:
        db.execute("UPDATE revision SET value = '{}' WHERE release = 'b'")
    assert found(desk, "harbour") == ["a"]


def test_the_trash_is_not_searched(desk: Desk) -> None:
    desks.save(desk, release(p("harbour")), None)
    desks.trash(desk, "r1")
    assert found(desk, "harbour") == []
    desks.restore(desk, "r1")
    assert found(desk, "harbour") == ["r1"]


@pytest.mark.parametrize("query", ["", " ", '"', "*", "()", "😀", "—", "\x00", "\ud800", '""', "^", "_"])
def test_nothing_to_ask_finds_nothing(desk: Desk, query: str) -> None:
    desks.save(desk, release(p("harbour")), None)
    assert found(desk, query) == []


HARD = (
    "harbour", '"', "'", "NEAR(", "AND", "OR", "NOT", "*", "^", ":", "text:", "-", "(", ")", "{", "😀", "\x00",
    "\ud800", "don't", "50%", ";", "--", "﷽", "\u0301", "x" * 999, "²", "ß", "_",
)  # fmt: skip


@given(st.lists(st.sampled_from(HARD) | st.text(max_size=3), max_size=40), st.sampled_from(("", " ")))
@settings(max_examples=150)
def test_no_query_is_wrong(hard_desk: Desk, parts: list[str], space: str) -> None:
    for hit in desks.search(hard_desk, space.join(parts)):
        assert any(is_hit for _, is_hit in hit.snippet)


def test_a_hit_longer_than_a_snippet_is_shown_as_one(desk: Desk) -> None:
    desks.save(desk, release(p("x" * 999)), None)
    (hit,) = desks.search(desk, "x" * 900)
    assert any(is_hit for _, is_hit in hit.snippet)


@pytest.fixture(scope="module")
def hard_desk(tmp_path_factory: pytest.TempPathFactory):
    desk = open_desk(tmp_path_factory.mktemp("hard") / "a.pressdesk")
    desks.save(desk, release(p("harbour don't 50% and or not near text ß ² x ", "x" * 999, " 😀 50")), None)
    yield desk
    desk.close()


@given(st.text())
def test_folding_keeps_every_place(text: str) -> None:
    assert len(folded(text)) == len(text)


def test_the_window_that_reads_along_finds_it_at_once(desk: Desk, other: Desk) -> None:
    kept: Release = release(p("harbour"), release_date=date(2026, 1, 1))
    desks.save(desk, kept, None)
    assert desks.search(other, "harb")[0].row == desks.rows(desk)[0]
