"""Words beside the page of the release, on the other pages and in popovers: written, checked and as large as on it."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from pressdesk.text import Manner
from pressdesk.ui.body import BodyEdit
from pressdesk.ui.body.looks import TEXT_PX
from pressdesk.ui.typographic_line import TypographicLine, TypographicLines

if TYPE_CHECKING:
    from pressdesk.ui.window import MainWindow

PROSE = "prose"  # the property of a line that holds words: not an address or a number


def connect(window: "MainWindow") -> None:
    """Take in whatever is made from now on."""
    window.middle.made.connect(partial(take_page, window))
    window.form.aside_made.connect(partial(take, window, of_release=True))
    window.looks.changed.connect(partial(fit, window))


def take(window: "MainWindow", edit: BodyEdit, *, of_release: bool = False) -> None:
    """Have an editor write, check and show its words as the page does; some are `of_release` all the same."""
    edit.typographic = window.form.typographic
    edit.set_size(_size(window))
    if window.spelling is not None:
        window.spelling.check_aside(edit, of_release=of_release)


def take_page(window: "MainWindow", page: QWidget) -> None:
    """Take in the editors and the lines of a page."""
    for edit in page.findChildren(BodyEdit):
        take(window, edit)
    for line in page.findChildren(QLineEdit):
        if line.property(PROSE):
            TypographicLine(line, partial(_manner, window))
    for lines in page.findChildren(QPlainTextEdit):
        if lines.property(PROSE):
            TypographicLines(lines, partial(_manner, window))


def fit(window: "MainWindow") -> None:
    """Show the words of the pages as large as those of the release."""
    for name, page in window.middle.pages.items():
        for edit in page.findChildren(BodyEdit) if name != "release" else ():
            edit.set_size(_size(window))


def _size(window: "MainWindow") -> int:
    return round(TEXT_PX * window.looks.size / 100)


def _manner(window: "MainWindow") -> Manner | None:
    house = window.session.office.house
    return Manner(house.language, house) if window.form.typographic else None
