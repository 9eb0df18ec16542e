"""How the tests of what must not travel ask: what is kept of a template, and which faults it has."""

from build import release
from builders import P, Piece, R, letter
from wordfile import OFFICE, members_of

from pressdesk import word

PLACE = P("", R("{{ headline }}"))
SECRETS = ("SECRET", "Zoe", "zoe", "C:\\", "file:", "evil", "sharepoint", "server")


def out(*pieces: Piece) -> dict[str, str]:
    """Return the parts of what is written into a letter of these pieces."""
    return members_of(word.write(release(), word.compile(letter(*pieces, PLACE)), OFFICE))


def kept(*pieces: Piece) -> list[str]:
    """Return the secrets that travel with it."""
    text = "".join((*(made := out(*pieces)), *made.values()))
    return [secret for secret in SECRETS if secret in text]


def faults(*pieces: Piece) -> str:
    """Return the faults of a letter of these pieces, none of which stops."""
    found = word.inspect(letter(*pieces, PLACE)).faults
    assert [fault for fault in found if fault.stops] == []
    return " ".join(map(str, found))
