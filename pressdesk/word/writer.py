"""A release written into a compiled Word template."""

import re

from pressdesk.model import Office, Release
from pressdesk.text import Line, LineStyle
from pressdesk.word import zips
from pressdesk.word.cells import whole_cells
from pressdesk.word.complex import with_both
from pressdesk.word.fields import Named
from pressdesk.word.filling import Filling
from pressdesk.word.looks import ParagraphLook
from pressdesk.word.package import relations_name
from pressdesk.word.pieces import Piece, Place, Repeat, Row, Slot, Table
from pressdesk.word.proof import prove
from pressdesk.word.properties import core_properties
from pressdesk.word.tables import table
from pressdesk.word.template import Template, TextPart
from pressdesk.word.xml import HEAD, RELS

# The lines that take the paragraph and format of their place: the body always, the others where it has a look.
_OWN_LOOK: dict[str, frozenset[LineStyle]] = {
    "body": frozenset(("paragraph", "dateline")),
    "release": frozenset(("paragraph", "dateline")),
    "subheadlines": frozenset(("subheadline",)),
    "boilerplates": frozenset(("boilerplate",)),
    "contacts": frozenset(("contact",)),
    "notes": frozenset(("note",)),
    "quotes": frozenset(("quote",)),
}
# The paragraphs of one item always stand as their place does.
_ITEM: frozenset[LineStyle] = frozenset(("quote", "boilerplate", "subheadline"))
_NAME = Named("organization.name")
_ROW_START = re.compile(r"<w:tr[ >]")
_TABLE_END, _PARAGRAPH_END = "</w:tbl>", "</w:p>"


def write(release: Release, template: Template, office: Office) -> bytes:
    """Return the release as a .docx in this template: all parts of the release that have a place in it.

    The finished file is opened again and shown to be clean. Raises PressDeskError where a picture of the release cannot
    be read, or where something would travel that must not.
    """
    filling = Filling(release, template, office)
    made: list[zips.Member] = []
    for part in template.parts:
        made += _write_part(part, filling)
    made += [zips.pack(name, filling.bare_words(pieces).encode("utf-8")) for name, pieces in template.properties]
    made.append(zips.pack(template.core, core_properties(template.described, filling).encode("utf-8")))
    if template.lists is not None:
        made.append(zips.pack(template.lists.part, filling.numbering().encode("utf-8")))
    made += [zips.store(name, picture.data) for name, picture in filling.media.files.items()]
    kept = with_both(template.members, template.styles_part, template.name) if filling.script.rtl else template.members
    data = zips.join((*kept, *made))
    prove(data, template, release, office)
    return data


def _write_part(part: TextPart, filling: Filling) -> list[zips.Member]:
    filling.begin(part)
    text = "".join(_render(part.pieces, filling))
    text = whole_cells(text)
    members = [zips.pack(part.name, text.encode("utf-8"))]
    if relations := [*part.relations, *filling.relations()]:
        listing = f'{HEAD}<Relationships xmlns="{RELS}">{"".join(relations)}</Relationships>'
        members.append(zips.pack(relations_name(part.name), listing.encode("utf-8")))
    return members


def _render(pieces: tuple[Piece, ...], filling: Filling) -> list[str]:
    out: list[str] = []
    for piece in pieces:
        if isinstance(piece, str):
            out.append(piece)
        elif isinstance(piece, Slot):
            out += _paragraphs(piece, filling, out[-1] if out else "")
        elif isinstance(piece, Repeat):
            out += _repeated(piece, filling)
        elif isinstance(piece, Row | Table):
            out.append(_part_of_table(piece, filling))
        elif isinstance(piece, Place):
            out.append(_inline(piece, filling, named=False))
        else:
            out.append(filling.bare(piece))
    return [text for text in out if text]


def _repeated(piece: Repeat, filling: Filling) -> list[str]:
    """Return the pieces once for each item; what may stand only once in a document is numbered anew."""
    made: list[str] = []
    for number, item in enumerate(filling.items(piece.collection)):
        with filling.one(item):
            text = "".join(_render(piece.content, filling))
        made.append(filling.media.renumbered(text) if number else text)
    return made


def _part_of_table(piece: Row | Table, filling: Filling) -> str:
    """Return a row, empty where all its places are; a table, empty where no row is left."""
    before = filling.filled
    text = "".join(_render(piece.content, filling))
    if isinstance(piece, Row):
        return text if piece.stays or filling.filled > before else ""
    return text if _ROW_START.search(text) else ""


def _paragraphs(slot: Slot, filling: Filling, before: str) -> list[str]:
    """Return what a slot becomes; `before` is the text it follows."""
    flow = Flow(slot, filling)
    for piece in slot.content:
        if isinstance(piece, str):
            flow.add_text(piece)
        elif not isinstance(piece, Place):
            flow.add_piece(_render((piece,), filling))
        elif piece.named.kind == "block":
            flow.add_lines(piece)
        else:
            logo = piece.named.field == "organization.logo"
            flow.add_field(_inline(piece, filling, named=logo and _names(slot)))
    if not flow.filled and not slot.stays:
        return [text for text in (slot.marks, _needed(slot, filling, before)) if text]
    return flow.finish(before)


def _names(slot: Slot) -> bool:
    """Return whether the organization's name stands in the paragraph."""
    return any(isinstance(p, Place) and p.named.field == "organization.name" for p in slot.content)


def _needed(slot: Slot, filling: Filling, before: str) -> str:
    """Return an empty paragraph where Word needs one after `before`, else the empty string."""
    after_table = before.endswith(_TABLE_END) and slot.follows in ("table", "last")
    ends = slot.follows == "end" and not before.endswith(_PARAGRAPH_END)
    return f"<w:p>{slot.look.properties(filling.script.rtl)}</w:p>" if after_table or ends else ""


def _inline(place: Place, filling: Filling, *, named: bool) -> str:
    """Return a field as runs, and count it where it has words."""
    made = _field(place, filling, named=named)
    filling.filled += bool(made)
    return made


def _field(place: Place, filling: Filling, *, named: bool) -> str:
    """Return a field as runs. Without a logo the organization's name stands for it, unless `named` beside it."""
    if place.named.field == "organization.logo":
        logo = filling.media.logo(place.frame)
        bare = logo or named or place.frame is not None
        return logo if bare else filling.runs(filling.words(_NAME), place.look)
    plain_link = "" if place.named.field.startswith("organization.") else None
    return filling.runs(filling.words(place.named), place.look, linkable=place.linkable, link_style=plain_link)


class Flow:
    """The paragraphs a slot becomes: words before the first line and after the last stay in their paragraphs."""

    def __init__(self, slot: Slot, filling: Filling) -> None:
        self._slot, self._filling = slot, filling
        self._own = slot.look.properties(filling.script.rtl)
        self._done: list[str] = []
        self._properties = self._own
        self._text: list[str] = []
        self._open = False
        self.filled = False

    def add_text(self, text: str) -> None:
        """Add what the template says."""
        self._text.append(text)

    def add_field(self, runs: str) -> None:
        """Add an inline field."""
        self.filled = self.filled or bool(runs)
        self._text.append(runs)

    def add_piece(self, made: list[str]) -> None:
        """Add what stands in a text box of the paragraph, what repeats in its line, an address."""
        self.filled = self.filled or any(made)
        self._text += made

    def _note(self) -> None:
        self.filled = True
        self._filling.filled += 1

    def add_lines(self, place: Place) -> None:
        """Add the lines of a block field, each a paragraph or table of its own."""
        field = place.named.field
        bare_home = self._slot.bare and field not in ("body", "release")
        home = _ITEM if field.startswith(".") else frozenset() if bare_home else _OWN_LOOK[field]
        for line in self._filling.lines(field):
            self._note()
            if line.table is not None:
                self._add_table(table(line.table, self._filling))
            elif line.style in home or line.style in ("paragraph", "dateline"):
                self._add_line(self._slot.look, self._filling.runs(line.text, place.look))
            elif content := self._content(line):
                self._add_line(self._filling.look(line), content)

    def _content(self, line: Line) -> str:
        if line.image:
            return self._filling.media.picture(line)
        return self._filling.label(line) + self._filling.runs(line.text)

    def _add_line(self, look: ParagraphLook, content: str) -> None:
        if self._open:
            self._close()
        if self._done:
            look = look.without_page_break()
        elif not look.page_break():
            look = look._replace(style=f"{look.style}{self._slot.look.page_break()}")
        self._properties, self._open = look.properties(self._filling.script.rtl), True
        self._text.append(content)

    def _add_table(self, made: str) -> None:
        if any(self._text):
            self._close()
        if self._done and self._done[-1].endswith(_TABLE_END):
            self._done.append("<w:p/>")
        self._done.append(made)
        self._properties, self._text, self._open = self._own, [], False

    def _close(self) -> None:
        self._done.append(f"<w:p>{self._properties}{''.join(self._text)}</w:p>")
        self._properties, self._text, self._open = self._own, [], False

    def finish(self, before: str) -> list[str]:
        """Return the paragraphs and tables, with an empty paragraph where Word needs one."""
        if self._open or any(self._text) or not self._done:
            self._close()
        made = self._done
        if made[0].startswith("<w:tbl>") and before.endswith(_TABLE_END):
            made.insert(0, "<w:p/>")
        section = self._slot.look.section
        if made[-1].endswith(_TABLE_END) and (section or self._slot.follows):
            made.append(f"<w:p>{self._own}</w:p>")
        if section:
            made[-1] = _with_section(made[-1], section)
        return made


def _with_section(paragraph: str, section: str) -> str:
    """Return the paragraph as the last of its section."""
    if paragraph.startswith("<w:p><w:pPr>"):
        return paragraph.replace("</w:pPr>", f"{section}</w:pPr>", 1)
    return paragraph.replace("<w:p>", f"<w:p><w:pPr>{section}</w:pPr>", 1)
