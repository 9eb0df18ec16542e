"""A small drawing beside words, in a colour of the palette in use."""

from typing import Literal, TypeAlias

from PySide6.QtWidgets import QLabel

from pressdesk.ui.theme import Theme, icon

Tone: TypeAlias = Literal["ink", "soft", "ok", "warn", "accent"]
MARK_PX = 16


class Mark(QLabel):
    """Shows an icon and follows the theme; the words beside it say the same."""

    def __init__(self, theme: Theme, name: str = "", tone: Tone = "ink") -> None:
        super().__init__()
        self._theme, self._name, self._tone = theme, name, tone
        theme.changed.connect(self._draw)
        self._draw()

    def show_icon(self, name: str, tone: Tone) -> None:
        """Show another icon, none for the empty name."""
        self._name, self._tone = name, tone
        self._draw()

    def _draw(self) -> None:
        if self._name:
            colour = getattr(self._theme.colours, self._tone)
            self.setPixmap(icon(self._name, colour).pixmap(MARK_PX, MARK_PX))
        else:
            self.clear()
