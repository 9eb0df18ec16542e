"""What the desk keeps besides releases: boilerplate, people, templates."""

from collections.abc import Iterable
from datetime import date
from typing import Literal, TypeAlias, get_args

from pressdesk.model.blocks import Speaker, Value, normal_texts, one_line
from pressdesk.model.release import BoilerplateUse, Contact, check_language, check_year
from pressdesk.model.runs import Text

KeptKind: TypeAlias = Literal["boilerplate", "snippet"]


class Boilerplate(Value, frozen=True):
    """One version of a kept text: `name` finds it in the library, `heading` is what prints above it (may be empty).

    `owner` answers for the words of `organization`, to be read again by `review_by`. `group` is an id that the
    language variants of one text share; empty: it stands alone. A snippet goes into the body or the notes as words
    of the release; boilerplate is pinned at its foot.
    """

    id: str
    name: str
    version: int = 1
    heading: str = ""
    language: str = "en-US"
    paragraphs: tuple[Text, ...] = ()
    sample: bool = False
    owner: str = ""
    organization: str = ""
    review_by: date | None = None
    group: str = ""
    kind: KeptKind = "boilerplate"

    def __post_init__(self) -> None:
        if self.kind not in get_args(KeptKind):
            raise ValueError("`kind` must be boilerplate or snippet")
        one_line(self, "name", "heading", "owner", "organization", "group")
        check_language(self.language)
        normal_texts(self, "paragraphs")
        if self.review_by is not None:
            check_year(self.review_by)

    @property
    def printed(self) -> tuple[object, ...]:
        """What a change of makes a new version: heading, language and words."""
        return self.heading, self.language, self.paragraphs

    def overdue(self, today: date) -> bool:
        """Return whether its review date is past."""
        return self.review_by is not None and self.review_by < today

    def use(self) -> BoilerplateUse:
        """Return this version as a release pins it."""
        return BoilerplateUse(self.id, self.version, self.heading, self.paragraphs)


def in_language(text: Boilerplate, language: str, every: Iterable[Boilerplate]) -> Boilerplate:
    """Return the variant of a text in a language: exactly, else in its main language, else the text itself."""
    kin = (text, *(one for one in every if text.group and one.group == text.group and one.id != text.id))
    main = language.split("-")[0]
    exact = (one for one in kin if one.language == language)
    alike = (one for one in kin if one.language.split("-")[0] == main)
    return (*exact, *alike, text)[0]


class Person(Value, frozen=True):
    """Somebody quoted or to be called, kept once."""

    id: str
    name: str
    title: str = ""
    organization: str = ""
    pronouns: str = ""
    phone: str = ""
    email: str = ""
    hours: str = ""
    sample: bool = False

    def __post_init__(self) -> None:
        one_line(self, "name", "title", "organization", "pronouns", "phone", "email", "hours")

    def speaker(self) -> Speaker:
        """Return this person as the speaker of a quote."""
        return Speaker(self.name, self.title, self.organization, self.id)

    def contact(self) -> Contact:
        """Return this person as a press contact."""
        return Contact(self.name, self.title, self.organization, self.phone, self.email, self.hours)


class Template(Value, frozen=True):
    """An organization's own file to print into: a Word file or a web page. `default` for its kind."""

    id: str
    name: str
    kind: Literal["word", "web"]
    data: bytes
    file_name: str = ""
    default: bool = False
    sample: bool = False

    def __post_init__(self) -> None:
        one_line(self, "name", "file_name")
