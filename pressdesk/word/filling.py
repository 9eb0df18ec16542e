"""What one release needs while it is written: the words of each field, links, pictures and lists as they come up."""

from collections.abc import Iterator
from itertools import groupby

from pressdesk.model import Office, Release, Run, Text, clean, plain, words
from pressdesk.text import Line, Part, printed, slug
from pressdesk.word.addresses import filled
from pressdesk.word.looks import PLAIN, ParagraphLook, RunLook, named_look, of_words, run_properties, script
from pressdesk.word.numbering import new_list
from pressdesk.word.package import HYPERLINK, IMAGE, Relation, entry
from pressdesk.word.page import Area
from pressdesk.word.pictures import Picture, drawing, read_picture
from pressdesk.word.styles import LINE_STYLES, LINK
from pressdesk.word.template import Template, TextPart, list_properties
from pressdesk.word.xml import escape

LOGO = Area(int(2.6 * 1440), int(0.75 * 1440))
# Characters no address may hold as they are (RFC 3986, 2).
_ADDRESS = str.maketrans({char: f"%{ord(char):02X}" for char in '"<>\\^`{|}'})


class Filling:
    """The release being written into a template; one for each document. `begin` turns it to the next part."""

    def __init__(self, release: Release, template: Template, office: Office) -> None:
        self.release, self.template, self.office = release, template, office
        self.script = script(release.language)
        self.nums: dict[int, int] = {}
        self.media: dict[str, Picture] = {}
        self._pictures = template.next_picture
        self._link_style = template.styles.get(LINK, "")
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
            made.append(link._replace(target=filled(link.target, lambda field: words(self.words(field)))))
        return [entry(self._part.name, relation) for relation in made]

    def _relate(self, kind: str, target: str) -> str:
        key = (kind, target)
        if key not in self._related:
            self._related[key] = f"rId{self._next_relation}"
            self._next_relation += 1
        return self._related[key]

    def lines(self, field: str) -> tuple[Line, ...]:
        """Return the printed lines of a field; of `release` all lines in house order."""
        if field == "release":
            return tuple(line for part in self._run_in for line in part.lines)
        part: Part | None = self._apart.get(field)  # type: ignore[call-overload]
        return part.lines if part else ()

    def words(self, field: str) -> Text:
        """Return the words of an inline field."""
        organization = self.office.organization
        if field == "slug":
            return plain(slug(self.release))
        if field == "organization.web":
            web = organization.web
            return (Run(web, link=web if "://" in web else f"https://{web}"),) if web else ()
        if field.startswith("organization."):
            return plain(clean(organization.address)[0] if field.endswith("address") else organization.name)
        lines = self.lines(field)
        return lines[0].text if lines else ()

    def logo(self) -> str:
        """Return the organization's logo as a run, or the empty string where it has none."""
        organization = self.office.organization
        asset = self.office.image(organization.logo) if organization.logo else None
        if asset is None:
            return ""
        return self._picture_run(asset.hash, read_picture(asset), LOGO, organization.name)

    def picture(self, line: Line) -> str:
        """Return the picture of a line as a run, or the empty string where its bytes are not at hand."""
        asset = self.office.image(line.image.asset) if line.image else None
        if line.image is None or asset is None:
            return ""
        area = self.template.area
        room = Area(area.width, area.height * 2 // 3)
        return self._picture_run(asset.hash, read_picture(asset), room, line.image.alt)

    def _picture_run(self, key: str, picture: Picture, room: Area, alt: str) -> str:
        name = f"word/media/pd-{key[:16]}.{picture.extension}"
        self.media[name] = picture
        relation = self._relate(IMAGE, name)
        self._pictures += 1
        return f"<w:r>{drawing(picture.within(room), relation, self._pictures - 1, alt)}</w:r>"

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
        said = run_properties(look, of_words(self.script, run.text), run.bold, run.italic, link_style)
        rows = [f'<w:t xml:space="preserve">{escape(row)}</w:t>' if row else "" for row in run.text.split("\n")]
        return f"<w:r>{said}{'<w:br/>'.join(rows)}</w:r>"

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
