"""The finished file opened again: nothing in it tells what the press must not see."""

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

import msgspec

from pressdesk.model import Office, PressDeskError, Release, TemplateError
from pressdesk.word import zips
from pressdesk.word.fields import typed_places

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
        ("the name of an author", ("w:author", "Manager>"), r"\bw:author=\"|<(?:\w+:)?Manager>"),
        (
            "a path of a computer",
            ('Target="', "<w:attachedTemplate"),
            r"Target=\"(?:file:|[A-Za-z]:[\\/]|\\\\)|<w:attachedTemplate",
        ),
    )
)
_WORDS: Final = re.compile(r"<w:t(?: [^>]*)?>([^<]*)</w:t>")
_STYLES: Final = re.compile(r"styles[^/]*\.xml$")  # a style may hide; what was hidden by it is gone


def prove_template(members: Iterable[zips.Member], file: str) -> None:
    """Raise TemplateError where a part that is copied as it is holds what must not travel."""
    for member in members:
        if member.name.endswith((".xml", ".rels")):
            found = traces(zips.unpack(member, file).decode("utf-8", "replace"), member.name)
            if found:
                raise TemplateError(
                    f"{file} holds {found} where PressDesk cannot take it out ({member.name})",
                    "In Word choose File, Info, Check for Issues, Inspect Document, Remove All, and save it.",
                )


def prove(data: bytes, template: "Template", release: Release, office: Office) -> None:
    """Raise PressDeskError where the written file holds tracked changes, comments, hidden text, unfilled places,
    authors' names or paths. What was proved with the template is not read again."""
    proved = set(template.members)
    for member in zips.read(data, "The written file", own=True):
        if member in proved or not member.name.endswith((".xml", ".rels")):
            continue
        text = zips.unpack(member, member.name).decode("utf-8")
        if found := traces(text, member.name) or _place_left(text, release, office):
            raise PressDeskError(
                f"The Word file was not written: it would hold {found} (in {member.name})",
                "Add the template again. If it happens again, report it with the template.",
            )


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


def _place_left(text: str, release: Release, office: Office) -> str:
    """Return the place that was not filled, unless the release itself may say such words."""
    if "{{" not in text:
        return ""
    left, _ = typed_places("".join(_WORDS.findall(text)))
    if not left or b"{{" in msgspec.json.encode((release, office.organization)):
        return ""
    return f"the place {{{{ {left[0].named.field} }}}}"
