"""Templates that cannot be used: the file, the place and the remedy are named."""

import struct
import zipfile
from io import BytesIO

import pytest
from build import release
from wordfile import OFFICE, docx, members_of, para, with_link, written, zipped

from pressdesk import word
from pressdesk.model import TemplateError
from pressdesk.model.resources import read_resource

BASE = read_resource("templates/base.docx")
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600


def refusal(data: bytes, name: str = "letter.docx") -> TemplateError:
    """Return the error a template is refused with."""
    with pytest.raises(TemplateError) as caught:
        word.compile(data, name)
    assert caught.value.remedy
    assert name in caught.value.message
    return caught.value


def test_an_unknown_field_is_named_with_its_place_and_the_field_meant() -> None:
    error = refusal(docx(para("x"), para("News: {{ headlin }}")))
    assert str(error).startswith("letter.docx, paragraph 2 (“News: {{ headlin }}”): there is no field “headlin”.")
    assert "Did you mean {{ headline }}?" in error.remedy
    assert "boilerplates" in error.remedy


@pytest.mark.parametrize(
    "kind", [("first", "header of the first page"), ("default", "header"), ("even", "header of the even pages")]
)
def test_a_place_in_a_header_is_told_in_words(kind: tuple[str, str]) -> None:
    assert f"letter.docx, {kind[1]}: there" in refusal(docx(headers={kind[0]: para("{{ masthead }}")})).message


def test_a_place_in_a_table_is_told_in_words() -> None:
    rows = "".join(f"<w:tr><w:tc>{para(words)}</w:tc></w:tr>" for words in ("{{ body }}", "{{ hedline }}"))
    error = refusal(docx(f"<w:tbl>{rows}</w:tbl>"))
    assert "table 1, row 2: there is no field “hedline”" in error.message
    error = refusal(docx(headers={"first": f"<w:tbl>{rows}</w:tbl>{para('')}"}))
    assert "table 1, row 2, in the header of the first page" in error.message


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("{{ headline", "“{{headline” is not closed"),
        ("{{ headline {{ body }}", "is not closed"),
        ("headline }}", "“headline}}” has no opening “{{”"),
        ("{% if x %}Dear all", "“{% if x %}” is a command of a template language"),
        ("{{ headline|shout }}", "no filter “shout”"),
        ("{{ body | upper }}", "“body | upper” does not go together"),
        ("{{ headline | long }}", "“headline | long” does not go together"),
        ("{{ headline {{ body }} }}", "is a place inside a place"),
        ("{headline}", "“{headline}” is not a place"),
        ("{ { headline } }", "is not a place"),
        ("｛｛headline｝｝", "is not a place"),
        ("«headline»", "is not a place"),
        ("{{#if headline}}", "a command of a template language"),
        ("{{ .name }}", "outside a repeating control"),
        ("{{ contacts.fax }}", "no field “contacts.fax”"),
        ("{{ }}", "no field “”"),
    ],
)
def test_a_broken_place_is_refused(words: str, said: str) -> None:
    assert said in refusal(docx(para(words))).message


def test_a_field_that_cannot_fill_an_address_is_refused() -> None:
    assert "cannot be filled" in refusal(with_link(docx(para("{{ body }}")), "{{ contacts }}")).message


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "is empty"),
        (b"%PDF-1.7", "is a PDF"),
        (b"{\\rtf1", "Rich Text"),
        (b"<!DOCTYPE html><html>", "web page"),
        (b"hello", "not a Word document"),
        (OLE, "an old Word file (.doc)"),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "protected with a password"),
        (zipped({"Index/Document.iwa": ""}), "Pages"),
        (zipped({"content.xml": "", "mimetype": ""}), "OpenDocument"),
        (zipped({"a.txt": ""}), "not a Word document"),
        (BASE[:5000], "cannot be unpacked"),
    ],
)
def test_what_is_no_word_file_is_refused_with_what_it_is(data: bytes, said: str) -> None:
    assert said in refusal(data).message


def test_a_lock_file_is_told_from_its_document() -> None:
    assert "lock file" in refusal(b"\x05Ana" + b" " * 158, "~$letter.docx").message


def with_type(kind: str) -> bytes:
    """Return our base with another content type for its document."""
    members = members_of(BASE)
    types = members["[Content_Types].xml"]
    document = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    return zipped({**members, "[Content_Types].xml": types.replace(document, kind)})


def test_a_file_with_macros_is_refused() -> None:
    assert "macros" in refusal(with_type("application/vnd.ms-word.document.macroEnabled.main+xml")).message
    assert "macros" in refusal(zipped({**members_of(BASE), "word/vbaProject.bin": "x"})).message


def test_a_dotx_is_written_as_a_docx() -> None:
    made = written(
        release(), with_type("application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml")
    )
    assert "template.main" not in made.parts["[Content_Types].xml"]


def test_the_document_may_stand_at_another_path() -> None:
    members = {name.replace("word/document", "word/letter"): text for name, text in members_of(BASE).items()}
    moved = {name: text.replace("word/document.xml", "word/letter.xml") for name, text in members.items()}
    data = word.write(release(), word.compile(zipped(moved)), OFFICE)
    assert "Harbour opens" in members_of(data)["word/letter.xml"]


def test_a_strict_document_is_refused() -> None:
    members = members_of(BASE)
    old = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
    rels = members["_rels/.rels"].replace(old, "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument")
    assert "Strict" in refusal(zipped({**members, "_rels/.rels": rels})).message


def test_a_missing_part_is_named() -> None:
    members = members_of(BASE)
    del members["word/document.xml"]
    assert "holds no document" in refusal(zipped(members)).message


def test_broken_xml_and_a_dtd_are_refused_with_the_part() -> None:
    assert (
        "“word/styles.xml” inside it is not valid XML" in refusal(docx(parts={"word/styles.xml": "<w:styles"})).message
    )
    dtd = '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'
    assert "document type definition" in refusal(docx(parts={"word/document.xml": dtd})).message


def test_a_zip_bomb_is_refused_without_unpacking() -> None:
    assert "unpacks to" in refusal(zipped({**members_of(BASE), "word/media/a.png": "0" * (30 * 2**20)})).message


def test_too_many_files_are_refused() -> None:
    assert "3100 files" in refusal(zipped({f"a{n}": "" for n in range(3100)})).message


def test_a_name_that_stands_twice_is_refused() -> None:
    made = BytesIO(BASE)
    with zipfile.ZipFile(made, "a") as archive:
        archive.writestr("word/Document.xml", "<x/>")
    assert "twice" in refusal(made.getvalue()).message


def test_a_damaged_member_is_named() -> None:
    packed = zipped(members_of(BASE))
    with zipfile.ZipFile(BytesIO(packed)) as archive:
        start = archive.getinfo("word/styles.xml").header_offset + 60
    assert (
        "“word/styles.xml” inside it cannot be read"
        in refusal(packed[:start] + b"\0\0\0\0" + packed[start + 4 :]).message
    )


def test_a_member_that_lies_about_its_size_is_refused() -> None:
    packed = bytearray(zipped({**members_of(BASE), "word/media/a.png": "0" * 500_000}))
    entry = packed.rindex(b"PK\x01\x02")
    struct.pack_into("<I", packed, entry + 24, 10)
    assert "damaged" in refusal(bytes(packed)).message
