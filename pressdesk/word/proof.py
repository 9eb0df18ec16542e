"""The finished file opened again: nothing in it tells what the press must not see."""

import html
import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Final

import msgspec

from pressdesk.model import Office, PressDeskError, Release, TemplateError
from pressdesk.word import zips
from pressdesk.word.xml import escape

if TYPE_CHECKING:
    from pressdesk.word.template import Template

# In any part: what it is called, the beginnings that are quick to look for, and what shows it.
_TRACES: Final = tuple(
    (said, hints, re.compile(pattern))
    for said, hints, pattern in (
        (
            "a tracked change",
            ("<w:ins", "<w:del", "<w:move", "Change", "<w:cell", "<w:track"),
            r"<w:(?:ins|del|moveFrom|moveTo|rPrChange|pPrChange|sectPrChange|tblPrChange|trPrChange|tcPrChange"
            r"|cellIns|cellDel|trackRevisions)[ />]",
        ),
        ("a comment", ("<w:comment",), r"<w:comment(?:RangeStart|RangeEnd|Reference)?[ />]"),
        ("hidden text", ("<w:vanish",), r"<w:vanish(?: w:val=\"(?:1|true|on)\")?/>"),
        ("the name of an author", ("w:author", "w:ed=", "Manager>"), r"\bw:(?:author|ed)=\"|<(?:\w+:)?Manager>"),
        (
            "a path of a computer",
            ('Target="', "<w:attachedTemplate"),
            r"Target=\"(?:file:|[A-Za-z]:[\\/]|\\\\)|<w:attachedTemplate",
        ),
        (
            "something from outside the file",
            ("External",),
            r"<(?:\w+:)?Relationship\b(?![^>]*/hyperlink[\"'])[^>]*\bTargetMode\s*=\s*[\"']External",
        ),
    )
)
# Words that are read on the page: of the text, of drawings, of formulas; and the marks of a place among them.
_WORDS: Final = re.compile(r"<[wam]:t(?: [^>]*)?>([^<]*)</|\bstring=\"([^\"]*)\"")
_BRACES: Final = re.compile(r"\{\{.{0,60}?\}\}|\{\{|\}\}")
_STYLES: Final = re.compile(r"styles[^/]*\.xml$")  # a style may hide; what was hidden by it is gone


def prove_template(texts: Iterable[tuple[str, str]], file: str) -> None:
    """Raise TemplateError where what is copied from a template as it is, part by part, holds what must not travel."""
    for part, text in texts:
        if found := traces(text, part) or _place_left(text):
            raise TemplateError(
                f"{file} holds {found} where PressDesk cannot take it out ({part})",
                "In Word choose File, Info, Check for Issues, Inspect Document, Remove All, and save it.",
            )


def prove(data: bytes, template: "Template", release: Release, office: Office) -> None:
    """Raise PressDeskError where the written file holds tracked changes, comments, hidden text, unfilled places,
    authors' names or paths. What was proved with the template is not read again."""
    proved = set(template.members)
    for member in zips.read_own(data, "The written file"):
        if member in proved or not member.name.endswith((".xml", ".rels")):
            continue
        text = zips.unpack(member, member.name).decode("utf-8")
        unset = member.name == template.core and not _is_described(text, release, office)
        found = "no title, language or organization" if unset else traces(text, member.name)
        if not found and _may_hold_a_place(text) and not _says_braces(release, office):
            found = _place_left(text)
        if found:
            raise PressDeskError(
                f"The Word file was not written: it would hold {found} (in {member.name})",
                "Add the template again. If it happens again, report it with the template.",
            )


def _is_described(core: str, release: Release, office: Office) -> bool:
    """Return whether the properties name the title, the language and the organization, which stands for its people."""
    named = escape(office.organization.name)
    wanted = (
        f"<dc:creator>{named}</dc:creator>",
        f"<cp:lastModifiedBy>{named}</",
        f">{escape(release.language)}</dc:l",
    )
    return "<dc:title>" in core and all(each in core for each in wanted)


def traces(text: str, part: str) -> str:
    """Return what a part holds that must not travel, or the empty string."""
    for said, hints, pattern in _TRACES:
        if (
            any(hint in text for hint in hints)
            and pattern.search(text)
            and not (said == "hidden text" and _STYLES.search(part))
        ):
            return said
    return ""


def _place_left(text: str) -> str:
    """Return the place that was not filled, or the braces of one, or the empty string."""
    if not _may_hold_a_place(text):
        return ""
    for paragraph in text.split("</w:p>"):
        words = "".join("".join(found) for found in _WORDS.findall(paragraph))
        if found := _BRACES.search(html.unescape(words)):
            return f"the place {found[0]}"
    return ""


def _may_hold_a_place(text: str) -> bool:
    return "{{" in text or "}}" in text


def _says_braces(release: Release, office: Office) -> bool:
    """Return whether the release's own words have braces: they are nobody's place, however they are composed."""
    strings = _strings(msgspec.to_builtins((release, office.organization)))
    return any("{" in words or "}" in words for words in strings)


def _strings(value: object) -> Iterator[str]:
    """Yield the strings in plain values."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for each in value.values():
            yield from _strings(each)
    elif isinstance(value, list | tuple):
        for each in value:
            yield from _strings(each)
