"""Word files to test with, and what a written one holds."""

import re
import tempfile
import zipfile
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

from docx_integrity import check
from lxml import etree
from openxml_audit import OpenXmlValidator
from PIL import Image as Pillow

from pressdesk import word
from pressdesk.model import Asset, Office, Organization, Release
from pressdesk.model.resources import read_resource
from pressdesk.word.xml import HEAD, RELS, R, W, w

OFFICE = Office(Organization("Harbour Law", "1 Quay\nPortland", "harbour.example"))
OFFICE_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_SPACES = f'xmlns:w="{W}" xmlns:r="{R}"'
_SECTION = '<w:sectPr><w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="720" w:footer="720" w:gutter="0"/></w:sectPr>'  # noqa: E501
_HEADER = f"{OFFICE_TYPE}header"
_HEADER_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"


def para(*words: str, look: str = "", run: str = "") -> str:
    """Return a paragraph with one run for each string."""
    runs = "".join(f'<w:r>{run}<w:t xml:space="preserve">{each}</w:t></w:r>' for each in words)
    return f"<w:p>{look}{runs}</w:p>"


def docx(*body: str, parts: dict[str, str] | None = None, headers: dict[str, str] | None = None) -> bytes:
    """Return a Word file: our base with this body, these headers by kind (default, first), these parts replaced."""
    members = members_of(read_resource("templates/base.docx"))
    references = ""
    for kind, inside in (headers or {}).items():
        members[f"word/{kind}.xml"] = f"{HEAD}<w:hdr {_SPACES}>{inside}</w:hdr>"
        _insert(
            members, "word/_rels/document.xml.rels", f'<Relationship Id="{kind}" Type="{_HEADER}" Target="{kind}.xml"/>'
        )
        override = f'<Override PartName="/word/{kind}.xml" ContentType="{_HEADER_TYPE}"/>'
        _insert(members, "[Content_Types].xml", override)
        references += f'<w:headerReference w:type="{kind}" r:id="{kind}"/>'
    section = _SECTION.replace("<w:sectPr>", f"<w:sectPr>{references}")
    members["word/document.xml"] = f"{HEAD}<w:document {_SPACES}><w:body>{''.join(body)}{section}</w:body></w:document>"
    return zipped({**members, **(parts or {})})


def with_link(data: bytes, address: str, kind: str = "hyperlink") -> bytes:
    """Return the file with a relationship `link` from its document to an address outside."""
    members = members_of(data)
    entry = f'<Relationship Id="link" Type="{OFFICE_TYPE}{kind}" Target="{address}" TargetMode="External"/>'
    _insert(members, "word/_rels/document.xml.rels", entry)
    return zipped(members)


def with_part(data: bytes, part: str, text: str, relation: str, *, of: str = "word/document.xml") -> bytes:
    """Return the file with one more part, related from `of`."""
    members = members_of(data)
    folder, _, name = of.rpartition("/")
    rels = f"{folder}/_rels/{name}.rels".lstrip("/")
    entry = f'<Relationship Id="more" Type="{relation}" Target="/{part}"/></Relationships>'
    space = "http://schemas.openxmlformats.org/package/2006/relationships"
    listed = members.get(rels, f'{HEAD}<Relationships xmlns="{space}"></Relationships>')
    override = f'<Override PartName="/{part}" ContentType="application/xml"/></Types>'
    types = members["[Content_Types].xml"].replace("</Types>", override)
    changed = {rels: listed.replace("</Relationships>", entry), "[Content_Types].xml": types, part: text}
    return zipped({**members, **changed})


def _insert(members: dict[str, str], part: str, text: str) -> None:
    head, end, tail = members[part].rpartition("</")
    members[part] = f"{head}{text}{end}{tail}"


def members_of(data: bytes) -> dict[str, str]:
    """Return the parts of a file as text (pictures as Latin-1)."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return {name: _text(archive.read(name), name) for name in archive.namelist()}


def _text(data: bytes, name: str) -> str:
    return data.decode("utf-8" if name.endswith((".xml", ".rels")) else "latin-1")


def zipped(members: dict[str, str]) -> bytes:
    """Return the parts as a file."""
    made = BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in members.items():
            archive.writestr(name, text.encode("utf-8" if name.endswith((".xml", ".rels")) else "latin-1"))
    return made.getvalue()


class Written:
    """What a written file holds."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.parts = members_of(data)
        self.body = self.tree("word/document.xml")[0]

    def tree(self, part: str) -> Any:
        """Return the root of a part."""
        return etree.fromstring(self.parts[part].encode())

    def paragraphs(self, part: str = "word/document.xml") -> list[Any]:
        """Return the paragraphs of a part."""
        return list(self.tree(part).iter(w("p")))

    def words(self, part: str = "word/document.xml") -> list[str]:
        """Return the words of each paragraph."""
        return [words_of(paragraph) for paragraph in self.paragraphs(part)]

    def styled(self) -> list[tuple[str, str]]:
        """Return the style name (empty where none is named) and the words of each paragraph of the body."""
        names = {
            s.get(w("styleId")): s.find(w("name")).get(w("val")) for s in self.tree("word/styles.xml").iter(w("style"))
        }
        ids = [paragraph.find(f"{w('pPr')}/{w('pStyle')}") for paragraph in self.body.iter(w("p"))]
        styles = [names[style.get(w("val"))] if style is not None else "" for style in ids]
        return list(zip(styles, self.words(), strict=True))

    def links(self, part: str = "word/document.xml") -> list[tuple[str, str]]:
        """Return the words and the address of each link of a part."""
        folder, _, name = part.rpartition("/")
        targets = {
            r.get("Id"): r.get("Target")
            for r in self.tree(f"{folder}/_rels/{name}.rels").iter(f"{{{RELS}}}Relationship")
        }
        return [(words_of(link), targets[link.get(f"{{{R}}}id")]) for link in self.tree(part).iter(w("hyperlink"))]


def words_of(element: Any) -> str:
    """Return the words in an element, line breaks as such."""
    marks = {w("br"): "\n", w("tab"): "\t"}
    return "".join((e.text or "") if e.tag == w("t") else marks.get(e.tag, "") for e in element.iter(w("t"), *marks))


def written(release: Release, template: bytes, office: Office = OFFICE) -> Written:
    """Return the release written into the template of these bytes."""
    return Written(word.write(release, word.compile(template, "letter.docx"), office))


def asset(kind: str = "png", size: tuple[int, int] = (200, 100)) -> Asset:
    """Return a picture of a plain colour."""
    made = BytesIO()
    Pillow.new("RGB", size, (10, 60, 120)).save(made, kind)
    return Asset(f"image/{kind}", made.getvalue())  # type: ignore[arg-type]


def office(*pictures: Asset, logo: str = "") -> Office:
    """Return an office with these pictures."""
    return Office(Organization("Harbour Law", logo=logo), images=tuple((a.hash, a) for a in pictures))


def findings(data: bytes) -> set[str]:
    """Return what openxml-audit, docx-integrity and our own lints find in a file."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "made.docx"
        path.write_bytes(data)
        audit = {f"{e.part_uri}: {e.description}" for e in OpenXmlValidator().validate(path).errors}
        return audit | {f"{found.code} {found.message}" for found in check(path)} | set(lints(data))


_HOLD_BLOCKS = tuple(map(w, ("tc", "hdr", "ftr", "txbxContent", "footnote", "endnote")))
_HOLD_RUNS = (w("p"), w("rt"), w("rubyBase"))
_AROUND = frozenset(map(w, ("sdt", "sdtContent", "hyperlink", "smartTag", "fldSimple", "customXml", "ins", "moveTo",
    "del", "moveFrom", "dir", "bdo")))  # fmt: skip
_RANGES = frozenset(map(w, ("tcPr", "bookmarkStart", "bookmarkEnd", "permStart", "permEnd", "proofErr",
    "commentRangeStart", "commentRangeEnd")))  # fmt: skip


def _holder(element: Any) -> Any:
    """Return what an element stands in, controls and links apart."""
    above = element.getparent()
    while above is not None and above.tag in _AROUND:
        above = above.getparent()
    return above if above is not None else element.getroottree().getroot()


def _misplaced(root: Any) -> Iterator[str]:
    """Blocks, rows and runs where Word does not look for them."""
    for holder in root.iter(*_HOLD_BLOCKS):
        last = [child for child in holder if child.tag not in _RANGES][-1:]
        while last and last[0].tag == w("sdt"):
            last = [child for child in last[0].find(w("sdtContent")) if child.tag not in _RANGES][-1:]
        if not last or last[0].tag != w("p"):
            yield f"{etree.QName(holder).localname} does not end with a paragraph"
    for tag, holders in (("p", (w("body"), w("docPartBody"), w("comment"), *_HOLD_BLOCKS)), ("r", _HOLD_RUNS)):
        for element in root.iter(w(tag)):
            holder = _holder(element)
            if holder.tag not in holders and holder.tag.startswith(f"{{{W}}}"):
                yield f"{tag} stands in {etree.QName(holder).localname}"
    for table in root.iter(w("tbl")):
        if table.find(f".//{w('tr')}") is None:
            yield "a table has no row"
        if (after := table.getnext()) is not None and after.tag == w("tbl"):
            yield "two tables touch"
    yield from ("a row has no cell" for row in root.iter(w("tr")) if row.find(f".//{w('tc')}") is None)


def _torn(root: Any) -> Iterator[str]:
    """Fields without their beginning or their end."""
    depth = 0
    for mark in root.iter(w("fldChar")):
        depth += {"begin": 1, "end": -1}.get(mark.get(w("fldCharType")), 0)
        if depth < 0:
            yield "a field ends that did not begin"
            depth = 0
    if depth:
        yield "a field does not end"


def _dangling(root: Any, part: str, parts: dict[str, str]) -> Iterator[str]:
    """The relationships that a part names and has not."""
    folder, _, name = part.rpartition("/")
    listed = set(re.findall(r'\bId="([^"]*)"', parts.get(f"{folder}/_rels/{name}.rels", "")))
    for element in root.iter():
        used = {value for key, value in element.attrib.items() if key.startswith(f"{{{R}}}")}
        yield from sorted(used - listed - {""})


def lints(data: bytes) -> Iterator[str]:
    """What both checkers miss."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        names = [name.casefold() for name in archive.namelist()]
    if len(names) != len(set(names)):
        yield "a name stands twice in the archive"
    for part, text in members_of(data).items():
        if not part.startswith("word/") or not part.endswith(".xml"):
            continue
        root = etree.fromstring(text.encode())
        ids = [e.get(w("val")) for e in root.iterfind(f".//{w('sdtPr')}/{w('id')}")]
        if len(ids) != len(set(ids)):
            yield f"{part}: a control id stands twice"
        if any(len(e.get(w("val"))) > 64 for e in root.iterfind(f".//{w('sdtPr')}/{w('tag')}")):
            yield f"{part}: a tag is longer than 64 characters"
        starts = [e.get(w("id")) for e in root.iter(w("bookmarkStart"))]
        if sorted(starts) != sorted(e.get(w("id")) for e in root.iter(w("bookmarkEnd"))):
            yield f"{part}: a bookmark is not balanced"
        yield from (f"{part}: {said}" for said in (*_misplaced(root), *_torn(root)))
        yield from (f"{part}: nothing is related as {rid}" for rid in _dangling(root, part, members_of(data)))
        pictures = re.findall(r'<wp:docPr id="(\d+)"', text)
        if len(pictures) != len(set(pictures)):
            yield f"{part}: a picture id stands twice"
