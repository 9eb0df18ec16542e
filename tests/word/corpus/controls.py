"""Content controls of every kind that Word has, ours and other programs', and what a template carries besides."""

from builders import (
    KP,
    K,
    Link,
    P,
    Part,
    R,
    cell,
    comments,
    control,
    core,
    drawing,
    field,
    media,
    note_mark,
    notes,
    row,
    table,
)
from wordfile import asset

from corpus.blocks import RELEASE
from corpus.cases import cases
from corpus.forms import CONTROL, TYPED
from corpus.values import EMPTY, POOR

GREY = '<w:placeholder><w:docPart w:val="DefaultPlaceholder_1"/></w:placeholder><w:showingPlcHdr/>'
BOUND = '<w:dataBinding w:prefixMappings="xmlns:x=\'http://purl.org/dc/elements/1.1/\'" w:xpath="/x:title[1]" w:storeItemID="{6C3C8BC8-F283-45AE-878A-BAB7291924A1}"/><w:text/>'  # noqa: E501
DATE = '<w:date w:fullDate="2020-01-01T00:00:00Z"><w:dateFormat w:val="d"/><w:lid w:val="en-US"/><w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date>'  # noqa: E501
KINDS = {
    "rich text": "<w:richText/>",
    "plain text": "<w:text/>",
    "date": DATE,
    "list": '<w:dropDownList><w:listItem w:displayText="One" w:value="1"/></w:dropDownList>',
    "bound": BOUND,
    "building blocks": '<w:docPartObj><w:docPartGallery w:val="Quick Parts"/></w:docPartObj>',
    "locked": '<w:lock w:val="sdtContentLocked"/>',
    "temporary": "<w:temporary/>",
}
CHECK = '<w14:checkbox><w14:checked w14:val="0"/></w14:checkbox>'
FOREIGN = (
    ("goog_rdk_1", "theirs", ""),
    ("", "theirs", ""),
    ("agree", "☐", CHECK),
    ("MENDELEY_CITATION_v3_eyJja", "(1)", ""),
)
PICTURE = asset(size=(50, 50)).data
GONE = ("pic", "word/media/image1.png")
SMALL, WIDE = (914_400, 914_400), (1_828_800, 228_600)
DELETED = '<w:del w:id="801" w:author="Jane Designer" w:date="2025-01-01T00:00:00Z"><w:r><w:delText>old</w:delText></w:r></w:del>'  # noqa: E501
ADDED = '<w:ins w:id="802" w:author="Jane Designer" w:date="2025-01-01T00:00:00Z">{}</w:ins>'
CALLED = '<w:commentRangeStart w:id="0"/>{}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>'
RESTYLED = (
    '<w:rPrChange w:id="803" w:author="Jane Designer" w:date="2025-01-01T00:00:00Z"><w:rPr><w:i/></w:rPr></w:rPrChange>'
)


def logo(size: tuple[int, int], *, outer: str = "") -> tuple[str | Part, ...]:
    """Return a picture control for the logo, with a placeholder of this size."""
    made = control("organization.logo", drawing("pic", size, alt="Our logo"), more="<w:picture/>")
    return P("center", made, R(outer)), media("pic", PICTURE)


_NEXT_RUN = "</w:r><w:r><w:fldChar"
FIXED = media("pic", PICTURE)


def _bare(run: str) -> str:
    return run.removeprefix("<w:r>").removesuffix("</w:r>")


def _with(words: str, *, before: str = "", behind: str = "") -> str:
    """Return words in one run with what stands before and behind them."""
    return f"<w:r>{before}<w:t>{words}</w:t>{behind}</w:r>"


CASES = [
    *(
        case for kind, more in KINDS.items()
        for case in cases(
            f"a control of kind {kind}", lambda f, more=more: P("right", control("label", R("Label", "b"), more=more)),
            "right|{b}MEDIA ADVISORY", forms=[CONTROL],
        )
    ),
    *cases(
        "a control that shows Word's grey words",
        lambda f: P("right", control("label", R("Click or tap here", "~PlaceholderText"), more=f"{GREY}<w:text/>")),
        "right|MEDIA ADVISORY", forms=[CONTROL],
    ),
    *cases("an empty control", lambda f: P("right", control("label", "")), "right|MEDIA ADVISORY", forms=[CONTROL]),
    *(
        case for tag, words, more in FOREIGN
        for case in (
            *cases(
                f"another's control “{tag}” in the line",
                lambda f, of=(tag, words, more): (KP(control(of[0], R(of[1], "i"), more=of[2])),
                    P("", f("label", "b"))),
                f"= <{tag}: {words}>", "{b}MEDIA ADVISORY",
            ),
            *cases(
                f"another's control “{tag}” round paragraphs",
                lambda f, of=(tag, words, more): (control(of[0], K(of[1]) + P("", f("label", "b")), more=of[2]),
                    K("x")),
                f"<{tag}> = {words}", f"<{tag}> {{b}}MEDIA ADVISORY", "= x",
            ),
        )
    ),
    *cases(
        "another's control in the line with the place",
        lambda f: P("", control("goog_rdk_2", R("theirs ", "i")), f("label", "b")),
            "<goog_rdk_2: {i}theirs {}>{b}MEDIA ADVISORY",
    ),
    *cases(
        "another's control round the place in the line",
        lambda f: P("", R("x "), control("goog_rdk_3", f("label", "b"))), "x <goog_rdk_3: {b}MEDIA ADVISORY{}>",
    ),
    *cases(
        "a control round a cell",
        lambda f: table(row(control("headline", cell(P("right", R("Headline", "FF0000")))), cell(K("x")), keep=True)),
        "1.1> right|{FF0000}Harbour {b FF0000}opens", "1.2> = x", forms=[CONTROL],
    ),
    *cases(
        "a control round a cell, for the body",
        lambda f: table(row(control("subheadlines", cell(P("right", R("Text", "i")))), cell(K("x")), keep=True)),
        "1.1> right|{i}Two ferries", "1.1> right|{i}One pier", "1.2> = x", forms=[CONTROL],
    ),
    *cases(
        "a control round a row", lambda f: table(control("label", row(cell(P("right", R("Label", "i"))))),
            row(cell(K("x")), keep=True), widths=1),
        "1.1> right|{i}MEDIA ADVISORY", "2.1> = x", forms=[CONTROL],
    ),
    *cases(
        "a control round a row, empty",
        lambda f: table(control("label", row(cell(P("right", R("Label", "i"))))), row(cell(K("x")), keep=True),
            widths=1),
        "1.1> = x", forms=[CONTROL], release=EMPTY,
    ),
    *cases(
        "a control and typed words in one line",
            lambda f: P("", control("label", R("Label", "b")), R(" / "), R("{{ end_mark }}", "i")),
        "{b}MEDIA ADVISORY{} / {i}###", forms=[CONTROL],
    ),
    *cases("a filter in a tag", lambda f: P("", control("release_date|iso", R("Date", "b"))), "{b}2026-09-09",
        forms=[CONTROL]),
    *cases("a tag in other words", lambda f: P("", control("Release Date", R("Date", "b"))), "{b}September 9, 2026",
        forms=[CONTROL]),
    *cases("the logo in a square", lambda f: logo(SMALL), "center|▣", forms=[CONTROL], gone=GONE),
    *cases("the logo in a flat frame", lambda f: logo(WIDE, outer="!"), "center|▣!", forms=[CONTROL], gone=GONE),
    *cases(
        "a picture in the run, before the place",
        lambda f: (P("", _with("{{ label }}", before=_bare(drawing("pic")))), FIXED),
        "▣MEDIA ADVISORY", forms=[TYPED],
    ),
    *cases(
        "a picture in the run, behind the place",
        lambda f: (P("", _with("{{ label }}", behind=_bare(drawing("pic")))), FIXED),
        "MEDIA ADVISORY▣", forms=[TYPED],
    ),
    *cases(
        "a note in the run, behind the place",
        lambda f: (P("", _with("{{ label }}", behind=_bare(note_mark("footnote")))), notes("footnote", K("x"))),
        "MEDIA ADVISORY*", forms=[TYPED],
    ),
    *cases(
        "a field that begins in the run, behind the place",
        lambda f: P("", f"{_with('{{ label }}')}{field('PAGE', R('1'))}".replace(_NEXT_RUN, "<w:fldChar", 1)),
        "MEDIA ADVISORY‹PAGE›1", forms=[TYPED],
    ),
    *cases("no logo", lambda f: logo(SMALL), office=POOR, forms=[CONTROL], gone=GONE),
    *cases("the logo typed", lambda f: P("center", f("organization.logo")), "center|▣"),
    *cases("no field", lambda f: K("Our letterhead"), "= Our letterhead", *RELEASE, forms=[TYPED], framed=False),
    *cases("no field, and an empty end", lambda f: (K("Our letterhead"), "<w:p/>"), "= Our letterhead", *RELEASE,
        forms=[TYPED], framed=False),
    *cases("no field, and a table at the end", lambda f: table(row(cell(K("x")), keep=True)), "1.1> = x", *RELEASE,
        forms=[TYPED], framed=False),
    *cases(
        "comments", lambda f: (P("", CALLED.format(R("Call ") + f("label", "b"))), P("", CALLED.format(R("us"))),
            comments("Ask Ana", "Jane Designer")),
        "Call {b}MEDIA ADVISORY", "us", gone=["word/comments.xml", "comments"],
    ),
    *cases(
        "tracked changes",
        lambda f: (
            P("right", R("new "), DELETED, ADDED.format(f("label", "b"))), P("", DELETED, ADDED.format(R("text", "i"))),
            P("", R("styled", "b").replace("</w:rPr>", f"{RESTYLED}</w:rPr>")),
        ),
        "right|new {b}MEDIA ADVISORY", "{i}text", "{b}styled",
    ),
    *cases(
        "hidden text", lambda f: (P("", R("Note to self", "vanish"), R("Call "), f("label", "b")),
            P("", R("All hidden", "vanish"))),
        "Call {b}MEDIA ADVISORY", "",
    ),
    *cases(
        "authors", lambda f: (P("", f("label", "b")),
            core(title="Letterhead", creator="Jane Designer", lastModifiedBy="Jane Designer")),
        "{b}MEDIA ADVISORY",
    ),
    *cases(
        "a picture from another place goes",
            lambda f: (P("", R("x"), drawing("far", embed="r:link")), P("", f("label", "b")),
                Link("far", "https://evil.example/a.png", "image")),
        "x", "{b}MEDIA ADVISORY", gone=["far"],
    ),
]  # fmt: skip
