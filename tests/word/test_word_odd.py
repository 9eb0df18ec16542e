"""Templates as older Words and other programs write them."""

import re
import zipfile
from io import BytesIO

import pytest
from build import image, link, p, release, t, table
from wordfile import (
    OFFICE,
    OFFICE_TYPE,
    asset,
    docx,
    findings,
    members_of,
    office,
    para,
    with_link,
    with_part,
    written,
    zipped,
)

from pressdesk import word
from pressdesk.model import Office, Organization, TemplateError
from pressdesk.word.xml import HEAD, W

BODY = docx(para("{{ body }}"))


def test_the_second_copy_of_the_styles_goes_with_its_content_type() -> None:
    kind = "http://schemas.microsoft.com/office/2007/relationships/stylesWithEffects"
    made = written(release(p("x")), with_part(BODY, "word/stylesWithEffects.xml", "<x/>", kind))
    assert "stylesWithEffects" not in "".join((*made.parts, *made.parts.values()))


def test_the_thumbnail_of_the_template_goes() -> None:
    kind = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail"
    made = written(release(p("x")), with_part(BODY, "docProps/thumbnail.xml", "<x/>", kind, of=""))
    assert "docProps/thumbnail.xml" not in made.parts


def test_the_path_of_the_attached_template_goes() -> None:
    settings = members_of(BODY)["word/settings.xml"].replace("<w:zoom", '<w:attachedTemplate r:id="a"/><w:zoom')
    settings = settings.replace(
        "xmlns:w=", 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:w='
    )
    data = zipped({**members_of(BODY), "word/settings.xml": settings})
    kind = f"{OFFICE_TYPE}attachedTemplate"
    made = written(release(p("x")), with_part(data, "word/own.xml", "<secret/>", kind, of="word/settings.xml"))
    assert "attachedTemplate" not in "".join(made.parts.values())
    assert "word/own.xml" not in made.parts


def test_links_of_ours_do_not_take_the_id_of_one_of_the_template() -> None:
    body = '<w:p><w:hyperlink r:id="rId1"><w:r><w:t>own</w:t></w:r></w:hyperlink></w:p>'
    members = members_of(with_link(docx(body, para("{{ body }}")), "https://own.example/"))
    members["word/_rels/document.xml.rels"] = members["word/_rels/document.xml.rels"].replace('"link"', '"rId1"')
    made = written(release(p(link("ours"))), zipped(members))
    assert made.links() == [("own", "https://own.example/"), ("ours", "https://example.org/")]


def test_the_largest_picture_id_word_writes_leaves_room_for_ours() -> None:
    picture, space = asset(), "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
    shown = f'<w:p><w:r><w:drawing><wp:inline xmlns:wp="{space}"><wp:docPr id="2147483647" name="x"/></wp:inline></w:drawing></w:r></w:p>'  # noqa: E501
    made = written(release(image(picture.hash)), docx(shown, para("{{ body }}")), office(picture))
    ids = [int(number) for number in re.findall(r'docPr id="(\d+)"', made.parts["word/document.xml"])]
    assert len(set(ids)) == 2
    assert max(ids) < 2**31


def test_word_2010_effects_stay_behind_the_language() -> None:
    effect = '<w14:ligatures xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" w14:val="standard"/>'
    run = f'<w:rPr><w:color w:val="FF0000"/>{effect}</w:rPr>'
    made = written(release(), docx(para("{{ headline }}", run=run))).parts["word/document.xml"]
    assert made.index("w:color") < made.index("w:lang") < made.index("w14:ligatures")


def test_a_place_in_a_list_of_the_template_stays_in_it() -> None:
    look = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:jc w:val="left"/></w:pPr>'
    assert "<w:numPr>" in written(release(), docx(para("{{ headline }}", look=look))).parts["word/document.xml"]


def test_part_names_are_the_same_in_any_case() -> None:
    members = members_of(BODY)
    rels = members["word/_rels/document.xml.rels"].replace('"styles.xml"', '"Styles.XML"')
    template = word.compile(zipped({**members, "word/_rels/document.xml.rels": rels}))
    assert template.styles["Quote"] == "Quote"
    assert not any("lacks" in note for note in template.notes)


def test_a_part_name_in_another_script_survives() -> None:
    made = written(release(p("x")), with_part(BODY, "word/größe.xml", "<x/>", f"{OFFICE_TYPE}webSettings"))
    assert made.parts["word/größe.xml"] == "<x/>"


def test_a_stored_member_that_was_changed_is_damaged() -> None:
    made = BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, text in members_of(BODY).items():
            archive.writestr(name, text)
    data = made.getvalue().replace(b"Default Paragraph Font", b"Default Paragraph Tont")
    with pytest.raises(TemplateError, match=r"word/styles\.xml"):
        word.compile(data, "x.docx")


def test_a_member_with_a_password_is_refused() -> None:
    data = bytearray(zipped(members_of(BODY)))
    data[data.index(b"PK\x01\x02") + 8] |= 1
    with pytest.raises(TemplateError, match="locked with a password"):
        word.compile(bytes(data), "x.docx")


def test_a_table_of_the_release_stays_apart_from_one_of_the_template() -> None:
    first = f"<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc>{para('a')}</w:tc></w:tr></w:tbl>"
    made = written(release(table((), ("b",))), docx(first, para("{{ body }}"), para("end")))
    assert [element.tag.rpartition("}")[2] for element in made.body] == ["tbl", "p", "tbl", "p", "sectPr"]


def test_columns_leave_less_room_for_a_picture() -> None:
    members = members_of(BODY)
    document = members["word/document.xml"].replace("</w:sectPr>", '<w:cols w:num="2" w:space="720"/></w:sectPr>')
    assert word.compile(zipped({**members, "word/document.xml": document})).area.width == (9360 - 720) // 2


def test_an_address_without_its_field_leads_nowhere() -> None:
    body = '<w:p><w:hyperlink r:id="link"><w:r><w:t>Site</w:t></w:r></w:hyperlink></w:p>'
    made = written(release(), with_link(docx(body), "{{ organization.web }}"), Office(Organization("Harbour")))
    assert made.links()[0] == ("Site", "about:blank")


def test_control_characters_in_the_address_do_no_harm() -> None:
    made = written(
        release(), docx(para("{{ organization.address }}")), Office(Organization(address="1\x0b Quay\n\x01Port"))
    )
    assert made.words() == ["1 Quay\nPort"]


def test_an_added_style_stands_on_a_default_of_another_name() -> None:
    own = '<w:style w:type="paragraph" w:default="1" w:styleId="S"><w:name w:val="Standard"/></w:style>'
    styles = {"word/styles.xml": f'{HEAD}<w:styles xmlns:w="{W}">{own}</w:styles>'}
    made = written(release(p("x")), docx(para("{{ body }}"), parts=styles))
    names = [style.get(f"{{{W}}}val") for style in made.tree("word/styles.xml").iter(f"{{{W}}}name")]
    assert "Normal" not in names
    assert findings(made.data) == set()


def test_a_headline_of_two_lines_is_one_line_in_the_properties() -> None:
    made = written(release(headline=t("One\ntwo")), BODY, OFFICE)
    assert "<dc:title>One two</dc:title>" in made.parts["docProps/core.xml"]
