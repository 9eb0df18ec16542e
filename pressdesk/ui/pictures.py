"""Pictures on their way into the body and out of it: chosen, pasted or dropped, replaced, saved as files."""

from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from functools import partial
from pathlib import Path
from typing import TypeAlias

from msgspec.structs import replace
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QStandardPaths, Signal
from PySide6.QtGui import QImage, QImageWriter, QTextCursor
from PySide6.QtWidgets import QFileDialog, QWidget

from pressdesk import desk as desks
from pressdesk.app import background, messages
from pressdesk.app.files import file_name, write_atomic
from pressdesk.app.history import Change
from pressdesk.app.pictures import ENDINGS, picture, picture_file
from pressdesk.app.session import Session
from pressdesk.app.settings import Settings
from pressdesk.app.wording import said
from pressdesk.model import Asset, Image, PressDeskError
from pressdesk.ui.body.pictures import Given
from pressdesk.ui.commands import attempt
from pressdesk.ui.form import ReleaseForm

_FOLDER = "picture_folder"
Read: TypeAlias = Asset | PressDeskError
Then: TypeAlias = Callable[[Sequence[Asset]], None]


class Reading(QObject):
    """Pictures that are read, looked at and kept on the desk, off the window's thread: each may take a while.

    ended(Reading, list of Asset or PressDeskError).
    """

    ended = Signal(object, object)

    def __init__(self, desk: Path, given: Sequence[Given], pasted: str) -> None:
        super().__init__()
        self._desk = desk
        self._given = tuple(given)
        self._pasted = pasted

    def run(self) -> None:
        """Do the work, in this thread."""
        self.ended.emit(self, [self._read(one) for one in self._given])

    def _read(self, one: Given) -> Read:
        try:
            if isinstance(one, Path):
                found = picture_file(one)
            else:
                found = picture(one if isinstance(one, bytes) else _png(one), self._pasted)
            with closing(desks.open_desk(self._desk, make=False)) as desk:
                desks.add_image(desk, found)
        except PressDeskError as error:
            return error
        return found


class Pictures(QObject):
    """Brings pictures in and out. What goes wrong is said, never raised."""

    def __init__(self, session: Session, settings: Settings, form: ReleaseForm, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._settings = settings
        self._form, self._edit = form, form.body.edit
        self._window = window
        self._reading: dict[Reading, tuple[str, Then]] = {}  # for the release with an id, or for any
        self._edit.pictures_given.connect(self.take)
        self._edit.pictures_brought.connect(self.keep)
        self._edit.pictures_of = self.at_hand
        form.gallery.replace_asked.connect(self.replace)
        form.gallery.save_asked.connect(self.save_original)
        form.gallery.move_asked.connect(self._edit.move_block)

    def choose(self) -> None:
        """Ask for pictures and put them in where the caret is, at the end while it is in no words of the body."""
        cursor = self._edit.cursor_at(self._form.active() if self._form.editor else self._form.headline.line)
        if paths := self._ask(self.tr("Insert pictures")):
            self.take(paths, cursor)

    def take(self, given: Sequence[Given], cursor: QTextCursor) -> None:
        """Put pictures in at a place of the body, which moves with the words until they are read."""
        known = [one for one in given if one != b""]
        if not known:
            messages.show(
                self.tr("The picture is only an address on the web, and nothing is fetched from there."),
                "warning",
                self.tr("Save it as a file in the browser and put that in."),
            )
            return
        self._read(known, partial(self._put, QTextCursor(cursor)))

    def at_hand(self, hashes: Sequence[str]) -> Sequence[Asset]:
        """Return the pictures of the desk with these hashes, as far as it can give them."""
        found: dict[str, Asset] = {}
        for hash in hashes:
            with suppress(PressDeskError):
                if asset := self._session.pictures.get(hash) or desks.image(self._session.desk, hash):
                    found[hash] = asset
        return tuple(found.values())

    def keep(self, brought: Sequence[Asset]) -> None:
        """Keep pictures on the desk that blocks from another desk bring with them."""
        self._session.pictures |= {one.hash: one for one in brought}
        reading = Reading(self._session.desk.path, [one.data for one in brought], self.tr("The picture"))
        self._reading[reading] = "", lambda _assets: None
        reading.ended.connect(self._ended)
        background.begin(reading.run, "picture")

    def replace(self, image: Image) -> None:
        """Ask for another picture in place of this one; its words stay."""
        if paths := self._ask(self.tr("Replace the picture"), several=False):
            self._read(paths, partial(self._put_instead, image))

    def save_original(self, image: Image) -> None:
        """Save the picture as it came in as a file."""
        asset = self._session.office.image(image.asset)
        if asset is None:
            return
        ending = asset.type.partition("/")[2].replace("jpeg", "jpg")
        suggested = str(Path(self._folder()) / file_name(self._session.release, f".{ending}"))
        kinds = f"{self.tr('Pictures')} (*.{ending})"
        name, _ = QFileDialog.getSaveFileName(self._window, self.tr("Save the picture"), suggested, kinds)
        if name:
            path = Path(name if Path(name).suffix else f"{name}.{ending}")
            if attempt(lambda: write_atomic(path, asset.data)):
                self._remember(path)
                messages.show(self.tr("Saved the picture as “{0}”.").format(path.name))

    def _read(self, given: Sequence[Given], then: Then) -> None:
        reading = Reading(self._session.desk.path, given, self.tr("The picture"))
        self._reading[reading] = self._session.release.id, then
        reading.ended.connect(self._ended)
        background.begin(reading.run, "picture")

    def _ended(self, reading: Reading, read: list[Read]) -> None:
        release_id, then = self._reading.pop(reading)
        if release_id not in ("", self._session.release.id):
            messages.show(self.tr("No picture was put in: another release was opened meanwhile."), "warning")
            return
        assets = [one for one in read if isinstance(one, Asset)]
        if assets:
            self._session.pictures |= {one.hash: one for one in assets}
            then(assets)
        errors = [one for one in read if isinstance(one, PressDeskError)]
        if len(errors) == 1:
            messages.show_error(errors[0])
        elif errors:
            text = self.tr("{n} files were not put in. The first: {why}").format(
                n=len(errors), why=said(errors[0].message)
            )
            messages.show(text, "error", said(errors[0].remedy))

    def _put(self, cursor: QTextCursor, assets: Sequence[Asset]) -> None:
        self._edit.put_beside(tuple(Image(one.hash) for one in assets), cursor)

    def _put_instead(self, image: Image, assets: Sequence[Asset]) -> None:
        self._edit.flush()
        release = self._session.release
        # The words may have been edited meanwhile; it is the picture that was asked about.
        n = next((n for n, one in enumerate(release.body) if one == image), None)
        if n is None:
            n = next((n for n, one in enumerate(release.body) if _shows(one, image.asset)), None)
        if n is not None and isinstance(old := release.body[n], Image):
            new = replace(old, asset=assets[0].hash)
            body = (*release.body[:n], new, *release.body[n + 1 :])
            self._session.edit(replace(release, body=body), change=Change(self.tr("picture")))

    def _ask(self, title: str, *, several: bool = True) -> list[Path]:
        kinds = f"{self.tr('Pictures')} ({' '.join(f'*.{ending}' for ending in ENDINGS)})"
        if several:
            names, _ = QFileDialog.getOpenFileNames(self._window, title, self._folder(), kinds)
        else:
            name, _ = QFileDialog.getOpenFileName(self._window, title, self._folder(), kinds)
            names = [name] if name else []
        if names:
            self._remember(Path(names[0]))
        return [Path(name) for name in names]

    def _folder(self) -> str:
        pictures = QStandardPaths.StandardLocation.PicturesLocation
        return str(self._settings.get(_FOLDER) or QStandardPaths.writableLocation(pictures))

    def _remember(self, path: Path) -> None:
        attempt(lambda: self._settings.set(_FOLDER, str(path.parent)))


def _shows(block: object, asset: str) -> bool:
    return isinstance(block, Image) and block.asset == asset


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())
