"""Printed lines as semantic HTML."""

import pytest
from build import Words, b, contact, detail, h, i, image, link, ol, p, plate, quote, release, said, t, table, ul
from lxml import html

from pressdesk import web
from pressdesk.model import Asset, Office, Run, Speaker
from pressdesk.web.markup import direction

PNG = Asset("image/png", b"\x89PNG")
ANA = Speaker("Ana Ruiz", "director", "Harbour Trust")


def quotation(spoken: str, before: str = "", after: str = "") -> str:
    return f'<div class="quotation"> {before}<blockquote> {spoken} </blockquote>{after} </div>'


def body(*blocks: object, language: str = "en-US", office: Office | None = None, **more: object) -> str:
    made = web.fragment(release(*blocks, headline=(), release_date=None, language=language, **more), office or Office())
    return made.partition(">\n")[2].removesuffix("\n</article>\n")


BLOCKS = (
    (p("a ", b("b"), i("c")), "<p>a <strong>b</strong><em>c</em></p>"),
    (p(Run("d", bold=True, italic=True)), "<p><strong><em>d</em></strong></p>"),
    (p("a\nb"), "<p>a<br>b</p>"),
    (p("<b> & \"'"), "<p>&lt;b&gt; &amp; &#34;&#39;</p>"),
    (p("x", link(" ")), "<p>x </p>"),
    (h("Sub"), "<h2>Sub</h2>"),
    (ul("a", "b"), "<ul> <li>a</li> <li>b</li> </ul>"),
    (ol("a"), "<ol> <li>a</li> </ol>"),
    (quote("a", "b"), quotation("<p>“a</p> <p>“b”</p>")),
    (
        quote("a", by=ANA),
        quotation("<p>“a”</p>", after=' <p class="attribution">— Ana Ruiz, director, Harbour Trust</p>'),
    ),
    (quote("a", lead_in="Ana:", by=ANA), quotation("<p>“a”</p>", before='<p class="lead-in">Ana:</p> ')),
    (quote("", lead_in="She said:"), '<p class="lead-in">She said:</p>'),
    (quote(t("We sail,", said(" she said."), " Now.")), quotation("<p>“We sail,” she said. “Now.”</p>")),
    (detail("WHEN", "a", "b"), '<dl class="details"> <dt>WHEN:</dt> <dd><p>a</p><p>b</p></dd> </dl>'),
    (detail("", "a"), '<p class="detail">a</p>'),
    (
        image(alt="A <ship>", caption="Ship.", credit="Bo"),
        '<figure class="image"> <div class="missing-picture" role="img" aria-label="A &lt;ship&gt;"></div> '
        "<figcaption>Ship. Bo</figcaption> </figure>",
    ),
    (
        table(("A", ""), ("b", "c"), caption="T"),
        '<figure class="table"> <div class="wide" tabindex="0" role="group" aria-label="T"> <table> <thead> '
        '<tr><th scope="col">A</th><td></td></tr> </thead> <tbody> <tr><td>b</td><td>c</td></tr> </tbody> '
        "</table> </div> <figcaption>T</figcaption> </figure>",
    ),
    (
        table((), ("b",)),
        '<figure class="table"> <div class="wide" tabindex="0"> <table> <tbody> <tr><td>b</td></tr> </tbody> '
        "</table> </div> </figure>",
    ),
    (
        table(("A", "B"), ("b", "7")),
        '<figure class="table"> <div class="wide" tabindex="0"> <table> <thead> <tr><th scope="col">A</th>'
        '<th scope="col" class="figures">B</th></tr> </thead> <tbody> <tr><td>b</td><td class="figures">7</td></tr> '
        "</tbody> </table> </div> </figure>",
    ),
)


@pytest.mark.parametrize(("block", "markup"), BLOCKS)
def test_a_block_is_the_element_that_means_it(block: object, markup: str) -> None:
    assert body(block).replace("\n", " ") == markup


def test_one_link_is_one_element() -> None:
    text = p(link("a ", "https://example.org/"), Run("b", bold=True, link="https://example.org/"))
    assert body(text) == '<p><a href="https://example.org/">a <strong>b</strong></a></p>'


def test_an_address_cannot_leave_its_attribute() -> None:
    made = body(p(link("m", 'https://example.org/?a=1&b="><script>\\')))
    assert made == '<p><a href="https://example.org/?a=1&amp;b=%22%3E%3Cscript%3E%5C">m</a></p>'


def test_a_picture_carries_its_bytes_and_its_alternative_text() -> None:
    office = Office(images=((PNG.hash, PNG),))
    assert body(image(PNG.hash, alt='"x"'), office=office) == (
        '<figure class="image">\n<img src="data:image/png;base64,iVBORw==" alt="&#34;x&#34;">\n</figure>'
    )


def test_neighbouring_lists_stay_apart() -> None:
    assert body(ul("a"), ul("b"), ol("c")).count("<ul>") == 2


def test_two_quotes_led_in_are_two_quotations() -> None:
    assert body(quote("a", lead_in="A:"), quote("b", lead_in="B:")).count("<blockquote>") == 2


def test_details_share_one_list() -> None:
    made = body(detail("WHO", "a"), detail("WHAT", "b"))
    assert made.count("<dl ") == 1
    assert made.count("</dd>") == 2


def test_boilerplates_with_a_heading_are_named_sections() -> None:
    made = body(p("x"), boilerplates=(plate("a", heading="About A & B:"), plate("b", heading="About C")))
    assert made.count('<section class="boilerplate" aria-label="About ') == 2
    assert 'aria-label="About A &amp; B"' in made


def test_a_contact_can_be_called_and_written_to() -> None:
    ana = contact("Ana 5551234567", phone="+1 (503) 555-0142", email="ana@example.org", hours="9 to 5")
    made = html.fromstring(body(p("x"), contacts=(ana,)))
    assert made.xpath("//address//a/@href") == ["tel:+15035550142", "mailto:ana@example.org"]


def test_subheads_in_notes_are_one_level_down() -> None:
    assert "<h3>Sub</h3>" in body(h("Top"), notes=(h("Sub"), p("x")))


@pytest.mark.parametrize(
    ("language", "words", "opening"),
    [
        ("en-US", "עברית", '<p><span dir="rtl">עברית</span>'),
        ("en-US", "2026 — English", "<p>2026"),
        ("en-US", "עברית and English", "<p>עברית and"),
        ("he", "עברית", "<p>עברית"),
        ("he", "123", "<p>123"),
        ("ar", "English", '<p><span dir="ltr">English</span>'),
        ("ar", "Acme تفتتح", "<p>Acme تفتتح"),
        ("ar", "اتصل 03-555 0142", '<p>اتصل <span dir="ltr">03-555 0142</span>'),
        ("ar", link("https://example.org/"), '<p><span dir="ltr"><a href="https://example.org/">'),
        ("ar", t("زر ", link("a.org/")), '<p>زر <a href="https://example.org/" dir="ltr">'),
    ],
)
def test_words_written_the_other_way_say_so(language: str, words: Words, opening: str) -> None:
    assert body(p(words), language=language).startswith(opening)


@pytest.mark.parametrize(
    ("language", "way"),
    [("ar", "rtl"), ("he", "rtl"), ("fa-IR", "rtl"), ("uz-Arab", "rtl"), ("az-Latn", "ltr"), ("en-US", "ltr")],
)
def test_the_direction_is_that_of_the_script(language: str, way: str) -> None:
    assert direction(language) == way
