"""The fields a Word template can hold, and the places where they are typed: `{{ headline }}`."""

import re
from difflib import get_close_matches
from typing import Literal, NamedTuple, TypeAlias

# A block field stands for whole paragraphs; an inline field for words in the paragraph it stands in.
FIELDS: dict[str, Literal["inline", "block"]] = {
    "status": "inline",
    "label": "inline",
    "release_date": "inline",
    "headline": "inline",
    "subheadlines": "block",
    "dateline": "inline",
    "body": "block",
    "end_mark": "inline",
    "boilerplates": "block",
    "contacts": "block",
    "notes": "block",
    "slug": "inline",
    "organization.name": "inline",
    "organization.address": "inline",
    "organization.web": "inline",
    "organization.logo": "inline",
    "release": "block",
}
_OTHER_WORDS = {
    "subheadline": "subheadlines",
    "boilerplate": "boilerplates",
    "contact": "contacts",
    "date": "release_date",
}

# Word puts in narrow spaces, zero-width marks and curly quotation marks as one types.
_SPACE = r"[\s\u00a0\u2007\u2009\u200b\u202f\u2060\ufeff]"
_PLACE = re.compile(r"\{\{(.*?)\}\}", re.DOTALL)
_DECORATION = re.compile(rf"""{_SPACE}+|["'“”„‟‘’‚‛«»‹›`]+""")
_JOINER = re.compile(r"[\s_\-\u2010-\u2015\u00ad]+")

FaultKind: TypeAlias = Literal["unknown", "unclosed", "unopened", "logic"]


class Typed(NamedTuple):
    """A place typed in a paragraph: its field, and where it stands in the paragraph's words."""

    field: str
    start: int
    end: int


class Fault(NamedTuple):
    """What is wrong with a typed place, and the words of the template that show it."""

    kind: FaultKind
    words: str


def typed_places(words: str) -> tuple[Typed, ...] | Fault:
    """Return the places typed in the words of a paragraph, in order, or what is wrong with the first bad one."""
    found: list[Typed] = []
    rest = 0
    for match in _PLACE.finditer(words):
        if "{{" in match[1]:
            return Fault("unclosed", match[0].partition("{{")[2].partition("{{")[0])
        if fault := _fault_between(words[rest : match.start()]):
            return fault
        field = field_name(match[1])
        if field is None:
            return Fault("unknown", " ".join(_DECORATION.sub(" ", match[1]).split()))
        found.append(Typed(field, match.start(), match.end()))
        rest = match.end()
    return _fault_between(words[rest:]) or tuple(found)


def _fault_between(words: str) -> Fault | None:
    if "{{" in words:
        return Fault("unclosed", words.partition("{{")[2])
    if "}}" in words:
        return Fault("unopened", words.partition("}}")[0])
    if "{%" in words:
        return Fault("logic", words[words.index("{%") :])
    return None


def field_name(words: str) -> str | None:
    """Return the field that somebody means by these words, or None.

    Case, spaces of any kind, hyphens for underscores, curly quotation marks, British spelling and the singular of
    a plural field are all understood: Word's autocorrect makes most of them.
    """
    name = _DECORATION.sub(" ", words).strip().casefold().replace("organisation", "organization")
    name = ".".join(_JOINER.sub("_", piece.strip()) for piece in name.split("."))
    name = _OTHER_WORDS.get(name, name)
    return name if name in FIELDS else None


def meant(words: str) -> str | None:
    """Return the field that is spelt most like these words, or None."""
    name = _JOINER.sub("_", words.strip().casefold())
    close = get_close_matches(name, (*FIELDS, *_OTHER_WORDS), n=1, cutoff=0.6)
    return _OTHER_WORDS.get(close[0], close[0]) if close else None
