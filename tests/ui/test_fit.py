"""No words are cut: in the smallest window that is promised, and in a language that needs a third more room."""

import os
import subprocess
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QSize, QTranslator
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from views import VIEWS, opened

from pressdesk.ui.pieces import Elided

SMALL = (1024, 700)
TOLERANCE = 1  # pixel, of rounding


class Longer(QTranslator):
    """Makes every text a third longer, as Spanish may be."""

    def translate(self, _context: str, text: str, _why: str | None = None, _n: int = -1) -> str:
        return text + "n" * round(len(text) * 0.35) if text[-1:].isalpha() else text


@pytest.fixture(params=["English", "longer"], autouse=True)
def tongue(request: pytest.FixtureRequest, qapp: QCoreApplication) -> Iterator[None]:
    translator = Longer()
    if request.param == "longer":
        qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def cut(one: QLabel | QAbstractButton) -> bool:
    """Return whether words of a widget do not fit into it; some are meant to give way with an ellipsis."""
    if isinstance(one, Elided) or not one.text():
        return False
    if isinstance(one, QLabel) and one.wordWrap():
        return one.height() + TOLERANCE < one.heightForWidth(one.width())
    return one.width() + TOLERANCE < one.sizeHint().width()


def all_cut(tops: list[QWidget]) -> list[tuple[object, ...]]:
    """Return the widgets in sight whose words are cut, with the size they have and the size they need."""
    shown = [one for top in tops for one in top.findChildren(QLabel) + top.findChildren(QAbstractButton)]
    return [(one.text(), one.size(), one.sizeHint()) for one in shown if one.isVisible() and cut(one)]


@pytest.mark.parametrize("view", VIEWS)
def test_no_words_are_cut(window, qtbot, view):
    window.resize(*SMALL)
    with opened(window, view) as tops:
        least = [top.minimumSizeHint().expandedTo(top.minimumSize()) for top in tops]
        assert all(size.boundedTo(QSize(*SMALL)) == size for size in least)

        def whole() -> None:
            assert all_cut(tops) == []

        qtbot.waitUntil(whole, timeout=2000)


@pytest.mark.parametrize("tongue", ["English"], indirect=True)
@pytest.mark.skipif("QT_SCALE_FACTOR" in os.environ, reason="this is that run")
def test_no_words_are_cut_at_twice_the_size(tongue):
    wanted = "longer and (whole or status)"
    asked = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", __file__, "-k", wanted]
    ran = subprocess.run(asked, env=os.environ | {"QT_SCALE_FACTOR": "2"}, capture_output=True, text=True, timeout=120)
    assert ran.returncode == 0, ran.stdout[-2000:]
