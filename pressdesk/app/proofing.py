"""What is wrong in the open release, soon after a pause: spelling and grammar, and what the rules find (`Careful`);
and the spelling of words that stand beside it."""

from collections.abc import Callable
from contextlib import suppress
from typing import Final

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from pressdesk import desk as desks
from pressdesk.app.careful import Careful
from pressdesk.app.checker import MOST, PAUSE, Checker, Key
from pressdesk.app.history import Change
from pressdesk.app.session import Session
from pressdesk.app.word_lists import WordLists
from pressdesk.model import DeskError, Finding, Ignored, Person, Release
from pressdesk.proof import known_words, left, names_in, press_words
from pressdesk.text.passages import Passage, Told, every_passage, passages

PAINTED: Final = 40  # milliseconds in which a page that was opened is shown


class Proofreader(QObject):
    """Finds what is misspelt or wrong in the session's release. Nothing happens before `start`.

    `is_on`: somebody wants it; `absent`: nothing can check the release's language; `told`: everything that was known
    to be wrong in the release when `found` was last emitted, in the form's order.

    found(): there are other findings than before. suggested(): suggestions that were looked for are there.
    """

    found = Signal()
    suggested = Signal()
    leaves = True

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.lists = WordLists(session.desk)
        self.checker = Checker()
        self.careful = Careful(session)
        self.absent = False
        self.is_on = self._started = False
        self._learned = False  # what is known and left in this release
        self._language = session.release.language
        self._left: dict[Key, tuple[Finding, ...]] = {}
        self._missing: frozenset[Key] = frozenset()
        self._people: tuple[Person, ...] | None = None
        self._known: frozenset[str] = frozenset()
        self._ignored: tuple[Ignored, ...] = ()
        self.told: tuple[Told, ...] = ()
        self._read: tuple[Release, tuple[Passage, ...]] | None = None
        self._last: tuple[object, ...] = ()
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._look)
        self.checker.checked.connect(self._take)
        self.checker.suggested.connect(self.suggested)
        self.careful.found.connect(self._tell)
        self.lists.changed.connect(self.forget_words)
        session.changed.connect(self._note)
        session.switched.connect(self._switch)
        session.library_changed.connect(self.forget_words)
        session.office_changed.connect(self.forget_words)

    def start(self, on: bool) -> None:
        """Begin to check, now that the window is there."""
        self._started = True
        self.careful.start()
        self.set_on(on)

    def set_on(self, on: bool) -> None:
        """Check, or let it be."""
        self.is_on = on
        self.checker.again()
        self._soon.start(PAUSE)
        self._tell()

    def stop(self) -> None:
        """Stop: the window closes."""
        self._started = False
        self.careful.stop()
        self.checker.stop()
        self._soon.stop()

    @property
    def is_done(self) -> bool:
        """Whether everything that can be checked in the release has been."""
        return not self._soon.isActive() and not self.checker.is_busy and self.careful.is_done

    def findings(self, text: str, spoken: bool = False) -> tuple[Finding, ...] | None:
        """Return what is wrong in a text of the release, or None where that is not known yet."""
        if not self.is_on:
            return self.careful.findings(text, spoken)
        if not self._learned:
            return None
        key = (self._session.release.language, text, spoken)
        if key not in self._left:
            found = self.checker.found(key)
            if found is None:
                return None
            self._left[key] = left(found, self._known, self._ignored)
        ruled = self.careful.findings(text, spoken)
        return self._left[key] + ruled if ruled else self._left[key]

    @property
    def language(self) -> str:
        """The language of the release."""
        return self._session.release.language

    def suggestions(self, finding: Finding) -> tuple[str, ...] | None:
        """Return words to put in place of a finding, best first; None until `suggested`."""
        return self.checker.suggestions(self.language, finding)

    def ignore(self, finding: Finding, reason: str = "") -> None:
        """Leave these words as they are in this release, for a reason; undo takes it back."""
        self._session.flush_wanted.emit()
        release = self._session.release
        ignored = (*release.ignored, Ignored(finding.rule, finding.words, reason))
        name = QCoreApplication.translate("Proofreader", "leaving words as they are")
        self._session.edit(replace(release, ignored=ignored), change=Change(name))

    def forget_words(self) -> None:
        """Read People and the dictionaries anew."""
        self._people = None
        self.lists.forget()
        self._learn(self._session.release)

    def known(self, language: str) -> frozenset[str]:
        """Return the words that are known in a language: those of the dictionaries, the names of the release and of
        People, what the press writes."""
        listed: frozenset[str] = frozenset()
        with suppress(DeskError):  # read at the next look; saving says what is wrong
            if self._people is None:
                self._people = desks.people(self._session.desk)
            listed = self.lists.known()
        names = names_in(self._session.release, self._session.office, self._people or ())
        return listed | known_words((*names, *press_words(language)))

    def _switch(self, release: Release) -> None:
        self.checker.again()
        self.lists.forget()  # somebody else may have added words
        self._language, self.absent, self._learned = release.language, False, False
        self._tell()
        self._soon.start(PAUSE)
        QTimer.singleShot(PAINTED, self, self._begin)  # the page is shown first

    def _begin(self) -> None:
        self._learn(self._session.release)
        self._tell()

    def _note(self, release: Release) -> None:
        if release.language != self._language:
            self._language, self.absent = release.language, False
            self._begin()
        elif release.ignored != self._ignored:
            self._learn(release)
        self._soon.start(PAUSE)

    def _learn(self, release: Release) -> None:
        """Take in the words that are known in a release and those that are to be left."""
        if not self._started:
            return
        self._learned = True
        known = self.known(release.language)
        if (known, release.ignored) != (self._known, self._ignored):
            self._known, self._ignored = known, release.ignored
            self._left.clear()
            self._tell()

    def _texts(self) -> tuple[Passage, ...]:
        """Return the passages of the release; a release that is the same has the same."""
        if self._read is None or self._read[0] is not self._session.release:
            self._read = self._session.release, passages(self._session.release)
        return self._read[1]

    def _tell(self) -> None:
        texts = self._texts() if self._learned else ()
        read = ((text, self.findings(text.text, text.spoken) or ()) for text in texts)
        told = tuple(Told(text, one) for text, found in read for one in found if not one.remedy)
        if ruled := self.careful.told:
            order = {one[:3]: n for n, one in enumerate(every_passage(self._session.release))}
            both = (*told, *ruled)
            told = tuple(sorted(both, key=lambda one: (order.get(one.passage[:3], -1), one.finding.start)))
        if (told, self.absent, self.is_on) != self._last:
            self.told, self._last = told, (told, self.absent, self.is_on)
            self.found.emit()

    def _look(self) -> None:
        """Have checked what is not known yet; what was written last comes first."""
        if not (self._started and self.is_on):
            return
        release = self._session.release
        self._learn(release)
        keys = dict.fromkeys((release.language, one.text, one.spoken) for one in self._texts())
        missing = [key for key in keys if self.checker.found(key) is None]
        self.checker.drop()
        if not missing:
            self._missing = frozenset()
            self._tell()
        elif not self.checker.is_busy:
            missing.sort(key=lambda key: key in self._missing)
            self._missing = frozenset(missing)
            self.checker.check(release.language, missing)

    def _take(self, ended: str) -> None:
        """Take in what has been checked; `ended` is the language of work that is over."""
        if len(self._left) > MOST:
            self._left.clear()
        if ended:
            if ended == self.language:
                self.absent = self.checker.lacks(ended)
            if not self.absent:
                self._soon.start(0)  # what changed meanwhile
        self._tell()


class Aside(QObject):
    """What is wrong in words that stand beside the release's, a boilerplate's say; each text is checked when somebody
    asks for it. `leaves`: they are this release's, and what is to be left in it is left in them.

    found(): there may be other findings than before. suggested(): suggestions that were looked for are there.
    """

    found = Signal()
    suggested = Signal()

    def __init__(
        self, proof: Proofreader, session: Session, language: Callable[[], str], parent: QObject, *, leaves: bool
    ) -> None:
        super().__init__(parent)
        self._proof = proof
        self._session = session
        self._language = language
        self.leaves = leaves
        self._ignored = session.release.ignored if leaves else ()
        self._left: dict[Key, tuple[Finding, ...]] = {}
        self._known: dict[str, frozenset[str]] = {}
        proof.checker.checked.connect(self._hear)
        proof.checker.suggested.connect(self.suggested)
        session.changed.connect(self._note)
        proof.found.connect(self._forget)
        for changed in (proof.lists.changed, session.library_changed, session.office_changed):
            changed.connect(self._forget)

    @property
    def language(self) -> str:
        """The language of the words."""
        return self._language()

    def findings(self, text: str, spoken: bool = False) -> tuple[Finding, ...] | None:
        """Return what is wrong in a text, or None where that is not known yet; then it will be."""
        if not self._proof.is_on:
            return ()
        language = self.language
        key = (language, text, spoken)
        if key not in self._left:
            found = self._proof.checker.found(key)
            if found is None:
                self._proof.checker.ask(key)
                return None
            if language not in self._known:
                self._known[language] = self._proof.known(language)
            self._left[key] = left(found, self._known[language], self._ignored)
        return self._left[key]

    def suggestions(self, finding: Finding) -> tuple[str, ...] | None:
        """Return words to put in place of a finding, best first; None until `suggested`."""
        return self._proof.checker.suggestions(self.language, finding)

    def _note(self, release: Release) -> None:
        if self.leaves and release.ignored != self._ignored:
            self._ignored = release.ignored
            self._forget()

    def _hear(self, _ended: str) -> None:
        self.found.emit()

    def _forget(self) -> None:
        self._left.clear()
        self._known.clear()
        self.found.emit()
