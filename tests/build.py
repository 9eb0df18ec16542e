"""Tiny builders for releases: `release(p("one", b("two")), quote("We sail.", by="Ana Ruiz"))`."""

from datetime import date
from typing import Any

from pressdesk.model import (
    BoilerplateUse,
    Contact,
    Dateline,
    Detail,
    Image,
    ListBlock,
    Paragraph,
    Quote,
    Release,
    Run,
    Speaker,
    Subheading,
    Table,
    Text,
)

Words = str | Run | Text


def t(*words: Words) -> Text:
    """Return strings, runs and texts as one Text."""
    runs: list[Run] = []
    for word in words:
        runs.extend((Run(word),) if isinstance(word, str) else (word,) if isinstance(word, Run) else word)
    return tuple(runs)


def b(text: str) -> Run:
    """Return bold words."""
    return Run(text, bold=True)


def i(text: str) -> Run:
    """Return italic words."""
    return Run(text, italic=True)


def link(text: str, address: str = "https://example.org/") -> Run:
    """Return linked words."""
    return Run(text, link=address)


def said(text: str) -> Run:
    """Return the writer's own words inside a quote."""
    return Run(text, attribution=True)


def p(*words: Words) -> Paragraph:
    """Return a paragraph."""
    return Paragraph(t(*words))


def h(*words: Words) -> Subheading:
    """Return a subhead."""
    return Subheading(t(*words))


def ul(*items: Words) -> ListBlock:
    """Return a bulleted list."""
    return ListBlock(False, tuple(t(item) for item in items))


def ol(*items: Words) -> ListBlock:
    """Return a numbered list."""
    return ListBlock(True, tuple(t(item) for item in items))


def quote(*paragraphs: Words, by: Speaker | str | None = None, lead_in: Words | None = None, **more: Any) -> Quote:
    """Return a quote; `by` is a name or a speaker."""
    speaker = Speaker(by) if isinstance(by, str) else by
    return Quote(tuple(t(text) for text in paragraphs), speaker, lead_in if lead_in is None else t(lead_in), **more)


def detail(label: str, *paragraphs: Words) -> Detail:
    """Return an advisory's detail."""
    return Detail(label, tuple(t(text) for text in paragraphs))


def image(asset: str = "a" * 64, caption: Words = (), credit: str = "", alt: str = "") -> Image:
    """Return a picture."""
    return Image(asset, t(caption), credit, alt)


def table(header: tuple[Words, ...], *rows: tuple[Words, ...], caption: Words = ()) -> Table:
    """Return a table."""
    return Table(tuple(t(c) for c in header), tuple(tuple(t(c) for c in row) for row in rows), t(caption))


def plate(*paragraphs: Words, heading: str = "", **more: Any) -> BoilerplateUse:
    """Return boilerplate as a release pins it."""
    return BoilerplateUse(heading=heading, paragraphs=tuple(t(text) for text in paragraphs), **more)


def contact(name: str, **more: str) -> Contact:
    """Return a press contact."""
    return Contact(name, **more)


def release(*body: Any, headline: Words = "Harbour opens", place: str = "", id: str = "r1", **more: Any) -> Release:
    """Return a release with this body."""
    dateline = Dateline(place) if place else more.pop("dateline", None)
    more.setdefault("release_date", date(2026, 3, 9))
    return Release(id, headline=t(headline), dateline=dateline, body=body, **more)
