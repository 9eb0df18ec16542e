"""Checking a release by all rules that hold for it."""

from collections.abc import Callable
from functools import lru_cache

from pressdesk.checks.rule import PROSE, Line, Match, Rule, Whole
from pressdesk.checks.rules import RULES
from pressdesk.model import (
    Detail,
    Finding,
    HouseStyle,
    Ignored,
    Image,
    ListBlock,
    Paragraph,
    Quote,
    Release,
    Severity,
    Table,
)
from pressdesk.text.passages import Passage, Told, every_passage


def check(whole: Whole, *, stop: Callable[[], bool] = lambda: False) -> tuple[Told, ...]:
    """Return what the rules find in a release, in the order of the form, less what somebody chose to leave.

    A text that was checked before is not checked again. `stop`: nobody wants to know any more.
    """
    release, house = whole.release, whole.office.house
    told: list[Told] = []
    passages = every_passage(release)
    for passage in passages:
        if stop():
            return ()
        line = Line(passage.text, role(passage, release), passage.spoken, release.language, release.release_date, house)
        told.extend(Told(passage, finding) for finding in on_text(line))
    for rule in _facts(release.language, house):
        assert rule.facts is not None
        told.extend(Told(place, finding_of(rule, place.text, one, house)) for place, one in rule.facts(whole))
    order = {passage[:3]: n for n, passage in enumerate(passages)}
    told.sort(key=lambda one: (order.get(one.passage[:3], -1), one.finding.start, one.finding.end, one.finding.rule))
    return left(told, release.ignored)


def left(told: list[Told], ignored: tuple[Ignored, ...]) -> tuple[Told, ...]:
    """Return the findings that nobody chose to leave."""
    passed = {(one.rule, one.words.casefold()) for one in ignored}
    return tuple(one for one in told if (one.finding.rule, one.finding.words.casefold()) not in passed)


@lru_cache(maxsize=20_000)
def on_text(line: Line) -> tuple[Finding, ...]:
    """Return what the rules on a text find in one; two of one rule that overlap are one."""
    found: list[Finding] = []
    for rule in _on_texts(line.language, line.house, line.role):
        assert rule.find is not None
        past = 0
        for match in sorted(rule.find(line)):
            if match.start >= past and not line.is_address(match.start, match.end):
                found.append(finding_of(rule, line.text, match, line.house))
                past = match.end
    return tuple(found)


@lru_cache(maxsize=200)
def _on_texts(language: str, house: HouseStyle, role: str) -> tuple[Rule, ...]:
    return tuple(
        rule
        for rule in RULES
        if rule.find is not None and role in (rule.roles or PROSE) and rule.holds_for(language, house)
    )


@lru_cache(maxsize=20)
def _facts(language: str, house: HouseStyle) -> tuple[Rule, ...]:
    return tuple(rule for rule in RULES if rule.facts is not None and rule.holds_for(language, house))


def finding_of(rule: Rule, text: str, match: Match, house: HouseStyle) -> Finding:
    """Return what a rule says of words in a text."""
    severity: Severity = dict(house.severities).get(rule.id, rule.severity)
    suggestions = (match.better,) if match.better is not None else match.perhaps
    return Finding(
        match.start,
        match.end,
        rule.kind,
        text[match.start : match.end],
        rule.id,
        rule.message.format(*match.said),
        suggestions,
        severity,
        rule.remedy.format(*match.said),
        match.better is not None,
    )


_ROLES: dict[str, str] = {"subheadlines": "subheadline", "notes": "note"}


def role(passage: Passage, release: Release) -> str:
    """Return what a text is in a release (see `Line`)."""
    field, n, part = passage.field, passage.block, passage.part
    if field == "boilerplates":
        return "boilerplate" if part else "boilerplate_heading"
    if field != "body":
        return _ROLES.get(field, field)
    block = release.body[n]
    match block:
        case Paragraph():
            return "paragraph"
        case ListBlock():
            return "item"
        case Quote():
            return "lead_in" if block.lead_in is not None and part == 0 else "quote"
        case Detail():
            return "detail"
        case Table():
            cells = (len(block.rows) + 1) * len(block.header) if block.header else sum(map(len, block.rows))
            return "cell" if part < cells else "caption"
        case Image():
            return ("caption", "credit", "alt")[part]
    return "subheading"
