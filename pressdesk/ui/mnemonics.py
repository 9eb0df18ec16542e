"""A letter for every action of an open menu, so that it is chosen with one key: Alt, E, U.

The letters are found anew in each language, as a menu opens: nobody keeps them apart by hand.
"""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu


class Mnemonics(QObject):
    """Gives the actions of a menu their letters while it is open."""

    def __init__(self, menu: QMenu) -> None:
        super().__init__(menu)
        self._menu = menu
        self._given: dict[QAction, tuple[str, str]] = {}
        menu.aboutToShow.connect(self._give)
        menu.aboutToHide.connect(self._take)

    def _give(self) -> None:
        actions = [action for action in self._menu.actions() if action.text()]
        for action, words in zip(actions, keyed([action.text() for action in actions]), strict=True):
            self._given[action] = action.text(), words
            action.setText(words)

    def _take(self) -> None:
        """Give back the words without letters: they are shown elsewhere too."""
        for action, (plain, words) in self._given.items():
            if action.text() == words:
                action.setText(plain)
        self._given.clear()


def keyed(texts: Sequence[str]) -> list[str]:
    """Return texts with `&` before a letter that no other of them has, at best where a word begins."""
    places = [_places(text) for text in texts]
    owner: dict[str, int] = {}
    for number in range(len(texts)):
        _settle(number, places, owner, set())
    at = {number: places[number][letter] for letter, number in owner.items()}
    return [f"{text[: at[n]]}&{text[at[n] :]}" if n in at else text for n, text in enumerate(texts)]


def _places(text: str) -> dict[str, int]:
    """Return where each letter stands, those first at which a word begins."""
    letters = [n for n, letter in enumerate(text) if letter.isalpha() and len(letter.casefold()) == 1]
    begins = [n for n in letters if not text[n - 1 : n].isalpha()]
    made: dict[str, int] = {}
    for n in (*begins, *letters):
        made.setdefault(text[n].casefold(), n)
    return made


def _settle(number: int, places: list[dict[str, int]], owner: dict[str, int], tried: set[str]) -> bool:
    """Find a letter for a text, where need be by finding another for the one that has it (Kuhn 1955)."""
    free = [letter for letter in places[number] if letter not in owner]
    for letter in (*free, *places[number]):
        if letter in tried:
            continue
        tried.add(letter)
        if letter not in owner or _settle(owner[letter], places, owner, tried):
            owner[letter] = number
            return True
    return False
