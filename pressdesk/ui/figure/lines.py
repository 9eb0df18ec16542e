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
        """Do nothing: a plain line has no marks."""

    def toggle_italic(self) -> None:
        """Do nothing: a plain line has no marks."""

    def set_link(self, address: str | None) -> None:
        """Do nothing: a plain line has no links."""

    def _value(self, body: Body) -> object:
        return " ".join(words(one_text(body)).split("\n"))
