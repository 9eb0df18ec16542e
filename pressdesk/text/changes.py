"""What differs between two releases: part by part, item by item, line by line, word by word."""

from collections import Counter
from collections.abc import Callable, Iterable
from itertools import zip_longest
from typing import Any, Final, NamedTuple

from msgspec.structs import replace

from pressdesk.model import (
    BoilerplateUse,
    Contact,
    Dateline,
    Detail,
    Embargo,
    Image,
    ListBlock,
    Quote,
    Release,
    Run,
    Subheading,
    Table,
    Text,
    normalise,
    plain,
)
from pressdesk.text.diff import Bag, Words, align, bag, diff_words

# The parts in the order of the page, and whether a part is a list of items.
PARTS: Final[dict[str, bool]] = {
    "kind": False, "language": False, "timing": False, "stage": False, "label": False, "headline": False,
    "subheadlines": True, "dateline": False, "release_date": False, "body": True, "end_mark": False,
    "boilerplates": True, "contacts": True, "notes": True, "corrects": False, "based_on": False,
    "translation_of": False, "withdraws": False, "moves": True, "ignored": True, "carried": True,
}  # fmt: skip
# What is no words of the writer: told by the name of its value.
CODED: Final = frozenset(("kind", "language", "timing", "stage", "release_date", "picture"))


class Line(NamedTuple):
    """A line of an item as it is compared: its role, such as paragraph, speaker or caption, and its words."""

    role: str
    text: Text


class LineChange(NamedTuple):
    """A line with its words, same, old and new; `was` is the role it had where that was another."""

    role: str
    words: tuple[Words, ...]
    was: str = ""

    @property
    def changed(self) -> bool:
        """Whether anything differs."""
        return bool(self.was) or any(one.kind != "same" for one in self.words)


class ItemChange(NamedTuple):
    """An item of a part in both releases; None where one does not have it.

    `at` is its place in the new release, or where it would stand. `moved`: the same item went to or came from another
    place.
    """

    old: Any
    new: Any
    at: int
    lines: tuple[LineChange, ...]
    moved: bool = False

    @property
    def changed(self) -> bool:
        """Whether anything differs, words or not."""
        return bool(self.old != self.new)


class PartChange(NamedTuple):
    """A part of the release, by its field, with all its items."""

    field: str
    items: tuple[ItemChange, ...]

    @property
    def changed(self) -> bool:
        """Whether anything differs."""
        return any(item.changed for item in self.items)


def compare(old: Release, new: Release) -> tuple[PartChange, ...]:
    """Return the parts that either release has, in the order of the page, with all that differs."""
    found = (_part(field, _items(old, field), _items(new, field)) for field in PARTS)
    return tuple(part for part in found if part.items)


def summary(old: Release, new: Release) -> dict[str, int]:
    """Return how many items of what differ: {"headline": 1, "paragraph": 2}; blocks by their type, others by field."""
    made: Counter[str] = Counter()
    for field in PARTS:
        was, now = _items(old, field), _items(new, field)
        if was == now:
            continue
        from difflib import SequenceMatcher  # here, so that the first paint does without it

        for tag, low, high, first, last in SequenceMatcher(None, was, now, autojunk=False).get_opcodes():
            if tag != "equal":
                both = zip_longest(was[low:high], now[first:last])
                made.update(_name(field, before if after is None else after) for before, after in both)
    return dict(made)


def take_back(release: Release, field: str, items: Iterable[ItemChange]) -> Release:
    """Return the new release of a comparison with the old words of these items of one part."""
    if not PARTS[field]:
        (item,) = items
        return replace(release, **{field: item.old if item.old is not None else getattr(Release(release.id), field)})
    values = list(getattr(release, field))
    for item in sorted(items, key=lambda item: item.at)[::-1]:
        values[item.at : item.at + (item.new is not None)] = [] if item.old is None else [item.old]
    return replace(release, **{field: tuple(values)})


def lines_of(field: str, item: Any) -> tuple[Line, ...]:
    """Return the lines of an item of this part."""
    return tuple(line for line in _lines(field, item) if line.text)


def _items(release: Release, field: str) -> tuple[Any, ...]:
    value = getattr(release, field)
    if PARTS[field]:
        return tuple(value)
    return () if value in (None, "", ()) else (value,)


def _part(field: str, old: tuple[Any, ...], new: tuple[Any, ...]) -> PartChange:
    def words_of(item: Any) -> Bag:
        return bag(*(line.text for line in lines_of(field, item)))

    rows = align(old, new, words_of, lambda a, b: not PARTS[field] or type(a) is type(b))
    gone = Counter(old[i] for i, j in rows if i is not None and j is None)
    come = Counter(new[j] for i, j in rows if j is not None and i is None)
    moved = gone & come
    items: list[ItemChange] = []
    at = 0
    for i, j in rows:
        before, after = (old[i] if i is not None else None), (new[j] if j is not None else None)
        elsewhere = (i is None or j is None) and (after if i is None else before) in moved
        items.append(ItemChange(before, after, at, _line_changes(field, before, after), elsewhere))
        at += j is not None
    return PartChange(field, tuple(items))


def _line_changes(field: str, old: Any, new: Any) -> tuple[LineChange, ...]:
    before = lines_of(field, old) if old is not None else ()
    after = lines_of(field, new) if new is not None else ()
    if before == after:
        return tuple(LineChange(line.role, (Words("same", line.text),)) for line in before)
    rows = align(before, after, lambda line: bag(line.text), lambda a, b: a.role == b.role)
    return tuple(_line(before[i] if i is not None else None, after[j] if j is not None else None) for i, j in rows)


def _line(old: Line | None, new: Line | None) -> LineChange:
    here = new or old
    assert here is not None
    before, after = old.text if old else (), new.text if new else ()
    if here.role in CODED and before != after:
        told = tuple(Words(kind, text) for kind, text in (("old", before), ("new", after)) if text)  # type: ignore[arg-type]
        return LineChange(here.role, told)
    was = old.role if old and new and old.role != new.role else ""
    return LineChange(here.role, diff_words(before, after), was)


def _lines(field: str, item: Any) -> Iterable[Line]:
    kind = type(item)
    if kind in _LINES:
        return _LINES[kind](item)
    if field == "timing":
        return (Line(field, plain(item.until if isinstance(item, Embargo) else kind.__name__.lower())),)
    if isinstance(item, tuple):
        return (Line(field, item),)
    text = getattr(item, "text", None)
    if isinstance(text, tuple):
        return (Line("subheading" if kind is Subheading else "paragraph", text),)
    return (Line(field, plain(str(item))),) if isinstance(item, str) or field == "release_date" else ()


def _quote(quote: Quote) -> Iterable[Line]:
    speaker = quote.speaker
    yield Line("speaker", _said((speaker.name, speaker.title, speaker.organization)) if speaker else ())
    yield Line("lead_in", quote.lead_in or ())
    yield from (Line("quote", text) for text in quote.paragraphs)


def _detail(detail: Detail) -> Iterable[Line]:
    yield Line("detail_label", plain(detail.label))
    yield from (Line("detail", text) for text in detail.paragraphs)


def _image(image: Image) -> Iterable[Line]:
    yield Line("picture", plain(image.asset))
    yield Line("caption", image.caption)
    yield Line("credit", plain(image.credit))
    yield Line("alt", plain(image.alt))


def _table(table: Table) -> Iterable[Line]:
    yield Line("table_header", _row(table.header))
    yield from (Line("table_row", _row(row)) for row in table.rows)
    yield Line("caption", table.caption)


def _row(cells: tuple[Text, ...]) -> Text:
    runs: list[Run] = []
    for number, cell in enumerate(cells):
        runs += [*((Run(" | "),) if number else ()), *cell]
    return normalise(tuple(runs))


def _boilerplate(use: BoilerplateUse) -> Iterable[Line]:
    yield Line("boilerplate_heading", plain(use.heading))
    yield from (Line("boilerplate", text) for text in use.paragraphs)


def _contact(contact: Contact) -> Iterable[Line]:
    told = (contact.name, contact.title, contact.organization, contact.phone, contact.email, contact.hours)
    yield Line("contact", _said(told))


def _dateline(dateline: Dateline) -> Iterable[Line]:
    written = dateline.as_written
    yield Line("dateline", _said((dateline.place, dateline.region)) if written is None else plain(written))


def _said(said: tuple[str, ...]) -> Text:
    """Return what is not empty, in one line."""
    return plain(", ".join(word for word in said if word))


_LINES: Final[dict[type, Callable[[Any], Iterable[Line]]]] = {
    ListBlock: lambda block: (Line("number" if block.ordered else "bullet", text) for text in block.items),
    Quote: _quote,
    Detail: _detail,
    Image: _image,
    Table: _table,
    BoilerplateUse: _boilerplate,
    Contact: _contact,
    Dateline: _dateline,
}


def _name(field: str, item: Any) -> str:
    """Return what an item is counted as."""
    kinds: dict[type, str] = {ListBlock: "list", Quote: "quote", Detail: "detail", Image: "image", Table: "table"}
    if field != "body":
        return field
    return kinds.get(type(item), "subheading" if isinstance(item, Subheading) else "paragraph")
