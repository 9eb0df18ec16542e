"""The blocks of a page or of one cell as they are read, open at the end for what goes on with the last."""

import re
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from pressdesk.model import Block, Detail, ListBlock, Paragraph, Quote, Run, Speaker, Subheading, Text, normalise, words
from pressdesk.model.patterns import pattern
from pressdesk.ui.body.pasting.modes import Mode
from pressdesk.ui.body.pasting.quoted import speaker_of, unmarked
from pressdesk.ui.body.pasting.spaces import stanzas

_NUMBER: Final = pattern(r"\(?\w+[.)]")
_TOP: Final = pattern(r"l\d+ level1\b")


class Draft(Struct):
    """A list, quote or detail that may go on: `key` tells what belongs to it, `item` the list item read last."""

    kind: type[Block]
    texts: list[Text]
    key: object = None
    ordered: bool = False
    item: int = 0
    label: str = ""
    speaker: Speaker | None = None


class Column:
    """Takes blocks one after the other."""

    def __init__(self) -> None:
        self._made: list[Block | Draft] = []

    def add(self, text: Text, mode: Mode, marker: str = "") -> None:
        """Take the words of one block; `marker` is what Word writes before an item."""
        if mode.item:
            self._add_item(text, mode, marker)
        elif mode.heading:
            self._made.append(Subheading(normalise(tuple(replace(run, bold=False) for run in text))))
        elif mode.terms:
            self._add_detail(text, mode)
        elif mode.quote:
            self._add_quoted(text, mode)
        else:
            self._made += [Paragraph(part) for part in stanzas(text)]

    def extend(self, blocks: list[Block]) -> None:
        """Take blocks that are whole."""
        self._made += blocks

    def blocks(self) -> list[Block]:
        """Return the blocks taken so far."""
        return [_block(one) if isinstance(one, Draft) else one for one in self._made]

    def _last(self, kind: type[Block]) -> Draft | None:
        last = self._made[-1] if self._made else None
        return last if isinstance(last, Draft) and last.kind is kind else None

    def _add_item(self, text: Text, mode: Mode, marker: str) -> None:
        last = self._last(ListBlock)
        word = mode.item < 0
        ordered = bool(_NUMBER.match(marker)) if word else mode.ordered
        if last is not None and last.item == mode.item and not word:
            last.texts[-1] = normalise((*last.texts[-1], Run("\n"), *text))
        elif last is not None and _goes_on(last, mode, ordered):
            last.texts.append(text)
            last.item = mode.item
        else:
            self._made.append(Draft(ListBlock, [text], mode.many, ordered, mode.item))

    def _add_detail(self, text: Text, mode: Mode) -> None:
        last = self._last(Detail)
        if mode.term:
            label = words(text).replace("\n", " ").rstrip(" :\u00a0")
            self._made.append(Draft(Detail, [], mode.terms, label=label))
        elif last is not None and last.key == mode.terms:
            last.texts.append(text)
        else:
            self._made.append(Paragraph(text))

    def _add_quoted(self, text: Text, mode: Mode) -> None:
        last = self._last(Quote)
        if last is None or last.key != mode.quote:
            last = Draft(Quote, [], mode.quote)
            self._made.append(last)
        if mode.by and last.texts:
            last.speaker = speaker_of(text)
        else:
            last.texts += stanzas(text)


def _goes_on(last: Draft, mode: Mode, ordered: bool) -> bool:
    """Return whether an item belongs to the list before it. A level below the first is one with its list."""
    if mode.item < 0 and mode.many == last.key:
        return True
    one_list = isinstance(last.key, str) and _list(last.key) == _list(mode.many)
    if mode.item < 0 and one_list and not _TOP.match(mode.many):
        return True
    return last.ordered == ordered and (not ordered or one_list or not mode.many)


def _list(many: str) -> str:
    """Return what names a list of Word on every level: `l0 level2 lfo1` is of `l0 lfo1`."""
    return re.sub(r" level\d+", "", many)


def _block(draft: Draft) -> Block:
    texts = tuple(draft.texts) or ((),)
    if draft.kind is ListBlock:
        return ListBlock(draft.ordered, texts)
    if draft.kind is Detail:
        return Detail(draft.label, texts)
    return unmarked(Quote(texts, draft.speaker))
