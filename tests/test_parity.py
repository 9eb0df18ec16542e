"""Every output holds the same words in the same order: read by simple means of our own, and by Pandoc."""

from collections.abc import Callable
from functools import cache
from itertools import groupby
from pathlib import Path
from unicodedata import normalize

import pytest
from build import b, p, quote, release, said, t
from extract import (
    PANDOC,
    docx_words,
    html_words,
    mail_words,
    markdown_words,
    numbered_docx,
    pandoc_words,
    spoken,
)
from hypothesis import Phase, given, settings
from samples import office, samples
from strategies import releases

from pressdesk import plain, web, word
from pressdesk.model import Office, Release, Run
from pressdesk.model.resources import read_resource, resource_text

HOUSE = office()
needs_pandoc = pytest.mark.skipif(not PANDOC, reason="pandoc is not installed")


@cache
def _page() -> web.Page:
    return web.compile(resource_text("templates/page.html.j2"))


@cache
def _letterhead() -> word.Template:
    return word.compile(read_resource("templates/base.docx"))


def _html(release: Release, house: Office) -> str:
    return web.write(release, _page(), house)


def _docx(release: Release, house: Office) -> bytes:
    return word.write(release, _letterhead(), house)


def _mail(release: Release, house: Office) -> bytes:
    return web.eml(release, house, web.mail_page(release, house), plain.text(release, house, 78, addresses=True))


def _check(release: Release, house: Office) -> None:
    said = spoken(release, house)
    assert html_words(_html(release, house)) == said
    assert html_words(web.fragment(release, house)) == said
    assert mail_words(_mail(release, house), release, house) == (spoken(release, house, marks=True), said)
    assert markdown_words(plain.markdown(release, house)) == said
    assert plain.text(release, house).split() == spoken(release, house, marks=True)
    assert plain.text(release, house, 40).split() == spoken(release, house, marks=True)
    assert docx_words(_docx(release, house)) == said


@pytest.mark.parametrize("name", samples())
def test_every_output_of_a_sample_holds_the_same_words(name: str) -> None:
    _check(samples()[name], office())


@settings(max_examples=200)
@given(releases())
def test_every_output_holds_the_same_words(release: Release) -> None:
    _check(release, HOUSE)


@cache
def _collected() -> tuple[Release, ...]:
    """Return the samples and 200 releases that Hypothesis makes, the same in every run."""
    kept = [*samples().values()]

    @settings(max_examples=200, phases=[Phase.generate], derandomize=True, database=None)
    @given(releases())
    def keep(release: Release) -> None:
        kept.append(release)

    keep()
    return tuple(kept)


def _marker(number: int) -> str:
    return f"Release{number}of{len(_collected())}"


def _html_file(release: Release, number: int) -> bytes:
    return f"<p>{_marker(number)}</p>{_html(release, HOUSE).partition('<main>')[2].partition('</main>')[0]}".encode()


def _markdown_file(release: Release, number: int) -> bytes:
    return f"{_marker(number)}\n\n{plain.markdown(release, HOUSE)}\n".encode()


def _docx_file(release: Release, number: int) -> bytes:
    return numbered_docx(_docx(release, HOUSE), _marker(number))


def _by_release(said: list[str]) -> dict[str, list[str]]:
    """Return the words after each marker."""
    markers = {_marker(n) for n in range(len(_collected()))}
    found: dict[str, list[str]] = {}
    for marked, group in groupby(said, key=markers.__contains__):
        if marked:
            found |= {marker: [] for marker in group}
        else:
            found[list(found)[-1]] = list(group)
    return found


@needs_pandoc
@pytest.mark.parametrize(
    ("reader", "make"),
    [
        ("html", _html_file),
        ("gfm", _markdown_file),
        ("markdown-smart-task_lists", _markdown_file),
        ("docx", _docx_file),
    ],
)
def test_pandoc_reads_the_same_words(reader: str, make: Callable[[Release, int], bytes], tmp_path: Path) -> None:
    files = [tmp_path / f"{number:03}" for number in range(len(_collected()))]
    for number, value in enumerate(_collected()):
        files[number].write_bytes(make(value, number))
    read = _by_release(pandoc_words(reader, files))
    assert len(_collected()) >= 204
    for number, value in enumerate(_collected()):
        assert read[_marker(number)] == normalize("NFC", " ".join(spoken(value, HOUSE))).split(), number


def test_braces_of_the_release_itself_never_stop_an_export() -> None:
    spoken = quote(t(said("{{"), Run("}}")))
    assert docx_words(_docx(release(spoken, p("{", b("{ headline }}"))), HOUSE))[-3:] == ["{{", "headline", "}}"]
