"""Styles are found by name and added where they are missing; lists are the template's own."""

import re

import pytest
from build import h, link, ol, p, quote, release, ul
from wordfile import W, Written, docx, findings, para, written, zipped

from pressdesk import word
from pressdesk.model import Run
from pressdesk.model.resources import read_resource
from pressdesk.word.xml import HEAD, w

BODY = docx(para("{{ body }}"))
NORMAL = '<w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>'


def styles(*inside: str) -> dict[str, str]:
    """Return the styles part with these styles."""
    return {"word/styles.xml": f'{HEAD}<w:styles xmlns:w="{W}">{NORMAL}{"".join(inside)}</w:styles>'}


def style(name: str, style_id: str, inside: str = "") -> str:
    """Return a paragraph style."""
    return f'<w:style w:type="paragraph" w:styleId="{style_id}"><w:name w:val="{name}"/>{inside}</w:style>'


def used(made: Written) -> list[str]:
    """Return the style ids of the paragraphs."""
    return re.findall(r'<w:pStyle w:val="([^"]+)"', made.parts["word/document.xml"])


def test_a_localised_style_id_is_found_by_its_name() -> None:
    parts = styles(style("Heading 2", "berschrift2"), style("quote", "Zitat"))
    assert used(written(release(h("S"), quote("q")), docx(para("{{ body }}"), parts=parts))) == ["berschrift2", "Zitat"]


def test_a_missing_style_is_added_and_said() -> None:
    template = word.compile(docx(para("{{ body }}"), parts=styles(style("heading 2", "H2"))))
    assert "Styles this template lacks were added: List Bullet," in template.notes[-1]
    assert "Heading 2" not in template.notes[-1]


def test_a_style_that_another_of_ours_brings_is_told_as_missing() -> None:
    told = word.inspect(docx(para("{{ contacts }}"), parts=styles(style("heading 2", "H2")))).styles
    assert [use.name for use in told if use.found and use.name.startswith("PressDesk")] == []


def test_an_added_style_stands_on_the_templates_own_default() -> None:
    made = written(release(quote("q")), docx(para("{{ body }}"), parts=styles()))
    quoted = next(s for s in made.tree("word/styles.xml") if s.find(w("name")).get(w("val")) == "Quote")
    assert quoted.find(w("basedOn")).get(w("val")) == "Standard"
    assert findings(made.data) == set()


def test_an_added_style_takes_a_free_id() -> None:
    parts = styles(style("Something", "Quote"))
    assert used(written(release(quote("q")), docx(para("{{ body }}"), parts=parts))) == ["Quote1"]


def test_a_file_without_styles_gets_them() -> None:
    members = Written(BODY).parts
    bare = {k: v for k, v in members.items() if k not in ("word/styles.xml", "word/numbering.xml")}
    for part in ("[Content_Types].xml", "word/_rels/document.xml.rels"):
        bare[part] = re.sub(r"<(Override|Relationship) [^>]*(styles|numbering)\.xml[^>]*>", "", bare[part])
    made = written(release(quote("q"), ol("a"), ul("b")), zipped(bare))
    assert [name for name, _ in made.styled()] == ["Quote", "List Number", "List Bullet"]
    assert findings(made.data) == set()


def lists_of(made: Written) -> list[str]:
    """Return the list id of each numbered paragraph."""
    return re.findall(r'<w:numId w:val="(\d+)"', made.parts["word/document.xml"])


def test_each_numbered_list_is_a_list_of_its_own_that_begins_at_1() -> None:
    made = written(release(ol("a", "b"), p("x"), ol("c")), BODY)
    first, second, third = lists_of(made)
    assert first == second != third
    nums = {n.get(w("numId")): n for n in made.tree("word/numbering.xml").iter(w("num"))}
    for num in (first, third):
        assert nums[num].find(f"{w('lvlOverride')}/{w('startOverride')}").get(w("val")) == "1"


def test_two_neighbouring_lists_stay_two() -> None:
    assert len(set(lists_of(written(release(ol("a"), ol("b")), BODY)))) == 2


def test_lists_follow_the_definition_of_the_templates_style() -> None:
    definition = '<w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>'  # noqa: E501
    nums = '<w:num w:numId="4"><w:abstractNumId w:val="7"/></w:num>'
    numbering = {"word/numbering.xml": f'{HEAD}<w:numbering xmlns:w="{W}">{definition}{nums}</w:numbering>'}
    numbered = style("List Number", "LN", '<w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr>')
    made = written(release(ol("a")), docx(para("{{ body }}"), parts={**styles(numbered), **numbering}))
    num = next(n for n in made.tree("word/numbering.xml").iter(w("num")) if n.get(w("numId")) == lists_of(made)[0])
    assert num.find(w("abstractNumId")).get(w("val")) == "7"


def test_a_list_style_without_a_list_gets_ours() -> None:
    parts = styles(style("List Number", "LN"), style("List Bullet", "LB"))
    made = written(release(ul("a"), ol("b")), docx(para("{{ body }}"), parts=parts))
    assert len(lists_of(made)) == 2
    assert findings(made.data) == set()


def test_links_are_real_and_in_the_link_style() -> None:
    made = written(release(p("See ", link("this", "https://a.example/ä?q={x}"), ".")), BODY)
    assert made.links() == [("this", "https://a.example/ä?q=%7Bx%7D")]
    assert '<w:rStyle w:val="Hyperlink"/>' in made.parts["word/document.xml"]


def test_a_link_of_several_formats_is_one_link() -> None:
    text = (Run("bold", bold=True, link="https://a.example"), Run(" plain", link="https://a.example"))
    assert written(release(p(*text)), BODY).links() == [("bold plain", "https://a.example")]


@pytest.mark.parametrize("name", ["base", "letterhead"])
def test_our_own_templates_lack_no_style(name: str) -> None:
    assert word.compile(read_resource(f"templates/{name}.docx")).notes == ()
