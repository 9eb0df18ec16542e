"""Where the quotes of a release stand with those who speak them."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Literal, TypeAlias

from msgspec.structs import replace

from pressdesk.model import Approval, Body, Embargo, Person, Quote, Release, Speaker, approval_digest, approval_holds

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


def same_speaker(one: Speaker | None, other: Speaker | None) -> bool:
    """Return whether two quotes are spoken by the same: one person of People, or one name."""
    if one is None or other is None:
        return one is other
    if one.person and one.person == other.person:
        return True
    return bool(named(one)) and named(one).casefold() == named(other).casefold()


def address_of(speaker: Speaker | None, people: Iterable[Person]) -> str:
    """Return the email address that People has of a speaker, or the empty string."""
    return next((one.email for one in people if one.email and same_speaker(one.speaker(), speaker)), "")


def told(body: Body, quote: Quote, approval: Approval | None) -> Body:
    """Return the body with what came of asking about exactly this quote, wherever it stands; None: never asked."""
    bound = approval and replace(approval, digest=approval_digest(quote))
    return tuple(replace(quote, approval=bound) if block == quote else block for block in body)


def lapsed(before: Body, after: Body) -> tuple[Quote, ...]:
    """Return the quotes of `after` that were approved in `before`, and whose words are others now."""
    if before is after:
        return ()
    held = {block.approval.digest for block in _quotes(before) if block.approval and approval_holds(block)}
    if not held:
        return ()
    held -= {block.approval.digest for block in _quotes(after) if block.approval and approval_holds(block)}
    return tuple(
        block
        for block in _quotes(after)
        if block.approval and block.approval.state == "approved" and block.approval.digest in held
    )


def reply_by(release: Release, today: date) -> date:
    """Return the day by which an answer is asked for: the next working day, or the release's own where it is sooner."""
    day = today + timedelta(days={4: 3, 5: 2}.get(today.weekday(), 1))
    own = release.timing.local.date() if isinstance(release.timing, Embargo) else release.release_date
    return min(day, own) if own is not None and own >= today else day


def _quotes(body: Body) -> Iterable[Quote]:
    return (block for block in body if isinstance(block, Quote))


def _speaks(quote: Quote) -> bool:
    return any(run.text.strip() and not run.attribution for text in quote.paragraphs for run in text)
