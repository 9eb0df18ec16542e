"""Places typed in Word: found however Word mangled them, filled in the format they were typed in."""

import pytest
from build import b, contact, detail, h, link, ol, p, plate, quote, release, t, ul
from wordfile import W, Written, docx, findings, para, with_link, written

from pressdesk import word
from pressdesk.model import Office, Organization, Paragraph, Subheading
from pressdesk.word.xml import w

RED = '<w:rPr><w:color w:val="FF0000"/></w:rPr>'


@pytest.mark.parametrize(
    "typed",
    [
        ("{{ headline }}",),
        ("{{headline}}",),
        ("{", "{ head", "line", " }", "}"),
        ("{{\u00a0headline\u202f}}",),
        ("{{ Headline }}",),
        ("{{ “headline” }}",),
        ("{{ ‘headline’ }}",),
        ("{{\u200bheadline }}",),
        ("{{ HEADLINE }}",),
    ],
)
def test_a_place_is_found_however_word_wrote_it(typed: tuple[str, ...]) -> None:
    assert written(release(), docx(para("Now: ", *typed, "!"))).words() == ["Now: Harbour opens!"]


@pytest.mark.parametrize("typed", ["release_date", "Release Date", "release-date", "release–date", "date"])
def test_a_field_is_known_by_what_autocorrect_makes_of_it(typed: str) -> None:
    assert written(release(), docx(para(f"{{{{ {typed} }}}}"))).words() == ["March 9, 2026"]


@pytest.mark.parametrize("typed", ["organization.name", "Organisation. Name", "organisation.name"])
def test_the_organization_is_known_in_british_spelling(typed: str) -> None:
    assert "Harbour Law" in written(release(), docx(para(f"{{{{ {typed} }}}}"))).words()


def test_two_places_in_one_paragraph_are_both_filled() -> None:
    made = written(release(end_mark="###"), docx(para("{{ headline }}", " and {{ end_", "mark }}")))
    assert made.words() == ["Harbour opens and ###"]


def test_the_words_take_the_format_they_were_typed_in() -> None:
    made = written(release(headline=t("Harbour ", b("opens"))), docx(para("{{ headline }}", run=RED)))
    runs = made.paragraphs()[0].iter(w("r"))
    looks = [r.find(w("rPr")) for r in runs]
    assert [look.find(w("color")).get(w("val")) for look in looks] == ["FF0000", "FF0000"]
    assert [look.find(w("b")) is not None for look in looks] == [False, True]


def test_the_words_beside_a_place_keep_their_own_format() -> None:
    body = (
        f"<w:p><w:r><w:t>Plain {{{{</w:t></w:r><w:r>{RED}<w:t> headline</w:t></w:r><w:r><w:t>}}}} end</w:t></w:r></w:p>"
    )
    runs = list(written(release(), docx(body)).paragraphs()[0].iter(w("r")))
    assert [(words, run.find(f".//{w('color')}") is not None) for run in runs for words in run.itertext()] \
        == [("Plain ", False), ("Harbour opens", True), (" end", False)]  # fmt: skip


def test_body_paragraphs_take_the_paragraph_and_format_of_their_place() -> None:
    look = '<w:pPr><w:ind w:left="99"/><w:jc w:val="both"/></w:pPr>'
    made = written(release(p("one"), p("two")), docx(para("{{ body }}", look=look, run=RED)))
    assert [q.find(f"{w('pPr')}/{w('ind')}").get(w("left")) for q in made.paragraphs()] == ["99", "99"]
    assert made.parts["word/document.xml"].count("FF0000") == 2


def test_the_rest_of_the_body_takes_the_named_styles() -> None:
    made = written(
        release(h("S"), ul("b"), ol("n"), quote("q", lead_in="L:"), detail("Who", "we")), docx(para("{{ body }}"))
    )
    styles = ["heading 2", "List Bullet", "List Number", "PressDesk Lead-in", "Quote", "PressDesk Detail"]
    assert [style for style, _ in made.styled()] == styles


def test_the_words_of_details_stand_in_one_column() -> None:
    made = written(release(detail("WHEN", "Friday", "at 6 a.m.")), docx(para("{{ body }}")))
    first, second = made.paragraphs()
    assert made.words() == ["WHEN:\tFriday", "at 6 a.m."]
    assert first.find(f".//{w('b')}").getparent().getnext().text == "WHEN:"
    assert second.find(f"{w('pPr')}/{w('ind')}").get(w("hanging")) == "0"


def test_a_place_with_a_look_of_its_own_keeps_it_for_its_lines() -> None:
    value = release(contacts=(contact("Ana"), contact("Bo")))
    styled = written(value, docx(para("{{ contacts }}", look='<w:pPr><w:jc w:val="right"/></w:pPr>'))).styled()
    assert [style for style, _ in styled] == ["PressDesk Contact Heading", "", ""]
    assert written(value, docx(para("{{ contacts }}"))).styled()[1] == ("PressDesk Contact", "Ana")


def test_words_round_a_block_stay_in_its_first_and_last_paragraph() -> None:
    made = written(release(p("one"), p("two")), docx(para("From us: ", "{{ body }}", " (end)")))
    assert made.words() == ["From us: one", "two (end)"]


def test_two_blocks_in_one_paragraph_do_not_run_together() -> None:
    value = release(p("one"), boilerplates=(plate("About us."),))
    assert written(value, docx(para("{{ body }} {{ boilerplates }}"))).words() == ["one ", "About us."]


def test_release_brings_everything_in_house_order() -> None:
    value = release(p("Text."), end_mark="###", boilerplates=(plate("About us."),))
    assert written(value, docx(para("{{ release }}"))).words() \
        == ["March 9, 2026", "Harbour opens", "Text.", "###", "About us."]  # fmt: skip


def test_the_dateline_runs_in_unless_the_template_has_a_place_for_it() -> None:
    value = release(p("Ships sail."), place="Boston")
    assert written(value, docx(para("{{ body }}"))).words() == ["BOSTON — Ships sail."]
    assert written(value, docx(para("{{ dateline }}"), para("{{ body }}"))).words() == ["BOSTON", "Ships sail."]


def test_a_file_without_fields_gets_the_release_at_its_end() -> None:
    made = written(release(p("Text.")), docx(para("Our letterhead"), "<w:p/>"))
    assert made.words() == ["Our letterhead", "March 9, 2026", "Harbour opens", "Text."]
    assert made.body[-1].tag == w("sectPr")


def test_a_file_with_fields_in_its_header_only_gets_the_release_too() -> None:
    made = written(release(p("Text.")), docx(para("Hello"), headers={"first": para("{{ organization.name }}")}))
    assert made.words()[-1] == "Text."
    assert made.words("word/first.xml") == ["Harbour Law"]


def test_places_in_tables_are_filled() -> None:
    cells = "".join(f"<w:tc>{para(words)}</w:tc>" for words in ("{{ headline }}", "{{ body }}"))
    table = f"<w:tbl><w:tblPr/><w:tblGrid/><w:tr>{cells}</w:tr></w:tbl>"
    assert written(release(p("one"), p("two")), docx(table, para("end"))).words() == [
        "Harbour opens",
        "one",
        "two",
        "end",
    ]


def test_places_in_text_boxes_are_filled() -> None:
    box = f'<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>{para("{{ headline }}")}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>'  # noqa: E501
    made = written(release(p("Text.")), docx(f"<w:p><w:r><w:t>Box {{{{ body }}}}</w:t></w:r>{box}</w:p>"))
    assert made.words() == ["Box Text.Harbour opens", "Harbour opens"]


def test_a_place_in_a_content_control_leaves_the_control_whole() -> None:
    control = (
        f'<w:sdt><w:sdtPr><w:tag w:val="x"/></w:sdtPr><w:sdtContent>{para("{{ headline }}")}</w:sdtContent></w:sdt>'
    )
    made = written(release(), docx(control))
    assert [e.tag for e in made.body[0]] == [w("sdtPr"), w("sdtContent")]
    assert made.words() == ["Harbour opens"]


def test_a_link_in_a_header_is_related_from_the_header() -> None:
    value = release(headline=t("See ", link("this", "https://a.example/?x=1&y=2")))
    made = written(value, docx(para("{{ body }}"), headers={"default": para("{{ headline }}")}))
    assert made.links("word/default.xml") == [("this", "https://a.example/?x=1&y=2")]


def test_a_place_inside_a_link_of_the_template_makes_no_link_in_a_link() -> None:
    body = '<w:p><w:hyperlink r:id="link"><w:r><w:t>{{ headline }}</w:t></w:r></w:hyperlink></w:p>'
    made = written(release(headline=t(link("Linked"))), with_link(docx(body), "https://own.example/"))
    assert made.links() == [("Linked", "https://own.example/")]


def test_the_address_of_a_link_is_filled() -> None:
    body = '<w:p><w:hyperlink r:id="link"><w:r><w:t>Our site</w:t></w:r></w:hyperlink></w:p>'
    for address in ("{{ organization.web }}", "http://%7B%7B%20organization.web%20%7D%7D"):
        made = written(release(), with_link(docx(body, para("{{ body }}")), address))
        assert made.links()[0][1] in ("https://harbour.example", "http://harbour.example")


def test_a_body_in_a_link_dissolves_the_link() -> None:
    body = '<w:p><w:hyperlink r:id="link"><w:r><w:t>{{ body }}</w:t></w:r></w:hyperlink></w:p>'
    made = written(release(p("one"), p("two")), with_link(docx(body), "https://own.example/"))
    assert made.words() == ["one", "two"]
    assert made.links() == []


def test_another_prefix_for_words_namespace_does_not_matter() -> None:
    parts = Written(docx(para("{{ headline }}"))).parts["word/document.xml"]
    renamed = parts.replace("<w:", "<z:").replace("</w:", "</z:").replace(" w:", " z:").replace("xmlns:w=", "xmlns:z=")
    made = written(release(), docx(parts={"word/document.xml": renamed.replace('xmlns:r="', 'xmlns:q="')}))
    assert made.words() == ["Harbour opens"]
    assert W in made.parts["word/document.xml"]


def test_a_template_says_what_it_has_no_place_for() -> None:
    notes = word.compile(docx(para("{{ headline }}"), para("{{ body }}"))).notes
    assert "no place for status, release_date, label, subheadlines, end_mark, boilerplates, contacts, notes" in notes[0]
    assert word.compile(docx(para("{{ release }}"))).notes == ()


def test_the_slug_and_the_address_print() -> None:
    office = Office(Organization(address="1 Quay\nPortland"))
    made = written(release(), docx(para("{{ slug }}"), para("{{ organization.address }}")), office)
    assert made.words() == ["harbour-opens", "1 Quay\nPortland"]


@pytest.mark.parametrize("first", [p("one"), h("one")])
def test_a_new_page_begins_once(first: Paragraph | Subheading) -> None:
    look = "<w:pPr><w:pageBreakBefore/><w:widowControl/></w:pPr>"
    made = written(release(first, p("two"), p("three")), docx(para("{{ body }}", look=look)))
    assert [q.find(f".//{w('pageBreakBefore')}") is not None for q in made.paragraphs()] == [True, False, False]
    assert findings(made.data) == set()
