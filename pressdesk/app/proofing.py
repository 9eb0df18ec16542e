"""Spelling and grammar of the open release: checked in another thread soon after a pause, kept by text."""

from collections.abc import Iterable, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from time import monotonic
from typing import Final, NamedTuple, TypeAlias

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from pressdesk import desk as desks
from pressdesk.app import background, files, paths
from pressdesk.app.history import Change
from pressdesk.app.session import Session
from pressdesk.model import DeskError, Ignored, Person, Release
from pressdesk.proof import (
    Engine,
    Finding,
    Passage,
    check,
    dictionary,
    engine,
    known_words,
    left,
    names_in,
    passages,
    press_words,
    read_words,
    write_words,
)

PAUSE: Final = (
    170  # milliseconds without a new value, which itself follows the typing by 80: more than steady typing leaves
)
BATCH: Final = 0.15  # seconds of checking after which the window hears what has been found
MOST: Final = 20_000  # texts that are remembered

Key: TypeAlias = tuple[str, str, bool]  # language, text, whether it is somebody's own words
_made: dict[tuple[str, Path | None], Engine] = {}  # used in the one thread of this kind of work
Checked: TypeAlias = list[tuple[Key, tuple[Finding, ...]]]


class Told(NamedTuple):
    """A finding and the text of the release it is in."""

    passage: Passage
    finding: Finding


class Proofreader(QObject):
    """Finds what is misspelt or wrong in the session's release. Nothing happens before `start`.

    `is_on`: somebody wants it; `absent`: nothing can check the release's language.

    found(): there are other findings than before.
    """

    found = Signal()
    _checked = Signal(object, str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.absent = False
        self.is_on = self._started = False
        self._busy = False
        self._turn = 0  # work of an earlier turn stops
        self._engines: dict[str, Engine] = {}
        self._raw: dict[Key, tuple[Finding, ...]] = {}
        self._left: dict[Key, tuple[Finding, ...]] = {}
        self._missing: frozenset[Key] = frozenset()
        self._people: tuple[Person, ...] | None = None
        self._lists: frozenset[str] | None = None
        self._known: frozenset[str] = frozenset()
        self._ignored: tuple[Ignored, ...] = ()
        self._told: tuple[Told, ...] = ()
        self._read: tuple[Release, tuple[Passage, ...]] | None = None
        self._last: tuple[object, ...] = ()
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._look)
        self._checked.connect(self._take)
        session.changed.connect(self._note)
        session.switched.connect(self._switch)
        session.library_changed.connect(self.forget_words)
        session.office_changed.connect(self.forget_words)

    def start(self, on: bool) -> None:
        """Begin to check, now that the window is there."""
        self._started = True
        self.set_on(on)

    def set_on(self, on: bool) -> None:
        """Check, or let it be."""
        self.is_on = on
        self._turn += 1
        self._soon.start(PAUSE)
        self._tell()

    def stop(self) -> None:
        """Stop: the window closes."""
        self._started = False
        self._turn += 1
        self._soon.stop()

    @property
    def is_done(self) -> bool:
        """Whether everything that can be checked in the release has been."""
        return not self._soon.isActive() and not self._busy

    def findings(self, text: str, spoken: bool = False) -> tuple[Finding, ...] | None:
        """Return what is wrong in a text of the release, or None where that is not known yet."""
        if not self.is_on:
            return ()
        key = (self._session.release.language, text, spoken)
        if key not in self._left:
            if key not in self._raw:
                return None
            self._left[key] = left(self._raw[key], self._known, self._ignored)
        return self._left[key]

    @property
    def language(self) -> str:
        """The language of the release."""
        return self._session.release.language

    @property
    def told(self) -> tuple[Told, ...]:
        """Everything that was known to be wrong in the release when `found` was last emitted, in the form's order."""
        return self._told

    def suggestions(self, finding: Finding) -> tuple[str, ...]:
        """Return words to put in place of a finding, best first."""
        made = self._engines.get(self._session.release.language)
        if finding.suggestions or finding.kind != "spelling" or made is None:
            return finding.suggestions
        return made.suggest(finding.words)

    def add_own(self, words: Iterable[str]) -> None:
        """Add words to this person's own dictionary. Raises PressDeskError."""
        self.set_own(write_words((*read_words(own_words()), *words)))

    def set_own(self, text: str) -> None:
        """Make a list, one word a line, this person's own dictionary. Raises PressDeskError."""
        path = paths.dictionary_path()
        files.make_folder(path.parent)
        files.write_atomic(path, write_words(read_words(text)).encode())
        self.forget_words()

    def add_shared(self, words: Iterable[str]) -> None:
        """Add words to the dictionary of everyone on this desk. Raises DeskError."""
        more = tuple(words)
        self.change_shared(added=more)

    def change_shared(self, added: Sequence[str] = (), removed: Sequence[str] = ()) -> None:
        """Add words to the dictionary of everyone on this desk and take others away. Raises DeskError."""
        desks.change_shared_words(
            self._session.desk, lambda kept: write_words({*read_words(kept), *added} - set(removed))
        )
        self.forget_words()

    def ignore(self, finding: Finding) -> None:
        """Leave these words as they are in this release; undo takes it back."""
        self._session.flush_wanted.emit()
        release = self._session.release
        ignored = (*release.ignored, Ignored(finding.rule, finding.words))
        name = QCoreApplication.translate("Proofreader", "leaving words as they are")
        self._session.edit(replace(release, ignored=ignored), change=Change(name))

    def forget_words(self) -> None:
        """Read People and the dictionaries anew."""
        self._people = self._lists = None
        self._learn(self._session.release)

    def _switch(self, release: Release) -> None:
        self._turn += 1
        self._lists = None  # somebody else may have added words
        self._learn(release)
        self.absent = False
        self._soon.start(PAUSE)
        self._tell()

    def _note(self, release: Release) -> None:
        if release.ignored != self._ignored:
            self._learn(release)
        self._soon.start(PAUSE)

    def _learn(self, release: Release) -> None:
        """Take in the words that are known in a release and those that are to be left."""
        if not self._started:
            return
        with suppress(DeskError):  # read at the next look; saving says what is wrong
            if self._people is None:
                self._people = desks.people(self._session.desk)
            if self._lists is None:
                shared = desks.shared_words(self._session.desk)
                self._lists = known_words((*read_words(own_words()), *read_words(shared)))
        names = names_in(release, self._session.office, self._people or ())
        known = (self._lists or frozenset()) | known_words((*names, *press_words(release.language)))
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
        told = tuple(
            Told(passage, one) for passage in self._texts() for one in self.findings(passage.text, passage.spoken) or ()
        )
        if (told, self.absent, self.is_on) != self._last:
            self._told, self._last = told, (told, self.absent, self.is_on)
            self.found.emit()

    def _look(self) -> None:
        """Have checked what is not known yet; what was written last comes first."""
        if not (self._started and self.is_on):
            return
        release = self._session.release
        self._learn(release)
        keys = dict.fromkeys((release.language, one.text, one.spoken) for one in self._texts())
        missing = [key for key in keys if key not in self._raw]
        self._turn += 1
        if not missing:
            self._missing = frozenset()
            self._tell()
        elif not self._busy:
            self._busy = True
            missing.sort(key=lambda key: key in self._missing)
            self._missing = frozenset(missing)
            background.begin(partial(self._run, self._turn, release.language, missing), "proof")

    def _run(self, turn: int, language: str, keys: list[Key]) -> None:
        """Check texts, in another thread; stops when the turn is over."""
        done: Checked = []
        try:
            made = self._engines.get(language) or _engine(language)
            if made is None:
                return
            self._engines[language] = made
            since = monotonic()
            for key in keys:
                if turn != self._turn:
                    return
                done.append((key, ()))  # so that a text on which the engine breaks is not tried for ever
                done[-1] = (key, check(key[1], made, key[2]))
                if monotonic() - since > BATCH:
                    self._checked.emit(done, "")
                    done, since = [], monotonic()
        finally:
            self._checked.emit(done, language)

    def _take(self, checked: Checked, ended: str) -> None:
        """Take in what has been checked; `ended` is the language of work that is over."""
        if len(self._raw) > MOST:
            self._raw.clear()
            self._left.clear()
        self._raw.update(checked)
        if ended:
            self._busy = False
            self.absent = ended == self._session.release.language and ended not in self._engines
            if not self.absent:
                self._soon.start(0)  # what changed meanwhile
        self._tell()


def _engine(language: str) -> Engine | None:
    """Return what checks a language; it takes its time to make and is made once."""
    own = paths.dictionaries_folder()
    key = language, dictionary(language, own)
    if key not in _made and (made := engine(language, own)) is not None:
        _made[key] = made
    return _made.get(key)


def own_words() -> str:
    """Return this person's own dictionary, one word a line; one that cannot be read counts as empty."""
    try:
        return paths.dictionary_path().read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
