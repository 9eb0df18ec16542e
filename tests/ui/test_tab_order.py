"""Tab goes down the page, part by part, also through what was added later."""

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pressdesk.model import Dateline, plain


def tabs(window) -> list[str]:
    """Return what has the focus at each Tab from the headline to the end of the page."""
    window.form.headline.line.setFocus()
    names: list[str] = []
    while (focus := QApplication.focusWidget()) and window.form.page.isAncestorOf(focus):
        names.append(focus.accessibleName() or focus.text())
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    return names


def test_tab_goes_down_the_page(window, session):
    lines = (plain("One"), plain("Two"))
    session.edit(replace(session.release, subheadlines=lines, dateline=Dateline("Salem", "Ore.")))
    QApplication.processEvents()
    assert tabs(window) == [
        "Headline", "Subheadline", "Subheadline", "Add another subheadline", "Place of the dateline",
        "Region of the dateline", "Release date", "prints as SALEM, Ore. —", "Body", "End mark",
        "Options for the boilerplate About", "Add boilerplate", "Add a media contact", "Options for the contact Bo",
        "Add notes to editors",
    ]  # fmt: skip


def test_tab_goes_from_a_subheadline_begun_now_to_the_place(window, keys):
    window.act["subheadline"].trigger()
    keys("Under it")
    keys(Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    assert QApplication.focusWidget().accessibleName() == "Place of the dateline"
