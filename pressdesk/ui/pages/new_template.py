"""A new template from the starter letterhead: the organization's words, colour, fonts and paper."""

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pressdesk import desk as desks
from pressdesk.app import pdf
from pressdesk.app.files import valid_name
from pressdesk.app.session import Session
from pressdesk.app.wording import said
from pressdesk.model import Asset, Office, Organization, Template, clean_line, new_id
from pressdesk.ui.pages.asking import done, sure
from pressdesk.ui.pages.fields import Choice, Field, Line, Lines
from pressdesk.ui.pages.flow import SideBySide
from pressdesk.ui.pages.frame import Column, Frame
from pressdesk.ui.pages.letter_preview import LetterPreview
from pressdesk.ui.pages.logo import Logo
from pressdesk.ui.pages.style import wrapped
from pressdesk.ui.pages.swatches import ColourField
from pressdesk.ui.pieces import button
from pressdesk.ui.theme import Theme
from pressdesk.word import LONGEST_FONT, LetterheadLook, Paper, letterhead

# Every computer with Word has these, so a release looks the same wherever it is opened.
SAFE_FONTS = (
    "Calibri", "Cambria", "Georgia", "Arial", "Times New Roman", "Verdana", "Trebuchet MS", "Garamond",
    "Book Antiqua", "Century Gothic",
)  # fmt: skip


class NewTemplate(QWidget):
    """A sheet that makes a letterhead. Signals: `made(Template)`; `left()`: the person went back without one."""

    made = Signal(object)
    left = Signal()

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self._before, self._organization = Office(), Organization()
        self._logo_shown: Asset | None = None
        self._begun = "", LetterheadLook()
        self.name = Line(self.tr("Name"), "name")
        self.organization = Line(self.tr("Name of the organization"))
        self.address = Lines(self.tr("Street\nCity, state, country"))
        self.web = Line("example.org")
        self._web_field = Field(self.tr("Web"), self.web)
        self.logo = Logo()
        self.colour = ColourField(theme, self._colours())
        self.head_font = Choice(theme, _fonts())
        self.text_font = Choice(theme, _fonts())
        self.paper = Choice(theme, (("letter", self.tr("Letter")), ("a4", self.tr("A4"))))
        self.preview = LetterPreview()
        self._note = wrapped("", "small")
        self._elsewhere = wrapped("", "small")
        self._here = {family.casefold() for family in QFontDatabase.families()}
        self._build(theme)
        self._connect()

    def _colours(self) -> dict[str, str]:
        return {
            "#1f3a5f": self.tr("Navy"), "#1d1d1b": self.tr("Black"), "#46525e": self.tr("Slate"),
            "#0f5c63": self.tr("Teal"), "#1f5137": self.tr("Forest"), "#9b2d1f": self.tr("Brick"),
            "#7a1f3d": self.tr("Wine"), "#4d2a5c": self.tr("Plum"),
        }  # fmt: skip

    def _build(self, theme: Theme) -> None:
        form = QWidget()
        fields = QVBoxLayout(form)
        fields.setContentsMargins(0, 0, 0, 0)
        fields.setSpacing(18)
        fonts = SideBySide(
            Field(self.tr("Font of headlines"), self.head_font), Field(self.tr("Font of the text"), self.text_font),
            least=130,
        )  # fmt: skip
        colour = Field(self.tr("Main color"), self.colour)
        for widget in (
            Field(self.tr("Organization"), self.organization),
            Field(self.tr("Address"), self.address),
            self._web_field,
            Field(self.tr("Logo"), self.logo),
            self._note,
            colour,
            fonts,
            self._elsewhere,
            Field(self.tr("Paper"), self.paper),
        ):
            fields.addWidget(widget)
        column = Column()
        column.body.addWidget(Field(self.tr("Name of the template"), self.name))
        column.body.addWidget(SideBySide(form, self.preview, shares=(1, 0), least=250))
        frame = Frame(theme, self.tr("New template"))
        frame.put_first(button(self.tr("‹ All"), "quiet", self.leave, name=self.tr("Back to the templates")))
        frame.add_action(button(self.tr("Make template"), "primary", self.make))
        frame.add_content(column)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)

    def _connect(self) -> None:
        self.organization.edited.connect(lambda text: self._edit(name=text.strip()))
        self.address.edited.connect(lambda text: self._edit(address=text))
        self.web.edited.connect(lambda text: self._edit(web=text.strip()))
        self.logo.chosen.connect(self._set_logo)
        self.colour.chosen.connect(lambda _colour: self._draw())
        for choice in (self.head_font, self.text_font, self.paper):
            choice.chosen.connect(lambda _value: self._draw())

    def begin(self) -> None:
        """Begin a new template with the words and the logo of the organization."""
        self._before = office = desks.office(self._session.desk)
        self._organization = office.organization
        name = office.organization.name
        self.name.show_text(self.tr("{0} letterhead").format(name) if name else self.tr("Letterhead"))
        self.organization.show_text(name)
        self.address.show_text(office.organization.address)
        self.web.show_text(office.organization.web)
        self._web_field.show_fault("")
        self._show_logo(office.image(office.organization.logo) if office.organization.logo else None)
        look = LetterheadLook()
        self.colour.show_colour(look.colour)
        self.head_font.show_value(look.head_font)
        self.text_font.show_value(look.text_font)
        self.paper.show_value(pdf.paper(office.house).lower())
        self._begun = self.name.text(), self.look()
        self._draw()

    def look(self) -> LetterheadLook:
        """Return the look that is chosen."""
        paper: Paper = "a4" if self.paper.value() == "a4" else "letter"
        return LetterheadLook(self.colour.colour, str(self.head_font.value()), str(self.text_font.value()), paper)

    def make(self) -> None:
        """Make the template, and keep what was changed of the organization; a field that is wrong takes the focus."""
        if self._web_field.fault or not self.colour.readable():
            (self.web if self._web_field.fault else self.colour.number).setFocus()
            return
        name = clean_line(self.name.text()).strip() or self.tr("Letterhead")
        template = Template(new_id(), name, "word", letterhead(self.look()), valid_name(name, ".docx"))
        if self._changed() and done(self._keep_organization) is None:
            return
        self.made.emit(template)

    def leave(self) -> None:
        """Go back without a template; what was chosen is not thrown away unasked."""
        said = self.tr("Leave without making the template?")
        more = self.tr("What you have chosen here is not kept.")
        chosen = self._changed() or (self.name.text(), self.look()) != self._begun
        if not chosen or sure(self, said, more, self.tr("Leave"), self.tr("Stay")):
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _changed(self) -> bool:
        before = self._before.organization
        return (self._organization, self._logo_hash()) != (before, before.logo)

    def _keep_organization(self) -> bool:
        logo = desks.add_image(self._session.desk, self._logo_shown) if self._logo_shown else ""
        desks.save_organization(self._session.desk, replace(self._organization, logo=logo))
        self._session.office_changed.emit()
        return True

    def _edit(self, **changes: str) -> None:
        try:
            self._organization = replace(self._organization, **changes)
        except ValueError as error:
            self._web_field.show_fault(said(str(error)))
            return
        self._web_field.show_fault("")
        self._draw()

    def _set_logo(self, asset: Asset | None) -> None:
        self._show_logo(asset)
        self._draw()

    def _show_logo(self, asset: Asset | None) -> None:
        self._logo_shown = asset
        self.logo.show_logo(asset)

    def _logo_hash(self) -> str:
        return self._logo_shown.hash if self._logo_shown else ""

    def _draw(self) -> None:
        self.preview.show_look(self.look())
        self.preview.show_organization(self._organization, self._logo_shown)
        look = self.look()
        away = [font for font in {look.head_font: 0, look.text_font: 0} if font.casefold() not in self._here]
        said = self.tr("Not on this computer: {0}. The picture shows another font.")
        self._elsewhere.setText(said.format(", ".join(away)))
        self._elsewhere.setVisible(bool(away))
        kept = self.tr("A template prints these words and the logo from your organization. They are not fixed in it.")
        new = self.tr(
            "Making the template changes your organization too: every template prints these words and the logo."
        )
        self._note.setText(new if self._changed() else kept)


def _fonts() -> list[tuple[object, str]]:
    """Return the fonts to choose from: those that every computer with Word has, then this computer's others."""
    others = sorted({family for family in QFontDatabase.families() if not family.startswith(".")} - {*SAFE_FONTS})
    return [(font, font) for font in (*SAFE_FONTS, *others) if len(font) <= LONGEST_FONT]
