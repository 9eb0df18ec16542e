"""The versions of a boilerplate: which is shown, how two differ, and the way back to older words."""

from collections.abc import Callable, Mapping
from datetime import datetime
from math import ceil

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from pressdesk.model import Boilerplate, Release
from pressdesk.text.changes import PartChange, compare
from pressdesk.ui.history.reader import Reader
from pressdesk.ui.pages.fields import Choice
from pressdesk.ui.pages.style import wrapped
from pressdesk.ui.pieces import button, label, row
from pressdesk.ui.theme import Theme
from pressdesk.ui.times import day_words

MOST_PX = 420  # a longer comparison scrolls


class Versions(QWidget):
    """The version that is shown, with buttons for what can be done about it.

    Signals: `wanted(int)` a version to look at; `kept()` the changes become a new version; `dropped()` the changes go;
    `restored()` the older version that is shown becomes the newest.
    """

    wanted = Signal(object)
    kept = Signal()
    dropped = Signal()
    restored = Signal()

    def __init__(self, theme: Theme, words_of: Callable[[int], Boilerplate | None]) -> None:
        super().__init__()
        self._words_of = words_of
        self._key: object = None
        self._shown = 0
        self.kept_at = label("", "small")
        self.other = Choice(theme, ((0, ""),))
        self.other.setAccessibleName(self.tr("Compare with another version"))
        self.other.setFixedWidth(150)
        self.other.chosen.connect(self._compare)
        self._differs = label("", "label")
        self.reader = Reader(theme)
        self.reader.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._build(theme)

    def _build(self, theme: Theme) -> None:
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
        column.addLayout(row(self.kept_at, None, self.other))
        for widget in (self._notice, self._differs, self.reader):
            column.addWidget(widget)

    def show_state(self, of: str, versions: Mapping[int, datetime], shown: int, *, changed: bool) -> None:
        """Show the versions of the boilerplate `of` (newest first, none for words never kept) and when each was kept,
        which one is shown, and whether the newest has been changed since."""
        newest = max(versions, default=0)
        if (of, newest, shown) != self._key:
            self._key, self._shown = (of, newest, shown), shown
            self._offer(versions)
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the comparison the lines it needs at this width."""
        super().resizeEvent(event)
        self._fit()

    def _offer(self, versions: Mapping[int, datetime]) -> None:
        """Offer the other versions to compare with; nothing is compared yet."""
        others = [(number, self.tr("with version {}").format(number)) for number in versions if number != self._shown]
        self.other.show_options([(0, self.tr("Compare…")), *others])
        self.other.setVisible(bool(others))
        at = versions.get(self._shown)
        self.kept_at.setVisible(at is not None)
        if at is not None:
            day = day_words(at.astimezone().date())
            self.kept_at.setText(self.tr("Version {0} was saved on {1}").format(self._shown, day))
        self._compare(0)

    def _compare(self, version: object) -> None:
        numbers = sorted((int(str(version)), self._shown))
        pair = [self._words_of(number) for number in numbers] if version else []
        self._differs.setVisible(bool(pair))
        self.reader.setVisible(bool(pair))
        if len(pair) == 2 and pair[0] and pair[1]:
            self._differs.setText(self.tr("From version {0} to version {1}").format(*numbers))
            self.reader.show_comparison((self._key, version), _differences(pair[0], pair[1]), whole=True)
            self._fit()

    def _fit(self) -> None:
        document = self.reader.document()
        document.setTextWidth(max(100, self.width()))
        height = ceil(document.size().height()) + 2
        bar = Qt.ScrollBarPolicy.ScrollBarAsNeeded if height > MOST_PX else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.reader.setVerticalScrollBarPolicy(bar)
        self.reader.setFixedHeight(min(MOST_PX, height))

    def _name(self, number: int, newest: int) -> str:
        if number == newest:
            return self.tr("Version {}, current").format(number)
        return self.tr("Version {}").format(number)


def _differences(old: Boilerplate, new: Boilerplate) -> tuple[PartChange, ...]:
    """Return what a release would print otherwise: language, heading and words."""
    was, now = (Release("release", language=one.language, boilerplates=(one.use(),)) for one in (old, new))
    parts = compare(was, now)
    return tuple(part for part in parts if part.field == "boilerplates" or (part.field == "language" and part.changed))
