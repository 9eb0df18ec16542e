"""What a written document carries besides its words: language, pictures, tables, properties, nothing private."""

import re
import struct
import zlib
from io import BytesIO

import pytest
from build import h, image, ol, p, quote, release, t, table, ul
from lxml import etree
from PIL import Image as Pillow
from wordfile import OFFICE, asset, docx, findings, members_of, office, para, with_link, written, zipped

from pressdesk import word
from pressdesk.model import Asset, PressDeskError, Run
from pressdesk.model.resources import read_resource
from pressdesk.word.pictures import read_picture
from pressdesk.word.xml import w

BODY = docx(para("{{ body }}"))
AWKWARD = "{{ headline }} {% x %} <b> & \" ' ]]> &amp; 😀 שלום\u00a0\u202fé {{ body }}"


def test_the_words_of_a_release_are_never_filled_again() -> None:
    made = written(release(p(AWKWARD), headline=AWKWARD), docx(para("{{ headline }}"), para("{{ body }}")))
    assert made.words() == [AWKWARD, AWKWARD]


def test_a_headline_of_300_characters_arrives_whole() -> None:
    headline = "Harbour & Co. " * 22
    assert written(release(headline=headline), docx(para("{{ headline }}"))).words() == [headline]
    assert f"<dc:title>{headline}" in written(release(headline=headline), BODY).parts["docProps/core.xml"].replace(
        "&amp;", "&"
    )


def test_line_breaks_and_spaces_are_kept() -> None:
    assert written(release(p("  two  spaces\nnext line ")), BODY).words() == ["  two  spaces\nnext line "]


@pytest.mark.parametrize(
    ("language", "mark"), [("es-MX", 'w:val="es-MX"'), ("ja", 'w:eastAsia="ja"'), ("ar", 'w:bidi="ar"')]
)
def test_the_words_carry_their_language(language: str, mark: str) -> None:
    assert f"<w:lang {mark}/>" in written(release(p("x"), language=language), BODY).parts["word/document.xml"]


def test_a_language_from_right_to_left_turns_paragraphs_runs_and_tables() -> None:
    made = written(release(p("مرفأ"), ul("٢٠٢٦"), table((), ("باب",)), language="ar"), BODY).parts["word/document.xml"]
    assert made.count("<w:bidi/>") == 4
    assert made.count("<w:rtl/>") == 3
    assert "<w:bidiVisual/>" in made


def test_latin_words_in_an_arabic_release_are_not_turned() -> None:
    made = written(release(p("120 Quay Street"), language="ar"), BODY).parts["word/document.xml"]
    assert "<w:bidi/>" in made
    assert "<w:rtl/>" not in made


def test_a_telephone_number_in_an_arabic_release_keeps_its_order() -> None:
    made = written(release(p("هاتف +1 503 555 0142 نهارا"), language="ar"), BODY)
    runs = [(run.findtext(w("t")), run.find(f"{w('rPr')}/{w('rtl')}") is not None) for run in made.body.iter(w("r"))]
    assert runs == [("هاتف ", True), ("+1 503 555 0142", False), (" نهارا", True)]


def test_a_template_for_latin_letters_sets_size_and_weight_of_arabic_ones() -> None:
    template = docx(para("{{ body }}", run='<w:rPr><w:b/><w:sz w:val="30"/></w:rPr>'))
    made = written(release(p("مرفأ"), ul("x"), language="ar"), template).parts
    assert '<w:b/><w:bCs/><w:sz w:val="30"/><w:szCs w:val="30"/><w:rtl/>' in made["word/document.xml"]
    styles = made["word/styles.xml"]
    assert styles.count("<w:sz ") == styles.count("<w:szCs ") > 0
    assert not re.search(r"<w:rPr>(?:(?!</w:rPr>).)*<w:spacing ", styles)


def test_a_line_beside_a_paragraph_stands_where_arabic_lines_begin() -> None:
    line = '<w:{} w:val="single" w:sz="8"/>'
    look = f"<w:pPr><w:pBdr>{line.format('left')}{line.format('bottom')}</w:pBdr></w:pPr>"
    made = written(release(p("مرفأ"), language="ar"), docx(para("{{ body }}", look=look))).parts["word/document.xml"]
    assert f"<w:pBdr>{line.format('bottom')}{line.format('right')}</w:pBdr>" in made


def test_a_line_that_no_word_knows_beside_a_paragraph_stays() -> None:
    look = '<w:pPr><w:pBdr><w:start w:val="single"/><w:top w:val="single"/></w:pBdr></w:pPr>'
    made = written(release(p("مرفأ"), language="ar"), docx(para("{{ body }}", look=look))).parts["word/document.xml"]
    assert '<w:pBdr><w:top w:val="single"/><w:start w:val="single"/></w:pBdr>' in made


def test_a_language_from_left_to_right_turns_nothing() -> None:
    made = written(release(p("x")), BODY).parts["word/document.xml"]
    assert "bidi" not in made
    assert "<w:rtl/>" not in made


def test_a_table_repeats_its_header_and_has_widths() -> None:
    made = written(release(table(("Year", "What"), ("2026", "A long thing happened"), caption="C")), BODY)
    rows = list(made.body.iter(w("tr")))
    assert [row.find(f"{w('trPr')}/{w('tblHeader')}") is not None for row in rows] == [True, False]
    widths = [int(c.get(w("w"))) for c in made.body.iter(w("gridCol"))]
    assert 0 < widths[0] < widths[1]
    assert ("caption", "C") in made.styled()


def test_figures_stand_at_the_end_of_their_cells() -> None:
    made = written(release(table(("Year", "Ships"), ("2026", "7"), ("2027", "12"))), BODY)
    assert ["w:jc" in etree.tostring(cell).decode() for cell in made.body.iter(w("tc"))] == [False, True] * 3


def test_the_caption_of_a_table_stays_with_its_last_row() -> None:
    made = written(release(table((), ("a",), ("b",), caption="C"), table((), ("c",))), BODY)
    kept = [words for words, p in zip(made.words(), made.paragraphs(), strict=True) if p.find(f".//{w('keepNext')}")
            is not None]  # fmt: skip
    assert kept == ["b"]


def test_a_picture_stands_with_its_alt_text_and_caption() -> None:
    picture = asset()
    made = written(release(image(picture.hash, "Ferry", "Ana Ruiz", 'A "ferry"')), BODY, office(picture))
    assert 'descr="A &quot;ferry&quot;"' in made.parts["word/document.xml"]
    assert made.styled() == [("PressDesk Picture", ""), ("caption", "Ferry (Ana Ruiz)")]
    assert findings(made.data) == set()


def test_the_same_picture_twice_is_stored_once() -> None:
    picture = asset()
    made = written(release(image(picture.hash), image(picture.hash)), BODY, office(picture))
    assert len([name for name in made.parts if name.startswith("word/media/")]) == 1
    assert findings(made.data) == set()


def test_a_wide_picture_is_made_to_fit() -> None:
    picture = asset(size=(4000, 1000))
    made = written(release(image(picture.hash)), BODY, office(picture)).parts["word/document.xml"]
    width, height = map(int, re.findall(r'<wp:extent cx="(\d+)" cy="(\d+)"', made)[0])
    assert width == 9360 * 635
    assert abs(width / height - 4) < 0.01


@pytest.mark.parametrize(("kind", "ending"), [("png", "png"), ("jpeg", "jpeg"), ("gif", "gif"), ("webp", "png")])
def test_every_kind_of_picture_is_one_word_can_show(kind: str, ending: str) -> None:
    picture = asset(kind)
    made = written(release(image(picture.hash)), BODY, office(picture))
    assert [name.rpartition(".")[2] for name in made.parts if name.startswith("word/media/")] == [ending]


def test_a_picture_is_what_its_bytes_say() -> None:
    picture = Asset("image/png", asset("jpeg").data)
    made = written(release(image(picture.hash)), BODY, office(picture))
    assert [name.rpartition(".")[2] for name in made.parts if name.startswith("word/media/")] == ["jpeg"]


@pytest.mark.parametrize("kind", ["jpeg", "png", "webp"])
def test_a_picture_taken_sideways_stands_upright(kind: str) -> None:
    exif = Pillow.Exif()
    exif[0x0112] = 6
    made = BytesIO()
    Pillow.new("RGB", (300, 100)).save(made, kind, exif=exif)
    picture = read_picture(Asset("image/png", made.getvalue()))
    assert picture.width * 3 == picture.height


def test_a_picture_for_print_keeps_its_colours_and_size_on_paper() -> None:
    made = BytesIO()
    Pillow.new("CMYK", (300, 100)).save(made, "jpeg", dpi=(300, 300))
    picture = read_picture(Asset("image/jpeg", made.getvalue()))
    assert (picture.data, picture.width) == (made.getvalue(), 914_400)


def test_a_picture_without_a_size_on_paper_gets_that_of_a_screen() -> None:
    made = BytesIO()
    Pillow.new("L", (96, 96)).save(made, "png", dpi=(1, 1))
    assert read_picture(Asset("image/png", made.getvalue())).width == 914_400


def test_a_picture_of_too_many_pixels_is_named() -> None:
    bomb = asset().data.replace(struct.pack(">2I", 200, 100), struct.pack(">2I", 20_000, 10_000))
    header = bomb[12:29]
    data = bomb[:29] + struct.pack(">I", zlib.crc32(header)) + bomb[33:]
    with pytest.raises(PressDeskError, match="too large"):
        read_picture(Asset("image/png", data))


def test_a_picture_that_is_not_at_hand_leaves_its_caption() -> None:
    assert written(release(image(caption="Ferry")), BODY).styled() == [("caption", "Ferry")]


def test_a_broken_picture_is_named() -> None:
    picture = Asset("image/png", b"no picture")
    with pytest.raises(PressDeskError, match="cannot be read"):
        written(release(image(picture.hash)), BODY, office(picture))


def test_the_logo_stands_in_its_place_or_the_name_for_it() -> None:
    logo = asset()
    template = docx(para("{{ body }}"), headers={"default": para("{{ organization.logo }}")})
    made = written(release(p("x")), template, office(logo, logo=logo.hash))
    assert 'descr="Harbour Law"' in made.parts["word/default.xml"]
    assert findings(made.data) == set()
    assert written(release(p("x")), template).words("word/default.xml") == ["Harbour Law"]


def test_the_name_is_not_said_twice_for_want_of_a_logo() -> None:
    template = docx(para("{{ organization.logo }} {{ organization.name }}"))
    assert written(release(), template).words()[0].split() == ["Harbour", "Law"]


def test_the_properties_tell_title_language_and_organization_alone() -> None:
    core = read_core(with_core("<dc:creator>Bob</dc:creator><cp:keywords>secret</cp:keywords>"))
    assert "<dc:title>Harbour opens</dc:title>" in core
    assert "<dc:creator>Harbour Law</dc:creator>" in core
    assert "<dc:language>en-US</dc:language>" in core
    assert "Bob" not in core
    assert "secret" not in core


def with_core(inside: str) -> bytes:
    """Return a template with these properties."""
    members = members_of(BODY)
    core = members["docProps/core.xml"].replace("<dc:creator></dc:creator>", inside)
    return zipped({**members, "docProps/core.xml": core})


def read_core(template: bytes) -> str:
    """Return the properties of a release written into the template."""
    return written(release(), template).parts["docProps/core.xml"]


def test_nothing_of_the_authors_machine_travels_along() -> None:
    members = members_of(BODY)
    space = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
    facts = (
        f'<Properties xmlns="{space}"><Template>C:\\Users\\bob\\x.dotx</Template><Manager>Bob</Manager></Properties>'
    )
    settings = members["word/settings.xml"].replace("<w:zoom", '<w:updateFields w:val="true"/><w:zoom')
    made = written(release(), zipped({**members, "docProps/app.xml": facts, "word/settings.xml": settings}))
    assert "bob" not in made.parts["docProps/app.xml"].lower()
    assert "updateFields" not in made.parts["word/settings.xml"]


def test_what_points_outside_the_file_is_taken_out_and_said() -> None:
    shown = '<w:p><w:r><w:drawing><a:blip xmlns:a="urn:a" r:link="link"/></w:drawing></w:r></w:p>'
    data = with_link(docx(shown, para("{{ body }}")), "https://spy.example/pixel.png", "image")
    assert "linked from another place" in word.compile(data).notes[0]
    assert "spy.example" not in "".join(written(release(p("x")), data).parts.values())


def test_an_unchanged_part_is_copied_as_it_is() -> None:
    template = word.compile(docx(para("{{ body }}")))
    made = word.write(release(p("x")), template, OFFICE)
    assert all(member.packed in made for member in template.members)


@pytest.mark.parametrize("name", ["base", "letterhead"])
def test_our_own_files_have_no_findings(name: str) -> None:
    assert findings(read_resource(f"templates/{name}.docx")) == set()


def test_a_full_release_has_no_findings() -> None:
    value = release(
        p("x", Run("bold", bold=True)), h("S"), ol("a"), p("y"), ol("b"), ul("c"), quote("q", by="Ana"),
        table(("A", "B"), ("1", "2")), subheadlines=(t("sub"),), end_mark="###", place="Boston",
    )  # fmt: skip
    assert findings(written(value, read_resource("templates/letterhead.docx")).data) == set()
