"""Places that repeat: once for each quote, contact, boilerplate or subheadline."""

from builders import KP, K, P, R, cell, control, header, note_mark, notes, row, table, text_box

from corpus.cases import cases
from corpus.forms import FORMS
from corpus.values import EMPTY

TYPED_FORMS = [form for form in FORMS if form.typed]
HEAD_ROW = row(cell(K("Who")), cell(K("Phone")), keep=True)
MAIL = "[{~Hyperlink}ana@harbour.example{}](mailto:ana@harbour.example)"


def contact_row(f, mark=""):  # type: ignore[no-untyped-def]
    """Return a row with name and phone."""
    return row(cell(P("right", f(f"{mark}.name", "b"))), cell(P("", f(f"{mark}.phone"))))


CASES = [
    *cases(
        "quotes",
        lambda f: control("quotes", P("", f(".lead_in", "u")) + P("Quote ind720", f(".text", "i")) + P("right",
            R("— "), f(".speaker", "b"))),
        "Quote ind720|{i}“We waited.", "Quote ind720|{i}“Now we sail.”", "right|— {b}Ana Ruiz, director, Harbour Law",
        "{u}Bo Li added:", "Quote ind720|{i}“The pier holds.”", "right|— {b}Bo Li",
    ),
    *cases(
        "speakers by their parts",
        lambda f: control("quotes", P("", f(".name", "b"), R("; "), f(".title")) + P("ind99", f(".organization", "i"))),
        "{b}Ana Ruiz{}; director", "ind99|{i}Harbour Law", "{b}Bo Li{}; ",
    ),
    *cases(
        "contacts in paragraphs",
        lambda f: control("contacts", P("", R("Call "), f(".name", "b")) + P("ind99", f(".title"), f(".organization"),
            f(".hours")) + P("", R("free words", "i"))),
        "Call {b}Ana Ruiz", "ind99|directorHarbour Law9 to 5", "{i}free words", "Call {b}Bo Li", "{i}free words",
    ),
    *cases(
        "contacts in rows", lambda f: table(HEAD_ROW, control("contacts", contact_row(f))),
        "1.1> = Who", "1.2> = Phone", "2.1> right|{b}Ana Ruiz", "2.2> +1 555 0100", "3.1> right|{b}Bo Li",
            "3.2> +1 555 0199",
    ),
    *cases(
        "contacts in two rows each",
        lambda f: table(control("contacts", contact_row(f) + row(cell(P("", f(".email"))), cell(P("", f(".hours"))))),
            HEAD_ROW),
        "1.1> right|{b}Ana Ruiz", "1.2> +1 555 0100", f"2.1> {MAIL}", "2.2> 9 to 5", "3.1> right|{b}Bo Li",
        "3.2> +1 555 0199", "4.1> = Who", "4.2> = Phone",
    ),
    *cases(
        "contacts in a table each",
        lambda f: control("contacts", table(contact_row(f)) + P("", R("–"))),
        "1.1> right|{b}Ana Ruiz", "1.2> +1 555 0100", "–", "1.1> right|{b}Bo Li", "1.2> +1 555 0199", "–",
    ),
    *cases(
        "boilerplates",
        lambda f: control("boilerplates", P("Heading2 center", f(".heading", "caps")) + P("both", f(".text", "sz18"))),
        "Heading2 center|{caps}About us", "both|{sz18}We carry people.", "both|{sz18}Daily.", "both|{sz18}Since 1901.",
    ),
    *cases(
        "subheadlines", lambda f: control("subheadlines", P("ind99", R("• ", "FF0000"), f(".text", "i"))),
        "ind99|{FF0000}• {i}Two ferries", "ind99|{FF0000}• {i}One pier",
    ),
    *cases(
        "in the line", lambda f: P("", R("Call: "), control("contacts", f(".name", "b") + R("; ")), R("now")),
        "Call: {b}Ana Ruiz{}; {b}Bo Li{}; now",
    ),
    *cases(
        "fields of the release in a repeat",
        lambda f: control("contacts", P("", f(".name", "b"), R(" of "), f("organization.name", "i"))),
        "{b}Ana Ruiz{} of {i}Harbour & Law", "{b}Bo Li{} of {i}Harbour & Law",
    ),
    *cases(
        "filters in a repeat", lambda f: control("quotes", P("", f(".name|upper", "b"), R(", "), f(".title|title"))),
        "{b}ANA RUIZ{}, Director", "{b}BO LI{}, ",
    ),
    *cases("repeats over nothing",
        lambda f: (control("quotes", P("", f(".text"))), K("between"), control("contacts", P("", f(".name"), R("!")))),
        "= between", release=EMPTY,
    ),
    *cases(
        "rows over nothing", lambda f: table(HEAD_ROW, control("contacts", contact_row(f))),
        "1.1> = Who", "1.2> = Phone", release=EMPTY,
    ),
    *cases("a table over nothing", lambda f: (table(control("contacts", contact_row(f))), K("next")), "= next",
        release=EMPTY),
    *cases(
        "a repeat in a header",
        lambda f: (P("", f("label")), header("first", control("contacts", P("right", f(".name", "i"))))),
        "MEDIA ADVISORY", where={"word/header-first.xml": ["right|{i}Ana Ruiz", "right|{i}Bo Li"]},
    ),
    *cases(
        "a repeat over nothing in a header",
        lambda f: (P("", f("organization.name")), header("first", control("contacts", P("right", f(".name"))))),
        "Harbour & Law", where={"word/header-first.xml": [""]}, release=EMPTY,
    ),
    *cases(
        "a repeat in a text box", lambda f: P("",
            text_box(control("contacts", P("right", f(".name", "i")), mark=4711))),
        "▣", *("box> right|{i}Ana Ruiz", "box> right|{i}Bo Li") * 2,
    ),
    *cases(
        "a repeat in a cell", lambda f: table(row(cell(K("x")), cell(control("subheadlines", P("", f(".text", "b")))),
            keep=True)),
        "1.1> = x", "1.2> {b}Two ferries", "1.2> {b}One pier",
    ),
    *cases(
        "a repeat over nothing in a cell",
        lambda f: table(row(
            cell(P("", f("organization.name"))), cell(control("subheadlines", P("", f(".text", "b")))), keep=True,
        )),
        "1.1> Harbour & Law", "1.2> ", release=EMPTY,
    ),
    *cases(
        "a repeat in a footnote",
        lambda f: (KP(R("x⇥"), note_mark("footnote")), P("", f("label")),
            notes("footnote", control("contacts", P("", f(".name"))))),
        "= x⇥*", "MEDIA ADVISORY", where={"word/footnotes.xml": ["Ana Ruiz", "Bo Li"]},
    ),
    *cases(
        "a row without a control", lambda f: table(HEAD_ROW, contact_row(f, "contacts")),
        "1.1> = Who", "1.2> = Phone", "2.1> right|{b}Ana Ruiz", "2.2> +1 555 0100", "3.1> right|{b}Bo Li",
            "3.2> +1 555 0199",
        forms=TYPED_FORMS,
    ),
    *cases(
        "a paragraph without a control",
        lambda f: (P("ind99", f("contacts.name", "b"), R(": "), f("contacts.phone")), K("x"),
            P("Quote", f("quotes.text", "i"))),
        "ind99|{b}Ana Ruiz{}: +1 555 0100", "ind99|{b}Bo Li{}: +1 555 0199", "= x",
        "Quote|{i}“We waited.", "Quote|{i}“Now we sail.”", "Quote|{i}“The pier holds.”", forms=TYPED_FORMS,
    ),
    *cases(
        "without a control, over nothing",
        lambda f: (table(HEAD_ROW, contact_row(f, "contacts")), P("", f("boilerplates.heading", "b"), R("!"))),
        "1.1> = Who", "1.2> = Phone", release=EMPTY, forms=TYPED_FORMS,
    ),
    *cases(
        "a row without a control that also holds the release's own",
        lambda f: table(row(cell(P("", f("contacts.name"))), cell(P("", f("label", "b"))))),
        "1.1> Ana Ruiz", "1.2> {b}MEDIA ADVISORY", "2.1> Bo Li", "2.2> {b}MEDIA ADVISORY", forms=TYPED_FORMS,
    ),
]  # fmt: skip
