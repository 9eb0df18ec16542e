"""Make tests/checks/corpus: where the parts of real releases stand in their texts, from what was read there by hand.

Run `python tests/checks/make_corpus.py ../shared/releases`. A place is [line, start, end] with lines from 0; what is
kept here are places only, never the words.
"""

import json
import re
import sys
from itertools import takewhile
from pathlib import Path
from typing import Any

CORPUS = Path(__file__).parent / "corpus"
# The editions of English and Spanish that the texts are written in.
LANGUAGES = {
    "033": "en-GB", "034": "en-GB", "035": "en-GB", "040": "fr-FR", "041": "es-ES", "051": "en-GB", "052": "en-GB",
    "057": "en-CA", "058": "es-SV", "070": "en-GB",
}  # fmt: skip
# Those that nobody read: the lines of the headline, lead-in, quote and boilerplate, and of the last paragraph.
BY_HAND: dict[str, dict[str, Any]] = {
    "000": {"headline": 4, "date": "2023-09-15", "lead_in": 10, "quote": (12, 14), "about": 18, "last": 18},
    "035": {"headline": 0, "date": "2016-12-24", "lead_in": 4, "quote": (6, 18), "last": 18},
    "072": {"headline": 26, "date": "2024-11-22", "about": 46, "last": 50},
}
ZONES: dict[str, tuple[str, list[str]]] = {"055": ("America/Chicago", ["America/New_York"])}

Place = list[int]
Lines = list[str]


def main(folder: Path) -> None:
    """Write the places of every release."""
    for source in sorted(folder.glob("0*.txt")):
        number = source.name[:3]
        gold = folder / f"{number}.gold.json"
        lines = source.read_text(encoding="utf-8").split("\n")
        made = (
            of_gold(lines, json.loads(gold.read_text(encoding="utf-8")))
            if gold.exists()
            else of_lines(lines, BY_HAND[number])
        )
        made = {"source": source.name, "language": LANGUAGES.get(number, "en-US"), **made}
        rows = ",\n".join(f" {json.dumps(key)}: {json.dumps(value)}" for key, value in made.items())
        (CORPUS / f"{number}.json").write_text("{\n" + rows + "\n}\n", encoding="utf-8")


def of_lines(lines: Lines, hand: dict[str, Any]) -> dict[str, Any]:
    """Return a release of which only the lines of some parts are known; the others are paragraphs."""
    first, last = hand.get("quote", (0, -1))
    body = []
    for n in range(hand["headline"] + 1, hand["last"] + 1):
        at = _whole(n, lines[n])
        if n != hand.get("about") and at[1] < at[2]:
            kind = "quote" if first <= n <= last else "lead_in" if n == hand.get("lead_in") else "p"
            body.append({"kind": kind, "at": at})
    about = hand.get("about")
    plates = [{"heading": None, "text": _whole(about, lines[about])}] if about else []
    made = {"headline": _whole(hand["headline"], lines[hand["headline"]]), "date": hand["date"], "body": body}
    return made | {"boilerplates": plates}


def of_gold(lines: Lines, gold: dict[str, Any]) -> dict[str, Any]:
    """Return the places of all parts that were read."""
    made: dict[str, Any] = {"kind": gold["kind"], "date": gold["release_date"] or gold["metadata_date"]}
    status = gold["status"] or (gold["embargo"] or {}).get("text") or gold["label"]
    made["immediate"] = (gold["status"] or "").casefold().startswith("for immediate")
    if gold["embargo"]:
        made["embargo"] = [gold["embargo"]["until"][:16], *ZONES[gold["num"]]]
    made["label"] = _find(lines, status)
    made["organization_name"] = _find(lines, gold["issuing_organizations"][0])
    made["headline"] = _find(lines, gold["headline"]) or _whole(0, lines[0])
    made["subheadline"] = _find(lines, gold["subheadline"])
    made["body"] = _body(lines, gold)
    lead = next(block for block in made["body"] if block["kind"] == "p")
    if gold["dateline_place"] and (dateline := _dateline(lines, gold, lead["at"])):
        made["dateline"] = dateline
        lead["at"] = [dateline[0], dateline[2], lead["at"][2]]
    made["end_mark"] = _find(lines, gold["end_mark"])
    made["boilerplates"] = [
        {"heading": _find(lines, one["heading"]), "text": _rest(lines, one["first_8_words"])}
        for one in gold["boilerplates"]
    ]
    names = ("name", "title", "organization", "phone", "email")
    made["contacts"] = [{name: _find(lines, one.get(name), last=True) for name in names} for one in gold["contacts"]]
    made["notes"] = [place for words in gold["notes_to_editors"] or () if (place := _rest(lines, words))]
    return {key: value for key, value in made.items() if value}


def _body(lines: Lines, gold: dict[str, Any]) -> list[dict[str, Any]]:
    made: list[dict[str, Any]] = []
    blocks = gold["body_blocks"]
    for block, after in zip(blocks, [*blocks[1:], None], strict=True):
        n = block["lines"][0] - 1
        start = lines[n].find(block["first_6_words"])
        if start < 0:
            start = _whole(n, lines[n])[1]
        end = len(lines[n].rstrip())
        if after and after["lines"][0] - 1 == n:
            end = len(lines[n][: lines[n].find(after["first_6_words"], start + 1)].rstrip(' "“‘'))
        if glued := re.search(r'["”](?=About)', lines[n][start:end]):
            end = start + glued.end()
        made.append({"kind": block["type"], "at": [n, start, end]})
        if block["type"] == "quote":
            made[-1] |= _speaker(lines, gold, [n, start, end])
    return made


def _dateline(lines: Lines, gold: dict[str, Any], lead: Place) -> Place | None:
    """Return the place of the dateline before the lead, with its dash."""
    n, start, end = lead
    found = [lines[n].find(words, start, end) for words in (gold["dateline_place"], gold["dateline_date"]) if words]
    if min(found) < 0:
        return None
    dash = re.compile(r"[^—–]{0,60}?\s?(?:[—–]|--|\s-\s)\s?").match(lines[n], max(found))
    place = re.compile(re.escape(gold["dateline_place"]) + r"\s?").match(lines[n], found[0])
    return [n, start, (dash or place).end()] if dash or place else None  # type: ignore[union-attr]


def _speaker(lines: Lines, gold: dict[str, Any], at: Place) -> dict[str, Any]:
    """Return who speaks a block, and where the words begin in it; nothing where it only goes on."""
    n, start, end = at
    for quote in gold["quotes"]:
        found = lines[n].find(quote["first_8_words"], start, end)
        if found >= 0:
            who = {name: _find(lines, quote[name]) for name in ("speaker", "title", "organization") if quote[name]}
            return {"words": found, **{name: place for name, place in who.items() if place}}
    return {}


def _find(lines: Lines, words: str | None, *, last: bool = False) -> Place | None:
    found = [[n, at, at + len(words)] for n, line in enumerate(lines) if words and (at := line.find(words)) >= 0]
    return found[-1 if last else 0] if found else None


def _rest(lines: Lines, words: str | None) -> Place | None:
    """Return the place from these words to the end of their line."""
    found = _find(lines, words)
    return [found[0], found[1], len(lines[found[0]].rstrip())] if found else None


def _whole(n: int, line: str) -> Place:
    """Return the place of a line without what stands before its first word or quotation mark."""
    start = len(list(takewhile(lambda sign: not sign.isalnum() and sign not in "“‘\"'«(", line)))
    return [n, start, max(start, len(line.rstrip(" *")))]


if __name__ == "__main__":
    main(Path(sys.argv[1]))
