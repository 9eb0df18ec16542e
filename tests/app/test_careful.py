"""The rules on a real session: what is told soon after a pause."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from build import p, quote, release
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pressdesk import desk as desks
from pressdesk.app import background
from pressdesk.app.careful import Careful
from pressdesk.app.session import Session
from pressdesk.model import HouseStyle, Ignored

RULE = "fact-double-word"


@pytest.fixture
def careful(qapp: QApplication, tmp_path: Path) -> Iterator[Careful]:
    desk = desks.open_desk(tmp_path / "d.sqlite")
    session = Session(desk)
    desks.save(desk, release(p("Of the the quay.")), None)
    session.open(release().id)
    made = Careful(session)
    made.session = session  # type: ignore[attr-defined]
    made.start()
    yield made
    made.stop()
    background.finish()
    desk.close()


def told(careful: Careful, qtbot: QtBot) -> list[str]:
    qtbot.waitUntil(lambda: careful.is_done, timeout=5000)
    return [one.finding.words for one in careful.told if one.finding.rule == RULE]


def test_what_is_wrong_is_told_until_it_is_right(careful: Careful, qtbot: QtBot) -> None:
    assert told(careful, qtbot) == ["the the"]
    assert [one.rule for one in careful.findings("Of the the quay.")] == [RULE]
    session: Session = careful.session  # type: ignore[attr-defined]
    session.edit(replace(session.release, body=(p("Of the quay."), quote("We of of."))))
    assert told(careful, qtbot) == ["of of"]
    session.undo()
    assert told(careful, qtbot) == ["the the"]


def test_what_is_left_or_off_is_not_told(careful: Careful, qtbot: QtBot) -> None:
    session: Session = careful.session  # type: ignore[attr-defined]
    session.edit(replace(session.release, ignored=(Ignored(RULE, "The the", "a band"),)))
    assert told(careful, qtbot) == []
    session.undo()
    desks.save_house(session.desk, HouseStyle(checks_off=(RULE,)))
    session.office_changed.emit()
    assert told(careful, qtbot) == []


def test_the_house_says_how_much_a_rule_weighs(careful: Careful, qtbot: QtBot) -> None:
    session: Session = careful.session  # type: ignore[attr-defined]
    desks.save_house(session.desk, HouseStyle(severities=((RULE, "error"),)))
    session.office_changed.emit()
    assert told(careful, qtbot) == ["the the"]
    assert next(one.finding.severity for one in careful.told if one.finding.rule == RULE) == "error"


def test_another_release_has_its_own(careful: Careful, qtbot: QtBot) -> None:
    assert told(careful, qtbot)
    session: Session = careful.session  # type: ignore[attr-defined]
    session.new("release")
    assert careful.told == ()
    assert told(careful, qtbot) == []
