"""Places in every part of a Word file that holds text, and in its properties."""

from builders import (
    KP,
    K,
    Link,
    P,
    R,
    app,
    cell,
    core,
    custom,
    field,
    header,
    hyperlink,
    note_mark,
    notes,
    row,
    table,
    text_box,
)

from corpus.cases import cases
from corpus.forms import TYPED
from corpus.values import EMPTY, POOR

ALL_PAGES = ("default", "first", "even")
HEADLINE, HEAD = "Title right|{u}Harbour {b u}opens", ("Title right", "u")
FRAME = '<w:framePr w:w="2000" w:hSpace="180" w:wrap="around" w:vAnchor="text" w:hAnchor="margin" w:x="1" w:y="1"/>'
MERGED = '<w:tc><w:tcPr><w:gridSpan w:val="2"/><w:vMerge w:val="restart"/></w:tcPr>{}</w:tc>'
ASK = "mailto:press@own.example?subject=%7B%7B%20headline%20%7D%7D"

CASES = [
    *cases(
        "headers",
        lambda f: (
            P("", f("label")),
            *(header(kind, K(f"our {kind}"), P(HEAD[0], f("headline", HEAD[1]))) for kind in ALL_PAGES),
        ),
        "MEDIA ADVISORY",
        where={f"word/header-{kind}.xml": [f"= our {kind}", HEADLINE] for kind in ALL_PAGES},
    ),
    *cases(
        "footers",
        lambda f: (
            P("", f("label")),
            *(header(kind, P("right", f("slug", "i"), R("⇥"), field("PAGE", R("1"))), foot=True) for kind in ALL_PAGES),
        ),
        "MEDIA ADVISORY",
        where={f"word/footer-{kind}.xml": ["right|{i}harbour-opens{}⇥‹PAGE›1"] for kind in ALL_PAGES},
    ),
    *cases(
        "a header that the release leaves empty",
        lambda f: (P("", f("organization.name")), header("first", P("right", f("label")))),
        "Harbour & Law", where={"word/header-first.xml": ["right|"]}, release=EMPTY,
    ),
    *cases(
        "a text box", lambda f: P("", R("x", "b"), text_box(K("above"), P(HEAD[0], f("headline", HEAD[1])))),
        "{b}x{}▣", *("box> = above", f"box> {HEADLINE}") * 2,
    ),
    *cases(
        "a text box in a header",
        lambda f: (P("", f("label")), header("default", P("", text_box(P("center", f("organization.name", "b")))))),
        "MEDIA ADVISORY", where={"word/header-default.xml": ["▣", *["box> center|{b}Harbour & Law"] * 2]},
    ),
    *cases(
        "a text box that the release leaves empty", lambda f: P("", text_box(P("center", f("label")))),
        "▣", "box> center|", "box> center|", release=EMPTY,
    ),
    *cases(
        "a cell",
        lambda f: table(
            row(cell(P("right", f("headline", "FF0000"))), cell(K("right")), keep=True),
            row(cell(K("left")), cell(P("", R("No. "), f("end_mark", "b"))), keep=True),
        ),
        "1.1> right|{FF0000}Harbour {b FF0000}opens", "1.2> = right", "2.1> = left", "2.2> No. {b}###",
    ),
    *cases(
        "a table in a table",
        lambda f: table(row(cell(table(row(cell(P("", f("label", "b"))), keep=True), widths=1), K("end")), keep=True),
            widths=1),
        "1.1> 1.1> {b}MEDIA ADVISORY", "1.1> = end",
    ),
    *cases("a merged cell", lambda f: table(row(MERGED.format(P("", f("label"))), keep=True)), "1.1> MEDIA ADVISORY"),
    *cases(
        "rows that the release leaves empty go",
        lambda f: table(
            row(cell(K("When")), cell(K("Where")), keep=True),
            row(cell(P("", R("Label"))), cell(P("", f("label", "b")))),
            row(cell(P("", f("organization.name"))), cell(P("ind99", f("status")))),
        ),
        "1.1> = When", "1.2> = Where", "2.1> Harbour & Law", "2.2> ind99|", release=EMPTY,
    ),
    *cases(
        "a table that the release leaves empty goes",
        lambda f: (table(row(cell(P("", f("label"))), cell(P("", f("status")))),
            row(cell(P("", f("notes"))), cell("<w:p/>"))), K("next")),
        "= next", release=EMPTY,
    ),
    *cases(
        "a table in a cell goes, the cell stays",
        lambda f: table(row(
            cell(table(row(cell(P("", f("label"))), cell("<w:p/>"))), "<w:p/>"), cell(P("", f("organization.name"))),
                keep=True,
        )),
        "1.1> ", "1.2> Harbour & Law", release=EMPTY,
    ),
    *cases(
        "a footnote", lambda f: (KP(R("x⇥"), note_mark("footnote")), P("", f("label")),
            notes("footnote", P("ind99", R("See "), f("slug", "i")))),
        "= x⇥*", "MEDIA ADVISORY", where={"word/footnotes.xml": ["ind99|See {i}harbour-opens"]},
    ),
    *cases(
        "an endnote", lambda f: (KP(R("x⇥"), note_mark("endnote")), P("", f("label")),
            notes("endnote", P("ind99", R("⇥See "), f("slug", "i")))),
        "= x⇥*", "MEDIA ADVISORY", where={"word/endnotes.xml": ["ind99|⇥See {i}harbour-opens"]},
    ),
    *cases(
        "a footnote that the release leaves empty",
        lambda f: (KP(R("x⇥"), note_mark("footnote")), P("", f("organization.name")),
            notes("footnote", P("ind99", f("label")))),
        "= x⇥*", "Harbour & Law", where={"word/footnotes.xml": ["ind99|"]}, release=EMPTY,
    ),
    *cases("a frame", lambda f: P("", f("label"), more=FRAME), "MEDIA ADVISORY"),
    *cases(
        "the address of a link",
        lambda f: (P("", hyperlink("site", R("Our site", "u"))), P("", f("label")),
            Link("site", "{{ organization.web }}")),
        "[{u}Our site{}](https://harbour.example)", "MEDIA ADVISORY", forms=[TYPED],
    ),
    *cases(
        "the address of a link, quoted",
        lambda f: (P("", hyperlink("site", R("Ask"))), P("", f("label")), Link("site", ASK)),
        "[Ask](mailto:press@own.example?subject=Harbour%20opens)", "MEDIA ADVISORY", forms=[TYPED],
    ),
    *cases(
        "the address of a link in a header",
        lambda f: (P("", f("label")), header("first", P("", hyperlink("site", R("Site")))),
                   Link("site", "http://{{organization.web}}/press", of="word/header-first.xml")),
        "MEDIA ADVISORY", where={"word/header-first.xml": ["[Site](http://harbour.example/press)"]}, forms=[TYPED],
    ),
    *cases(
        "the address in a field's code",
        lambda f: (P("", field('HYPERLINK "{{ organization.web }}"', R("Our site", "u"))), P("", f("label"))),
        '‹HYPERLINK "https://harbour.example"›{u}Our site', "MEDIA ADVISORY", forms=[TYPED],
    ),
    *cases(
        "the properties of the document",
        lambda f: (
            P("", f("label")),
            core(title="{{ headline }} – news", subject="{{ label }}", keywords="press, {{ slug }}",
                 description="{{dateline}}: {{ “Headline” }}", category="{{ status }}"),
            app(Application="Word", Company="{{ organization.name }}"),
            custom(Slug="{{ slug }}", Day="{{ release_date | iso }}", Fixed="Letterhead 4"),
        ),
        "MEDIA ADVISORY", forms=[TYPED],
        where={
            "docProps/app.xml": ["Application: Word", "Company: Harbour & Law"],
            "docProps/custom.xml": ["Slug: harbour-opens", "Day: 2026-09-09", "Fixed: Letterhead 4"],
        },
    ),
    *cases(
        "properties that the release leaves empty",
        lambda f: (P("", f("organization.name")), app(Application="Word", Company="{{ organization.web }}"),
            custom(Label="{{ label }}")),
        forms=[TYPED], release=EMPTY, office=POOR, where={"docProps/app.xml": ["Application: Word"]},
    ),
    *cases("a .dotx", lambda f: P("center", f("headline", "i")), "center|{i}Harbour {b i}opens", dotx=True),
]  # fmt: skip
