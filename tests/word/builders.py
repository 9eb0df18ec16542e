"""Word files built in code, construct by construct, as Word itself writes them.

Looks are written as they are read back (`reading.py`): `R("words", "b FF0000 sz28")` is a bold red run of 14 points,
`P("Title center", …)` a centred paragraph in the style Title. A `K` paragraph carries a mark: it must come out of the
engine as it went in.
"""

import re
from itertools import count
from typing import NamedTuple

from wordfile import OFFICE_TYPE, members_of, zipped

from pressdesk.model.resources import read_resource
from pressdesk.word.xml import HEAD

KEEP = "00C0FFEE"
SPACES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
    "w15": "http://schemas.microsoft.com/office/word/2012/wordml",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
    "v": "urn:schemas-microsoft-com:vml",
    "o": "urn:schemas-microsoft-com:office:office",
}
_DECLARED = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in SPACES.items())
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_OTHER = "application/vnd.openxmlformats-officedocument."
_ids, _marks = count(70_001), count(0x10_0001)


class Part(NamedTuple):
    """One more part: its relation (the end of its type, or the whole), and what the section or settings say of it."""

    name: str
    data: str
    relation: str
    type: str
    id: str
    of: str = "word/document.xml"
    section: str = ""
    settings: str = ""


class Link(NamedTuple):
    """A relationship that leads out of the file."""

    id: str
    address: str
    kind: str = "hyperlink"
    of: str = "word/document.xml"


class Replaced(NamedTuple):
    """A part of the base file in other words."""

    name: str
    data: str


Piece = str | Part | Link | Replaced


def letter(*pieces: Piece, framed: bool = True, dotx: bool = False) -> bytes:
    """Return a Word file with this body, between two paragraphs that must stay, and these parts."""
    members = members_of(read_resource("templates/base.docx"))
    body = "".join(piece for piece in pieces if isinstance(piece, str))
    parts = [piece for piece in pieces if isinstance(piece, Part)]
    for piece in pieces:
        if isinstance(piece, Replaced):
            members[piece.name] = piece.data
        elif isinstance(piece, Link):
            _relate(members, piece.of, piece.id, piece.kind, f'{escaped(piece.address)}" TargetMode="External')
    for part in parts:
        _add(members, part)
    section = "".join(part.section for part in parts)
    title = "<w:titlePg/>" if 'w:type="first"' in section else ""
    body = f"{K('before')}{body}{K('after')}" if framed else body
    size = '<w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="720" w:footer="720" w:gutter="0"/>'  # noqa: E501
    members["word/document.xml"] = root(
        "document", f"<w:body>{body}<w:sectPr>{section}{size}{title}</w:sectPr></w:body>"
    )
    if dotx:
        members["[Content_Types].xml"] = members["[Content_Types].xml"].replace("document.main", "template.main")
    return zipped(members)


def _add(members: dict[str, str], part: Part) -> None:
    target = f"/{part.name}"
    _relate(members, part.of, part.id, part.relation, target)
    entry = f'<Override PartName="{target}" ContentType="{part.type}"/></Types>'
    members["[Content_Types].xml"] = members["[Content_Types].xml"].replace("</Types>", entry)
    members[part.name] = part.data
    if part.settings and part.settings not in members["word/settings.xml"]:
        members["word/settings.xml"] = members["word/settings.xml"].replace(
            "<w:defaultTabStop", f"{part.settings}<w:defaultTabStop"
        )


def _relate(members: dict[str, str], of: str, rid: str, kind: str, target: str) -> None:
    folder, _, name = of.rpartition("/")
    rels = f"{folder}/_rels/{name}.rels".lstrip("/")
    space = "http://schemas.openxmlformats.org/package/2006/relationships"
    empty = f'{HEAD}<Relationships xmlns="{space}"></Relationships>'
    kind = kind if "://" in kind else f"{OFFICE_TYPE}{kind}"
    entry = f'<Relationship Id="{rid}" Type="{kind}" Target="{target}"/></Relationships>'
    members[rels] = members.get(rels, empty).replace("</Relationships>", entry)


def escaped(text: str) -> str:
    """Return text as it stands in XML."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")


def root(name: str, inside: str) -> str:
    """Return a whole part of the text with the namespaces Word declares."""
    return f'{HEAD}<w:{name} {_DECLARED} mc:Ignorable="w14 w15">{inside}</w:{name}>'


_TOGGLES = ("b", "i", "caps", "smallCaps", "strike", "vanish")


def rpr(look: str) -> str:
    """Return the `w:rPr` of a look such as `b FF0000 sz28 Georgia ~Strong yellow u`."""
    tokens = look.split()
    style = "".join(f'<w:rStyle w:val="{t[1:]}"/>' for t in tokens if t[0] == "~")
    fonts = "".join(f'<w:rFonts w:ascii="{t}" w:hAnsi="{t}"/>' for t in tokens if t[0].isupper() and len(t) != 6)
    toggles = "".join(f"<w:{t}/>" for t in _TOGGLES if t in tokens)
    colour = "".join(f'<w:color w:val="{t}"/>' for t in tokens if re.fullmatch("[0-9A-F]{6}", t))
    size = "".join(f'<w:sz w:val="{t[2:]}"/>' for t in tokens if t.startswith("sz"))
    high = '<w:highlight w:val="yellow"/>' if "yellow" in tokens else ""
    under = '<w:u w:val="single"/>' if "u" in tokens else ""
    said = f"{style}{fonts}{toggles}{colour}{size}{high}{under}"
    return f"<w:rPr>{said}</w:rPr>" if said else ""


def ppr(look: str, more: str = "") -> str:
    """Return the `w:pPr` of a look such as `Title center ind720 num1`."""
    tokens = look.split()
    style = "".join(f'<w:pStyle w:val="{t}"/>' for t in tokens if t[0].isupper())
    lists = "".join(
        f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{t[3:]}"/></w:numPr>' for t in tokens if t[:3] == "num"
    )
    indent = "".join(f'<w:ind w:left="{t[3:]}"/>' for t in tokens if t[:3] == "ind")
    align = "".join(f'<w:jc w:val="{t}"/>' for t in tokens if t in ("center", "right", "both"))
    said = f"{style}{lists}{indent}{align}{more}"
    return f"<w:pPr>{said}</w:pPr>" if said else ""


def R(words: str, look: str = "") -> str:
    """Return a run; `⇥` stands for a tab, `⏎` for a line break."""
    marks, text = {"⇥": "<w:tab/>", "⏎": "<w:br/>", "": ""}, '<w:t xml:space="preserve">{}</w:t>'
    pieces = (marks.get(piece, text.format(escaped(piece))) for piece in re.split("([⇥⏎])", words))
    return f"<w:r>{rpr(look)}{''.join(pieces)}</w:r>"


def P(look: str, *inside: str, more: str = "") -> str:
    """Return a paragraph that the release may change."""
    return f"<w:p>{ppr(look, more)}{''.join(inside)}</w:p>"


def KP(*inside: str, look: str = "") -> str:
    """Return a paragraph that must stay as it is (what text boxes in it hold apart)."""
    return f'<w:p w:rsidR="{KEEP}" w14:paraId="{next(_marks):08X}">{ppr(look)}{"".join(inside)}</w:p>'


def K(words: str) -> str:
    """Return a paragraph of words that must stay as it is, with all that Word strews into one."""
    mark = next(_ids)
    strewn = f'<w:bookmarkStart w:id="{mark}" w:name="kept{mark}"/><w:bookmarkEnd w:id="{mark}"/><w:proofErr w:type="spellStart"/>'  # noqa: E501
    return KP(strewn, R(words, "Georgia i 336699"), '<w:proofErr w:type="spellEnd"/>', look="ind360")


def control(tag: str, inside: str, *, more: str = "", mark: int = 0) -> str:
    """Return a content control; `more` are further properties; `mark` its id where it must be this one."""
    tagged = f'<w:tag w:val="{escaped(tag)}"/>' if tag else ""
    properties = f'{tagged}<w:id w:val="{mark or next(_ids)}"/>{more}'
    return f"<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{inside}</w:sdtContent></w:sdt>"


def table(*rows: str, widths: int = 2) -> str:
    """Return a table that must stay, of these rows."""
    columns = '<w:gridCol w:w="3000"/>' * widths
    look = '<w:tblStyle w:val="TableNormal"/><w:tblW w:w="0" w:type="auto"/><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tblBorders>'  # noqa: E501
    return f"<w:tbl><w:tblPr>{look}</w:tblPr><w:tblGrid>{columns}</w:tblGrid>{''.join(rows)}</w:tbl>"


def row(*cells: str, keep: bool = False, more: str = "") -> str:
    """Return a row; one to `keep` must stay, though its cells may be filled."""
    mark = f' w:rsidR="{KEEP}"' if keep else ""
    return f"<w:tr{mark}>{more}{''.join(cells)}</w:tr>"


def cell(*blocks: str) -> str:
    """Return a shaded cell."""
    look = '<w:tcW w:w="3000" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EEEEEE"/>'
    return f"<w:tc><w:tcPr>{look}</w:tcPr>{''.join(blocks)}</w:tc>"


def text_box(*blocks: str) -> str:
    """Return the run of a text box, with the older picture that Word keeps beside it."""
    inside, mark = f"<w:txbxContent>{''.join(blocks)}</w:txbxContent>", next(_ids)
    shape = f'<wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="5486400" cy="4572000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx>{inside}</wps:txbx><wps:bodyPr/></wps:wsp>'  # noqa: E501
    graphic = f'<a:graphic><a:graphicData uri="{SPACES["wps"]}">{shape}</a:graphicData></a:graphic>'
    new = f'<w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="2" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:posOffset>0</wp:posOffset></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV><wp:extent cx="5486400" cy="4572000"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/><wp:docPr id="{mark}" name="Box {mark}"/><wp:cNvGraphicFramePr/>{graphic}</wp:anchor></w:drawing>'  # noqa: E501
    old = f'<w:pict><v:shape id="box{mark}" type="#_x0000_t202" style="width:432pt;height:360pt"><v:textbox>{inside}</v:textbox></v:shape></w:pict>'  # noqa: E501
    choice = f'<mc:Choice Requires="wps">{new}</mc:Choice><mc:Fallback>{old}</mc:Fallback>'
    return f"<w:r><mc:AlternateContent>{choice}</mc:AlternateContent></w:r>"


def drawing(rid: str, size: tuple[int, int] = (914_400, 914_400), *, embed: str = "r:embed", alt: str = "") -> str:
    """Return the run of a picture in the line of text; the size in English Metric Units."""
    mark, extent = next(_ids), f'cx="{size[0]}" cy="{size[1]}"'
    picture = f'<pic:pic><pic:nvPicPr><pic:cNvPr id="{mark}" name="P{mark}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip {embed}="{rid}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {extent}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>'  # noqa: E501
    graphic = f'<a:graphic><a:graphicData uri="{SPACES["pic"]}">{picture}</a:graphicData></a:graphic>'
    head = f'<wp:extent {extent}/><wp:docPr id="{mark}" name="P{mark}" descr="{alt}"/><wp:cNvGraphicFramePr/>'
    inline = f'<wp:inline distT="0" distB="0" distL="0" distR="0">{head}{graphic}</wp:inline>'
    return f"<w:r><w:drawing>{inline}</w:drawing></w:r>"


def field(code: str, shown: str = "", look: str = "") -> str:
    """Return a complex field: its code in three runs and what it shows."""
    char = '<w:r>{}<w:fldChar w:fldCharType="{}"/></w:r>'
    said = f'<w:r>{rpr(look)}<w:instrText xml:space="preserve"> {escaped(code)} </w:instrText></w:r>'
    return char.format(rpr(look), "begin") + said + char.format(rpr(look), "separate") + shown + char.format("", "end")


def hyperlink(rid: str, *inside: str) -> str:
    """Return words linked by the relationship `rid`."""
    return f'<w:hyperlink r:id="{rid}" w:history="1">{"".join(inside)}</w:hyperlink>'


def header(kind: str, *blocks: str, foot: bool = False) -> Part:
    """Return a header (or footer) for the pages of this kind: default, first, even."""
    name = "footer" if foot else "header"
    section = f'<w:{name}Reference w:type="{kind}" r:id="{name}{kind}"/>'
    even = "<w:evenAndOddHeaders/>" if kind == "even" else ""
    data = root("ftr" if foot else "hdr", "".join(blocks))
    return Part(
        f"word/{name}-{kind}.xml", data, name, f"{_WORD}{name}+xml", f"{name}{kind}", section=section, settings=even
    )


def notes(kind: str, *blocks: str) -> Part:
    """Return the footnotes (or endnotes) part with one note of these blocks, number 2."""
    separators = "".join(
        f'<w:{kind} w:type="{name}" w:id="{n}"><w:p><w:r><w:{name}/></w:r></w:p></w:{kind}>'
        for n, name in enumerate(("separator", "continuationSeparator"))
    )
    data = root(f"{kind}s", f'{separators}<w:{kind} w:id="2">{"".join(blocks)}</w:{kind}>')
    return Part(f"word/{kind}s.xml", data, f"{kind}s", f"{_WORD}{kind}s+xml", f"{kind}s")


def note_mark(kind: str) -> str:
    """Return the run that calls note 2."""
    return f'<w:r><w:{kind}Reference w:id="2"/></w:r>'


def core(**properties: str) -> Replaced:
    """Return core properties by name: `title`, `subject`, `creator`, `keywords` …"""
    own = ("keywords", "category", "lastModifiedBy")
    named = ((f"{'cp' if name in own else 'dc'}:{name}", escaped(words)) for name, words in properties.items())
    said = "".join(f"<{name}>{words}</{name}>" for name, words in named)
    spaces = 'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"'
    return Replaced("docProps/core.xml", f"{HEAD}<cp:coreProperties {spaces}>{said}</cp:coreProperties>")


def app(**properties: str) -> Replaced:
    """Return the facts about the file: `Company`, `Manager` …"""
    said = "".join(f"<{name}>{escaped(words)}</{name}>" for name, words in properties.items())
    space = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
    return Replaced("docProps/app.xml", f'{HEAD}<Properties xmlns="{space}">{said}</Properties>')


def custom(**properties: str) -> Part:
    """Return custom properties of text."""
    kind = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
    said = "".join(
        f'<property fmtid="{kind}" pid="{n}" name="{name}"><vt:lpwstr>{escaped(words)}</vt:lpwstr></property>'
        for n, (name, words) in enumerate(properties.items(), 2)
    )
    spaces = 'xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"'
    data = f"{HEAD}<Properties {spaces}>{said}</Properties>"
    return Part("docProps/custom.xml", data, "custom-properties", f"{_OTHER}custom-properties+xml", "custom", of="")


def media(rid: str, data: bytes, name: str = "image1.png", of: str = "word/document.xml") -> Part:
    """Return a picture inside the file."""
    return Part(f"word/media/{name}", data.decode("latin-1"), "image", "image/png", rid, of)


def comments(words: str, author: str) -> Part:
    """Return a comments part with one comment, number 0."""
    said = f'<w:comment w:id="0" w:author="{author}" w:initials="X">{P("", R(words))}</w:comment>'
    return Part("word/comments.xml", root("comments", said), "comments", f"{_WORD}comments+xml", "comments")
