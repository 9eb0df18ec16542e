"""Nothing that names a person, tells a path, fetches or runs travels from a template to the press."""

from time import process_time

import pytest
from build import release
from builders import P, Piece, R, cell, custom, field, letter, row, table
from leaks import PLACE, faults, kept, out
from wordfile import OFFICE, docx, findings, members_of, zipped

from pressdesk import word

HIDDEN = P("", R("SECRET", "vanish"), more="<w:rPr><w:vanish/></w:rPr>")
VML = '<w:r><w:pict><v:shape id="s1" style="width:1pt" {0}><v:imagedata {1}/></v:shape></w:pict></w:r>'
ROW = "<w:tr><w:trPr><w:hidden/></w:trPr>{}</w:tr>"
BOX = '<w:r><w:drawing><wp:anchor><wp:docPr id="9" name="x" hidden="1"/><w:txbxContent>{}</w:txbxContent></wp:anchor></w:drawing></w:r>'  # noqa: E501


def simple(code: str, shown: str) -> str:
    """Return a field written as one element."""
    return f'<w:fldSimple w:instr="{code.replace(chr(34), "&quot;")}">{R(shown)}</w:fldSimple>'


@pytest.mark.parametrize(
    "code",
    ["FILENAME \\p", "AUTHOR", "LASTSAVEDBY \\* Upper", "username", "USERINITIALS", "USERADDRESS", "TEMPLATE",
     "INFO Author", 'INFO "LastSavedBy"', 'DOCPROPERTY "Checked by"', "DOCPROPERTY Manager"],
)  # fmt: skip
@pytest.mark.parametrize("written_as", [field, simple])
def test_a_field_that_tells_a_name_goes_with_what_it_shows(code: str, written_as: object) -> None:
    made = field(code, R("Zoe Spy")) if written_as is field else simple(code, "Zoe Spy")
    assert kept(P("", R("By "), made)) == []
    assert "paragraph 2" in faults(P("", R("By "), made))
    assert "By " in out(P("", R("By "), made))["word/document.xml"]


def test_a_field_over_several_paragraphs_goes_whole() -> None:
    begin, end = field("AUTHOR", "|").split("|")
    assert kept(P("", begin, R("Zoe")), P("", R("Spy Zoe")), P("", end, R("stays"))) == []


def test_a_field_that_shows_a_property_with_a_place_stays() -> None:
    pieces = (P("", field("DOCPROPERTY Owner", R("x"))), custom(Owner="{{ organization.name }}"))
    assert "DOCPROPERTY Owner" in out(*pieces)["word/document.xml"]
    assert "Harbour Law" in out(*pieces)["docProps/custom.xml"]


@pytest.mark.parametrize(
    ("piece", "said"),
    [
        (P("", field('HYPERLINK "file:///C:/Users/zoe/x.docx"', R("see"))), "somebody's computer"),
        (P("", field("HYPERLINK C:\\\\Users\\\\zoe.docx", R("see"))), "somebody's computer"),
        (P("", field('HYPERLINK "../zoe.docx" \\o "tip"', R("see"))), "somebody's computer"),
        (P("", field('DATABASE \\d "C:\\\\x.mdb"', R("see"))), "DATABASE"),
        (P("", field('RD "C:\\\\zoe.doc"', R("see"))), "RD"),
    ],
)
def test_a_field_that_leads_elsewhere_leaves_its_words(piece: str, said: str) -> None:
    assert kept(piece) == []
    assert said in faults(piece)
    assert "see" in out(piece)["word/document.xml"]


def test_a_field_in_alternatives_is_found() -> None:
    both = "<w:r><mc:AlternateContent><mc:Choice Requires='w14'>{0}</mc:Choice><mc:Fallback>{0}</mc:Fallback></mc:AlternateContent></w:r>"  # noqa: E501
    marks = field("DDE evil.exe", "").replace("<w:r>", "").replace("</w:r>", "")
    assert kept(P("", both.format(marks))) == []
    assert "DDE" in faults(P("", both.format(marks)))


def test_a_field_named_by_another_field_goes() -> None:
    begin, rest = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>', "<w:r><w:instrText> evil.exe </w:instrText></w:r>"
    end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    made_up = P("", begin, field("QUOTE 68 68 69", ""), rest, end)
    assert kept(made_up) == []
    assert "makes up" in faults(made_up)
    whole = P("", begin, "<w:r><w:instrText>IF </w:instrText></w:r>", field("PAGE", R("1")), rest, end)
    assert kept(whole) == ["evil"]


@pytest.mark.parametrize(
    "pieces",
    [
        (P("", R("a"), field("DOCPROPERTY Ref", R("SECRET", "vanish"), "vanish")),),
        (P("", R("Hidden ", "vanish"), field("DOCPROPERTY Ref", R("SECRET", "vanish"), "vanish")),),
        (P("", field('IF 1 = 1 "a"', R("shown") + R("SECRET", "vanish"))),),
        (table(ROW.format(cell(P("", R("SECRET")))), row(cell(P("", R("x")))), widths=1),),
        (table(ROW.format(cell(P("", R("SECRET")))), widths=1),),
        (P("", BOX.format(P("", R("SECRET")))),),
        (P("", VML.format('alt="SECRET"', "").replace("width:1pt", "visibility:hidden")),),
    ],
)
def test_what_is_hidden_does_not_come_to_light(pieces: tuple[Piece, ...]) -> None:
    assert kept(*pieces) == []
    assert "hidden text" in " ".join(word.compile(letter(*pieces, PLACE)).notes)


@pytest.mark.parametrize(
    "body",
    [
        table(row(cell(P("", R("a")), table(row(cell(P("", R("in")))), widths=1), HIDDEN)), widths=1),
        table(row(cell(P("", R("a")))), widths=1) + HIDDEN + table(row(cell(P("", R("b")))), widths=1),
        table(row(cell(HIDDEN)), widths=1),
        P("", R("a")) + HIDDEN + P("", R("b")),
    ],
)
def test_what_was_hidden_leaves_its_surroundings_sound(body: str) -> None:
    template = docx(body, PLACE)
    made = word.write(release(), word.compile(template), OFFICE)
    assert findings(made) - findings(template) == set()
    assert "SECRET" not in "".join(members_of(made).values())


def test_many_hidden_runs_are_read_in_one_go() -> None:
    runs = "".join(R(f"{n} ", "vanish") for n in range(6_000))
    start = process_time()
    word.compile(letter(P("", R("x"), runs, field("PAGE", R("1"), "vanish")), PLACE))
    assert process_time() - start < 3


def deleted(name: str) -> str:
    """Return the mark of a deletion."""
    return f'<w:{name} w:id="1" w:author="Zoe" w:date="2026-01-01T00:00:00Z"/>'


def test_a_deleted_row_leaves_rows_in_controls() -> None:
    gone = f"<w:tr><w:trPr>{deleted('del')}</w:trPr>{cell(P('', R('SECRET')))}</w:tr>"
    stays = f"<w:sdt><w:sdtContent>{row(cell(P('', R('stays'))))}</w:sdtContent></w:sdt>"
    assert kept(table(gone, stays, widths=1)) == []
    assert "stays" in out(table(gone, stays, widths=1))["word/document.xml"]


def test_a_deleted_cell_goes_with_its_words() -> None:
    gone = cell(P("", R("SECRET"))).replace("</w:tcPr>", f"{deleted('cellDel')}</w:tcPr>")
    made = word.write(
        release(), word.compile(docx(table(row(cell(P("", R("a"))), gone), row(gone, gone)), PLACE)), OFFICE
    )
    text = members_of(made)["word/document.xml"]
    assert ("SECRET" in text, text.count("<w:tr>"), '<w:gridAfter w:val="1"/>' in text) == (False, 1, True)
    assert {found for found in findings(made) if "TBL002" not in found} == set()  # it does not count gridAfter


@pytest.mark.parametrize(("part", "kind"), [("numbering", "pPr"), ("styles", "rPr")])
def test_changes_tracked_in_styles_and_lists_are_accepted(part: str, kind: str) -> None:
    members = members_of(letter(P("", R("{{ body }}"))))
    name, change = f"word/{part}.xml", f'<w:{kind}Change w:id="9" w:author="Zoe"><w:{kind}/></w:{kind}Change>'
    assert f"</w:{kind}>" in members[name]
    members[name] = members[name].replace(f"</w:{kind}>", f"{change}</w:{kind}>", 1)
    made = members_of(word.write(release(), word.compile(zipped(members)), OFFICE))
    assert "Zoe" not in "".join(made.values())
