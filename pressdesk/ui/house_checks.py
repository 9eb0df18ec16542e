"""The checks of the house style: which rules are told here, and how much each weighs."""

import re
from collections.abc import Callable
from typing import get_args

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QDialog, QFrame, QScrollArea, QVBoxLayout, QWidget

from pressdesk import desk as desks
from pressdesk.app.session import Session
from pressdesk.app.wording import said
from pressdesk.checks import RULES, Rule
from pressdesk.model import FindingKind, HouseStyle, Severity
from pressdesk.ui.checks import kinds
from pressdesk.ui.commands import attempt
from pressdesk.ui.grouping import Grouping
from pressdesk.ui.pages.fields import Choice
from pressdesk.ui.pieces import Elided, FocusWatch, bare_line, button, column, label, row
from pressdesk.ui.theme import Theme, look

WIDTH, HEIGHT = 760, 640
EDGE = 20
SEVERITY_WIDTH = 130
INDENT = 26  # of an example, under the words of its box


class HouseChecks(QDialog):
    """Every rule with a box and its severity; each change is kept at once, and what is typed narrows them down."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Checks of the house style"))
        self.search = bare_line(self.tr("Search the checks"), self.tr("Search the checks"))
        self.search.textChanged.connect(self.narrow)
        self.book = label("", "small")
        self.empty = label(self.tr("No check like this."), "soft")
        self.rows = {rule.id: RuleRow(rule, theme) for rule in RULES}
        self._groups: list[QWidget] = []
        for one in self.rows.values():
            one.box.clicked.connect(lambda on, rule=one.rule: self._keep(lambda house: switched(house, rule, on)))
            one.severity.chosen.connect(
                lambda severity, rule=one.rule: self._keep(lambda house: weighed(house, rule, severity))
            )
        self._build()
        session.office_changed.connect(self.refresh)
        self.refresh()
        self.narrow("")
        self.search.setFocus()

    def refresh(self) -> None:
        """Show what the desk holds; a rule of a guide that the house does not follow is not to be chosen."""
        house = desks.office(self._session.desk).house
        self.book.setText(book_words(house))
        severities = dict(house.severities)
        for one in self.rows.values():
            one.show_rule(
                on=one.rule.id not in house.checks_off,
                severity=severities.get(one.rule.id, one.rule.severity),
                followed=house.guide == "ap" or not one.rule.guided,
            )

    def narrow(self, typed: str) -> None:
        """Show the rules whose words, example or severity hold every word typed."""
        wanted = typed.casefold().split()
        for one in self.rows.values():
            one.setVisible(all(word in one.found_by() for word in wanted))
        for group in self._groups:
            group.setVisible(any(not one.isHidden() for one in group.findChildren(RuleRow)))
        self.empty.setVisible(all(group.isHidden() for group in self._groups))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Have the down key go from the search to the first rule found."""
        first = next((one.box for one in self._shown() if one.isEnabled()), None)
        if event.key() == Qt.Key.Key_Down and self.focusWidget() is self.search and first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def _shown(self) -> list["RuleRow"]:
        return [one for group in self._groups for one in group.findChildren(RuleRow) if one.isVisible()]

    def _keep(self, change: Callable[[HouseStyle], HouseStyle]) -> None:
        def keep() -> None:
            desks.save_house(self._session.desk, change(desks.office(self._session.desk).house))

        self._session.flush_wanted.emit()  # else what the page has in hand would be kept over this
        if attempt(keep):
            self._session.office_changed.emit()
        else:
            self.refresh()

    def _build(self) -> None:
        box = QFrame()
        look(box, "search")
        box.setFixedHeight(32)
        line = row(self.search)
        line.setContentsMargins(10, 0, 10, 0)
        box.setLayout(line)
        FocusWatch(box, self.search)
        inside = QWidget()
        listed = QVBoxLayout(inside)
        listed.setContentsMargins(EDGE, 4, EDGE, 16)
        listed.setSpacing(0)
        for kind, title in kinds():
            if of_kind := [one for one in self.rows.values() if one.rule.kind == kind]:
                self._groups.append(_group(kind, title, of_kind))
                listed.addWidget(self._groups[-1])
        listed.addWidget(self.empty)
        listed.addStretch(1)
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        head = column(row(box), self.book, spacing=8)
        foot = row(label(self.tr("Changes save themselves."), "small"), None)
        foot.addWidget(button(self.tr("Close"), "primary", self.close))
        head.setContentsMargins(EDGE, 16, EDGE, 8)
        foot.setContentsMargins(EDGE, 10, EDGE, 14)
        whole = column()
        whole.addLayout(head)
        whole.addWidget(area, 1)
        whole.addLayout(foot)
        self.setLayout(whole)
        bar = area.verticalScrollBar().sizeHint().width()
        room = self.screen().availableGeometry().size()
        wide = max(WIDTH, inside.minimumSizeHint().width() + bar + 4)
        self.resize(min(wide, room.width() - 40), min(HEIGHT, room.height() - 80))


class RuleRow(QWidget):
    """One rule: its box, an example under it, and how much it weighs."""

    def __init__(self, rule: Rule, theme: Theme) -> None:
        super().__init__()
        self.rule = rule
        words, example = message_of(rule), example_of(rule)
        self.box = QCheckBox(words.replace("&", "&&"))
        self.box.setAccessibleDescription(example)
        self.box.setToolTip(example)
        self.severity = Choice(theme, [(one, severity_words(one)) for one in get_args(Severity)])
        self.severity.setAccessibleName(self.tr("Severity: {0}").format(words))
        self.severity.setFixedWidth(SEVERITY_WIDTH)
        told = column(self.box, spacing=1)
        if example:
            shown = Elided(example, "small")
            shown.setContentsMargins(INDENT, 0, 0, 0)
            told.addWidget(shown)
        line = row(spacing=16)
        line.addLayout(told, 1)
        line.addWidget(self.severity, 0, Qt.AlignmentFlag.AlignVCenter)
        line.setContentsMargins(0, 5, 0, 5)
        self.setLayout(line)
        self._words = f"{words} {example}".casefold()

    def show_rule(self, *, on: bool, severity: Severity, followed: bool) -> None:
        """Show whether it is told and how much it weighs; one that is not told weighs nothing."""
        self.box.setChecked(on)
        self.severity.show_value(severity)
        self.setEnabled(followed)
        self.severity.setEnabled(followed and on)

    def found_by(self) -> str:
        """Return the words that a search finds it by."""
        return f"{self._words} {self.severity.currentText().casefold()}"


def switched(house: HouseStyle, rule: Rule, on: bool) -> HouseStyle:
    """Return the house style with a rule told or not."""
    others = tuple(one for one in house.checks_off if one != rule.id)
    return replace(house, checks_off=others if on else (*others, rule.id))


def weighed(house: HouseStyle, rule: Rule, severity: Severity) -> HouseStyle:
    """Return the house style with a rule that weighs so much; its own severity is not kept."""
    others = tuple(one for one in house.severities if one[0] != rule.id)
    return replace(house, severities=others if severity == rule.severity else (*others, (rule.id, severity)))


def message_of(rule: Rule) -> str:
    """Return what a rule says, with dots for what differs."""
    return re.sub(r"\{\d\}", "…", said(rule.message)).replace("….", "…")


def example_of(rule: Rule) -> str:
    """Return the first example of a rule as somebody would write it; empty where it has none."""
    return re.sub(r"\[([^\]→]*)(?:→[^\]]*)?\]", r"\1", rule.wrong[0]) if rule.wrong else ""


def book_words(house: HouseStyle) -> str:
    """Return by which style guide a house has its releases checked."""
    guide = _tr("AP") if house.guide == "ap" else _tr("None")
    return _tr("Checks by the book: {0}").format(guide)


def severity_words(severity: Severity) -> str:
    """Return what a severity is called."""
    return {"error": _tr("Error"), "warning": _tr("Warning"), "suggestion": _tr("Suggestion")}[severity]


def _group(kind: FindingKind, title: str, rows: list[RuleRow]) -> QWidget:
    heading = label(title, "strong")
    heading.setContentsMargins(0, 12, 0, 4)
    made = Grouping(title, column(heading, *rows))
    made.setObjectName(kind)
    return made


def _tr(text: str) -> str:
    return QCoreApplication.translate("HouseChecks", text)
