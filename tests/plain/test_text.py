"""The release as plain text."""

import pytest
from build import b, contact, detail, h, image, link, ol, p, plate, quote, release, t, table, ul
from samples import office, samples

from pressdesk import plain
from pressdesk.model import Office, Run


def text(*blocks: object) -> str:
    return plain.text(release(*blocks, headline=(), release_date=None), Office())


@pytest.mark.parametrize(
    ("blocks", "shown"),
    [
        ((), ""),
        ((p("a ", b("b"), link(" c")), p("d")), "a b c\n\nd\n"),
        ((p("a\nb"),), "a\nb\n"),
        ((ul("a", "b"), ol("c", "d")), "• a\n• b\n\n1. c\n2. d\n"),
        ((ol("a"), ol("b\nc")), "1. a\n\n1. b\n   c\n"),
        ((quote("a", "b", by="Ana"),), "“a\n\n“b”\n\n— Ana\n"),
        ((detail("WHEN", "a", "b"),), "WHEN: a\n\nb\n"),
        ((table(("A", "B"), ("c\nd", ""), ("", "e"), caption="T"),), "A\tB\nc d\n\te\n\nT\n"),
        ((image(caption="Ship.", credit="Bo", alt="unseen"),), "Ship. Bo\n"),
        ((h("& < > {{ x }}"), p("“100\u00a0km” 😀 עברית")), "& < > {{ x }}\n\n“100\u00a0km” 😀 עברית\n"),
    ],
)
def test_a_block_as_text(blocks: tuple[object, ...], shown: str) -> None:
    assert text(*blocks) == shown


def test_the_parts_stand_in_the_order_of_the_house() -> None:
    full = release(p("w"), headline=t("Head"), end_mark="###", boilerplates=(plate("Us."),), contacts=(contact("Ana"),))
    shown = plain.text(full, Office())
    assert shown == "March 9, 2026\n\nHead\n\nw\n\n###\n\nUs.\n\nMedia contact:\n\nAna\n"


def test_the_twin_prints_like_the_release_it_is_modelled_on() -> None:
    lines = plain.text(samples()["camera-policy"], office()).split("\n\n")
    assert lines[0] == "SEPTEMBER 15, 2026"
    assert lines[2].startswith("PORT ALDER– Yesterday, ")
    assert [line[:1] for line in lines[5:7]] == ["“", "“"]
    assert [lines[5].count("”"), lines[6][-1], lines[7]] == [0, "”", "###"]


LONG = "The ferry sails at noon and comes back at six, every day of the week but Monday, when it rests."


@pytest.mark.parametrize(
    ("block", "shown"),
    [
        (p("one two  three"), "one two\nthree"),
        (p("eleven-letters-and-more no"), "eleven-letters-and-more\nno"),
        (p("100\u00a0000\u00a0km of"), "100\u00a0000\u00a0km\nof"),
        (p("see https://a.example/b-c"), "see\nhttps://a.example/b-c"),
        (ul("one two three", "four"), "• one two\n  three\n• four"),
        (ol("one\ntwo three"), "1. one\n   two\n   three"),
        (p("中文 中文 中"), "中文 中文\n中"),
        (p("日本語の長い文は切らない"), "日本語の長い文は切らない"),
        (p("e\u0301e\u0301e\u0301e\u0301e\u0301 e\u0301e\u0301"), "e\u0301" * 5 + " " + "e\u0301" * 2),
        (table(("A long heading", "B")), "A long heading\tB"),
    ],
)
def test_lines_are_wrapped_at_spaces_only(block: object, shown: str) -> None:
    made = plain.text(release(block, headline=(), release_date=None), Office(), 10)
    assert made == shown + "\n"


def test_a_wrapped_text_fills_its_lines() -> None:
    lines = plain.text(release(p(LONG), headline=(), release_date=None), Office(), 40).splitlines()
    assert [len(line) for line in lines] == [38, 33, 22]


@pytest.mark.parametrize(
    ("run", "shown"),
    [
        (link("our page"), "See our page <https://example.org/>."),
        (link("example.org"), "See example.org."),
        (link("a@b.example", "mailto:a@b.example"), "See a@b.example."),
        (link(" "), "See  ."),
    ],
)
def test_a_mail_shows_the_addresses_of_links(run: Run, shown: str) -> None:
    made = plain.text(release(p("See ", run, "."), headline=(), release_date=None), Office(), addresses=True)
    assert made == shown + "\n"
