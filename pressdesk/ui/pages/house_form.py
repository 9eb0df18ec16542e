"""The house style as a form: each field shows one place of the value and makes the value anew."""

from collections.abc import Callable, Sequence
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from pressdesk.app.wording import said
from pressdesk.model import HouseStyle
from pressdesk.text import ap_date, long_date, weekday_date, zones_like
from pressdesk.ui.grouping import Grouping
from pressdesk.ui.house_checks import book_words
from pressdesk.ui.pages.examples import DAY, attribution_example, date_example, dateline_example
from pressdesk.ui.pages.fields import Choice, Field, Line
from pressdesk.ui.pages.flow import SideBySide
from pressdesk.ui.pages.languages import OPTIONS, language_name
from pressdesk.ui.pages.marks import MarksForm
from pressdesk.ui.pages.order import OrderForm
from pressdesk.ui.pages.style import lined
from pressdesk.ui.pieces import button, column, row, rule
from pressdesk.ui.theme import Theme, page_font
from pressdesk.ui.zones import ZoneField


class HouseForm(QWidget):
    """The house style. Signals: `edited(HouseStyle)` with each change that can be kept, `checks_asked()`.

    A place is written as a path, `dateline.capitals`; what cannot be kept is said under its field.
    """

    edited = Signal(object)
    checks_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._house = HouseStyle()
        self._showers: list[Callable[[HouseStyle], object]] = []
        self.controls: dict[str, QWidget] = {}
        self._sections = self._column = column(spacing=16)
        self.setLayout(self._sections)
        self._dateline()
        self._date_line()
        self._quotes()
        self._order()
        self._language()
        self._rules()
        self.show_house(self._house)

    def show_house(self, house: HouseStyle) -> None:
        """Show this house style."""
        self._house = house
        for show in self._showers:
            show(house)

    def _dateline(self) -> None:
        self._section(self.tr("Dateline"), dateline_example)
        region = (
            ("table", self.tr("For cities that do not stand alone (AP)")),
            ("always", self.tr("Always")),
            ("never", self.tr("Never")),
        )
        when = (("none", self.tr("No date")), ("ap", ap_date(DAY, "en-US")), ("full", long_date(DAY, "en-US")))
        dash = (("—", "— " + self.tr("em dash")), ("–", "– " + self.tr("en dash")), ("-", "- " + self.tr("hyphen")))
        self._side_by_side(
            self._choice("dateline.region", self.tr("State or country"), region),
            self._choice("dateline.date", self.tr("Date after the place"), when),
        )
        self._side_by_side(
            self._choice("dateline.dash", self.tr("Dash"), (*dash, ("--", "-- " + self.tr("two hyphens")))),
            self._line("dateline.separator", self.tr("Between city and state"), raw=True),
            self._line("dateline.wire", self.tr("Wire service"), self.tr("None")),
        )
        self._checks(
            ("dateline.capitals", self.tr("City in capitals")),
            ("dateline.space_before", self.tr("Space before the dash")),
            ("dateline.space_after", self.tr("Space after")),
        )

    def _date_line(self) -> None:
        self._section(self.tr("Date"), date_example)
        formats = (
            ("full", long_date(DAY, "en-US")),
            ("ap", ap_date(DAY, "en-US")),
            ("weekday", weekday_date(DAY, "en-US")),
            ("iso", DAY.isoformat()),
        )
        self._column.addWidget(self._choice("date_line.format", self.tr("How the date line prints"), formats))
        self._checks(("date_line.capitals", self.tr("In capitals")))

    def _quotes(self) -> None:
        self._section(self.tr("Quotes"), attribution_example)
        hint = self.tr("{name}, {title} and {organization} are filled in")
        self._column.addWidget(self._line("attribution", self.tr("Attribution"), hint, hint=hint))
        self.marks = MarksForm(self._theme)
        self.marks.edited.connect(lambda value: self._set("marks", value))
        self._showers.append(self.marks.show_house)
        self._column.addWidget(self.marks)

    def _order(self) -> None:
        self._section(self.tr("Order of parts"))
        order = OrderForm(self._theme)
        order.edited.connect(lambda value: self._set("order", value))
        self._showers.append(lambda house: order.show_order(house.order))
        self._column.addWidget(order)
        self._column.addWidget(self._line("end_mark", self.tr("End mark"), self.tr("None")))

    def _language(self) -> None:
        self._section(self.tr("Language and style"))
        guides = (("ap", self.tr("AP")), ("none", self.tr("None")))
        self._side_by_side(
            self._choice("language", self.tr("Language of a new release"), OPTIONS, language_name),
            self._choice("guide", self.tr("Style guide"), guides),
        )
        zone = self._zone()
        self._column.addWidget(zone)
        self._checks(("serial_comma", self.tr("Serial comma: red, white, and blue")))

    def _rules(self) -> None:
        self._section(self.tr("Checks"))
        book = lined("", "example", wrap=True)
        self._showers.append(lambda house: book.setText(book_words(house)))
        self._column.addWidget(book)
        self._column.addLayout(row(button(self.tr("Checks of the house style…"), None, self.checks_asked.emit), None))

    def _zone(self) -> Field:
        name, like = self.tr("Time zone"), self.tr("City, country or time zone")
        line = Line(like)
        found = ZoneField(name, like, self, line)
        field = Field(name, line, line.accessibleDescription())

        def left() -> None:
            found.show(self._house.zone)
            field.show_fault("")

        def changed() -> None:
            typed = line.text().strip()
            unknown = self.tr("No time zone is called “{0}”").format(typed)
            field.show_fault(unknown if typed and not zones_like(typed) else "")
            if found.zone:
                self._set("zone", found.zone)

        found.changed.connect(changed)
        line.editingFinished.connect(left)
        self._showers.append(lambda house: None if line.hasFocus() else found.show(house.zone))
        self.controls["zone"] = line
        return field

    def _section(self, title: str, example: Callable[[HouseStyle], str] | None = None) -> None:
        self._column = column(spacing=16)
        self._sections.addWidget(Grouping(title, self._column))
        self._column.addSpacing(10)
        self._column.addWidget(rule())
        self._column.addWidget(lined(title, "section"))
        if example:
            shown = lined("", "example", wrap=True)
            shown.setFont(page_font(15))
            shown.setAccessibleName(self.tr("Example for {}").format(title))
            self._showers.append(lambda house: shown.setText(example(house)))
            self._column.addWidget(shown)

    def _side_by_side(self, *fields: QWidget) -> None:
        self._column.addWidget(SideBySide(*fields))

    def _choice(
        self,
        path: str,
        name: str,
        options: Sequence[tuple[object, str]],
        words: Callable[[str], str] = str,
    ) -> Field:
        choice = self.controls[path] = Choice(self._theme, options)
        choice.chosen.connect(lambda value: self._set(path, value))
        self._showers.append(lambda house: choice.show_value(_get(house, path), words(_get(house, path))))
        return Field(name, choice)

    def _line(self, path: str, name: str, placeholder: str = "", *, hint: str = "", raw: bool = False) -> Field:
        line = self.controls[path] = Line(placeholder)
        field = Field(name, line, hint)
        line.edited.connect(lambda text: self._set(path, text if raw else text.strip(), field))
        self._showers.append(lambda house: _show_line(field, line, _get(house, path)))
        return field

    def _checks(self, *places: tuple[str, str]) -> None:
        self._column.addWidget(SideBySide(*(self._check(*place) for place in places), stretch=False))

    def _check(self, path: str, words: str) -> QCheckBox:
        box = self.controls[path] = QCheckBox(words)
        box.clicked.connect(lambda on: self._set(path, on))
        self._showers.append(lambda house: box.setChecked(_get(house, path)))
        return box

    def _set(self, path: str, value: object, field: Field | None = None) -> None:
        try:
            house = _with(self._house, path, value)
        except ValueError as error:
            if field:
                field.show_fault(said(str(error)))
            return
        if field:
            field.show_fault("")
        if house != self._house:
            self.show_house(house)
            self.edited.emit(house)


def _show_line(field: Field, line: Line, text: str) -> None:
    """Show what is kept; words that cannot be kept stay, with the reason, until they are put right."""
    if not field.fault:
        line.show_text(text)


def _get(value: object, path: str) -> Any:
    for name in path.split("."):
        value = getattr(value, name)
    return value


def _with(house: HouseStyle, path: str, value: object) -> HouseStyle:
    outer, _, inner = path.partition(".")
    if not inner:
        return replace(house, **{outer: value})
    return replace(house, **{outer: replace(getattr(house, outer), **{inner: value})})
