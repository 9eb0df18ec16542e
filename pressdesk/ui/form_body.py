"""The running text on the form: the body with its quotes, and the notes to editors."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent, QTextCursor
from PySide6.QtWidgets import QCompleter, QLineEdit, QVBoxLayout, QWidget

from pressdesk.model import Detail, HouseStyle, Person, Quote, Release, clean_line
from pressdesk.text import label as fixed_words
from pressdesk.ui.body import BodyEdit
from pressdesk.ui.figure import Gallery, ImageInset
from pressdesk.ui.pieces import Popover, button, column, label, row
from pressdesk.ui.speaker import SpeakerPopover
from pressdesk.ui.table import Stencils, table_inset
from pressdesk.ui.undo import filter_undo

LEAST = 130
NOTE_KINDS: Final = ("paragraph", "subheading", "bullet", "number")
DETAILS = ("who", "what", "when", "where", "why")


class DetailPopover(Popover):
    """Asks for the label of a detail.

    named(str): the label.
    """

    named = Signal(str)

    def __init__(self, parent: QWidget, current: str, language: str) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Label of the detail"))
        self.line = QLineEdit(current)
        self.line.setAccessibleName(self.tr("Label of the detail"))
        self.line.setCompleter(QCompleter([fixed_words(key, language) for key in DETAILS], self))
        self.line.setMinimumWidth(220)
        self.line.selectAll()
        filter_undo(self.line)
        self.line.returnPressed.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 12)
        layout.setSpacing(8)
        layout.addWidget(label(self.tr("Label of the detail"), "small"))
        layout.addWidget(self.line)
        layout.addLayout(row(None, button(self.tr("Set label"), "primary", self.accept)))

    def accept(self) -> None:
        """Name the detail as typed."""
        self.named.emit(clean_line(self.line.text()).strip())
        self.close()


class BodyPart(QWidget):
    """The body.

    edited(Body): the body now. keep_wanted(Person): a speaker to keep in People.
    """

    edited = Signal(object)
    keep_wanted = Signal(object)

    def __init__(self, people: Callable[[], tuple[Person, ...]], gallery: Gallery) -> None:
        super().__init__()
        self._people = people
        self._language = "en-US"
        stencils = Stencils(self)
        self.edit = BodyEdit(
            insets={"table": lambda: table_inset(stencils), "image": lambda: ImageInset(gallery, stencils)}
        )
        # Or every key would paint the page and the window under it.
        self.edit.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.edit.set_least(LEAST)  # not a minimum of this widget: Qt would take it in place of what the words need
        self.edit.setAccessibleName(self.tr("Body"))
        self.edit.edited.connect(self.edited)
        self.edit.speaker_asked.connect(self.ask_speaker)
        self.edit.label_asked.connect(self.ask_label)
        self.edit.setPlaceholderText(self.tr("Write the release"))
        layout = column(label(self.tr("Body"), "label"), self.edit, spacing=2)
        layout.addStretch(1)
        self.setLayout(layout)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a click on the empty page under the words as one at their end."""
        self.edit.moveCursor(QTextCursor.MoveOperation.End)
        self.edit.setFocus(Qt.FocusReason.MouseFocusReason)

    def show_value(self, release: Release, house: HouseStyle) -> None:
        """Show the body of a release."""
        self._language = release.language
        self.edit.show_body(release.body, release.language, house)

    def flush(self) -> None:
        """Emit what is typed and not yet told."""
        self.edit.flush()

    def ask_speaker(self, quote: Quote, place: QRect, then: Callable[[], object] | None = None) -> None:
        """Ask who speaks the quote at the caret, under `place` in the body; `then` follows when somebody does."""
        popover = SpeakerPopover(self, quote, self._people())
        popover.named.connect(self.edit.set_speaker)
        if then is not None:
            popover.named.connect(lambda who: then() if who is not None else None)
        popover.lead_in_wanted.connect(self._set_lead_in)
        popover.keep_wanted.connect(self.keep_wanted)
        popover.closed.connect(self.edit.setFocus)
        popover.open_under(self.edit, place)
        popover.name.selectAll()

    def ask_label(self, detail: Detail, place: QRect) -> None:
        """Ask for the label of the detail at the caret."""
        popover = DetailPopover(self, detail.label, self._language)
        popover.named.connect(self.edit.set_detail_label)
        popover.closed.connect(self.edit.setFocus)
        popover.open_under(self.edit, place)

    def _set_lead_in(self, wanted: bool) -> None:
        # The editor goes to the lead-in there is; turned off, its words stay as a paragraph above.
        self.edit.add_lead_in()
        if not wanted:
            self.edit.set_lead_in(False)


class NotesPart(QWidget):
    """The notes to editors; empty, they are one quiet line.

    edited(tuple of NoteBlock): the notes now.
    """

    edited = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.add = button(self.tr("Add notes to editors"), "add", self.begin)
        self.title = label(self.tr("Notes to editors"), "label")
        self.edit = BodyEdit(kinds=NOTE_KINDS)
        self.edit.setAccessibleName(self.tr("Notes to editors"))
        self.edit.edited.connect(self.edited)
        self.setLayout(column(self.add, self.title, self.edit, spacing=2))
        self._open(False)

    def show_value(self, release: Release, house: HouseStyle) -> None:
        """Show the notes of a release."""
        self.edit.show_body(release.notes, release.language, house)
        self._open(bool(release.notes) or self.edit.hasFocus())

    def begin(self) -> None:
        """Let somebody write notes."""
        self._open(True)
        self.edit.setFocus()

    def flush(self) -> None:
        """Emit what is typed and not yet told."""
        self.edit.flush()

    def _open(self, is_open: bool) -> None:
        self.add.setVisible(not is_open)
        self.title.setVisible(is_open)
        self.edit.setVisible(is_open)
