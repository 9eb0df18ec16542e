"""The History pane: versions by day, what differs, old words brought back."""

from datetime import UTC, date, datetime, timedelta

import pytest
from build import b, i, link, p, quote, release, table
from msgspec.structs import replace
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pressdesk import desk as desks
from pressdesk.app import background
from pressdesk.desk import Revision
from pressdesk.model import Embargo, Release, plain, words
from pressdesk.text.changes import compare
from pressdesk.ui.history import rows, said
from pressdesk.ui.history.page import PageWriter, ground
from pressdesk.ui.history.rows import Day, Version, entries, span_words
from pressdesk.ui.theme import contrast, read_colours

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def pane(window, session, qtbot):
    """The pane of a release with three versions: begun, a headline kept, a body kept."""
    for change in (
        {"headline": plain("Harbour opens late")},
        {"body": (p("First words again."), *session.release.body[1:])},
    ):
        session.edit(replace(session.release, **change))
        session.keep_version()
    window.show_tab("history")
    shown = window.right._panes["history"]
    qtbot.waitUntil(lambda: len(shown.model.told) == 3)
    return shown


def row(pane, number):
    """Return where a version stands; the newest is 0."""
    return pane.list.visualRect(pane.model.index(number + 1)).center()


def click(pane, number, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.mouseClick(pane.list.viewport(), Qt.MouseButton.LeftButton, modifier, row(pane, number))


def marked(pane):
    """Return the words that are struck through and those underlined."""
    found = {"old": "", "new": ""}
    block = pane.reader.document().begin()
    while block.isValid():
        for at in block:
            shown = at.fragment()
            if shown.charFormat().fontStrikeOut():
                found["old"] += shown.text()
            elif shown.charFormat().fontUnderline() and not shown.charFormat().isAnchor():
                found["new"] += shown.text()
        block = block.next()
    return found["old"], found["new"]


def links(pane):
    html = pane.reader.document().toHtml()
    return {part.split('"')[0] for part in html.split('href="')[1:]}


def test_versions_stand_by_day_with_their_reason_words_and_what_changed(pane):
    assert isinstance(pane.model.entries[0], Day)
    told = [pane.model.told[entry.revision].changed for entry in pane.model.entries[1:]]
    assert told == ["A paragraph", "Headline", "The first version"]
    assert [entry.reason for entry in pane.model.entries[1:]] == ["Kept", "Kept", "Begun"]


def test_the_newest_is_chosen_and_the_list_has_the_focus(pane):
    assert pane.list.chosen()[0].revision.number == 3
    assert pane.list.hasFocus()
    assert marked(pane) == ("", " again")


def test_arrow_keys_go_from_version_to_version(pane):
    QTest.keyClick(pane.list, Qt.Key.Key_Down)
    assert marked(pane) == ("", " late")


def test_two_chosen_with_ctrl_are_compared_with_each_other(pane):
    click(pane, 2)
    click(pane, 0, CTRL)
    assert marked(pane) == ("", " late again")
    assert (pane.restore.text(), pane.modes["now"].isVisible()) == ("Restore the older", False)


def test_a_third_takes_the_place_of_the_nearer_one(pane):
    for number in (0, 1, 2):
        click(pane, number, CTRL if number else Qt.KeyboardModifier.NoModifier)
    assert [one.revision.number for one in pane.list.chosen()] == [3, 1]


def test_against_now_follows_what_is_typed(pane, session, qtbot):
    click(pane, 2)
    pane.modes["now"].click()
    session.edit(replace(session.release, headline=plain("Harbour opens later")))
    qtbot.waitUntil(lambda: "later" in marked(pane)[1])


def test_the_text_of_a_version_can_be_read_and_copied(pane):
    click(pane, 2)
    pane.modes["text"].click()
    assert marked(pane) == ("", "")
    pane.reader.selectAll()
    pane.reader.copy()
    assert "Harbour opens\n" in QApplication.clipboard().text()


def test_a_version_is_restored_as_one_step(pane, session, qtbot):
    before = session.release
    click(pane, 2)
    QTest.mouseClick(pane.restore, Qt.MouseButton.LeftButton)
    assert words(session.release.headline) == "Harbour opens"
    assert desks.revisions(session.desk, "new")[0].reason == "restored"
    session.undo()
    assert session.release == before


def test_a_part_is_restored_by_its_link(pane, session):
    click(pane, 1)
    assert links(pane) == {"part:headline"}
    pane.reader.anchorClicked.emit(QUrl("part:headline"))
    assert words(session.release.headline) == "Harbour opens"
    assert session.release.body[0] == p("First words again.")


def test_the_list_follows_a_new_version(pane, session):
    session.edit(replace(session.release, label="UPDATED"))
    session.keep_version()
    assert pane.model.entries[1].revision.number == 4
    assert pane.list.chosen()[0].revision.number == 3


def test_what_is_selected_stays_selected_while_the_same_is_saved_again(pane, session):
    pane.modes["now"].click()
    pane.reader.selectAll()
    session.edit(replace(session.release, ignored=()))
    session.keep_version()
    pane._show()
    assert pane.reader.textCursor().hasSelection()


def test_another_release_shows_its_own_history(pane, session):
    session.open("old")
    assert [entry.revision.number for entry in pane.model.entries[1:]] == [1]
    assert "Old ferry sails" in pane.reader.toPlainText()


def test_a_version_that_changed_nothing_goes_and_one_that_is_kept_stays(pane, session):
    before = session.release
    session.edit(replace(before, label="UPDATED"))
    session.save()
    assert pane.model.entries[1].revision.number == 4
    session.edit(before)
    session.save()
    assert [entry.revision.number for entry in pane.model.entries[1:]] == [3, 2, 1]
    session.keep_version()
    assert [entry.revision.reason for entry in pane.model.entries[1:]] == ["kept", "kept", "kept", "new"]


def test_a_hidden_pane_reads_nothing(pane, window, session):
    window.right.show_tab("preview")
    shown = pane.model.entries
    session.edit(replace(session.release, label="UPDATED"))
    session.keep_version()
    assert pane.model.entries is shown
    window.right.show_tab("history")
    assert pane.model.entries[1].revision.number == 4


def test_a_release_without_words_says_what_will_come(pane, session):
    session.new("release")
    assert pane.empty.isVisible()


def test_keys_lead_to_the_pane_and_from_tab_to_tab(window, keys):
    keys(Qt.Key.Key_F8)
    assert (window.right.name, window.right._panes["history"].list.hasFocus()) == ("history", True)
    keys((Qt.Key.Key_Tab, CTRL))
    assert window.right.name == "preview"
    keys(Qt.Key.Key_F9, (Qt.Key.Key_Backtab, CTRL | Qt.KeyboardModifier.ShiftModifier))
    assert window.right.isVisible()


def test_long_releases_are_compared_off_the_windows_thread(pane, session, qtbot):
    long = tuple(p(f"Paragraph {n} " + "of many words " * 60) for n in range(40))
    session.edit(replace(session.release, body=long))
    session.keep_version()
    click(pane, 0)
    qtbot.waitUntil(lambda: "Paragraph 7" in marked(pane)[1])
    background.finish()


def test_ten_thousand_versions_are_listed_and_read_only_where_they_are_seen(pane):
    begin = datetime(2026, 1, 1, tzinfo=UTC)
    many = tuple(Revision(n, begin + timedelta(minutes=n), "continued") for n in range(10_000, 0, -1))
    pane.model.show(entries(many, date(2026, 1, 1)))
    assert len([entry for entry in pane.model.entries if not isinstance(entry, Day)]) == 10_000
    assert len(pane.model.told) == 3


def page(old: Release, new: Release, **more: bool) -> str:
    document = QTextDocument()
    PageWriter(document, read_colours("light"), restores=True, **more).write(compare(old, new), frozenset())
    return document.toPlainText()


def test_many_unchanged_paragraphs_are_folded_round_what_differs(qapp):
    body = [p(f"Paragraph number {n}.") for n in range(12)]
    shown = page(release(*body), release(*body[:6], p("Quite new words."), *body[6:]))
    assert "5 unchanged\nParagraph number 5.\nQuite new words." in shown


def test_every_kind_of_block_is_shown(qapp):
    blocks = (quote("We sail.", by="Ana Ruiz", lead_in="Ana said:"), table(("Year",), ("2026",)))
    shown = page(release(), release(*blocks))
    assert all(text in shown for text in ("Ana Ruiz", "Ana said:", "We sail.", "Year", "2026"))


def test_what_moved_is_told_once_in_full(qapp):
    a, b, c = p("Alpha words stand here."), p("Beta words."), p("Gamma words.")
    shown = page(release(a, b, c), release(b, c, a))
    assert "Moved from here" in shown
    assert "Moved here\nAlpha words stand here." in shown


def test_a_change_without_words_is_told(qapp):
    shown = page(release(quote("We sail.")), release(quote("We sail.", marks="none")))
    assert "Changed, but not in its words" in shown


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize("kind", ["old", "new"])
def test_words_that_differ_can_be_read_in_both_palettes(name, kind):
    colours = read_colours(name)
    assert contrast(colours.ink, ground(colours, kind)) >= 4.5


@pytest.mark.parametrize(
    ("found", "shown"),
    [
        ({"headline": 1, "paragraph": 2}, "Headline, 2 paragraphs"),
        ({"timing": 1}, "Status line"),
        ({"quote": 1, "boilerplates": 3}, "A quote, boilerplate"),
        ({}, ""),
    ],
)
def test_what_differs_in_short(qapp, found, shown):
    assert said.summary_words(found) == shown


@pytest.mark.parametrize(
    ("old", "new", "shown"),
    [
        (("read the ", link("policy")), ("read the policy",), "read the [link removed] policy"),
        (("read the policy",), ("read the ", b("policy")), "read the [now bold] policy"),
        (("read ", i("it")), ("read ", b("it")), "read [no longer italic, now bold] it"),
        (("read ", link("it", "https://a.org")), ("read ", link("it", "https://b.org")), "read [another link] it"),
    ],
)
def test_the_same_words_in_another_dress_are_told_once(qapp, old, new, shown):
    assert page(release(p(*old)), release(p(*new))).endswith(shown)


def test_an_embargo_is_told_in_the_language_of_the_window(spanish):
    lifts = Embargo("2026-03-09T09:00", "America/New_York")
    assert "9 de marzo de 2026" in said.value_words("timing", lifts)


NOON = datetime(2026, 3, 9, 12, 5, 7, tzinfo=UTC)


@pytest.mark.parametrize(
    ("reasons", "later", "shown"),
    [
        (("new", "export"), timedelta(seconds=9), "From Begun to Exported · 12:05"),
        (("kept", "kept"), timedelta(seconds=9), "From 12:05:07 to 12:05:16"),
        (("new", "export"), timedelta(minutes=9), "From 12:05 to 12:14"),
    ],
)
def test_two_versions_of_one_minute_are_told_apart(qapp, monkeypatch, reasons, later, shown):
    monkeypatch.setattr(rows, "moment_words", lambda at, _today: f"{at:%H:%M}")
    monkeypatch.setattr(rows, "second_words", lambda at: f"{at:%H:%M:%S}")
    made = [Version(Revision(1, at, why), 0) for at, why in zip((NOON, NOON + later), reasons, strict=True)]
    assert span_words(*made, date(2026, 3, 9)) == shown


def test_a_moment_to_the_second_has_its_seconds(qapp):
    assert said.second_words(NOON).count(":05:07") == 1


@pytest.mark.parametrize(
    ("old", "new", "shown"),
    [("New ships sail", "A new ships sail", "New A new ships"), ("Ships sail.", "Ships sail!", "Ships sail.!")],
)
def test_words_that_went_and_came_do_not_read_as_one(qapp, old, new, shown):
    assert shown in page(release(headline=old), release(headline=new))


def test_the_list_is_as_high_as_its_versions_until_somebody_drags(pane, session):
    few = pane._panes.sizes()[0]
    assert few == min(pane.list.whole_height() + 8, pane.height() // 3)
    for number in range(9):
        session.edit(replace(session.release, label=f"{number}"))
        session.keep_version()
    assert few < pane._panes.sizes()[0] <= pane.height() // 3 + 1
    pane._panes.moveSplitter(90, 1)
    session.keep_version()
    assert pane._panes.sizes()[0] == 90
