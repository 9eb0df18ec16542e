"""What a page tells machines, and how a page under embargo keeps silent."""

import json
import re
from typing import Any

import pytest
from build import b, image, p, release, t
from hypothesis import given
from lxml import html
from packs import DESIGNED, PICTURE
from strategies import releases

from pressdesk import web
from pressdesk.model import Dateline, Embargo, HouseStyle, Office, Organization, Release
from pressdesk.model.resources import resource_text
from pressdesk.web.metadata import locale

EMBARGO = Embargo("2027-03-09T06:00", "America/New_York")
HOUSE = Office(Organization("Harbour Trust", "", "example.org", PICTURE.hash), images=((PICTURE.hash, PICTURE),))
STARTER = web.compile(resource_text("templates/page.html.j2"))
FULL = release(
    p(" "), p("The ferry ", b("sails"), "\nat noon."), headline=t("Ferry ", b("sails")), dateline=Dateline("Bath")
)
UNTIL = "EMBARGOED UNTIL 6 a.m. EST, Tuesday, March 9, 2027"


def made(of: Release, *, marked: bool = False, house: Office = HOUSE) -> str:
    return web.write(of, STARTER, house, marked=marked)


def article(page: str) -> dict[str, Any]:
    return json.loads(re.findall(r'<script type="application/ld\+json">(.*?)</script>', page, re.DOTALL)[0])


def tags(page: str) -> dict[str, str]:
    found = html.fromstring(page).xpath("//meta[@property or @name]")
    return {tag.get("property") or tag.get("name"): tag.get("content") for tag in found}


def test_open_graph_says_what_the_page_is() -> None:
    said = tags(made(FULL))
    assert said["og:title"] == "Ferry sails"
    assert said["og:description"] == said["description"] == "The ferry sails at noon."
    assert (said["og:type"], said["og:site_name"], said["og:locale"]) == ("article", "Harbour Trust", "en_US")
    assert said["article:published_time"] == "2026-03-09"


def test_the_article_is_described_for_search_engines() -> None:
    said = article(made(FULL))
    assert (said["@type"], said["headline"], said["inLanguage"]) == ("NewsArticle", "Ferry sails", "en-US")
    assert (said["datePublished"], said["dateline"]) == ("2026-03-09", "BATH")
    assert said["publisher"]["url"] == "https://example.org"
    assert said["publisher"]["logo"]["url"].startswith("data:image/png;base64,")


def test_an_embargo_is_the_moment_of_publication() -> None:
    page = made(release(p("w"), timing=EMBARGO))
    assert article(page)["datePublished"] == tags(page)["article:published_time"] == "2027-03-09T06:00:00-05:00"


def test_the_logo_of_a_folder_is_its_picture() -> None:
    files = web.write_folder(release(image(PICTURE.hash)), STARTER, HOUSE)
    assert article(files["index.html"].decode())["publisher"]["logo"]["url"] == "images/picture-1.png"


@pytest.mark.parametrize("words", ["</script><script>alert(1)</script>", "<!-- <script>", "]]>", "\u2028 & ' \" \\"])
def test_words_cannot_leave_the_data(words: str) -> None:
    page = made(release(p("w"), headline=words.replace("\u2028", " ")))
    assert article(page)["headline"] == words.replace("\u2028", " ").strip()
    assert (page.count("<script"), page.count("</script"), page.count("<!--")) == (1, 1, 0)


@given(releases())
def test_any_release_can_be_described(of: Release) -> None:
    page = made(of)
    assert page.count("<script") <= 1
    assert not page.count("<script") or article(page)["inLanguage"] == of.language


def test_a_release_without_words_says_nothing() -> None:
    page = made(release(headline=(), release_date=None), house=Office())
    assert ("<script" in page, set(tags(page))) == (False, {"viewport"})


@pytest.mark.parametrize(
    ("language", "said"),
    [("en-US", "en_US"), ("es", "es_ES"), ("zh-Hant-TW", "zh_TW"), ("ar", "ar_EG"), ("es-419", "es_ES")],
)  # fmt: skip
def test_open_graph_names_a_country(language: str, said: str) -> None:
    assert locale(language) == said


def test_a_page_under_embargo_says_so_and_tells_machines_nothing() -> None:
    page = made(release(p("w"), timing=EMBARGO), marked=True)
    assert tags(page) == {"viewport": "width=device-width, initial-scale=1", "robots": "noindex, nofollow"}
    assert page.index(UNTIL) < page.index("<main>") < page.rindex(UNTIL)
    assert ("<script" in page, "og:" in page) == (False, False)


def test_every_printed_page_says_the_embargo() -> None:
    page = made(release(p("w"), timing=EMBARGO), marked=True)
    letters = re.findall(r"@page \{ @top-center \{ content: \"(.*?)\"", page)[0].split("\\")[1:]
    assert "".join(chr(int(letter, 16)) for letter in letters) == UNTIL


@pytest.mark.parametrize(
    "source",
    [
        "{{ release }}",
        "<!doctype html>\n<html lang='en'><head><title>t</title></head><body class='x'>{{ release }}</body></html>",
        "<body>{% if slug == 'no' %}{{ banner }}{{ metadata }}{% endif %}{{ release }}</body>",
    ],
)
def test_a_page_that_leaves_the_marks_out_gets_them(source: str) -> None:
    page = web.write(release(p("w"), timing=EMBARGO), web.compile(source), HOUSE, marked=True)
    assert tags(page)["robots"] == "noindex, nofollow"
    assert page.count('class="embargo-banner"') == 1
    assert page.index("robots") < page.index('class="embargo-banner"') < page.index("<p>w</p>")


def test_a_pack_is_marked_once() -> None:
    page = web.write(release(p("w"), timing=EMBARGO), web.load(DESIGNED, "x.zip"), HOUSE, marked=True)
    assert (page.count("noindex"), page.count('class="embargo-banner"')) == (1, 1)


def test_the_public_page_of_an_embargoed_release_keeps_its_status_line() -> None:
    page = made(release(p("w"), timing=EMBARGO), house=Office(house=HouseStyle()))
    assert (page.count(UNTIL), "noindex" in page) == (1, False)
