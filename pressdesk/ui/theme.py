"""Colours, fonts and icons of the window: two palettes, light and dark, that follow the system or a choice."""

from functools import lru_cache
from string import Template
from typing import Literal, TypeAlias

import msgspec
from PySide6.QtCore import QByteArray, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QWidget

from pressdesk.model.resources import read_resource, resource_path, resource_text

Choice: TypeAlias = Literal["system", "light", "dark"]
Look: TypeAlias = Literal[
    "primary", "chip", "tab", "quiet", "row", "add", "bare", "field", "pane", "label", "group", "soft", "small", "warn",
    "ok", "plain", "strong", "title", "bar", "tabs", "page", "card", "search", "rule", "message", "popover", "side",
    "right", "canvas", "news",
]  # fmt: skip

# The page is set in the first of these that the computer has.
PAGE_FAMILIES = ("Noto Serif", "Georgia", "Cambria", "Charter", "Source Serif 4", "Liberation Serif", "DejaVu Serif")
_WORDS = ("soft", "accent", "ok", "warn", "link")
UI_PX = 13
SMALL_PX = 12


class Colours(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One palette; every field is `#rrggbb`."""

    bg: str
    page: str
    canvas: str
    ink: str
    soft: str
    line: str
    accent: str
    accent_soft: str
    ok: str
    warn: str
    sel: str
    link: str
    on_accent: str

    @property
    def select(self) -> str:
        """The ground behind selected words."""
        return mix(self.accent, self.page, 0.28)

    @property
    def faint(self) -> str:
        """Words that cannot be used now."""
        return mix(self.soft, self.bg, 0.6)


def mix(over: str, under: str, part: float) -> str:
    """Return `over` laid on `under`, `part` (0 to 1) of it showing."""
    pairs = zip(_channels(over), _channels(under), strict=True)
    return "#" + "".join(f"{round(a * part + b * (1 - part)):02x}" for a, b in pairs)


def _channels(colour: str) -> tuple[int, ...]:
    return tuple(int(colour[i : i + 2], 16) for i in (1, 3, 5))


def contrast(a: str, b: str) -> float:
    """Return the contrast of two colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    low, high = sorted((_luminance(a), _luminance(b)))
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: str) -> float:
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in (v / 255 for v in _channels(colour))]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@lru_cache
def read_colours(name: Literal["light", "dark"]) -> Colours:
    """Return the palette `resources/themes/NAME.json`."""
    return msgspec.json.decode(read_resource(f"themes/{name}.json"), type=Colours)


def stronger(colours: Colours) -> Colours:
    """Return a palette for a system that is set to high contrast: words at 7 to 1 (WCAG 1.4.6), lines at 3 to 1."""
    grounds = (colours.bg, colours.page, colours.canvas, colours.sel, colours.accent_soft)
    words = {name: _strengthened(getattr(colours, name), colours.ink, grounds, 7) for name in _WORDS}
    line = _strengthened(colours.line, colours.ink, grounds, 3)
    return msgspec.structs.replace(colours, line=line, **words)


def _strengthened(colour: str, ink: str, grounds: tuple[str, ...], wanted: float) -> str:
    steps = (mix(ink, colour, n / 20) for n in range(21))
    return next((made for made in steps if min(contrast(made, ground) for ground in grounds) >= wanted), ink)


def stylesheet(colours: Colours) -> str:
    """Return the window's style sheet in these colours (`resources/themes/window.qss`)."""
    named = msgspec.structs.asdict(colours) | {
        "select": colours.select,
        "faint": colours.faint,
        "edge": mix(colours.soft, colours.line, 0.35),
        "hover": mix(colours.sel, colours.bg, 0.5),
        "thumb": mix(colours.soft, colours.bg, 0.4),
        "accent_hover": mix(colours.accent, colours.ink, 0.88),
        "icons": resource_path("icons").as_posix(),
        "tick": "tick-white"
        if contrast(colours.on_accent, "#000000") > contrast(colours.on_accent, "#ffffff")
        else "tick-dark",
    }
    return Template(resource_text("themes/window.qss")).substitute(named)


def palette(colours: Colours) -> QPalette:
    """Return the Qt palette in these colours, for what the style sheet does not name."""
    made = QPalette(QColor(colours.bg))
    role = QPalette.ColorRole
    for roles, colour in (
        ((role.Window, role.Button), colours.bg),
        ((role.Base, role.ToolTipBase), colours.page),
        ((role.AlternateBase,), colours.canvas),
        ((role.WindowText, role.Text, role.ButtonText, role.ToolTipText, role.BrightText), colours.ink),
        ((role.HighlightedText,), colours.ink),
        ((role.Highlight,), colours.select),
        ((role.Accent,), colours.accent),
        ((role.PlaceholderText,), colours.soft),
        ((role.Link,), colours.link),
        ((role.LinkVisited,), colours.warn),  # there is nothing visited: the marks of what was carried over
        ((role.Mid,), colours.line),
    ):
        for one in roles:
            made.setColor(one, QColor(colour))
    for one in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, one, QColor(colours.faint))
    return made


def look(widget: QWidget, name: Look) -> None:
    """Give a widget one of the looks of the style sheet, such as `chip` or `primary`."""
    widget.setProperty("look", name)


def restyle(widget: QWidget, name: str, value: object) -> None:
    """Set a property that the style sheet reads, and draw the widget anew where it changed."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def page_font(px: int, *, bold: bool = False, italic: bool = False) -> QFont:
    """Return the serif of the page at `px` pixels."""
    font = QFont()
    font.setFamilies([*PAGE_FAMILIES, "serif"])
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setPixelSize(px)
    font.setBold(bold)
    font.setItalic(italic)
    return font


def ui_font(px: int = UI_PX, *, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the system's own font at `px` pixels."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    font.setPixelSize(px)
    font.setWeight(weight)
    return font


def group_font() -> QFont:
    """Return the small capitals of the headers in a list."""
    font = ui_font(SMALL_PX)
    font.setCapitalization(QFont.Capitalization.AllUppercase)
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.6)
    return font


def upright(font: QFont) -> QFont:
    """Return the same font without slant: neither Arabic nor Hebrew has one."""
    made = QFont(font)
    made.setItalic(False)
    return made


def icon(name: str, colour: str) -> QIcon:
    """Return `resources/icons/NAME.svg` in this colour, drawn at 16 px and twice and three times that."""
    svg = read_resource(f"icons/{name}.svg").replace(b"currentColor", colour.encode())
    renderer = QSvgRenderer(QByteArray(svg))
    made = QIcon()
    for size in (16, 32, 48):
        made.addPixmap(_drawing(renderer, size))
    return made


def _drawing(renderer: QSvgRenderer, size: int) -> QPixmap:
    picture = QPixmap(size, size)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return picture


class Theme(QObject):
    """The colours in use. `changed` follows a new choice and, where nothing is chosen, the system; the application
    wears the new colours by then."""

    changed = Signal()

    def __init__(self, choice: Choice = "system", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.choice: Choice = choice
        self._app: QApplication | None = None
        self._hints = QApplication.styleHints()
        self.dark = self._wants_dark()
        self.colours = self._wanted()
        self._hints.colorSchemeChanged.connect(self._follow)
        self._hints.accessibility().contrastPreferenceChanged.connect(self._follow)

    def apply(self, app: QApplication) -> None:
        """Dress the whole application, and again whenever the colours change."""
        # Set again, either would be told to every widget.
        if app.style().name() != "fusion":
            app.setStyle("Fusion")
        if app.font() != ui_font():
            app.setFont(ui_font())
        self._app = app
        self._dress()

    def choose(self, choice: Choice) -> None:
        """Follow the system, or stay light or dark."""
        self.choice = choice
        self._follow()

    def icon(self, name: str) -> QIcon:
        """Return an icon in the colour of the words beside it."""
        return icon(name, self.colours.ink)

    def _dress(self) -> None:
        if self._app is not None:
            self._app.setPalette(palette(self.colours))
            self._app.setStyleSheet(stylesheet(self.colours))

    def _wants_dark(self) -> bool:
        if self.choice == "system":
            return self._hints.colorScheme() == Qt.ColorScheme.Dark
        return self.choice == "dark"

    def _wanted(self) -> Colours:
        colours = read_colours("dark" if self.dark else "light")
        strong = self._hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
        return stronger(colours) if strong else colours

    def _follow(self) -> None:
        self.dark = self._wants_dark()
        if (wanted := self._wanted()) != self.colours:
            self.colours = wanted
            self._dress()  # before anybody hears of it: a new style sheet gives widgets their first palette back
            self.changed.emit()
