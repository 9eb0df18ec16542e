"""Facts about the parts of a release: what is missing, and what has grown old."""

import re
from collections.abc import Iterator
from typing import Final

from pressdesk.checks.rule import Match, OnWhole, Rule, Whole
from pressdesk.model import Detail, Image, Paragraph, Quote, Release, Text, words
from pressdesk.model.patterns import pattern
from pressdesk.text.labels import LABELS, label
from pressdesk.text.passages import WHOLE, Passage, every_passage
from pressdesk.text.zones import plain_letters

HEADLINE_LENGTH: Final = 100
LEAD_LENGTH: Final = 40
_ABOUT: Final = pattern(
    r"(?:Notes? (?:for|to) editors?: )?(?:About|Acerca de|Sobre|Quiénes somos|À propos)\b", re.IGNORECASE
)
_UNFINISHED: Final = ("draft", "review", "approved")


def _speaker(whole: Whole) -> Iterator[tuple[Passage, Match]]:
    """Yield the quotes of which nothing says whose words they are."""
    for n, block in enumerate(whole.release.body):
        if not isinstance(block, Quote) or not any(words(text).strip() for text in block.paragraphs):
            continue
        named = block.speaker is not None and (block.speaker.name or block.speaker.organization).strip()
        told = any(run.attribution for text in block.paragraphs for run in text)
        if not (named or told or (block.lead_in and words(block.lead_in).strip())):
            first = words(block.paragraphs[0])
            yield Passage("body", n, int(block.lead_in is not None), first, True), Match(0, len(first))


def _picture(part: int) -> OnWhole:
    """Return what yields the pictures without their caption (0) or their description (2)."""

    def find(whole: Whole) -> Iterator[tuple[Passage, Match]]:
        for n, block in enumerate(whole.release.body):
            if isinstance(block, Image) and not (block.alt if part else words(block.caption)).strip():
                yield Passage("body", n, part, ""), Match(0, 0)

    return find


def _boilerplate(whole: Whole) -> Iterator[tuple[Passage, Match]]:
    release = whole.release
    kept = any(words(text).strip() for one in release.boilerplates for text in one.paragraphs)
    if release.kind == "release" and not kept and not _typed_boilerplate(whole):
        yield Passage("boilerplates", 0, 0, ""), Match(0, 0)


def _typed_boilerplate(whole: Whole) -> bool:
    """Return whether the body or the notes say what the organization is: About Harbor Trust; Harbor Trust is …."""
    calls = tuple(_calls(whole.office.organization.name.strip()))
    for one in every_passage(whole.release):
        said = plain_letters(one.text).removeprefix("the ").replace("’", "'")
        if (one.field in ("body", "notes") and _ABOUT.match(one.text)) or (
            one.field == "notes" and said.startswith(calls)
        ):
            return True
    return False


def _old(whole: Whole) -> Iterator[tuple[Passage, Match]]:
    """Yield the boilerplate of which the library holds a newer version."""
    newest = {one.id: one for one in whole.boilerplates}
    for n, use in enumerate(whole.release.boilerplates):
        now = newest.get(use.id or "")
        if now is not None and use.version is not None and use.version < now.version and unfinished(whole.release):
            yield _heading(whole.release, n, said=(now.name, str(use.version), str(now.version)))


def _overdue(whole: Whole) -> Iterator[tuple[Passage, Match]]:
    """Yield the boilerplate that was to be read again before now."""
    kept = {one.id: one for one in whole.boilerplates}
    for n, use in enumerate(whole.release.boilerplates):
        one = kept.get(use.id or "")
        if one is not None and whole.now is not None and one.overdue(whole.now.date()) and unfinished(whole.release):
            yield _heading(whole.release, n, said=(one.name, str(one.review_by)))


def _heading(release: Release, n: int, said: tuple[str, ...]) -> tuple[Passage, Match]:
    """Return the first text of a release's boilerplate that has words, for what is said of all of it."""
    use = release.boilerplates[n]
    texts = (use.heading, *map(words, use.paragraphs))
    part = next((part for part, text in enumerate(texts) if text.strip()), 0)
    return Passage("boilerplates", n, part, texts[part]), Match(0, len(texts[part]), said=said)


def unfinished(release: Release) -> bool:
    """Return whether a release may still change: what is issued stays as it was sent."""
    return release.stage in _UNFINISHED


def lead(release: Release) -> tuple[int, Text]:
    """Return the place and the words of the first paragraph; (-1, none) where there is none."""
    found = (
        (n, one.text) for n, one in enumerate(release.body) if isinstance(one, Paragraph) and words(one.text).strip()
    )
    return next(found, (-1, ()))


_FORMS: Final = pattern(
    r"(?i)[,.]?\s+(?:inc|llc|llp|ltd|limited|plc|corp|corporation|company|co|gmbh|ag|s\.?a|s\.?l|s\.?a\.?s|sarl|bv|nv|ab"
    r"|oy|as|pty|group|holdings?|e\.?v|foundation|project|asociación|association)\.?\Z"
)
_SIGNIFICANT: Final = pattern(r"[^\W\d_][\w&’'.-]*")


def _organization(whole: Whole) -> Iterator[tuple[Passage, Match]]:
    """Yield a release that names its organization neither in the headlines nor in the lead."""
    release, name = whole.release, whole.office.organization.name.strip()
    place, first = lead(release)
    head = [words(text) for text in (release.headline, *release.subheadlines)]
    if not name or place < 0 or not head[0].strip():
        return
    said = plain_letters(" ".join((release.label, *head, words(first)))).replace("’", "'")
    if not any(one in said for one in _calls(name)):
        yield Passage("headline", 0, 0, head[0]), Match(0, len(head[0]), said=(name,))


def _calls(name: str) -> Iterator[str]:
    """Yield what an organization is called, as `plain_letters`: without its legal form, by its letters, by a part."""
    core = name.removeprefix("The ")
    if not core:
        return
    while (shorter := _FORMS.sub("", core)) != core:
        core = shorter
    yield plain_letters(core).replace("’", "'")
    parts = [one.group() for one in _SIGNIFICANT.finditer(core)]
    letters = "".join(part[0] for part in parts if part[0].isupper())
    if len(letters) > 2:
        yield letters.casefold()
    if parts and len(parts[0]) > 3:
        yield plain_letters(parts[0])


_WHEN: Final = {
    "en": ("date", "time", "day", "date & time", "date and time", "when & where", "when and where"),
    "es": ("fecha", "hora", "dia", "fecha y hora", "cuando y donde"),
    "fr": ("date", "heure", "jour", "date et heure", "quand et ou"),
}
_WHERE: Final = {
    "en": ("location", "place", "venue", "address", "when & where", "when and where"),
    "es": ("lugar", "ubicacion", "direccion", "sede", "cuando y donde"),
    "fr": ("lieu", "adresse", "endroit", "quand et ou"),
}


def _detail(key: str, more: dict[str, tuple[str, ...]]) -> OnWhole:
    """Return what yields an advisory without the detail of this label."""

    def find(whole: Whole) -> Iterator[tuple[Passage, Match]]:
        release, base = whole.release, whole.release.language.partition("-")[0]
        if release.kind != "advisory" or base not in LABELS:
            return
        wanted = {plain_letters(label(key, base)), plain_letters(label(key, "en")), *more.get(base, ())}
        if not any(_begins(block, wanted) for block in release.body):
            yield WHOLE, Match(0, 0)

    return find


def _begins(block: object, wanted: set[str]) -> bool:
    """Return whether a block is, or begins with, one of the labels and says something."""
    if isinstance(block, Detail):
        said = any(words(text).strip() for text in block.paragraphs)
        return said and plain_letters(block.label.strip(" :\u00a0")) in wanted
    if isinstance(block, Paragraph):
        name, _, rest = words(block.text).replace("–", ":").replace("—", ":").partition(":")
        return bool(rest.strip()) and plain_letters(name) in wanted
    return False


def _long_headline(whole: Whole) -> Iterator[tuple[Passage, Match]]:
    text = words(whole.release.headline)
    if len(text.strip()) > HEADLINE_LENGTH:
        yield Passage("headline", 0, 0, text), Match(0, len(text), said=(str(len(text.strip())),))


def _long_lead(whole: Whole) -> Iterator[tuple[Passage, Match]]:
    place, text = lead(whole.release)
    count = len(words(text).split())
    if count > LEAD_LENGTH:
        yield Passage("body", place, 0, words(text)), Match(0, len(words(text)), said=(str(count),))


RULES: Final = (
    Rule(
        "fact-quote-speaker",
        "facts",
        "warning",
        "House practice",
        "Nothing says whose words these are.",
        "Choose who speaks.",
        facts=_speaker,
    ),
    Rule(
        "fact-picture-alt",
        "facts",
        "warning",
        "WCAG 2.2, 1.1.1",
        "A picture has no description for those who cannot see it.",
        "Describe what it shows in one sentence.",
        facts=_picture(2),
    ),
    Rule(
        "fact-picture-caption",
        "facts",
        "warning",
        "House practice",
        "A picture has no caption.",
        "Say who or what it shows.",
        facts=_picture(0),
    ),
    Rule(
        "fact-boilerplate-missing",
        "facts",
        "warning",
        "House practice",
        "There is no boilerplate.",
        "Add the paragraph about the organization.",
        facts=_boilerplate,
    ),
    Rule(
        "fact-boilerplate-old",
        "facts",
        "warning",
        "House practice",
        "This is version {1} of “{0}”; the newest is version {2}.",
        "Update it, or keep the old words on purpose.",
        facts=_old,
    ),
    Rule(
        "fact-boilerplate-review",
        "facts",
        "warning",
        "House practice",
        "“{0}” was to be read again by {1}.",
        "Ask who answers for it whether it still holds.",
        facts=_overdue,
    ),
    Rule(
        "fact-organization-missing",
        "facts",
        "warning",
        "House practice",
        "Neither the headline nor the first paragraph names {0}.",
        "Name it, so that readers know whose news this is.",
        facts=_organization,
    ),
    Rule(
        "fact-advisory-when",
        "facts",
        "warning",
        "House practice",
        "The advisory does not say when.",
        "Add a detail with day and hour.",
        facts=_detail("when", _WHEN),
    ),
    Rule(
        "fact-advisory-where",
        "facts",
        "warning",
        "House practice",
        "The advisory does not say where.",
        "Add a detail with the place.",
        facts=_detail("where", _WHERE),
    ),
    Rule(
        "fact-headline-long",
        "facts",
        "suggestion",
        "House practice",
        "The headline has {0} characters; many desks cut it after 100.",
        "Say it in fewer words.",
        facts=_long_headline,
    ),
    Rule(
        "fact-lead-long",
        "facts",
        "suggestion",
        "House practice",
        "The first paragraph has {0} words; over 40 are hard to take in.",
        "Leave what can wait to the second paragraph.",
        facts=_long_lead,
    ),
)
