"""The Boilerplate page as a living library: owners, review dates, languages beside each other, files in and out."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from build import release, t
from msgspec.structs import replace
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QMessageBox, QPushButton, QWidget

from pressdesk import desk as desks
from pressdesk.app.messages import Message
from pressdesk.app.session import Session
from pressdesk.desk import Desk
from pressdesk.model import Boilerplate
from pressdesk.ui.pages.boilerplate import BoilerplatePage
from pressdesk.ui.pages.update_drafts import UpdateDialog
from pressdesk.ui.theme import Theme

HARBOR = Boilerplate("harbor", "Harbor Trust", heading="About us", paragraphs=(t("The harbor is ours."),))
SPANISH = replace(HARBOR, id="es", language="es", heading="Acerca", paragraphs=(t("El puerto es nuestro."),), group="g")


@pytest.fixture
def open_page(qtbot, session: Session, theme: Theme, desk: Desk) -> Callable[..., BoilerplatePage]:
    def opened(*kept: Boilerplate) -> BoilerplatePage:
        desks.save_boilerplates(desk, kept)
        page = BoilerplatePage(session, theme)
        qtbot.addWidget(page)
        page.resize(900, 1400)
        with qtbot.waitActive(page):
            page.show()
        return page

    return opened


def pick(page: QWidget, anchor: QPushButton, said: str) -> None:
    QTest.mouseClick(anchor, Qt.MouseButton.LeftButton)
    menu = next(one for one in page.findChildren(QMenu) if one.isVisible())
    action = next(one for one in menu.actions() if one.text() == said)
    menu.close()
    action.trigger()


def chips(page: BoilerplatePage) -> dict[str, QPushButton]:
    found = page.variants.findChildren(QPushButton)
    return {one.text(): one for one in found if one.isVisible() and one is not page.variants.add}


def quiet(page: BoilerplatePage) -> str:
    index = page.list.view.model().index(0, 0)
    return index.data(Qt.ItemDataRole.AccessibleTextRole)


def test_owner_and_review_date_are_kept_without_a_new_version(open_page, desk: Desk) -> None:
    page = open_page(HARBOR)
    QTest.keyClicks(page.form.owner, "Ana")
    QTest.keyClicks(page.form.organization, "Port")
    page.form.review.line.setText("2027-03-09")
    QTest.keyClick(page.form.review.line, Qt.Key.Key_Return)
    page.flush()
    assert desks.boilerplates(desk) == (replace(HARBOR, owner="Ana", organization="Port", review_by=date(2027, 3, 9)),)


@pytest.mark.parametrize(("day", "late"), [(None, False), (date(2020, 1, 1), True), (date(2190, 1, 1), False)])
def test_a_review_date_that_is_past_is_told_in_list_and_page(open_page, day: date | None, late: bool) -> None:
    page = open_page(replace(HARBOR, review_by=day))
    assert ("Review is overdue" in quiet(page)) is late
    assert page.form._late.isVisible() is late
    page.form.review.chosen.emit(date(2190, 1, 1))
    assert not page.form._late.isVisible()
    assert "Review is overdue" not in quiet(page)


def test_a_language_is_added_and_shown_beside_the_first(open_page, desk: Desk) -> None:
    page = open_page(HARBOR)
    assert not chips(page)
    pick(page, page.variants.add, "Español")
    assert page.form.words.editor.hasFocus()
    assert "The harbor is ours." in page.beside.words.text()
    QTest.keyClicks(page.form.words.editor, "El puerto.")
    page.keep()
    ours, theirs = sorted(desks.boilerplates(desk), key=lambda one: one.language)
    assert (ours.version, theirs.language, theirs.paragraphs) == (1, "es", (t("El puerto."),))
    assert ours.group == theirs.group != ""


def test_a_click_on_a_language_shows_its_words(open_page) -> None:
    page = open_page(replace(HARBOR, group="g"), SPANISH)
    page.list.choose("harbor")
    QApplication.processEvents()
    assert list(chips(page)) == ["English (US)", "Español"]
    QTest.mouseClick(chips(page)["Español"], Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert page.form.words.editor.toPlainText() == "El puerto es nuestro."
    assert "The harbor is ours." in page.beside.words.text()


def test_a_language_that_is_there_is_not_offered_again(open_page) -> None:
    page = open_page(replace(HARBOR, group="g"), SPANISH)
    QTest.mouseClick(page.variants.add, Qt.MouseButton.LeftButton)
    menu = next(one for one in page.findChildren(QMenu) if one.isVisible())
    offered = {one.text() for one in menu.actions()}
    menu.close()
    assert not {"English (US)", "Español"} & offered
    assert "Français" in offered


@pytest.mark.parametrize(("day", "kept"), [(date(2020, 1, 1), None), (date(2190, 1, 1), date(2190, 1, 1))])
def test_new_words_are_not_overdue(open_page, day: date, kept: date | None) -> None:
    page = open_page(replace(HARBOR, review_by=day, owner="Ana"))
    pick(page, page.variants.add, "Español")
    assert page.form.review.day == kept
    assert page.form.owner.text() == "Ana"


def test_a_variant_left_without_words_is_forgotten(open_page, desk: Desk) -> None:
    page = open_page(HARBOR)
    pick(page, page.variants.add, "Español")
    page.hide()
    assert [one.language for one in desks.boilerplates(desk)] == ["en-US"]


def test_the_library_goes_out_and_comes_in(
    open_page, desk: Desk, tmp_path: Path, monkeypatch, told: list[Message]
) -> None:
    page = open_page(HARBOR)
    target = tmp_path / "out.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target.with_suffix("")), ""))
    pick(page, page.exchange.button, "Export as one JSON file…")
    assert told[-1].text == "One text was exported to “out.json”."
    desks.save_boilerplate(desk, replace(HARBOR, heading="Other"))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(target), ""))
    pick(page, page.exchange.button, "Import a file…")
    assert told[-1].text == "“out.json” was imported: 0 added, 1 updated, 0 left as they were."
    assert page.form.heading.text() == "About us"
    assert desks.boilerplates(desk)[0].version == 3


def test_a_folder_goes_out_and_a_bad_one_is_told(
    open_page, desk: Desk, tmp_path: Path, monkeypatch, told: list[Message]
) -> None:
    page = open_page(HARBOR)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "out"))
    pick(page, page.exchange.button, "Export as Markdown files…")
    assert [one.name for one in (tmp_path / "out").iterdir()] == ["Harbor Trust.md"]
    (tmp_path / "out" / "b.md").write_bytes(b"\xff")
    pick(page, page.exchange.button, "Import a folder…")
    assert told[-1].text == "b.md: not UTF-8 text (byte 0)"
    assert desks.boilerplates(desk) == (HARBOR,)


@pytest.mark.parametrize(("answer", "left"), [("Replace", False), ("Cancel", True)])
def test_files_with_other_words_are_replaced_only_when_asked(open_page, tmp_path, monkeypatch, answer, left) -> None:
    page = open_page(HARBOR)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    (tmp_path / "Harbor Trust.md").write_text("Mine")
    QTimer.singleShot(50, lambda: press(answer))
    pick(page, page.exchange.button, "Export as Markdown files…")
    assert ((tmp_path / "Harbor Trust.md").read_text() == "Mine") is left


def press(answer: str) -> None:
    ask = QApplication.activeModalWidget()
    assert isinstance(ask, QMessageBox)
    assert ask.text().startswith("Replace “Harbor Trust.md” in “")
    QTest.mouseClick(next(one for one in ask.buttons() if one.text() == answer), Qt.MouseButton.LeftButton)


THREE = tuple(replace(HARBOR, paragraphs=(t(f"The harbor has {said} piers."),)) for said in ("nine", "ten", "twelve"))


def compare(page: BoilerplatePage, keys: int) -> str:
    for _ in range(keys):
        QTest.keyClick(page.versions.other, Qt.Key.Key_Down)
    return page.versions.reader.toPlainText()


def test_any_two_versions_are_compared_word_by_word(open_page) -> None:
    page = open_page(*THREE)
    assert not page.versions.reader.isVisible()
    assert "The harbor has ten twelve piers." in compare(page, 1)
    assert "The harbor has nine twelve piers." in compare(page, 1)
    page.look_at(1)
    assert not page.versions.reader.isVisible()
    assert "nine ten" in compare(page, 2)
    assert page.versions.reader.isVisible()


def test_a_comparison_goes_with_the_version_and_the_text(open_page) -> None:
    page = open_page(*THREE, Boilerplate("x", "Zoo", paragraphs=(t("Lions."),)))
    page.list.choose("harbor")
    QApplication.processEvents()
    compare(page, 1)
    page.list.choose("x")
    QApplication.processEvents()
    assert not page.versions.reader.isVisible()
    assert not page.versions.other.isVisible()


def test_when_a_version_was_saved_is_told(open_page) -> None:
    said = open_page(HARBOR).versions.kept_at.text()
    assert said.startswith("Version 1 was saved on ")
    assert said.endswith(str(date.today().year))


def used(desk: Desk, id: str, stage: str = "draft") -> None:
    uses = (replace(HARBOR, version=1).use(),)
    desks.save(desk, release(id=id, headline=id, stage=stage, boilerplates=uses), None)


def test_the_chosen_drafts_take_the_newest_version(
    open_page, session: Session, desk: Desk, told: list[Message]
) -> None:
    for id, stage in (("one", "draft"), ("two", "review"), ("sent", "issued")):
        used(desk, id, stage)
    session.open("one")
    page = open_page(*THREE)
    QTest.mouseClick(page.uses.update_all, Qt.MouseButton.LeftButton)
    dialog = page.findChild(UpdateDialog)
    assert sorted(dialog.chosen()) == ["one", "two"]
    QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    assert told[-1].text == "2 drafts print version 3 now."
    assert [pinned(desk, id) for id in ("one", "two", "sent")] == [3, 3, 1]
    assert not page.uses.update_all.isVisible()
    session.undo()
    assert session.release.boilerplates[0].version == 1
    assert [one.reason for one in desks.revisions(desk, "two")] == ["boilerplate", "new"]


def pinned(desk: Desk, id: str) -> int | None:
    return desks.load(desk, id).release.boilerplates[0].version


def test_a_draft_that_is_not_chosen_stays(open_page, desk: Desk) -> None:
    used(desk, "one")
    used(desk, "two")
    page = open_page(*THREE)
    page.uses.update_all.click()
    dialog = page.findChild(UpdateDialog)
    dialog.drafts.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert dialog.go.text() == "Update one draft"
    left = ({"one", "two"} - set(dialog.chosen())).pop()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert pinned(desk, left) == 1
    assert {pinned(desk, id) for id in ("one", "two")} == {1, 3}


@pytest.mark.parametrize("stage", ["approved", "issued", "corrected", "withdrawn"])
def test_no_update_is_offered_for_what_is_no_draft(open_page, desk: Desk, stage: str) -> None:
    used(desk, "one", stage)
    assert not open_page(*THREE).uses.update_all.isVisible()
