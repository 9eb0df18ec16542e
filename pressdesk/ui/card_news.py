"""What a card says of the library: a newer version with the words that changed, and a review date that is past."""

from collections.abc import Callable
from datetime import date
from html import escape
from itertools import zip_longest

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from pressdesk.model import Boilerplate, BoilerplateUse, Release, Text, words
from pressdesk.text.changes import LineChange, compare
from pressdesk.text.diff import Words, nearby
from pressdesk.ui.history.page import ground
from pressdesk.ui.history.said import marks_words
from pressdesk.ui.pieces import button, column, label, row
from pressdesk.ui.theme import Colours, look, page_font
from pressdesk.ui.times import day_words


def newer(use: BoilerplateUse, kept: Boilerplate | None) -> bool:
    """Return whether the library holds a newer version than the release prints."""
    return kept is not None and use.version is not None and use.version < kept.version


class Changes(QLabel):
    """Words with their differences, never squeezed: the page would cut the last line before it grows."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the height that the words need at this width."""
        super().resizeEvent(event)
        self.setMinimumHeight(self.heightForWidth(event.size().width()))


class News(QFrame):
    """A newer version of a boilerplate: which it is, the words that changed, and one button that takes it."""

    def __init__(
        self, use: BoilerplateUse, kept: Boilerplate, colours: Colours, px: int, update: Callable[[], object]
    ) -> None:
        super().__init__()
        look(self, "news")
        self.changes = Changes(changes_html(use, kept.use(), colours))
        self.changes.setTextFormat(Qt.TextFormat.RichText)
        self.changes.setWordWrap(True)
        self.changes.setFont(page_font(px))
        self.changes.setAccessibleName(changes_said(use, kept.use()))
        self.take = button(self.tr("Update to v{0}").format(kept.version), None, update)
        self.take.setAccessibleName(self.tr("Update {0} to version {1}").format(kept.name, kept.version))
        head = row(label(self.tr("Changed in v{0}").format(kept.version), "small"), None, self.take)
        layout = column(head, self.changes, spacing=4)
        layout.setContentsMargins(10, 6, 7, 8)
        self.setLayout(layout)


def overdue(kept: Boilerplate, today: date) -> QWidget | None:
    """Return a quiet line where the review date of a boilerplate is past, or None."""
    if kept.review_by is None or not kept.overdue(today):
        return None
    said = QCoreApplication.translate("BoilerplateCards", "Review was due {0}").format(day_words(kept.review_by))
    if kept.owner:
        said = f"{said} · {kept.owner}"
    made = label(said, "warn")
    made.setWordWrap(True)
    return made


def changed_lines(old: BoilerplateUse, new: BoilerplateUse) -> tuple[LineChange, ...]:
    """Return the lines, heading first, in which two boilerplates differ."""
    was, now = (Release("release", boilerplates=(use,)) for use in (old, new))
    parts = (part for part in compare(was, now) if part.field == "boilerplates")
    return tuple(line for part in parts for item in part.items for line in item.lines if line.changed)


def changes_html(old: BoilerplateUse, new: BoilerplateUse, colours: Colours) -> str:
    """Return the lines that differ, words that went struck through, words that came underlined."""
    lines = changed_lines(old, new)
    if not lines:
        return escape(QCoreApplication.translate("News", "The same words, marked or divided differently."))
    return "<br>".join(_line(line, colours) for line in lines)


def changes_said(old: BoilerplateUse, new: BoilerplateUse) -> str:
    """Return what differs for who hears it."""
    came = QCoreApplication.translate("News", "new: {0}")
    went = QCoreApplication.translate("News", "gone: {0}")
    said = [
        (went if one.kind == "old" else came).format(words(one.text).strip())
        for line in changed_lines(old, new)
        for one in line.words
        if one.kind != "same" and words(one.text).strip()
    ]
    return "; ".join(said)


def _line(line: LineChange, colours: Colours) -> str:
    made = []
    shown = nearby(line.words)
    for one, after in zip_longest(shown, shown[1:]):
        if after and one.kind == "old" and after.kind == "new" and words(one.text) == words(after.text):
            made.append(f'<span style="color:{colours.soft}">[{escape(marks_words(one.text, after.text))}]</span> ')
        else:
            made.append(_words(one, colours))
            if after and one.kind == "old" and after.kind == "new":
                made.append(" ")
    html = "".join(made)
    return f"<b>{html}</b>" if line.role == "boilerplate_heading" else html


def _words(one: Words, colours: Colours) -> str:
    said = escape(_flat(one.text))
    if one.kind == "same":
        return f'<span style="color:{colours.soft}">{said}</span>'
    stroke = "line-through" if one.kind == "old" else "underline"
    style = f"text-decoration:{stroke}; background-color:{ground(colours, one.kind)}; color:{colours.ink}"
    return f'<span style="{style}">{said}</span>'


def _flat(text: Text) -> str:
    return words(text).replace("\n", " ")
