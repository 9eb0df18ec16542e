"""Quotation marks and dashes as AP sets them."""

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import Final

from pressdesk.checks.rule import PROSE, Line, Match, Rule, Whole
from pressdesk.model import Paragraph, words
from pressdesk.model.patterns import pattern
from pressdesk.text.passages import Passage

_OUTSIDE: Final = pattern(r"(?<=[^\s“‘\"(])([”\"]’?|’”?)([.,])(?=[\s”’—–)]|$)")
_POINTS: Final = tuple(mark + point for mark in '”"’' for point in ".,")
_ENDED: Final = ".,?!…—"


def _inside(line: Line) -> Iterator[Match]:
    text = line.text
    for found in _OUTSIDE.finditer(text) if any(sign in text for sign in _POINTS) else ():
        marks, point = found.groups()
        if not _closes(text, found.start(), marks):
            continue
        if text[found.start() - 1] not in _ENDED:
            yield Match(*found.span(), point + marks)
        elif point == ".":
            yield Match(*found.span(), marks)


def _closes(text: str, at: int, marks: str) -> bool:
    """Return whether marks that may be apostrophes, or inches, close what was opened before them."""
    if marks[0] == '"':
        return text.count('"', 0, at) % 2 == 1 and not text[at - 1].isdigit()
    opener = "“" if marks[0] == "”" else "‘"
    start = text.rfind(opener, 0, at)
    return start >= 0 and marks[0] not in text[start:at].replace("’s ", "").replace("n’t", "")


_DOUBLE: Final = pattern(r"“([^“”‘]+)”|\"([^\"]+)\"")


def _headlines(line: Line) -> Iterator[Match]:
    for found in _DOUBLE.finditer(line.text):
        if not found[2] or not line.text[found.start() - 1 : found.start()].isdigit():
            yield Match(*found.span(), f"‘{found[1] or found[2]}’")


_WHOLLY: Final = pattern(r"\s*“([^”]+)(”?)\s*$")
_CLOSED: Final = pattern(r"([^\W_][^\s”]{0,60}[.!?]”)\s*$")
_SAID: Final = pattern(r"\b(?:said|says|added|adds|continued|explained|noted|told)\b")


def _running(whole: Whole) -> Iterator[tuple[Passage, Match]]:
    """Yield marks between two paragraphs of one speech: one that closes too early, or does not reopen."""
    for (n, one), (m, after) in pairwise(enumerate(whole.release.body)):
        if not (isinstance(one, Paragraph) and isinstance(after, Paragraph)):
            continue
        for at, start, end, better in _between(words(one.text), words(after.text)):
            yield Passage("body", (n, m)[at], 0, words((one, after)[at].text)), Match(start, end, better)


@lru_cache(maxsize=2000)
def _between(first: str, second: str) -> tuple[tuple[int, int, int, str], ...]:
    """Return what is wrong between two paragraphs: in which of them, where, and what is right."""
    made = []
    if first.rfind("“") > first.rfind("”") and second[:1].isalpha() and 0 <= second.find("”") < _opener(second):
        word = second.split(maxsplit=1)[0]
        made.append((1, 0, len(word), f"“{word}"))
    closed = _CLOSED.search(first) if first.rstrip().endswith("”") else None
    if closed and (goes_on := _WHOLLY.match(second)) and goes_on[1].strip():
        own = first.partition("“")[0] + "".join(part.partition("“")[0] for part in first.split("”"))
        if _SAID.search(own):
            made.append((0, closed.start(1), closed.end(1), closed[1][:-1]))
    return tuple(made)


def _opener(text: str) -> int:
    return text.find("“") if "“" in text else len(text)


_TIGHT: Final = pattern(r"(?<=[\w.,;:!?)”’%])(\s?)—(\s?)(?=[\w“‘($])")
_TYPED: Final = pattern(r"(?<=[\w.,!?)”’%])\s?--\s?(?=[\w“‘($])|(?<=[\w,)”’%])\s–\s(?=[\w“‘($])")
_RANGE: Final = pattern(
    r"(?<=\d)\s?–\s?(?=\d)|(?<=day)–(?=(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
    r"|(?<=[a-z.])–(?=(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)\b)|(?<=\d)–(?=[A-Z][a-z]+\.?\s\d)"
)


def _dashes(line: Line) -> Iterator[Match]:
    text = line.text
    if "—" in text and line.role != "cell":
        for found in _TIGHT.finditer(text):
            if not (found[1] and found[2]):
                yield Match(*found.span(), " — ", said=("—",))
    if "--" in text and line.role != "cell":
        yield from (Match(*found.span(), " — ", said=("—",)) for found in _TYPED.finditer(text) if "--" in found[0])
    if "–" not in text:
        return
    yield from (Match(*found.span(), "-", said=("-",)) for found in _RANGE.finditer(text))
    if line.house.dateline.dash != "–" and line.role != "cell":
        for found in _TYPED.finditer(text):
            if "–" in found[0] and not (text[found.start() - 1].isdigit() and text[found.end()].isdigit()):
                yield Match(*found.span(), " — ", said=("—",))


RULES: Final = (
    Rule(
        "ap-22-inside",
        "style",
        "suggestion",
        "AP Stylebook, “quotation marks”",
        "The point or comma stands outside the quotation marks.",
        "Set it inside the closing mark.",
        find=_inside,
        wrong=(
            "They call it “the gate[”.→.”]",
            "They call it “the gate[”,→,”] and open it.",
            'They call it "the gate[".→."]',
            "She said, “They call it ‘the gate[’”.→.’”]",
            "“Is it open?[”.→”]",
        ),
        right=(
            "They call it “the gate.”",
            "The gate is the boats’.",
            'A pipe of 12". It is long.',
            "“Is it open?” she said.",
            "They call it “the gate”; it opens.",
        ),
        languages=("en-US",),
        guided=True,
    ),
    Rule(
        "ap-23-running",
        "style",
        "suggestion",
        "AP Stylebook, “quotation marks”",
        "A quote that runs on is not marked as one.",
        "Open it at each paragraph and close it after the last only.",
        facts=_running,
        wrong=(
            "“We open,” she said. “It is [time.”→time.] / “It was long.”",
            "She said: “We open. / [It→“It] was long.”",
            "He added: “We [sail!”→sail!] / “Soon.”",
        ),
        right=(
            "“We open,” she said. “It is time. / “It was long.”",
            "“We open,” she said. / “We sail,” he said.",
            "“We open.” / “We sail.”",
        ),
        languages=("en-US",),
        guided=True,
    ),
    Rule(
        "ap-24-headline",
        "style",
        "suggestion",
        "AP Stylebook, “quotation marks”",
        "A headline has single quotation marks.",
        "Set single ones.",
        find=_headlines,
        wrong=(
            "[“We open,”→‘We open,’] says Ruiz",
            'Ruiz opens ["the gate"→‘the gate’]',
            "Harbor and [“quay”→‘quay’] open",
        ),
        right=("‘We open,’ says Ruiz", "Ruiz’s gate opens", "“A ‘gate’ opens” stays"),
        languages=("en-US",),
        roles=("headline",),
        guided=True,
    ),
    Rule(
        "ap-31-dash",
        "style",
        "suggestion",
        "AP Stylebook, “dash”, “hyphen”",
        "AP sets “{0}” here.",
        "Set a space on both sides of a long dash, and a hyphen in ranges.",
        find=_dashes,
        wrong=(
            "The quay[—→ — ]a long one[—→ — ]opens.",
            "The quay[ – → — ]opens.",
            "The quay[ -- → — ]it is long[--→ — ]opens.",
            "It grew from 2015[–→-]2020.",
            "It is open Monday[–→-]Friday.",
        ),
        right=(
            "The quay — a long one — opens.",
            "It grew from 2015-2020.",
            "“We sail—” he said.",
            "The Boston–Dallas line",
            "—",
        ),
        languages=("en-US",),
        roles=tuple(sorted(PROSE - {"label"})),
        guided=True,
    ),
)
