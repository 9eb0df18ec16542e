"""The pane of checks: everything that is known to be wrong in the release, the way to it, and what puts it right."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from pressdesk.app.proofing import Proofreader
from pressdesk.app.wording import said
from pressdesk.model import Finding, FindingKind
from pressdesk.text.passages import Told
from pressdesk.text.placed import certain
from pressdesk.ui.body.mending import shown
from pressdesk.ui.check_rows import ROLE, FindingDelegate, place_name
from pressdesk.ui.pieces import Elided, button, column, label, row
from pressdesk.ui.reason import ReasonPopover
from pressdesk.ui.spelling import Spelling, why_nothing
from pressdesk.ui.spelling_cards import BOILERPLATES
from pressdesk.ui.theme import Theme, look

MOST = 400
GAP = 6
EDGE = 14


class Card(QFrame):
    """What is wrong with the chosen words and what can be done. Buttons stand in as many rows as they need."""

    def __init__(self) -> None:
        super().__init__()
        look(self, "card")
        self.words = Elided(kind="strong")
        self.message = label("", "small")
        self.message.setWordWrap(True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(GAP)
        self._buttons: tuple[QPushButton, ...] = ()
        layout = column(self.words, self.message, spacing=4)
        layout.addLayout(self._rows)
        layout.setContentsMargins(12, 10, 12, 12)
        self.setLayout(layout)
        self.hide()

    def show_finding(self, words: str, message: str, buttons: tuple[QPushButton, ...]) -> None:
        """Show what is wrong, and buttons in place of the last."""
        self.words.setText(words)
        self.message.setText(message)
        for old in self._buttons:
            old.hide()
            old.deleteLater()
        self._buttons = buttons
        for one in buttons:
            one.setParent(self)  # else each would be a window for a moment, and take the focus along
        self._arrange()
        self.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        while item := self._rows.takeAt(0):
            if (line := item.layout()) is not None:
                while line.takeAt(0):
                    pass
                line.deleteLater()
        room, used = self.width() - 26, 0
        line = row(spacing=GAP)
        for one in self._buttons:
            wide = one.sizeHint().width()
            if used and used + wide > room:
                line.addStretch(1)
                self._rows.addLayout(line)
                line, used = row(spacing=GAP), 0
            line.addWidget(one)
            one.show()
            used += wide + GAP
        line.addStretch(1)
        self._rows.addLayout(line)


class ChecksPane(QWidget):
    """The list of what is wrong, by kind, and under it what can be done about the chosen words.

    counted(int): how much is wrong now. dictionaries_asked(): the dictionaries are to be shown. folder_asked(): the
    folder for dictionaries that are added. on_asked(): checking is to be turned on. approval_asked(int): what came of
    asking about the quote that is this block of the body is to be noted.
    """

    counted = Signal(int)
    dictionaries_asked = Signal()
    folder_asked = Signal()
    on_asked = Signal()
    approval_asked = Signal(int)

    def __init__(self, proof: Proofreader, spelling: Spelling, theme: Theme) -> None:
        super().__init__()
        self._proof = proof
        self._spelling = spelling
        self._stale = True
        self._waiting = False  # for words to offer on the card
        self.list = QListWidget()
        look(self.list, "pane")
        self.list.setItemDelegate(FindingDelegate(theme, self.list))
        self.list.setMouseTracking(True)
        self.list.setAccessibleName(self.tr("Checks"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.empty = label("", "soft")
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.remedy = button(self.tr("Check spelling"), None, self._help)
        self.card = Card()
        self.dictionaries = button(self.tr("Dictionaries…"), "quiet", self.dictionaries_asked.emit)
        self._build()
        self.list.currentItemChanged.connect(lambda now, _before: self._choose(now))
        self.list.itemClicked.connect(self._choose)
        self.list.itemActivated.connect(lambda _item: self._enter())
        proof.found.connect(self._note)
        proof.suggested.connect(self._offer)
        theme.changed.connect(self.list.viewport().update)
        self._note()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.list.scheduleDelayedItemsLayout()

    def _build(self) -> None:
        foot = row(None, self.dictionaries)
        nothing = column(self.empty, row(None, self.remedy, None), spacing=12)
        nothing.addStretch(1)
        nothing.setContentsMargins(20, 30, 20, 20)
        self._nothing = QWidget()
        self._nothing.setLayout(nothing)
        layout = column(self._nothing, self.list, self.card, foot, spacing=8)
        layout.setStretch(1, 1)
        layout.setContentsMargins(EDGE, 8, EDGE, 8)
        self.setLayout(layout)
        self.first = self.list

    def _note(self) -> None:
        self._stale = True
        self.counted.emit(len(self._proof.told))
        if self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        if not self._stale:
            return
        self._stale = False
        told = self._proof.told
        was = self.list.currentRow()
        chosen = self._told(self.list.currentItem())
        self.list.blockSignals(True)  # the rows of the old list are no choice of anybody
        self.list.clear()
        for kind, title in kinds():
            of_kind = [one for one in told if one.finding.kind == kind]
            if of_kind:
                self._add_header(title, len(of_kind))
            for one in of_kind[:MOST]:
                self._add(one)
        self.list.blockSignals(False)
        self._choose_again(chosen, was)
        self._show_empty(not told)

    def _add_header(self, title: str, number: int) -> None:
        item = QListWidgetItem(f"{title} {number}")
        item.setData(ROLE, (title, number))
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setSizeHint(QSize(10, 31))
        self.list.addItem(item)

    def _add(self, told: Told) -> None:
        finding = told.finding
        better = finding.suggestions
        below = said(finding.message) or ", ".join(shown(one) for one in better) or self.tr("Not in the dictionary")
        if finding.severity == "error":
            below = self.tr("Error: {0}").format(below)
        item = QListWidgetItem(below)
        item.setData(ROLE, told)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{_words(told)}: {below}")
        self.list.addItem(item)

    def _choose_again(self, chosen: Told | None, was: int) -> None:
        """Keep the choice where it was, or on what has come in its place."""
        items = [self.list.item(n) for n in range(self.list.count())]
        same = next((item for item in items if self._told(item) == chosen and chosen is not None), None)
        if same is None and chosen is not None and items:
            after = [item for item in items[was:] if self._told(item) is not None]
            same = (after or [item for item in items if self._told(item) is not None])[0 if after else -1]
        self.list.blockSignals(True)  # the page stays where the writer is
        self.list.setCurrentRow(self.list.row(same) if same is not None else -1)
        self.list.blockSignals(False)
        self._show_card(self._told(same))

    def _show_empty(self, empty: bool) -> None:
        self._nothing.setVisible(empty)
        self.list.setVisible(not empty)
        if not empty:
            return
        language = self._proof.language
        self.remedy.setVisible(self._proof.absent or not self._proof.is_on)
        self.empty.setText(why_nothing(self._proof))
        if not self._proof.is_on:
            self.remedy.setText(self.tr("Check spelling"))
        elif self._proof.absent:
            put = self.tr("Put {0}.dic and {0}.aff, made for Hunspell, into the folder for dictionaries.")
            self.empty.setText(f"{self.empty.text()} {put.format(language.split('-')[0])}")
            self.remedy.setText(self.tr("Open the folder"))

    def _help(self) -> None:
        (self.folder_asked if self._proof.is_on else self.on_asked).emit()

    def _choose(self, item: QListWidgetItem | None) -> None:
        told = self._told(item)
        self._show_card(told)
        if told is not None and not self._spelling.show(told, focus=False):
            self._note()

    def _enter(self) -> None:
        if (told := self._told(self.list.currentItem())) is not None:
            self._spelling.show(told)

    def _show_card(self, told: Told | None) -> None:
        if told is None:
            self.card.hide()
            return
        message = " ".join((said(told.finding.message), said(told.finding.remedy))).strip()
        message = message or self.tr("Not in the dictionary.")
        if told.passage.field == BOILERPLATES and told.passage.text:
            message += " " + self.tr("It stands in boilerplate: better words change this release only.")
        self.card.show_finding(_words(told), message, tuple(self._buttons(told)))

    def _offer(self) -> None:
        """Offer the words that the card waits for."""
        if self._waiting and self.card.isVisible():
            self._show_card(self._told(self.list.currentItem()))

    def _buttons(self, told: Told) -> Iterator[QPushButton]:
        finding, spelling = told.finding, self._spelling
        better = self._proof.suggestions(finding)
        self._waiting = better is None
        for n, one in enumerate(better or ()):
            words = shown(one) or self.tr("Take it out")
            yield button(words, None if n else "primary", partial(spelling.mend, told, one))
        mends = certain(self._proof.told, finding.rule)
        if finding.certain and len(mends) > 1:
            every = self.tr("Fix all of this kind ({0})").format(len(mends))
            yield button(every, None, partial(spelling.mend_all, mends))
        if finding.rule.startswith("quote-"):
            asking = partial(self.approval_asked.emit, told.passage.block)
            yield button(self.tr("Approval…"), "primary", asking)
        if finding.kind == "spelling":
            yield button(self.tr("Add to my dictionary"), "quiet", partial(spelling.keep, finding.words, False))
            yield button(self.tr("Add for everyone"), "quiet", partial(spelling.keep, finding.words, True))
        if finding.remedy:
            yield button(self.tr("Leave it…"), "quiet", partial(self._ask_why, finding))
        else:
            yield button(self.tr("Leave it"), "quiet", partial(spelling.leave, finding))

    def _ask_why(self, finding: Finding) -> None:
        asked = ReasonPopover(self, finding.words.strip())
        asked.given.connect(partial(self._spelling.leave, finding))
        asked.open_under(self.card)
        asked.line.setFocus()

    @staticmethod
    def _told(item: QListWidgetItem | None) -> Told | None:
        told = item.data(ROLE) if item is not None else None
        return told if isinstance(told, Told) else None


def _words(told: Told) -> str:
    """Return the words of a finding, or what part of the form it is about."""
    return told.finding.words.strip() or place_name(told.passage)


def kinds() -> tuple[tuple[FindingKind, str], ...]:
    """Return the kinds of findings in the order of the list, with their headers."""
    return (
        ("facts", _tr("Facts")),
        ("people", _tr("People")),
        ("style", _tr("Style")),
        ("spelling", _tr("Spelling")),
        ("grammar", _tr("Grammar")),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("ChecksPane", text)
