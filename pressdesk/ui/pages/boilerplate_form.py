"""The form of one boilerplate: name, heading, language and words, who answers for them and until when."""

from collections.abc import Callable
from datetime import date

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pressdesk.model import Boilerplate, HouseStyle, Text
from pressdesk.text import Manner, is_rtl
from pressdesk.ui.dates import DateField
from pressdesk.ui.pages.fields import Choice, Field, Line
from pressdesk.ui.pages.flow import SideBySide
from pressdesk.ui.pages.languages import OPTIONS, language_name
from pressdesk.ui.pages.style import wrapped
from pressdesk.ui.pages.words import Words
from pressdesk.ui.pieces import turn_line
from pressdesk.ui.theme import Theme
from pressdesk.ui.typographic_line import TypographicLine


class BoilerplateForm(QWidget):
    """One boilerplate to read or write. Signal: `edited(Boilerplate)` with each change."""

    edited = Signal(object)

    def __init__(self, theme: Theme, house: Callable[[], HouseStyle]) -> None:
        super().__init__()
        self._shown = Boilerplate("new", "")
        self.name = Line(self.tr("Name"), "name")
        self.heading = Line(self.tr("None"))
        self.language = Choice(theme, OPTIONS)
        self.words = Words(theme, house)
        self.owner, self.organization = Line(self.tr("Nobody named")), Line(self.tr("None"))
        self.review = DateField(self.tr("Review by"), self)
        TypographicLine(self.heading, self._manner)
        self.owner.edited.connect(lambda text: self._edit(owner=text.strip()))
        self.organization.edited.connect(lambda text: self._edit(organization=text.strip()))
        self.review.chosen.connect(lambda day: self._edit(review_by=day))
        self.name.edited.connect(lambda text: self._edit(name=text.strip()))
        self.heading.edited.connect(lambda text: self._edit(heading=text.strip()))
        self.language.chosen.connect(self._set_language)
        self.words.edited.connect(lambda paragraphs: self._edit(paragraphs=paragraphs))
        self._build()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(18)
        column.addWidget(Field(self.tr("Name in the library"), self.name))
        heading = Field(self.tr("Heading, as printed"), self.heading, self.tr("Printed above the words; may be empty"))
        column.addWidget(SideBySide(heading, Field(self.tr("Language"), self.language), shares=(3, 2)))
        column.addWidget(self.words)
        until = Field(self.tr("Review by"), self.review.line, self.tr("Type a date, or press Down for a calendar"))
        self._late = wrapped("", "warn")
        column.addWidget(
            SideBySide(
                Field(self.tr("Owner"), self.owner, self.tr("Who answers for these words")),
                Field(self.tr("Organization"), self.organization, self.tr("Whose text it is")),
                until,
                least=124,
            )
        )
        column.addWidget(self._late)

    def show_boilerplate(self, boilerplate: Boilerplate, *, locked: bool = False) -> None:
        """Show this boilerplate; `locked`: an older version, to be read only."""
        same = (boilerplate.id, boilerplate.paragraphs, locked)
        if same != (self._shown.id, self._shown.paragraphs, self.heading.isReadOnly()):
            self.words.show_paragraphs(boilerplate.paragraphs, boilerplate.language, locked=locked)
        self._shown = boilerplate
        turn_line(self.heading, rtl=is_rtl(boilerplate.language))
        self.name.show_text(boilerplate.name)
        self.heading.show_text(boilerplate.heading)
        self.language.show_value(boilerplate.language, language_name(boilerplate.language))
        self.name.setReadOnly(locked)
        self.heading.setReadOnly(locked)
        self.language.setEnabled(not locked)
        self.owner.show_text(boilerplate.owner)
        self.organization.show_text(boilerplate.organization)
        self.review.show(boilerplate.review_by)
        for widget in (self.owner, self.organization, self.review.line):
            widget.setEnabled(not locked)
        self._show_late()

    def flush(self) -> None:
        """Tell at once what has been typed."""
        self.words.flush()

    def _manner(self) -> Manner | None:
        return self.words.editor.manner if self.words.editor.typographic else None

    def _set_language(self, tag: object) -> None:
        self.words.show_language(str(tag))
        turn_line(self.heading, rtl=is_rtl(str(tag)))
        self._edit(language=str(tag))

    def _show_late(self) -> None:
        self._late.setVisible(self._shown.overdue(date.today()))
        self._late.setText(self.tr("Its review date is past. Read the words again, then set the next date."))

    def _edit(self, **changes: str | tuple[Text, ...] | date | None) -> None:
        boilerplate = replace(self._shown, **changes)
        if boilerplate != self._shown:
            self._shown = boilerplate
            self._show_late()
            self.edited.emit(boilerplate)
