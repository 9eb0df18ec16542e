"""Everything the window can show, each opened as a person opens it, for what must hold of all of it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from build import detail, image, p, quote, table
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from pressdesk.model import Embargo
from pressdesk.ui.window import MainWindow

Open = Callable[[MainWindow], object]
BODY = (
    p("First words."),
    quote("We sail.", by="Ana Ruiz"),
    detail("WHEN", "Now"),
    table(("Year", "What"), ("2027", "Ships")),
    image(),
    p("Last words."),
)


def _act(name: str) -> Open:
    return lambda window: window.act[name].trigger()


def _page(name: str, button: str = "") -> Open:
    def show(window: MainWindow) -> None:
        window.show_page(name)
        if button:
            _press(window.middle.pages[name], button)

    return show


def _press(inside: QWidget, words: str) -> None:
    found = [one for one in inside.findChildren(QPushButton) if one.isVisible()]
    next(one for one in found if one.text().startswith(words) or one.accessibleName().startswith(words)).click()


def _whole(window: MainWindow) -> None:
    """Show a release that has every part."""
    until = Embargo("2027-09-23T18:30", "America/Argentina/Buenos_Aires")
    window.session.edit(
        replace(window.session.release, body=BODY, timing=until, label="MEDIA ADVISORY", language="pt-BR")
    )


VIEWS: dict[str, Open] = {
    "release": lambda window: None,
    "whole": _whole,
    "label": _act("label"),
    "notes": _act("notes"),
    "find": _act("replace_words"),
    "checks": _act("tab_checks"),
    "history": _act("tab_history"),
    "boilerplate": _page("boilerplate"),
    "people": _page("people"),
    "templates": _page("templates"),
    "organization": _page("organization"),
    "new template": _page("templates", "New template…"),
    "new boilerplate": _page("boilerplate", "New boilerplate"),
    "new person": _page("people", "New person"),
    "order": _page("organization", "Change the whole order"),
    "house checks": _page("organization", "Checks of the house style"),
    "kinds": _act("new"),
    "languages": _act("language"),
    "status": _act("status"),
    "link": _act("link"),
    "speaker": _act("speaker"),
    "approval": lambda window: window.approvals.open_block(1),
    "approvals": _act("approvals"),
    "detail": _act("detail"),
    "add boilerplate": _act("boilerplate"),
    "add contact": _act("contact"),
    "edit contact": lambda window: window.foot.edit_contact(0),
    "edit boilerplate": lambda window: window.foot.edit_use(0),
    "export": _act("export"),
    "export several": _act("export_several"),
    "shortcuts": _act("shortcuts"),
    "about": _act("about"),
    "template help": _act("help_template"),
    "dictionaries": _act("dictionaries"),
}


@contextmanager
def opened(window: MainWindow, name: str) -> Iterator[list[QWidget]]:
    """Open a view, give the windows in sight, and close again whatever it opened."""
    VIEWS[name](window)
    QTest.qWait(1)
    tops = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    yield tops
    for one in tops:
        if one is not window:
            one.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            one.close()
