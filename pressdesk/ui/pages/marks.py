"""Quotation marks by language, where the house departs from the usual ones."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pressdesk.model import HouseStyle, LanguageMarks
from pressdesk.ui.pages.examples import quote_example
from pressdesk.ui.pages.fields import Choice, Field
from pressdesk.ui.pages.flow import SideBySide
from pressdesk.ui.pages.languages import language_name
from pressdesk.ui.theme import Theme

# A language without a region stands for all its regions.
LANGUAGES = ("en-US", "en-GB", "es", "fr", "ar", "he")


class MarksForm(QWidget):
    """One choice for each language. Signal: `edited(tuple of LanguageMarks)`."""

    edited = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._marks: tuple[LanguageMarks, ...] = ()
        self.choices: dict[str, Choice] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)

    def show_house(self, house: HouseStyle) -> None:
        """Show the marks of this house, for the usual languages and those it names."""
        self._marks = house.marks
        wanted = dict.fromkeys((*LANGUAGES, *(mark.language for mark in house.marks)))
        new = [self._field(language) for language in wanted if language not in self.choices]
        for place in range(0, len(new), 2):
            self._column.addWidget(SideBySide(*new[place : place + 2]))
        chosen = {mark.language: mark.style for mark in house.marks}
        for language, choice in self.choices.items():
            choice.show_value(chosen.get(language, ""))

    def _field(self, language: str) -> Field:
        usual = quote_example(language, HouseStyle())
        choice = Choice(
            self._theme,
            (
                ("", self.tr("Usual  {}").format(usual)),
                ("double", self.tr("Double  {}").format("“…”")),
                ("single", self.tr("Single  {}").format("‘…’")),
                ("guillemets", self.tr("Guillemets  {}").format("«…»")),
            ),
        )
        choice.chosen.connect(lambda style: self._set(language, str(style)))
        self.choices[language] = choice
        return Field(self.tr("Quotation marks, {}").format(language_name(language)), choice)

    def _set(self, language: str, style: str) -> None:
        others = tuple(mark for mark in self._marks if mark.language != language)
        added = (LanguageMarks(language, style),) if style else ()  # type: ignore[arg-type]
        self.edited.emit((*others, *added))
