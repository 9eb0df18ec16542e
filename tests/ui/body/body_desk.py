"""A body's editor on the screen, and the little a test says about carets and keys."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pressdesk.model import Body
from pressdesk.ui.body import BodyEdit
from pressdesk.ui.body.lines import Place

END = 10_000


class Desk:
    """An editor with somebody at its keys. Places are (line, character); END is the end of the line."""

    def __init__(self, edit: BodyEdit) -> None:
        self.edit = edit
        self.said: list[str] = []
        edit.said.connect(self.said.append)
        edit.left_out.connect(self.said.append)

    def show(self, *body: object) -> "Desk":
        self.edit.show_body(body)  # type: ignore[arg-type]
        return self

    def at(self, line: int, char: int = END) -> "Desk":
        self.edit._set_caret(Place(line, char))
        return self

    def choose(self, start: tuple[int, int], end: tuple[int, int]) -> "Desk":
        self.edit._set_caret(Place(*end), Place(*start))
        return self

    def press(self, *keys: str | Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> Body:
        for key in keys:
            if isinstance(key, str):
                QTest.keyClicks(self.edit, key)
            else:
                QTest.keyClick(self.edit, key, held)
        return self.body

    @property
    def body(self) -> Body:
        return self.edit.body()

    @property
    def place(self) -> tuple[int, int]:
        return tuple(self.edit._selection()[1])  # type: ignore[return-value]
