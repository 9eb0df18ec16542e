"""Fields that stand for whole paragraphs."""

from builders import KP, K, P, R, cell, header, note_mark, notes, row, table, text_box

from corpus.cases import cases
from corpus.values import EMPTY


def body(head: str = "", look: str = "", dateline: bool = True) -> list[str]:
    """Return the lines of the body in a place of this look."""
    start, at = f"{head}|" if head else "", f"{{{look}}}" if look else ""
    slanted, linked, plain = f"{{{f'{look} i'.strip()}}}", f"{{{f'~Hyperlink {look}'.strip()}}}", f"{{{look}}}"
    rest = f"{plain}." if look else "."
    return [
        f"{start}{at}{'BOSTON — ' if dateline else ''}Ships {slanted}sail{plain} at noon.",
        "Heading2|Fares",
        "ListBullet|Adults pay 5 dollars.",
        "ListBullet|Children sail free.",
        "Quote|“We waited.",
        "Quote|“Now we sail.”",
        "PressDeskAttribution|— Ana Ruiz, director, Harbour Law",
        "PressDeskLeadIn|Bo Li added:",
        "Quote|“The pier holds.”",
        f"{start}{at}See {'{}' if look else ''}[{linked}the timetable{{}}](https://harbour.example/times){rest}",
    ]


QUOTES = body()[4:9]
SUBHEADLINES = ["Subtitle|Two ferries", "Subtitle|One pier"]
BOILERPLATES = [
    "PressDeskBoilerplateHeading|About us",
    *(f"PressDeskBoilerplate|{words}" for words in ("We carry people.", "Daily.", "Since 1901.")),
]
MAIL = "[{~Hyperlink}ana@harbour.example{}](mailto:ana@harbour.example)"
CONTACTS = [
    "PressDeskContactHeading|Media contacts:",
    f"PressDeskContact|Ana Ruiz, director, Harbour Law⏎+1 555 0100⏎{MAIL}⏎9 to 5",
    "PressDeskContact|Bo Li⏎+1 555 0199",
]
NOTES = ["PressDeskNotesHeading|Notes to editors", "PressDeskNote|Photos on request.", "ListBullet|Caption sheet"]
RELEASE = [
    "PressDeskStatus|EMBARGOED UNTIL 6 a.m. EDT, Wednesday, September 9, 2026",
    "PressDeskReleaseDate|September 9, 2026",
    "PressDeskLabel|MEDIA ADVISORY",
    "Title|Harbour {b}opens",
    *SUBHEADLINES, *body(), "PressDeskEndMark|###", *BOILERPLATES, *CONTACTS, *NOTES,
]  # fmt: skip


def looked(lines: list[str], style: str, head: str, look: str) -> list[str]:
    """Return the lines, those of this style in another head and look."""
    return [f"{head}|{{{look}}}{line.partition('|')[2]}" if line.startswith(f"{style}|") else line for line in lines]


BLOCKS = {
    "subheadlines": SUBHEADLINES,
    "boilerplates": BOILERPLATES,
    "contacts": CONTACTS,
    "notes": NOTES,
    "quotes": QUOTES,
    "release": RELEASE,
}
CASES = [
    *cases("body", lambda f: P("ind720 both", f("body", "Georgia")), *body("ind720 both", "Georgia")),
    *cases("body, bare", lambda f: P("", f("body")), *body()),
    *cases("body, round a paragraph", lambda f: f.around("body", "ind720 both", "Georgia"),
        *body("ind720 both", "Georgia")),
    *cases(
        "words round the body",
        lambda f: P("", R("From us: ", "b"), f("body"), R(" (end)", "i")),
        "{b}From us: {}" + body()[0], *body()[1:-1], body()[-1] + "{i} (end)",
    ),
    *cases(
        "dateline apart",
        lambda f: (P("right", f("dateline", "b")), P("", f("body"))),
        "right|{b}BOSTON", *body(dateline=False),
    ),
    *(
        case for name, lines in BLOCKS.items()
        for case in (
            *cases(f"{name}, bare", lambda f, name=name: P("", f(name)), *lines),
            *cases(f"{name}, round a paragraph, bare", lambda f, name=name: f.around(name), *lines),
            *cases(f"{name}, empty", lambda f, name=name: P("", f(name)), release=EMPTY),
        )
    ),
    *cases("subheadlines, dressed", lambda f: P("center", f("subheadlines", "i")), "center|{i}Two ferries",
        "center|{i}One pier"),
    *cases(
        "boilerplates, dressed", lambda f: f.around("boilerplates", "ind720", "sz18"),
        *looked(BOILERPLATES, "PressDeskBoilerplate", "ind720", "sz18"),
    ),
    *cases("notes, dressed", lambda f: P("ind720", f("notes", "i")), *looked(NOTES, "PressDeskNote", "ind720", "i")),
    *cases(
        "body in a cell",
        lambda f: table(row(cell(K("left")), cell(P("", f("body"))), keep=True)),
        "1.1> = left", *(f"1.2> {line}" for line in body()),
    ),
    *cases(
        "body in a text box", lambda f: P("", text_box(P("", f("body")))),
        "▣", *(f"box> {line}" for line in body()), *(f"box> {line}" for line in body()),
    ),
    *cases(
        "contacts in a header", lambda f: (P("", f("label")), header("default", P("right", f("contacts", "i")))),
        "MEDIA ADVISORY",
        where={"word/header-default.xml": [
            "PressDeskContactHeading|Media contacts:",
            "right|{i}Ana Ruiz, director, Harbour Law⏎+1 555 0100⏎{}[{~Hyperlink i}ana@harbour.example{}](mailto:ana@harbour.example){i}⏎9 to 5",  # noqa: E501
            "right|{i}Bo Li⏎+1 555 0199",
        ]},
    ),
    *cases(
        "an empty block keeps its cell and header whole",
        lambda f: (
            table(row(cell(P("right", f("notes"))), cell(P("", f("organization.name"))), keep=True)),
            header("default", P("", f("notes"))),
        ),
        "1.1> right|", "1.2> Harbour & Law", where={"word/header-default.xml": [""]}, release=EMPTY,
    ),
    *cases(
        "notes in a footnote", lambda f: (KP(R("x⇥"), note_mark("footnote")), P("", f("label")),
            notes("footnote", P("", f("notes")))),
        "= x⇥*", "MEDIA ADVISORY", where={"word/footnotes.xml": NOTES},
    ),
    *cases("two blocks in one paragraph", lambda f: P("", f("subheadlines"), f("notes")), *SUBHEADLINES, *NOTES),
]  # fmt: skip
