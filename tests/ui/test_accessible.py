"""What a screen reader is told: every control that can have the focus has a name and the role it looks like."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from views import VIEWS, opened

ROLE = QAccessible.Role

DRAWN = re.compile("[▾▸●○❝]")  # signs for the eye


def tree(one: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Yield an interface and all below it that is in sight."""
    yield one
    for n in range(one.childCount()):
        child = one.child(n)
        if child is not None and child.isValid() and not child.state().invisible:
            yield from tree(child)


def name_of(one: QAccessibleInterface) -> str:
    """Return what a control is called; a box of choices tells what is chosen, and its name apart (Qt, on Linux)."""
    if one.role() == ROLE.ComboBox:
        return one.object().accessibleName()
    return one.text(QAccessible.Text.Name)


@pytest.mark.parametrize("view", VIEWS)
def test_every_control_has_a_name_that_can_be_spoken(window, view):
    with opened(window, view) as tops:
        controls = [one for top in tops for one in tree(QAccessible.queryAccessibleInterface(top))]
        named = [(one.role().name, name_of(one).strip()) for one in controls if one.state().focusable]
    assert named
    assert [one for one in named if not one[1] or DRAWN.search(one[1])] == []
