"""The popovers behind the cards: a boilerplate's words for this release, a contact, a selection to keep."""

from itertools import takewhile

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from pressdesk.app import messages
from pressdesk.model import BoilerplateUse, Contact, HouseStyle, KeptKind, Paragraph, Text, clean_line
from pressdesk.ui.body import BodyEdit
from pressdesk.ui.body.document import units
from pressdesk.ui.pieces import Popover, button, label, row
from pressdesk.ui.theme import Theme
from pressdesk.ui.undo import filter_undo

WRITTEN = ("name", "title", "organization", "hours")  # of a contact: the others are addresses


def field(name: str, text: str = "", width: int = 200) -> QLineEdit:
    """Return a framed line with its name; its undo is the form's."""
    made = QLineEdit(text)
    made.setAccessibleName(name)
    made.setMinimumWidth(width)
    filter_undo(made)
    return made


def typed(line: QLineEdit) -> str:
    """Return what stands in a line, as a value of the model takes it."""
    return clean_line(line.text()).strip()


def show_words(line: QLineEdit, text: str) -> None:
    """Show other words in a line, with the caret where what has changed ends."""
    was = line.text()
    if typed(line) == text:
        return
    line.setText(text)
    head, tail = _shared(was, text), _shared(was[::-1], text[::-1])
    line.setCursorPosition(units(text[: max(head, len(text) - tail)]))


def _shared(one: str, other: str) -> int:
    """Return with how many characters both begin."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


class UseForm(Popover):
    """Heading and words of one boilerplate in this release. Every change is told at once; undo takes it back.

    edited(BoilerplateUse): the words of this release only.
    """

    edited = Signal(object)

    def __init__(self, parent: QWidget, use: BoilerplateUse, language: str, house: HouseStyle, theme: Theme) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Words of this release only"))
        self._use = use
        self.heading = field(self.tr("Heading"), use.heading, 460)
        self.heading.setPlaceholderText(self.tr("No heading"))
        self.words = BodyEdit(kinds=("paragraph",))
        self.words.setAccessibleName(self.tr("Words of the boilerplate"))
        self.words.set_colours(theme.colours)
        self.words.show_body(tuple(Paragraph(text) for text in use.paragraphs), language, house)
        scroll = QScrollArea()
        scroll.setWidget(self.words)
        scroll.setWidgetResizable(True)
        self.words.setAutoFillBackground(False)
        scroll.setMinimumHeight(180)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 12)
        layout.setSpacing(8)
        layout.addWidget(label(self.tr("Words of this release only"), "label"))
        layout.addWidget(self.heading)
        layout.addWidget(scroll)
        layout.addLayout(row(None, button(self.tr("Done"), "primary", self.close)))
        self.heading.textEdited.connect(self._tell)
        self.words.edited.connect(self._tell)
        self.words.said.connect(lambda words: messages.show(words, "warning"))
        self.words.left_out.connect(messages.show)
        self.closed.connect(self.words.flush)

    def show_use(self, use: BoilerplateUse) -> None:
        """Show other words; nothing is told of them."""
        if (use.heading, use.paragraphs) == (self._use.heading, self._use.paragraphs):
            return  # an empty line that has just been begun stays
        self._use = use
        show_words(self.heading, use.heading)
        paragraphs = tuple(Paragraph(text) for text in use.paragraphs)
        self.words.show_body(paragraphs, self.words.manner.language, self.words.manner.house)

    def _tell(self) -> None:
        blocks = (block for block in self.words.body() if isinstance(block, Paragraph))
        paragraphs = tuple(block.text for block in blocks if block.text)
        made = BoilerplateUse(None, None, typed(self.heading), paragraphs)
        if (made.heading, made.paragraphs) != (self._use.heading, self._use.paragraphs):
            self._use = made
            self.edited.emit(made)


class ContactForm(Popover):
    """One contact. Every change is told at once; undo takes it back.

    edited(Contact): the contact now.
    """

    edited = Signal(object)

    def __init__(self, parent: QWidget, contact: Contact) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Media contact"))
        self._contact = contact
        titles = {
            "name": self.tr("Name"),
            "title": self.tr("Title"),
            "organization": self.tr("Organization"),
            "phone": self.tr("Phone"),
            "email": self.tr("Email"),
            "hours": self.tr("Hours"),
        }
        self.fields = {name: field(title, getattr(contact, name)) for name, title in titles.items()}
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(3)
        for number, (name, title) in enumerate(titles.items()):
            line, place = divmod(number, 2)
            grid.addWidget(label(title, "small"), line * 2, place)
            grid.addWidget(self.fields[name], line * 2 + 1, place)
            self.fields[name].textEdited.connect(self._tell)
            self.fields[name].returnPressed.connect(self.close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 12)
        layout.setSpacing(8)
        layout.addWidget(label(self.tr("Media contact"), "label"))
        layout.addLayout(grid)
        layout.addLayout(row(None, button(self.tr("Done"), "primary", self.close)))

    def show_contact(self, contact: Contact) -> None:
        """Show another contact; nothing is told of it."""
        self._contact = contact
        for name, line in self.fields.items():
            show_words(line, getattr(contact, name))

    def _tell(self) -> None:
        made = replace(self._contact, **{name: typed(line) for name, line in self.fields.items()})
        if made != self._contact:
            self._contact = made
            self.edited.emit(made)


class KeepForm(Popover):
    """Asks for name and heading of the words that are to be kept as boilerplate; for a snippet, its name alone.

    kept(str, str, bool): name, heading, and whether the words move from the body to the foot of the release.
    """

    kept = Signal(str, str, bool)

    def __init__(self, parent: QWidget, name: str, kind: KeptKind = "boilerplate") -> None:
        super().__init__(parent)
        said = self.tr("Save boilerplate") if kind == "boilerplate" else self.tr("Save snippet")
        self.setAccessibleName(said)
        self.name = field(self.tr("Name in the library"), name, 320)
        self.heading = field(self.tr("Heading that prints above it"))
        self.heading.setPlaceholderText(self.tr("No heading"))
        self.move_out = QCheckBox(self.tr("Move these words out of the body, to the foot of this release"))
        self.save = button(said, "primary", self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 12)
        layout.setSpacing(6)
        for line in (self.name, self.heading) if kind == "boilerplate" else (self.name,):
            layout.addWidget(label(line.accessibleName(), "small"))
            layout.addWidget(line)
            line.returnPressed.connect(self.accept)
        if kind == "boilerplate":
            layout.addWidget(self.move_out)
        layout.addLayout(row(None, self.save))
        self.name.textChanged.connect(self._settle)
        self.name.selectAll()
        self._settle()

    def accept(self) -> None:
        """Keep the words under the name typed."""
        if typed(self.name):
            self.close()
            self.kept.emit(typed(self.name), typed(self.heading), self.move_out.isChecked())

    def _settle(self) -> None:
        self.save.setEnabled(bool(typed(self.name)))


def paragraphs_of(texts: tuple[Text, ...]) -> tuple[Text, ...]:
    """Return the paragraphs that have words."""
    return tuple(text for text in texts if any(run.text.strip() for run in text))
