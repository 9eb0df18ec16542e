"""The runs of a paragraph as one string of words, and cutting them at any character."""

from collections.abc import Iterator
from copy import deepcopy
from typing import NamedTuple

from lxml import etree

from pressdesk.word.xml import w

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


def replace_words(paragraph: etree._Element, start: int, end: int, marker: etree._Element) -> None:
    """Take the words from `start` to `end` out of the paragraph and put `marker` in their place."""
    _cut(paragraph, end)
    _cut(paragraph, start)
    covered = list(dict.fromkeys(a.run for a in atoms(paragraph) if start <= a.start < end))
    covered[0].addprevious(marker)
    for run in covered:
        parent = run.getparent()
        if parent is not None:
            parent.remove(run)


def _cut(paragraph: etree._Element, position: int) -> None:
    """Divide the run that holds this position, so that a run begins there."""
    for atom in atoms(paragraph):
        if atom.start <= position < atom.start + len(atom.words):
            _divide(atom, position - atom.start)
            return


def _divide(atom: Atom, offset: int) -> None:
    """Leave in the run what stands before the cut, and put the rest in a second run after it."""
    run = atom.run
    children = [child for child in run if child.tag != w("rPr")]
    index = children.index(atom.element)
    if not offset and not index:
        return
    second = deepcopy(run)
    copies = [child for child in second if child.tag != w("rPr")]
    for child in copies[:index]:
        second.remove(child)
    for child in children[index + bool(offset) :]:
        run.remove(child)
    if offset:
        _set_text(atom.element, atom.words[:offset])
        _set_text(copies[index], atom.words[offset:])
    run.addnext(second)


def _set_text(element: etree._Element, words: str) -> None:
    element.text = words
    element.set(_SPACE, "preserve")
