"""Facts about the letters of a text: quotation marks that pair, links that lead where they say, one kind of marks."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import groupby, pairwise
from typing import Final, NamedTuple
from urllib.parse import urlsplit

from pressdesk.checks.rule import Match, Rule, Whole
from pressdesk.model import Release, Text, words
from pressdesk.model.patterns import pattern
from pressdesk.text.once import once
from pressdesk.text.passages import Passage, every_passage, texts_of
from pressdesk.text.spans import addresses, touches

# Where “ opens and ” closes; in German, Swedish, Hebrew and others the same marks stand the other way round.
_LANGUAGES: Final = ("en", "es", "fr", "it", "pt")
_CLOSES: Final = {"“": "”", "«": "»"}
_PARTNERS: Final = {"”": '“"”', "»": "«»", '"': '“"'}
_MARKS: Final = frozenset('“”«»"')
_OPENERS: Final = ("“", "«", "»", '"')
_CUT: Final = pattern(r"‘(?=\d\d|(?:n|em|til|tis|twas|cause|bout)\b)", re.IGNORECASE)


class Torn(NamedTuple):
    """Where quotation marks stand alone in a text: openers that nothing closes, closers that nothing opened."""

    open: tuple[int, ...] = ()
    close: tuple[int, ...] = ()


@lru_cache(maxsize=4000)
def torn(text: str) -> Torn:
    """Return the double quotation marks of a text that have no partner in it."""
    waiting: list[int] = []
    closers = []
    inches = False
    for n, letter in enumerate(text):
        if letter not in _MARKS:
            continue
        before, after = text[n - 1 : n], text[n + 1 : n + 2]
        opened = text[waiting[-1]] if waiting else ""
        closes = letter != "»" or n > 0  # Spanish begins each paragraph of a speech that goes on with »
        if opened and opened in _PARTNERS.get(letter, "") and closes:
            waiting.pop()
        elif letter == '"' and before.isdigit():
            inches = True
        elif letter in _CLOSES or letter == '"' or not closes:
            waiting.append(n)
        else:
            closers.append(n)
            if after.isalnum() and not before.strip():  # it was to open: what closes later has its partner
                waiting.append(n)
    loose = [n for n in waiting if n not in closers and not (inches and text[n] == '"')]
    return Torn(tuple(loose), tuple(closers))


def _pairs(whole: Whole) -> Iterator[tuple[Passage, Match]]:
    """Yield marks without a partner; speech that goes on may open every paragraph and close the last only."""
    texts = [one for one in every_passage(whole.release) if one.field not in ("contacts", "end_mark")]
    expected = ""
    for one, after in pairwise([*texts, None]):
        assert one is not None
        alone = torn(one.text)
        closes = [n for n in alone.close if not (expected and one.text[n] in _CLOSES[expected])]
        goes_on = after is not None and after.field == one.field and _goes_on(after.text)
        expected = one.text[alone.open[0]] if goes_on and alone.open and one.text[alone.open[0]] in _CLOSES else ""
        for at in sorted((*(alone.open[1:] if goes_on else alone.open), *closes)):
            if one.spoken and not (any(map(str.isalnum, one.text[:at])) and any(map(str.isalnum, one.text[at:]))):
                continue  # a typed mark at the edge of a quote is not printed
            yield one, Match(at, at + 1, said=(one.text[at],))
        at = _CUT.sub("’", one.text).rfind("‘") if "‘" in one.text else -1
        if at >= 0 and "’" not in one.text[at:]:
            yield one, Match(at, at + 1, said=("‘",))


def _goes_on(text: str) -> bool:
    """Return whether a paragraph may go on with a speech: it opens one, or closes one that it did not open."""
    return text.lstrip()[:1] in _OPENERS or bool(torn(text).close)


def _texts(release: Release) -> Iterator[tuple[Passage, Text]]:
    """Yield the texts that hold links."""
    texts: list[tuple[str, int, int, Text, bool]] = [("headline", 0, 0, release.headline, False)]
    texts += [("subheadlines", n, 0, text, False) for n, text in enumerate(release.subheadlines)]
    for field, blocks in (("body", release.body), ("notes", release.notes)):
        for n, block in enumerate(blocks):
            texts += [(field, n, part, *one) for part, one in enumerate(texts_of(block))]
    for n, use in enumerate(release.boilerplates):
        texts += [("boilerplates", n, part, text, False) for part, text in enumerate(use.paragraphs, 1)]
    for field, n, part, text, spoken in texts:
        if any(run.link for run in text):
            yield Passage(field, n, part, words(text), spoken), text


class _Link(NamedTuple):
    passage: Passage
    start: int
    end: int
    shown: str
    target: str


@once
def _links(release: Release) -> tuple[_Link, ...]:
    return tuple(_linked(release))


def _linked(release: Release) -> Iterator[_Link]:
    for passage, text in _texts(release):
        if not any(run.link for run in text):
            continue
        at = 0
        for target, runs in groupby(text, lambda run: run.link):
            shown = "".join(run.text for run in runs)
            if target is not None:
                yield _Link(passage, at, at + len(shown), shown, target)
            at += len(shown)


_LOCAL: Final = pattern(
    r"(?:localhost|.*\.(?:local|localhost|internal|invalid|test|lan)|127\..*|10\.\d.*|192\.168\..*|\[?::1\]?)\Z"
)


def host_of(address: str) -> str:
    """Return the host of a web address as written or linked, in small letters without www; empty where it has none."""
    try:
        host = urlsplit(address if "://" in address else "https://" + address).hostname or ""
    except ValueError:
        return ""
    return host.removeprefix("www.").rstrip(".")


def _local(whole: Whole) -> Iterator[tuple[Passage, Match]]:
    """Yield links and typed addresses that nobody outside can open."""
    seen = set()
    for link in _links(whole.release):
        if link.target.startswith("http") and _is_local(host_of(link.target)):
            seen.add((*link.passage[:3], link.start))
            yield link.passage, Match(link.start, link.end, said=(host_of(link.target),))
    for passage in every_passage(whole.release):
        for start, end in addresses(passage.text) if "://" in passage.text else ():
            typed = passage.text[start:end]
            if typed.startswith("http") and _is_local(host_of(typed)) and (*passage[:3], start) not in seen:
                yield passage, Match(start, end, said=(host_of(typed),))


def _is_local(host: str) -> bool:
    return ("." not in host.strip("[]") and ":" not in host) or _LOCAL.match(host) is not None


# The second labels under which a country registers names: example.co.uk is one owner's, co.uk is not.
_SECOND: Final = frozenset(
    ("co", "com", "org", "gov", "gob", "gouv", "ac", "net", "edu", "nhs", "asso", "or", "ne", "go")
)


def owner(host: str) -> str:
    """Return the part of a host that one owner has: harbor.co.uk of press.harbor.co.uk."""
    labels = host.casefold().removeprefix("www.").rstrip(".").split(".")
    keep = 3 if len(labels) > 2 and len(labels[-1]) == 2 and labels[-2] in _SECOND else 2
    return ".".join(labels[-keep:])


def _unlike(whole: Whole) -> Iterator[tuple[Passage, Match]]:
    """Yield links that show one address and lead to another's."""
    for link in _links(whole.release):
        shown, scheme = link.shown.strip(), link.target.partition(":")[0]
        if addresses(shown) != ((0, len(shown)),):
            continue
        if "@" in shown.lstrip("@"):
            there = link.target.partition(":")[2].partition("?")[0]
            alike = scheme == "mailto" and there.casefold() == shown.removeprefix("mailto:").casefold()
        elif shown[0] in "@#/" or scheme not in ("http", "https") or "." not in host_of(shown):
            continue
        else:
            alike = owner(host_of(shown)) == owner(host_of(link.target))
        if not alike:
            yield link.passage, Match(link.start, link.end, said=(shown, link.target))


def _mixed(whole: Whole) -> Iterator[tuple[Passage, Match]]:
    """Yield the straight marks of a release that has curly ones."""
    texts = every_passage(whole.release)
    if not any(letter in one.text for one in texts for letter in "“”‘’"):
        return
    for one in texts:
        for at in straight(one.text):
            yield one, Match(at, at + 1, _curly(one.text, at, whole.release.language), said=(one.text[at],))


def _curly(text: str, at: int, language: str) -> str | None:
    """Return the curly mark in place of a straight one where only one can be meant."""
    before, after = text[at - 1 : at] if at else "", text[at + 1 : at + 2]
    if text[at] == "'":
        return "’" if before.isalpha() else None
    if not language.startswith("en"):
        return None
    return "“" if after.isalnum() and (not before.strip() or before in "(—") else "”" if before.isalpha() else None


@lru_cache(maxsize=4000)
def straight(text: str) -> tuple[int, ...]:
    """Return where straight marks stand that are no feet and inches and in no address."""
    if '"' not in text and "'" not in text:
        return ()
    passed = addresses(text)
    return tuple(
        n
        for n, letter in enumerate(text)
        if letter in "\"'" and not text[n - 1 : n].isdigit() and not touches(n, n + 1, passed)
    )


RULES: Final = (
    Rule(
        "fact-quotes-pair",
        "facts",
        "warning",
        "Chicago Manual of Style 13.30",
        "The mark {0} has no partner.",
        "Add the other quotation mark, or take this one out.",
        facts=_pairs,
        languages=_LANGUAGES,
    ),
    Rule(
        "fact-link-local",
        "facts",
        "error",
        "RFC 6761; RFC 1918",
        "Nobody outside can open an address at “{0}”.",
        "Give the address that the public uses.",
        facts=_local,
    ),
    Rule(
        "fact-link-unlike",
        "facts",
        "warning",
        "House practice",
        "“{0}” leads to another address: {1}.",
        "Let the words and the link name the same address.",
        facts=_unlike,
    ),
    Rule(
        "fact-marks-mixed",
        "facts",
        "suggestion",
        "House practice",
        "A straight mark {0} stands among curly ones.",
        "Use one kind throughout.",
        facts=_mixed,
        languages=_LANGUAGES,
    ),
)
