"""Where the quotes of a release stand with those who speak them."""

from typing import Literal, TypeAlias

from pressdesk.model import Quote, Release, Speaker, approval_digest

Standing: TypeAlias = Literal["unasked", "asked", "approved", "refused", "changed"]


def standing(quote: Quote) -> Standing:
    """Return where a quote stands; `changed`: words, attribution or speaker are others than those asked about."""
    approval = quote.approval
    if approval is None:
        return "unasked"
    return approval.state if approval.digest == approval_digest(quote) else "changed"


def quotes(release: Release) -> tuple[Quote, ...]:
    """Return the quotes of a release that have spoken words, in order."""
    return tuple(block for block in release.body if isinstance(block, Quote) and _speaks(block))


def unapproved(release: Release) -> tuple[Quote, ...]:
    """Return the quotes that are not approved in exactly their words, in order."""
    return tuple(quote for quote in quotes(release) if standing(quote) != "approved")


def speakers(some: tuple[Quote, ...]) -> tuple[str, ...]:
    """Return who speaks these quotes, each once, in order; an empty name is a quote without a speaker."""
    return tuple(dict.fromkeys(named(quote.speaker) for quote in some))


def named(speaker: Speaker | None) -> str:
    """Return what a speaker is called: the name, or what else is known."""
    return next((part for part in (speaker.name, speaker.title, speaker.organization) if part), "") if speaker else ""


def _speaks(quote: Quote) -> bool:
    return any(run.text.strip() and not run.attribution for text in quote.paragraphs for run in text)
