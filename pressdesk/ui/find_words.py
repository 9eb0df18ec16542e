"""Find and replace in the open release: the bar, what is found, and where it is shown on the form."""

from collections import Counter
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from shiboken6 import isValid

from pressdesk.app import messages
from pressdesk.app.history import Change
from pressdesk.app.session import Session
from pressdesk.model import words
from pressdesk.text import Hit, as_typed, find, replace_found
from pressdesk.ui.body import BodyEdit
from pressdesk.ui.find_bar import FindBar
from pressdesk.ui.find_marks import FindMarks
from pressdesk.ui.find_places import Key, Places, Stop, caret_keys, deselect, key_of, select
from pressdesk.ui.form import ReleaseForm
from pressdesk.ui.theme import Theme

PARTS: dict[str, Any] = {
    "label": QT_TRANSLATE_NOOP("FindWords", "label"),
    "headline": QT_TRANSLATE_NOOP("FindWords", "headline"),
    "subheadlines": QT_TRANSLATE_NOOP("FindWords", "subheadline"),
    "dateline": QT_TRANSLATE_NOOP("FindWords", "dateline"),
    "body": QT_TRANSLATE_NOOP("FindWords", "body"),
    "end_mark": QT_TRANSLATE_NOOP("FindWords", "end mark"),
    "contacts": QT_TRANSLATE_NOOP("FindWords", "media contact"),
    "notes": QT_TRANSLATE_NOOP("FindWords", "notes to editors"),
}
PAUSE = 120  # milliseconds from a change of the release to what is found in it


class FindWords(QObject):
    """Looks through the release while the bar is open; what it finds follows every edit."""

    def __init__(self, session: Session, form: ReleaseForm, bar: FindBar, theme: Theme) -> None:
        super().__init__(form)
        self._session = session
        self._form = form
        self.bar = bar
        self._release = session.release  # as it was looked through
        self.hits: tuple[Hit, ...] = ()
        self.stops: list[Stop | None] = []
        self.now: int | None = None
        self._last: QWidget | None = None  # that showed a hit
        self._caret: tuple[Key, Key] | None = None  # when a hit was last shown
        self._marks = FindMarks(form, theme)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._look)
        session.changed.connect(lambda _release: self._later())
        session.switched.connect(lambda _release: self._forget())
        bar.asked.connect(self._begin_again)
        bar.stepped.connect(self.step)
        bar.replace_asked.connect(lambda every: self.replace_all() if every else self.replace())
        bar.left.connect(self._leave)
        theme.changed.connect(self._mark)

    def open(self, *, replacing: bool = False) -> None:
        """Open the bar with the words that are selected."""
        focus = QApplication.focusWidget()
        chosen = ""
        if isinstance(focus, BodyEdit) and len(texts := focus.selected_text()) == 1:
            chosen = words(texts[0])
        elif isinstance(focus, QLineEdit) and self._form.isAncestorOf(focus):
            chosen = focus.selectedText()
        self.bar.begin(chosen if "\n" not in chosen else "", replacing=replacing)
        self._begin_again()

    def step(self, by: int) -> None:
        """Show the next hit, or the one before: from the caret where it is on the page, else from the last one."""
        if self.bar.isHidden():
            if not self.bar.wanted.text():
                self.open()
                return
            self.bar.show()
            self._look(keep=False)
        if self._pause.isActive():
            self._look()
        if not self.hits:
            return
        moved = self.now is None or caret_keys(self._form) != self._caret
        self._show(self._from_caret(by) if moved else ((self.now or 0) + by) % len(self.hits))

    def replace(self) -> None:
        """Replace the hit that is shown, and show the next."""
        self._look()
        if self.now is None or self.hits[self.now].fixed:
            return
        hit = self.hits[self.now]
        new = as_typed(self._session.release, hit, self.bar.replacement(), self._form.manner())
        self._edit((hit,))
        past = (self.now, hit.path, hit.start + len(new))
        self._look()
        if self.hits:
            self._show(self._past(*past))

    def replace_all(self) -> None:
        """Replace every hit that can be replaced as one step, and say how many there were, and where."""
        self._look()
        done = [hit for hit in self.hits if not hit.fixed]
        fixed = len(self.hits) - len(done)
        if done:
            self._edit(tuple(done))
            self._look()
        messages.show(_told(done), remedy=_told_fixed(fixed) if fixed else "")

    def _edit(self, hits: tuple[Hit, ...]) -> None:
        made = replace_found(self._session.release, hits, self.bar.replacement(), self._form.manner())
        self._session.edit(made, "", Change(self.tr("replacement")))

    def _later(self) -> None:
        if not self.bar.isHidden():
            self._pause.start()

    def _forget(self) -> None:
        """Let go of what was found in another release."""
        self.hits, self.stops, self.now = (), [], None
        self._marks.show(self._session.release, (), [], None)
        self.bar.show_count(0, None)
        self.bar.count.setText("")
        self._later()

    def _begin_again(self) -> None:
        """Look for other words, from where the caret is on."""
        self._session.flush_wanted.emit()
        self._look(keep=False)
        if self.hits:
            self._show(self._from_caret(0))
        else:
            self._mark()

    def _look(self, *, keep: bool = True) -> None:
        """Look through the release as it is now; the hit that is shown stays so where it still stands."""
        self._pause.stop()
        self._session.flush_wanted.emit()
        before = self.hits[self.now] if keep and self.now is not None and self.now < len(self.hits) else None
        self._release = self._session.release
        self.hits = find(self._release, self.bar.query())
        places = Places(self._form, self._release)
        self.stops = [places.stop(hit) for hit in self.hits]
        self.now = self.hits.index(before) if before in self.hits else None
        if self.now is None and before is not None and self.hits:
            self.now = self._past(0, before.path, before.start)
        self._mark()

    def _past(self, least: int, path: object, at: int) -> int:
        """Return the first hit at this place or past it, `least` being one before; the first of all after the last."""
        for n in range(least, len(self.hits)):
            if self.hits[n].path != path or self.hits[n].start >= at:
                return n
        return 0

    def _from_caret(self, by: int) -> int:
        """Return the first hit past the caret, for -1 the last before it, for 0 the one it is at, or the first past."""
        first, last = caret_keys(self._form)
        keys = [
            key_of(self._form, stop, hit.start) if stop is not None else ()
            for hit, stop in zip(self.hits, self.stops, strict=True)
        ]
        if by < 0:
            return next((n for n in reversed(range(len(keys))) if keys[n] < first), len(keys) - 1)
        return next((n for n, key in enumerate(keys) if key >= (last if by else first)), 0)

    def _show(self, n: int) -> None:
        """Show a hit: select it and bring it into sight; the focus stays where it is, or comes along on the page."""
        self.now = n
        if (stop := self.stops[n]) is not None:
            focus, shown = QApplication.focusWidget(), stop.made()
            if focus is not None and self._form.isAncestorOf(focus) and isinstance(shown, BodyEdit | QLineEdit):
                shown.setFocus()
            for left in (self._form.active(), self._last):
                if left is not None and left is not shown and isValid(left):
                    deselect(left)
            self._form.bring(shown, select(stop, self.hits[n]))
            if isinstance(shown, BodyEdit):
                self._form.editor = shown
            self._last = shown
            self._caret = caret_keys(self._form)
        self._mark()

    def _mark(self) -> None:
        """Show on the page what is found, and in the bar how many and which."""
        self._marks.show(self._release, self.hits, self.stops, self.now)
        fixed = self.now is not None and self.hits[self.now].fixed
        self.bar.show_count(len(self.hits), self.now, fixed=fixed)

    def _leave(self) -> None:
        """Take the marks off the page; from the bar, go to the hit."""
        stop = self.stops[self.now] if self.now is not None else None
        shown = stop.made() if stop else None
        self.hits, self.stops, self.now = (), [], None
        self._mark()
        focus = QApplication.focusWidget()
        if focus is not None and self._form.isAncestorOf(focus):
            return
        (shown if isinstance(shown, BodyEdit | QLineEdit) else self._form.active()).setFocus()


def _told(done: list[Hit]) -> str:
    """Return how many were replaced, and in which parts."""
    if not done:
        return _tr("Nothing was replaced.")
    counts = Counter(str(hit.path[0]) for hit in done)
    where = ", ".join(f"{_tr(PARTS[name])} {count}" for name, count in counts.items())
    return _tr("Replaced {0}: {1}.").format(len(done), where)


def _told_fixed(fixed: int) -> str:
    if fixed == 1:
        return _tr("One in boilerplate stays: boilerplate is changed in the library.")
    return _tr("{0} in boilerplate stay: boilerplate is changed in the library.").format(fixed)


def _tr(text: str) -> str:
    return QCoreApplication.translate("FindWords", text)
