"""What a release says on paper: the one sequence of lines that every writer prints, so that all hold the same words."""

from collections.abc import Callable, Iterable, Iterator
from typing import Literal, TypeAlias

from msgspec import Struct
from msgspec.structs import replace

from pressdesk.model import (
    Block,
    BoilerplateUse,
    Contact,
    Detail,
    HouseStyle,
    Image,
    ListBlock,
    NoteBlock,
    Office,
    Paragraph,
    PartName,
    Quote,
    Release,
    Run,
    Speaker,
    Subheading,
    Table,
    Text,
    link_fault,
    normalise,
    plain,
    words,
)
from pressdesk.text.dateline import dateline_text, dateline_words
from pressdesk.text.dates import house_date, status_line
from pressdesk.text.labels import comma, label
from pressdesk.text.quotation import quote_lines

LineStyle: TypeAlias = Literal[
    "status", "release_date", "label", "headline", "subheadline", "dateline", "paragraph", "subheading", "bullet",
    "number", "lead_in", "quote", "attribution", "detail", "image", "caption", "table", "end_mark",
    "boilerplate_heading", "boilerplate", "contact_heading", "contact", "notes_heading", "note",
]  # fmt: skip


class Line(Struct, frozen=True):
    """One printed paragraph, picture or table. `list` numbers the list it belongs to, from 1; `label` stands before
    the text of a detail's first paragraph, with its colon."""

    style: LineStyle
    text: Text = ()
    label: str = ""
    list: int = 0
    image: Image | None = None
    table: Table | None = None


class Part(Struct, frozen=True):
    """One part of the release with its printed lines, at least one."""

    name: PartName | Literal["dateline"]
    lines: tuple[Line, ...]


def printed(release: Release, office: Office, *, dateline_apart: bool = False) -> tuple[Part, ...]:
    """Return the parts of the release in the house's order, empty ones left out.

    The dateline runs in to the first paragraph; with `dateline_apart`, or where the body opens otherwise, it stands
    by itself without its dash (apart: as a part of its own before the body).
    """
    parts: list[Part] = []
    for name in office.house.order:
        if name == "body" and dateline_apart:
            _add(parts, "dateline", _dateline(release, office.house))
        make = _PARTS[name]
        lines = _body(release, office, run_in=not dateline_apart) if name == "body" else make(release, office)
        _add(parts, name, lines)
    return _number_lists(parts)


def printed_line(line: Line) -> Text:
    """Return the words of a line with its label in front (bold, as every writer prints it)."""
    if not line.label:
        return line.text
    return normalise((Run(line.label, bold=True), Run(" "), *line.text))


def has_words(text: Text) -> bool:
    """Return whether anything but white space would print."""
    return bool(words(text).strip())


def _add(parts: list[Part], name: PartName | Literal["dateline"], lines: Iterable[Line]) -> None:
    if kept := tuple(lines):
        parts.append(Part(name, kept))


def _number_lists(parts: list[Part]) -> tuple[Part, ...]:
    """Give each list its running number through the whole release (lines carry one by part until here)."""
    count = 0
    made: list[Part] = []
    for part in parts:
        lines: list[Line] = []
        last = 0
        for line in part.lines:
            if line.list and line.list != last:
                count += 1
            last = line.list or last
            lines.append(replace(line, list=count) if line.list else line)
        made.append(Part(part.name, tuple(lines)))
    return tuple(made)


def _status(release: Release, office: Office) -> Iterator[Line]:
    if text := status_line(release.timing, release.language):
        yield Line("status", plain(text))


def _release_date(release: Release, office: Office) -> Iterator[Line]:
    if release.release_date:
        yield Line("release_date", plain(house_date(release.release_date, release.language, office.house)))


def _label(release: Release, office: Office) -> Iterator[Line]:
    if release.label.strip():
        yield Line("label", plain(release.label))


def _headline(release: Release, office: Office) -> Iterator[Line]:
    if has_words(release.headline):
        yield Line("headline", release.headline)


def _subheadlines(release: Release, office: Office) -> Iterator[Line]:
    yield from (Line("subheadline", text) for text in release.subheadlines if has_words(text))


def _dateline(release: Release, house: HouseStyle) -> Iterator[Line]:
    if text := dateline_words(release, house):
        yield Line("dateline", plain(text))


def _body(release: Release, office: Office, *, run_in: bool = True) -> Iterator[Line]:
    lines = list(_blocks(release.body, release.language, office.house))
    if run_in and (lead := dateline_text(release, office.house)):
        if lines and lines[0].style == "paragraph":
            lines[0] = replace(lines[0], text=normalise((Run(lead), *lines[0].text)))
        else:
            lines[:0] = _dateline(release, office.house)
    yield from lines


def _blocks(body: Iterable[Block], language: str, house: HouseStyle) -> Iterator[Line]:
    for number, block in enumerate(body, 1):
        yield from _BLOCKS[type(block)](block, language, house, number)


def _paragraph(block: Paragraph, *_: object) -> Iterator[Line]:
    if has_words(block.text):
        yield Line("paragraph", block.text)


def _subheading(block: Subheading, *_: object) -> Iterator[Line]:
    if has_words(block.text):
        yield Line("subheading", block.text)


def _list(block: ListBlock, language: str, house: HouseStyle, number: int) -> Iterator[Line]:
    for item in block.items:
        if has_words(item):
            yield Line("number" if block.ordered else "bullet", item, list=number)


def quote_printed(block: Quote, language: str, house: HouseStyle) -> tuple[Line, ...]:
    """Return the lines of a quote as they print: lead-in, spoken words, attribution."""
    return tuple(_quote(block, language, house))


def block_printed(block: Block, language: str, house: HouseStyle) -> tuple[Line, ...]:
    """Return the lines of any block as they print."""
    return tuple(_blocks((block,), language, house))


def _quote(block: Quote, language: str, house: HouseStyle, *_: object) -> Iterator[Line]:
    spoken = quote_lines(block, language, house)
    led_in = block.lead_in is not None and has_words(block.lead_in)
    if block.lead_in is not None and led_in:
        yield Line("lead_in", block.lead_in)
    for text in spoken:
        yield Line("quote", text)
    attributed = any(run.attribution for text in block.paragraphs for run in text)
    if spoken and block.speaker and not led_in and not attributed and (who := speaker_words(block.speaker, language)):
        yield Line("attribution", plain(f"— {who}"))


def speaker_words(speaker: Speaker, language: str) -> str:
    """Return `name, title, organization` as far as they are known."""
    parts = (part.strip() for part in (speaker.name, speaker.title, speaker.organization))
    return comma(language).join(part for part in parts if part)


def _detail(block: Detail, language: str, house: HouseStyle, number: int) -> Iterator[Line]:
    name = block.label.strip().rstrip(":").rstrip()
    first = name + label("colon", language) if name else ""
    for text in block.paragraphs:
        if has_words(text):
            yield Line("detail", text, label=first)
            first = ""


def _image(block: Image, *_: object) -> Iterator[Line]:
    yield Line("image", image=block)
    if caption := normalise((*block.caption, *plain(_credit(block)))):
        yield Line("caption", caption)


def _credit(block: Image) -> str:
    """Return the credit as it follows the caption: in parentheses where no full stop or the like parts the two."""
    caption, credit = words(block.caption).rstrip(), block.credit.strip()
    if not caption or not credit:
        return credit
    return f" ({credit})" if caption[-1].isalnum() and not credit.startswith("(") else f" {credit}"


def _table(block: Table, *_: object) -> Iterator[Line]:
    yield Line("table", table=block)
    if has_words(block.caption):
        yield Line("caption", block.caption)


_BLOCKS: dict[type, Callable[..., Iterator[Line]]] = {
    Paragraph: _paragraph,
    Subheading: _subheading,
    ListBlock: _list,
    Quote: _quote,
    Detail: _detail,
    Image: _image,
    Table: _table,
}


def _end_mark(release: Release, office: Office) -> Iterator[Line]:
    if release.end_mark.strip():
        yield Line("end_mark", plain(release.end_mark))


def _boilerplates(release: Release, office: Office) -> Iterator[Line]:
    for use in release.boilerplates:
        yield from _boilerplate(use)


def _boilerplate(use: BoilerplateUse) -> Iterator[Line]:
    paragraphs = [text for text in use.paragraphs if has_words(text)]
    if paragraphs and use.heading.strip():
        yield Line("boilerplate_heading", plain(use.heading))
    yield from (Line("boilerplate", text) for text in paragraphs)


def _contacts(release: Release, office: Office) -> Iterator[Line]:
    lines = [Line("contact", text) for contact in release.contacts if (text := contact_text(contact, release.language))]
    if lines:
        key = "contacts" if len(lines) > 1 else "contact"
        yield Line("contact_heading", plain(label(key, release.language) + label("colon", release.language)))
        yield from lines


def contact_text(contact: Contact, language: str) -> Text:
    """Return a contact as one Text of several lines: who, phone, email (linked), hours."""
    who = comma(language).join(part for part in (contact.name, contact.title, contact.organization) if part)
    mail = f"mailto:{contact.email}"
    email = Run(contact.email, link=None if not contact.email or link_fault(mail) else mail)
    rows = [run for run in (Run(who), Run(contact.phone), email, Run(contact.hours)) if run.text.strip()]
    broken = [piece for run in rows for piece in (Run("\n"), run)][1:]
    return normalise(broken)


def _notes(release: Release, office: Office) -> Iterator[Line]:
    lines = list(_note_lines(release.notes, release.language, office.house))
    if lines:
        yield Line("notes_heading", plain(label("notes", release.language)))
        yield from lines


def _note_lines(notes: Iterable[NoteBlock], language: str, house: HouseStyle) -> Iterator[Line]:
    for line in _blocks(notes, language, house):
        yield replace(line, style="note") if line.style == "paragraph" else line


_PARTS: dict[PartName, Callable[[Release, Office], Iterator[Line]]] = {
    "status": _status,
    "release_date": _release_date,
    "label": _label,
    "headline": _headline,
    "subheadlines": _subheadlines,
    "body": _body,
    "end_mark": _end_mark,
    "boilerplates": _boilerplates,
    "contacts": _contacts,
    "notes": _notes,
}
