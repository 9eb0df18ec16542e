"""What a writer needs besides the release: the organization, its house style and the pictures."""

from functools import cached_property
from typing import Literal, TypeAlias, get_args

from msgspec.structs import force_setattr

from pressdesk.model.blocks import Value, one_line
from pressdesk.model.finding import Severity
from pressdesk.model.release import check_language, check_zone
from pressdesk.model.runs import clean, link_fault

PartName: TypeAlias = Literal[
    "status",
    "release_date",
    "label",
    "headline",
    "subheadlines",
    "body",
    "end_mark",
    "boilerplates",
    "contacts",
    "notes",
]
ORDER: tuple[PartName, ...] = get_args(PartName)

RegionUse: TypeAlias = Literal["always", "table", "never"]
DatelineDate: TypeAlias = Literal["none", "ap", "full"]
DateFormat: TypeAlias = Literal["full", "ap", "weekday", "iso"]
MarkStyle: TypeAlias = Literal["double", "single", "guillemets"]


class DatelineStyle(Value, frozen=True):
    """How a dateline prints: PLACE, Region (wire) date — lead.

    `region` prints the region always, by the AP table of cities that stand alone, or never. `wire` is a wire
    service's name, printed in parentheses after the place.
    """

    capitals: bool = True
    region: RegionUse = "table"
    separator: str = ", "
    dash: str = "—"
    space_before: bool = True
    space_after: bool = True
    date: DatelineDate = "none"
    wire: str = ""

    def __post_init__(self) -> None:
        one_line(self, "separator", "dash", "wire")


class DateLineStyle(Value, frozen=True):
    """How the line with the release date prints: `full` September 15, 2023; `ap` Sept. 15, 2023; `weekday` Friday,
    September 15, 2023; `iso` 2023-09-15; all by language."""

    format: DateFormat = "full"
    capitals: bool = False


class LanguageMarks(Value, frozen=True):
    """The quotation marks for one language where the house departs from the usual ones."""

    language: str
    style: MarkStyle

    def __post_init__(self) -> None:
        check_language(self.language)


class HouseStyle(Value, frozen=True):
    """How the house prints its releases. `order` holds each part once; `marks` the departures by language; `checks_off`
    the rules nobody wants to hear of, `severities` those that weigh otherwise here."""

    dateline: DatelineStyle = DatelineStyle()
    date_line: DateLineStyle = DateLineStyle()
    attribution: str = "said {name}, {title} of {organization}."
    marks: tuple[LanguageMarks, ...] = ()
    order: tuple[PartName, ...] = ORDER
    end_mark: str = "###"
    language: str = "en-US"
    guide: Literal["ap", "none"] = "ap"
    serial_comma: bool = False
    checks_off: tuple[str, ...] = ()
    severities: tuple[tuple[str, Severity], ...] = ()
    zone: str = "America/New_York"

    def __post_init__(self) -> None:
        one_line(self, "attribution", "end_mark")
        check_language(self.language)
        check_zone(self.zone)
        if sorted(self.order) != sorted(ORDER):
            raise ValueError("`order` must name each part once: " + ", ".join(ORDER))


class Asset(Value, frozen=True, dict=True):
    """The bytes of a picture with their media type; `hash` is their SHA-256."""

    type: Literal["image/png", "image/jpeg", "image/gif", "image/webp"]
    data: bytes

    @cached_property
    def hash(self) -> str:
        """The SHA-256 of the bytes, 64 hexadecimal digits."""
        from hashlib import sha256  # here: a start does without OpenSSL

        return sha256(self.data).hexdigest()


class Organization(Value, frozen=True):
    """Who issues the release. `address` may hold line breaks; `logo` is the hash of an asset, or empty."""

    name: str = ""
    address: str = ""
    web: str = ""
    logo: str = ""

    def __post_init__(self) -> None:
        one_line(self, "name", "web", "logo")
        force_setattr(self, "address", clean(self.address)[0])
        if self.web and (fault := link_fault(self.web if "://" in self.web else "https://" + self.web)):
            raise ValueError(fault)


class Office(Value, frozen=True):
    """The organization, its house style, and the pictures by hash."""

    organization: Organization = Organization()
    house: HouseStyle = HouseStyle()
    images: tuple[tuple[str, Asset], ...] = ()

    def __post_init__(self) -> None:
        force_setattr(self, "images", tuple(sorted(dict(self.images).items(), key=lambda pair: pair[0])))

    def image(self, asset: str) -> Asset | None:
        """Return the picture with this hash, or None."""
        return next((image for key, image in self.images if key == asset), None)
