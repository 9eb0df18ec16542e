"""Templates that hold a fault: where it stands, what is said of it, and the remedy."""

import re
from typing import NamedTuple

from builders import (
    Link,
    P,
    Part,
    Piece,
    R,
    app,
    cell,
    control,
    core,
    custom,
    drawing,
    field,
    header,
    hyperlink,
    letter,
    note_mark,
    notes,
    row,
    table,
    text_box,
)
from wordfile import OFFICE_TYPE, members_of, zipped


class Faulty(NamedTuple):
    """A broken template: its pieces, the place (a pattern), what message and remedy hold (patterns).

    `stops`: nothing can be exported; else what is wrong is left out of every export.
    """

    name: str
    pieces: tuple[Piece, ...]
    place: str
    message: str
    remedy: str
    stops: bool = True
    count: int = 1


def typed(words: str, place: str, message: str, remedy: str) -> Faulty:
    """Return a template with these words in its second paragraph; `place` is where more is to be said than that."""
    return Faulty(words, (P("", R("x")), P("", R(words))), place or r"paragraph 2 \(“.+”\)", message, remedy)


def tagged(tag: str, message: str, remedy: str) -> Faulty:
    """Return a template with a control of this tag in its first paragraph."""
    pieces = (P("", R("{{ label }}"), control(tag, R("Words"))),)
    return Faulty(f"tag {tag[:30]}", pieces, f"content control “{re.escape(tag[:20])}.*”.*", message, remedy)


BAD, MEANT = R("{{ headlin }}"), r"Did you mean .*\bheadline\b"
NO_FIELD = "no field “headlin”"


def standing(name: str, place: str, *pieces: Piece) -> Faulty:
    """Return a template with a misspelt field in one of its parts."""
    return Faulty(name, (*pieces, P("", R("{{ label }}"))), place, NO_FIELD, MEANT)


def dropped(name: str, message: str, *pieces: Piece, place: str = ".*") -> Faulty:
    """Return a template with something that is left out of every export."""
    return Faulty(name, (*pieces, P("", R("{{ label }}"))), place, message, ".*", stops=False)


_OPEN, _CHART = "application/vnd.openxmlformats-officedocument.", "http://schemas.openxmlformats.org/drawingml/2006/"
_TEXT = f'<a:p xmlns:a="{_CHART}main"><a:r><a:t>{{{{ headline }}}}</a:t></a:r></a:p>'
DIAGRAM = Part(
    "word/diagrams/data1.xml",
    f'<dgm:dataModel xmlns:dgm="{_CHART}diagram"><dgm:ptLst><dgm:pt modelId="1"><dgm:t>{_TEXT}</dgm:t></dgm:pt></dgm:ptLst></dgm:dataModel>',  # noqa: E501
    "diagramData", f"{_OPEN}drawingml.diagramData+xml", "diagram",
)  # fmt: skip
CHART = Part(
    "word/charts/chart1.xml",
    f'<c:chartSpace xmlns:c="{_CHART}chart"><c:chart><c:title><c:tx><c:rich>{_TEXT}</c:rich></c:tx></c:title></c:chart></c:chartSpace>',  # noqa: E501
    "chart", f"{_OPEN}drawingml.chart+xml", "chart",
)  # fmt: skip
_MATH = "http://schemas.openxmlformats.org/officeDocument/2006/math"
MATH = f'<m:oMath xmlns:m="{_MATH}"><m:r><m:t>{{{{ headline }}}}</m:t></m:r></m:oMath>'
_SHAPE = '<v:shape id="w1" style="width:9pt;height:9pt"><v:textpath string="{{ headline }}"/></v:shape>'
WATERMARK = header("default", P("", f"<w:r><w:pict>{_SHAPE}</w:pict></w:r>"))
SHOWN = '<w:r><w:drawing><wp:inline><a:graphic><a:graphicData uri="x"><{0} xmlns:{1}="{2}{3}" {4}/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'  # noqa: E501
SMART = P("", SHOWN.format("dgm:relIds", "dgm", _CHART, "diagram", 'r:dm="diagram"'))
GRAPH = P("", SHOWN.format("c:chart", "c", _CHART, "chart", 'r:id="chart"'))
CHUNK = Part("word/chunk.html", "<html>secret words</html>", "aFChunk", "text/html", "chunk")
OLE = Part("word/embeddings/oleObject1.bin", "secret words", "oleObject", f"{_OPEN}oleObject", "ole")
OBJECT = '<w:object><v:shape id="o1" style="width:9pt;height:9pt"/><o:OLEObject Type="Embed" ProgID="Package" ShapeID="o1" DrawAspect="Icon" ObjectID="_1" r:id="ole"/></w:object>'  # noqa: E501
SIMPLE = '<w:fldSimple w:instr=" MERGEFIELD headline \\* MERGEFORMAT "><w:r><w:t>«headline»</w:t></w:r></w:fldSimple>'
LOOP = control("contacts", P("", R("{{ .name }}"), R("{{ .phne }}")))
NESTED = control("label", R("Label ") + control("headline", R("Headline")))
WRITE = r"\{\{ headline \}\}"
SAME = (P("", control("label", R("a"), mark=7)), P("", control("status", R("b"), mark=7)))
LONG = "organization.name" + "|upper" * 8

FAULTY = (
    Faulty("a field nobody knows", (P("", R("{{ weather }}")),), r"paragraph 1 \(“\{\{ weather \}\}”\)",
        "no field “weather”", "The fields are .*headline"),
    typed("Now: {{ headlin }}", r"paragraph 2 \(“Now: \{\{ headlin \}\}”\)", NO_FIELD, MEANT),
    typed("{{ organisation.nam }}", "", "no field “organi[sz]ation.nam”", r"Did you mean .*organization\.name"),
    typed("{{ }}", "", "no field|empty|names no field", "."),
    typed("{{ headline", "", "not closed", WRITE),
    typed("headline }}", "", "no opening", WRITE),
    typed("{{ headline {{ label }} }}", "", "inside|nested|not closed|within", "."),
    typed("{{ headline }", "", "not closed|brace", WRITE),
    typed("{% if headline %}", "", "command|logic|template language", "empty|Take it out"),
    typed("{{#if headline}}", "", "command|logic|template language", "empty|Take it out"),
    typed("{{/if}}", "", "command|logic|template language", "empty|Take it out"),
    typed("{{ for x in quotes }}", "", "command|logic|template language|no field", "."),
    typed("{ { headline } }", "", "is not a place", WRITE),
    typed("{headline}", "", "is not a place", WRITE),
    typed("｛｛headline｝｝", "", "is not a place", WRITE),
    typed("«headline»", "", "is not a place", WRITE),
    typed("{{ headline | shout }}", "", "“shout”", "upper"),
    typed("{{ headline | long }}", "", "“?long”?.*", "release_date|date"),
    typed("{{ body | upper }}", "", "“?upper”?.*", "."),
    typed("{{ .name }}", "", r"“?\.name”?.*", "quotes|contacts|repeat"),
    typed("{{ contacts.nam }}", "", r"“(contacts)?\.nam”", r"Did you mean .*name"),
    tagged("datelin", "no field “datelin”", "Did you mean .*dateline"),
    tagged("headline|shout", "“shout”", "upper"),
    tagged("body|upper", "upper", "."),
    tagged(".name", r"\.name", "quotes|contacts|repeat"),
    tagged(LONG, "64", "."),
    Faulty("MERGEFIELD", (P("", R("x"), field("MERGEFIELD headline", R("«headline»"))),), r"paragraph 1 .*", "merge",
        WRITE),
    Faulty("a simple MERGEFIELD", (P("", SIMPLE),), r"paragraph 1 .*", "merge", WRITE),
    Faulty("a place over two paragraphs", (P("", R("{{ head")), P("", R("line }}"))), r"paragraph 1 .*", "not closed",
        "one paragraph", count=2),
    Faulty("a field that the repeat has not", (LOOP,), r"paragraph 1 .*|content control.*", r"“\.phne”",
        r"Did you mean .*\.phone"),
    Faulty("a control in a control", (P("", NESTED),), r"content control “(headline|label)”.*|paragraph 1.*",
        "inside|within|nested", "."),
    Faulty("two controls of one id", SAME, r"content control “(label|status)”.*|paragraph.*", "id|number|twice", "."),
    standing("header", "header", header("default", P("", BAD))),
    standing("first header", "header of the first page", header("first", P("", BAD))),
    standing("even header", "header of the even pages", header("even", P("", BAD))),
    standing("footer", "footer", header("default", P("", BAD), foot=True)),
    standing("first footer", "footer of the first page", header("first", P("", BAD), foot=True)),
    standing("even footer", "footer of the even pages", header("even", P("", BAD), foot=True)),
    standing("second row", "table 1, row 2", table(row(cell(P("", R("x")))), row(cell(P("", BAD))), widths=1)),
    standing("second table", "table 2, row 1", table(row(cell("<w:p/>"))), "<w:p/>", table(row(cell(P("", BAD))))),
    standing("table in a header", "table 1, row 1, in the header of the first page",
        header("first", table(row(cell(P("", BAD)))), "<w:p/>")),
    standing("text box", "text box", P("", text_box(P("", BAD)))),
    standing("text box in a footer", "text box, in the footer",
        header("default", P("", text_box(P("", BAD))), foot=True)),
    standing("footnote", "footnotes", P("", R("x"), note_mark("footnote")), notes("footnote", P("", BAD))),
    standing("endnote", "endnotes", P("", R("x"), note_mark("endnote")), notes("endnote", P("", BAD))),
    standing("title", "document property “title”", core(title="{{ headlin }}")),
    standing("keywords", "document property “keywords”", core(keywords="a, {{ headlin }}")),
    standing("company", "document property “Company”", app(Company="{{ headlin }}")),
    standing("custom property", "document property “Slug”", custom(Slug="{{ headlin }}")),
    Faulty("a misspelt field in a link", (P("", hyperlink("a", R("x"))), Link("a", "https://x.example/{{ headlin }}")),
        ".*", "address .*headlin", "field of one line"),
    Faulty("a block in a link", (P("", hyperlink("a", R("x"))), Link("a", "{{ contacts }}")), ".*",
        "address .*contacts", "field of one line"),
    Faulty("a block in a property", (P("", R("{{ label }}")), core(title="{{ body }}")), "document property “title”",
        "body", "."),
    Faulty("SmartArt", (P("", R("{{ label }}")), SMART, DIAGRAM), ".*", "SmartArt|drawing", "."),
    Faulty("an equation", (P("", R("{{ label }}"), MATH),), ".*", "equation|nothing can be filled", "."),
    Faulty("a watermark", (P("", R("{{ label }}")), WATERMARK), ".*", "watermark|nothing can be filled", "."),
    Faulty("a chart", (P("", R("{{ label }}")), GRAPH, CHART), ".*", "chart", "."),
    dropped("remote picture", "picture|another place|outside", P("", drawing("far", embed="r:link")),
        Link("far", "https://evil.example/a.png", "image")),
    dropped("DDEAUTO", "DDE", P("", field('DDEAUTO c:\\\\windows\\\\cmd.exe "/c calc"', R("x")))),
    dropped("DDE", "DDE", P("", field('DDE excel "book" "r1c1"', R("x")))),
    dropped("INCLUDETEXT", "INCLUDETEXT", P("", field('INCLUDETEXT "https://evil.example/a.docx"', R("x")))),
    dropped("INCLUDEPICTURE", "INCLUDEPICTURE",
        P("", field('INCLUDEPICTURE "https://evil.example/a.png" \\d', R("x")))),
    dropped("an object", "object|OLE", P("", f"<w:r>{OBJECT}</w:r>"), OLE),
    dropped("a chunk of another file", "file|chunk|document", '<w:altChunk r:id="chunk"/>', CHUNK),
)  # fmt: skip

_PLAIN = letter(P("", R("{{ label }}")))
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_OLE2 = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600


def plain(**parts: str | None) -> bytes:
    """Return a sound file with parts replaced, or left out where they are None; `_` stands for the rest of a name."""
    members = {**members_of(_PLAIN), **{_NAMES[name]: text for name, text in parts.items()}}
    return zipped({name: text for name, text in members.items() if text is not None})


_NAMES = {
    "main": "word/document.xml", "styles": "word/styles.xml", "types": "[Content_Types].xml", "rels": "_rels/.rels",
    "macro": "word/vbaProject.bin", "book": "xl/workbook.xml", "slides": "ppt/presentation.xml",
}  # fmt: skip


def typed_as(kind: str) -> bytes:
    """Return a sound file whose document says that it is of this kind."""
    return plain(types=members_of(_PLAIN)["[Content_Types].xml"].replace(_TYPE, kind))


_USUAL = f"{OFFICE_TYPE}officeDocument"
_STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument"
UNREADABLE: tuple[tuple[str, bytes, str], ...] = (
    ("empty", b"", "is empty"),
    ("PDF", b"%PDF-1.7", "is a PDF"),
    ("RTF", b"{\\rtf1", "Rich Text"),
    ("web page", b"<!DOCTYPE html><html>", "web page"),
    ("words", b"hello", "not a Word document"),
    ("old Word", _OLE2, r"an old Word file \(\.doc\)"),
    ("password", _OLE2 + "EncryptedPackage".encode("utf-16-le"), "password"),
    ("Pages", zipped({"Index/Document.iwa": ""}), "Pages"),
    ("OpenDocument", zipped({"content.xml": "", "mimetype": ""}), "OpenDocument"),
    ("Excel", plain(book="<x/>"), "Excel"),
    ("PowerPoint", plain(slides="<x/>"), "PowerPoint"),
    ("another zip", zipped({"a.txt": ""}), "not a Word document"),
    ("cut short", _PLAIN[:5000], "damaged"),
    ("macros", plain(macro="x"), "macros"),
    (".docm", typed_as("application/vnd.ms-word.document.macroEnabled.main+xml"), "macros"),
    (".dotm", typed_as("application/vnd.ms-word.template.macroEnabledTemplate.main+xml"), "macros"),
    (
        "Strict",
        plain(rels=members_of(_PLAIN)["_rels/.rels"].replace(f"{OFFICE_TYPE}officeDocument", _STRICT)),
        "Strict",
    ),
    ("no document", plain(main=None), "holds no document"),
    ("no list of types", plain(types=None), "not a Word document"),
    ("broken XML", plain(main="<w:document"), "document.xml.*not valid XML"),
    ("DTD", plain(main='<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'), "document type definition"),
)
