"""Words are found as a writer means them, and replaced without touching any other."""

from typing import Any

import pytest
from build import b, contact, detail, h, i, image, ol, p, plate, quote, release, said, t, table, ul
from hypothesis import given
from hypothesis import strategies as st
from strategies import TOKENS, releases

from pressdesk.model import Dateline, Release, Speaker, words
from pressdesk.text import Manner, Query, find, replace_found

FOUND: dict[str, tuple[str, str, Any, list[str]]] = {
    "case is alike": ("Ferry ferry", "FERRY", {}, ["Ferry", "ferry"]),
    "case counts": ("Ferry ferry", "ferry", {"case": True}, ["ferry"]),
    "parts of words": ("unsailed", "sail", {}, ["sail"]),
    "whole words": ("sail sails sail-cloth", "sail", {"whole": True}, ["sail", "sail"]),
    "whole words in Arabic": ("سفينة سفينتان", "سفينة", {"whole": True}, ["سفينة"]),
    "a word with its mark": ("Ana’s", "Ana", {"whole": True}, ["Ana"]),
    "sharp s": ("Straße STRASSE", "strasse", {}, ["Straße", "STRASSE"]),
    "not half a sharp s": ("aß", "as", {}, []),
    "accents are letters": ("résumé resume", "resume", {}, ["resume"]),
    "accents in two": ("re\u0301sume\u0301", "résumé", {}, ["re\u0301sume\u0301"]),
    "accents in one": ("résumé", "re\u0301sume\u0301", {}, ["résumé"]),
    "not a letter without its accent": ("cafe\u0301", "cafe", {}, []),
    "final sigma": ("ΟΔΟΣ οδός", "οδος", {}, ["ΟΔΟΣ"]),
    "apostrophes": ("it’s it's", "it's", {}, ["it’s", "it's"]),
    "the apostrophe of the page": ("it’s it's it‘s", "it’s", {"case": True}, ["it’s", "it's"]),
    "one apostrophe alone": ("it’s it's", "’", {}, ["’"]),
    "quotation marks": ("“a” «a» \"a\"", '"a"', {}, ["“a”", "«a»", '"a"']),
    "hyphens are no dashes": ("a-b a\u2011b a–b", "a-b", {}, ["a-b", "a\u2011b"]),
    "dots": ("so… so...", "so...", {}, ["so…", "so..."]),
    "the dots of the page": ("so… so...", "so…", {}, ["so…", "so..."]),
    "the hyphen of the page": ("a-b a\u2011b a\u2010b", "a\u2011b", {}, ["a-b", "a\u2011b"]),
    "the space of the page": ("9\u00a0p.m. 9 p.m.", "9\u00a0p.m.", {}, ["9\u00a0p.m.", "9 p.m."]),
    "a space that does not break": ("9\u00a0p.m. to 10", "\u00a0", {}, ["\u00a0"]),
    "spaces": ("9\u00a0p.m. 9 p.m.", "9 p.m.", {}, ["9\u00a0p.m.", "9 p.m."]),
    "emoji": ("a👩🏽‍🚀b", "👩🏽‍🚀", {}, ["👩🏽‍🚀"]),
    "signs of patterns": ("a.*b (c)", ".*", {}, [".*"]),
    "one after the other": ("aaaa", "aa", {}, ["aa", "aa"]),
    "nothing": ("a", "", {}, []),
}  # fmt: skip


def shown(value: Release, query: Query) -> list[str]:
    return [text_at(value, hit.path)[hit.start : hit.end] for hit in find(value, query)]


def text_at(value: Any, path: tuple[str | int, ...]) -> str:
    for step in path:
        value = value[step] if isinstance(step, int) else getattr(value, step)
    return value if isinstance(value, str) else words(value)


@pytest.mark.parametrize(("text", "wanted", "options", "found"), FOUND.values(), ids=FOUND)
def test_words_are_found_as_they_are_meant(text: str, wanted: str, options: Any, found: list[str]) -> None:
    assert shown(release(p(text), headline=()), Query(wanted, **options)) == found


@pytest.mark.parametrize(("wanted", "found"), [("istanbul", ["İstanbul"]), ("ılık", ["ILIK"]), ("ILIK", ["ILIK"])])
def test_turkish_has_two_letters_i(wanted: str, found: list[str]) -> None:
    assert shown(release(p("İstanbul ILIK"), headline=(), language="tr"), Query(wanted)) == found


WHOLE = release(
    p("x"), h("x"), ul("a", "x"), quote("x", by=Speaker("x", "y", "x"), lead_in="x"), detail("x", "x"),
    image(caption="x", credit="x", alt="x"), table(("x", "a"), ("a", "x"), caption="x"),
    label="x", headline="x", subheadlines=(t("x"),), dateline=Dateline("x", "x"), end_mark="x",
    boilerplates=(plate("x", heading="x"),), contacts=(contact("x", title="x", email="x"),), notes=(p("x"), ol("x")),
)  # fmt: skip


def test_every_part_is_looked_through_from_the_top_down() -> None:
    hits = find(WHOLE, Query("x"))
    assert len(hits) == 28
    parts = list(dict.fromkeys(hit.path[0] for hit in hits))
    assert parts == [
        "label", "headline", "subheadlines", "dateline", "body", "end_mark", "boilerplates", "contacts", "notes",
    ]  # fmt: skip


def test_everything_but_boilerplate_is_replaced() -> None:
    made = replace_found(WHOLE, find(WHOLE, Query("x")), "z")
    assert {hit.path[0] for hit in find(made, Query("x"))} == {"boilerplates"}
    assert len(find(made, Query("z"))) == 26


def test_what_is_replaced_takes_the_marks_of_its_first_letter() -> None:
    one = release(p("a ", b("bo"), i("ld"), " c"), quote(t("x ", said("said Ana."))))
    made = replace_found(one, (*find(one, Query("bold")), *find(one, Query("said"))), "new")
    assert made.body == (p("a ", b("new"), " c"), quote(t("x ", said("new Ana."))))


def test_what_replaces_is_as_it_would_be_typed_there() -> None:
    one = release(p("Say x now, x."), quote("x now"), headline="Say 'x'")
    made = replace_found(one, find(one, Query("x")), '"it\'s"', Manner())
    assert made.body == (p("Say “it’s” now, “it’s”."), quote("‘it’s’ now"))


def test_a_subheadline_without_words_goes() -> None:
    one = release(p("a"), subheadlines=(t("x"), t("y")))
    assert replace_found(one, find(one, Query("x")), "").subheadlines == (t("y"),)


queries = st.builds(Query, st.sampled_from(TOKENS), st.booleans(), st.booleans())


@given(releases(), queries)
def test_nothing_is_left_where_all_is_replaced(value: Release, query: Query) -> None:
    hits = [hit for hit in find(value, query) if not hit.fixed]
    made = replace_found(value, hits, "\u2606")
    assert not [hit for hit in find(made, query) if not hit.fixed]
    assert len(find(made, Query("\u2606"))) == len(hits)


@given(releases(), queries)
def test_replacing_words_by_themselves_changes_nothing(value: Release, query: Query) -> None:
    for hit in find(value, query)[:3]:
        same = text_at(value, hit.path)[hit.start : hit.end]
        made = replace_found(value, [hit], same)
        if hit.fixed or one_mark(value, hit.path):
            assert made == value


def one_mark(value: Any, path: tuple[str | int, ...]) -> bool:
    for step in path:
        value = value[step] if isinstance(step, int) else getattr(value, step)
    return isinstance(value, str) or len(value) == 1
