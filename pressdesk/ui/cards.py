"""The cards under the body: boilerplate from the desk, and whom the press can reach."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QMenu, QSizePolicy, QVBoxLayout, QWidget

from pressdesk.model import Boilerplate, BoilerplateUse, Contact, HouseStyle, Release, is_frozen, words
from pressdesk.text import comma, is_rtl
from pressdesk.ui.card_news import News, newer, overdue
from pressdesk.ui.pieces import DOWN, Elided, button, clear, column, label, row, tab_before
from pressdesk.ui.theme import Theme, look, page_font

_SHOWN = 420
BEGIN, END = 12, 7  # from the frame of a card to its lines
CARD_PX = 13  # the words of a boilerplate


def moved(items: tuple[object, ...], index: int, by: int) -> tuple[object, ...]:
    """Return `items` with the one at `index` moved by so many places; the same where it cannot move."""
    to = index + by
    if not 0 <= to < len(items):
        return items
    left = list(items)
    left.insert(to, left.pop(index))
    return tuple(left)


def refocus(buttons: Sequence[QWidget], index: int, last: QWidget) -> None:
    """Put the focus back on the button at this place after they were made anew, or on `last` where none is left."""
    target = buttons[min(index, len(buttons) - 1)] if buttons else last
    target.show()
    target.setFocus()


class Framed(QFrame):
    """A frame whose lines end with a quiet button, which has an edge of its own; mirrored where the page is."""

    def __init__(self) -> None:
        super().__init__()
        look(self, "card")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.inset()

    def inset(self) -> None:
        """Give the lines their room to the frame."""
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if (lines := self.layout()) is not None:
            lines.setContentsMargins(END if rtl else BEGIN, 8, BEGIN if rtl else END, 9)


class Card(Framed):
    """A framed part of the page: a strong heading, a quiet state with its menu, words below."""

    def __init__(self, heading: str, state: str, menu: Callable[[QWidget], None], name: str) -> None:
        super().__init__()
        self.heading = heading
        title = Elided(heading, "strong")
        title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.state = button(f"{state} {DOWN}", "quiet", name=name)
        self.state.clicked.connect(lambda: menu(self.state))
        self.content = QVBoxLayout()
        self.content.setSpacing(3)
        head = row(title, self.state)
        head.setStretch(0, 1)
        layout = column(head, spacing=3)
        layout.addLayout(self.content)
        self.setLayout(layout)
        self.inset()

    def write(self, text: str, *, italic: bool, px: int = CARD_PX) -> None:
        """Show words of the release on the card, `px` pixels large."""
        shown = label(text, "plain")
        shown.setWordWrap(True)
        shown.setFont(page_font(px, italic=italic))
        self.content.addWidget(shown)


class BoilerplateCards(QWidget):
    """The boilerplates of a release, each as a card.

    edited(tuple of BoilerplateUse): the boilerplates now. wanted(QWidget): somebody asks for one to add.
    edit_wanted(int): the words of one are to change for this release.
    """

    edited = Signal(object)
    wanted = Signal(object)
    edit_wanted = Signal(int)

    def __init__(self, current: Callable[[str], Boilerplate | None], theme: Theme) -> None:
        super().__init__()
        self._current = current
        self._theme = theme
        self._open = True
        self.news: dict[int, News] = {}
        self._uses: tuple[BoilerplateUse, ...] = ()
        self._rtl = False
        self._px = CARD_PX
        self.cards: list[Card] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(10)
        self.add = button(self.tr("Add boilerplate"), "add")
        self.add.clicked.connect(lambda: self.wanted.emit(self.add))
        layout = column(spacing=4)
        layout.addLayout(self._column)
        layout.addWidget(self.add)
        self.setLayout(layout)

    def show_value(self, release: Release, house: HouseStyle) -> None:
        """Show the boilerplates of a release."""
        focused = next((index for index, card in enumerate(self.cards) if card.state.hasFocus()), None)
        self._uses, self._rtl = release.boilerplates, is_rtl(release.language)
        self._open = not is_frozen(release)
        updating = next((index for index, news in self.news.items() if news.take.hasFocus()), None)
        self.news.clear()
        clear(self._column)
        self.cards = [self._card(index, use) for index, use in enumerate(self._uses)]
        for card in self.cards:
            self._column.addWidget(card)
            card.show()  # at once, so that the focus can come to it
        stops: list[QWidget] = []
        for index, card in enumerate(self.cards):
            stops += [card.state, *(self.news[at].take for at in self.news if at == index)]
        tab_before(self.add, *stops)
        focused = updating if focused is None else focused
        if focused is not None:
            refocus([card.state for card in self.cards], focused, self.add)

    def set_size(self, px: int) -> None:
        """Show the words of the cards in `px` pixels."""
        self._px = px
        for card in self.cards:
            if (item := card.content.itemAt(0)) and (shown := item.widget()):
                shown.setFont(page_font(px, italic=not self._rtl))

    def state_of(self, use: BoilerplateUse) -> str:
        """Return what a card says of its words: `Boilerplate · v3, current`."""
        if use.id is None:
            return self.tr("Boilerplate · this release only")
        kept = self._current(use.id)
        if kept is None:
            return self.tr("Boilerplate · v{0}, no longer on the desk").format(use.version)
        if newer(use, kept):
            return self.tr("Boilerplate · v{0}, v{1} is out").format(use.version, kept.version)
        return self.tr("Boilerplate · v{0}, current").format(use.version)

    def _card(self, index: int, use: BoilerplateUse) -> Card:
        kept = self._current(use.id) if use.id else None
        heading = use.heading or (kept.name if kept else self.tr("No heading"))
        name = self.tr("Options for the boilerplate {0}").format(heading)
        card = Card(heading, self.state_of(use), lambda anchor: self._open_menu(anchor, index), name)
        text = " ".join(words(paragraph) for paragraph in use.paragraphs)
        shown = text if len(text) <= _SHOWN else text[:_SHOWN].rsplit(" ", 1)[0] + " …"
        card.write(shown, italic=not self._rtl, px=self._px)
        if kept is not None and self._open:
            self._tell(card, index, use, kept)
        return card

    def _tell(self, card: Card, index: int, use: BoilerplateUse, kept: Boilerplate) -> None:
        """Say on a card what the library knows that the release does not."""
        if newer(use, kept):
            self.news[index] = News(use, kept, self._theme.colours, self._px, lambda: self._update(index))
            card.content.addSpacing(4)
            card.content.addWidget(self.news[index])
        if late := overdue(kept, date.today()):
            card.content.addWidget(late)

    def _open_menu(self, anchor: QWidget, index: int) -> None:
        use = self._uses[index]
        kept = self._current(use.id) if use.id else None
        menu = QMenu(anchor)
        menu.setAccessibleName(anchor.accessibleName())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Edit for this release…"), lambda: self.edit_wanted.emit(index))
        update = menu.addAction(self.tr("Update to the newest version"), lambda: self._update(index))
        update.setEnabled(self._open and kept is not None and kept.use() != use)
        menu.addSeparator()
        up = menu.addAction(self.tr("Move up"), lambda: self.edited.emit(moved(self._uses, index, -1)))
        up.setEnabled(index > 0)
        down = menu.addAction(self.tr("Move down"), lambda: self.edited.emit(moved(self._uses, index, 1)))
        down.setEnabled(index < len(self._uses) - 1)
        menu.addSeparator()
        menu.addAction(self.tr("Remove"), lambda: self.edited.emit(self._uses[:index] + self._uses[index + 1 :]))
        menu.popup(anchor.mapToGlobal(anchor.rect().bottomLeft()))

    def _update(self, index: int) -> None:
        kept = self._current(self._uses[index].id or "")
        if kept is not None:
            self.edited.emit((*self._uses[:index], kept.use(), *self._uses[index + 1 :]))


class ContactCards(QWidget):
    """The press contacts of a release on one card.

    edited(tuple of Contact): the contacts now. people_wanted(QWidget): somebody wants to choose from People.
    form_wanted(int): the contact at this place is to be edited; one past the last is a new one.
    """

    edited = Signal(object)
    people_wanted = Signal(object)
    form_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._contacts: tuple[Contact, ...] = ()
        self._comma = ", "
        self.options: list[QWidget] = []
        self.frame = Framed()
        self.add = button(self.tr("+ Add"), "quiet", self._open_add, name=self.tr("Add a media contact"))
        self.choose = button(self.tr("Choose from People …"), "add")
        self.choose.clicked.connect(lambda: self.people_wanted.emit(self.choose))
        self._column = QVBoxLayout()
        self._column.setSpacing(6)
        layout = column(row(label(self.tr("Media contact"), "strong"), None, self.add), spacing=2)
        layout.addLayout(self._column)
        layout.addWidget(self.choose)
        self.frame.setLayout(layout)
        self.frame.inset()
        self.setLayout(column(self.frame))

    def show_value(self, release: Release, house: HouseStyle) -> None:
        """Show the contacts of a release."""
        focused = next((index for index, options in enumerate(self.options) if options.hasFocus()), None)
        self._contacts, self._comma = release.contacts, comma(release.language)
        clear(self._column)
        self.options = []
        for index, contact in enumerate(self._contacts):
            shown = self._row(index, contact)
            self._column.addWidget(shown)
            shown.show()
        tab_before(self.choose, *self.options)
        self.choose.setVisible(not self._contacts)
        if focused is not None:
            refocus(self.options, focused, self.choose)

    def _row(self, index: int, contact: Contact) -> QWidget:
        shown = QWidget()
        head = self._comma.join(part for part in (contact.name, contact.title, contact.organization) if part)
        reach = " · ".join(part for part in (contact.phone, contact.email, contact.hours) if part)
        name = self.tr("Options for the contact {0}").format(contact.name or reach)
        options = button(DOWN, "quiet", name=name)
        options.clicked.connect(lambda: self._open_menu(options, index))
        self.options.append(options)
        first = label(head or reach, "plain")
        first.setWordWrap(True)
        line = row(first, options)
        line.setStretch(0, 1)
        layout = column(line)
        if head:
            second = label(reach or self.tr("no phone or email yet"), "small")
            second.setWordWrap(True)
            layout.addWidget(second)
        shown.setLayout(layout)
        return shown

    def _open_add(self) -> None:
        menu = QMenu(self)
        menu.setAccessibleName(self.add.accessibleName())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Choose from People…"), lambda: self.people_wanted.emit(self.add))
        menu.addAction(self.tr("Type a contact…"), lambda: self.form_wanted.emit(len(self._contacts)))
        menu.popup(self.add.mapToGlobal(self.add.rect().bottomLeft()))

    def _open_menu(self, anchor: QWidget, index: int) -> None:
        menu = QMenu(anchor)
        menu.setAccessibleName(anchor.accessibleName())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Edit…"), lambda: self.form_wanted.emit(index))
        up = menu.addAction(self.tr("Move up"), lambda: self.edited.emit(moved(self._contacts, index, -1)))
        up.setEnabled(index > 0)
        down = menu.addAction(self.tr("Move down"), lambda: self.edited.emit(moved(self._contacts, index, 1)))
        down.setEnabled(index < len(self._contacts) - 1)
        menu.addSeparator()
        menu.addAction(
            self.tr("Remove"), lambda: self.edited.emit(self._contacts[:index] + self._contacts[index + 1 :])
        )
        menu.popup(anchor.mapToGlobal(anchor.rect().bottomLeft()))
