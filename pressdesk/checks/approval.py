"""Quotes that those who speak them have not approved, or have refused."""

from collections.abc import Iterator
from typing import Final

from pressdesk.checks.rule import Match, OnWhole, Rule, Whole
from pressdesk.model import Quote, Stage
from pressdesk.text.approval import Standing, quotes, standing
from pressdesk.text.passages import SPEAKER_PARTS, Passage


def _standing(wanted: tuple[Standing, ...], stages: tuple[Stage, ...]) -> OnWhole:
    """Return what yields the speakers of quotes that stand so, while the release is in one of these stages."""

    def find(whole: Whole) -> Iterator[tuple[Passage, Match]]:
        release = whole.release
        if release.stage not in stages:
            return
        spoken = quotes(release)
        for n, block in enumerate(release.body):
            if isinstance(block, Quote) and block in spoken and standing(block) in wanted:
                yield from _speaker(n, block)

    return find


def _speaker(n: int, quote: Quote) -> Iterator[tuple[Passage, Match]]:
    """Yield what the speaker of a quote is called; of one that nobody speaks, another rule tells."""
    for part, name in enumerate(SPEAKER_PARTS):
        if text := getattr(quote.speaker, name, ""):
            yield Passage("speaker", n, part, text), Match(0, len(text), said=(text,))
            return


RULES: Final = (
    Rule(
        "quote-refused",
        "people",
        "error",
        "House practice",
        "{0} refused these words.",
        "Change them and ask again, or take them out.",
        facts=_standing(("refused",), ("draft", "review", "approved")),
    ),
    Rule(
        "quote-approval-due",
        "people",
        "warning",
        "House practice",
        "{0} has not approved these exact words.",
        "Ask for approval, or note what was answered.",
        facts=_standing(("unasked", "asked", "changed"), ("review", "approved")),
    ),
    Rule(
        "quote-approval",
        "people",
        "suggestion",
        "House practice",
        "{0} has not approved these words yet.",
        "Ask for approval before the release goes out.",
        facts=_standing(("unasked", "asked", "changed"), ("draft",)),
    ),
)
