"""Template packs: what a pack lacks comes from the starter, what it holds is carried, what is wrong is all said."""

import pytest
from build import image, p, release
from hypothesis import given, settings
from packs import DESIGNED, PICTURE, PNG, SVG, pack
from samples import office, samples
from strategies import releases

from pressdesk import web
from pressdesk.model import Inspection, Office, Organization, Release, TemplateError
from pressdesk.model.resources import resource_text

HOUSE = Office(Organization("Harbour Trust", "1 Quay", "example.org"), images=((PICTURE.hash, PICTURE),))
CSS = "h1 { color: red }"


def page(data: bytes, of: Release | None = None) -> str:
    return web.write(of or release(p("Words.")), web.load(data, "ours.zip"), HOUSE)


def faults(data: bytes, name: str = "ours.zip") -> list[str]:
    return [str(fault) for fault in web.inspect(data, name).faults]


def test_a_pack_of_styles_alone_is_the_starter_with_its_styles_last() -> None:
    made = page(pack(styles=CSS))
    assert made.index(".masthead {") < made.index(CSS) < made.index("</head>") < made.index("<p>Words.</p>")


def test_a_page_that_extends_the_starter_changes_its_blocks() -> None:
    made = page(pack('{% extends "starter" %}{% block footer %}<footer>Ours</footer>{% endblock %}'))
    assert ("<footer>Ours</footer>" in made, "1 Quay" in made, "<p>Words.</p>" in made) == (True, False, True)


def test_super_prints_what_the_starter_has_there() -> None:
    made = page(pack('{% extends "starter" %}{% block masthead %}{{ super() }}<p>More</p>{% endblock %}'))
    assert made.index('class="masthead"') < made.index("<p>More</p>")


def test_a_single_page_can_extend_the_starter() -> None:
    made = web.load(b'{% extends "starter" %}{% block head %}<meta name="x" content="y">{% endblock %}', "x.html")
    assert ("release" in made.fields, "metadata" in made.fields) == (True, True)


@pytest.mark.parametrize("name", samples())
def test_pictures_are_carried_by_page_and_styles(name: str) -> None:
    made = page(DESIGNED, samples()[name])
    assert (made.count("data:image/svg+xml;base64,"), made.count("data:image/png;base64,")) == (1, 1)
    assert "pressdesk-" not in made


def test_a_folder_holds_the_page_its_styles_and_its_pictures() -> None:
    shown = release(image(PICTURE.hash, alt="A ship"))
    made = web.write_folder(shown, web.load(DESIGNED, "ours.zip"), HOUSE)
    assert sorted(made) == ["images/logo.svg", "images/picture-1.png", "images/wave.png", "index.html", "styles.css"]
    assert (made["images/logo.svg"], made["images/wave.png"]) == (SVG, PNG)
    assert made["styles.css"].count(b"url(") == made["styles.css"].count(b'url("images/wave.png")') == 1
    assert b'<link rel="stylesheet" href="styles.css">' in made["index.html"]
    assert (b"<style" in made["index.html"], b"data:" in made["index.html"]) == (False, False)


def test_a_folder_of_the_starter_holds_the_pictures_of_the_release() -> None:
    made = web.write_folder(release(image(PICTURE.hash)), web.compile(resource_text("templates/page.html.j2")), HOUSE)
    assert sorted(made) == ["images/picture-1.png", "index.html", "styles.css"]


@pytest.mark.parametrize("name", ["CON", "Ümlaut", "a b", "COM1"])
def test_names_in_a_folder_are_safe_on_every_system(name: str) -> None:
    data = web.join({"pack.toml": b"", f"{name}.PNG": PNG, "page.html": _shows(f"{name}.PNG")})
    made = web.write_folder(release(p("w")), web.load(data, "x.zip"), HOUSE)
    assert next(one for one in made if one.startswith("images/")) in (
        "images/file-con.png", "images/mlaut.png", "images/a-b.png", "images/file-com1.png",
    )  # fmt: skip


def _shows(name: str) -> bytes:
    return f'<img src="{{{{ asset(\'{name}\') }}}}" alt="">{{{{ release }}}}'.encode()


def test_a_pack_is_the_same_bytes_every_time() -> None:
    assert web.join({"b": b"2", "a": b"1"}) == web.join({"a": b"1", "b": b"2"})


def test_a_zip_of_the_folder_itself_is_the_same_pack() -> None:
    inside = web.join({"ours/pack.toml": b'name = "A"', "ours/x.css": b"p{}", "__MACOSX/ours/._x.css": b"\0"})
    assert (web.name_of(inside, "x.zip"), web.inspect(inside, "x.zip").notes) == ("A", ())


def test_all_faults_are_said_with_their_lines() -> None:
    source = '{% extends "starter" %}\n{% block foot %}{{ headlin }}{% endblock %}\n{{ a b }}\n<img src="http://x/y">'
    said = faults(pack(source, "p {}\n@import 'x';\na { background: url(y.png) }"))
    assert [one.partition(": ")[0] for one in said] == [
        "looks/styles.css, line 2", "looks/styles.css, line 3", "page.html.j2, line 2", "page.html.j2, line 2",
        "page.html.j2, line 3", "page.html.j2, line 4",
    ]  # fmt: skip


def test_the_first_of_several_faults_refuses_and_counts_the_others() -> None:
    with pytest.raises(TemplateError, match=r"looks/styles.css, line 1: @import is refused \(and 1 more\)"):
        web.load(pack(styles="@import 'x';\n@import 'y';"), "x.zip")


def test_an_inspection_tells_fields_with_lines_and_what_is_missing() -> None:
    found: Inspection = web.inspect(b"<h1>{{ headline }}</h1>\n{{ body }}{{ organization.name }}", "x.html")
    assert [(one.field, one.places) for one in found.fields] == [
        ("headline", ("x.html, line 1",)), ("body", ("x.html, line 2",)),
        ("organization.name", ("x.html, line 2",)),
    ]  # fmt: skip
    assert {"status", "notes", "metadata"} <= set(found.missing)
    assert "headline" not in found.missing


def test_what_a_pack_holds_for_nothing_is_said() -> None:
    assert web.inspect(pack("{{ release }}", CSS, read_me=b"x"), "x.zip").notes == (
        "“read.me” is no page, style sheet, picture or font: it is not used",
        "The styles of the pack are not used: write {{ styles }} in the head of the page.",
    )


@settings(max_examples=60)
@given(releases())
def test_no_release_is_refused_by_a_page_that_stands(release: Release) -> None:
    for marked in (False, True):
        made = web.write(release, web.load(DESIGNED, "ours.zip"), office(), marked=marked)
        assert "<article" in made
