"""The fields a Word template can hold, and the places where they are typed: `{{ headline }}`."""

import re
from difflib import get_close_matches
from typing import Final, Literal, NamedTuple, TypeAlias

FieldKind: TypeAlias = Literal["inline", "block"]

# A block field stands for whole paragraphs; an inline field for words in the paragraph it stands in.
FIELDS: Final[dict[str, FieldKind]] = {
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
    "quotes": "block",
    "slug": "inline",
    "embargo": "inline",
    "organization.name": "inline",
    "organization.address": "inline",
    "organization.web": "inline",
    "organization.logo": "inline",
    "release": "block",
}
# What repeats, and the fields of one of it; inside a repeating control they are written `.name`.
ITEMS: Final[dict[str, dict[str, FieldKind]]] = {
    "quotes": {
        "text": "block",
        "lead_in": "inline",
        "speaker": "inline",
        "name": "inline",
        "title": "inline",
        "organization": "inline",
    },
    "contacts": dict.fromkeys(("name", "title", "organization", "phone", "email", "hours"), "inline"),
    "boilerplates": {"heading": "inline", "text": "block"},
    "subheadlines": {"text": "block"},
}
_DATES: Final = ("long", "short", "iso")
FILTERS: Final = (*_DATES, "upper", "title")
_OTHER_WORDS: Final = {
    "subheadline": "subheadlines",
    "boilerplate": "boilerplates",
    "contact": "contacts",
    "quote": "quotes",
    "date": "release_date",
    "logo": "organization.logo",
}

# Word puts in narrow spaces, zero-width marks and curly quotation marks as one types.
_SPACE = r"[\s\u00a0\u2007\u2009\u200b\u202f\u2060\ufeff]"
_PLACE = re.compile(r"\{\{(.*?)\}\}", re.DOTALL)
_DECORATION = re.compile(rf"""{_SPACE}+|["'“”„‟‘’‚‛«»‹›`]+""")
_JOINER = re.compile(r"[\s_\-\u2010-\u2015\u00ad]+")
_LOGIC = re.compile(r"\{([%#]).*?(?:\1\}|$)|\{\{[#/>^!&].*", re.DOTALL)
# What looks like a place but is not: one brace, braces kept apart or made wide, other programs' marks.
_FOREIGN = re.compile(
    rf"\{{{_SPACE}+\{{(?P<apart>[^{{}}]*)\}}{_SPACE}*\}}|[{{｛]{_SPACE}*[{{｛](?P<wide>[^{{}}｛｝]*)[}}｝]{_SPACE}*[}}｝]"
    r"|(?<![{$])\$?\{(?P<one>[^{}]*)\}(?!\})|«(?P<merge>[^«»]*)»|<<(?P<angle>[^<>]*)>>|\[\[(?P<square>[^\[\]]*)\]\]"
)

FaultKind: TypeAlias = Literal[
    "unknown", "unclosed", "unopened", "nested", "logic", "braces", "filter", "filtered", "item", "outside"
]


class Named(NamedTuple):
    """A field with its filters. Of one item: `contacts.name`; inside a repeating control `.name`."""

    field: str
    filters: tuple[str, ...] = ()

    @property
    def kind(self) -> FieldKind:
        """Whether it stands for words or for whole paragraphs."""
        if (kind := FIELDS.get(self.field)) is not None:
            return kind
        collection, _, name = self.field.partition(".")
        return ITEMS[collection][name] if collection else "block" if name == "text" else "inline"


class Typed(NamedTuple):
    """A place typed in a paragraph: its field, and where it stands in the paragraph's words."""

    named: Named
    start: int
    end: int


class Wrong(NamedTuple):
    """What is wrong with a place, and the words of the template that show it."""

    kind: FaultKind
    words: str


def typed_places(words: str) -> tuple[tuple[Typed, ...], tuple[Wrong, ...]]:
    """Return the places typed in the words of a paragraph, in order, and what is wrong with others."""
    if "{" not in words and "}" not in words and not _FOREIGN.search(words):
        return (), ()
    found: list[Typed] = []
    wrong: list[Wrong] = []
    rest = 0
    for match in _PLACE.finditer(words, 0, words.rfind("}}") + 2):
        wrong += _between(words[rest : match.start()])
        rest = match.end()
        if "{{" in match[1]:
            nested = words[rest:].lstrip().startswith("}}")
            rest += len(words[rest:]) - len(words[rest:].lstrip()) + 2 if nested else 0
            inside = match[0].partition("{{")[2].partition("{{")[0]
            wrong.append(Wrong("nested", words[match.start() : rest]) if nested else Wrong("unclosed", inside))
            continue
        named = parsed(match[1])
        if isinstance(named, Wrong):
            wrong.append(named)
        else:
            found.append(Typed(named, match.start(), match.end()))
    return tuple(found), (*wrong, *_between(words[rest:]))


def _between(words: str) -> list[Wrong]:
    """Return what is wrong in words beside the places."""
    wrong = []
    for match in _FOREIGN.finditer(words):
        name = next(group for group in match.groups() if group is not None)
        if field_name(name.split("|")[0]) or ("$" in match[0] and meant(name)):
            wrong.append(Wrong("braces", match[0]))
    logic = _LOGIC.search(words)
    words = _FOREIGN.sub("", words)
    if "{{" in words:
        wrong.append(Wrong("unclosed", words.partition("{{")[2]))
    elif "}}" in words:
        wrong.append(Wrong("unopened", words.partition("}}")[0]))
    if logic:
        wrong.append(Wrong("logic", logic[0]))
    return wrong


def parsed(words: str) -> Named | Wrong:
    """Return the field and filters that somebody means by the words of a place or a tag, or what is wrong."""
    if words.strip()[:1] in ("#", "/", ">", "^", "!", "%"):
        return Wrong("logic", f"{{{{{words}}}}}")
    name, *filters = words.split("|")
    shown = _plain(name)
    field = field_name(name)
    if field is None:
        collection, dot, _ = _normal(name).partition(".")
        item = dot and (not collection or _OTHER_WORDS.get(collection, collection) in ITEMS)
        return Wrong("item" if item else "unknown", shown)
    named = Named(field, tuple(_normal(each) for each in filters))
    for each in named.filters:
        if each not in FILTERS:
            return Wrong("filter", each)
        if named.kind == "block" or (each in _DATES and field != "release_date") or field == "organization.logo":
            return Wrong("filtered", f"{field} | {each}")
    return named


def field_name(words: str) -> str | None:
    """Return the field that somebody means by these words, or None.

    Case, spaces of any kind, hyphens for underscores, curly quotation marks, British spelling and the singular of
    a plural field are all understood: Word's autocorrect makes most of them.
    """
    name = _normal(words)
    if name in FIELDS:
        return name
    collection, dot, item = name.partition(".")
    collection = _OTHER_WORDS.get(collection, collection)
    if not dot:
        return collection if collection in FIELDS else None
    if not collection:
        return name if any(item in fields for fields in ITEMS.values()) else None
    return f"{collection}.{item}" if item in ITEMS.get(collection, ()) else None


def _plain(words: str) -> str:
    return " ".join(_DECORATION.sub(" ", words).split())


def _normal(words: str) -> str:
    name = _DECORATION.sub(" ", words.replace("\u00ad", "")).strip().casefold().replace("organisation", "organization")
    return ".".join(_JOINER.sub("_", piece.strip()) for piece in name.split("."))


def meant(words: str, cutoff: float = 0.6) -> str | None:
    """Return the field that is spelt most like these words, or None; `cutoff`: how like, from 0 to 1."""
    name = _normal(words.split("|")[0])
    collection, dot, item = name.partition(".")
    known = (*FIELDS, *_OTHER_WORDS)
    if dot and (not collection or _OTHER_WORDS.get(collection, collection) in ITEMS):
        fields = ITEMS.get(_OTHER_WORDS.get(collection, collection)) or [n for f in ITEMS.values() for n in f]
        close = get_close_matches(item, tuple(fields), n=1, cutoff=cutoff)
        return f"{_OTHER_WORDS.get(collection, collection)}.{close[0]}" if close else None
    close = get_close_matches(name, known, n=1, cutoff=cutoff)
    return _OTHER_WORDS.get(close[0], close[0]) if close else None
