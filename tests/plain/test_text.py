"""The release as plain text."""

import pytest
from build import b, contact, detail, h, image, link, ol, p, plate, quote, release, t, table, ul
from samples import office, samples

from pressdesk import plain
from pressdesk.model import Office


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
