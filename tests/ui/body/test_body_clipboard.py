"""Copy and paste: our own blocks whole, other programs' words reduced to what a release can hold."""

import subprocess
import sys

import pytest
from body_desk import END, Desk
from build import b, detail, h, i, image, link, ol, p, quote, said, t, table, ul
from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QApplication

from pressdesk.model import Body, Run, words
from pressdesk.ui.body.clipboard import BLOCKS, printed_for
from pressdesk.ui.body.copied import body_html
from pressdesk.ui.body.pasting import html_blocks, left_out_words

ALL = (h("one"), p(b("two"), " 😀"), ul("three"), quote(t("x", said("y")), lead_in="z"), detail("WHO", "Ana"), image())


def test_everything_is_pasted_as_it_was_copied(desk: Desk) -> None:
    desk.show(*ALL).choose((0, 0), (7, 1)).edit.copy()
    desk.show().edit.paste()
    assert desk.body == ALL


def test_pasting_twice_makes_two_quotes(desk: Desk) -> None:
    desk.show(quote("a", lead_in="x"), p("end")).choose((0, 0), (1, END)).edit.copy()
    for _ in range(2):
        desk.at(2).edit.paste()
        desk.at(2)
    assert desk.body[0] == quote("a", lead_in="x")
    assert sum(block == quote("a", lead_in="x") for block in desk.body) == 3


def test_words_are_pasted_into_the_line(desk: Desk) -> None:
    desk.show(h("one"), p("x ", b("two"))).choose((1, 2), (1, 5)).edit.copy()
    desk.at(0, 1).edit.paste()
    assert desk.body == (h("o", b("two"), "ne"), p("x ", b("two")))


def test_paragraphs_pasted_into_a_quote_are_quoted(desk: Desk) -> None:
    desk.show(quote("ad")).at(0, 1).edit.insert_blocks((p("b"), p("c")))
    assert desk.body == (quote("ab", "cd"),)


AGAIN = {
    "items": (ul("one", "two", "x"), (0, 1), (1, 2)),
    "whole items": (ol("one", "two", "x"), (0, 0), (1, END)),
    "an item and its end": (ul("one", "two"), (0, 0), (1, 0)),
    "spoken words": (quote("one", t("two ", said("she said.")), by="Ana"), (0, 1), (1, 6)),
    "words of a detail": (detail("WHO", "one", "two"), (0, 1), (1, 2)),
    "lines of two blocks": ((p("one"), h("two")), (0, 1), (1, END)),
}


@pytest.mark.parametrize(("body", "start", "end"), AGAIN.values(), ids=AGAIN)
def test_what_was_cut_and_is_pasted_there_again_stands_as_before(desk: Desk, body, start, end) -> None:
    whole = body if isinstance(body, tuple) else (body,)
    desk.show(*whole).choose(start, end).edit.cut()
    desk.edit.paste()
    assert desk.body == whole


def test_only_words_of_the_same_speaker_go_on_in_a_quote(desk: Desk) -> None:
    desk.show(quote("ad", by="Ana")).at(0, 1).edit.insert_blocks((quote("b", "c"),))
    assert desk.body == (quote("ab", "cd", by="Ana"),)
    for other in (quote("b", "c", by="Bo"), quote("b", lead_in="x")):
        desk.show(quote("ad", by="Ana")).at(0, 1).edit.insert_blocks((other,))
        assert desk.body == (quote("a", by="Ana"), other, quote("d", by="Ana"))


def test_a_list_pasted_into_a_quote_parts_it(desk: Desk) -> None:
    desk.show(quote("ab", by="Ana")).at(0, 1).edit.insert_blocks((ul("x"),))
    assert desk.body == (quote("a", by="Ana"), ul("x"), quote("b", by="Ana"))


def test_the_clipboard_holds_html_and_words_for_others(desk: Desk) -> None:
    desk.show(*ALL[:3]).choose((0, 0), (2, END)).edit.copy()
    mime = QApplication.clipboard().mimeData()
    assert "<h2>one</h2>\n<p><strong>two</strong> 😀</p>\n<ul><li>three</li></ul>" in mime.html()
    assert mime.text() == "one\n\ntwo 😀\n\n• three"


def test_html_of_every_kind_is_escaped() -> None:
    body = (p("a < b & “c”\nd"), quote("x", lead_in="<y>"), detail("<WHO>", "Ana"), table(("<a>",), ("b",)), ol("1"))
    html = body_html(body)
    assert "a &lt; b &amp; “c”<br>d" in html
    assert "<blockquote><p>“x”</p></blockquote>" in html
    assert "<y>" not in html
    assert "<th>&lt;a&gt;</th>" in html


PASTED = {
    "bold and italic": ("<p>a <b>b</b> <i>c</i></p>", (p("a ", b("b"), " ", i("c")),)),
    "links": ("<p>a <a href='https://example.org/'>d</a></p>", (p("a ", link("d")),)),
    "headings": ("<h1><b>One</b></h1><p>two</p>", (h("One"), p("two"))),
    "lists": ("<ul><li>a</li><li><p>b</p></li></ul><ol><li>c</li></ol>", (ul("a", "b"), ol("c"))),
    "line breaks": ("<p>a<br>b</p>", (p("a\nb"),)),
    "white space": ("<p>\n  a\n   b </p>\n<p>5&nbsp;km</p>", (p("a b"), p("5\u00a0km"))),
    "Google Docs": (
        '<b style="font-weight:normal;"><p><span style="font-weight:700">a</span><span>b</span></p></b>',
        (p(b("a"), "b"),),
    ),
    "scripts": ("<script>alert(1)</script><style>p{}</style><p onclick='x'>a<img src=x></p>", (p("a"),)),
    "divs": ("<div>a</div><div>b</div>", (p("a"), p("b"))),
    "two lists": ("<ul><li>a</li></ul><p>x</p><ul><li>b</li></ul>", (ul("a"), p("x"), ul("b"))),
}  # fmt: skip


@pytest.mark.parametrize(("html", "body"), PASTED.values(), ids=PASTED)
def test_html_is_reduced(html: str, body: Body) -> None:
    assert html_blocks(html)[0] == body


@pytest.mark.parametrize("address", ["javascript:alert(1)", "data:text/html,x", "JaVaScRiPt:x", "file:///etc/passwd"])
def test_links_that_cannot_be_used_are_left_out_and_said(address: str) -> None:
    body, counts = html_blocks(f'<p><a href="{address}">a</a></p>')
    assert (body, left_out_words(counts)) == (
        (p("a"),),
        ("Left out: 1 link that is no web, mail or telephone address.",),
    )


def held(**formats: str) -> QMimeData:
    mime = QMimeData()
    for name, value in formats.items():
        {"html": mime.setHtml, "text": mime.setText}[name](value)
    return mime


def test_plain_words_become_paragraphs(desk: Desk) -> None:
    desk.edit.insertFromMimeData(held(text="one\ntwo\r\n\r\nthree"))
    assert desk.body == (p("one\ntwo"), p("three"))


def test_lines_become_paragraphs(desk: Desk) -> None:
    desk.edit.insertFromMimeData(held(text="one\ntwo"))
    assert desk.body == (p("one"), p("two"))


def test_control_characters_are_left_out_and_said(desk: Desk) -> None:
    desk.edit.insertFromMimeData(held(text="a\x00b\x07c\td"))
    assert (desk.body, len(desk.said)) == ((p("abc d"),), 1)


def test_a_broken_block_list_falls_back_to_words(desk: Desk) -> None:
    mime = held(text="words")
    mime.setData(BLOCKS, b'[{"type": "paragraph", "text": [{"text": "a", "link": "javascript:x"}]}]')
    desk.edit.insertFromMimeData(mime)
    assert desk.body == (p("words"),)


def test_an_image_alone_is_handed_on(desk: Desk) -> None:
    mime, heard = QMimeData(), []
    mime.setData("image/png", b"x")
    desk.edit.pictures_given.connect(lambda pictures, cursor: heard.append(pictures))
    assert desk.edit.canInsertFromMimeData(mime)
    desk.edit.insertFromMimeData(mime)
    assert (desk.body, heard) == ((), [(b"x",)])


def test_cut(desk: Desk) -> None:
    desk.show(p("one"), p("two")).choose((0, 1), (1, 1)).edit.cut()
    assert desk.body == (p("owo"),)
    desk.edit.paste()
    assert desk.body == (p("one"), p("two"))


def test_the_words_of_a_link_can_be_any(desk: Desk) -> None:
    run = Run("<&>", link="https://example.org/?a=1&b=2")
    assert html_blocks(body_html((p(run),)))[0] == (p(run),)


def test_a_process_ends_well_with_words_on_the_clipboard() -> None:
    program = (
        "from PySide6.QtWidgets import QApplication\n"
        "from pressdesk.ui.body import BodyEdit\nfrom pressdesk.model import *\n"
        "app = QApplication([])\nedit = BodyEdit()\nedit.show_body((Paragraph(plain('a')),))\n"
        "edit.selectAll()\nedit.copy()"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False, timeout=60).returncode == 0


def test_an_empty_paragraph_of_word_is_none(desk: Desk) -> None:
    desk.edit.insertFromMimeData(held(html="<p>One</p><p>&nbsp;</p><p>Two</p>"))
    assert desk.body == (p("One"), p("Two"))


def test_words_of_one_line_are_copied_bare(desk: Desk) -> None:
    desk.show(quote("We sail.", by="Ana")).choose((0, 3), (0, 7)).edit.copy()
    mime = QApplication.clipboard().mimeData()
    assert (mime.text(), "<p>sail</p>" in mime.html()) == ("sail", True)


NARROW = {
    "a quote": ("<blockquote>“We sail.”</blockquote>", (p("“We sail.”"),)),
    "a table": ("<table><tr><th>a<th>b<tr><td>c<td>d</table>", (p("a b"), p("c d"))),
    "terms": ("<dl><dt>Who<dd>Ana</dl>", (p(b("Who:"), " Ana"),)),
}


@pytest.mark.parametrize(("html", "body"), NARROW.values(), ids=NARROW)
def test_what_an_editor_does_not_take_comes_as_it_prints(desk: Desk, html: str, body: Body) -> None:
    desk.edit.kinds = ("paragraph",)
    desk.edit.insertFromMimeData(held(html=html))
    assert desk.body == body


def test_words_out_of_a_quote_go_bare_into_other_editors(desk: Desk) -> None:
    desk.show(quote("We sail.", by="Ana")).choose((0, 3), (0, 7)).edit.copy()
    desk.show().edit.kinds = ("paragraph",)
    desk.edit.paste()
    assert desk.body == (p("sail"),)


def test_a_quote_with_the_writers_own_words_goes_where_there_are_no_quotes() -> None:
    value = (quote(t("We sail, ", said("said Ana Ruiz."), " At noon."), by="Ana Ruiz"),)
    made = printed_for(value, ("paragraph",), "en-US", None)
    assert [words(block.text) for block in made] == ["“We sail,” said Ana Ruiz. “At noon.”"]
