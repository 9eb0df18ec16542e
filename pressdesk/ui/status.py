"""The lines at the foot of the window: what is saved, how long the release is, which desk; and messages."""

from datetime import datetime

from PySide6.QtCore import QLocale, QSize, QTime, QTimer, Signal
from PySide6.QtGui import QShowEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStatusBar, QVBoxLayout, QWidget

from pressdesk.app.messages import Message
from pressdesk.app.session import Session
from pressdesk.model import Release
from pressdesk.text import reading_minutes, word_count
from pressdesk.ui.aloud import announce
from pressdesk.ui.mark import Mark, Tone
from pressdesk.ui.pieces import Elided, button, label, row
from pressdesk.ui.theme import Theme, icon, look, restyle

QUIET_MS = 6000
COUNT_MS = 250
_TONES: dict[str, Tone] = {"info": "soft", "warning": "warn", "error": "accent"}


class Status(QStatusBar):
    """Saved state, words and reading time, how much is to be checked, the name of the desk.

    checks_asked(): the checks are to be shown.
    """

    checks_asked = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.setSizeGripEnabled(False)
        self.setFixedHeight(26)
        self.saved = label("", "ok")
        self.words = label("", "small")
        self.desk = Elided(session.desk.name)
        for widget, left in ((self.saved, 14), (self.words, 18)):
            widget.setContentsMargins(left, 0, 0, 0)
            self.addWidget(widget)
        self.checks = button("", "quiet", self.checks_asked.emit)
        self.checks.hide()
        self.addWidget(self.checks)
        self.desk.setContentsMargins(0, 0, 14, 0)
        self.addPermanentWidget(self.desk)
        self._count = QTimer(self, singleShot=True, interval=COUNT_MS)
        self._count.timeout.connect(self._show_count)
        self._selected = ""
        session.changed.connect(self._note)
        session.switched.connect(self._switch)
        session.saved.connect(self._show_saved)
        self._switch(session.release)

    def show_checks(self, number: int) -> None:
        """Show how much is to be checked; nothing at none."""
        self.checks.setText(self.tr("1 check") if number == 1 else self.tr("{0} checks").format(number))
        self.checks.setVisible(number > 0)

    def show_selection(self, cursor: QTextCursor) -> None:
        """Say how many of the words are selected."""
        selected = cursor.selectedText() if cursor.hasSelection() else ""
        if selected != self._selected:
            self._selected = selected
            self._count.start()

    def _switch(self, _release: Release) -> None:
        self._show_count()
        fresh = self._session.version is None
        self._rest = (self.tr("Nothing written yet"), "small") if fresh else (self.tr("● Saved"), "ok")
        self._say(*self._rest)

    def _note(self, _release: Release) -> None:
        self._count.start()
        # Words that are taken back before they are saved leave what was saved before.
        self._say(*((self.tr("○ Saving …"), "small") if self._session.dirty else self._rest))

    def _show_saved(self, when: datetime) -> None:
        time = QLocale().toString(when.time(), QLocale.FormatType.ShortFormat)  # type: ignore[call-overload]
        self._rest = (self.tr("● Saved {0}").format(time), "ok")
        self._say(*self._rest)

    def _show_count(self) -> None:
        words = word_count(self._session.release)
        minutes = reading_minutes(words)
        said = self.tr("1 word") if words == 1 else self.tr("{0} words").format(words)
        selected = len(self._selected.replace("\ufffc", " ").split())
        if selected:
            said = self.tr("{0} of {1} words").format(selected, words)
        self.words.setText(f"{said} · {self.tr('{0} min').format(minutes)}" if words and not selected else said)

    def showEvent(self, event: QShowEvent) -> None:
        """Keep room for the longest of the states, so that none is cut and the words beside it stay where they are."""
        super().showEvent(event)
        midnight = QLocale().toString(QTime(22, 58), QLocale.FormatType.ShortFormat)
        states = (self.tr("○ Saving …"), self.tr("● Saved {0}").format(midnight))
        room = max(map(self.saved.fontMetrics().horizontalAdvance, states))
        self.saved.setMinimumWidth(self.saved.contentsMargins().left() + room + 4)

    def _say(self, text: str, kind: str) -> None:
        self.saved.setText(text)
        self.saved.setAccessibleName(text.lstrip("●○ "))
        restyle(self.saved, "look", kind)


class Notice(QFrame):
    """One message under the page, with its remedy and buttons. Quiet ones go by themselves, errors stay."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        look(self, "message")
        self._theme = theme
        self._lasts = False
        self._mark = Mark(theme)
        self.text = label("", "strong")
        self.text.setWordWrap(True)
        self.remedy = label("", "small")
        self.remedy.setWordWrap(True)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(6)
        self.close_button = button("", "quiet", self.hide, name=self.tr("Close the message"))
        self.close_button.setIconSize(QSize(14, 14))
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(self.text)
        said.addWidget(self.remedy)
        layout = row(self._mark, spacing=10)
        layout.setContentsMargins(16, 7, 10, 7)
        layout.addLayout(said, 1)
        layout.addLayout(self._buttons)
        layout.addWidget(self.close_button)
        self.setLayout(layout)
        self._quiet = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._quiet.timeout.connect(self._leave)
        theme.changed.connect(self._recolour)
        self._recolour()
        self.hide()

    def say(self, message: Message) -> None:
        """Show a message in place of the last."""
        self._lasts = message.lasts
        restyle(self, "kind", message.kind)
        self._mark.show_icon(message.kind, _TONES[message.kind])
        self.text.setText(message.text)
        self.remedy.setText(message.remedy)
        self.remedy.setVisible(bool(message.remedy))
        self._fill(message)
        whole = f"{message.text} {message.remedy}".strip()
        self.setAccessibleName(whole)
        self.show()
        announce(self, whole, urgent=message.kind == "error")
        if message.kind == "info" and not message.actions:  # what offers something to do waits for an answer
            self._quiet.start()
        else:
            self._quiet.stop()

    def turn(self) -> None:
        """Let go of what was said of the release that was open before."""
        if not self._lasts:
            self.hide()

    def _recolour(self) -> None:
        self.close_button.setIcon(icon("close", self._theme.colours.soft))

    def _fill(self, message: Message) -> None:
        while item := self._buttons.takeAt(0):
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for action in message.actions:
            made = button(action.label, None)
            made.clicked.connect(self.hide)
            made.clicked.connect(lambda _checked=False, run=action.run: run())
            self._buttons.addWidget(made)

    def _leave(self) -> None:
        if self.underMouse() or any(w.hasFocus() for w in self.findChildren(QWidget)):
            self._quiet.start()
        else:
            self.hide()
