"""The form: a page on which the parts of a release stand in their printed form."""

from collections.abc import Callable
from functools import partial
from typing import NamedTuple, Protocol

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from pressdesk.app import messages
from pressdesk.app.session import Session
from pressdesk.model import HouseStyle, Release
from pressdesk.text import Manner, is_rtl
from pressdesk.ui.body import BodyEdit
from pressdesk.ui.cards import BoilerplateCards, ContactCards
from pressdesk.ui.figure import Gallery
from pressdesk.ui.form_body import BodyPart, NotesPart
from pressdesk.ui.form_dateline import DatelinePart
from pressdesk.ui.form_lines import EndMarkPart, HeadlinePart, LabelPart, SubheadlinesPart
from pressdesk.ui.ground import ground
from pressdesk.ui.line import TextLine
from pressdesk.ui.pieces import tab_before, turn
from pressdesk.ui.seal import Seal
from pressdesk.ui.shelf import Shelf
from pressdesk.ui.sight import Sight
from pressdesk.ui.steps import Steps
from pressdesk.ui.theme import Theme, look
from pressdesk.ui.typographic_line import TypographicLine

PAGE = 640
SIDE = 44
AIR = 14
AROUND = 22


class Part(Protocol):
    """What the form asks of its parts."""

    def show_value(self, release: Release, house: HouseStyle) -> None: ...


class Field(NamedTuple):
    """A part of the form, the fields of the release it shows, the room under it in pixels, what else it goes by."""

    name: str
    shows: tuple[str, ...]
    below: int
    heeds: tuple[str, ...] = ()


FIELDS = (
    Field("label", ("label",), 0),
    Field("headline", ("headline", "language"), 14),
    Field("subheadlines", ("subheadlines", "language"), 14),
    Field("dateline", ("dateline", "release_date", "language"), 14, heeds=("body",)),
    Field("body", ("body", "language"), 10),
    Field("end_mark", ("end_mark",), 14),
    Field("boilerplates", ("boilerplates", "stage"), 8),
    Field("contacts", ("contacts",), 10),
    Field("notes", ("notes", "language"), 0),
)


class ReleaseForm(QScrollArea):
    """Shows the session's release and emits its edits.

    Whatever is edited here becomes an undo step by `steps`.

    caret_moved(): the caret stands elsewhere or the words there changed. link_asked(): the words at the caret are to
    be linked. selected(): other words are selected. stirred(): words have changed that are not yet told.
    aside_made(BodyEdit): words of the release are edited beside the page.
    """

    caret_moved = Signal()
    link_asked = Signal()
    selected = Signal()
    stirred = Signal()
    aside_made = Signal(object)

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self.shelf = Shelf(session, self)
        self._shown: dict[str, object] = {}
        self.page_width = PAGE
        self.typographic = True
        self.canvas = QWidget()
        self._ground = ground(self)
        self._sight = Sight(self, self.canvas)
        self.editor: BodyEdit | TextLine | None = None
        self.label = LabelPart()
        self.headline = HeadlinePart()
        self.subheadlines = SubheadlinesPart()
        self.dateline = DatelinePart(self.shelf.places)
        self.gallery = Gallery(session, self)
        self.body = BodyPart(self.shelf.people, self.gallery)
        self.end_mark = EndMarkPart()
        self.boilerplates = BoilerplateCards(self.shelf.current, theme)
        self.contacts = ContactCards()
        self.notes = NotesPart()
        self.steps = Steps(session, {field: getattr(self, field.name) for field in FIELDS}, self)
        self._theme = theme
        self._build()
        self._connect()
        self._recolour()
        self.switch(session.release)

    def show_release(self, release: Release) -> None:
        """Show what differs from what is shown."""
        house = self._session.office.house
        turn(self.page, rtl=is_rtl(release.language))
        for field in FIELDS:
            values = tuple(getattr(release, name) for name in (*field.shows, *field.heeds))
            if self._shown.get(field.name) != values:
                self._shown[field.name] = values
                part: Part = getattr(self, field.name)
                part.show_value(release, house)
        if self.seal.on:  # what has been made anew, too
            self.seal.set(True)

    def switch(self, release: Release) -> None:
        """Show another release from its top."""
        self._shown.clear()
        self.show_release(release)
        for edit in (self.body.edit, self.notes.edit):
            edit.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)

    def again(self) -> None:
        """Show everything anew: the house style or the desk's boilerplate changed."""
        self._shown.clear()
        self.show_release(self._session.release)

    def flush(self) -> None:
        """Have every part tell what is typed and not yet told."""
        for part in (self.headline, self.subheadlines, self.body, self.notes):
            part.flush()

    def set_typographic(self, on: bool) -> None:
        """Make typographic what is typed from now on, or leave it as it is typed."""
        self.typographic = on
        for edit in self.findChildren(BodyEdit):
            edit.typographic = on

    def active(self) -> BodyEdit | TextLine:
        """Return the editor that formats apply to: the one with the caret, or the last that had it."""
        known = self.editor  # which may be a line that has been taken away
        return known if known is not None and isValid(known) and known.isVisibleTo(self) else self.body.edit

    def bring(self, widget: QWidget, place: QRect) -> None:
        """Scroll so that a place in a widget of the page can be seen, if it is still there."""
        self._sight.bring(widget, place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take what is typed at a quiet line of the page to where it was meant, so that no letter is lost."""
        quiet = QApplication.focusWidget()
        if quiet is self.subheadlines.add and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.dateline.place.setFocus()
            return
        opens: dict[QWidget | None, Callable[[], object]] = {
            self.subheadlines.add: self.subheadlines.begin,
            self.dateline.prints: self.body.edit.setFocus,
            self.notes.add: self.notes.begin,
        }
        held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        begin = opens.get(quiet)
        if begin is None or held or not event.text().strip() or not event.text().isprintable():
            super().keyPressEvent(event)
            return
        begin()
        if (line := QApplication.focusWidget()) is not None:
            QApplication.sendEvent(line, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def _build(self) -> None:
        self.page = QFrame()
        look(self.page, "page")
        self._column = QVBoxLayout(self.page)
        self._column.setSpacing(0)
        for field in FIELDS:
            self._column.addWidget(getattr(self, field.name))
            self._column.addSpacing(field.below)
        self._column.addStretch(1)
        canvas = self.canvas
        look(canvas, "canvas")
        canvas.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.seal = Seal(self.page)
        around = QVBoxLayout(canvas)
        around.setContentsMargins(0, AROUND, 0, AROUND)
        around.addWidget(self.page, 1, Qt.AlignmentFlag.AlignHCenter)
        tab_before(self.body.edit, self.dateline.prints)
        self.setWidget(canvas)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.fit()

    def _connect(self) -> None:
        for field in FIELDS:
            part = getattr(self, field.name)
            part.edited.connect(partial(self.steps.edit, field))
            if part is self.dateline:
                part.dated.connect(partial(self.steps.edit, field, name="release_date"))
        self.steps.came.connect(self._show_stop)
        self.headline.label_wanted.connect(self.label.begin)
        self.label.opened.connect(lambda is_open: self.headline.add_label.setVisible(not is_open))
        self.headline.line.entered.connect(self._leave_headline)
        self.subheadlines.entered.connect(self.dateline.place.setFocus)
        for edit in (self.headline.line, self.body.edit, self.notes.edit):
            self._take_in(edit)
        self.subheadlines.began.connect(self._take_in)
        for line in (self.label.line, self.dateline.place):
            TypographicLine(line, self.manner)
        self.body.edit.insets.editor_made.connect(self._take_in)
        self.body.keep_wanted.connect(self.shelf.keep_person)
        self._session.changed.connect(self.show_release)
        self._session.switched.connect(self.switch)
        self._session.office_changed.connect(self.again)
        self._session.library_changed.connect(self.again)
        self._session.flush_wanted.connect(self.flush)
        self._theme.changed.connect(self._recolour)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._note_focus)

    def _take_in(self, edit: BodyEdit) -> None:
        """Listen to an editor of the page."""
        self.steps.watch(edit)
        self.seal.take(edit)
        edit.typographic = self.typographic
        edit.caret_moved.connect(self.caret_moved)
        edit.selectionChanged.connect(self.selected)
        edit.caret_rect.connect(self._sight.show_caret)
        edit.link_asked.connect(self.link_asked)
        edit.stirred.connect(self.stirred)
        edit.said.connect(_say)
        edit.left_out.connect(messages.show)

    def manner(self) -> Manner | None:
        """Return how words of the release are written, None while they stay as typed."""
        return Manner(self._session.release.language, self._session.office.house) if self.typographic else None

    def _leave_headline(self) -> None:
        lines = self.subheadlines.lines
        (lines[0] if lines else self.subheadlines.add).setFocus(Qt.FocusReason.TabFocusReason)

    def _recolour(self) -> None:
        # Headline and subheadlines follow the palette by themselves.
        for edit in (self.body.edit, self.notes.edit):
            edit.set_colours(self._theme.colours)
        if self._shown:
            self.boilerplates.show_value(self._session.release, self._session.office.house)

    def _note_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        if isinstance(new, BodyEdit | TextLine) and self.isAncestorOf(new):
            if self.editor is not new:
                _deselect(self.active())  # of two selections on one page nobody knows which is meant
            self.editor = new
            self.caret_moved.emit()
        if isinstance(new, BodyEdit | QLineEdit) and _stands_in(new, self):  # also in a popover of the page
            self.steps.watch(new)
        if isinstance(new, QLineEdit | TextLine) and self.page.isAncestorOf(new) and not QApplication.mouseButtons():
            QTimer.singleShot(0, new, lambda: self.bring(new, new.rect()))  # once it has its place

    def _show_stop(self, stop: QWidget) -> None:
        self.bring(stop, stop.cursorRect() if isinstance(stop, BodyEdit) else stop.rect())

    def fit(self) -> None:
        """Make the page as wide as is wanted, or as there is room."""
        room = self.viewport().width()
        width = min(self.page_width, room - 2 * AIR)
        side = SIDE if width >= PAGE else max(18, SIDE - (PAGE - width) // 4)
        self.page.setFixedWidth(max(width, 300))
        self._column.setContentsMargins(side, 26, side, 30)


def _stands_in(widget: QWidget | None, form: QWidget) -> bool:
    while widget is not None and widget is not form:
        widget = widget.parentWidget()
    return widget is not None


def _deselect(edit: BodyEdit | TextLine) -> None:
    cursor = edit.textCursor()
    if cursor.hasSelection():
        cursor.clearSelection()
        edit.setTextCursor(cursor)


def _say(words: str) -> None:
    """Tell what an editor refused or left out."""
    messages.show(words, "warning")
