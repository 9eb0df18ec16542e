"""A Word file made plain for another program: the same words, nothing that fetches, embeds or runs."""

import socket

import pytest
from build import p, quote, release
from samples import office, samples
from wordfile import OFFICE, OFFICE_TYPE, Written, docx, members_of, para, with_link, with_part

from pressdesk import word
from pressdesk.app import libreoffice
from pressdesk.model.resources import read_resource
from pressdesk.word.flatten import flatten
from pressdesk.word.xml import R, W

LINKED = (
    '<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">'
    '<wp:extent cx="9525" cy="9525"/><wp:docPr id="1" name="x"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/'
    'drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="1" name="x"/>'
    '<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:link="link"/></pic:blipFill><pic:spPr/></pic:pic>'
    "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>"
)
CONTROL = "<w:sdt><w:sdtPr><w:tag w:val='x'/></w:sdtPr><w:sdtContent>{0}</w:sdtContent></w:sdt>"


def field(instruction: str, result: str = "shown") -> str:
    kinds = [f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")]
    middle = f"<w:r><w:instrText>{instruction[:3]}</w:instrText><w:instrText>{instruction[3:]}</w:instrText></w:r>"
    return f"<w:p>{kinds[0]}{middle}{kinds[1]}<w:r><w:t>{result}</w:t></w:r>{kinds[2]}</w:p>"


@pytest.mark.parametrize("name", samples())
def test_a_release_keeps_its_words(name: str) -> None:
    template = word.compile(read_resource("templates/letterhead.docx"))
    made = word.write(samples()[name], template, office())
    assert Written(flatten(made)).words() == Written(made).words()


def test_a_telephone_number_in_an_arabic_release_begins_with_a_mark() -> None:
    made = word.write(release(p("هاتف 03-555 0142"), language="ar"), word.compile(docx(para("{{ body }}"))), OFFICE)
    assert Written(flatten(made)).words() == ["هاتف \u200e03-555 0142"]


def test_content_controls_are_dissolved_at_every_depth() -> None:
    inner = CONTROL.format("<w:r><w:t>in</w:t></w:r>")
    made = Written(flatten(docx(CONTROL.format(para("one") + f"<w:p>{inner}</w:p>"), headers={"default": para("top")})))
    assert (made.words(), made.words("word/default.xml")) == (["one", "in"], ["top"])
    assert "w:sdt" not in made.parts["word/document.xml"]


@pytest.mark.parametrize(
    "instruction", ["INCLUDETEXT &quot;/etc/x&quot;", " includepicture http://x", "DDEAUTO a b", "LINK"]
)
def test_a_field_that_fetches_keeps_only_what_it_shows(instruction: str) -> None:
    simple = f'<w:p><w:fldSimple w:instr="{instruction}"><w:r><w:t>shown</w:t></w:r></w:fldSimple></w:p>'
    made = Written(flatten(docx(field(instruction), simple)))
    assert made.words() == ["shown", "shown"]
    assert [word for word in ("instr", "fldChar", "fldSimple") if word in made.parts["word/document.xml"]] == []


@pytest.mark.parametrize("instruction", [" PAGE ", "HYPERLINK &quot;https://x.example&quot;", "IF 1 = 1 &quot;a&quot;"])
def test_a_field_of_the_document_itself_stays(instruction: str) -> None:
    assert "fldChar" in Written(flatten(docx(field(instruction)))).parts["word/document.xml"]


def test_a_field_inside_an_instruction_is_judged_by_itself() -> None:
    inner = "<w:r><w:instrText>INCLUDEPICTURE x</w:instrText></w:r>"
    begin, end = (f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "end"))
    outer = f"<w:p>{begin}<w:r><w:instrText>IF 1 = 1</w:instrText></w:r>{begin}{inner}{end}{end}</w:p>"
    made = Written(flatten(docx(outer))).parts["word/document.xml"]
    assert ("INCLUDEPICTURE" in made, "IF 1 = 1" in made) == (False, True)


def test_a_link_stays_and_anything_else_that_leads_out_goes() -> None:
    link = f'<w:p xmlns:r="{R}"><w:hyperlink r:id="link"><w:r><w:t>site</w:t></w:r></w:hyperlink></w:p>'
    kept = members_of(flatten(with_link(docx(link), "https://x.example/")))
    assert "https://x.example/" in kept["word/_rels/document.xml.rels"]
    for kind in ("image", "frame", "attachedTemplate", "subDocument"):
        made = members_of(flatten(with_link(docx(para("words")), "https://x.example/", kind)))
        assert "x.example" not in "".join(made.values())


def test_a_picture_cannot_pass_for_a_link() -> None:
    blip = '<w:p><w:r><w:drawing><a:blip xmlns:a="urn:a" r:link="link"/></w:drawing></w:r></w:p>'
    made = members_of(flatten(with_link(docx(blip), "https://x.example/")))
    assert 'r:link="link"' not in made["word/document.xml"]


def test_what_another_part_links_to_goes_too() -> None:
    file = with_part(docx(para("words")), "word/chart.xml", "<chart/>", f"{OFFICE_TYPE}chart")
    file = with_part(file, "word/inside.xml", "<x/>", f"{OFFICE_TYPE}oleObject", of="word/chart.xml")
    made = members_of(flatten(file))
    assert ("word/chart.xml" in made, "word/inside.xml" in made) == (True, False)


@pytest.mark.parametrize("kind", ["aFChunk", "oleObject", "control", "customXml"])
def test_what_is_embedded_goes(kind: str) -> None:
    chunk = f'<w:altChunk xmlns:w="{W}" xmlns:r="{R}" r:id="more"/>'
    made = members_of(flatten(with_part(docx(para("words"), chunk), "word/extra.xml", "<x/>", OFFICE_TYPE + kind)))
    assert ("word/extra.xml" in made, "altChunk" in made["word/document.xml"]) == (False, False)
    assert "words" in made["word/document.xml"]


def test_a_vml_picture_from_elsewhere_is_cut_off() -> None:
    vml = '<w:p><w:r><w:pict><v:imagedata xmlns:v="urn:schemas-microsoft-com:vml" src="http://x.example/a.png"/></w:pict></w:r></w:p>'
    assert "x.example" not in members_of(flatten(docx(vml)))["word/document.xml"]


def test_quotes_keep_their_words() -> None:
    template = word.compile(read_resource("templates/base.docx"))
    made = word.write(release(p("One."), quote("We sail.", by="Ana Ruiz")), template, office())
    assert Written(flatten(made)).words() == Written(made).words()


@pytest.mark.network_tool
@pytest.mark.skipif(libreoffice.find() is None, reason="LibreOffice is not installed")
def test_libreoffice_asks_nobody_for_anything() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.1)
        address = f"http://127.0.0.1:{server.getsockname()[1]}/x.png"
        picture = f'<w:p><w:r><w:instrText>INCLUDEPICTURE "{address}"</w:instrText></w:r></w:p>'
        file = with_link(docx(para("words"), picture, LINKED), address, "image")
        libreoffice.word_to_pdf(file, title="T", language="en")
        with pytest.raises(TimeoutError):
            server.accept()
