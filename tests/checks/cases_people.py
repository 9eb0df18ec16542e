"""Releases that the rules on people find and pass; who is in People is the same in all."""

from pressdesk.checks import Whole
from pressdesk.model import Person, Release, Speaker
from tests.build import contact, p, plate, quote, release, said, t

PEOPLE = (
    Person("1", "Ana Ruiz", "Executive Director", "Port of Bath", "she/her"),
    Person("2", "José Núñez", "President and CEO", "Bath Ferries", "he/him"),
    Person("3", "Robin Castellano", "Mayor", "", "they/them"),
    Person("4", "Ana Ruis", "Harbor Pilot"),
)
Cases = dict[str, tuple[tuple[Release, ...], tuple[Release, ...]]]


def says(name: str, title: str = "", organization: str = "", person: str | None = None) -> Release:
    """Return a release in which somebody speaks."""
    return release(quote("We sail.", by=Speaker(name, title, organization, person)))


def texts(*words: str) -> tuple[Release, ...]:
    """Return releases of one paragraph each."""
    return tuple(release(p(text)) for text in words)


def two(*paragraphs: str) -> Release:
    """Return a release in which Ana Ruiz and Omar Diaz speak."""
    by = [quote("We sail.", by="Omar Diaz"), quote("We sail again.", by="Ana Ruiz")]
    return release(*(p(text) for text in paragraphs), *by)


RELEASES: Cases = {
    "people-name": (
        (
            *texts("Robin Castelano came.", "It pleased Jose Nuñez.", "On Friday Mayor Robyn Castellano’s boat sank."),
            says("Robin Castellanno"),
            release(p("We sail."), contacts=(contact("Robin Castellano"), contact("José Nuñes"))),
        ),
        (
            *texts(
                "Robin Castellano came.", "ANA RUIZ met Ana Ruis.", "Robin Castle came.", "Roberta Castellano came."
            ),
            says("Omar Diaz"),
            release(p("José Núñez’s boat."), contacts=(contact("Robin Castellano"),)),
        ),
    ),
    "people-two-spellings": (
        (
            two("Omar Dias opened it.", "Ana Ruiz came."),
            release(quote("We sail.", by="Lena Fossberg"), p("Lena Fosberg came."), p("Lena Fossberg left.")),
            release(quote("We sail.", by="Lena Foss"), quote("We do.", by="Lenna Foss"), p("Lena Foss came.")),
            release(quote("We sail.", by="Lena Foss"), quote("We do.", by="Lena Fos")),
        ),
        (
            two("Omar Diaz opened it.", "Ana Ruiz came."),
            release(quote("We sail.", by="Lena Foss"), quote("We do.", by="Lena Ross"), p("In North America.")),
            release(quote("We sail.", by="Ana Ruiz"), quote("We do.", by="Ana Ruis")),
            two("The Omar Diaz Foundation gave it to Oscar Diaz."),
        ),
    ),
    "people-surname": (
        (
            two("“We sail,” Diazz said."),
            release(quote("We sail.", by="Lena Fossberg"), p("“It is new,” said Fosberg.")),
            release(p("Robin Castellano came. Castelano said it is new.")),
        ),
        (
            two("“We sail,” Diaz said."),
            release(quote("We sail.", by="Lena Fossberg"), p("“It is new,” said Foss.")),
            release(p("Castelano said it is new.")),
            release(quote("We sail.", by="Lena Fossberg"), p("“It is new,” said Lena Fossberg.")),
        ),
    ),
    "people-title": (
        (
            says("Ana Ruiz", "Director"),
            says("A. Ruiz", "Deputy Director", person="1"),
            release(contacts=(contact("Robin Castellano", title="Deputy Mayor"),)),
        ),
        (
            says("Ana Ruiz", "executive director"),
            says("Ana Ruiz"),
            says("Omar Diaz", "Director"),
            release(contacts=(contact("Robin Castellano", title="Mayor"),)),
        ),
    ),
    "people-organization": (
        (
            says("Ana Ruiz", "", "Port of Bangor"),
            says("Ana Ruiz", "Executive Director", "Port of Belfast"),
            release(contacts=(contact("José Núñez", organization="Bath Buses"),)),
        ),
        (
            says("Ana Ruiz", "", "Port of Bath"),
            says("Robin Castellano", "", "City of Bath"),
            release(contacts=(contact("José Núñez", organization="Bath Ferries"),)),
        ),
    ),
    "people-two-titles": (
        (
            release(quote("A", by=Speaker("Omar Diaz", "Editor")), quote("B", by=Speaker("Omar Diaz", "Publisher"))),
            release(quote("A", by=Speaker("Omar Diaz", "Editor")), contacts=(contact("Omar Diaz", title="Writer"),)),
            release(contacts=(contact("Li Wu", title="Editor"), contact("Li Wu", title="Chief Editor"))),
        ),
        (
            release(quote("A", by=Speaker("Omar Diaz", "Editor")), quote("B", by=Speaker("Omar Diaz", "editor"))),
            release(quote("A", by=Speaker("Omar Diaz", "Editor")), quote("B", by=Speaker("Omar Diaz"))),
            release(contacts=(contact("Li Wu", title="Editor"), contact("Lu Wi", title="Chief Editor"))),
        ),
    ),
    "people-title-in-text": (
        (
            *texts("Ana Ruiz, deputy director of the port, came.", "On Friday Governor Robin Castellano came."),
            release(quote("A", by=Speaker("Omar Diaz", "Editor")), p("Omar Diaz, treasurer, left.")),
        ),
        (
            *texts(
                "Ana Ruiz, the director, came.",
                "José Núñez, chief executive officer of the line, and Mayor Robin Castellano came.",
                "Robin Castellano, a former senator, came.",
                "Ana Ruiz, who met Mayor Omar Diaz, came.",
            ),
            release(quote("A", by=Speaker("Omar Diaz", "Editor")), p("Omar Diaz, editor of the Bath Times, left.")),
        ),
    ),
    "people-pronouns": (
        (
            *texts("Ana Ruiz opened his office.", "José Núñez said she sails.", "Robin Castellano left her boat."),
            release(p("We sail."), boilerplates=(plate("Ana Ruiz leads it. Ana Ruiz likes his job."),)),
        ),
        (
            *texts(
                "Ana Ruiz opened her office.",
                "Ana Ruiz and Omar Diaz opened his office.",
                "Ana Ruiz said: “He is new.”",
                "Ana Ruiz came. He was late.",
                "In his office Ana Ruiz waited for them.",
            ),
            release(quote(t("He is new,", said(" said Ana Ruiz."), " She sails."), by="Ana Ruiz")),
        ),
    ),
    "ap-20-full-name": (
        (
            two("Omar Diaz came.", "Omar Diaz left."),
            two("Robin Castellano came.", "On Friday Robin Castellano left."),
            two("Omar Diaz met José Núñez.", "José Núñez left."),
        ),
        (
            two("Omar Diaz came.", "Diaz left."),
            two("Omar Diaz came.", "“Omar Diaz left,” she said."),
            two("Lena Foss came.", "Lena Foss left."),
            two("The Omar Diaz came."),
        ),
    ),
}
CASES = {
    rule: tuple(tuple(Whole(one, people=PEOPLE) for one in cases) for cases in both) for rule, both in RELEASES.items()
}
