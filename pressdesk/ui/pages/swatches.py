"""A main colour: one of a few, or any that can be read on white paper."""

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QColorDialog, QVBoxLayout

from pressdesk.ui.grouping import Grouping
from pressdesk.ui.pages.fields import Line
from pressdesk.ui.pages.style import lined
from pressdesk.ui.pieces import button, row
from pressdesk.ui.theme import Theme, contrast, mix, restyle

# Words in a colour are read easily from this contrast on (WCAG 2.2, 1.4.3).
LEAST_CONTRAST = 4.5
PAPER = "#ffffff"


def readable(colour: str) -> bool:
    """Return whether words in this colour (`#rrggbb`) can be read on white."""
    return contrast(colour, PAPER) >= LEAST_CONTRAST


def darkened(colour: str) -> str:
    """Return the lightest shade of the colour that can be read on white, the same one where it can."""
    return next(shade for part in range(100, -1, -1) if readable(shade := mix(colour, "#000000", part / 100)))


def as_colour(typed: str) -> str:
    """Return what somebody typed as `#rrggbb`, or the empty string: `1F3A5F`, `#abc` and `navy` are understood."""
    typed = typed.strip()
    for spelling in (typed, f"#{typed}"):
        if (colour := QColor.fromString(spelling)).isValid() and colour.alpha() == 255:
            return colour.name()
    return ""


class Swatch(QAbstractButton):
    """One colour to choose, a disc with a ring round the chosen one."""

    def __init__(self, theme: Theme, name: str, colour: str) -> None:
        super().__init__()
        self._theme, self.colour = theme, colour
        self.setCheckable(True)
        self.setAutoExclusive(True)  # one of several, as a screen reader says it
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        """Return the room for the disc and its ring."""
        return QSize(26, 26)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the disc; a ring when it is chosen, a second one with the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QPointF(self.width() / 2, self.height() / 2)
        edge = QColor(self._theme.colours.soft)
        painter.setPen(QPen(edge, 0.8))
        painter.setBrush(QColor(self.colour))
        painter.drawEllipse(middle, 8, 8)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.isChecked() or self.hasFocus():
            ring = self._theme.colours.accent if self.hasFocus() else self._theme.colours.ink
            painter.setPen(QPen(QColor(ring), 2 if self.hasFocus() else 1.4))
            painter.drawEllipse(middle, 11, 11)


class ColourField(Grouping):
    """Swatches, the colour's number, and all colours. Signal: `chosen(str)`, `#rrggbb`; a colour that cannot be read
    on white is said under it, with a button that makes it dark enough."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, colours: dict[str, str]) -> None:
        super().__init__()
        self.colour = next(iter(colours))
        self.swatches = [Swatch(theme, name, colour) for colour, name in colours.items()]
        self._group = QButtonGroup(self)  # so that the arrow keys go from one to the next
        for swatch in self.swatches:
            self._group.addButton(swatch)
        self.number = Line("#1f3a5f")
        self.number.setAccessibleName(self.tr("Number of the color"))
        self.number.setFixedWidth(84)
        self.number.edited.connect(self._type)
        self.more = button(self.tr("All colors…"), "quiet", self._ask)
        self.darker = button(self.tr("Make it dark enough"), None, lambda: self.show_colour(darkened(self.colour)))
        self._fault = lined("", "fault", wrap=True)
        for swatch in self.swatches:
            swatch.clicked.connect(lambda _on=False, one=swatch: self.show_colour(one.colour))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(8)
        column.addLayout(row(*self.swatches, None, spacing=2))
        column.addLayout(row(self.number, self.more, None))
        column.addWidget(self._fault)
        column.addLayout(row(self.darker, None))
        self.show_colour(self.colour)

    def readable(self) -> bool:
        """Return whether there is a colour that can be read on white."""
        return bool(as_colour(self.number.text())) and readable(self.colour)

    def show_colour(self, colour: str) -> None:
        """Choose a colour, `#rrggbb`."""
        self.number.show_text(colour)
        self._take(colour)

    def _type(self, typed: str) -> None:
        if colour := as_colour(typed):
            self._take(colour)
        else:
            self._say(self.tr("Write a color as #1f3a5f."))

    def _take(self, colour: str) -> None:
        self.colour = colour
        self._group.setExclusive(False)  # none of them is chosen where the colour is another
        for swatch in self.swatches:
            swatch.setChecked(swatch.colour == colour)
        self._group.setExclusive(True)
        light = self.tr("Too light to read on white paper: contrast {0} to 1, and 4.5 to 1 is needed.")
        self._say("" if readable(colour) else light.format(f"{contrast(colour, PAPER):.1f}"))
        self.darker.setVisible(not readable(colour))
        self.chosen.emit(colour)

    def _say(self, fault: str) -> None:
        self._fault.setText(fault)
        self._fault.setVisible(bool(fault))
        self.darker.hide()
        restyle(self.number, "fault", bool(fault))

    def _ask(self) -> None:
        colour = QColorDialog.getColor(QColor(self.colour), self, self.tr("Main color"))
        if colour.isValid():
            self.show_colour(colour.name())
