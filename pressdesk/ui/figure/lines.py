"""The lines under a picture that are words without marks: who took it, and what it shows."""

from pressdesk.model import Body, Paragraph, Run, words
from pressdesk.ui.line import one_text
from pressdesk.ui.table.cell import Caption


class PlainLine(Caption):
    """Edits one line of words without bold, italic and links; its keys are those of a caption."""

    def insert_blocks(self, body: Body) -> None:
        """Put the words of blocks at the caret, in place of what is selected, as one line without marks."""
        plain = " ".join(words(one_text(body)).split("\n"))
        if plain:
            super().insert_blocks((Paragraph((Run(plain),)),))

    def toggle_bold(self) -> None:
        """Say that a plain line has no marks."""
        self._refuse()

    def toggle_italic(self) -> None:
        """Say that a plain line has no marks."""
        self._refuse()

    def set_link(self, address: str | None) -> None:
        """Say that a plain line has no links."""
        self._refuse()

    def _refuse(self) -> None:
        self.said.emit(self.tr("Credit and alt text are plain words: no bold, italic or links."))
        self.caret_moved.emit()  # the button that was pressed springs back

    def _value(self, body: Body) -> object:
        return " ".join(words(one_text(body)).split("\n"))
