"""What repeats in a release, one by one: quotes, contacts, boilerplates, subheadlines, each as its own fields."""

from collections.abc import Callable, Iterator
from typing import Final, TypeAlias

from pressdesk.model import Office, Quote, Release, Run, link_fault, plain
from pressdesk.text.printed import Line, LineStyle, has_words, quote_printed, speaker_words

Item: TypeAlias = dict[str, tuple[Line, ...]]


def items(release: Release, office: Office, collection: str) -> tuple[Item, ...]:
    """Return the printed lines of each field of each quote, contact, boilerplate or subheadline, empty fields without.

    What would print nothing is left out, as in `printed`.
    """
    return tuple(item for item in _ITEMS[collection](release, office) if item)


def _quotes(release: Release, office: Office) -> Iterator[Item]:
    for block in release.body:
        if isinstance(block, Quote):
            lines = quote_printed(block, release.language, office.house)
            if spoken := tuple(line for line in lines if line.style == "quote"):
                speaker = block.speaker
                yield {
                    "text": spoken,
                    "lead_in": tuple(line for line in lines if line.style == "lead_in"),
                    **_fields("attribution", speaker=speaker_words(speaker, release.language) if speaker else ""),
                    **_fields("attribution", name=speaker.name if speaker else ""),
                    **_fields("attribution", title=speaker.title if speaker else ""),
                    **_fields("attribution", organization=speaker.organization if speaker else ""),
                }


def _contacts(release: Release, office: Office) -> Iterator[Item]:
    for one in release.contacts:
        item = _fields(
            "contact",
            name=one.name,
            title=one.title,
            organization=one.organization,
            phone=one.phone,
            hours=one.hours,
        )
        if one.email.strip():
            mail = f"mailto:{one.email}"
            item["email"] = (Line("contact", (Run(one.email, link=None if link_fault(mail) else mail),)),)
        yield item


def _boilerplates(release: Release, office: Office) -> Iterator[Item]:
    for use in release.boilerplates:
        if text := tuple(Line("boilerplate", text) for text in use.paragraphs if has_words(text)):
            yield {**_fields("boilerplate_heading", heading=use.heading), "text": text}


def _subheadlines(release: Release, office: Office) -> Iterator[Item]:
    for text in release.subheadlines:
        if has_words(text):
            yield {"text": (Line("subheadline", text),)}


def _fields(style: LineStyle, **said: str) -> Item:
    return {name: (Line(style, plain(words)),) for name, words in said.items() if words.strip()}


_ITEMS: Final[dict[str, Callable[[Release, Office], Iterator[Item]]]] = {
    "quotes": _quotes,
    "contacts": _contacts,
    "boilerplates": _boilerplates,
    "subheadlines": _subheadlines,
}
