"""Texts that are checked in another thread, and what was found in them, kept by text."""

from collections.abc import Iterable
from functools import partial
from pathlib import Path
from time import monotonic
from typing import Final, TypeAlias

from PySide6.QtCore import QObject, QTimer, Signal

from pressdesk.app import background, paths
from pressdesk.model import Finding
from pressdesk.proof import Engine, check, dictionary, engine

# Milliseconds without a new value, which itself follows the typing by 80: more than steady typing leaves.
PAUSE: Final = 170
BATCH: Final = 0.15  # seconds of checking after which the window hears what has been found
LATEST: Final = 40  # texts that are checked of those somebody asked for
MOST: Final = 20_000  # texts that are remembered

Key: TypeAlias = tuple[str, str, bool]  # language, text, whether it is somebody's own words
Checked: TypeAlias = list[tuple[Key, tuple[Finding, ...]]]
_made: dict[tuple[str, Path | None], Engine] = {}  # used in the one thread of this kind of work


class Checker(QObject):
    """Finds what the engines say of texts, whatever anybody knows or leaves.

    checked(str): more is known, or the texts that were known are forgotten; the language of work that is over, or none
    while it goes on. suggested(): words were found to put in place of one that `suggestions` was asked for.
    """

    checked = Signal(str)
    suggested = Signal()
    _done = Signal(object, str)
    _sought = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self.is_busy = self._is_over = False
        self._turn = 0  # work of an earlier turn stops
        self._engines: dict[str, Engine] = {}
        self._raw: dict[Key, tuple[Finding, ...]] = {}
        self._asked: dict[Key, None] = {}  # that nobody has begun
        self._without: set[str] = set()  # languages that were tried for nothing
        self._later = QTimer(self, singleShot=True, interval=PAUSE)
        self._later.timeout.connect(self._answer)
        self._done.connect(self._take)
        self._better: dict[tuple[str, str], tuple[str, ...] | None] = {}  # None: being looked for
        self._sought.connect(self._take_better)

    def found(self, key: Key) -> tuple[Finding, ...] | None:
        """Return what is wrong in a text, or None where that is not known yet."""
        return self._raw.get(key)

    def check(self, language: str, keys: Iterable[Key]) -> None:
        """Have texts of one language checked, in this order, unless others are being checked."""
        if not self.is_busy:
            self.is_busy = True
            background.begin(partial(self._run, self._turn, language, list(keys)), "proof")

    def ask(self, key: Key) -> None:
        """Have a text checked once nobody asks for a moment, if its language can be."""
        if not self._is_over and key[0] not in self._without and key not in self._asked:
            self._asked[key] = None
            self._later.start()

    def drop(self) -> None:
        """Let go of what is being checked: something else comes first."""
        self._turn += 1

    def again(self) -> None:
        """Let go of what is being checked, and try every language anew."""
        self.drop()
        self._without.clear()

    def stop(self) -> None:
        """Stop for good: the window closes, though it may be painted once more."""
        self._is_over = True
        self.drop()
        self._asked.clear()
        self._later.stop()

    def lacks(self, language: str) -> bool:
        """Return whether nothing here checks a language, as far as is known."""
        return language not in self._engines

    def suggestions(self, language: str, finding: Finding) -> tuple[str, ...] | None:
        """Return words to put in place of a finding in a language, best first; None while they are being looked for,
        which takes a dictionary up to a second."""
        made = self._engines.get(language)
        if finding.suggestions or finding.kind != "spelling" or made is None:
            return finding.suggestions
        key = language, finding.words
        if key not in self._better:
            self._better[key] = None
            background.begin(partial(self._seek, key, made), "proof")
        return self._better[key]

    def _seek(self, key: tuple[str, str], made: Engine) -> None:
        """Look for better words, in another thread."""
        found: tuple[str, ...] = ()
        try:
            found = made.suggest(key[1])
        finally:
            self._sought.emit(key, found)

    def _take_better(self, key: tuple[str, str], found: tuple[str, ...]) -> None:
        self._better[key] = found
        self.suggested.emit()

    def _answer(self) -> None:
        if self._asked and not self.is_busy:
            # What was asked last comes first; before it stands what has been written over since.
            language = next(reversed(self._asked))[0]
            keys = [key for key in reversed(self._asked) if key[0] == language and key not in self._raw]
            self._asked = {key: None for key in self._asked if key[0] != language}
            self.check(language, keys[:LATEST])

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
                    self._done.emit(done, "")
                    done, since = [], monotonic()
        finally:
            self._done.emit(done, language)

    def _take(self, done: Checked, ended: str) -> None:
        """Take in what has been checked; `ended` is the language of work that is over."""
        if len(self._raw) > MOST:
            self._raw.clear()
        self._raw.update(done)
        if ended:
            self.is_busy = False
            if self.lacks(ended):
                self._without.add(ended)
            if self._asked:
                self._later.start()
        self.checked.emit(ended)


def _engine(language: str) -> Engine | None:
    """Return what checks a language; it takes its time to make and is made once."""
    own = paths.dictionaries_folder()
    key = language, dictionary(language, own)
    if key not in _made and (made := engine(language, own)) is not None:
        _made[key] = made
    return _made.get(key)
