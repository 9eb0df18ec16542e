"""Places marked by content controls: filled in the placeholder's look, taken off, repeated."""

import pytest
from build import contact, p, plate, quote, release, t
from wordfile import docx, findings, para, written

from pressdesk.word.xml import W

RED = '<w:rPr><w:color w:val="FF0000"/></w:rPr>'
GRID = '<w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="9000"/></w:tblGrid>'
TWO = release(contacts=(contact("Ana", phone="503"), contact("Bo", email="b@example.org")))


def control(tag: str, inside: str, more: str = "") -> str:
    """Return a content control with this tag round what is inside."""
    return f'<w:sdt><w:sdtPr><w:tag w:val="{tag}"/>{more}</w:sdtPr><w:sdtContent>{inside}</w:sdtContent></w:sdt>'


def run(words: str) -> str:
    """Return a red run."""
    return f"<w:r>{RED}<w:t>{words}</w:t></w:r>"


def row(*inside: str) -> str:
    """Return a table row with these cells."""
    cells = "".join(f'<w:tc><w:tcPr><w:tcW w:w="9" w:type="dxa"/></w:tcPr>{each}</w:tc>' for each in inside)
    return f"<w:tr>{cells}</w:tr>"


CELL = f"<w:tc><w:p>{run('x')}</w:p></w:tc>"


@pytest.mark.parametrize(
    "body",
    [
        f"<w:p>{control('headline', run('Click here'))}</w:p>",
        control("headline", f"<w:p>{run('Click')}</w:p><w:p>{run('here')}</w:p>"),
        control("Headline", f"<w:p>{run('{{ headline }}')}</w:p>"),
        f"<w:tbl>{GRID}<w:tr>{control('headline', CELL)}</w:tr></w:tbl><w:p/>",
    ],
)
def test_a_control_is_filled_in_its_own_look_and_taken_off(body: str) -> None:
    made = written(release(), docx(body))
    assert "Harbour opens" in made.words()
    assert ("w:sdt" in made.parts["word/document.xml"], "FF0000" in made.parts["word/document.xml"]) == (False, True)
    assert findings(made.data) == findings(docx(para("x"))) or "tc" in body


def test_the_placeholder_look_of_word_itself_is_not_taken_over() -> None:
    body = f"<w:p>{control('headline', run('Click or tap'), '<w:showingPlcHdr/>')}</w:p>"
    assert "FF0000" not in written(release(), docx(body)).parts["word/document.xml"]


def test_a_body_in_a_control_takes_its_paragraph() -> None:
    look = '<w:pPr><w:jc w:val="both"/></w:pPr>'
    made = written(release(p("one"), p("two")), docx(control("body", para("x", look=look))))
    assert (made.words(), made.parts["word/document.xml"].count('"both"')) == (["one", "two"], 2)


def test_a_repeating_control_repeats_its_paragraphs_and_disappears_over_nothing() -> None:
    inside = para("{{ .name }}") + f"<w:p>{control('.phone', run('x'))}</w:p>"
    template = docx(para("Press:"), control("contacts", inside), para("end"))
    assert written(TWO, template).words() == ["Press:", "Ana", "503", "Bo", "end"]
    assert written(release(), template).words() == ["Press:", "end"]


def test_a_repeating_control_repeats_rows() -> None:
    rows = control("contacts", row(para("{{ .name }}"), para("{{ .email }}")))
    made = written(TWO, docx(f"<w:tbl>{GRID}{row(para('Who'), para('Mail'))}{rows}</w:tbl>", para("end")))
    assert made.words() == ["Who", "Mail", "Ana", "", "Bo", "b@example.org", "end"]


def test_typed_fields_of_one_item_repeat_their_row_or_paragraph() -> None:
    table = f"<w:tbl>{GRID}{row(para('{{ contacts.name }}'))}</w:tbl>"
    assert written(TWO, docx(table, para("end"))).words() == ["Ana", "Bo", "end"]
    assert written(TWO, docx(para("Call {{ contact.name }}"))).words() == ["Call Ana", "Call Bo"]
    assert written(release(), docx(table, para("end"))).words() == ["end"]


def test_quotes_and_boilerplates_repeat_with_their_paragraphs() -> None:
    value = release(quote("One.", "Two.", by="Ana"), boilerplates=(plate("Us.", "More.", heading="About"),))
    quotes = control("quotes", para("{{ .text }}") + para("({{ .speaker }})"))
    made = written(value, docx(quotes, control("boilerplates", para("{{ .heading }}: {{ .text }}"))))
    assert made.words() == ["“One.", "“Two.”", "(Ana)", "About: Us.", "More."]


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("{{ release_date | iso }}", "2026-03-09"),
        ("{{ release_date | short }}", "March 9, 2026"),
        ("{{ headline | upper }}", "HARBOUR OPENS"),
        ("{{ headline | title }}", "Harbour Opens"),
        ("{{ release_date|long|upper }}", "MARCH 9, 2026"),
    ],
)
def test_filters(typed: str, words: str) -> None:
    assert written(release(), docx(para(typed))).words() == [words]
    tag = typed.strip("{} ")
    assert written(release(), docx(f"<w:p>{control(tag, run('x'))}</w:p>")).words() == [words]


def test_a_control_of_another_program_stays_as_it_is() -> None:
    made = written(release(), docx(control("goog_rdk_1", para("x")), para("{{ headline }}")))
    assert made.words() == ["x", "Harbour opens"]
    assert (
        f'<w:tag xmlns:w="{W}" w:val="goog_rdk_1"/>'.replace(f' xmlns:w="{W}"', "") in made.parts["word/document.xml"]
    )


def test_subheadlines_repeat_in_a_line() -> None:
    value = release(subheadlines=(t("One"), t("Two")))
    body = f"<w:p>{control('subheadlines', run('[{{ .text }}]'))}</w:p>"
    assert written(value, docx(body)).words() == ["[One]", "[Two]"]
