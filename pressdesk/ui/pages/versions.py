"""The versions of a boilerplate: which is shown, and the way back to older words."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from pressdesk.ui.pages.fields import Choice
from pressdesk.ui.pages.style import wrapped
from pressdesk.ui.pieces import button
from pressdesk.ui.theme import Theme


class Versions(QWidget):
    """The version that is shown, with buttons for what can be done about it.

    Signals: `wanted(int)` a version to look at; `kept()` the changes become a new version; `dropped()` the changes go;
    `restored()` the older version that is shown becomes the newest.
    """

    wanted = Signal(object)
    kept = Signal()
    dropped = Signal()
    restored = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.choice = Choice(theme, ())
        self.choice.setAccessibleName(self.tr("Version"))
        self.choice.chosen.connect(self.wanted)
        self.choice.setMinimumWidth(120)
        self.choice.setMaximumWidth(190)
        self.keep = button("", "primary", self.kept.emit)
        self.drop = button(self.tr("Discard"), "quiet", self.dropped.emit, name=self.tr("Discard changes"))
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.choice, 4)
        line.addStretch(1)
        line.addWidget(self.drop)
        line.addWidget(self.keep)
        self._words = wrapped("", "soft")
        self._restore = button(self.tr("Use these words again"), None, self.restored.emit)
        self._notice = QFrame()
        self._notice.setProperty("line", "notice")
        notice = QHBoxLayout(self._notice)
        notice.setContentsMargins(14, 8, 12, 8)
        notice.addWidget(self._words, 1)
        notice.addWidget(self._restore)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(line)
        column.addWidget(self._notice)

    def show_state(self, versions: Sequence[int], shown: int, *, changed: bool) -> None:
        """Show the versions there are (newest first, none for words never kept), which one is shown, and whether the
        newest has been changed since."""
        newest = max(versions, default=0)
        self.choice.setVisible(bool(versions))
        self.choice.show_options([(number, self._name(number, newest)) for number in versions])
        if versions:
            self.choice.show_value(shown)
        self.keep.setText(self.tr("Save as version {}").format(newest + 1) if newest else self.tr("Save"))
        self.keep.setEnabled(changed)
        self.keep.setVisible(shown == newest)
        self.drop.setVisible(changed and shown == newest)
        self._notice.setVisible(shown != newest)
        self._words.setText(
            self.tr("These are the words of version {}. Version {} is the current one.").format(shown, newest)
        )

    def _name(self, number: int, newest: int) -> str:
        if number == newest:
            return self.tr("Version {}, current").format(number)
        return self.tr("Version {}").format(number)
