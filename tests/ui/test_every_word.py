"""Every word of the window goes through translation: with a translator that marks its work, nothing else is English."""

import re
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QTextEdit, QWidget

from pressdesk.ui.help import About
from pressdesk.ui.pieces import Popover
from pressdesk.ui.shortcuts import Shortcuts

# What is no word of the interface: what the desk holds, names of languages, products and files, samples of a format.
DATA = re.compile(
    r"Harbour|Portland|Ana Ruiz|Bo\b|Cy Day|My desk|English|Español|PressDesk|Word|Web|Arial|Test|First words"
    r"|We (sail|are)"
    r"|^(About|preview)$|^\.[a-z.]+$|^Letterhead$|New_York|Kreyòl|Tiếng|example\.org|^Ctrl\+|Français|Italiano"
    r"|Nederlands|Polski|Português|Deutsch"
    r"|Ships|Old ferry|###|www\.|https?:|[A-Z]{2,}|\d|^[\W\d_]*$|^[a-z]{2}-[A-Z]{2}$|Mayor|About us"
)


class Marking(QTranslator):
    """Puts ⟦ ⟧ round every text that is translated."""

    def translate(self, _context: str, text: str, _why: str | None = None, _n: int = -1) -> str:
        return f"⟦{text}⟧"


@pytest.fixture(autouse=True)
def marking(qapp: QCoreApplication) -> Iterator[None]:
    translator = Marking()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def shown(root: QObject) -> Iterator[str]:
    """Yield every text below an object that a person sees or hears."""
    for one in (root, *root.findChildren(QObject)):
        if isinstance(one, QLabel | QAbstractButton | QAction):
            yield one.text()
        if isinstance(one, QLineEdit | QTextEdit):
            yield one.placeholderText()
        if isinstance(one, QComboBox) and one.count() < 40:  # more: the computer's fonts
            yield from (one.itemText(n) for n in range(one.count()))
        if isinstance(one, QWidget):
            yield from (one.accessibleName(), one.accessibleDescription(), one.windowTitle(), one.toolTip())


def untranslated(root: QObject) -> set[str]:
    return {
        text for text in shown(root) if "⟦" not in text and re.search("[A-Za-z]{2}", text) and not DATA.search(text)
    }


def test_the_window(window):
    assert untranslated(window) == set()


@pytest.mark.parametrize("page", ["boilerplate", "people", "templates", "organization"])
def test_the_pages(window, page):
    window.show_page(page)
    assert untranslated(window) == set()


@pytest.mark.parametrize("made", [About, Shortcuts])
def test_help(window, made: Callable[[QWidget], QWidget]):
    assert untranslated(made(window)) == set()


@pytest.mark.parametrize("several", [False, True])
def test_the_export_dialogs(window, several):
    window.export(several)
    assert untranslated(window) == set()


def test_the_approvals(window):
    window.act["approvals"].trigger()
    window.approvals.open_block(1)
    assert untranslated(window) == set()
    window.findChild(Popover).close()
    window.approvals._dialog.close()
