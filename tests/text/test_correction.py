"""Notices of corrections and withdrawals."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from pressdesk.model import words
from pressdesk.text.correction import NoticeError, notice, with_notice, withdrawal_notice, without_notice
from tests.build import h, image, p, plate, quote, release

TEXTS = st.lists(st.text("ab .,$59\u00e9", min_size=1), max_size=4)
BEFORE = release(p("The harbour opens with 12 ferries."), p("Tickets cost $5."), headline="Harbour opens Monday")


@pytest.mark.parametrize(
    ("after", "said"),
    [
        (release(*BEFORE.body, headline="Harbour opens Tuesday"), "the headline said “Harbour opens Monday”"),
        (replace(BEFORE, body=(p("The harbour opens with 14 ferries."), BEFORE.body[1])), "“harbour opens with 14"),
        (replace(BEFORE, body=(BEFORE.body[0], p("Tickets cost $6."))), "paragraph 2 said “Tickets cost $5”"),
        (replace(BEFORE, body=(*BEFORE.body, p("Children go free."))), "the text left out “Children go free.”"),
        (replace(BEFORE, body=BEFORE.body[:1]), "the text should not have said “Tickets cost $5.”"),
    ],
)
def test_a_notice_says_what_was_wrong_and_what_is_right(after, said):
    told = words(notice(BEFORE, after))
    assert told.startswith("In the release of March 9, 2026, ")
    assert said in told


def test_the_full_stop_stands_inside_in_american_english_only():
    after = replace(BEFORE, body=(BEFORE.body[0], p("Tickets cost $6.")))
    british = (replace(one, language="en-GB") for one in (BEFORE, after))
    assert words(notice(BEFORE, after)).endswith("should say “Tickets cost $6.”")
    assert words(notice(*british)).endswith("should say “Tickets cost $6”.")


@pytest.mark.parametrize(
    ("language", "said"), [("es", "el titular decía «Harbour"), ("fr", "le titre indiquait «\u202fHarbour")]
)
def test_a_notice_is_in_the_language_of_the_release(language, said):
    before = replace(BEFORE, language=language)
    after = replace(release(*BEFORE.body, headline="Harbour opens Tuesday"), language=language)
    assert said in words(notice(before, after))


def test_a_move_and_another_stage_are_no_error_of_the_release():
    assert notice(BEFORE, replace(BEFORE, body=BEFORE.body[::-1], stage="approved", kind="correction")) == ()


def test_a_quote_and_boilerplate_are_named():
    before = release(quote("We sail in May.", by="Ana"), boilerplates=(plate("Founded 1900."),))
    after = release(quote("We sail in June.", by="Ana"), boilerplates=(plate("Founded 1901."),))
    told = words(notice(before, after))
    assert "paragraph 1 said “We sail in May”" in told
    assert "The boilerplate said “Founded 1900”" in told


def test_subheads_and_pictures_are_no_paragraphs():
    before, after = (release(h("Tickets"), image(), p(f"They cost ${price}.")) for price in (5, 6))
    assert "paragraph 1 said “They cost $5”" in words(notice(before, after))


def test_a_notice_written_again_takes_the_place_of_the_last():
    first = with_notice(BEFORE, replace(BEFORE, body=(BEFORE.body[0], p("Tickets cost $6."))))
    again = with_notice(BEFORE, replace(first, body=(*first.body[:2], p("Tickets cost $7."))))
    assert len(again.body) == 3
    assert "$7" in words(again.body[0].text)


def test_nothing_is_written_where_nothing_differs():
    with pytest.raises(NoticeError):
        with_notice(BEFORE, BEFORE)


@given(TEXTS, TEXTS)
def test_a_notice_never_changes_the_words_it_speaks_of(old, new):
    before, after = release(*map(p, old)), release(*map(p, new))
    if notice(before, after):
        assert without_notice(before, with_notice(before, after)) == after


def test_a_withdrawal_names_the_release_and_the_reason():
    headline, body = withdrawal_notice(BEFORE, "The opening is put off.")
    assert words(headline) == "Withdrawn: Harbour opens Monday"
    assert [words(one.text) for one in body] == [
        "The release of March 9, 2026, “Harbour opens Monday”, is withdrawn.",
        "The opening is put off.",
    ]
