"""Quotation marks by language, where the house departs from the usual ones."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from pressdesk.model import HouseStyle, LanguageMarks
from pressdesk.ui.pages.examples import quote_example
from pressdesk.ui.pages.fields import Choice, Field
from pressdesk.ui.pages.languages import language_name
from pressdesk.ui.theme import Theme

# A language without a region stands for all its regions.
LANGUAGES = ("en-US", "en-GB", "es", "fr")
COLUMNS = 2


class MarksForm(QWidget):
    """One choice for each language. Signal: `edited(tuple of LanguageMarks)`."""

    edited = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._marks: tuple[LanguageMarks, ...] = ()
        self.choices: dict[str, Choice] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(16)

    def show_house(self, house: HouseStyle) -> None:
        """Show the marks of this house, for the usual languages and those it names."""
        self._marks = house.marks
        for language in dict.fromkeys((*LANGUAGES, *(mark.language for mark in house.marks))):
            if language not in self.choices:
                self._add(language)
        chosen = {mark.language: mark.style for mark in house.marks}
        for language, choice in self.choices.items():
            choice.show_value(chosen.get(language, ""))

    def _add(self, language: str) -> None:
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
        place = len(self.choices)
        self.choices[language] = choice
        name = self.tr("Quotation marks, {}").format(language_name(language))
        self._grid.addWidget(Field(name, choice), place // COLUMNS, place % COLUMNS)

    def _set(self, language: str, style: str) -> None:
        others = tuple(mark for mark in self._marks if mark.language != language)
        added = (LanguageMarks(language, style),) if style else ()  # type: ignore[arg-type]
        self.edited.emit((*others, *added))
