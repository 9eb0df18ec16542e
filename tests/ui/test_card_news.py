"""The boilerplate card of a release: it tells of a newer version, shows what changed and takes it by one click."""

from datetime import date

import pytest
from build import b, plate, t
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from pressdesk import desk as desks
from pressdesk.model import Boilerplate
from pressdesk.ui.card_news import changes_html, changes_said
from pressdesk.ui.theme import read_colours

HARBOR = Boilerplate("h", "Harbor", heading="About", paragraphs=(t("The harbor has nine piers. It is open."),))
NEWER = replace(HARBOR, paragraphs=(t("The harbor has twelve piers. It is open."),))
COLOURS = read_colours("light")
PALETTE = {"old": "line-through", "new": "underline"}


@pytest.fixture
def card(session, window):
    """Return the card of a boilerplate after the library has changed to these words."""

    def made(*kept, stage="draft"):
        window.foot.insert(desks.save_boilerplate(session.desk, HARBOR))
        session.edit(replace(session.release, stage=stage))
        for one in kept:
            desks.save_boilerplate(session.desk, one)
        session.library_changed.emit()
        return window.form.boilerplates

    return made


def said(cards) -> str:
    return " ".join(one.text() for one in cards.cards[-1].findChildren(QLabel))


def test_a_newer_version_is_shown_and_taken_by_one_click(session, window, card):
    cards = card(NEWER)
    (news,) = cards.news.values()
    assert news.changes.accessibleName() == "gone: nine; new: twelve"
    QTest.mouseClick(news.take, Qt.MouseButton.LeftButton)
    assert session.release.boilerplates[-1] == replace(NEWER, version=2).use()
    assert not cards.news
    session.undo()
    assert session.release.boilerplates[-1].version == 1
    assert cards.news


def test_the_current_version_has_no_news(card):
    assert not card(replace(HARBOR, name="Port")).news


@pytest.mark.parametrize(("stage", "told"), [("approved", 1), ("issued", 0), ("corrected", 0), ("withdrawn", 0)])
def test_what_is_issued_is_not_offered_other_words(card, stage, told):
    cards = card(NEWER, replace(NEWER, review_by=date(2020, 1, 31)), stage=stage)
    assert len(cards.news) == told
    assert ("Review was due" in said(cards)) is bool(told)


def test_a_review_date_that_is_past_is_said_with_the_owner(card):
    assert "Review was due Fri, Jan. 31, 2020 · Ana" in said(
        card(replace(HARBOR, review_by=date(2020, 1, 31), owner="Ana"))
    )


def test_tab_goes_from_the_card_to_its_update(window, card, keys):
    cards = card(NEWER)
    cards.cards[-1].state.setFocus()
    QTest.keyClick(cards.cards[-1].state, Qt.Key.Key_Tab)
    assert cards.news[len(cards.cards) - 1].take.hasFocus()


@pytest.mark.parametrize(
    ("old", "new", "heard"),
    [
        (plate("a b c"), plate("a b d"), "gone: c; new: d"),
        (plate("a", heading="X"), plate("a", heading="Y"), "gone: X; new: Y"),
        (plate("a"), plate("a", "b <i>"), "new: b <i>"),
        (plate("a", "b"), plate("b"), "gone: a"),
    ],
)
def test_what_differs_is_marked(old, new, heard):
    assert changes_said(old, new) == heard
    html = changes_html(old, new, COLOURS)
    assert [PALETTE[kind] in html for kind in ("old", "new")] == ["gone" in heard, "new" in heard]
    assert "<i>" not in html


def test_other_marks_are_named():
    assert "now bold" in changes_html(plate(t("a word")), plate(t("a ", b("word"))), COLOURS)


def test_the_variant_in_the_language_of_the_release_is_added(session, window):
    spanish = replace(HARBOR, id="s", language="es", group="g")
    desks.save_boilerplates(session.desk, (replace(HARBOR, group="g"), spanish))
    session.edit(replace(session.release, language="es-MX"))
    window.foot.insert(desks.boilerplate(session.desk, "h"))
    assert session.release.boilerplates[-1].id == "s"
    window.foot.insert(desks.boilerplate(session.desk, "h"))
    assert [use.id for use in session.release.boilerplates].count("s") == 1
