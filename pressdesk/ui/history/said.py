"""The words of the history: why a version began, what differs, and what has no words of its own."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from pressdesk.app.wording import tongue
from pressdesk.model import Embargo, Immediate, Text
from pressdesk.text import embargo_words
from pressdesk.ui.pages.languages import language_name
from pressdesk.ui.sidebar_rows import kind_words, stage_words
from pressdesk.ui.times import day_words

_MARKS = ("link", "bold", "italic", "attribution")


def tr(text: str) -> str:
    """Return words of the history in the language of the interface."""
    return QCoreApplication.translate("History", text)


def reason_words(reason: str) -> str:
    """Return why a version began: Kept."""
    return {
        "new": tr("Begun"),
        "opened": tr("Opened again"),
        "continued": tr("Continued"),
        "kept": tr("Kept"),
        "export": tr("Exported"),
        "stage": tr("Stage changed"),
        "issued": tr("Issued"),
        "restored": tr("Restored"),
        "merged": tr("Merged with another window"),
        "imported": tr("Imported"),
        "boilerplate": tr("Boilerplate updated"),
    }.get(reason, tr("Changed"))


def part_words(field: str) -> str:
    """Return the name of a part: Headline."""
    return {
        "kind": tr("Kind"),
        "language": tr("Language"),
        "timing": tr("Status line"),
        "stage": tr("Stage"),
        "label": tr("Label"),
        "headline": tr("Headline"),
        "subheadlines": tr("Subheadlines"),
        "dateline": tr("Dateline"),
        "release_date": tr("Release date"),
        "body": tr("Body"),
        "end_mark": tr("End mark"),
        "boilerplates": tr("Boilerplate"),
        "contacts": tr("Media contacts"),
        "notes": tr("Notes to editors"),
        "ignored": tr("Ignored checks"),
        "carried": tr("Details to confirm"),
        "moves": tr("Stages"),
    }.get(field, tr("Belongs to another release"))


def summary_words(found: Mapping[str, int]) -> str:
    """Return what differs in short: Headline, 2 paragraphs."""
    counted = {
        "paragraph": (tr("a paragraph"), tr("{0} paragraphs")),
        "subheading": (tr("a subhead"), tr("{0} subheads")),
        "list": (tr("a list"), tr("{0} lists")),
        "quote": (tr("a quote"), tr("{0} quotes")),
        "detail": (tr("a detail"), tr("{0} details")),
        "image": (tr("a picture"), tr("{0} pictures")),
        "table": (tr("a table"), tr("{0} tables")),
        "subheadlines": (tr("a subheadline"), tr("{0} subheadlines")),
        "contacts": (tr("a contact"), tr("{0} contacts")),
        "notes": (tr("a note"), tr("{0} notes")),
    }
    said = []
    for name, number in found.items():
        one, several = counted.get(name, (part_words(name).lower(), part_words(name).lower()))
        said.append(one if number == 1 else several.format(number))
    words = ", ".join(said)
    return words[:1].upper() + words[1:]


def count_words(number: int) -> str:
    """Return how many words there are: 340 words."""
    return tr("1 word") if number == 1 else tr("{0} words").format(number)


def value_words(field: str, value: Any) -> str:
    """Return what a part says that holds no words of the writer's."""
    if field == "kind":
        return kind_words(value)
    if field == "stage":
        return stage_words(value)
    if field == "language":
        return language_name(value)
    if field == "release_date":
        return day_words(value)
    if isinstance(value, Embargo):
        return tr("Embargo until {0}").format(embargo_words(value, tongue()))
    return tr("For immediate release") if isinstance(value, Immediate) else tr("No status line")


def role_words(role: str) -> str:
    """Return what a line is, for one that became another: a subhead."""
    return {
        "paragraph": tr("a paragraph"),
        "subheading": tr("a subhead"),
        "bullet": tr("a bullet"),
        "number": tr("a number of a list"),
        "quote": tr("words of a quote"),
        "lead_in": tr("a lead-in"),
        "detail": tr("a detail"),
    }.get(role, tr("another part"))


def marks_words(old: Text, new: Text) -> str:
    """Return how the marks of the same words differ: link added, not bold."""
    had, has = ({name for run in text for name in _MARKS if getattr(run, name)} for text in (old, new))
    came = {
        "link": tr("link added"),
        "bold": tr("now bold"),
        "italic": tr("now italic"),
        "attribution": tr("now the writer’s own words"),
    }
    went = {
        "link": tr("link removed"),
        "bold": tr("no longer bold"),
        "italic": tr("no longer italic"),
        "attribution": tr("now the speaker’s words"),
    }
    told = [went[name] for name in _MARKS if name in had - has] + [came[name] for name in _MARKS if name in has - had]
    if {run.link for run in old} != {run.link for run in new} and "link" in had & has:
        told.append(tr("another link"))
    return ", ".join(told) or tr("marked differently")


def day_title(day: date, today: date) -> str:
    """Return the title of a day: Today, Yesterday, Monday, March 9, 2026."""
    if day == today:
        return tr("Today")
    if (today - day).days == 1:
        return tr("Yesterday")
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)


def time_words(at: datetime) -> str:
    """Return the local time of day as the computer writes it: 2:05 PM."""
    return QLocale().toString(at.astimezone().time(), QLocale.FormatType.ShortFormat)  # type: ignore[call-overload]


def second_words(at: datetime) -> str:
    """Return the local time of day to the second: 2:05:12 PM."""
    shape = QLocale().timeFormat(QLocale.FormatType.ShortFormat).replace("mm", "mm:ss")
    return QLocale().toString(at.astimezone().time(), shape)  # type: ignore[call-overload]


def moment_words(at: datetime, today: date) -> str:
    """Return a moment in short: 2:05 PM, or with its day where that is another."""
    local = at.astimezone()
    if local.date() == today:
        return time_words(at)
    return f"{day_words(local.date()).removesuffix(f', {today.year}')}, {time_words(at)}"
