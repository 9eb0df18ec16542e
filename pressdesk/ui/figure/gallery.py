"""The pictures of the desk as the page shows them: made off the window's thread, each once."""

from collections import OrderedDict
from typing import Final, NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from pressdesk import desk as desks
from pressdesk.app import background
from pressdesk.app.session import Session
from pressdesk.model import Asset, PressDeskError
from pressdesk.text.pictures import Use, measure, shown

# As wide as the page on a screen of two dots to a pixel.
_USE: Final = Use(1120, 1120, ("image/png", "image/jpeg", "image/gif"), quality=90)
_KEPT: Final = 12


class View(NamedTuple):
    """A picture for the screen and its full size in dots; or no picture, and why."""

    image: QImage | None = None
    width: int = 0
    height: int = 0
    fault: str = ""


class Making(QObject):
    """One picture in the making. ended(str, View): the picture with this hash."""

    ended = Signal(str, object)

    def __init__(self, hash: str, asset: Asset) -> None:
        super().__init__()
        self._hash, self._asset = hash, asset

    def run(self) -> None:
        """Do the work, in this thread."""
        try:
            made, size = shown(self._asset, _USE).asset, measure(self._asset)
            image = QImage.fromData(made.data)
        except PressDeskError as error:
            self.ended.emit(self._hash, View(fault=error.message))
            return
        self.ended.emit(self._hash, View(None if image.isNull() else image, size.width, size.height))


class Gallery(QObject):
    """Gives insets their pictures, and hands on what is asked of them.

    arrived(str): the picture with this hash is at hand now. replace_asked(Image), save_asked(Image): another picture is
    wanted in place of this one, or this one as a file. move_asked(int): up (-1) or down (1) in the body.
    """

    arrived = Signal(str)
    replace_asked = Signal(object)
    save_asked = Signal(object)
    move_asked = Signal(int)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._views: OrderedDict[str, View] = OrderedDict()
        self._making: dict[str, Making] = {}

    def view(self, hash: str) -> View | None:
        """Return the picture with this hash, or None where `arrived` will tell."""
        if hash in self._views:
            self._views.move_to_end(hash)
            return self._views[hash]
        if hash in self._making:
            return None
        try:
            asset = self._session.pictures.get(hash) or desks.image(self._session.desk, hash)
        except PressDeskError as error:
            return View(fault=error.message)
        if asset is None:
            return View(fault=self.tr("This picture is not on the desk."))
        making = self._making[hash] = Making(hash, asset)
        making.ended.connect(self._take)
        background.begin(making.run, "picture")
        return None

    def _take(self, hash: str, view: View) -> None:
        del self._making[hash]
        self._views[hash] = view
        while len(self._views) > _KEPT:
            self._views.popitem(last=False)
        self.arrived.emit(hash)
