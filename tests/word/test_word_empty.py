"""A paragraph whose fields are all empty disappears, and Word still gets the paragraphs it needs."""

from build import p, release, table
from wordfile import docx, findings, para, written

from pressdesk.model import Office
from pressdesk.word.xml import w

NOTHING = Office()
BOOKMARK = '<w:bookmarkStart w:id="1" w:name="here"/>'


def cell(*inside: str) -> str:
    """Return a table of one cell."""
    content = "".join(inside)
    width = '<w:tcPr><w:tcW w:w="9000" w:type="dxa"/></w:tcPr>'
    grid = '<w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="9000"/></w:tblGrid>'
    return f"<w:tbl>{grid}<w:tr><w:tc>{width}{content}</w:tc></w:tr></w:tbl>"


def test_it_disappears_with_the_words_beside_it() -> None:
    made = written(release(p("Text.")), docx(para("Status: {{ status }}"), para("{{ body }}")))
    assert made.words() == ["Text."]


def test_it_stays_while_one_of_its_fields_has_words() -> None:
    assert written(release(), docx(para("{{ status }}|{{ headline }}"))).words() == ["|Harbour opens"]


def test_it_stays_where_a_page_number_stands_beside_the_field() -> None:
    number = '<w:fldSimple w:instr=" PAGE "><w:r><w:t>7</w:t></w:r></w:fldSimple>'
    made = written(release(), docx(f"<w:p><w:r><w:t>{{{{ status }}}}</w:t></w:r>{number}</w:p>"))
    assert made.words() == ["7"]


def test_a_row_whose_fields_are_all_empty_disappears_and_with_it_its_table() -> None:
    made = written(release(), docx(cell(para("Status"), para("{{ status }}"), para("{{ notes }}")), para("end")))
    assert made.words() == ["end"]
    assert findings(made.data) == set()


def test_a_cell_keeps_one_paragraph() -> None:
    row = cell(para("{{ status }}")).replace("</w:tc>", f"</w:tc><w:tc>{para('{{ headline }}')}</w:tc>")
    assert written(release(), docx(row, para("end"))).words() == ["", "Harbour opens", "end"]


def test_a_cell_keeps_no_more_than_it_needs() -> None:
    made = written(release(), docx(cell(para("{{ headline }}"), para("{{ notes }}")), para("end")))
    assert made.words() == ["Harbour opens", "end"]


def test_a_header_keeps_one_paragraph() -> None:
    made = written(release(p("x")), docx(para("{{ body }}"), headers={"default": para("{{ status }}")}))
    assert made.words("word/default.xml") == [""]


def test_two_tables_stay_apart() -> None:
    made = written(release(), docx(cell(para("a")), para("{{ status }}"), cell(para("b")), para("end")))
    assert made.words() == ["a", "", "b", "end"]


def test_the_end_of_a_section_survives() -> None:
    section = '<w:pPr><w:sectPr><w:type w:val="nextPage"/></w:sectPr></w:pPr>'
    made = written(release(), docx(para("{{ status }}", look=section), para("{{ headline }}")))
    assert len(list(made.body.iter(w("sectPr")))) == 2


def test_the_end_of_a_section_stands_on_the_last_paragraph_of_a_block() -> None:
    section = '<w:pPr><w:jc w:val="both"/><w:sectPr><w:type w:val="nextPage"/></w:sectPr></w:pPr>'
    made = written(release(p("one"), p("two")), docx(para("{{ body }}", look=section), para("end")))
    assert [q.find(f".//{w('sectPr')}") is not None for q in made.paragraphs()] == [False, True, False]


def test_bookmarks_stay_balanced() -> None:
    first = f"<w:p>{BOOKMARK}<w:r><w:t>{{{{ status }}}}</w:t></w:r></w:p>"
    made = written(release(), docx(first, '<w:p><w:r><w:t>x</w:t></w:r><w:bookmarkEnd w:id="1"/></w:p>'))
    assert findings(made.data) == set()


def test_a_table_at_the_end_is_followed_by_a_paragraph() -> None:
    made = written(release(table(("Year",), ("2026",))), docx(para("{{ body }}")))
    assert [e.tag for e in made.body] == [w("tbl"), w("p"), w("sectPr")]


def test_two_tables_of_a_release_stay_apart() -> None:
    made = written(release(table((), ("a",)), table((), ("b",)), p("end")), docx(para("{{ body }}")))
    assert [e.tag for e in made.body] == [w("tbl"), w("p"), w("tbl"), w("p"), w("sectPr")]


def test_an_organization_without_anything_leaves_no_masthead() -> None:
    made = written(release(), docx(para("{{ organization.logo }}"), para("{{ headline }}")), NOTHING)
    assert made.words() == ["Harbour opens"]
