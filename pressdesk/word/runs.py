"""The runs of a paragraph as one string of words, and cutting them at any character."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from copy import deepcopy
from typing import NamedTuple

from lxml import etree

from pressdesk.word.xml import remove, w

PARAGRAPH, RUN, TEXT = w("p"), w("r"), w("t")
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
# What stands for a character in a run without being text.
_MARKS = {w("tab"): " ", w("br"): "\n", w("cr"): "\n", w("noBreakHyphen"): "-", w("softHyphen"): "\u00ad"}


class Atom(NamedTuple):
    """A piece of a run with the characters it stands for, and where they begin in the paragraph."""

    run: etree._Element
    element: etree._Element
    words: str
    start: int


def atoms(paragraph: etree._Element) -> tuple[Atom, ...]:
    """Return the pieces of a paragraph's own runs (inside links, controls and insertions too), in order."""
    found: list[Atom] = []
    position = 0
    for run in own_runs(paragraph):
        for element in run:
            if words := _words(element):
                found.append(Atom(run, element, words, position))
                position += len(words)
    return tuple(found)


def words_of(paragraph: etree._Element) -> str:
    """Return the words of a paragraph's own runs."""
    return "".join(atom.words for atom in atoms(paragraph))


def own_runs(paragraph: etree._Element) -> Iterator[etree._Element]:
    """Return the runs of this paragraph, not those of paragraphs in a text box anchored to it."""
    if paragraph.find(f".//{PARAGRAPH}") is None:
        return paragraph.iter(RUN)
    return (run for run in paragraph.iter(RUN) if next(run.iterancestors(PARAGRAPH)) is paragraph)


def _words(element: etree._Element) -> str:
    if element.tag == TEXT:
        return element.text or ""
    return _MARKS.get(str(element.tag), "")


def atom_at(found: Sequence[Atom], position: int) -> int:
    """Return which of a paragraph's atoms holds the character at this position."""
    return bisect_right(found, position, key=lambda atom: atom.start) - 1


def replace_words(found: list[Atom], start: int, end: int, marker: etree._Element) -> None:
    """Take the words from `start` to `end` out of their paragraph and put `marker` in their place.

    `found`: the paragraph's atoms, of which those before the place are left. Of several places take the last one first.
    """
    last, first = atom_at(found, end - 1), atom_at(found, start)
    after = found[last]
    if end < after.start + len(after.words):
        _divide(after, end - after.start)
        found[last] = after._replace(words=after.words[: end - after.start])
    else:
        _divide(after, len(after.words))
    before = found[first]
    begins = _divide(before, start - before.start)
    covered = dict.fromkeys([begins, *(a.run for a in found[first + 1 : last + 1] if a.run is not before.run)])
    found[first:] = [before._replace(words=before.words[: start - before.start])] if start > before.start else []
    begins.addprevious(marker)
    for run in covered:
        remove(run)


def _divide(atom: Atom, offset: int) -> etree._Element:
    """Leave in the run what stands before the cut and put the rest in a second run after it; return the run that
    begins at the cut."""
    run = atom.run
    children = [child for child in run if child.tag != w("rPr")]
    index = children.index(atom.element)
    whole = offset == len(atom.words)
    if (not offset and not index) or (whole and index == len(children) - 1):
        return run
    second = etree.Element(RUN, {str(key): str(value) for key, value in run.attrib.items()})
    if (look := run.find(w("rPr"))) is not None:
        second.append(deepcopy(look))
    if offset and not whole:
        copy = deepcopy(atom.element)
        _set_text(atom.element, atom.words[:offset])
        _set_text(copy, atom.words[offset:])
        second.append(copy)
    second.extend(children[index + bool(offset) :])
    run.addnext(second)
    return second


def _set_text(element: etree._Element, words: str) -> None:
    element.text = words
    element.set(_SPACE, "preserve")
