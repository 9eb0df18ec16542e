"""Where one quote stands with its speaker, and what was said: by whom, how and when."""

from datetime import date, datetime, time

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from pressdesk.app import messages
from pressdesk.app.wording import tongue
from pressdesk.model import Approval, Quote, clean_line, words
from pressdesk.text import clock, named, speaker_words, standing
from pressdesk.ui.approval_words import told_words
from pressdesk.ui.dates import DateField
from pressdesk.ui.pieces import FieldBox, Popover, bare_line, button, column, label, row
from pressdesk.ui.theme import look, restyle
from pressdesk.ui.times import read_time
from pressdesk.ui.undo import filter_undo

LONGEST = 400  # characters of a quote that are shown as it was
_LOOKS = {"approved": "ok", "refused": "warn", "changed": "warn"}


class ApprovalForm(QWidget):
    """Shows and asks what came of asking about a quote.

    told(Quote, Approval or None): this came of it, None: nobody was asked. ask_wanted(Quote): its speaker is to be
    asked. back_wanted(Quote, Quote): the second is to stand in the place of the first again.
    """

    told = Signal(object, object)
    back_wanted = Signal(object, object)
    ask_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._quote = Quote()
        self._then: Quote | None = None
        self.then = label("", "small")
        self.then.setWordWrap(True)
        self.restore = button(self.tr("Bring the words back"), None, self._bring_back)
        self.state = label("", "strong")
        self.state.setWordWrap(True)
        self.by, self.note = bare_line(self.tr("By")), bare_line(self.tr("Note"), self.tr("None"))
        self.how, self.time = How(), bare_line(self.tr("Time"))
        self.day = DateField(self.tr("Date"), self)
        self.ask = button(self.tr("Ask for approval…"), None, lambda: self.ask_wanted.emit(self._quote))
        self.back = button(self.tr("Take back"), "quiet", lambda: self.told.emit(self._quote, None))
        self.refuse = button(self.tr("Refused"), None, lambda: self._tell("refused"))
        self.approve = button(self.tr("Approved"), "primary", lambda: self._tell("approved"))
        self._lay_out()

    def show_quote(self, quote: Quote, now: datetime, then: Quote | None = None) -> None:
        """Show a quote, and what it was when it was asked about where that is another (`then`); by whom, how and when
        are suggested for an answer that is still to come."""
        self._quote, self._then = quote, then
        self.then.setText(self.tr("It was: {0}").format(_told(then)) if then else "")
        self.then.setVisible(then is not None)
        self.restore.setVisible(then is not None)
        said, stands = quote.approval, standing(quote)
        self.state.setText(told_words(quote, now.date()))
        restyle(self.state, "look", _LOOKS.get(stands, "strong"))
        answered = said is not None and stands in ("approved", "refused")
        moment = _moment(said.at) if said is not None and answered else None
        at = (moment or now).astimezone()
        self.by.setText((said.by if said is not None and answered else "") or named(quote.speaker))
        self.how.setText(said.how if said is not None and answered else "")
        self.note.setText(said.note if said is not None else "")
        self.day.show(at.date())
        self.time.setText(clock(at, tongue()))
        self.back.setVisible(said is not None)

    def lock(self, locked: bool) -> None:
        """Show what came of asking, and take nothing in: the words of the release are frozen."""
        for one in (self.ask, self.back, self.refuse, self.approve, self.restore):
            one.setEnabled(not locked)
        for line in (self.by, self.how, self.day.line, self.time, self.note):
            line.setEnabled(not locked)

    def _tell(self, state: str) -> None:
        said = read_time(self.time.text())
        if said is None:
            text = self.tr("“{0}” is not a time of day such as 9:30 a.m. or 21:30.").format(self.time.text().strip())
            messages.show(text, "warning")
            self.time.setFocus()
            return
        by, how, note = (clean_line(one).strip() for one in (self.by.text(), self.how.text(), self.note.text()))
        self.told.emit(self._quote, Approval(state, by, how, stamp(self.day.day or date.today(), said), "", note))  # type: ignore[arg-type]

    def _bring_back(self) -> None:
        if self._then is not None:
            self.back_wanted.emit(self._quote, self._then)

    def _lay_out(self) -> None:
        for line in (self.by, self.how, self.day.line, self.time, self.note):
            line.setMinimumWidth(120)
        who = row(FieldBox(self.tr("By"), self.by), FieldBox(self.tr("How"), self.how))
        when = row(FieldBox(self.tr("Date"), self.day.line), FieldBox(self.tr("Time"), self.time))
        for pair in (who, when):
            pair.setStretch(0, 1)
            pair.setStretch(1, 1)
        fields = column(who, when, FieldBox(self.tr("Note"), self.note), spacing=8)
        held = QWidget()
        held.setLayout(fields)
        buttons = row(self.ask, self.back, None, self.refuse, self.approve)
        whole = column(self.state, self.then, self.restore, held, buttons, spacing=12)
        whole.setAlignment(self.restore, Qt.AlignmentFlag.AlignLeft)
        self.setLayout(whole)


class How(QLineEdit):
    """How somebody answered, in words typed or chosen from the usual ones, which the Down key shows."""

    def __init__(self) -> None:
        super().__init__()
        look(self, "bare")
        self.setTextMargins(-2, 0, -2, 0)
        self.setAccessibleName(self.tr("How"))
        usual = [self.tr("by mail"), self.tr("by phone"), self.tr("in person"), self.tr("in writing")]
        self.setPlaceholderText(self.tr("by mail, by phone…"))
        completer = QCompleter(usual, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(completer)
        filter_undo(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.completer().setCompletionPrefix("")
            self.completer().complete()
        else:
            super().keyPressEvent(event)


class ApprovalPopover(Popover):
    """The form for the quote at the caret, under its line."""

    def __init__(self, parent: QWidget, quote: Quote, then: Quote | None = None, *, locked: bool = False) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Approval of the quote"))
        self.form = ApprovalForm()
        self.form.show_quote(quote, datetime.now().astimezone(), then)
        self.form.lock(locked)
        self.setAccessibleDescription(self.form.state.text())
        self.form.told.connect(self.close)
        self.form.ask_wanted.connect(self.close)
        self.form.back_wanted.connect(self.close)
        inside = column(label(self.tr("Approval of the quote"), "label"), self.form, spacing=8)
        inside.setContentsMargins(14, 12, 14, 12)
        self.setLayout(inside)
        self.setFixedWidth(max(440, self.sizeHint().width()))


def stamp(day: date, at: time) -> str:
    """Return a local moment as an approval keeps it: `2027-03-09T14:30+01:00`."""
    return datetime.combine(day, at).astimezone().isoformat(timespec="minutes")


def _told(quote: Quote) -> str:
    """Return the words of a quote in one line of moderate length, and who speaks them."""
    text = " ".join(" ".join(words(one).split()) for one in quote.paragraphs)
    shown = text if len(text) <= LONGEST else text[: LONGEST - 1].rstrip() + "…"
    who = speaker_words(quote.speaker, tongue()) if quote.speaker else ""
    return f"“{shown}” — {who}" if who else f"“{shown}”"


def _moment(at: str) -> datetime | None:
    try:
        return datetime.fromisoformat(at)
    except ValueError:
        return None
