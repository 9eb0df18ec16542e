"""The words of the main job: release 000 where it lies beside the project, and its invented twin always."""

import re
from datetime import date, datetime
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from pressdesk.model import Quote, Release, codec, words
from pressdesk.model.resources import read_resource

ADDRESSES = tuple(f"https://example.org/{name}" for name in ("policies", "report", "letter", "contracts"))
SHARED = Path(__file__).parents[3] / "shared" / "releases" / "000-just-futures-law.txt"


class Source(NamedTuple):
    """What a person has in hand before typing it. `paragraphs` come before the quote; `links` are words in them, each
    with the word before it."""

    day: date
    headline: str
    place: str
    paragraphs: tuple[str, ...]
    links: tuple[str, ...]
    speaker: tuple[str, str, str]
    lead_in: str
    spoken: tuple[str, ...]
    boilerplate: str

    @property
    def printed(self) -> list[str]:
        """Every word in the order of the paper, quotation marks apart."""
        day = f"{self.day:%B} {self.day.day}, {self.day.year}".upper()
        lead = f"{self.place.upper()}– {self.paragraphs[0]}"
        return bare(" ".join([day, self.headline, lead, *self.paragraphs[1:], self.lead_in, *self.spoken, "###",
                              self.boilerplate]))  # fmt: skip


def bare(text: str) -> list[str]:
    """Return the words of a text without double quotation marks."""
    return re.sub('[“”"]', " ", typed(text)).split()


def typed(words: str) -> str:
    """Return words as the editor writes them: with typographic apostrophes."""
    return words.replace("'", "’")


def twin() -> Source:
    """Return the words of the sample that is built like 000."""
    value: Release = codec.decode(read_resource("samples/camera-policy.pressrelease")).release
    first, second, spoken = value.body
    assert isinstance(spoken, Quote)
    assert value.release_date
    assert value.dateline
    assert spoken.speaker
    links = tuple(
        f"{before.text.split()[-1]} {run.text}"
        for block in (first, second)
        for before, run in pairwise(block.text)  # type: ignore[union-attr]
        if run.link
    )
    speaker = (spoken.speaker.name, spoken.speaker.title, spoken.speaker.organization)
    return Source(
        value.release_date, words(value.headline), value.dateline.place,
        tuple(words(block.text) for block in (first, second)), links, speaker, words(spoken.lead_in or ()),  # type: ignore[union-attr]
        tuple(words(text) for text in spoken.paragraphs), words(value.boilerplates[0].paragraphs[0]),
    )  # fmt: skip


def just_futures_law() -> Source:
    """Return the words of 000 as they stand in its file."""
    lines = [line.strip() for line in SHARED.read_text(encoding="utf-8").splitlines() if line.strip()]
    day, headline, first, second, lead_in, *spoken, mark, boilerplate = lines
    assert mark == "###"
    links = tuple(" ".join(pair) for pair in re.findall(r"(\S+) \[([^\]]+)\]\(#\)", first + second))
    place, first = re.split("– ", first, maxsplit=1)
    clean = [re.sub(r"\[([^\]]+)\]\(#\)", r"\1", text).strip("*# ") for text in (first, second, lead_in, boilerplate)]
    return Source(
        datetime.strptime(day.title(), "%B %d, %Y").date(), headline.strip("*# "), place.title(),
        (clean[0], clean[1]), links, ("Paromita Shah", "Executive Director", "Just Futures Law"), clean[2],
        tuple(text.strip("“”") for text in spoken), clean[3],
    )  # fmt: skip
