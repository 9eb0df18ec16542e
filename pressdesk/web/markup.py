"""Printed lines as semantic HTML. Everything here is escaped; the only attributes are our own."""

import base64
import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from itertools import groupby
from typing import NamedTuple, TypeAlias
from urllib.parse import quote

from markupsafe import Markup, escape

from pressdesk.model import Asset, Office, PressDeskError, Run, Table, Text, words
from pressdesk.text import Line, apart, figure_columns, has_words, is_rtl, written
from pressdesk.text.pictures import Use, shown

_PAGE = Use(1600, 2400, ("image/png", "image/jpeg", "image/gif", "image/webp"))
_NO_URL = re.compile(r'[<>"\\^`{|}\ufffd]')
_TELEPHONE = re.compile(r"\+?[\d\s().\-\u2010-\u2013/]{7,}")


# What stands in a picture's `img` for its bytes: attributes, or nothing where the picture cannot be shown.
Source: TypeAlias = Callable[[Asset], Markup]


def embedded(image: Asset) -> Markup:
    """Return the source of a picture that carries its bytes in the page."""
    return Markup('src="{}"').format(carried(image))


def on_page(image: Asset) -> Asset:
    """Return the picture as a page carries it, made smaller where it has more dots than a screen shows."""
    try:
        return shown(image, _PAGE).asset
    except PressDeskError:
        return image  # the browser says what it thinks of it


def carried(image: Asset) -> str:
    """Return the address that carries a picture's bytes."""
    image = on_page(image)
    return f"data:{image.type};base64,{base64.b64encode(image.data).decode('ascii')}"


class Setting(NamedTuple):
    """What the lines need besides themselves: pictures, writing direction, the date as a date, level of subheads."""

    office: Office
    direction: str = "ltr"
    release_date: date | None = None
    subhead: int = 2
    source: Source = embedded


def direction(language: str) -> str:
    """Return `rtl` or `ltr`, the writing direction of a BCP 47 language."""
    return "rtl" if is_rtl(language) else "ltr"


def inline(text: Text, way: str) -> Markup:
    """Return words with their marks: `strong`, `em`, `a`, and `br` for line breaks.

    In a text that runs the `way` from right to left, addresses and telephone numbers keep their own.
    """
    made = Markup()
    for link, runs in groupby(text, key=lambda run: run.link):
        linked = tuple(runs)
        if link and has_words(linked):
            turned = way == "rtl" and _leftward(words(linked))
            inner = Markup().join(_marked(run, "ltr" if turned else way) for run in linked)
            made += Markup('<a href="{}"{}>{}</a>').format(address(link), _LTR if turned else "", inner)
        else:
            made += Markup().join(_marked(run, way) for run in linked)
    return made


_LTR = Markup(' dir="ltr"')


def _leftward(text: str) -> bool:
    return written(text) == "ltr" or apart(text) == [(text, True)]


def address(link: str) -> str:
    """Return a link with the characters no URL may hold percent-encoded (RFC 3986)."""
    return _NO_URL.sub(lambda found: quote(found[0]), link)


def _marked(run: Run, way: str) -> Markup:
    made = Markup("<br>").join(_row_of(line, way) for line in run.text.split("\n"))
    if run.italic:
        made = Markup("<em>{}</em>").format(made)
    return Markup("<strong>{}</strong>").format(made) if run.bold else made


def _row_of(row: str, way: str) -> Markup:
    if way == "ltr":
        return escape(row)
    turned = Markup('<span dir="ltr">{}</span>')
    return Markup().join(turned.format(piece) if figures else escape(piece) for piece, figures in apart(row))


def picture(setting: Setting, asset: str, alt: str) -> Markup:
    """Return an `img` with its source, or an empty box where the picture is not at hand."""
    if (image := setting.office.image(asset)) and (source := setting.source(image)):
        return Markup('<img {} alt="{}">').format(source, alt)
    named = Markup(' role="img" aria-label="{}"').format(alt) if alt.strip() else Markup()
    return Markup('<div class="missing-picture"{}></div>').format(named)


def blocks(lines: Iterable[Line], setting: Setting) -> Markup:
    """Return the lines as block elements, one to a line, in their order."""
    return Markup("\n").join(_CHUNKS.get(chunk[0].style, _paragraphs)(chunk, setting) for chunk in _chunks(lines))


# Which line joins the one before it in one element; list items only within the same list.
_JOINS = {
    ("bullet", "bullet"), ("number", "number"), ("lead_in", "quote"), ("quote", "quote"), ("quote", "attribution"),
    ("detail", "detail"), ("image", "caption"), ("table", "caption"), ("boilerplate_heading", "boilerplate"),
    ("boilerplate", "boilerplate"), ("contact_heading", "contact"), ("contact", "contact"),
}  # fmt: skip


def _chunks(lines: Iterable[Line]) -> Iterator[list[Line]]:
    chunk: list[Line] = []
    for line in lines:
        if chunk and ((chunk[-1].style, line.style) not in _JOINS or chunk[-1].list != line.list):
            yield chunk
            chunk = []
        chunk.append(line)
    if chunk:
        yield chunk


def _element(tag: str, text: Text, setting: Setting, attributes: str = "") -> Markup:
    """Return one element with these words; it stands as the release does, words written the other way keep theirs."""
    own = written(words(text))
    inner = inline(text, own or setting.direction)
    if own and own != setting.direction:
        inner = Markup(f'<span dir="{own}">') + inner + Markup("</span>")
    return Markup(f"<{tag}{attributes}>") + inner + Markup(f"</{tag}>")


_ELEMENTS = {
    "headline": ("h1", ""),
    "subheadline": ("p", ' class="subheadline" role="doc-subtitle"'),
    "paragraph": ("p", ""),
    "lead_in": ("p", ' class="lead-in"'),
    "end_mark": ("p", ' class="end-mark"'),
    "note": ("p", ""),
    "notes_heading": ("h2", ""),
}


def _paragraphs(chunk: list[Line], setting: Setting) -> Markup:
    made = []
    for line in chunk:
        tag, attributes = _ELEMENTS.get(line.style, ("p", f' class="{line.style.replace("_", "-")}"'))
        made.append(_element(tag, line.text, setting, attributes))
    return Markup("\n").join(made)


def _subheading(chunk: list[Line], setting: Setting) -> Markup:
    return _element(f"h{setting.subhead}", chunk[0].text, setting)


def _release_date(chunk: list[Line], setting: Setting) -> Markup:
    return Markup('<p class="release-date">{}</p>').format(dated(chunk[0].text, setting))


def dated(text: Text, setting: Setting) -> Markup:
    """Return the words of the date line, with the date machines read."""
    made = inline(text, setting.direction)
    if setting.release_date is None:
        return made
    return Markup('<time datetime="{}">{}</time>').format(setting.release_date.isoformat(), made)


def _list(chunk: list[Line], setting: Setting) -> Markup:
    tag = "ol" if chunk[0].style == "number" else "ul"
    items = Markup("\n").join(_element("li", line.text, setting) for line in chunk)
    return Markup(f"<{tag}>\n{{}}\n</{tag}>").format(items)


def _quote(chunk: list[Line], setting: Setting) -> Markup:
    spoken = [line for line in chunk if line.style == "quote"]
    if not spoken:
        return _paragraphs(chunk, setting)
    said = Markup("\n").join(_element("p", line.text, setting) for line in spoken)
    before = _paragraphs([line for line in chunk if line.style == "lead_in"], setting)
    after = _paragraphs([line for line in chunk if line.style == "attribution"], setting)
    parts = (before, Markup("<blockquote>\n{}\n</blockquote>").format(said), after)
    return Markup('<div class="quotation">\n{}\n</div>').format(Markup("\n").join(part for part in parts if part))


def _details(chunk: list[Line], setting: Setting) -> Markup:
    """Return details as a description list; words before the first label stand as paragraphs."""
    first = next((n for n, line in enumerate(chunk) if line.label), len(chunk))
    made = [_element("p", line.text, setting, ' class="detail"') for line in chunk[:first]]
    if chunk[first:]:
        rows = Markup()
        for line in chunk[first:]:
            if line.label:
                rows += (Markup("</dd>\n") if rows else "") + Markup("<dt>{}</dt>\n<dd>").format(line.label)
            rows += _element("p", line.text, setting)
        made.append(Markup('<dl class="details">\n{}</dd>\n</dl>').format(rows))
    return Markup("\n").join(made)


def _figure(chunk: list[Line], setting: Setting) -> Markup:
    shown = chunk[0]
    if shown.image:
        inner = picture(setting, shown.image.asset, shown.image.alt)
    else:
        inner = _table(shown.table, setting) if shown.table else Markup()
    if chunk[1:]:
        inner += Markup("\n") + _element("figcaption", chunk[1].text, setting)
    return Markup('<figure class="{}">\n{}\n</figure>').format(shown.style, inner)


def _table(table: Table, setting: Setting) -> Markup:
    """Return the table in a box that scrolls, by keyboard too, where the page is narrower than the words."""
    looks = [' class="figures"' if figures else "" for figures in figure_columns(table)]
    rows = Markup("\n").join(_row(row, looks, setting) for row in table.rows)
    head = Markup("<thead>\n{}\n</thead>\n").format(_row(table.header, looks, setting, "th")) if table.header else ""
    named = Markup(' role="group" aria-label="{}"').format(words(table.caption)) if has_words(table.caption) else ""
    box = Markup('<div class="wide" tabindex="0"{}>\n<table>\n{}<tbody>\n{}\n</tbody>\n</table>\n</div>')
    return box.format(named, head, rows)


def _row(cells: tuple[Text, ...], looks: list[str], setting: Setting, tag: str = "td") -> Markup:
    made = Markup()
    for cell, look in zip(cells, looks, strict=True):
        # An empty heading names nothing: it stands as an empty cell.
        heads = tag == "th" and has_words(cell)
        made += _element("th" if heads else "td", cell, setting, f' scope="col"{look}' if heads else look)
    return Markup("<tr>{}</tr>").format(made)


def _boilerplate(chunk: list[Line], setting: Setting) -> Markup:
    made = Markup("\n").join(
        _element("h2" if line.style == "boilerplate_heading" else "p", line.text, setting) for line in chunk
    )
    return _section("boilerplate", chunk[0].text if chunk[0].style == "boilerplate_heading" else (), made)


def _contacts(chunk: list[Line], setting: Setting) -> Markup:
    headings = [line for line in chunk if line.style == "contact_heading"]
    made = [_element("h2", line.text, setting) for line in headings]
    calls = (_element("p", _callable(line.text), setting) for line in chunk if line.style == "contact")
    made.append(Markup("<address>\n{}\n</address>").format(Markup("\n").join(calls)))
    return _section("contacts", headings[0].text if headings else (), Markup("\n").join(made))


def _callable(text: Text) -> Text:
    """Return a contact's lines with a `tel:` link on each line that is a telephone number."""
    made: list[Run] = []
    for run in text:
        for n, row in enumerate(run.text.split("\n")):
            made += [Run("\n")] if n else []
            digits = re.sub(r"[^\d+]", "", row)
            number = not run.link and len(digits) >= 7 and _TELEPHONE.fullmatch(row)
            made.append(Run(row, link=f"tel:{digits}") if number else Run(row, run.bold, run.italic, run.link))
    return tuple(made)


def notes(lines: tuple[Line, ...], setting: Setting) -> Markup:
    """Return the notes to editors as a section of their own, their subheads one level down."""
    heading = lines[0].text if lines[0].style == "notes_heading" else ()
    return _section("notes", heading, blocks(lines, setting._replace(subhead=3)))


def _section(name: str, heading: Text, inner: Markup) -> Markup:
    label = words(heading).replace("\n", " ").strip().rstrip(":").rstrip()
    if not label:
        return Markup('<div class="{}">\n{}\n</div>').format(name, inner)
    return Markup('<section class="{}" aria-label="{}">\n{}\n</section>').format(name, label, inner)


_CHUNKS: dict[str, Callable[[list[Line], Setting], Markup]] = {
    "release_date": _release_date,
    "subheading": _subheading,
    "bullet": _list,
    "number": _list,
    "lead_in": _quote,
    "quote": _quote,
    "detail": _details,
    "image": _figure,
    "table": _figure,
    "boilerplate_heading": _boilerplate,
    "boilerplate": _boilerplate,
    "contact_heading": _contacts,
    "contact": _contacts,
}
