"""From the places that checks tell to the words there, and back."""

from build import contact, detail, h, image, p, quote, release, t, table, ul
from hypothesis import given
from strategies import releases

from pressdesk.model import BoilerplateUse, Dateline, Finding, Release
from pressdesk.text.finding import words_at
from pressdesk.text.passages import Passage, Told, every_passage
from pressdesk.text.placed import certain, mended, stands, way

WHOLE = release(
    p("one"), h("two"), ul("three", "four"), quote("five", by="Ana Ruiz", lead_in="six"), detail("WHO", "seven"),
    image(caption="eight"), table(("a", "b"), ("c", "d"), caption="nine"),
    subheadlines=(t("sub"),), contacts=(contact("Bo", email="b@x.org"),), dateline=Dateline("Portland", "Maine"),
    boilerplates=(BoilerplateUse("about", 1, "About us", (t("ten"),)),), notes=(p("note"),),
)  # fmt: skip


def told(passage: Passage, start: int, end: int, better: str = "", rule: str = "r") -> Told:
    words = passage.text[start:end]
    return Told(passage, Finding(start, end, "style", words, rule, "m", (better,) if better else (), certain=True))


@given(releases())
def test_every_passage_is_found_again(value: Release) -> None:
    for passage in every_passage(value):
        path = way(value, passage)
        assert path is not None
        assert words_at(value, path) == passage.text


def test_words_are_put_where_they_were_found() -> None:
    for passage in every_passage(WHOLE):
        if passage.field == "contacts" and passage.part == 4:
            continue  # an address
        made = mended(WHOLE, [(told(passage, 0, 1), "Zz")])
        assert "Zz" + passage.text[1:] in [one.text for one in every_passage(made)], passage


def test_boilerplate_that_is_mended_is_this_releases_only() -> None:
    passage = next(one for one in every_passage(WHOLE) if one.text == "ten")
    use = mended(WHOLE, [(told(passage, 0, 3), "11")]).boilerplates[0]
    assert (use.id, use.version, use.heading) == (None, None, "About us")


def test_what_stands_no_more_is_left() -> None:
    gone = told(Passage("body", 0, 0, "other"), 0, 5)
    assert not stands(WHOLE, gone)
    assert mended(WHOLE, [(gone, "x")]) == WHOLE
    assert not stands(WHOLE, told(Passage("body", 99, 0, "one"), 0, 1))


def test_all_of_a_kind_are_mended_in_one_text() -> None:
    value = release(p("the the and of of"))
    passage = next(one for one in every_passage(value) if one.field == "body")
    found = [told(passage, 0, 7, "the"), told(passage, 4, 7, "x"), told(passage, 12, 17, "of")]
    assert mended(value, certain(found, "r")).body == (p("the and of"),)
    assert certain(found, "other") == []
