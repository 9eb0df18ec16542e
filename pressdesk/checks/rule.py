"""What a rule is: a small function over values, with its name, its source, what it says and examples."""

from collections.abc import Callable, Iterable
from datetime import date, datetime
from typing import Final, NamedTuple, TypeAlias

from pressdesk.model import Boilerplate, FindingKind, HouseStyle, Office, Person, Release, Severity
from pressdesk.text.passages import Passage
from pressdesk.text.spans import Span, addresses, quoted, touches


class Match(NamedTuple):
    """Words that a rule finds: the characters `start` to `end`. `better` is certain to be right in their place,
    `perhaps` may be; `said` stands for {0}, {1} in what the rule says."""

    start: int
    end: int
    better: str | None = None
    perhaps: tuple[str, ...] = ()
    said: tuple[str, ...] = ()


class Line(NamedTuple):
    """One text as the rules on a text read it, and all that they may know: two that are equal have the same findings.

    `role` is what the text is: headline, subheadline, label, paragraph, subheading, item, quote, lead_in, detail, cell,
    caption, alt, credit, boilerplate_heading, boilerplate, note, or the field of a passage.
    """

    text: str
    role: str = "paragraph"
    spoken: bool = False
    language: str = "en-US"
    day: date | None = None  # of the release
    house: HouseStyle = HouseStyle()

    def own(self) -> tuple[Span, ...]:
        """Return where words stand that are not the writer's: the whole text of a quote, else those in marks."""
        return ((0, len(self.text)),) if self.spoken else quoted(self.text)

    def is_own(self, start: int, end: int) -> bool:
        """Return whether these characters are somebody's own words, which rules on the choice of words pass over."""
        return touches(start, end, self.own())

    def is_address(self, start: int, end: int) -> bool:
        """Return whether these characters touch an address."""
        return touches(start, end, addresses(self.text))


class Whole(NamedTuple):
    """A release with all that the rules on a whole release may know.

    `boilerplates` are the newest versions in the library, `earlier` the release that this one was begun from, `now`
    the moment, aware.
    """

    release: Release
    office: Office = Office()
    people: tuple[Person, ...] = ()
    boilerplates: tuple[Boilerplate, ...] = ()
    earlier: Release | None = None
    now: datetime | None = None


OnText: TypeAlias = Callable[[Line], Iterable[Match]]
OnWhole: TypeAlias = Callable[[Whole], Iterable[tuple[Passage, Match]]]


class Rule(NamedTuple):
    """A rule: `find` on each text, or `facts` on the whole release.

    `message` says what is wrong and `remedy` what to do, one sentence each. `wrong` and `right` are examples: the words
    that are found stand in [square brackets], with what is certain to be right behind an arrow. `languages` are those
    it holds for, by their tags or the beginning of them; none: all. `roles` are the texts it reads; none: all prose.
    `guided`: only where the house follows AP. `exact`: it is no guess.
    """

    id: str
    kind: FindingKind
    severity: Severity
    source: str
    message: str
    remedy: str
    find: OnText | None = None
    facts: OnWhole | None = None
    wrong: tuple[str, ...] = ()
    right: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    guided: bool = False
    exact: bool = True

    def holds_for(self, language: str, house: HouseStyle) -> bool:
        """Return whether the rule is one for a language and a house."""
        known = not self.languages or any(language == one or language.startswith(one + "-") for one in self.languages)
        return known and not (self.guided and house.guide != "ap") and self.id not in house.checks_off


PROSE: Final = frozenset(
    ("headline", "subheadline", "label", "paragraph", "subheading", "item", "quote", "lead_in", "detail", "cell",
     "caption", "alt", "boilerplate_heading", "boilerplate", "note")
)  # fmt: skip
