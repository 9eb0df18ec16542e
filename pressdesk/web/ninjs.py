"""The release as ninjs 3.1, the IPTC's JSON for news, as agencies' systems take it in."""

import json
import re
import uuid
from collections.abc import Iterator
from datetime import UTC, datetime, time
from typing import Any, Final
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from pressdesk.model import Contact, Embargo, Office, Quote, Release, words
from pressdesk.text import dateline_words, embargo_holds, embargo_instant, printed, printed_line, slug, status_line
from pressdesk.web.fields import fragment
from pressdesk.web.metadata import description

# Ids that are no UUID get one of their own in this space, always the same.
_SPACE: Final = uuid.UUID("6f1c9d4e-2b7a-4c55-9a51-0f3d8f3a7c21")
_SCHEMA: Final = "https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json"
_ROLES: Final = "http://cv.iptc.org/newscodes/contentprodpartyrole/"
_WITHHELD: Final = ("draft", "review")


def ninjs(release: Release, office: Office, text: str, now: datetime) -> bytes:
    """Return the release as one ninjs object in UTF-8.

    `text` is the release in plain text, `now` (aware) the moment it is made. A release under embargo, a draft and one
    in review are `withheld`, a withdrawn one is `canceled`.
    """
    made = {
        "uri": f"urn:uuid:{_uuid(release.id)}",
        "standard": {"name": "ninjs", "version": "3.1", "schema": _SCHEMA},
        "type": "text",
        "representationType": "full",
        "versionCreated": now.astimezone(UTC).isoformat(timespec="seconds"),
        "contentCreated": _created(release, office),
        "embargoedUntil": embargo_instant(release.timing),
        "pubStatus": _status(release, now),
        "usageTerms": status_line(release.timing, release.language),
        "edNote": _notes(release, office),
        "language": release.language,
        "title": _one_line(words(release.headline)),
        "slugline": slug(release),
        "located": dateline_words(release, office.house),
        "copyrightHolder": office.organization.name.strip(),
        "headlines": list(_headlines(release)),
        "descriptions": _valued([{"role": "summary", "contentType": "text/plain", "value": description(release)}]),
        "bodies": _bodies(release, office, text),
        "people": _people(release),
        "infoSources": list(_sources(release, office)),
        "genres": [{"name": release.label.strip()}] if release.label.strip() else [],
    }
    return json.dumps(_full(made), ensure_ascii=False, indent=1).encode() + b"\n"


def _uuid(id: str) -> uuid.UUID:
    return uuid.UUID(id) if re.fullmatch(r"[0-9a-f]{32}", id) else uuid.uuid5(_SPACE, id)


def _created(release: Release, office: Office) -> str:
    """Return the release date as an instant: the beginning of that day in the house's zone."""
    if release.release_date is None:
        return ""
    begin = datetime.combine(release.release_date, time(), ZoneInfo(office.house.zone))
    offset = begin.utcoffset()
    # Local mean times have seconds, which RFC 3339 cannot say.
    return (begin.astimezone(UTC) if offset and offset.total_seconds() % 60 else begin).isoformat()


def _status(release: Release, now: datetime) -> str:
    if release.stage == "withdrawn":
        return "canceled"
    return "withheld" if release.stage in _WITHHELD or embargo_holds(release.timing, now) else "usable"


def _headlines(release: Release) -> Iterator[dict[str, str]]:
    for role, texts in (("main", (release.headline,)), ("sub", release.subheadlines)):
        for text in texts:
            if said := _one_line(words(text)):
                yield {"role": role, "contentType": "text/plain", "value": said}


def _bodies(release: Release, office: Office, text: str) -> list[dict[str, Any]]:
    html = {"role": "main", "contentType": "text/html", "value": fragment(release, office)}
    plain = {"role": "main", "contentType": "text/plain", "value": text}
    return [html, plain | {"charCount": len(text), "wordCount": len(text.split())}]


def _notes(release: Release, office: Office) -> str:
    """Return what is for editors only: the embargo, and the notes."""
    status = status_line(release.timing, release.language) if isinstance(release.timing, Embargo) else ""
    lines = (line for part in printed(release, office) if part.name == "notes" for line in part.lines)
    return "\n".join(filter(None, (status, *(words(printed_line(line)).strip() for line in lines))))


def _people(release: Release) -> list[dict[str, Any]]:
    """Return who is quoted, once each."""
    people: dict[str, dict[str, Any]] = {}
    for block in release.body:
        speaker = block.speaker if isinstance(block, Quote) else None
        if speaker and (name := speaker.name.strip()):
            about = ", ".join(part for part in (speaker.title.strip(), speaker.organization.strip()) if part)
            people.setdefault(name, _full({"name": name, "rel": "quoted", "literal": about}))
    return list(people.values())


def _sources(release: Release, office: Office) -> Iterator[dict[str, Any]]:
    """Yield the organization that issues the release, and whom the press can reach."""
    house = office.organization
    if house.name.strip():
        web = house.web and (house.web if "://" in house.web else f"https://{house.web}")
        contact = _valued([{"type": "web", "value": web}])
        if lines := [line.strip() for line in house.address.split("\n") if line.strip()]:
            contact.append({"type": "address", "address": {"lines": lines}})
        uri = web if web and _is_uri(web) else ""
        yield _full({"name": house.name.strip(), "role": f"{_ROLES}originator", "uri": uri, "contactInfo": contact})
    for person in release.contacts:
        if made := _contact(person):
            yield made


def _contact(person: Contact) -> dict[str, Any]:
    reached = [
        {"type": "phone", "role": "press", "value": person.phone.strip()},
        {"type": "email", "role": "press", "value": person.email.strip()},
        {"type": "hours", "role": "press", "value": person.hours.strip()},
    ]
    about = ", ".join(part for part in (person.title.strip(), person.organization.strip()) if part)
    said = _full({"name": person.name.strip(), "literal": about, "contactInfo": _valued(reached)})
    return said | {"role": "press contact"} if said else {}


def _is_uri(address: str) -> bool:
    return address.isascii() and bool(urlsplit(address).netloc) and not re.search(r'[\s<>"{}|\\^`]', address)


def _valued(items: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [_full(item) for item in items if item["value"]]


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _full(data: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in data.items() if value}
