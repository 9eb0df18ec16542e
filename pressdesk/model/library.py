"""What the desk keeps besides releases: boilerplate, people, templates."""

from typing import Literal

from pressdesk.model.blocks import Speaker, Value, normal_texts, one_line
from pressdesk.model.release import BoilerplateUse, Contact, check_language
from pressdesk.model.runs import Text


class Boilerplate(Value, frozen=True):
    """One version of a kept text: `name` finds it in the library, `heading` is what prints above it (may be empty)."""

    id: str
    name: str
    version: int = 1
    heading: str = ""
    language: str = "en-US"
    paragraphs: tuple[Text, ...] = ()
    sample: bool = False

    def __post_init__(self) -> None:
        one_line(self, "name", "heading")
        check_language(self.language)
        normal_texts(self, "paragraphs")

    def use(self) -> BoilerplateUse:
        """Return this version as a release pins it."""
        return BoilerplateUse(self.id, self.version, self.heading, self.paragraphs)


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
