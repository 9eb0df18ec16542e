"""The pictures that a release brings into a document: the logo, those of its body, each once in the file."""

import re
from collections.abc import Callable
from typing import Final

from pressdesk.model import Asset, Office
from pressdesk.text import Line
from pressdesk.word.package import IMAGE
from pressdesk.word.page import Area
from pressdesk.word.pictures import Picture, drawing, in_frame, read_picture
from pressdesk.word.pieces import Frame
from pressdesk.word.template import Template

LOGO: Final = Area(int(2.6 * 1440), int(0.75 * 1440))
_PICTURE_ID: Final = re.compile(r'(<wp:docPr\b[^>]*?\bid=")\d+')
_SHAPE_ID: Final = re.compile(r'(<v:\w+\b[^>]*?\bid="[^"]+)')


class Media:
    """The pictures of one document; `relate` gives the id of a relationship from the part that is being written."""

    def __init__(self, office: Office, template: Template, relate: Callable[[str, str], str]) -> None:
        self._office, self._area, self._relate = office, template.area, relate
        self._next = template.next_picture
        self.files: dict[str, Picture] = {}

    def logo(self, frame: Frame | None = None) -> str:
        """Return the organization's logo as a run, in a frame of the template, or the empty string without one."""
        organization = self._office.organization
        asset = self._office.image(organization.logo) if organization.logo else None
        if asset is None:
            return ""
        picture, relation = self._put(asset)  # a letterhead is printed as sharp as it can be
        if frame is None:
            return self._run(picture, LOGO, relation, organization.name)
        return f"<w:r>{in_frame(frame, picture, relation, organization.name)}</w:r>"

    def picture(self, line: Line) -> str:
        """Return the picture of a line as a run, or the empty string where its bytes are not at hand."""
        asset = self._office.image(line.image.asset) if line.image else None
        if line.image is None or asset is None:
            return ""
        room = Area(self._area.width, self._area.height * 2 // 3)
        picture, relation = self._put(asset, room)
        return self._run(picture, room, relation, line.image.alt)

    def _run(self, picture: Picture, room: Area, relation: str, alt: str) -> str:
        return f"<w:r>{drawing(picture.within(room), relation, self._number(), alt)}</w:r>"

    def _put(self, asset: Asset, room: Area | None = None) -> tuple[Picture, str]:
        """Return a picture that is put into the file, and the id of its relationship."""
        picture = read_picture(asset, room)
        name = f"word/media/pd-{picture.hash[:16]}.{picture.extension}"
        self.files[name] = picture
        return picture, self._relate(IMAGE, name)

    def _number(self) -> int:
        self._next += 1
        return self._next - 1

    def renumbered(self, text: str) -> str:
        """Return text that was printed before with numbers of its own for its pictures and shapes."""
        text = _PICTURE_ID.sub(lambda found: f"{found[1]}{self._number()}", text)
        return _SHAPE_ID.sub(lambda found: f"{found[1]}_{self._next}", text)
