"""Real releases as values, made of the texts in ../shared/releases and the places kept in tests/checks/corpus."""

import json
from datetime import date
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from pressdesk.checks import Whole
from pressdesk.model import (
    BoilerplateUse,
    Contact,
    Dateline,
    Detail,
    Embargo,
    Immediate,
    ListBlock,
    NoStatus,
    Office,
    Organization,
    Paragraph,
    Quote,
    Release,
    Speaker,
    Subheading,
    Text,
    Timing,
    clean_line,
    plain,
    words,
)
from pressdesk.text.spoken import spoken
from pressdesk.text.typography import Manner

CORPUS = Path(__file__).parent / "corpus"
RELEASES = Path(__file__).resolve().parents[3] / "shared" / "releases"
NUMBERS = tuple(sorted(path.stem for path in CORPUS.glob("*.json")))


def whole(number: str) -> Whole:
    """Return a release with the organization that issued it."""
    places = json.loads((CORPUS / f"{number}.json").read_text(encoding="utf-8"))
    lines = (RELEASES / places["source"]).read_text(encoding="utf-8").split("\n")
    read = _Reader(lines, places)
    name = read.line("organization_name")
    return Whole(read.release(number), Office(Organization(name)))


class _Reader:
    """The lines of one release and the places of its parts."""

    def __init__(self, lines: list[str], places: dict[str, Any]) -> None:
        self.lines = lines
        self.places = places
        self.manner = Manner(places["language"])

    def at(self, place: list[int] | None) -> str:
        """Return the words at a place, empty for none."""
        if place is None:
            return ""
        line, start, end = place
        return clean_line(self.lines[line][start:end])

    def line(self, key: str) -> str:
        """Return the words of one part."""
        return self.at(self.places.get(key))

    def release(self, number: str) -> Release:
        """Return the release."""
        places = self.places
        day = places.get("date")
        return Release(
            number,
            places.get("kind", "release"),
            self.line("label"),
            places["language"],
            self.timing(),
            date.fromisoformat(day) if day else None,
            plain(self.line("headline")),
            tuple(plain(line) for line in (self.line("subheadline"),) if line),
            Dateline(as_written=self.line("dateline").strip()) if "dateline" in places else None,
            self.body(),
            self.line("end_mark"),
            tuple(
                BoilerplateUse(heading=self.at(one["heading"]), paragraphs=(plain(self.at(one["text"])),))
                for one in places.get("boilerplates", ())
            ),
            tuple(Contact(**{key: self.at(at) for key, at in one.items()}) for one in places.get("contacts", ())),
            tuple(Paragraph(plain(self.at(at))) for at in places.get("notes", ())),
        )

    def timing(self) -> Timing:
        """Return when it may be printed."""
        if "embargo" in self.places:
            until, zone, also = self.places["embargo"]
            return Embargo(until, zone, tuple(also))
        return Immediate() if self.places.get("immediate") else NoStatus()

    def body(self) -> tuple[Any, ...]:
        """Return the blocks: neighbouring items are one list, a quote that only goes on is part of the one before."""
        made: list[Any] = []
        for block in self.places["body"]:
            text, kind, last = plain(self.at(block["at"])), block["kind"], made[-1] if made else None
            if kind == "h":
                made.append(Subheading(text))
            elif kind == "label":
                made.append(Detail(words(text).rstrip(" :")))
            elif kind == "li" and isinstance(last, Detail):
                made[-1] = replace(last, paragraphs=(*filter(None, last.paragraphs), text))
            elif kind == "li":
                items = (*last.items, text) if isinstance(last, ListBlock) else (text,)
                made[-1 if isinstance(last, ListBlock) else len(made) :] = [ListBlock(False, items)]
            elif kind == "quote" and "speaker" not in block and isinstance(last, Quote):
                made[-1] = replace(last, paragraphs=(*last.paragraphs, self.spoken(block)))
            elif kind == "quote":
                made.append(self.quote(block, made))
            else:
                made.append(Paragraph(text))
        return tuple(made)

    def quote(self, block: dict[str, Any], made: list[Any]) -> Quote:
        """Return a quote with what leads to it: words before it in its line, else a paragraph that ends in a colon."""
        line, start, _end = block["at"]
        before = clean_line(self.lines[line][start : block.get("words", start)]).rstrip(" \"“«'‘")
        lead = plain(before) if any(map(str.isalnum, before)) else None
        if lead is None and made and isinstance(made[-1], Paragraph) and words(made[-1].text).endswith(":"):
            lead = made.pop().text
        who = (self.at(block.get(key)) for key in ("speaker", "title", "organization"))
        return Quote((self.spoken(block),), Speaker(*who) if "speaker" in block else None, lead)

    def spoken(self, block: dict[str, Any]) -> Text:
        """Return the words of a quote without their marks, the writer's own among them as attribution."""
        line, start, end = block["at"]
        begin = block.get("words", start)
        marked = begin - 1 if begin and self.lines[line][begin - 1] in "\"“«‘'" else begin
        text = clean_line(self.lines[line][marked:end])
        if text.startswith("‘"):
            return plain(text[1:].removesuffix("’"))
        return spoken(plain(text), self.manner)
