"""Everything a mouse can do has its way by keyboard: Tab and the arrow keys reach it, or a key does the same."""

import inspect
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import pytest
from build import detail, image, p, quote, table
from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCalendarWidget,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QListView,
    QMenu,
    QPlainTextEdit,
    QSplitterHandle,
    QTabBar,
    QTextBrowser,
    QTextEdit,
    QWidget,
)
from views import VIEWS, opened

from pressdesk.ui.form_body import DetailPopover
from pressdesk.ui.pages.order import PartList
from pressdesk.ui.speaker import SpeakerPopover
from pressdesk.ui.timing import TimingPopover
from pressdesk.ui.window import MainWindow

Begin = Callable[[MainWindow], object]
KEY, HELD = Qt.Key, Qt.KeyboardModifier
TAB, DOWN, END, ENTER, ESC, SPACE = (
    KEY.Key_Tab, KEY.Key_Down, KEY.Key_End, KEY.Key_Return, KEY.Key_Escape, KEY.Key_Space,
)  # fmt: skip
CTRL, SHIFT, ALT = HELD.ControlModifier, HELD.ShiftModifier, HELD.AltModifier
MENU = (KEY.Key_F10, SHIFT)
FERRIES = table(("Year", "Boats"), ("2025", "2"), caption="Ferries")
BODY = (p("one"), FERRIES, p("two"), image("0" * 64), detail("WHEN", "Now"), quote("We sail.", by="Ana Ruiz"))


class Way(NamedTuple):
    """What is opened first, the keys that are pressed then, and whether they did what the mouse does."""

    begin: Begin
    keys: tuple[Any, ...]
    done: Begin


def body(line: int) -> Begin:
    """Return what opens a body of everything with the caret at the beginning of this line."""

    def begin(window: MainWindow) -> None:
        window.session.edit(replace(window.session.release, body=BODY))
        edit = window.form.body.edit
        edit.setFocus()
        cursor = edit.textCursor()
        cursor.setPosition(edit.document().findBlockByNumber(line).position())
        edit.setTextCursor(cursor)

    return begin


def on(view: str, name: str) -> Begin:
    """Return what opens a view and puts the focus on the control of this name."""

    def begin(window: MainWindow) -> None:
        VIEWS[view](window)
        QTest.qWait(1)
        next(one for one in in_sight(QWidget) if words_of(one) == name and one.focusPolicy()).setFocus()

    return begin


def in_sight(kind: type[QObject]) -> list[Any]:
    """Return the widgets of a kind that can be seen, in all windows."""
    every = [one for top in QApplication.topLevelWidgets() for one in (top, *top.findChildren(QWidget))]
    return [one for one in dict.fromkeys(every) if isinstance(one, kind) and one.isVisible()]


def words_of(one: QWidget | None) -> str:
    """Return what a control is called."""
    return "" if one is None else one.accessibleName() or getattr(one, "text", str)()


def focused(name: str) -> Begin:
    """Return whether what has the focus is called so."""
    return lambda window: words_of(QApplication.focusWidget()) == name


def offered(words: str) -> Begin:
    """Return whether a menu is open that offers this."""
    return lambda window: any(
        words == action.text().replace("&", "") for menu in in_sight(QMenu) for action in menu.actions()
    )


def body_of(window: MainWindow) -> tuple[Any, ...]:
    """Return the body as the release holds it now."""
    window.form.flush()
    return window.session.release.body


def embargo(window: MainWindow) -> None:
    """Ask for the status line of a release under embargo."""
    VIEWS["whole"](window)
    on("status", "Embargo time zone")(window)


def two_parts(window: MainWindow) -> None:
    on("order", "Order of parts")(window)
    in_sight(PartList)[0].setCurrentRow(0)
    window.setProperty("was", in_sight(PartList)[0].order())


def label_asked(window: MainWindow) -> bool:
    return [one.findChild(QLineEdit).text() for one in in_sight(DetailPopover)] == ["WHEN"]


def narrower(window: MainWindow) -> bool:
    return window.right.width() < window.property("wide")


def asked(window: MainWindow) -> bool:
    return bool(window.property("asked"))


# What a mouse does to each control that takes it by itself, and the keys that do the same.
WAYS = {
    "Asking: the speaker of a quote": Way(
        body(5), ((KEY.Key_P, CTRL | SHIFT),), lambda window: in_sight(SpeakerPopover)
    ),
    "Asking: the label of a detail": Way(
        body(4), ((KEY.Key_L, CTRL),), label_asked
    ),
    "Typing: words are selected": Way(
        body(0), ((END, SHIFT),), lambda window: window.form.body.edit.textCursor().selectedText() == "one"
    ),
    "Dragging: words are moved": Way(
        body(2), ((END, SHIFT), (KEY.Key_X, CTRL), (END, CTRL), (KEY.Key_V, CTRL)),
        lambda window: body_of(window)[-1] == quote("We sail.two", by="Ana Ruiz"),
    ),
    "BodyPart: behind the last word": Way(
        body(0), ((END, CTRL),), lambda window: window.form.body.edit.textCursor().atEnd()
    ),
    "TableInset": Way(body(0), (DOWN,), focused("Row 1, column 1")),
    "Plate": Way(body(2), (DOWN,), focused("Caption of the picture")),
    "Cell": Way(body(0), (DOWN, TAB), focused("Row 1, column 2")),
    "Caption": Way(body(0), (DOWN, DOWN, DOWN), focused("Caption of the table")),
    "Handle: its menu": Way(body(0), (DOWN, MENU), offered("Row")),
    "Handle: a row below": Way(body(0), (DOWN, (ENTER, CTRL), "x"), lambda window: len(body_of(window)[1].rows) == 2),
    "PictureFrame": Way(body(2), (DOWN, ESC), lambda window: window.form.body.edit.textCursor().hasSelection()),
    "PlainLine": Way(body(2), (DOWN, TAB), focused("Credit of the picture")),
    "More": Way(body(2), (DOWN, TAB, TAB, TAB, SPACE), offered("Replace picture…")),
    "FieldBox": Way(on("release", "Headline"), (TAB, TAB), focused("Place of the dateline")),
    "DateField": Way(on("release", "Release date"), (DOWN,), lambda window: in_sight(QCalendarWidget)),
    "ZoneField": Way(embargo, (DOWN,), lambda window: [one for one in in_sight(QListView) if one.isWindow()]),
    "QSplitterHandle: wider": Way(
        on("release", "Headline"), ((KEY.Key_F9, SHIFT),), lambda window: window.right.width() > window.property("wide")
    ),
    "QSplitterHandle: narrower": Way(
        lambda window: window.act["pane_wider"].trigger(), ((KEY.Key_F9, CTRL),), narrower
    ),
    "PartList": Way(two_parts, ((DOWN, ALT),), lambda window: in_sight(PartList)[0].order() != window.property("was")),
    "Logo": Way(on("organization", "Choose a logo"), (SPACE,), asked),
    "TemplatesPage": Way(on("templates", "Add template…"), (SPACE,), asked),
    "MainWindow": Way(on("release", "Headline"), ((KEY.Key_O, CTRL),), asked),
}  # fmt: skip
KNOWN = {name.partition(":")[0] for name in WAYS}


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
def test_keys_do_what_the_mouse_does(window, keys, monkeypatch, way):
    for name in ("getOpenFileName", "getOpenFileNames"):
        answer = ([] if name.endswith("s") else "", "")
        monkeypatch.setattr(QFileDialog, name, lambda *_, answer=answer: window.setProperty("asked", True) or answer)
    way.begin(window)
    window.setProperty("wide", window.right.width())
    assert not way.done(window)
    keys(*way.keys)
    assert way.done(window)
    for one in (*in_sight(QMenu), *in_sight(TimingPopover)):
        one.close()


MOUSE = ("mousePressEvent", "mouseReleaseEvent", "mouseDoubleClickEvent", "dropEvent")


def made_here(kind: type) -> Iterator[type]:
    """Yield every class of this program that is of a kind."""
    for one in kind.__subclasses__():
        yield from made_here(one)
        if one.__module__.startswith("pressdesk."):
            yield one


def takes_mouse(kind: type) -> bool:
    """Return whether a class itself says what a click or a drop does, on itself or on what it watches."""
    watch = vars(kind).get("eventFilter")
    return any(name in vars(kind) for name in MOUSE) or (
        watch is not None and "MouseButton" in inspect.getsource(watch)
    )


def test_whatever_takes_the_mouse_by_itself_has_its_keys(window):
    assert {one.__name__ for one in made_here(QObject) if takes_mouse(one)} <= KNOWN


# What Qt itself has answer a click.
CONTROLS = (
    QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit, QSplitterHandle, QTabBar, QTextEdit,
)  # fmt: skip
LINKS = 60  # in one text, each a stop for Tab


def walked(held: Qt.KeyboardModifier = HELD.NoModifier) -> list[QWidget]:
    """Press Tab until it comes round; return what had the focus."""
    reached: list[QWidget] = []
    stays = 0
    while (here := QApplication.focusWidget()) is not None:
        stays = stays + 1 if reached and here is reached[-1] else 0
        if here in reached and not (isinstance(here, QTextBrowser) and 0 < stays < LINKS):
            break
        reached += [here] * (not stays)
        QTest.keyClick(here, KEY.Key_Tab, held)
    return reached


def choices(one: QWidget) -> list[QWidget]:
    """Return the choices of which the arrow keys go from one to the next."""
    if not isinstance(one, QAbstractButton) or not (one.autoExclusive() or (one.group() and one.group().exclusive())):
        return []
    one.setFocus()
    met = [one]
    for key in (DOWN, KEY.Key_Right) * 10:
        here = QApplication.focusWidget()
        QTest.keyClick(here, key)
        met.append(QApplication.focusWidget())
    return met


def clickable(window: QWidget) -> list[QWidget]:
    """Return the controls of a window that a mouse can use now."""
    found = [one for one in (window, *window.findChildren(QWidget)) if one.window() is window]
    return [
        one
        for one in found
        if (isinstance(one, CONTROLS) or one.cursor().shape() == Qt.CursorShape.PointingHandCursor)
        and one.isVisible()
        and one.isEnabled()
    ]


def has_way(one: QWidget) -> bool:
    """Return whether the keys of a control stand in the table."""
    return type(one).__name__ in KNOWN


def test_no_editor_is_excused_by_what_it_is_made_of(window):
    assert not any(map(has_way, (window.form.body.edit, window.form.headline.line)))


@pytest.mark.parametrize("view", [*VIEWS, "in a cell"])
def test_every_control_can_be_reached(window, view):
    with opened(window, view if view in VIEWS else "whole"):
        top = QApplication.activePopupWidget() or QApplication.activeWindow() or window
        reached = walked()
        if view == "in a cell":
            window.form.body.edit.insets.at(3).go(0, 0)
        seen = clickable(top)
        reached += [one for first in reached for one in choices(first) if first.isVisible()]
        left = [one for one in seen if one not in reached and not has_way(one)]
        assert [(type(one).__name__, words_of(one)) for one in left] == []


@pytest.mark.parametrize("view", VIEWS)
def test_tab_goes_back_the_way_it_came(window, view):
    with opened(window, view):
        there, back = walked(), walked(SHIFT)
        assert [words_of(one) for one in there if one not in back] == []
