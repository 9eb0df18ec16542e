"""The status line's popover: embargoes with date, time and zones, by mouse and by keys."""

from datetime import date

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from pressdesk.model import Embargo, Immediate, NoStatus

NEW_YORK = "America/New_York"
RETURN, TAB, DOWN = Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Down


@pytest.fixture
def ask(window, popover):
    """The popover, opened at an embargo on a day at an hour in New York."""

    def opened(day: date, time: str, zone: str = NEW_YORK):
        window.act["status"].trigger()
        popover().embargo.click()
        popover().date.show(day)
        popover().zone.show(zone)
        QTest.keyClicks(popover().time, time)
        return popover()

    return opened


def prints(asked) -> str:
    return asked.prints.text().replace("\u00a0", " ")


def test_for_immediate_release(session, window, popover):
    QTest.mouseClick(window.bar.status, Qt.MouseButton.LeftButton)
    popover().immediate.click()
    assert session.release.timing == Immediate()
    assert window.bar.status.text().startswith("For immediate release")


def test_an_embargo_needs_a_time(session, window, popover):
    window.act["status"].trigger()
    popover().embargo.click()
    assert popover().fault.text() == "An embargo needs a time."
    assert not popover().set.isEnabled()


def test_the_fields_of_an_embargo_are_shown_for_an_embargo_only(window, popover):
    window.act["status"].trigger()
    assert not popover().time.isVisible()
    popover().embargo.click()
    assert popover().time.hasFocus()


def test_the_popover_is_as_high_as_what_it_asks(window, popover, ask):
    window.act["status"].trigger()
    plain = popover().height()
    assert plain > 3 * popover().none.height()
    popover().close()
    asked = ask(date(2027, 11, 7), "1:30 a.m.")
    fewer = asked.height()
    asked.also.show_zones(("Asia/Tokyo", "Europe/Paris"))
    asked.also.changed.emit()
    assert plain < fewer < asked.height()
    assert asked.set.mapTo(asked, asked.set.rect().bottomRight()).y() < asked.height()


def test_an_embargo_with_date_time_and_zone(session, ask):
    asked = ask(date(2026, 3, 9), "6 a.m.", "Europe/London")
    assert prints(asked) == "EMBARGOED UNTIL 6 a.m. GMT, Monday, March 9, 2026"
    QTest.keyClick(asked.time, RETURN)
    assert session.release.timing == Embargo("2026-03-09T06:00", "Europe/London")


def test_an_embargo_by_keys_alone(session, window, popover, keys):
    window.act["status"].trigger()
    popover().none.setFocus()
    keys(DOWN, DOWN)
    assert session.release.timing == NoStatus()
    keys(RETURN, "18:30", RETURN)
    assert session.release.timing == Embargo("2026-03-09T18:30", session.office.house.zone)


def test_an_embargo_is_one_step_of_undo(session, window, ask):
    before = session.release
    asked = ask(date(2026, 3, 9), "6 a.m.")
    asked.also.show_zones(("Asia/Tokyo",))
    asked.set.click()
    assert session.release != before
    window.act["undo"].trigger()
    assert session.release == before


def test_what_is_no_zone_is_said(ask):
    asked = ask(date(2026, 3, 9), "6 a.m.")
    asked.zone.line.selectAll()
    QTest.keyClicks(asked.zone.line, "Atlantis")
    assert "time zone" in asked.fault.text()
    assert not asked.set.isEnabled()


@pytest.mark.parametrize("typed", ["new york", "ET", "America/New_York"])
def test_a_zone_is_taken_as_people_say_it(ask, typed):
    asked = ask(date(2026, 3, 9), "6 a.m.", "UTC")
    asked.zone.line.selectAll()
    QTest.keyClicks(asked.zone.line, typed)
    assert prints(asked) == "EMBARGOED UNTIL 6 a.m. EDT, Monday, March 9, 2026"


def test_an_hour_that_daylight_time_skips_is_refused(session, ask):
    asked = ask(date(2027, 3, 14), "2:30 a.m.")
    assert asked.fault.text() == (
        "2:30 a.m. does not exist on Sunday, March 14, 2027 in New York: clocks go from 2 to 3 a.m. "
        "Choose 1:59 or 3:00."
    )
    QTest.keyClick(asked.time, RETURN)
    assert (asked.set.isEnabled(), session.release.timing) == (False, NoStatus())


def test_an_hour_that_comes_twice_is_asked(session, ask):
    asked = ask(date(2027, 11, 7), "1:30 a.m.")
    assert (asked.first.text(), asked.second.text()) == ("1:30 a.m. EDT (the first)", "1:30 a.m. EST (an hour later)")
    assert asked.fault.text().startswith("1:30 a.m. comes twice on Sunday, November 7, 2027 in New York.")
    QTest.keyClick(asked.time, RETURN)
    assert session.release.timing == NoStatus()
    asked.second.click()
    assert prints(asked) == "EMBARGOED UNTIL 1:30 a.m. EST, Sunday, November 7, 2027"
    asked.set.click()
    assert session.release.timing == Embargo("2027-11-07T01:30", NEW_YORK, second=True)


def test_the_later_of_two_hours_need_not_be_an_hour_later(ask):
    assert ask(date(2027, 4, 4), "1:45 a.m.", "Australia/Lord_Howe").second.text().endswith("(30 minutes later)")


def test_the_answer_is_kept_and_another_hour_is_asked_anew(session, window, popover):
    session.edit(replace(session.release, timing=Embargo("2027-11-07T01:30", NEW_YORK, second=True)))
    window.act["status"].trigger()
    assert (popover().second.isChecked(), popover().set.isEnabled()) == (True, True)
    popover().zone.show("UTC")
    popover().zone.changed.emit()
    assert popover().set.isEnabled()
    popover().zone.show(NEW_YORK)
    popover().zone.changed.emit()
    assert not popover().set.isEnabled()


def test_an_hour_that_comes_twice_by_keys_alone(session, ask, keys):
    asked = ask(date(2027, 11, 7), "1:30 a.m.")
    asked.first.setFocus()
    keys(DOWN)
    asked.set.setFocus()
    keys(Qt.Key.Key_Space)
    assert session.release.timing == Embargo("2027-11-07T01:30", NEW_YORK, second=True)


def test_further_zones_are_added_by_typing_and_taken_out_again(ask, qtbot):
    asked = ask(date(2027, 3, 9), "8 p.m.")
    for typed in ("tokyo", "chicago", "london"):
        QTest.keyClicks(asked.also.add.line, typed)
        QTest.keyClick(QApplication.activePopupWidget(), RETURN)
        qtbot.waitUntil(lambda: not asked.also.add.line.text())
    assert asked.also.zones == ("Asia/Tokyo", "America/Chicago", "Europe/London")
    next(b for b in asked.findChildren(QPushButton) if b.accessibleName() == "Remove London").click()
    assert prints(asked) == (
        "EMBARGOED UNTIL 8 p.m. EST, Tuesday, March 9, 2027 / 10 a.m. JST, Wednesday, March 10, 2027"
        " / 7 p.m. CST, Tuesday, March 9, 2027"
    )


def test_tab_goes_down_the_fields(ask, keys):
    asked = ask(date(2027, 11, 7), "1:30 a.m.")
    asked.also.show_zones(("Asia/Tokyo", "Europe/Paris"))
    asked.first.setChecked(True)
    asked.date.line.setFocus()
    names = []
    while (focus := QApplication.focusWidget()) is not asked.set and len(names) < 9:
        names.append(focus.accessibleName() or focus.text())
        QTest.keyClick(focus, TAB)
    assert names == ["Embargo date", "Embargo time", "Embargo time zone", "1:30 a.m. EDT (the first)",
                     "Also print in", "Remove Tokyo", "Remove Paris"]  # fmt: skip


def test_the_line_is_shown_in_the_language_of_the_release(session, window, ask):
    session.edit(replace(session.release, language="de"))
    shown = prints(ask(date(2027, 3, 9), "6 a.m.", "Europe/Berlin"))
    assert shown == "SPERRFRIST: Dienstag, 9. März 2027, 06:00 Mitteleuropäische Normalzeit"
