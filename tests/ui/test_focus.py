"""Whatever has the focus shows it."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea, QTextEdit, QWidget
from views import opened

ROUND = 12  # pixels: a box round a field wears its ring


def seen(window: QWidget, one: QWidget) -> QImage:
    """Return what can be seen of a widget and closely round it."""
    QApplication.processEvents()
    place = QRect(one.mapTo(window, QPoint(0, 0)), one.size())
    return window.grab(place.adjusted(-ROUND, -ROUND, ROUND, ROUND)).toImage()


@pytest.mark.parametrize("view", ["whole", "checks", "history", "boilerplate", "people", "templates", "organization"])
def test_the_focus_can_be_seen(window, view):
    with opened(window, view):
        hidden = []
        for one in window.findChildren(QWidget):
            tabbed = one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isVisible() and one.isEnabled()
            if not tabbed or one.focusProxy() or isinstance(one, QTextEdit | QLineEdit):  # these show a caret
                continue
            for area in window.findChildren(QScrollArea):
                if area.isAncestorOf(one):
                    area.ensureWidgetVisible(one)  # as Tab does
            window.setFocus()
            one.clearFocus()
            before = seen(window, one)
            one.setFocus(Qt.FocusReason.TabFocusReason)
            if QApplication.focusWidget() is one and seen(window, one) == before:
                hidden.append(one.accessibleName() or one.text() if hasattr(one, "text") else type(one).__name__)
    assert hidden == []
