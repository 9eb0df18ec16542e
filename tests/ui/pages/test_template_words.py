"""What an inspection says on the page, in the order in which it is read."""

import pytest

from pressdesk.model import Fault, FieldUse, Inspection, StyleUse
from pressdesk.ui.pages.template_words import Row, field_words, sections, state

STOPS, LEFT = Fault("header", "no field “x”", "Type “headline”."), Fault("Body", "A macro", "", stops=False)


@pytest.mark.parametrize(
    ("faults", "line", "mark"),
    [
        ((), "Ready", "check"),
        ((LEFT,), "Works; one thing is left out of every export", "warning"),
        ((LEFT, LEFT), "Works; 2 things are left out of every export", "warning"),
        ((STOPS, LEFT), "One thing to mend before it can be used", "error"),
        ((STOPS,) * 3, "3 things to mend before it can be used", "error"),
    ],
)
def test_the_state_is_one_line(faults: tuple[Fault, ...], line: str, mark: str) -> None:
    assert state(Inspection("x", faults=faults)) == (line, mark)


def test_while_nobody_knows_it_is_being_checked() -> None:
    assert state(None) == ("Checking …", "info")


def rows(title: str, found: Inspection, kind: str = "word") -> tuple[Row, ...]:
    return next((one.rows for one in sections(found, kind, {"georgia"}) if one.title == title), ())


def test_what_stops_comes_before_what_is_left_out() -> None:
    made = rows("To mend", Inspection("x", faults=(LEFT, STOPS)))
    assert made == (
        Row("Header", "No field “x”.", "Type “headline”.", "error"),
        Row("Body", "A macro.", "", "warning"),
    )


def test_a_field_is_named_with_its_places() -> None:
    found = Inspection("x", (FieldUse("contacts.phone", ("Body", "footer of the first page")),))
    assert rows("Fields, and where they stand", found) == (
        Row("Media contacts · phone", "Body; footer of the first page"),
    )


def test_lines_of_a_page_are_told_with_its_name_once() -> None:
    found = Inspection("x", (FieldUse("headline", ("page.html, line 2", "page.html, line 9")),))
    assert rows("Fields, and where they stand", found, "web")[0].said == "page.html, line 2; line 9"


def test_a_word_file_without_places_says_where_the_release_goes() -> None:
    assert "follows the last line" in rows("Fields, and where they stand", Inspection("x"))[0].said
    assert rows("Fields, and where they stand", Inspection("x"), "web") == ()


def test_what_is_missing_is_said_with_what_to_type() -> None:
    found = rows("Not in this template", Inspection("x", missing=("notes",)))
    assert found == (Row("Notes to editors", "{{ notes }}"),)


def test_styles_and_fonts_that_are_there_are_one_line() -> None:
    styles = (StyleUse("Title", True, "Title"), StyleUse("Quote", True, "Quote"), StyleUse("Caption", False, "Normal"))
    found = Inspection("x", styles=styles, fonts=("Georgia", "Gill Sans"))
    assert rows("Styles", found)[0] == Row("", "Title, Quote", "", "check")
    assert rows("Styles", found)[1] == Row("Caption", "Not in the file: “Normal” is used.", "", "info")
    here, gone = rows("Fonts", found)
    assert (here.said, gone.name, gone.mark) == ("Georgia", "Gill Sans", "warning")


@pytest.mark.parametrize(
    ("field", "words"), [("headline", "Headline"), ("organization.logo", "Logo"), ("unheard_of", "unheard_of")]
)
def test_a_field_is_called_what_the_window_calls_it(field: str, words: str) -> None:
    assert field_words(field) == words
