"""Places among what else a real letterhead holds: other programs' controls, bookmarks, notes, tables in tables."""

import pytest
from build import contact, p, plate, release
from test_word_controls import GRID, control, row, run
from wordfile import Written, docx, findings, members_of, para, with_link, written, zipped

from pressdesk import word
from pressdesk.model import Embargo, Office, TemplateError
from pressdesk.word.xml import W, w

PRESS = release(p("Text."), contacts=(contact("Ana"), contact("Bo")), boilerplates=(plate("Us.", heading="About"),))
NUMBER = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>'
NUMBER += '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
END = para("end")


def table(*rows: str) -> str:
    """Return a table of these rows."""
    return f"<w:tbl>{GRID}{''.join(rows)}</w:tbl>"


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (table(row(f"<w:p><w:r><w:t>Press: </w:t></w:r>{control('contacts', run('{{ .name }} '))}</w:p>")),
         ["Press: Ana Bo "]),
        (table(row(f"<w:p>{NUMBER}</w:p>", para("{{ status }}"))), ["", ""]),
        (table(row(para("x"), f"<w:p>{control('goog_rdk_1', run('{{ status }}'))}</w:p>")), []),
        (table(control("goog_rdk_1", row(para("{{ status }}")))), []),
        (table(row(table(control("contacts", row(para("{{ .name }}")))) + "<w:p/>")), ["Ana", "Bo", ""]),
        (f"<w:p>{control('contacts.name', run('x'))}</w:p>", ["Ana", "Bo"]),
        (table(row(f"<w:p>{control('contact.name', run('x'))}</w:p>")), ["Ana", "Bo"]),
        (table(f"<w:tr>{control('contacts', '<w:tc>' + para('{{ .name }}') + '</w:tc>')}</w:tr>"), ["Ana", "Bo"]),
        (para("{{ boilerplates.heading }}") + para("{{ boilerplates.text }}"), ["About", "Us."]),
        (f"<w:p>{control('headline', run('{{ headline }}'))}<w:r><w:t> and {{{{ slug }}}}</w:t></w:r></w:p>",
         ["Harbour opens and harbour-opens"]),
    ],
)  # fmt: skip
def test_what_stands_beside_a_place_keeps_its_words(body: str, words: list[str]) -> None:
    made = written(PRESS, docx(body, END))
    assert made.words() == [*words, "end"]
    prepared = written(PRESS, word.prepare(docx(body, END)))
    assert prepared.words() == [*words, "end"]
    for each in (made, prepared):
        assert [c for c in each.body.iter(w("tc")) if c[-1].tag not in (w("p"), w("sdt"))] == []


def test_what_stands_behind_a_place_in_its_run_stays() -> None:
    note = '<w:r><w:t>{{ headline }}</w:t><w:tab/><w:footnoteReference w:id="1"/></w:r>'
    made = written(release(), docx(f"<w:p>{note}</w:p>")).parts["word/document.xml"]
    assert made.index("Harbour opens") < made.index("<w:tab/>") < made.index("footnoteReference")


def test_a_bookmark_across_the_edge_of_what_repeats_stays_whole() -> None:
    start, end = '<w:bookmarkStart w:id="1" w:name="a"/>', '<w:bookmarkEnd w:id="1"/>'
    inside = f"<w:p>{start}<w:r><w:t>{{{{ .name }}}}</w:t></w:r></w:p>"
    made = written(PRESS, docx(control("contacts", inside), f"<w:p>{end}</w:p>"))
    assert findings(made.data) == set()


def test_any_prefix_will_do() -> None:
    members = members_of(docx(table(row(para("{{ headline }}"))), END))
    text = members["word/document.xml"].replace("<w:", "<").replace("</w:", "</").replace("xmlns:w=", "xmlns=")
    text = text.replace(" w:", " x:").replace("<document ", f'<document xmlns:x="{W}" ')
    assert written(release(), zipped({**members, "word/document.xml": text})).words() == ["Harbour opens", "end"]


def test_an_indented_file_loses_no_paragraph() -> None:
    members = members_of(docx(table(row(para("{{ status }}"), para("{{ headline }}"))), END))
    text = members["word/document.xml"].replace("><", ">\n  <")
    made = written(release(), zipped({**members, "word/document.xml": text}))
    assert [cell[-1].tag for cell in made.body.iter(w("tc"))] == [w("p"), w("p")]


def test_a_document_without_a_section_gets_the_embargo_in_its_header() -> None:
    members = members_of(docx(para("{{ body }}")))
    text = members["word/document.xml"]
    bare = text[: text.index("<w:sectPr")] + text[text.index("</w:sectPr>") + len("</w:sectPr>") :]
    held = release(p("x"), timing=Embargo("2027-03-09T06:00", "America/New_York"))
    template = word.compile(zipped({**members, "word/document.xml": bare}), embargoed=True)
    assert "EMBARGOED" in Written(word.write(held, template, Office())).parts["word/header-embargo.xml"]


def test_what_is_encoded_in_an_address_beside_a_field_stays_encoded() -> None:
    body = '<w:p><w:hyperlink r:id="link"><w:r><w:t>Write</w:t></w:r></w:hyperlink></w:p>'
    made = written(release(), with_link(docx(body, END), "mailto:a@b.example?subject=Re%3A%20%7B%7Bslug%7D%7D%20%26"))
    assert made.links()[0][1] == "mailto:a@b.example?subject=Re%3A%20harbour-opens%20%26"


@pytest.mark.parametrize(
    ("body", "place"),
    [
        ('<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textpath string="{{ embargo }}"/>'
         "</v:shape></w:pict></w:r></w:p>", "paragraph 1"),
        (table(row(table(control("contcts", row(para("x")))) + "<w:p/>")), "content control “contcts”, table 2, row 1"),
        (f"<w:p>{control('headline', run('{{ slug }}'))}</w:p>", "content control “headline”, paragraph 1"),
    ],
)  # fmt: skip
def test_a_fault_is_told_where_it_is(body: str, place: str) -> None:
    with pytest.raises(TemplateError, match=place):
        word.compile(docx(body, END))


def test_a_hidden_place_is_not_prepared_into_sight() -> None:
    hidden = para("{{ headline }}", run="<w:rPr><w:vanish/></w:rPr>")
    made = written(release(p("Text.")), word.prepare(docx(para("{{ body }}"), hidden, END)))
    assert "Harbour opens" not in made.words()
