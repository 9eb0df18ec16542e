"""Fields in the line of text."""

from builders import K, Link, P, R, field, hyperlink

from corpus.cases import cases
from corpus.values import EMPTY, POOR, STATUS

WEB = "[{~Hyperlink}harbour.example{}](https://harbour.example)"
VALUES = {
    "status": STATUS,
    "label": "MEDIA ADVISORY",
    "release_date": "September 9, 2026",
    "headline": "Harbour {b}opens",
    "dateline": "BOSTON",
    "end_mark": "###",
    "slug": "harbour-opens",
    "embargo": "EMBARGOED UNTIL 6 a.m. EDT, September 9, 2026",
    "organization.name": "Harbour & Law",
    "organization.address": "1 Quay⏎Portland",
}
FILTERS = {
    "release_date|long": "September 9, 2026",
    "release_date|short": "Sept. 9, 2026",
    "release_date|iso": "2026-09-09",
    "release_date|short|upper": "SEPT. 9, 2026",
    "headline|upper": "HARBOUR {b}OPENS",
    "headline|title": "Harbour {b}Opens",
    "label|title": "MEDIA ADVISORY",
    "label|title|upper": "MEDIA ADVISORY",
    "dateline|title": "BOSTON",
}
PICTURE_BREAK = '<w:r><w:br w:type="page"/></w:r>'
SECTION = '<w:sectPr><w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="720" w:footer="720" w:gutter="0"/></w:sectPr>'  # noqa: E501
SMART = '<w:smartTag w:uri="urn:schemas-microsoft-com:office:smarttags" w:element="place">{}</w:smartTag>'
INSERTED = '<w:ins w:id="9001" w:author="Jane Designer" w:date="2025-01-01T00:00:00Z">{}</w:ins>'
BOX = '<w:bookmarkStart w:id="9002" w:name="Title"/>{}<w:bookmarkEnd w:id="9002"/>'

CASES = [
    *cases("alone", lambda f: P("Title center", f("headline", "b FF0000")), "Title center|{b FF0000}Harbour opens"),
    *cases("bold inside", lambda f: P("", f("headline", "FF0000 sz28")), "{FF0000 sz28}Harbour {b FF0000 sz28}opens"),
    *cases(
        "words round it",
        lambda f: P("ind720", R("Now: ", "i"), f("headline", "Georgia sz28"), R("!", "caps")),
        "ind720|{i}Now: {Georgia sz28}Harbour {Georgia b sz28}opens{caps}!",
    ),
    *cases("two in a line", lambda f: P("", f("end_mark"), R(" and "), f("slug", "u")), "### and {u}harbour-opens"),
    *cases("side by side", lambda f: P("", f("label", "b"), f("end_mark", "i")), "{b}MEDIA ADVISORY{i}###"),
    *cases(
        "the same twice",
        lambda f: (P("right", f("label", "yellow")), K("between"), P("", f("label"), R(", "), f("label", "caps"))),
        "right|{yellow}MEDIA ADVISORY", "= between", "MEDIA ADVISORY, {caps}MEDIA ADVISORY",
    ),
    *(case for name, said in VALUES.items() for case in cases(name, lambda f, name=name: P("", f(name)), said)),
    *cases("web", lambda f: P("", f("organization.web", "b")), "[{b}harbour.example{}](https://harbour.example)"),
    *(case for name, said in FILTERS.items() for case in cases(name, lambda f, name=name: P("", f(name)), said)),
    *cases("tabs and breaks", lambda f: P("", R("a⇥"), f("label"), R("⏎b")), "a⇥MEDIA ADVISORY⏎b"),
    *cases("in a list", lambda f: P("num1", f("label")), "num|MEDIA ADVISORY"),
    *cases("a style of letters", lambda f: P("", f("label", "~Hyperlink")), "{~Hyperlink}MEDIA ADVISORY"),
    *cases("in a smart tag", lambda f: P("", R("x "), SMART.format(f("label", "b"))), "x {b}MEDIA ADVISORY"),
    *cases("in a bookmark", lambda f: P("", BOX.format(f("label", "b"))), "{b}MEDIA ADVISORY"),
    *cases("in a tracked insertion", lambda f: P("", R("x "), INSERTED.format(f("label", "b"))), "x {b}MEDIA ADVISORY"),
    *cases(
        "in a link",
        lambda f: (P("", hyperlink("site", f("organization.name", "u"))), Link("site", "https://own.example/")),
        "[{u}Harbour & Law{}](https://own.example/)",
    ),
    *cases(
        "in a field's words",
        lambda f: P("", field('HYPERLINK "https://own.example/"', f("label", "u"))),
        '‹HYPERLINK "https://own.example/"›{u}MEDIA ADVISORY',
    ),
    *cases("at a page break", lambda f: P("", f("label"), PICTURE_BREAK), "MEDIA ADVISORY⤓"),
    *cases("at a section's end", lambda f: P("center", f("label"), more=SECTION), "center ¶|MEDIA ADVISORY"),
    *cases("paragraph round it", lambda f: f.around("headline", "Title right", "b u"),
        "Title right|{b u}Harbour opens"),
    *cases("address round it", lambda f: f.around("organization.address", "right", "i"), "right|{i}1 Quay⏎Portland"),
    *cases("empty", lambda f: (P("", f("label", "b")), K("between"), P("Title", f("status"))), "= between",
        release=EMPTY),
    *cases("empty, paragraph round it", lambda f: f.around("label", "Title", "b"), release=EMPTY),
    *cases("empty with words", lambda f: P("", R("Label: ", "b"), f("label")), release=EMPTY),
    *cases("all empty in one", lambda f: P("", f("label"), R(" / "), f("status"), f("embargo")), release=EMPTY),
    *cases(
        "one of two empty",
        lambda f: P("right", f("label"), R("By ", "i"), f("organization.name", "b")),
        "right|{i}By {b}Harbour & Law", release=EMPTY,
    ),
    *cases("empty filter", lambda f: P("", f("release_date|iso"), f("label|upper")), release=EMPTY, office=POOR),
    *cases("empty beside a page number", lambda f: P("right", f("label"), field("PAGE", R("1"))), "right|‹PAGE›1",
        release=EMPTY),
    *cases("empty beside a page break", lambda f: P("", f("label"), PICTURE_BREAK), "⤓", release=EMPTY),
    *cases("empty at a section's end", lambda f: P("", f("label"), more=SECTION), "¶|", release=EMPTY),
    *cases(
        "the organization has no name",
        lambda f: (P("", f("organization.name")), P("", f("organization.web"), f("organization.address"))), office=POOR,
    ),
]  # fmt: skip
