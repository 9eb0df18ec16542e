"""The notice of a correction, written from the words that were issued and those that are right."""

from collections.abc import Iterator
from typing import Final

from msgspec.structs import replace

from pressdesk.model import Body, Detail, HouseStyle, Paragraph, Quote, Release, Text, plain, words
from pressdesk.text.changes import ItemChange, compare
from pressdesk.text.dates import long_date
from pressdesk.text.diff import Words
from pressdesk.text.quotation import marks_for

SHOWN: Final = frozenset(("headline", "subheadlines", "dateline", "body", "boilerplates", "contacts", "notes"))
_PARAGRAPHS: Final = (Paragraph, Quote, Detail)  # what a reader counts as one
NEAR: Final = 3  # so many words beside a change tell where it is

Phrases = dict[str, str]
_ENGLISH: Final[Phrases] = {
    "opening": "In the release of {date}, ",
    "undated": "In the release as issued, ",
    "changed": "{place} said {old}; it should say {new}.",
    "missing": "{place} left out {new}.",
    "extra": "{place} should not have said {old}.",
    "withdrawn": "Withdrawn: {headline}",
    "withdraws": "The release of {date}, {headline}, is withdrawn.",
    "withdraws_undated": "The release {headline} is withdrawn.",
    "headline": "the headline",
    "subheadlines": "the subheadline",
    "dateline": "the dateline",
    "body": "the text",
    "paragraph": "paragraph {0}",
    "boilerplates": "the boilerplate",
    "contacts": "the contact",
    "notes": "the note to editors",
}
PHRASES: Final[dict[str, Phrases]] = {
    "en": _ENGLISH,
    "es": {
        "opening": "En el comunicado del {date}, ",
        "undated": "En el comunicado publicado, ",
        "changed": "{place} decía {old}; lo correcto es {new}.",
        "missing": "{place} omitía {new}.",
        "extra": "{place} no debía decir {old}.",
        "withdrawn": "Retirado: {headline}",
        "withdraws": "Se retira el comunicado del {date}, {headline}.",
        "withdraws_undated": "Se retira el comunicado {headline}.",
        "headline": "el titular",
        "subheadlines": "el subtítulo",
        "dateline": "la data",
        "body": "el texto",
        "paragraph": "el párrafo {0}",
        "boilerplates": "el texto corporativo",
        "contacts": "el contacto",
        "notes": "la nota a la redacción",
    },
    "fr": {
        "opening": "Dans le communiqué du {date}, ",
        "undated": "Dans le communiqué diffusé, ",
        "changed": "{place} indiquait {old}\u00a0; il faut lire {new}.",
        "missing": "{place} omettait {new}.",
        "extra": "{place} n’aurait pas dû indiquer {old}.",
        "withdrawn": "Annulé\u00a0: {headline}",
        "withdraws": "Le communiqué du {date}, {headline}, est annulé.",
        "withdraws_undated": "Le communiqué {headline} est annulé.",
        "headline": "le titre",
        "subheadlines": "le sous-titre",
        "dateline": "la ligne de date",
        "body": "le texte",
        "paragraph": "le paragraphe {0}",
        "boilerplates": "la présentation",
        "contacts": "le contact",
        "notes": "la note aux rédacteurs",
    },
}


class NoticeError(ValueError):
    """No notice can be written: nothing differs."""


def notice(before: Release, after: Release, house: HouseStyle | None = None) -> Text:
    """Return what was wrong in `before` and is right in `after`, in one paragraph; empty where nothing differs.

    “In the release of March 9, 2027, paragraph 2 said “12 ferries”; it should say “14 ferries.””
    In English where the language has no phrases here.
    """
    said = phrases(after.language)
    told: dict[str, None] = {}
    for part in compare(before, after):
        number = 0  # of the paragraph in the release as issued
        for item in part.items if part.field in SHOWN else ():
            counted = part.field == "body" and isinstance(item.old, _PARAGRAPHS)
            number += counted
            place = said[part.field]
            if counted and item.new is not None:
                place = said["paragraph"].format(number)
            if item.changed and not item.moved:
                found = _places(item, whole=part.field == "headline")
                told |= dict.fromkeys(_sentence(said, place, *pair, after.language, house) for pair in found)
    if not told:
        return ()
    first, *others = told
    return plain(" ".join((opening(before, after.language) + first, *(one[:1].upper() + one[1:] for one in others))))


def with_notice(before: Release, after: Release, house: HouseStyle | None = None) -> Release:
    """Return `after` with its notice as the first paragraph, in place of one that was written before.

    Raises NoticeError where nothing differs.
    """
    bare = without_notice(before, after)
    text = notice(before, bare, house)
    if not text:
        raise NoticeError("The words do not differ from those that were issued.")
    return replace(bare, body=(Paragraph(text), *bare.body))


def without_notice(before: Release, after: Release) -> Release:
    """Return a correction without the notice at its head."""
    first = after.body[0] if after.body else None
    if isinstance(first, Paragraph) and words(first.text).startswith(opening(before, after.language)):
        return replace(after, body=after.body[1:])
    return after


def withdrawal_notice(release: Release, reason: str, house: HouseStyle | None = None) -> tuple[Text, Body]:
    """Return the headline and the body of the notice that withdraws a release, with the reason where one is given."""
    said = phrases(release.language)
    headline = words(release.headline)
    shown = quoted(headline, release.language, house)
    day = release.release_date
    if day is None:
        told = said["withdraws_undated"].format(headline=shown)
    else:
        told = said["withdraws"].format(date=long_date(day, release.language), headline=shown)
    more = (Paragraph(plain(reason.strip())),) if reason.strip() else ()
    return plain(said["withdrawn"].format(headline=headline)), (Paragraph(plain(told)), *more)


def opening(before: Release, language: str) -> str:
    """Return how the notice on a release begins."""
    said = phrases(language)
    day = before.release_date
    return said["undated"] if day is None else said["opening"].format(date=long_date(day, language))


def phrases(language: str) -> Phrases:
    """Return the phrases in this language, in English where we have none."""
    return PHRASES.get(language.partition("-")[0], _ENGLISH)


def quoted(text: str, language: str, house: HouseStyle | None) -> str:
    """Return words in the quotation marks of the language."""
    marks = marks_for(language, house)
    return f"{marks.open}{text}{marks.close}"


def _sentence(said: Phrases, place: str, old: str, new: str, language: str, house: HouseStyle | None) -> str:
    kind = "changed" if old and new else "missing" if new else "extra"
    shown = (quoted(one, language, house) for one in (old, new))
    made = said[kind].format(place=place, **dict(zip(("old", "new"), shown, strict=True)))
    return made.replace("”.", ".”") if language == "en-US" else made  # the full stop stands inside there


def _places(item: ItemChange, *, whole: bool) -> Iterator[tuple[str, str]]:
    """Yield the words that were and those that are, place by place, with a few beside them that say where."""
    for line in item.lines:
        if not line.changed:
            continue
        was, now = ("".join(words(w.text) for w in line.words if w.kind != gone) for gone in ("new", "old"))
        if whole or not was.strip() or not now.strip():
            if was.strip() != now.strip():
                yield _bare(was), _bare(now)
            continue
        yield from _near(line.words)


def _near(found: tuple[Words, ...]) -> Iterator[tuple[str, str]]:
    """Yield each stretch of changes with the words around it; changes that stand close to each other are one."""
    old = new = ""
    open_ = False
    for number, one in enumerate(found):
        text = words(one.text)
        if one.kind != "same":
            if not open_:
                before = words(found[number - 1].text) if number else ""
                old = new = _tail(before)
                open_ = True
            old += text if one.kind == "old" else ""
            new += text if one.kind == "new" else ""
            continue
        if not open_:
            continue
        if number + 1 < len(found) and len(text.split()) <= 2 * NEAR:
            old, new = old + text, new + text
            continue
        yield _bare(old + _head(text)), _bare(new + _head(text))
        open_ = False
    if open_:
        yield _bare(old), _bare(new)


def _tail(text: str) -> str:
    parts = text.split(" ")
    return " ".join(parts[-NEAR - 1 :]) if len(parts) > NEAR + 1 else text


def _head(text: str) -> str:
    parts = text.split(" ")
    return " ".join(parts[: NEAR + 1]) if len(parts) > NEAR + 1 else text


def _bare(text: str) -> str:
    return " ".join(text.split()).rstrip(".,;:")
