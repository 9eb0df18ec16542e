"""The table of actions: every one has words, no shortcut twice, an icon that exists."""

import sys
from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from pressdesk.model.resources import resource_path
from pressdesk.ui.actions import ACTIONS, ALSO, shortcut_groups, written
from pressdesk.ui.mnemonics import keyed

FIRST_OTHER = 0x01000000  # Qt's first key that writes nothing, such as Return
NAMED = [act for act in ACTIONS if not act.name.startswith("-")]


def test_no_name_stands_twice():
    assert max(Counter(act.name for act in NAMED).values()) == 1


def test_no_shortcut_stands_twice():
    keys = [act.keys for act in NAMED if act.keys] + list(ALSO.values())
    assert max(Counter(keys).values()) == 1


# What the systems keep for themselves: a Mac's log off, pictures of the screen, windows; Linux writes code points.
TAKEN = ("Ctrl+Shift+Q", "Ctrl+Alt+Shift+Q", *(f"Ctrl+Shift+{n}" for n in "345"), "Ctrl+W", "Ctrl+M", "Ctrl+Shift+U")
SAID = [*((act.name, act.keys) for act in NAMED if act.keys), *ALSO.items()]
KEYS = {QKeySequence(keys)[0]: name for name, keys in SAID}


def test_no_shortcut_is_a_letter_by_altgr():
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    writes = {name for key, name in KEYS.items() if key.keyboardModifiers() & both == both and key.key() < FIRST_OTHER}
    assert writes == ({"replace_words"} if sys.platform == "darwin" else set())


@pytest.mark.parametrize("keys", TAKEN)
def test_no_shortcut_is_one_of_the_systems_own(keys):
    assert QKeySequence(keys)[0] not in KEYS


def test_one_key_quits():
    assert [key for key, name in KEYS.items() if name == "quit"] == [QKeySequence("Ctrl+Q")[0]]
    assert not any(key.key() == Qt.Key.Key_Q for key, name in KEYS.items() if name != "quit")


@pytest.mark.parametrize("act", NAMED, ids=lambda act: act.name)
def test_action_has_words_a_real_shortcut_and_a_real_icon(act):
    assert act.text
    assert not act.keys or QKeySequence(act.keys)[0].key()
    assert not act.icon or resource_path(f"icons/{act.icon}.svg").is_file()


def test_every_action_is_in_the_menus(window):
    shown = {action.objectName() for menu in window.menuBar().actions() for action in all_of(menu.menu())}
    assert shown >= {act.name for act in NAMED}


def all_of(menu):
    for action in menu.actions():
        yield action
        if action.menu():
            yield from all_of(action.menu())


def test_every_action_of_an_open_menu_has_a_letter_of_its_own(window):
    for menu in window.findChildren(QMenu):
        before = [action.text() for action in menu.actions()]
        menu.aboutToShow.emit()
        shown = [action.text() for action in menu.actions() if action.text()]
        keys = [QKeySequence.mnemonic(words).toString() for words in shown]
        assert all(keys)
        assert max(Counter(keys).values()) == 1
        menu.aboutToHide.emit()
        assert [action.text() for action in menu.actions()] == before


@pytest.mark.parametrize(
    ("texts", "shown"),
    [
        (["Cut", "Copy", "Copy release"], ["&Cut", "C&opy", "Copy &release"]),
        (["Ñandú", "A", "A"], ["&Ñandú", "&A", "A"]),
        (["1 & 2"], ["1 & 2"]),
    ],
)
def test_a_letter_is_where_a_word_begins(texts, shown):
    assert keyed(texts) == shown


def test_every_shortcut_is_listed_as_the_system_writes_it(qapp):
    listed = {words: keys for group in shortcut_groups() for words, keys in group.lines}
    assert listed["Quote"] == written("Ctrl+Shift+9")
    assert listed["Redo"] == ", ".join(map(written, ("Ctrl+Shift+Z", "Ctrl+Y")))
    assert sum(len(group.lines) for group in shortcut_groups()) == len([act for act in NAMED if act.keys])


def test_every_menu_of_the_bar_has_a_key_of_its_own(window):
    keys = [QKeySequence.mnemonic(menu.text()).toString() for menu in window.menuBar().actions()]
    assert all(keys)
    assert len(set(keys)) == len(keys)
