"""A letterhead is made in any look: sound, its own colour and fonts, the organization still a field."""

import pytest
import samples
from wordfile import Written, findings, written

from pressdesk import word
from pressdesk.word import LetterheadLook, letterhead
from pressdesk.word.xml import w

LOOKS = (
    LetterheadLook(),
    LetterheadLook("#7A1F3D", "Georgia", "Georgia", "a4"),
    LetterheadLook("#00553f", "Cambria", "Calibri"),
    LetterheadLook("#000000", 'A & B "Sans" <1>', "Noto Serif CJK JP", "a4"),
    LetterheadLook("#595959", "Times New Roman", "Arial"),
)
FIELDS = {
    "embargo",
    "organization.logo",
    "organization.web",
    "organization.name",
    "organization.address",
    "slug",
    "release",
}


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: look.head_font)
def test_it_is_sound_and_can_be_filled(look: LetterheadLook) -> None:
    data = letterhead(look)
    assert findings(data) == set()
    assert set(word.compile(data).fields) == FIELDS
    assert findings(written(samples.samples()["fare-fines"], data, samples.office()).data) == set()


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: look.head_font)
def test_it_wears_the_look_and_nothing_of_the_starter(look: LetterheadLook) -> None:
    made = Written(letterhead(look))
    assert {e.get(w("ascii")) for e in made.tree("word/styles.xml").iter(w("rFonts"))} == {
        look.head_font,
        look.text_font,
    }
    listed = {e.get(w("name")) for e in made.tree("word/fontTable.xml")}
    assert listed == {look.head_font, look.text_font, "Times New Roman"}
    everything = "".join(made.parts.values())
    assert f'="{look.colour[1:].upper()}"' in everything
    assert look.colour == LOOKS[0].colour or "1F3A5F" not in everything


def test_heads_and_text_are_set_in_their_fonts() -> None:
    styles = Written(letterhead(LetterheadLook(head_font="Verdana", text_font="Georgia"))).tree("word/styles.xml")
    fonts = {s.get(w("styleId")): s.find(f"{w('rPr')}/{w('rFonts')}") for s in styles.iter(w("style"))}
    heads = ("Title", "Heading1", "Heading2", "Masthead", "PressDeskContact")
    assert {fonts[style].get(w("hAnsi")) for style in heads} == {"Verdana"}
    assert fonts["Normal"] is None
    assert next(styles.iter(w("rFonts"))).get(w("hAnsi")) == "Georgia"


@pytest.mark.parametrize(("paper", "page", "tab"), [("letter", "12240", "8784"), ("a4", "11906", "8450")])
def test_the_header_ends_where_the_text_of_the_paper_ends(paper, page: str, tab: str) -> None:
    made = Written(letterhead(LetterheadLook(paper=paper)))
    assert made.body.find(f"{w('sectPr')}/{w('pgSz')}").get(w("w")) == page
    right = {t.get(w("pos")) for t in made.tree("word/styles.xml").iter(w("tab")) if t.get(w("val")) == "right"}
    assert right == {tab}


def test_the_same_look_gives_the_same_bytes() -> None:
    assert letterhead(LOOKS[1]) == letterhead(LOOKS[1]) != letterhead(LOOKS[2])


@pytest.mark.parametrize(
    "wrong", [{"colour": "red"}, {"colour": "#12345"}, {"head_font": " "}, {"text_font": "x" * 32}]
)
def test_no_look_with_what_word_cannot_hold(wrong: dict[str, str]) -> None:
    with pytest.raises(ValueError):
        LetterheadLook(**wrong)
