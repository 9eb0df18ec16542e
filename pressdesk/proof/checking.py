"""Checking one text: what the engine finds, less what is none of its business."""

from collections.abc import Iterable

from msgspec.structs import replace

from pressdesk.model import Finding, Ignored
from pressdesk.proof.engine import Engine
from pressdesk.proof.words import folded, knows, spelled, with_unseen, without_unseen
from pressdesk.text.spans import addresses, masked, quoted, touches


def check(text: str, engine: Engine, spoken: bool = False) -> tuple[Finding, ...]:
    """Return what is wrong in a text, in its order; nothing inside addresses, no spelling of words in capitals or with
    figures. Words in quotation marks, and all where `spoken`, are somebody's own: only their spelling counts."""
    seen, gone = without_unseen(text)
    kept_off = addresses(seen)
    own = quoted(seen)
    words = frozenset(spelled(seen))
    found = []
    for one in engine.check(masked(seen, kept_off)):
        if touches(one.start, one.end, kept_off) or not one.start < one.end:
            continue
        if one.kind != "spelling":
            if spoken or touches(one.start, one.end, own):
                continue
        elif not any(first <= one.start < last for first, last in words) or not next(spelled(one.words), None):
            continue
        start, end = with_unseen(one.start, gone), with_unseen(one.end - 1, gone) + 1
        found.append(replace(one, start=start, end=end, words=text[start:end]))
    return tuple(sorted(found, key=lambda one: (one.start, one.end)))


def left(findings: Iterable[Finding], known: frozenset[str], ignored: Iterable[Ignored] = ()) -> tuple[Finding, ...]:
    """Return the findings that are still to be told: none on known words, none that somebody chose to leave."""
    passed = {(one.rule, folded(one.words)) for one in ignored}
    return tuple(
        one
        for one in findings
        if (one.rule, folded(one.words)) not in passed and not (one.kind == "spelling" and knows(known, one.words))
    )


def carried(before: str, after: str, findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return the findings of a text where they stand in what became of it; those on changed words are dropped."""
    same = min(len(before), len(after))
    head = next((n for n in range(same) if before[n] != after[n]), same)
    tail = next((n for n in range(same - head) if before[-1 - n] != after[-1 - n]), same - head)
    moved = len(after) - len(before)
    kept = []
    for one in findings:
        if one.end <= head:
            kept.append(one)
        elif one.start >= len(before) - tail:
            kept.append(replace(one, start=one.start + moved, end=one.end + moved))
    return tuple(one for one in kept if one.kind != "spelling" or _is_whole(after, one))


def _is_whole(text: str, finding: Finding) -> bool:
    """Return whether no letter has come to stand at either end of a word."""
    sides = text[max(finding.start - 1, 0) : finding.start] + text[finding.end : finding.end + 1]
    return not any(side.isalnum() for side in sides)


def replaced(text: str, finding: Finding, words: str) -> str:
    """Return a text with other words in place of a finding."""
    return text[: finding.start] + words + text[finding.end :]
