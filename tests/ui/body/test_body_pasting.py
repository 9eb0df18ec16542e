"""What other programs put on the clipboard, in each one's own dialect, becomes the blocks a writer expects."""

from pathlib import Path

import pytest
from build import b, h, i, link, ol, p, quote, t, table, ul
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from strategies import blocks

from pressdesk.model import Block, Body, Detail, HouseStyle, Quote, Speaker, Subheading, Table, Text
from pressdesk.text import block_printed, printed_line
from pressdesk.ui.body.copied import body_html, body_text
from pressdesk.ui.body.pasting import html_blocks, left_out_words, rtf_text

HERE = Path(__file__).parent / "clipboard"

PASTED: dict[str, tuple[Body, str]] = {
    "word-desktop": (
        (
            h("Night ferry returns"),
            p(
                "Portland’s night ferry ", b("sails again"), " on ", i("Sept. 3"), ", the ", link("port", "https://example.org/port"),
                " said. Tickets cost $18.",
            ),
            ul("Two sailings a night", "At 9 and 11 p.m.", t("Room for ", b("90"), " cars")),
            ol("Book", "Board"),
        ),
        "Left out: the levels of a list.",
    ),
    "word-review": (
        (p("The port will open the pier in May. It is late. Very late."),),
        "Left out: 1 picture, 1 comment, 1 footnote, deleted words, hidden words, underlines, colors.",
    ),
    "word-table": (
        (table(("Route", "Fares", ""), ("Peaks\nIsland", "$7.70", t(i("adult"))), ("", "$3.85", "")),),
        "",
    ),
    "word-web": (
        (
            h("Fares"),
            p("A ", b("night"), " ticket: 5\u00a0euros\neach way."),
            ol("Book", t(link("Board"))),
        ),
        "Left out: colors.",
    ),
    "google-docs": (
        (
            h("What changes"),
            p("From Sept. 3 the ferry sails ", b("at night"), i(" too"), "; see ", link("times"), "."),
            ul("Dogs sail free", "on a lead", "Bikes cost $2"),
            table(("Night", "Cars"), ("Friday", "90")),
            p("Check this"),
        ),
        "Left out: 1 comment, 1 footnote, the levels of a list, colors.",
    ),
    "google-sheets": ((table((), ("Monday", "1,204"), ("Tuesday\n(holiday)", "")),), ""),
    "libreoffice": (
        (h("The pier"), p("It is ", b("120 m"), " long and new."), ol("Stone", "Steel")),
        "Left out: 1 footnote, colors.",
    ),
    "outlook": (
        (
            p("Hi Ana,"),
            p("We sail at ", b("9"), ". See ", link("the times", "https://example.org/times"), "."),
            ul("Cars", "Bikes"),
            p("Bo"),
        ),
        "",
    ),
    "gmail": (
        (
            p("Dear all,"),
            p("The ferry sails\u00a0", b("again"), "\u00a0and again."),
            p("When?"),
            p("At nine."),
            p("Bo Lund"),
        ),
        "",
    ),
    "gmail-word-list": ((p("We bring:"), ul("Two boats", "One pier"), ol("First")), ""),
    "apple-mail": ((p("We sail ", b("tonight"), " at nine."), p("Second line."), p("What you wrote")), ""),
    "apple-notes": ((p(b("Plan")), ul("Boats", "Piers")), ""),
    "web-article": (
        (
            h("Ferry ", i("sails")),
            p("The ferry at dusk"),
            p("The port office said so on ", link("Monday"), "."),
            quote("“We sail at night,” she said. “We are glad.”", marks="none"),
            quote(t("We ", b("sail"), "."), "We are glad.", by=Speaker("Ana Ruiz", "director", "Harbour Authority")),
            Detail("Who", (t("Ana Ruiz"),)),
            Detail("When", (t("Monday"), t("Tuesday"))),
            p("line one\nline two"),
        ),
        "Left out: 1 picture, 1 footnote, 1 link that is no web, mail or telephone address.",
    ),
    "web-layout": ((h("News"), p("One."), p("Two."), table(("Day", "Cars"), ("Mon", "4"), ("Tue", "5"))), ""),
    "web-lists": (
        (p("Bring"), p("these:"), ul("one", t(b("two")), "deep", "three\nmore"), ol("a"), ol("b", "c")),
        "Left out: the levels of a list.",
    ),
    "web-breaks": (
        (p("First line\nsecond line"), p("New para graph"), p("Third"), p("tail")),
        "Left out: hidden words.",
    ),
    "thunderbird": ((p("We sail."), p("Old words\ngo here")), ""),
    "slack": ((p("Sails ", b("tonight"), "\nat 9"), ul("boats", "small")), ""),
    "excel": ((table(("Year", "Riders"), ("2025", "1,204")),), ""),
    "excel-cell": ((p("1,204"),), ""),
    "arabic": ((p("تبحر ", b("العبّارة"), " ليلًا"),), ""),
    "french": ((p("Il dit\u00a0: «\u00a0On part\u00a0» à 9\u00a0h et demie."), quote("On part.")), ""),
    "teams": (
        (p("Ana: ", b("go")), p("Link plan and this")),
        "Left out: 2 links that are no web, mail or telephone addresses.",
    ),
    "nested-table": ((table(("Pier", "Berths"), ("North", "A 1\nB 2")),), ""),
    "wikipedia": ((h("History"), p("The ", b("ferry"), " is old.")), "Left out: 1 footnote."),
    "web-notes": (
        (p("It sails. See ", link("fares", "https://example.org/a#fares"), "."), p("End.")),
        "Left out: 1 footnote.",
    ),
    "onenote": ((p("Boats:"), ul("one", t(b("two")))), ""),
}  # fmt: skip


@pytest.mark.parametrize("name", PASTED)
def test_every_dialect_gives_the_blocks_a_writer_expects(name: str) -> None:
    body, counts = html_blocks((HERE / f"{name}.html").read_text(encoding="utf-8"))
    assert (body, "".join(left_out_words(counts))) == PASTED[name]


@pytest.mark.parametrize("html", ["m<sup>2</sup>", "m<span style='vertical-align:super;color:#111'>2</span>"])
def test_raised_letters_are_said(html: str) -> None:
    body, counts = html_blocks(html)
    assert (body, left_out_words(counts)) == ((p("m2"),), ("Left out: raised and lowered letters.",))


@pytest.mark.parametrize(
    ("html", "told"),
    [
        ("<ul><li>a<ol><li>b</li></ol></li></ul>", True),
        ("<ul><li aria-level=1>a</li></ul><ul><li data-aria-level=2>b</li></ul>", True),
        ("<p style='mso-list:l0 level10 lfo1'>a</p>", True),
        ("<ul><li aria-level=1>a</li></ul><p style='mso-list:l0 level1 lfo1'>b</p>", False),
    ],
)
def test_a_list_that_loses_its_levels_is_said(html: str, told: bool) -> None:
    assert left_out_words(html_blocks(html)[1]) == ("Left out: the levels of a list.",) * told


def test_every_page_of_the_clipboard_folder_is_expected() -> None:
    assert {path.stem for path in HERE.glob("*.html")} == set(PASTED)


def letters(body: Body, *, bold: bool = True) -> list[tuple[str, bool, bool, str | None]]:
    """Return every letter that prints with its marks."""
    texts = [text for block in body for text in printed_texts(block)]
    return [
        (c, bold and run.bold, run.italic, run.link) for text in texts for run in text for c in run.text if shows(c)
    ]


def shows(letter: str) -> bool:
    return not letter.isspace() and letter not in "\u00ad\ufeff"


def printed_texts(block: Block) -> list[Text]:
    lines = block_printed(block, "en-US", HouseStyle())
    rows = [cell for line in lines if line.table for row in (line.table.header, *line.table.rows) for cell in row]
    # The words of a lead-in are bold where they are copied.
    return rows + [bolder(line.text) if line.style == "lead_in" else printed_line(line) for line in lines if line.text]


def bolder(text: Text) -> Text:
    return tuple(replace(run, bold=True) for run in text)


def says_plainly(block: Block) -> bool:
    """Return whether HTML shows of all words whether they are spoken."""
    own = isinstance(block, Quote) and any(run.attribution for text in block.paragraphs for run in text)
    return not own and not (isinstance(block, Quote) and block.marks == "none")


@given(blocks.filter(says_plainly))
def test_what_is_copied_as_html_keeps_its_words_and_marks(block: Block) -> None:
    bold = not isinstance(block, Table | Subheading)  # those are bold by themselves
    assert letters(html_blocks(body_html((block,)))[0], bold=bold) == letters((block,), bold=bold)


KEPT = (
    p("a", b("b")),
    h("x"),
    ul("a", "b"),
    ol("a"),
    quote("a", "b", by=Speaker("Ana", "Mayor")),
    table(("a",), ("b",)),
)


@pytest.mark.parametrize("block", KEPT, ids=lambda block: type(block).__name__)
def test_what_is_copied_as_html_keeps_its_kind(block: Block) -> None:
    assert html_blocks(body_html((block,)))[0] == (block,)


def test_a_sheet_too_large_to_be_edited_is_pasted_as_words() -> None:
    html = f"<table border=1>{'<tr><td>a<td>b</tr>' * 1001}</table>"
    assert html_blocks(html)[0] == (p("a b"),) * 1001


def test_html_says_what_prints() -> None:
    made = body_html(
        (quote("On part.", by="Ana"), Detail("QUI", (t("Ana"),)), table(("a",), ("b",), caption="c")), "fr"
    )
    assert "<blockquote><p>«\u202fOn part.\u202f»</p><footer>— Ana</footer></blockquote>" in made
    assert "<p><strong>QUI\u00a0:</strong> Ana</p>" in made
    assert "<caption>c</caption><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody>" in made


def test_text_says_what_prints() -> None:
    body = (h("x"), quote("We sail.", by="Ana"), ul("a", "b"), ol("c", "d"), table(("e", "f"), ("g", "h")))
    assert body_text(body) == "x\n\n“We sail.”\n\n— Ana\n\n• a\n• b\n\n1. c\n2. d\n\ne\tf\ng\th"


LONG = 20_000
HOSTILE = {
    "open for ever": "<b>" * LONG + "x",
    "never opened": "x" + "</b>" * LONG,
    "tables in tables": "<table><tr><td>" * LONG + "x",
    "wide cells": "<table>" + "<tr><td colspan=1000 rowspan=1000>x</td></tr>" * 2000,
    "a tag without an end": "x" + "<a b=\"" * LONG,
    "a comment without an end": "x" + "<!--" * LONG,
    "a style of megabytes": f"<style>{'a' * 4_000_000}</style><p style='{'b:c;' * 500_000}'>x",
    "loose marks": "x" + "<" * LONG,
    "forbidden letters": "x&#0;&#x2028;&#xFFFE;&#xD800;&#xFDD0;",
}  # fmt: skip


ODD = {
    "an end of nothing": ("<p>a </> b</p>", "a b"),
    "a caption of nothing": ("<table><caption>a b</caption></table>", "a b"),
    "an end of a space": ("<p>a </ p> b</p>", "a b"),
    "a sign before a letter": ("<p>5 <б and ß</p>", "5 <б and ß"),
}


@pytest.mark.parametrize(("html", "words"), ODD.values(), ids=ODD)
def test_odd_tags_do_not_end_the_page(html: str, words: str) -> None:
    assert html_blocks(f"{html}<p>end</p>")[0] == (p(words), p("end"))


@pytest.mark.parametrize("html", HOSTILE.values(), ids=HOSTILE)
def test_hostile_pages_end_soon(html: str) -> None:
    assert html_blocks(html)[0]


TAGS = ("<p>", "</p>", "<b>", "</b>", "<td>", "</td>", "<tr>", "<table>", "</table>", "<li>", "<ul>", "<br>", "a", "&")


@given(st.lists(st.sampled_from(TAGS)))
def test_any_tags_give_a_body_with_every_word(pieces: list[str]) -> None:
    body, _ = html_blocks("".join(pieces))
    assert sum(letter[0] == "a" for letter in letters(body)) == pieces.count("a")


RICH = {
    rb"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 A;}}\f0 One \b two\b0\par caf\'e9 \u8212? x\par}": "One two\ncafé — x",
    rb"{\rtf1{\*\generator Word;}\uc1\u-10179?\u-8704?}": "\U0001f600",
    rb"no rich text": "",
    rb"{\rtf1 open {\b never closed": "open never closed",
}


@pytest.mark.parametrize(("rtf", "text"), RICH.items())
def test_rich_text_gives_its_words(rtf: bytes, text: str) -> None:
    assert rtf_text(rtf) == text
