"""From the place of a text, as checks tell it, to the text in its release, and other words put there."""

from collections.abc import Iterable

from msgspec.structs import replace

from pressdesk.model import Block, BoilerplateUse, Detail, Finding, Image, ListBlock, NoteBlock, Quote, Release, Table
from pressdesk.text.finding import Hit, Path, put, words_at
from pressdesk.text.passages import CONTACT_PARTS, DATELINE_PARTS, SPEAKER_PARTS, Passage, Told


def way(release: Release, passage: Passage) -> Path | None:
    """Return the way to a text through the fields of its release; None for what is missing, or no longer there."""
    field, n, part = passage.field, passage.block, passage.part
    match field:
        case "headline" | "label" | "end_mark":
            return (field,)
        case "subheadlines":
            return (field, n)
        case "dateline":
            return (field, DATELINE_PARTS[part])
        case "contacts":
            return (field, n, CONTACT_PARTS[part])
        case "boilerplates":
            return (field, n, "paragraphs", part - 1) if part else (field, n, "heading")
        case "speaker":
            return ("body", n, "speaker", SPEAKER_PARTS[part])
        case "detail":
            return ("body", n, "label")
        case "credit":
            return ("body", n, "credit")
        case "body" | "notes":
            blocks = getattr(release, field)
            return (field, n, *_within(blocks[n], part)) if n < len(blocks) else None
    return None


def _within(block: Block | NoteBlock, part: int) -> Path:
    match block:
        case ListBlock():
            return ("items", part)
        case Quote():
            if block.lead_in is None:
                return ("paragraphs", part)
            return ("paragraphs", part - 1) if part else ("lead_in",)
        case Detail():
            return ("paragraphs", part)
        case Image():
            return (("caption", "credit", "alt")[part],)
        case Table():
            rows = (block.header, *block.rows)
            for n, row in enumerate(rows):
                if part < len(row):
                    return ("rows", n - 1, part) if n else ("header", part)
                part -= len(row)
            return ("caption",)
    return ("text",)


def stands(release: Release, told: Told) -> bool:
    """Return whether the words of a finding still stand where they were found."""
    try:
        path = way(release, told.passage)
        return path is not None and words_at(release, path) == told.passage.text
    except (IndexError, AttributeError):
        return False


def mended(release: Release, mends: Iterable[tuple[Told, str]]) -> Release:
    """Return the release with better words in place of findings that still stand; boilerplate that is changed is this
    release's only from then on."""
    hits = []
    for told, better in mends:
        path = way(release, told.passage) if stands(release, told) else None
        if path is not None:
            hits.append((Hit(path, told.finding.start, told.finding.end), better))
    touched = {hit.path[1] for hit, _better in hits if hit.path[0] == "boilerplates"}
    release = put(release, hits)
    uses = tuple(
        BoilerplateUse(None, None, use.heading, use.paragraphs) if n in touched else use
        for n, use in enumerate(release.boilerplates)
    )
    return replace(release, boilerplates=uses)


def certain(told: Iterable[Told], rule: str) -> list[tuple[Told, str]]:
    """Return what puts right every finding of a rule that is certain; of two that overlap the first."""
    mends: list[tuple[Told, str]] = []
    for one in told:
        finding: Finding = one.finding
        if finding.rule != rule or not finding.certain:
            continue
        before = mends[-1][0] if mends else None
        if before is None or before.passage != one.passage or before.finding.end <= finding.start:
            mends.append((one, finding.suggestions[0]))
    return mends
