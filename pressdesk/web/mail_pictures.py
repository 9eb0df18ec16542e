"""Pictures as mail programs show them: upright, no wider than a screen needs, in a format that all of them know."""

from typing import Final, NamedTuple

from pressdesk.model import Asset, PressDeskError
from pressdesk.text.pictures import Use, shown

PAGE: Final = (552, 480)  # the room for a picture of the release: the words' column
LOGO: Final = (240, 72)
_SHARP: Final = 2  # dots to a pixel on good screens
_KNOWN: Final = ("image/png", "image/jpeg", "image/gif")
_USE: Final = Use(_SHARP * PAGE[0], _SHARP * PAGE[1], _KNOWN, quality=80, heavy=200_000)


class MailPicture(NamedTuple):
    """A picture's bytes, its media subtype, and the size it is shown in, in pixels."""

    data: bytes
    kind: str
    width: int
    height: int


def mail_picture(asset: Asset, logo: bool = False) -> MailPicture | None:
    """Return the picture for a mail, or None where the bytes are no picture or a monstrous one."""
    room = LOGO if logo else PAGE
    try:
        found = shown(asset, _USE)
    except PressDeskError:
        return None
    scale = min(1.0, room[0] / found.width, room[1] / found.height)
    width, height = (max(1, round(side * scale)) for side in (found.width, found.height))
    return MailPicture(found.asset.data, found.asset.type.partition("/")[2], width, height)
