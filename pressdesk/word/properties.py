"""The properties of the document: its title, language and organization, nobody's name, and the fields typed there."""

import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final, NamedTuple

from lxml import etree

from pressdesk.model import Fault, words
from pressdesk.word.faults import fault
from pressdesk.word.fields import typed_places
from pressdesk.word.package import APP, CORE, CUSTOM, Package
from pressdesk.word.pieces import Bare, Piece
from pressdesk.word.xml import HEAD, escape, whole

if TYPE_CHECKING:
    from pressdesk.word.filling import Filling

_SPACES = (
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
)
# What is written of a template's own core properties, in this order: those in which a field stands.
_KEPT: Final = {
    "title": "dc:title",
    "subject": "dc:subject",
    "keywords": "cp:keywords",
    "description": "dc:description",
    "category": "cp:category",
}
# What Outlook, SharePoint, labels and reviewers leave in the properties: names and addresses, by name and by value.
_PERSONAL: Final = re.compile(
    r"_.*|.*:.*|msip_.*|.*\bby|.*(author|manager|e-?mail|owner|reviewe|creator|editor|edited|typist|forward|received|recorded"
    r"|shared|\buser|person|assign|approv|saved ?by|checked|contact|account|initials|phone|mailstop|login).*",
    re.IGNORECASE,
)
_TELLS: Final = re.compile(r"[A-Za-z]:[\\/]|\\\\|/(Users|home)/|\bfile:|\S@\S+\.\S|\.sharepoint\.", re.IGNORECASE)
_MARK: Final = re.compile("\ue000([0-9]+)\ue001")

Pieces = tuple[Piece, ...]


class Properties(NamedTuple):
    """The core properties to write, by tag; other parts with fields, by name; the fields with their places; faults."""

    described: tuple[tuple[str, Pieces], ...]
    parts: tuple[tuple[str, Pieces], ...]
    uses: tuple[tuple[str, str], ...]
    faults: tuple[Fault, ...]


def read_properties(package: Package) -> Properties:
    """Return the properties of a template; personal ones are taken out of it."""
    reading = _Reading()
    described = []
    core = package.related("", CORE)
    for element in package.tree(core) if core else ():
        name = etree.QName(element).localname
        pieces = reading.cut(element.text or "", name) if name in _KEPT else ()
        if any(isinstance(piece, Bare) for piece in pieces):
            described.append((_KEPT[name], pieces))
    parts = []
    for kind in (APP, CUSTOM):
        if part := package.related("", kind):
            _drop_personal(package.tree(part))
            if filled := reading.tree(package.tree(part)):
                parts.append((part, filled))
    described.sort(key=lambda pair: list(_KEPT.values()).index(pair[0]))
    return Properties(tuple(described), tuple(parts), tuple(reading.uses), tuple(reading.faults))


class _Reading:
    def __init__(self) -> None:
        self.uses: list[tuple[str, str]] = []
        self.faults: list[Fault] = []

    def cut(self, text: str, name: str) -> Pieces:
        """Return a property's text as pieces, its words escaped."""
        said = f"document property “{name}”"
        places, wrong = typed_places(text)
        self.faults += (fault(each.kind, each.words, said) for each in wrong)
        made: list[Piece] = []
        rest = 0
        for place in places:
            if place.named.kind == "block" or place.named.field[0] == "." or place.named.field.endswith("logo"):
                self.faults.append(fault("property", place.named.field, said))
                continue
            self.uses.append((place.named.field, said))
            made += [escape(text[rest : place.start]), Bare(place.named)]
            rest = place.end
        made.append(escape(text[rest:]))
        return tuple(piece for piece in made if piece != "")

    def tree(self, root: etree._Element) -> Pieces | None:
        """Return a part of properties as pieces, None where no field stands in it."""
        made: list[Piece] = []
        for element in root.iter():
            if "{" not in (element.text or ""):
                continue
            named = element.getparent()
            name = (named.get("name") if named is not None else None) or etree.QName(element).localname
            shown = ""
            for piece in self.cut(element.text or "", name):
                made.append(piece)
                shown += f"\ue000{len(made) - 1}\ue001"
            element.text = shown
        if not any(isinstance(piece, Bare) for piece in made):
            return None
        split = _MARK.split(whole(root))
        return tuple(made[int(piece)] if odd % 2 else piece for odd, piece in enumerate(split))


def names_somebody(name: str, value: str) -> bool:
    """Return whether a property of this name and value tells of a person or a computer; one with a place does not."""
    return "{{" not in value and bool(_PERSONAL.fullmatch(name) or _TELLS.search(value))


def custom_values(root: etree._Element) -> dict[str, str]:
    """Return the words of the custom properties by their names, in small letters."""
    return {element.get("name", "").casefold(): "".join(map(str, element.itertext())) for element in root}


def _drop_personal(root: etree._Element) -> None:
    values = custom_values(root)
    for element in list(root):
        if names_somebody(name := element.get("name", ""), values[name.casefold()]):
            root.remove(element)


def core_properties(described: tuple[tuple[str, Pieces], ...], filling: "Filling") -> str:
    """Return the core properties part (ECMA-376 part 2, 11): title, creator, language, written now."""
    organization = escape(filling.office.organization.name)
    made = {tag: filling.bare_words(pieces) for tag, pieces in described}
    made.setdefault("dc:title", escape(words(filling.release.headline).replace("\n", " ")))
    own = "".join(f"<{tag}>{text}</{tag}>" for tag, text in made.items() if text or tag == "dc:title")
    now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return (
        f"{HEAD}<cp:coreProperties {_SPACES}>{own}<dc:creator>{organization}</dc:creator>"
        f"<cp:lastModifiedBy>{organization}</cp:lastModifiedBy>"
        f'<dcterms:created xsi:type="dcterms:W3CDTF">{now}</dcterms:created>'
        f'<dcterms:modified xsi:type="dcterms:W3CDTF">{now}</dcterms:modified>'
        f"<dc:language>{escape(filling.release.language)}</dc:language></cp:coreProperties>"
    )
