"""The proofreader on a real session and the real engines: what it finds, what it leaves, when it is out of date."""

import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from build import contact, p, quote, release, table
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pressdesk import desk as desks
from pressdesk.app import background, paths
from pressdesk.app.checker import PAUSE
from pressdesk.app.proofing import Proofreader
from pressdesk.app.session import Session
from pressdesk.model import Person, Release

Open = Callable[[Release], Proofreader]
written = partial(release, headline=())


@pytest.fixture
def session(qapp: QApplication, tmp_path: Path) -> Iterator[Session]:
    desk = desks.open_desk(tmp_path / "d.sqlite")
    yield Session(desk)
    background.finish()
    desk.close()


@pytest.fixture
def opened(session: Session, qtbot: QtBot) -> Iterator[Open]:
    made = Proofreader(session)

    def open_it(value: Release) -> Proofreader:
        desks.save(session.desk, value, None)
        session.open(value.id)
        made.start(on=True)
        settle(made, qtbot)
        return made

    yield open_it
    made.stop()


def settle(proof: Proofreader, qtbot: QtBot) -> None:
    """Wait until everything in the release has been checked."""
    qtbot.waitUntil(lambda: proof.is_done, timeout=20_000)


def told(proof: Proofreader) -> list[str]:
    """Return what is misspelt; what the rules find is told beside it."""
    return [one.finding.words for one in proof.told if not one.finding.remedy]


def test_every_text_of_the_release_is_checked_in_order(opened: Open) -> None:
    value = written(
        p("A teh b."), quote("A dont b."), table(("Yeer",), ("okk",), caption="Capshun"), notes=(p("Nots"),)
    )
    assert told(opened(value)) == ["teh", "dont", "Yeer", "okk", "Capshun", "Nots"]


def test_names_are_known(opened: Open, session: Session) -> None:
    desks.save_person(session.desk, Person("p", "Zorbla Quist"))
    value = written(
        p("Zorbla Quist’s Klaipx and Brandvold and Achterx met."),
        quote("Yes.", by="Cy Achterx"),
        place="Klaipx",
        contacts=(contact("Jo Brandvold"),),
    )
    assert told(opened(value)) == []


@pytest.mark.parametrize("way", ["own", "shared", "ignore"])
def test_a_word_is_left_when_somebody_says_so(opened: Open, session: Session, way: str) -> None:
    proof = opened(written(p("The Zorbla sails.")))
    (one,) = (each for each in proof.told if not each.finding.remedy)
    {"own": lambda: proof.lists.add_own(["Zorbla"]), "shared": lambda: proof.lists.add_shared(["Zorbla"]),
     "ignore": lambda: proof.ignore(one.finding)}[way]()  # fmt: skip
    assert told(proof) == []
    session.undo()
    assert told(proof) == (["Zorbla"] if way == "ignore" else [])


def test_the_own_dictionary_is_a_file_with_a_word_a_line(opened: Open) -> None:
    proof = opened(written(p("Words.")))
    proof.lists.add_own(["Zorbla"])
    proof.lists.add_own(["Acme", "Zorbla"])
    assert paths.dictionary_path().read_text(encoding="utf-8") == "Acme\nZorbla\n"


def test_the_shared_dictionary_is_the_desks(opened: Open, session: Session) -> None:
    proof = opened(written(p("Words.")))
    proof.lists.change_shared(added=["Zorbla", "Acme"])
    proof.lists.change_shared(removed=["Acme"])
    assert desks.shared_words(session.desk) == "Zorbla\n"


def test_only_changed_texts_are_checked_again(
    opened: Open, session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    proof = opened(written(p("One teh."), p("Two.")))
    asked: list[str] = []
    monkeypatch.setattr("pressdesk.app.checker.check", lambda text, *_: asked.append(text) or ())
    session.edit(replace(session.release, body=(p("One teh."), p("Three."))))
    settle(proof, qtbot)
    assert (asked, told(proof)) == (["Three."], ["teh"])


def test_what_is_typed_after_the_first_check_waits_for_a_pause(opened: Open, session: Session) -> None:
    proof = opened(written(p("One teh.")))
    session.edit(replace(session.release, body=(p("One."),)))
    assert proof._soon.interval() == PAUSE


def test_another_release_and_another_language_have_their_own_findings(
    opened: Open, session: Session, qtbot: QtBot
) -> None:
    proof = opened(written(p("A teh b.")))
    session.edit(replace(session.release, language="es", headline=(), body=(p("La ciudadania."),)))
    settle(proof, qtbot)
    (one,) = (each for each in proof.told if not each.finding.remedy)
    assert (one.finding.words, proof.suggestions(one.finding)) == ("ciudadania", None)  # being looked for
    qtbot.waitSignal(proof.suggested).wait()
    assert (proof.suggestions(one.finding) or ("",))[0] == "ciudadanía"
    session.new("release")
    qtbot.waitUntil(lambda: told(proof) == [])


def test_turned_off_it_finds_nothing(opened: Open) -> None:
    proof = opened(written(p("A teh b.")))
    proof.set_on(False)
    assert (told(proof), proof.findings("A teh b.")) == ([], ())


def test_without_an_engine_it_says_so_and_goes_on(opened: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pressdesk.app.checker._made", {})
    for name in ("harper", "hunspell"):
        monkeypatch.setitem(sys.modules, name, None)
    proof = opened(written(p("A teh b.")))
    assert (proof.absent, told(proof)) == (True, [])


def test_a_text_on_which_the_engine_breaks_is_told_once(
    opened: Open, session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    proof, faults = opened(written(p("One."))), list[str]()
    monkeypatch.setattr(sys, "excepthook", lambda kind, *_: faults.append(kind.__name__))
    monkeypatch.setattr("pressdesk.app.checker.check", lambda *_: 1 // 0)
    session.edit(replace(session.release, body=(p("Two."),)))
    settle(proof, qtbot)
    assert (faults, told(proof)) == (["ZeroDivisionError"], [])


def test_nothing_is_checked_while_values_follow_each_other(
    opened: Open, session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    proof, looks = opened(written(p("A teh b."))), list[int]()
    monkeypatch.setattr(background, "begin", lambda *_: looks.append(1))
    for n in range(6):
        session.edit(replace(session.release, body=(p(f"A teh b {n}."),)))
        qtbot.wait(1)
    assert looks == []
    qtbot.waitUntil(lambda: looks == [1], timeout=2000)
    proof.stop()


def test_a_language_with_a_dictionary_has_it_again_after_one_without(
    opened: Open, session: Session, qtbot: QtBot
) -> None:
    proof = opened(written(p("A teh b.")))
    session.edit(replace(session.release, language="fi"))
    settle(proof, qtbot)
    assert (proof.absent, told(proof)) == (True, [])
    session.undo()
    assert (proof.absent, told(proof)) == (False, ["teh"])


def test_another_release_has_nothing_of_the_last_told(opened: Open, session: Session, qtbot: QtBot) -> None:
    proof = opened(written(p("One teh.")))
    counts = list[int]()
    proof.found.connect(lambda: counts.append(len(proof.told)))
    session.new("release")
    assert (proof.told, counts) == ((), [0])
    session.open("r1")
    qtbot.waitUntil(lambda: told(proof) == ["teh"])


def test_what_is_left_in_one_release_is_told_in_the_next_at_once(opened: Open, session: Session, qtbot: QtBot) -> None:
    desks.save(session.desk, written(p("One teh."), id="r2"), None)
    proof = opened(written(p("One teh.")))
    proof.ignore(proof.told[0].finding)
    session.open("r2")
    assert proof.findings("One teh.") is None
    qtbot.waitUntil(lambda: told(proof) == ["teh"])


def test_nothing_begins_once_the_window_closes(opened: Open, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    proof, begun = opened(written(p("One teh."))), list[str]()
    monkeypatch.setattr(background, "begin", lambda _work, kind: begun.append(kind))
    proof.stop()
    proof.checker.ask(("en-US", "Painted once more.", False))
    qtbot.wait(PAUSE + 50)
    assert begun == []
