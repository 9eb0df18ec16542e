"""The release: one frozen value that the form makes, the desk stores, the checks read and the writers print."""

import os
import re
from datetime import date, datetime, timedelta
from typing import Literal, TypeAlias, get_args
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from msgspec.structs import force_setattr

from pressdesk.model.blocks import Body, NoteBlock, Value, normal_body, normal_text, normal_texts, one_line
from pressdesk.model.runs import Text

Kind: TypeAlias = Literal["release", "statement", "advisory", "correction"]
Stage: TypeAlias = Literal["draft", "review", "approved", "issued", "corrected", "withdrawn"]
CarriedKind: TypeAlias = Literal["date", "number", "name", "quarter", "place", "link"]
KINDS: tuple[Kind, ...] = get_args(Kind)
STAGES: tuple[Stage, ...] = get_args(Stage)

FIRST_YEAR, LAST_YEAR = 1900, 2199  # of a release's date and its embargo

# RFC 5646, the parts in daily use: language, script, region, variants.
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?(-([a-z0-9]{5,8}|\d[a-z0-9]{3}))*")


def new_id() -> str:
    """Return a fresh id: 32 hexadecimal digits."""
    return os.urandom(16).hex()


def check_language(language: str) -> None:
    """Raise ValueError where `language` is not a BCP 47 tag such as `en-US`, `es` or `zh-Hant-TW`."""
    if not _LANGUAGE.fullmatch(language):
        raise ValueError(f"`{language[:40]}` is not a language tag such as en-US")


def check_zone(zone: str) -> None:
    """Raise ValueError where `zone` is not an IANA time zone such as `America/New_York`."""
    try:
        ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise ValueError(f"`{zone[:60]}` is not a time zone such as America/New_York") from None


def check_year(day: date) -> None:
    """Raise ValueError where no release is of that year: a slip of the hand (year 215), or beyond what zones know."""
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise ValueError(f"the year {day.year} is not between {FIRST_YEAR} and {LAST_YEAR}")


class NoStatus(Value, frozen=True, tag="none", tag_field="type"):
    """No status line is printed."""


class Immediate(Value, frozen=True, tag="immediate", tag_field="type"):
    """For immediate release."""


class Embargo(Value, frozen=True, tag="embargo", tag_field="type"):
    """Not before `until` (local date and time, `YYYY-MM-DDTHH:MM`) in `zone`; `also` names other zones to print.

    `second`: the later of the two moments of an hour that comes twice, where daylight time ends.
    """

    until: str
    zone: str
    also: tuple[str, ...] = ()
    second: bool = False

    def __post_init__(self) -> None:
        try:
            moment = datetime.fromisoformat(self.until)
        except ValueError:
            raise ValueError(f"embargo `{self.until[:40]}` is not a date and time like 2027-03-09T06:00") from None
        if "T" not in self.until or moment.tzinfo is not None:
            raise ValueError("an embargo needs a local date and time like 2027-03-09T06:00, its zone apart")
        check_year(moment)
        force_setattr(self, "until", moment.isoformat(timespec="minutes"))
        for zone in (self.zone, *self.also):
            check_zone(zone)
        force_setattr(self, "also", tuple(dict.fromkeys(zone for zone in self.also if zone != self.zone)))
        if self.second and not self.doubled:
            force_setattr(self, "second", False)

    @property
    def local(self) -> datetime:
        """The date and time in `zone`, aware; exact also in an hour that comes twice (PEP 495)."""
        return datetime.fromisoformat(self.until).replace(tzinfo=ZoneInfo(self.zone), fold=int(self.second))

    @property
    def doubled(self) -> bool:
        """Whether this hour comes twice on that day."""
        return self._turn() > timedelta()

    @property
    def skipped(self) -> bool:
        """Whether the clocks leave this hour out on that day, so that it is no moment at all."""
        return self._turn() < timedelta()

    def _turn(self) -> timedelta:
        """Return how far the clocks are put back within this hour; negative: forward."""
        first, later = (self.local.replace(fold=fold).utcoffset() or timedelta() for fold in (0, 1))
        return first - later


Timing: TypeAlias = NoStatus | Immediate | Embargo


class Dateline(Value, frozen=True):
    """Where the release is dated from; `as_written` are the exact words where the house style cannot make them."""

    place: str = ""
    region: str = ""
    as_written: str | None = None

    def __post_init__(self) -> None:
        one_line(self, "place", "region", "as_written")


class BoilerplateUse(Value, frozen=True):
    """Boilerplate as this release prints it: the words are pinned. `id` None: words of this release only."""

    id: str | None = None
    version: int | None = None
    heading: str = ""
    paragraphs: tuple[Text, ...] = ()

    def __post_init__(self) -> None:
        one_line(self, "heading")
        normal_texts(self, "paragraphs")


class Contact(Value, frozen=True):
    """Whom the press can reach."""

    name: str = ""
    title: str = ""
    organization: str = ""
    phone: str = ""
    email: str = ""
    hours: str = ""

    def __post_init__(self) -> None:
        one_line(self, "name", "title", "organization", "phone", "email", "hours")


class Ignored(Value, frozen=True):
    """A check's finding that somebody chose to leave, and why."""

    rule: str
    words: str = ""
    reason: str = ""


class Carried(Value, frozen=True):
    """Words that a release took over from the one it was begun from, until they are changed or confirmed.

    Those of a release date or an embargo are written 2027-03-09 or 2027-03-09T06:00, those of a link are its address.
    """

    kind: CarriedKind
    words: str


class Move(Value, frozen=True):
    """A step from one stage to another: `by` whom, `at` what time (ISO, with its offset), and why."""

    stage: Stage
    by: str = ""
    at: str = ""
    reason: str = ""

    def __post_init__(self) -> None:
        one_line(self, "by", "reason")


class Release(Value, frozen=True):
    """A press release, statement, advisory or correction. Every part but `id` may be absent."""

    id: str
    kind: Kind = "release"
    label: str = ""
    language: str = "en-US"
    timing: Timing = NoStatus()
    release_date: date | None = None
    headline: Text = ()
    subheadlines: tuple[Text, ...] = ()
    dateline: Dateline | None = None
    body: Body = ()
    end_mark: str = ""
    boilerplates: tuple[BoilerplateUse, ...] = ()
    contacts: tuple[Contact, ...] = ()
    notes: tuple[NoteBlock, ...] = ()
    stage: Stage = "draft"
    corrects: str | None = None
    based_on: str | None = None
    translation_of: str | None = None
    withdraws: str | None = None
    moves: tuple[Move, ...] = ()
    ignored: tuple[Ignored, ...] = ()
    carried: tuple[Carried, ...] = ()

    def __post_init__(self) -> None:
        if not self.id or len(self.id) > 64 or not re.fullmatch(r"[\w.-]+", self.id):
            raise ValueError("`id` must be 1 to 64 letters, digits, dots, hyphens or underscores")
        one_line(self, "label", "end_mark")
        check_language(self.language)
        if self.release_date is not None:
            check_year(self.release_date)
        normal_text(self, "headline")
        normal_texts(self, "subheadlines")
        force_setattr(self, "body", normal_body(self.body))
        force_setattr(self, "notes", normal_body(self.notes))
        force_setattr(self, "dateline", self.dateline if self.dateline != Dateline() else None)
