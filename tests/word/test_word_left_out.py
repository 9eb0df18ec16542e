"""Parts, relationships and properties that no release needs do not travel, and what is needed does."""

import re

import pytest
from build import release
from builders import Link, P, Part, R, app, custom, drawing, header, letter
from leaks import PLACE, faults, kept, out
from wordfile import OFFICE, OFFICE_TYPE, asset, docx, members_of, office, with_part, written, zipped

from pressdesk import word
from pressdesk.model import TemplateError

PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships/"
MICROSOFT = "http://schemas.microsoft.com/office/"
VML = '<w:r><w:pict><v:shape id="s1" style="width:1pt" {0}><v:imagedata {1}/></v:shape></w:pict></w:r>'
PERM = '<w:permStart w:id="1" w:ed="HARBOUR\\zoe.spy"/>{}<w:permEnd w:id="1"/>'
BOUND = '<w:sdt><w:sdtPr><w:dataBinding w:xpath="/zoe" w:storeItemID="{{1}}"/></w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>'  # noqa: E501


@pytest.mark.parametrize(
    "piece",
    [
        P("", PERM.format(R("x"))),
        P(
            "",
            VML.format(
                'href="file:///C:/zoe.doc" alt="C:\\zoe.png"', 'src="http://evil.example/p.png" o:title="C:\\zoe"'
            ),
        ),
        P("", f'<w:hyperlink w:anchor="a" w:tooltip="file:///C:/zoe">{R("x")}</w:hyperlink>'),
        P("", BOUND.format(R("x"))),
    ],
)
def test_names_and_paths_in_attributes_go(piece: str) -> None:
    assert kept(piece) == []


def test_editing_ranges_of_everyone_stay() -> None:
    made = out(P("", PERM.replace("w:ed=", "w:edGrp=").format(R("x"))))
    assert made["word/document.xml"].count("<w:perm") == 2


@pytest.mark.parametrize(
    ("name", "relation", "of"),
    [
        ("customXml/item1.xml", f"{OFFICE_TYPE}customXml", "word/document.xml"),
        ("word/tasks/tasks1.xml", f"{MICROSOFT}2019/05/relationships/documenttasks", "word/document.xml"),
        ("word/people.xml", f"{MICROSOFT}2011/relationships/people", "word/document.xml"),
        ("word/webextensions/taskpanes.xml", f"{MICROSOFT}2011/relationships/webextensiontaskpanes", ""),
        ("word/embeddings/a.xlsx", f"{OFFICE_TYPE}package", "word/document.xml"),
        ("word/printer.bin", f"{OFFICE_TYPE}printerSettings", "word/document.xml"),
        ("_xmlsignatures/origin.sigs", f"{PACKAGE}digital-signature/origin", ""),
        ("docMetadata/LabelInfo.xml", f"{MICROSOFT}2020/02/relationships/classificationlabels", ""),
    ],
)  # fmt: skip
def test_parts_that_no_release_needs_do_not_travel(name: str, relation: str, of: str) -> None:
    made = out(Part(name, "<x>Zoe</x>", relation, "application/xml", "more", of))
    assert [part for part in made if part == name or name in made[part] or "Zoe" in made[part]] == []


def test_macros_are_refused_whatever_their_file_is_called() -> None:
    data = with_part(docx(PLACE), "word/v.bin", "x", f"{MICROSOFT}2006/relationships/vbaProject")
    with pytest.raises(TemplateError, match="macros"):
        word.compile(data)


def test_a_chart_travels_without_its_workbook() -> None:
    chart = f'<c:chartSpace xmlns:c="u:c" xmlns:r="{OFFICE_TYPE[:-1]}"><c:externalData r:id="book"/></c:chartSpace>'
    graph = '<w:r><w:drawing><c:chart xmlns:c="u:c" r:id="graph"/></w:drawing></w:r>'
    parts = (
        Part("word/charts/chart1.xml", chart, "chart", "application/xml", "graph"),
        Part("word/embeddings/b.xlsx", "Zoe", "package", "x/x", "book", "word/charts/chart1.xml"),
    )
    made = out(P("", graph), *parts)
    assert ("word/charts/chart1.xml" in made, "word/embeddings/b.xlsx" in made) == (True, False)
    assert "externalData" not in made["word/charts/chart1.xml"]
    assert "chart: a chart carries its whole workbook" in faults(P("", graph), *parts)


BULLET = '<w:numPicBullet w:numPicBulletId="7"><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:imagedata r:id="far" xmlns:r="{0}"/></v:shape></w:pict></w:numPicBullet>'  # noqa: E501


def test_a_bullet_from_elsewhere_goes_with_its_uses() -> None:
    members = members_of(
        letter(P("", R("{{ body }}")), Link("far", "https://evil.example/b.png", "image", "word/numbering.xml"))
    )
    text = members["word/numbering.xml"]
    at = text.index("<w:abstractNum ")
    text = (
        text[:at]
        + BULLET.format(OFFICE_TYPE[:-1])
        + text[at:].replace("<w:lvlJc", '<w:lvlPicBulletId w:val="7"/><w:lvlJc')
    )
    made = members_of(word.write(release(), word.compile(zipped({**members, "word/numbering.xml": text})), OFFICE))
    assert [sign for sign in ("evil", "PicBullet", "far") if sign in made["word/numbering.xml"]] == []
    assert "evil" not in "".join(made.values())


LINKED = '<w:r><w:drawing><wp:inline><wp:docPr id="1"><a:{} r:id="far"/></wp:docPr></wp:inline></w:drawing></w:r>'


@pytest.mark.parametrize("target", ["file:///C:/zoe.docx", "\\\\server\\zoe", "../zoe.docx", "zoe.docx", "D:\\zoe"])
@pytest.mark.parametrize("kind", ["hlinkClick", "hlinkHover", "text"])
def test_a_link_to_a_disk_leaves_nothing_dangling(target: str, kind: str) -> None:
    inside = f'<w:hyperlink r:id="far">{R("words")}</w:hyperlink>' if kind == "text" else LINKED.format(kind)
    pieces = (P("", inside), Link("far", target))
    assert kept(*pieces) == []
    assert '"far"' not in "".join(out(*pieces).values())
    assert "somebody's computer" in faults(*pieces)


@pytest.mark.parametrize("mode", ["", ' TargetMode="external"'])
def test_a_picture_from_elsewhere_goes_however_its_relationship_is_written(mode: str) -> None:
    rels = "word/_rels/document.xml.rels"
    members = members_of(letter(P("", R("x"), drawing("far")), PLACE, Link("far", "https://evil.example/", "image")))
    members[rels] = members[rels].replace(' TargetMode="External"', mode)
    made = members_of(word.write(release(), word.compile(zipped(members)), OFFICE))
    assert ("evil" in "".join(made.values()), "<w:drawing>" in made["word/document.xml"]) == (False, False)


@pytest.mark.parametrize("target", ["https://x.example/a", "mailto:a@x.example", "tel:1", "#top", "www.x.example"])
def test_a_link_to_the_web_stays(target: str) -> None:
    made = out(P("", f'<w:hyperlink r:id="far">{R("words")}</w:hyperlink>'), Link("far", target))
    assert f'Target="{target}"' in made["word/_rels/document.xml.rels"]


def test_a_link_to_the_top_of_the_document_stays_as_it_is() -> None:
    members = members_of(
        letter(P("", f'<w:hyperlink r:id="top">{R("words")}</w:hyperlink>'), PLACE, Link("top", "#top"))
    )
    rels = "word/_rels/document.xml.rels"
    members[rels] = members[rels].replace(' TargetMode="External"', "")
    made = members_of(word.write(release(), word.compile(zipped(members)), OFFICE))
    assert re.search(r'Target="#top"\s*/>', made[rels])


@pytest.mark.parametrize(
    ("name", "value"),
    [("Checked by", "Zoe"), ("Typist", "Zoe"), ("Forward to", "Zoe"), ("MSIP_Label_1_Name", "Zoe"), ("Ref", "C:\\zoe"),
     ("display_urn:schemas#SharedWithUsers", "Zoe"), ("Ref", "zoe@x.example"), ("Ref", "https://a.sharepoint.com/zoe")],
)  # fmt: skip
def test_properties_that_tell_of_somebody_go(name: str, value: str) -> None:
    made = out(custom(**{name: value, "Edition": "Letterhead 4"}))["docProps/custom.xml"]
    assert (value in made, "Letterhead 4" in made) == (False, True)


def test_a_place_in_a_fact_about_the_file_is_filled_or_told() -> None:
    assert "Harbour Law" in out(app(HyperlinkBase="{{ organization.name }}"))["docProps/app.xml"]
    assert "“Manager”" in faults(app(Manager="{{ organization.name }}"))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-be"])
def test_a_definition_is_refused_in_a_part_that_nothing_reads(encoding: str) -> None:
    text = '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/hostname">]><x>&f;</x>'.encode(encoding).decode("latin-1")
    with pytest.raises(TemplateError, match="document type definition"):
        word.compile(zipped({**members_of(letter(PLACE)), "other/item.bin": text}))


@pytest.mark.parametrize(
    "name", ["a\\b.xml", "./a.xml", "word//a.xml", "/a.xml", "../a.xml", "word/./a.xml", "a" * 256]
)
def test_a_path_for_a_name_is_refused(name: str) -> None:
    with pytest.raises(TemplateError, match=r"path for a name|longer than 255"):
        word.compile(zipped({**members_of(letter(PLACE)), name: "x"}))


def test_what_nothing_leads_to_does_not_travel() -> None:
    data = zipped({**members_of(letter(PLACE)), "word/other.xml": "<x>Zoe</x>", "word/media/a b.png": "Zoe"})
    assert "Zoe" not in "".join(members_of(word.write(release(), word.compile(data), OFFICE)).values())


def test_a_picture_whose_name_is_quoted_travels() -> None:
    picture = Part("word/media/a%20b.png", asset().data.decode("latin-1"), "image", "image/png", "pic")
    assert "word/media/a%20b.png" in out(P("", drawing("pic")), picture)


def test_a_document_typed_by_its_ending_is_read() -> None:
    members = members_of(letter(PLACE))
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"
    types = re.sub(r'<Override PartName="/word/document.xml"[^>]*/>', "", members["[Content_Types].xml"])
    types = re.sub(r'<Default Extension="xml"[^>]*/>', "", types)
    types = re.sub(r"(<Types[^>]*>)", rf'\1<Default Extension="xml" ContentType="{kind}"/>', types)
    made = members_of(word.write(release(), word.compile(zipped({**members, "[Content_Types].xml": types})), OFFICE))
    assert 'PartName="/word/document.xml"' in made["[Content_Types].xml"]
    assert kind not in made["[Content_Types].xml"]


def logo(extent: str) -> bytes:
    """Return a template with a picture control for the logo, cropped on two sides, its width as said."""
    picture = asset().data.decode("latin-1")
    shown = drawing("pic").replace("<a:stretch>", '<a:srcRect l="20000" r="20000"/><a:stretch>')
    control = f'<w:sdt><w:sdtPr><w:tag w:val="organization.logo"/><w:picture/></w:sdtPr><w:sdtContent>{shown}</w:sdtContent></w:sdt>'  # noqa: E501
    control = control.replace('<wp:extent cx="914400"', f'<wp:extent cx="{extent}"')
    return letter(P("", control), PLACE, Part("word/media/old.png", picture, "image", "image/png", "pic"))


@pytest.mark.parametrize("extent", ["914400", "wide", "-1", ""])
def test_the_logo_is_not_cropped_as_the_picture_before_it(extent: str) -> None:
    new = asset(size=(30, 10))
    made = written(release(), logo(extent), office(new, logo=new.hash)).parts
    assert "srcRect" not in made["word/document.xml"]
    assert sum("word/media/pd-" in name for name in made) == 1
    assert "word/media/old.png" not in made


@pytest.mark.parametrize("words", ["{{ headline }}", "{{ anything", "rest }}"])
def test_a_place_left_over_stops_the_export(words: str) -> None:
    formula = f'<m:oMath xmlns:m="u:m"><m:r><m:t>{words}</m:t></m:r></m:oMath>'
    with pytest.raises(TemplateError, match=r"\{\{|\}\}"):
        word.compile(letter(P("", formula), PLACE))


@pytest.mark.parametrize("words", ["Write {{ headline }} here", "{{ open", "shut }}"])
def test_a_release_may_say_what_looks_like_a_place(words: str) -> None:
    made = word.write(release(headline=words), word.compile(letter(PLACE, header("first", PLACE))), OFFICE)
    assert words in members_of(made)["word/document.xml"]
