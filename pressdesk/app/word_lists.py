"""The words that people have said are right: their own dictionary, and that of everyone on the desk."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, Signal

from pressdesk import desk as desks
from pressdesk.app import files, paths
from pressdesk.desk import Desk
from pressdesk.proof import known_words, read_words, write_words


class WordLists(QObject):
    """Both dictionaries. changed(): words were added or taken away here."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._known: frozenset[str] | None = None

    def known(self) -> frozenset[str]:
        """Return the words of both, in the forms in which they are known; they are read once. Raises DeskError."""
        if self._known is None:
            shared = desks.shared_words(self._desk)
            self._known = known_words((*read_words(own_words()), *read_words(shared)))
        return self._known

    def forget(self) -> None:
        """Read them anew when they are asked for: somebody else may have added words."""
        self._known = None

    def add_own(self, words: Iterable[str]) -> None:
        """Add words to this person's own dictionary. Raises PressDeskError."""
        self.set_own(write_words((*read_words(own_words()), *words)))

    def set_own(self, text: str) -> None:
        """Make a list, one word a line, this person's own dictionary. Raises PressDeskError."""
        path = paths.dictionary_path()
        files.make_folder(path.parent)
        files.write_atomic(path, write_words(read_words(text)).encode())
        self.forget()
        self.changed.emit()

    def add_shared(self, words: Iterable[str]) -> None:
        """Add words to the dictionary of everyone on this desk. Raises DeskError."""
        self.change_shared(added=tuple(words))

    def change_shared(self, added: Sequence[str] = (), removed: Sequence[str] = ()) -> None:
        """Add words to the dictionary of everyone on this desk and take others away. Raises DeskError."""
        desks.change_shared_words(self._desk, lambda kept: write_words({*read_words(kept), *added} - set(removed)))
        self.forget()
        self.changed.emit()


def own_words() -> str:
    """Return this person's own dictionary, one word a line; one that cannot be read counts as empty."""
    try:
        return paths.dictionary_path().read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
