"""What one release needs while it is written: the words of each field, links, pictures and lists as they come up."""

import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import date
from itertools import groupby
from typing import Final

from msgspec.structs import replace

from pressdesk.model import Embargo, Office, Release, Run, Text, clean, plain, words
from pressdesk.text import Item, Line, Part, apart, embargo_short, items, long_date, printed, short_date, slug, written
from pressdesk.word.addresses import filled, value
from pressdesk.word.complex import both_scripts
from pressdesk.word.fields import Named
from pressdesk.word.looks import PLAIN, ParagraphLook, RunLook, named_look, run_properties, script
from pressdesk.word.media import Media
from pressdesk.word.numbering import new_list
from pressdesk.word.package import HYPERLINK, Relation, entry
from pressdesk.word.pieces import Bare, Piece
from pressdesk.word.styles import LINE_STYLES, LINK
from pressdesk.word.template import Template, TextPart, list_properties
from pressdesk.word.xml import escape, quoted

_SPOKEN: Final = ("lead_in", "quote", "attribution")
_DATES: Final[dict[str, Callable[[date, str], str]]] = {
    "long": long_date,
    "short": short_date,
    "iso": lambda day, _: day.isoformat(),
}
_CASES: Final[dict[str, Callable[[str], str]]] = {
    "upper": str.upper,
    "title": lambda text: re.sub(r"(?<![\w'’])\w", lambda found: found[0].upper(), text),
}
# Characters no address may hold as they are (RFC 3986, 2).
_ADDRESS = str.maketrans({char: f"%{ord(char):02X}" for char in '"<>\\^`{|}'})


class Filling:
    """The release being written into a template; one for each document. `begin` turns it to the next part."""

    def __init__(self, release: Release, template: Template, office: Office) -> None:
        self.release, self.template, self.office = release, template, office
        self.script = script(release.language)
        self.nums: dict[int, int] = {}
        self.media = Media(office, template, self._relate)
        self._link_style = template.styles.get(LINK, "")
        self._item: Item = {}
        self.filled = 0  # places that had words, so far
        self._run_in = printed(release, office)
        apart = "dateline" in template.fields
        self._apart = {p.name: p for p in (printed(release, office, dateline_apart=True) if apart else self._run_in)}

    def begin(self, part: TextPart) -> None:
        """Turn to another part: links and pictures are related from there."""
        self._part, self._next_relation = part, part.next_relation
        self._related: dict[tuple[str, str], str] = {}

    def relations(self) -> list[str]:
        """Return the relationships that the current part came to need."""
        made = [Relation(rid, kind, target, kind == HYPERLINK) for (kind, target), rid in self._related.items()]
        for link in self._part.addresses:
            made.append(link._replace(target=filled(link.target, lambda named: words(self.words(named)))))
        return [entry(self._part.name, relation) for relation in made]

    def _relate(self, kind: str, target: str) -> str:
        key = (kind, target)
        if key not in self._related:
            self._related[key] = f"rId{self._next_relation}"
            self._next_relation += 1
        return self._related[key]

    @contextmanager
    def one(self, item: Item) -> Iterator[None]:
        """Let relative fields mean this item."""
        around, self._item = self._item, item
        yield
        self._item = around

    def items(self, collection: str) -> tuple[Item, ...]:
        """Return what a part of the template repeats over."""
        return items(self.release, self.office, collection)

    def lines(self, field: str) -> tuple[Line, ...]:
        """Return the printed lines of a field; of `release` all lines in house order."""
        if field.startswith("."):
            return self._item.get(field[1:], ())
        if field == "release":
            return tuple(line for part in self._run_in for line in part.lines)
        part: Part | None = self._apart.get("body" if field == "quotes" else field)  # type: ignore[call-overload]
        lines = part.lines if part else ()
        return tuple(line for line in lines if line.style in _SPOKEN) if field == "quotes" else lines

    def words(self, named: Named) -> Text:
        """Return the words of an inline field, through its filters."""
        text = self._words(named)
        for each in named.filters:
            if each in _CASES:
                text = tuple(replace(run, text=_CASES[each](run.text)) for run in text)
        return text

    def _words(self, named: Named) -> Text:
        organization, field = self.office.organization, named.field
        if field == "slug":
            return plain(slug(self.release))
        if field == "embargo":
            timing = self.release.timing
            return plain(embargo_short(timing, self.release.language)) if isinstance(timing, Embargo) else ()
        if field == "organization.web":
            web = organization.web
            return (Run(web, link=web if "://" in web else f"https://{web}"),) if web else ()
        if field.startswith("organization."):
            return plain(clean(organization.address)[0] if field.endswith("address") else organization.name)
        day, language = self.release.release_date, self.release.language
        dated = next((each for each in named.filters if each in _DATES), None)
        if field == "release_date" and day and dated:
            return plain(_DATES[dated](day, language))
        lines = self.lines(field)
        return lines[0].text if lines else ()

    def bare(self, piece: Bare) -> str:
        """Return the bare words of a field, escaped for the element or the address they stand in."""
        said = " ".join(words(self.words(piece.named)).split())
        self.filled += bool(said)
        return quoted(value(piece.named, said, first=True) if piece.address else said)

    def bare_words(self, pieces: Iterable[Piece]) -> str:
        """Return a text of bare words."""
        return "".join(self.bare(piece) if isinstance(piece, Bare) else str(piece) for piece in pieces)

    def runs(self, text: Text, look: RunLook = PLAIN, *, linkable: bool = True, link_style: str | None = None) -> str:
        """Return the runs of a text in this look, links as hyperlinks related from the current part."""
        style = self._link_style if link_style is None else link_style
        return "".join(self._linked(text, look, style if linkable else None))

    def _linked(self, text: Text, look: RunLook, style: str | None) -> Iterator[str]:
        for link, group in groupby(text, key=lambda run: run.link if style is not None else None):
            shown = "".join(self._run(run, look, style or "" if link else "") for run in group)
            if link:
                relation = self._relate(HYPERLINK, link.translate(_ADDRESS))
                yield f'<w:hyperlink r:id="{relation}" w:history="1">{shown}</w:hyperlink>'
            else:
                yield shown

    def _run(self, run: Run, look: RunLook, link_style: str) -> str:
        if not self.script.rtl:
            return _row(run.text, run_properties(look, self.script, run.bold, run.italic, link_style))
        made = []
        for text, figures in apart(run.text):  # a telephone number keeps its order in a run from left to right
            script = self.script._replace(rtl=not figures and written(text) != "ltr")
            made.append(_row(text, both_scripts(run_properties(look, script, run.bold, run.italic, link_style))))
        return "".join(made)

    def label(self, line: Line) -> str:
        """Return the label of a detail in bold and the tab behind it, or the empty string."""
        return f"{self.runs((Run(line.label, bold=True),))}<w:r><w:tab/></w:r>" if line.label else ""

    def look(self, line: Line) -> ParagraphLook:
        """Return the look of a line in its named style, with its list or in the column of its detail."""
        look = named_look(self.template.styles[LINE_STYLES[line.style]])
        if line.style == "detail" and not line.label:
            look = look._replace(after='<w:ind w:hanging="0"/>')
        lists = self.template.lists
        if lists is not None and line.style == "bullet":
            look = look._replace(list=lists.bullet)
        if lists is not None and line.style == "number":
            num = self.nums.setdefault(line.list, lists.next_num + len(self.nums))
            look = look._replace(list=list_properties(num, lists.level), after=lists.indent)
        return look

    def numbering(self) -> str:
        """Return the lists part with a list of its own for each numbered list of the release."""
        lists = self.template.lists
        if lists is None:
            return ""
        made = "".join(new_list(num, lists.definition, lists.level) for num in self.nums.values())
        return f"{lists.before}{made}{lists.after}"


def _row(text: str, properties: str) -> str:
    """Return a run with these properties; its line breaks are Word's."""
    rows = [f'<w:t xml:space="preserve">{escape(row)}</w:t>' if row else "" for row in text.split("\n")]
    return f"<w:r>{properties}{'<w:br/>'.join(rows)}</w:r>"
