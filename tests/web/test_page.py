"""The organization's page: every field, faults that say where, and no way out of the sandbox."""

import pytest
from build import b, contact, detail, i, image, link, p, plate, quote, release, t, ul
from samples import office, samples

from pressdesk import web
from pressdesk.model import Asset, Dateline, Embargo, Immediate, Office, Organization, Release, TemplateError
from pressdesk.model.resources import resource_text
from pressdesk.web import sandbox

PNG = Asset("image/png", b"\x89PNG\r\n\x1a\n-not-a-real-picture")
HOSTILE = """& < > " ' {{ headline }} {% for x in y %} </p><script>alert(1)</script> 😀 עברית 100\u00a0km"""


def filled(source: str, of: Release | None = None, house: Office | None = None) -> str:
    page = web.compile(
        source + "{# #}" if "{{ release }}" in source else source + "{% if release %}{% endif %}", "ours.html"
    )
    return web.write(of or release(p("Words.")), page, house or Office())


def fault(source: str) -> str:
    with pytest.raises(TemplateError) as raised:
        filled(source)
    return str(raised.value)


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        ("{{ headline }}", "Harbour <strong>&amp;</strong> Co"),
        ("{{ status }}", "FOR IMMEDIATE RELEASE"),
        ("{{ label }}|{{ end_mark }}", "KICKER|###"),
        ("{{ release_date }}", '<time datetime="2026-03-09">March 9, 2026</time>'),
        ("{{ subheadlines }}", '<p class="subheadline" role="doc-subtitle">Below</p>'),
        ("{{ dateline }}: {{ body }}", "PORTLAND, Maine: <p>Words.</p>"),
        ("{{ boilerplates }}", '<section class="boilerplate" aria-label="About us">'),
        ("{{ contacts }}", "<address>\n<p>Ana</p>\n</address>"),
        ("{{ notes }}", '<section class="notes" aria-label="Notes to editors">\n<h2>Notes to editors</h2>'),
        ("{{ slug }} {{ language }} {{ direction }}", "harbour-co en-US ltr"),
        ("<title>{{ title }}</title>", "<title>Harbour &amp; Co</title>"),
        ("{{ organization.name }}, {{ organization.address }}", "A&amp;B, 1 Quay<br>Port"),
        ("{{ organization.web }}", '<a href="https://example.org">example.org</a>'),
        ("{{ organization.logo }}", '<img src="data:image/png;base64,iVBORw0K'),
        ("{{ release }}", "<p>PORTLAND, Maine — Words.</p>"),
    ],
)  # fmt: skip
def test_a_field_shows_its_part(source: str, shown: str) -> None:
    full = release(
        p("Words."), headline=t("Harbour ", b("&"), " Co"), timing=Immediate(), label="KICKER", end_mark="###",
        dateline=Dateline("Portland", "Maine"), subheadlines=(t("Below"),), notes=(p("Note."),),
        boilerplates=(plate("Us.", heading="About us"),),
        contacts=(contact("Ana"),),
    )  # fmt: skip
    house = Office(Organization("A&B", "1 Quay\nPort", "example.org", PNG.hash), images=((PNG.hash, PNG),))
    assert shown in filled(source, full, house)


def test_the_fields_a_page_shows_are_known() -> None:
    assert web.compile("{{ slug }}{{ release }}{% set x = headline %}").fields == ("headline", "release", "slug")


def test_an_empty_part_is_false_and_prints_nothing() -> None:
    assert filled("{% if contacts %}Call{% endif %}[{{ notes }}{{ status }}]").startswith("[]")


def test_words_that_look_like_code_stay_words() -> None:
    page = filled("{{ release }}<title>{{ title }}</title>", release(p(HOSTILE), headline=t(HOSTILE)))
    assert "<script" not in page
    assert page.count("{{ headline }} {% for x in y %}") == 3
    assert page.count("100\u00a0km") == 3


@pytest.mark.parametrize("name", samples())
def test_the_starter_page_asks_for_nothing_from_outside(name: str) -> None:
    page = web.write(samples()[name], web.compile(resource_text("templates/page.html.j2")), office())
    assert not [word for word in ("src=", "url(", "@import", "<link", "<script src", "srcset") if word in page]


def test_the_starter_page_carries_its_pictures() -> None:
    house = Office(Organization("A", logo=PNG.hash), images=((PNG.hash, PNG),))
    page = filled(resource_text("templates/page.html.j2"), release(image(PNG.hash, "Caption", alt="A ship")), house)
    assert page.count('src="data:image/png;base64,') == page.count("src=") == 2


def test_the_starter_page_of_an_office_without_a_name_has_no_masthead() -> None:
    assert 'class="masthead"' not in filled(resource_text("templates/page.html.j2"))


def test_the_fragment_is_the_release_alone() -> None:
    made = web.fragment(release(p("Words."), headline="Head", release_date=None), office())
    assert made == '<article lang="en-US" dir="ltr">\n<h1>Head</h1>\n<p>Words.</p>\n</article>\n'


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("\n{{ headlin }}", "ours.html, line 2: unknown field “headlin”. Did you mean “headline”?"),
        ("{{ organization.nam }}", "unknown field “organization.nam”. Did you mean “organization.name”?"),
        ("{{ xyz }}", "line 1: unknown field “xyz”. The fields are status, label, release_date"),
        ("{% if x %}", "ours.html, line 1: "),
        ("\n\n{{ release }", "ours.html, line 3: unexpected '}'"),
        ("{{ slug|titel }}", "line 1: No filter named 'titel'. The filters are count, d, "),
        ("{% include 'x' %}", "a page cannot include another"),
        ("{% extends 'x' %}", "a page can extend the starter only"),
        ("{% autoescape false %}{{ title }}{% endautoescape %}", "escaping cannot be switched off"),
        ("\n{{ 1 / 0 }}", "ours.html, line 2: division by zero"),
        ("\n{{ organization['nam'] }}", "ours.html, line 2: unknown field “organization.nam”"),
        ("{{ title.upper() }}", "line 1: “upper” cannot be called in a page"),
        ("{{ 'a' + 1 }}", "ours.html, line 1: "),
        ("{{ " + "(" * 5000 + "}}", "ours.html: too deeply nested"),
    ],
)  # fmt: skip
def test_a_fault_says_where_and_what_to_do(source: str, words: str) -> None:
    said = fault(source)
    assert words in said
    assert "\n" not in said


def test_a_page_without_a_field_is_refused() -> None:
    with pytest.raises(TemplateError, match=r"empty.html shows no field. Write {{ release }}"):
        web.compile("<p>{{ organization.name }}</p>", "empty.html")


@pytest.mark.parametrize(
    "source",
    [
        "{{ ''.__class__.__mro__ }}",
        "{{ headline.upper() }}",
        "{{ cycler.__init__.__globals__ }}",
        "{{ 'x'.ljust(10**9) }}",
        "{{ '%999999999d' % 1 }}",
        "{{ 'x' * 3000000 }}",
        "{{ [1] * 999999999 }}",
        "{{ 9 ** 9 ** 9 }}",
        "{{ ['x'] }}",
        "{% set ns = namespace(s='x') %}{% for n in range(60) %}{% set ns.s = ns.s ~ ns.s %}{% endfor %}",
        "{% set ns = namespace(s='x') %}{% for n in range(60) %}{% set ns.s = ns.s + ns.s %}{% endfor %}",
        "{% set ns = namespace(s=9) %}{% for n in range(60) %}{% set ns.s = ns.s * ns.s %}{% endfor %}",
        "{% for n in range(99999) %}{% for m in range(99999) %}{% endfor %}{% endfor %}",
        "{% for n in range(99999) %}{% for m in range(99999) %}x{% endfor %}{% endfor %}",
        "{% set x %}{% for n in range(99999) %}{{ release }}{{ release }}{{ release }}{% endfor %}{% endset %}",
        "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
        "{% macro m(n) %}{% if n %}{{ m(n - 1) }}{{ m(n - 1) }}{% endif %}{% endmacro %}{{ m(60) }}",
        "{{ self.__init__ }}",
        "{{ range(999999999) }}",
        "{{ title|e|e|attr('x') }}",
    ],
)
def test_a_page_cannot_leave_or_exhaust_the_sandbox(source: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sandbox, "SECONDS", 0.3)
    assert fault(source).startswith("ours.html")


def test_time_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sandbox, "SECONDS", -1)
    assert "the page takes too long" in fault("{% for n in range(3) %}{% endfor %}")


def test_loops_macros_and_joins_work() -> None:
    source = "{% macro two(w) %}{{ w }}-{{ w }}{% endmacro %}{% for n in range(3) %}{{ two(n ~ 'a') }} {% endfor %}"
    assert filled(source) == "0a-0a 1a-1a 2a-2a "


def test_filters_change_words_and_neither_tags_nor_entities() -> None:
    shown = filled("{{ headline|upper }}", release(p("w"), headline=t("a & ", link("b", "https://example.org/c"))))
    assert shown == 'A &amp; <a href="https://example.org/c">B</a>'


def test_a_large_release_is_no_large_page() -> None:
    long = release(*[p("words " * 200)] * 400)
    assert len(filled("{{ release }}{{ body }}", long)) > 900_000


def test_an_embargo_prints_before_everything() -> None:
    made = web.fragment(release(p("w"), timing=Embargo("2027-03-09T06:00", "America/New_York")), Office())
    assert made.index("EMBARGOED UNTIL") < made.index("<time") < made.index("<h1>")


def test_every_kind_of_part_reads_in_order() -> None:
    body = (p(i("a")), ul("b"), quote("c", by="Ana"), detail("WHO", "d"))
    made = web.fragment(release(*body), Office())
    assert [made.index(tag) for tag in ("<em>", "<ul>", "<blockquote>", "<dl ")] == sorted(
        made.index(tag) for tag in ("<em>", "<ul>", "<blockquote>", "<dl ")
    )
