"""All quotes of the open release with where they stand, and what came of asking about the chosen one."""

from datetime import datetime

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QDialog,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from pressdesk.app.approved import words_then
from pressdesk.app.session import Session
from pressdesk.model import Quote, Release, is_frozen, words
from pressdesk.text import is_rtl, named, quotes, standing, unapproved
from pressdesk.text.quotation import quote_lines
from pressdesk.ui.approval_form import ApprovalForm
from pressdesk.ui.approval_words import standing_colour, standing_words
from pressdesk.ui.pieces import Elided, button, label, press_focused, row
from pressdesk.ui.row_ground import paint_ground
from pressdesk.ui.theme import SMALL_PX, UI_PX, Theme, look, ui_font

WIDTH_PX = 600
_ROW = 48
_ROLE = Qt.ItemDataRole.UserRole


class ApprovalsDialog(QDialog):
    """Modeless: follows what is typed, and the session to another release.

    told(Quote, Approval or None): this came of asking. ask_wanted(tuple of Quote): these are to be asked about.
    back_wanted(Quote, Quote): the second is to stand in the place of the first again.
    """

    told = Signal(object, object)
    ask_wanted = Signal(object)
    back_wanted = Signal(object, object)

    def __init__(self, session: Session, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Approvals"))
        self._session = session
        self._shown: tuple[Quote, ...] = ()
        self.headline = Elided("", "strong")
        self.count = label("", "small")
        self.list = QListWidget()
        look(self.list, "pane")
        self.list.setAccessibleName(self.tr("Quotes"))
        self.list.setItemDelegate(QuoteDelegate(theme, self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.form = ApprovalForm()
        self.empty = label(self.tr("This release has no quotes."), "soft")
        self.ask_all = button(self.tr("Ask all"), None, self._ask_all)
        self.close_button = button(self.tr("Done"), None, self.close)
        self._lay_out()
        self.list.currentRowChanged.connect(self._choose)
        # Later, or Enter would press the button at once.
        self.list.itemActivated.connect(lambda _item: QTimer.singleShot(0, self.form.approve, self._answer))
        self.form.told.connect(self.told)
        self.form.back_wanted.connect(self.back_wanted)
        self.form.ask_wanted.connect(lambda quote: self.ask_wanted.emit((quote,)))
        session.changed.connect(self._show)
        session.switched.connect(self._show)
        theme.changed.connect(self.list.viewport().update)
        self._show(session.release)
        self.list.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus."""
        if not press_focused(self, event):
            super().keyPressEvent(event)

    def _show(self, release: Release) -> None:
        """Show the quotes of a release; the same one stays chosen."""
        shown, at = quotes(release), max(self.list.currentRow(), 0)
        self.headline.setText(words(release.headline) or self.tr("Untitled"))
        left = len(unapproved(release))
        self.count.setText(
            self.tr("Approved: {0} of {1}").format(len(shown) - left, len(shown))
            if left
            else self.tr("Every quote is approved.")
        )
        if shown != self._shown or not self.list.count():
            self._shown = shown
            self.list.blockSignals(True)
            self.list.clear()
            for quote in shown:
                item = QListWidgetItem()
                item.setData(_ROLE, (quote, _line(quote, release, self._session)))
                item.setData(Qt.ItemDataRole.AccessibleTextRole, self._spoken(quote))
                self.list.addItem(item)
            self.list.setCurrentRow(min(at, len(shown) - 1))
            self.list.blockSignals(False)
            self._choose(self.list.currentRow())
        self.form.lock(is_frozen(release))
        self.empty.setVisible(not shown)
        for one in (self.count, self.list, self.form):
            one.setVisible(bool(shown))
        self.ask_all.setEnabled(left > 0 and not is_frozen(release))

    def _choose(self, at: int) -> None:
        if 0 <= at < len(self._shown):
            quote = self._shown[at]
            self.form.show_quote(quote, datetime.now().astimezone(), words_then(self._session, quote))

    def _answer(self) -> None:
        """Go where the answer is noted."""
        self.form.approve.setFocus(Qt.FocusReason.TabFocusReason)

    def _ask_all(self) -> None:
        self.ask_wanted.emit(unapproved(self._session.release))

    def _spoken(self, quote: Quote) -> str:
        who = named(quote.speaker) or self.tr("No speaker")
        return f"{who}, {standing_words(standing(quote))}: {_plain(quote)}"

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        for widget in (self.headline, self.count, self.empty, self.list, self.form):
            layout.addWidget(widget, 1 if widget is self.list else 0)
        layout.addLayout(row(self.ask_all, None, self.close_button))
        self.list.setMinimumHeight(2 * _ROW)
        self.setMinimumWidth(WIDTH_PX)
        self.resize(WIDTH_PX, 600)


class QuoteDelegate(QStyledItemDelegate):
    """Draws a quote: who speaks and where it stands, over its first words."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._strong, self._plain = ui_font(UI_PX, weight=QFont.Weight.DemiBold), ui_font(UI_PX)
        self._small = ui_font(SMALL_PX)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(100, _ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        quote, line = index.data(_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self._theme.colours
        paint_ground(painter, option, colours)
        rect = QRectF(option.rect).adjusted(10, 6, -10, -6)
        stands = standing(quote)
        state, colour = standing_words(stands), QColor(standing_colour(stands, colours))
        wide = QFontMetricsF(self._small).horizontalAdvance(state)
        align = Qt.AlignmentFlag.AlignTop
        painter.setFont(self._small)
        painter.setPen(QColor(colours.ink))
        painter.drawText(rect, Qt.AlignmentFlag.AlignRight | align, state)
        painter.setPen(QPen(colour, 1.3))
        painter.setBrush(Qt.BrushStyle.NoBrush if stands == "unasked" else colour)
        painter.drawEllipse(QRectF(rect.right() - wide - 13, rect.top() + 5, 6, 6))
        who = named(quote.speaker) or self.tr("No speaker")
        painter.setFont(self._strong)
        painter.setPen(QColor(colours.ink))
        painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | align, _fit(who, self._strong, rect.width() - wide - 26))
        painter.setFont(self._plain)
        painter.setPen(QColor(colours.soft))
        side = Qt.AlignmentFlag.AlignRight if is_rtl(line[1]) else Qt.AlignmentFlag.AlignLeft
        painter.drawText(rect, side | Qt.AlignmentFlag.AlignBottom, _fit(line[0], self._plain, rect.width()))
        painter.restore()


def _fit(text: str, font: QFont, room: float) -> str:
    return QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, max(room, 0))


def _line(quote: Quote, release: Release, session: Session) -> tuple[str, str]:
    """Return the words of a quote in one line, with its marks, and their language."""
    lines = quote_lines(quote, release.language, session.office.house)
    return " ".join(" ".join(words(text).split()) for text in lines), release.language


def _plain(quote: Quote) -> str:
    return " ".join(" ".join(words(text).split()) for text in quote.paragraphs)
