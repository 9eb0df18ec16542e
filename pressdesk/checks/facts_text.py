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
from pressdesk.text.passages import Passage, every_passage, texts_of
from pressdesk.text.spans import addresses, touches

# Where “ opens and ” closes; in German, Swedish, Hebrew and others the same marks stand the other way round.
_LANGUAGES: Final = ("en", "es", "fr", "it", "pt")
_CLOSES: Final = {"“": "”", "«": "»"}
_OPENS: Final = {close: open_ for open_, close in _CLOSES.items()}
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
    goes_on = text.startswith("»")  # as Spanish begins each paragraph of a speech that goes on
    for n, letter in enumerate("«" + text[1:] if goes_on else text):
        if letter in _CLOSES:
            waiting.append(n)
        elif letter in _OPENS:
            if waiting and text[waiting[-1]] in (_OPENS[letter], "»"):
                waiting.pop()
            else:
                closers.append(n)
    straight = [n for n, letter in enumerate(text) if letter == '"' and not text[n - 1 : n].isdigit()]
    if len(straight) % 2 and text.count('"') % 2:
        waiting.append(straight[-1])
    return Torn(tuple(waiting), tuple(closers))


def _pairs(whole: Whole) -> Iterator[tuple[Passage, Match]]:
    """Yield marks without a partner; speech that goes on may open every paragraph and close the last only."""
    texts = [one for one in every_passage(whole.release) if one.field not in ("contacts", "end_mark")]
    for one, after in pairwise([*texts, None]):
        assert one is not None
        alone = torn(one.text)
        goes_on = after is not None and after.field == one.field and after.text.lstrip()[:1] in ("“", "«", "»", '"')
        for at in alone.open[1:] if goes_on else alone.open:
            yield one, Match(at, at + 1, said=(one.text[at],))
        for at in alone.close:
            yield one, Match(at, at + 1, said=(one.text[at],))
        at = _CUT.sub("’", one.text).rfind("‘")
        if at >= 0 and "’" not in one.text[at:]:
            yield one, Match(at, at + 1, said=("‘",))


def _texts(release: Release) -> Iterator[tuple[Passage, Text]]:
    """Yield the texts that may hold links."""
    yield Passage("headline", 0, 0, words(release.headline)), release.headline
    for n, text in enumerate(release.subheadlines):
        yield Passage("subheadlines", n, 0, words(text)), text
    for field, blocks in (("body", release.body), ("notes", release.notes)):
        for n, block in enumerate(blocks):
            for part, (text, spoken) in enumerate(texts_of(block)):
                yield Passage(field, n, part, words(text), spoken), text
    for n, use in enumerate(release.boilerplates):
        for part, text in enumerate(use.paragraphs, 1):
            yield Passage("boilerplates", n, part, words(text)), text


class _Link(NamedTuple):
    passage: Passage
    start: int
    end: int
    shown: str
    target: str


def _links(whole: Whole) -> Iterator[_Link]:
    for passage, text in _texts(whole.release):
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
    for link in _links(whole):
        if link.target.startswith("http") and _is_local(host_of(link.target)):
            seen.add((*link.passage[:3], link.start))
            yield link.passage, Match(link.start, link.end, said=(host_of(link.target),))
    for passage in every_passage(whole.release):
        for start, end in addresses(passage.text):
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
    for link in _links(whole):
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
            between = one.text[at - 1 : at].isalpha() and one.text[at + 1 : at + 2].isalpha()
            better = "’" if one.text[at] == "'" and between else None
            yield one, Match(at, at + 1, better, said=(one.text[at],))


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
