"""How wide the page is and how large its words are: chosen in the View menu, by keys or the wheel, and remembered."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QWheelEvent

from pressdesk.app.settings import Settings
from pressdesk.ui.body.looks import TEXT_PX
from pressdesk.ui.cards import CARD_PX
from pressdesk.ui.commands import attempt
from pressdesk.ui.form import PAGE, ReleaseForm
from pressdesk.ui.form_lines import HEADLINE_PX, SUBHEADLINE_PX
from pressdesk.ui.theme import Theme, page_font

WIDTHS = {"narrow": 540, "normal": PAGE, "wide": 820}
SIZES = (80, 90, 100, 110, 125, 150, 175, 200)  # percent
NORMAL = 100
NOTCH = 120  # of a wheel


class PageLooks(QObject):
    """Dresses the form.

    changed(): the page is as wide or its words are as large as somebody wants now.
    """

    changed = Signal()

    def __init__(self, form: ReleaseForm, settings: Settings, theme: Theme) -> None:
        super().__init__(form)
        self._form, self._settings = form, settings
        self._turned = 0
        width, size = settings.get("page_width"), settings.get("text_size")
        self.width = width if width in WIDTHS else "normal"
        self.size = size if size in SIZES else NORMAL
        self._set_width()
        if self.size != NORMAL:
            self._set_size()
        form.subheadlines.began.connect(lambda line: line.set_size(round(SUBHEADLINE_PX * self.size / 100)))
        theme.changed.connect(self._set_quiet)
        form.viewport().installEventFilter(self)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what the actions of the View menu do."""
        return {
            **{f"page_width_{name}": partial(self.choose_width, name) for name in WIDTHS},
            "text_larger": partial(self.step, 1),
            "text_smaller": partial(self.step, -1),
            "text_normal": partial(self.choose_size, NORMAL),
        }

    def reflect(self, act: Mapping[str, QAction]) -> None:
        """Keep the actions as the page is."""

        def show() -> None:
            act[f"page_width_{self.width}"].setChecked(True)
            act["text_larger"].setEnabled(self.size < SIZES[-1])
            act["text_smaller"].setEnabled(self.size > SIZES[0])
            act["text_normal"].setEnabled(self.size != NORMAL)

        self.changed.connect(show)
        show()

    def choose_width(self, name: str) -> None:
        """Make the page narrow, normal or wide."""
        self.width = name
        self._set_width()
        attempt(lambda: self._settings.set("page_width", name))
        self.changed.emit()

    def choose_size(self, size: int) -> None:
        """Show the words of the page at `size` percent."""
        if size != self.size:
            self.size = size
            self._set_size()
            attempt(lambda: self._settings.set("text_size", size))
            self.changed.emit()

    def step(self, by: int) -> None:
        """Show the words a step larger or smaller."""
        self.choose_size(SIZES[max(0, min(SIZES.index(self.size) + by, len(SIZES) - 1))])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Turn the wheel with Ctrl into steps, wherever on the page it is turned."""
        if not isinstance(event, QWheelEvent) or not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        self._turned += event.angleDelta().y()
        notches = int(self._turned / NOTCH)
        self._turned -= notches * NOTCH
        if notches:
            self.step(notches)
        return True

    def _set_width(self) -> None:
        self._form.page_width = WIDTHS[self.width]
        self._form.fit()

    def _set_size(self) -> None:
        """Show the words of every part in the size that is wanted; the place one looks at stays in sight."""
        form, by = self._form, self.size / 100
        form.headline.line.set_size(round(HEADLINE_PX * by))
        for line in form.subheadlines.lines:
            line.set_size(round(SUBHEADLINE_PX * by))
        for edit in (form.body.edit, form.notes.edit):
            edit.set_size(round(TEXT_PX * by))
        self._set_quiet()
        editor = form.active()
        if editor.hasFocus():
            QTimer.singleShot(0, editor, lambda: form.bring(editor, editor.cursorRect()))

    def _set_quiet(self) -> None:
        """Size what is no editor of its own: a new style sheet gives it the font back that it had at the first one."""
        form, by = self._form, self.size / 100
        form.label.line.setFont(page_font(round(TEXT_PX * by), bold=True))
        form.boilerplates.set_size(round(CARD_PX * by))
        form.subheadlines.add.setFont(page_font(round(SUBHEADLINE_PX * by), italic=True))
