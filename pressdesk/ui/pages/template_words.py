"""What an inspection says, in a designer's words and in the order in which they are read."""

from collections.abc import Set
from typing import Literal, NamedTuple, TypeAlias

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from pressdesk.app.inspecting import to_mend
from pressdesk.app.wording import said
from pressdesk.model import Fault, Inspection

Mark: TypeAlias = Literal["", "check", "info", "warning", "error"]

FIELD_WORDS = {
    "release": QT_TRANSLATE_NOOP("Fields", "The whole release"),
    "status": QT_TRANSLATE_NOOP("Fields", "Status line"),
    "label": QT_TRANSLATE_NOOP("Fields", "Label above the headline"),
    "release_date": QT_TRANSLATE_NOOP("Fields", "Release date"),
    "headline": QT_TRANSLATE_NOOP("Fields", "Headline"),
    "subheadlines": QT_TRANSLATE_NOOP("Fields", "Subheadlines"),
    "dateline": QT_TRANSLATE_NOOP("Fields", "Dateline"),
    "body": QT_TRANSLATE_NOOP("Fields", "Body"),
    "quotes": QT_TRANSLATE_NOOP("Fields", "Quotes"),
    "end_mark": QT_TRANSLATE_NOOP("Fields", "End mark"),
    "boilerplates": QT_TRANSLATE_NOOP("Fields", "Boilerplate"),
    "contacts": QT_TRANSLATE_NOOP("Fields", "Media contacts"),
    "notes": QT_TRANSLATE_NOOP("Fields", "Notes to editors"),
    "slug": QT_TRANSLATE_NOOP("Fields", "Short name"),
    "embargo": QT_TRANSLATE_NOOP("Fields", "Embargo"),
    "title": QT_TRANSLATE_NOOP("Fields", "Title of the page"),
    "language": QT_TRANSLATE_NOOP("Fields", "Language"),
    "direction": QT_TRANSLATE_NOOP("Fields", "Direction of the script"),
    "description": QT_TRANSLATE_NOOP("Fields", "Description"),
    "published": QT_TRANSLATE_NOOP("Fields", "Time of publication"),
    "metadata": QT_TRANSLATE_NOOP("Fields", "What search engines read"),
    "banner": QT_TRANSLATE_NOOP("Fields", "Warning of an embargo"),
    "styles": QT_TRANSLATE_NOOP("Fields", "Styles of the pack"),
    "organization": QT_TRANSLATE_NOOP("Fields", "Organization"),
    "organization.name": QT_TRANSLATE_NOOP("Fields", "Organization’s name"),
    "organization.address": QT_TRANSLATE_NOOP("Fields", "Organization’s address"),
    "organization.web": QT_TRANSLATE_NOOP("Fields", "Organization’s web address"),
    "organization.logo": QT_TRANSLATE_NOOP("Fields", "Logo"),
}


class Row(NamedTuple):
    """One line of a section: what it is about, what is said, what to do, and the mark before it."""

    name: str
    said: str = ""
    remedy: str = ""
    mark: Mark = ""


class Section(NamedTuple):
    """What stands under one heading: rows, after words that hold for all of them."""

    title: str
    rows: tuple[Row, ...]
    intro: str = ""


def state(inspection: Inspection | None) -> tuple[str, Mark]:
    """Return in one line whether a template can be used, with the mark before it; None: nobody knows yet."""
    if inspection is None:
        return _tr("Checking …"), "info"
    if stops := len(to_mend(inspection)):
        many = _tr("{0} things to mend before it can be used").format(stops)
        return _tr("One thing to mend before it can be used") if stops == 1 else many, "error"
    if left := len(inspection.faults):
        many = _tr("Works; {0} things are left out of every export").format(left)
        return _tr("Works; one thing is left out of every export") if left == 1 else many, "warning"
    return _tr("Ready"), "check"


def sections(inspection: Inspection, kind: str, installed: Set[str]) -> tuple[Section, ...]:
    """Return what an inspection of a template of this kind holds, empty sections left out; `installed` are the names
    of this computer's fonts in lower case."""
    found = (
        Section(_tr("To mend"), tuple(map(_fault, sorted(inspection.faults, key=lambda fault: not fault.stops)))),
        Section(_tr("Fields, and where they stand"), _fields(inspection, kind)),
        _missing(inspection),
        _styles(inspection),
        _fonts(inspection, installed),
        Section(_tr("Notes"), tuple(Row("", _begun(said(note))) for note in inspection.notes)),
    )
    return tuple(section for section in found if section.rows)


def field_words(field: str) -> str:
    """Return what a field is called in the interface: `contacts.phone` is “Media contacts · phone”."""
    if field in FIELD_WORDS:
        return QCoreApplication.translate("Fields", str(FIELD_WORDS[field]))
    head, _, rest = field.partition(".")
    return f"{field_words(head)} · {rest.replace('_', ' ')}" if rest and head in FIELD_WORDS else field


def _fault(fault: Fault) -> Row:
    mark: Mark = "error" if fault.stops else "warning"
    return Row(
        _begun(said(fault.place) or _tr("The file")),
        f"{_begun(said(fault.message)).rstrip('.')}.",
        said(fault.remedy),
        mark,
    )


def _fields(inspection: Inspection, kind: str) -> tuple[Row, ...]:
    if not inspection.fields and not to_mend(inspection):
        words = _tr("No place is marked in it: the release follows the last line.")
        return (Row("", words),) if kind == "word" else ()
    return tuple(Row(field_words(use.field), _places(use.places)) for use in inspection.fields)


def _begun(words: str) -> str:
    """Return the words with a capital in front, as a line of its own begins; the name of a file stays as it is."""
    return words if "." in words.split(" ")[0].rstrip(",") else words[:1].upper() + words[1:]


def _places(places: tuple[str, ...]) -> str:
    """Return the places in one line, a file's name once: `page.html, line 2; line 9`."""
    found: list[str] = []
    before = ""
    for place in places:
        file, _, line = place.partition(", line ")
        found.append(said(f"line {line}" if line and file == before else place))
        before = file
    return _begun("; ".join(found)) or _tr("In the file")


def _missing(inspection: Inspection) -> Section:
    intro = _tr("A release that has these prints without them.")
    rows = tuple(Row(field_words(field), f"{{{{ {field} }}}}") for field in inspection.missing)
    return Section(_tr("Not in this template"), rows, intro)


def _styles(inspection: Inspection) -> Section:
    there = ", ".join(style.name for style in inspection.styles if style.found)
    rows = tuple(_lacking(style.name, style.used) for style in inspection.styles if not style.found)
    return Section(_tr("Styles"), ((Row("", there, "", "check"),) if there else ()) + rows)


def _lacking(name: str, used: str) -> Row:
    if not used or used.startswith(name):
        return Row(name, _tr("Not in the file: PressDesk adds its own."), "", "info")
    return Row(name, _tr("Not in the file: “{0}” is used.").format(used), "", "info")


def _fonts(inspection: Inspection, installed: Set[str]) -> Section:
    here = ", ".join(font for font in inspection.fonts if font.casefold() in installed)
    gone = tuple(
        Row(font, _tr("Not on this computer; here another font stands in for it."), "", "warning")
        for font in inspection.fonts
        if font.casefold() not in installed
    )
    return Section(_tr("Fonts"), ((Row("", here, "", "check"),) if here else ()) + gone)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Templates", text)
