"""Facts about the press contacts: that there is one, can be reached, and has an address of their own."""

import re
from collections.abc import Iterator
from typing import Final

from pressdesk.checks.facts_text import host_of, owner
from pressdesk.checks.rule import Match, Rule, Whole
from pressdesk.model import Contact, Quote
from pressdesk.model.patterns import pattern
from pressdesk.text.passages import CONTACT_PARTS, Passage
from pressdesk.text.zones import plain_letters

_ADDRESS: Final = pattern(r"[^\s,;<>()\"]+")
_WHOLE_ADDRESS: Final = pattern(r"[\w.+'’&/=-]+@[\w-]+(?:\.[\w-]+)+\Z")
_PERSONAL: Final = pattern(r"([^\W\d_]{2,})[.-]([^\W\d_]{2,})\d*\Z")
# What stands in addresses that a whole office reads.
_OFFICE: Final = frozenset(
    re.findall(
        r"\w+",
        """press media news newsroom pr comms comm communications communication info contact contacts office team desk
        relations public publicity marketing help hello enquiries inquiries corporate global events editor editorial
        department dept service services support internal external affairs us usa uk eu the for prensa medios
        comunicacion gabinete oficina contacto redaccion noticias presse medias bureau communiques""",
    )
)


def _none(whole: Whole) -> Iterator[tuple[Passage, Match]]:
    if not any(_filled(one) for one in whole.release.contacts):
        yield Passage("contacts", 0, 0, ""), Match(0, 0)


def _unreachable(whole: Whole) -> Iterator[tuple[Passage, Match]]:
    """Yield contacts with neither telephone nor email."""
    for n, one in enumerate(whole.release.contacts):
        if _filled(one) and not one.phone.strip() and not one.email.strip():
            yield _place(n, one, "name" if one.name.strip() else "organization")


def _no_address(whole: Whole) -> Iterator[tuple[Passage, Match]]:
    """Yield what stands in place of an email address and cannot be one."""
    for n, one in enumerate(whole.release.contacts):
        for found in _ADDRESS.finditer(one.email):
            if not _WHOLE_ADDRESS.match(found[0]):
                yield Passage("contacts", n, 4, one.email), Match(*found.span(), said=(found[0],))


def _of_another(whole: Whole) -> Iterator[tuple[Passage, Match]]:
    """Yield email addresses that are somebody else's, by the name in them."""
    others = {plain_letters(one) for one in _people(whole)}
    house = whole.office.organization.name
    for n, one in enumerate(whole.release.contacts):
        for found in _ADDRESS.finditer(one.email):
            local = plain_letters(found[0].partition("@")[0].partition("+")[0].replace("_", "."))
            if "@" in found[0] and one.name.strip() and _is_others(local, f"{one.organization} {house}", one, others):
                yield Passage("contacts", n, 4, one.email), Match(*found.span(), said=(found[0], one.name))


def _people(whole: Whole) -> Iterator[str]:
    yield from (one.name for one in whole.people)
    yield from (one.name for one in whole.release.contacts)
    yield from (one.speaker.name for one in whole.release.body if isinstance(one, Quote) and one.speaker)


def _is_others(local: str, offices: str, contact: Contact, others: set[str]) -> bool:
    """Return whether the part before @ is made of a name, and this name is not the contact's."""
    own = _parts(plain_letters(contact.name)) + _parts(plain_letters(offices))
    joined = local.replace(".", "").replace("-", "")
    if not "".join(own).isascii() or any(len(part) > 2 and (part in joined or joined in part) for part in own):
        return False
    if (found := _PERSONAL.match(local)) is not None:
        first, last = found.groups()
        initials = "".join(part[0] for part in own)
        return not ({first, last} & _OFFICE or first in initials or last in initials)
    for other in others - {plain_letters(contact.name)}:
        parts = _parts(other)
        if len(parts) > 1 and joined in (parts[0][0] + parts[-1], parts[0] + parts[-1][0], parts[0] + parts[-1]):
            return True
    return False


def _parts(name: str) -> list[str]:
    """Return the parts of a name as addresses write them: O’Neil is oneil."""
    return [part for part in name.replace("'", "").replace("’", "").replace("-", " ").replace(".", " ").split() if part]


def _foreign(whole: Whole) -> Iterator[tuple[Passage, Match]]:
    """Yield the addresses of the organization's own people that are not at its web address."""
    organization = whole.office.organization
    home = owner(host_of(organization.web)) if organization.web else ""
    ours = plain_letters(organization.name)
    for n, one in enumerate(whole.release.contacts):
        theirs = plain_letters(one.organization)
        if not home or (theirs and theirs != ours):
            continue
        for found in _ADDRESS.finditer(one.email):
            at = found[0].rpartition("@")[2]
            if _WHOLE_ADDRESS.match(found[0]) and owner(at).partition(".")[0] != home.partition(".")[0]:
                yield Passage("contacts", n, 4, one.email), Match(*found.span(), said=(found[0], home))


def _filled(contact: Contact) -> bool:
    return any(getattr(contact, name).strip() for name in CONTACT_PARTS)


def _place(n: int, contact: Contact, name: str) -> tuple[Passage, Match]:
    text = getattr(contact, name)
    return Passage("contacts", n, CONTACT_PARTS.index(name), text), Match(0, len(text), said=(text,))


RULES: Final = (
    Rule(
        "fact-contact-missing",
        "facts",
        "warning",
        "House practice",
        "There is no press contact.",
        "Add somebody whom reporters can reach.",
        facts=_none,
    ),
    Rule(
        "fact-contact-unreachable",
        "facts",
        "warning",
        "House practice",
        "“{0}” has neither telephone nor email.",
        "Add one of them.",
        facts=_unreachable,
    ),
    Rule(
        "fact-contact-address",
        "facts",
        "warning",
        "RFC 5322, 3.4.1",
        "“{0}” is not an email address.",
        "Write it like name@organization.org.",
        facts=_no_address,
    ),
    Rule(
        "fact-contact-name",
        "facts",
        "warning",
        "House practice",
        "“{0}” does not look like the address of {1}.",
        "Look whether name and address belong together.",
        facts=_of_another,
        exact=False,
    ),
    Rule(
        "fact-contact-domain",
        "facts",
        "warning",
        "House practice",
        "“{0}” is not an address at {1}.",
        "Look whether it is the address that the press may have.",
        facts=_foreign,
    ),
)
