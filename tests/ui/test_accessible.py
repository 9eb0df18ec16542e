"""What a screen reader is told: every control that can have the focus has a name and the role it looks like."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QDialog,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QRadioButton,
    QTabBar,
    QTextBrowser,
    QTextEdit,
    QWidget,
)
from views import VIEWS, opened

from pressdesk.app.settings import Settings
from pressdesk.ui.pages.swatches import Swatch
from pressdesk.ui.preview import Preview

ROLE = QAccessible.Role

DRAWN = re.compile("[▾▸●○❝]")  # signs for the eye

# What a control is to a screen reader, by what it is to the eye; the first that fits.
ROLES = (
    (QCheckBox, ROLE.CheckBox),
    (QRadioButton, ROLE.RadioButton),
    (Swatch, ROLE.RadioButton),
    (QComboBox, ROLE.ComboBox),
    (QTabBar, ROLE.PageTabList),
    (QTextBrowser, ROLE.StaticText),
    (QLineEdit, ROLE.EditableText),
    (QTextEdit, ROLE.EditableText),
    (QPlainTextEdit, ROLE.EditableText),
    (QListView, ROLE.List),
)
# Qt has no other role for a tool that is pressed or not; each system says it as its own kind of toggle.
TOOL, CHIP, BUTTON = ROLE.CheckBox, ROLE.RadioButton, ROLE.Button
# What is no widget: what a list or a tab bar holds.
GROUPS = (ROLE.Grouping, ROLE.Dialog)
PARTS = {ROLE.List: ROLE.ListItem, ROLE.PageTabList: ROLE.PageTab, ROLE.Table: ROLE.Cell}


def tree(one: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Yield an interface and all below it that is in sight."""
    yield one
    for n in range(one.childCount()):
        child = one.child(n)
        if child is not None and child.isValid() and not child.state().invisible:
            yield from tree(child)


@contextmanager
def focusable(window: QWidget, view: str) -> Iterator[list[QAccessibleInterface]]:
    """Open a view and give what in it can have the focus."""
    with opened(window, view) as tops:
        every = [one for top in tops for one in tree(QAccessible.queryAccessibleInterface(top))]
        yield [one for one in every if one.state().focusable]


def name_of(one: QAccessibleInterface) -> str:
    """Return what a control is called; a box of choices tells what is chosen, and its name apart (Qt, on Linux)."""
    if one.role() == ROLE.ComboBox:
        return one.object().accessibleName()
    return one.text(QAccessible.Text.Name)


def looks_like(one: QAccessibleInterface) -> QAccessible.Role | None:
    """Return the role that fits what a control is to the eye."""
    widget = one.object()
    if not isinstance(widget, QWidget):
        return PARTS.get(one.parent().role())
    if found := next((role for kind, role in ROLES if isinstance(widget, kind)), None):
        return found
    if not isinstance(widget, QAbstractButton):
        return None
    return (CHIP if widget.property("look") == "chip" else TOOL) if widget.isCheckable() else BUTTON


@pytest.mark.parametrize("view", VIEWS)
def test_every_control_has_a_name_that_can_be_spoken(window, view):
    with focusable(window, view) as controls:
        named = [(one.role().name, name_of(one).strip()) for one in controls]
    assert named
    assert [one for one in named if not one[1] or DRAWN.search(one[1])] == []


@pytest.mark.parametrize("view", VIEWS)
def test_every_control_has_the_role_it_looks_like(window, view):
    with focusable(window, view) as controls:
        wrong = [(name_of(one), one.role(), looks_like(one)) for one in controls if one.role() != looks_like(one)]
    assert wrong == []


@pytest.mark.parametrize("view", VIEWS)
def test_what_opens_over_the_page_is_a_window_with_a_name(window, view):
    with opened(window, view) as tops:
        told = [QAccessible.queryAccessibleInterface(top) for top in tops]
        said = [(one.role(), one.text(QAccessible.Text.Name)) for one in told]
        dialogs = [one for one, top in zip(said, tops, strict=True) if isinstance(top, QDialog)]
    assert all(name for _role, name in said)
    assert {role for role, _name in dialogs} <= {ROLE.Dialog}


def groups_of(one: QAccessibleInterface) -> list[tuple[QAccessible.Role, str]]:
    """Return what a control stands in, from within."""
    found = []
    while (one := one.parent()) is not None:
        found.append((one.role(), one.text(QAccessible.Text.Name)))
    return found


@pytest.mark.parametrize("view", VIEWS)
def test_choices_stand_in_a_group_with_a_name(window, view):
    with focusable(window, view) as controls:
        choices = [one for one in controls if one.role() == ROLE.RadioButton]
        alone = [name_of(one) for one in choices if not any(group in GROUPS and name for group, name in groups_of(one))]
    assert alone == []


def test_every_choice_of_house_style_says_what_it_belongs_to(window):
    with focusable(window, "order"):
        house = window.middle.pages["organization"].house
        told = {one: groups_of(QAccessible.queryAccessibleInterface(one)) for one in house.controls.values()}
    named = {name for groups in told.values() for role, name in groups if role == ROLE.Grouping}
    assert all((ROLE.Grouping, "") not in groups for groups in told.values())
    assert named == {"Dateline", "Date", "Quotes", "Order of parts", "Language and style"}


def test_the_outputs_of_the_preview_are_a_group(window, tmp_path):
    preview = Preview(window.session, window.theme, Settings(tmp_path / "preview.json"))
    told = {groups_of(QAccessible.queryAccessibleInterface(chip))[0] for chip in preview.chips.values()}
    assert (told, preview.accessibleName()) == ({(ROLE.Grouping, "Output")}, "Preview")
    preview.deleteLater()


def test_tabs_say_which_is_shown(window):
    window.right.show_tab("history")
    tabs = QAccessible.queryAccessibleInterface(window.right.tabs)
    said = [(tabs.child(n).text(QAccessible.Text.Name), bool(tabs.child(n).state().selected)) for n in range(3)]
    assert said == [("Preview", False), ("Checks", False), ("History", True)]


def test_a_list_says_what_is_selected(window):
    releases = QAccessible.queryAccessibleInterface(window.sidebar.list)
    items = [one for one in tree(releases) if one.role() == ROLE.ListItem]
    assert [one.text(QAccessible.Text.Name) for one in items if one.state().selected] == ["Harbour opens"]


def test_the_way_to_a_page_says_that_it_is_open(window):
    window.show_page("people")
    said = {name: row.accessibleDescription() for name, row in window.sidebar.library.rows.items()}
    assert [name for name, words in said.items() if words] == ["people"]
