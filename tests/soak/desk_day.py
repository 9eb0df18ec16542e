"""Somebody at the real window on a real desk, whose every act can be repeated from a seed."""

import sys
from pathlib import Path
from traceback import format_exception
from typing import Any

from build import contact, h, image, p, plate, quote, release, table
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QSize, Qt, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication, QKeyEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMenu, QTextEdit, QWidget

from pressdesk import desk as desks
from pressdesk.app import background
from pressdesk.app.autosave import Autosave
from pressdesk.app.session import Session
from pressdesk.app.settings import Settings
from pressdesk.model import Release, Table, clean_line
from pressdesk.text import grid
from pressdesk.ui.actions import ACTIONS
from pressdesk.ui.body import BodyEdit
from pressdesk.ui.body.document import read_lines
from pressdesk.ui.body.lines import body_of
from pressdesk.ui.find_bar import FindBar
from pressdesk.ui.late import Late
from pressdesk.ui.line import one_text
from pressdesk.ui.pieces import Popover
from pressdesk.ui.places import stops
from pressdesk.ui.table import TableInset
from pressdesk.ui.theme import Theme
from pressdesk.ui.window import MainWindow

SIZES = ((1440, 900), (1024, 700), (1100, 980))
FORMATS = ("bold", "italic", "unlink", "attribution", "paragraph", "tidy", "select_all", "cut", "copy", "paste_plain")
KINDS = ("quote", "lead_in", "subheading", "bullets", "numbers", "paragraph", "attribute", "table", "detail", "speaker")
TABLES = tuple(act.name for act in ACTIONS if act.menu == "Format/Table" and not act.name.startswith("-"))
PARTS = ("subheadline", "label", "notes", "boilerplate", "contact", "link", "status")
OTHERS = (
    "keep",
    "kind_advisory",
    "kind_release",
    "preview",
    "theme_dark",
    "theme_light",
    "tab_history",
    "next_mistake",
)
PASTES = (
    ("html", "<p>Ferry <b>fares</b> rise</p><ul><li>one</li><li>two</li></ul><p>and <a href='https://a.example/'>so</a></p>"),
    ("html", "<table><tr><th>Year</th></tr><tr><td>2026</td></tr></table><h2>What opens</h2>"),
    ("text", "plain words\nand more\n\nthe end"),
    ("text", "e\u0301 \U0001f6a2\u00a0km “said”"),
)  # fmt: skip


class Day:
    """The window, open on a desk in `folder`, and what is done at it. `warned`: what Qt or Python complained of."""

    def __init__(self, folder: Path, late: Late) -> None:
        self.warned: list[str] = []
        self._hook, sys.excepthook = (
            sys.excepthook,
            lambda *raised: self.warned.append("".join(format_exception(*raised))),
        )
        self._handler = qInstallMessageHandler(self._hear)
        self.desk = desks.open_desk(folder / "Test.sqlite")
        self.reader = desks.open_desk(folder / "Test.sqlite", reader=True)
        body = (p("First words of it."), quote("We sail.", by="Ana Ruiz"), h("Next"), table(("a", "b")), p("Last."))
        parts = {"boilerplates": (plate("Words.", heading="About"),), "contacts": (contact("Bo", phone="1"),)}
        desks.save(self.desk, release(*body, id="a", headline="Ferry sails", place="Portland", **parts), None)
        desks.save(self.desk, release(p("Ships sail."), image(), id="b", headline="Old"), None)
        self.session = Session(self.desk)
        self.session.open("a")
        self.theme = Theme("light")
        self.theme.apply(QApplication.instance())
        self.window = MainWindow(self.session, Settings(folder / "settings.json"), self.theme)
        self.window.complete(late)
        self.autosave = Autosave(self.session)
        self.autosave.stop()  # its clock is ours
        self.session.changed.disconnect(self.autosave._note)
        self.autosave._idle.timeout.disconnect()
        self.window.show()
        QTest.qWaitForWindowActive(self.window)

    def end(self) -> None:
        """Close everything."""
        self.window.close()
        background.finish()
        self.window.deleteLater()
        self.theme.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.desk.close()
        self.reader.close()
        qInstallMessageHandler(self._handler)
        sys.excepthook = self._hook

    def second(self) -> None:
        """Let a second pass for the autosave; the desk then equals the value."""
        self.autosave.save()
        stored = desks.find(self.reader, self.session.release.id)
        if self.session.version is not None or stored is not None:
            assert stored is not None
            assert stored.release == self.session.release
        assert not self.session.dirty

    def write(self, words: str) -> None:
        """Type words where the focus is, letter by letter."""
        for letter in words:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                key = ord(letter.upper()) if letter.isascii() else 0
                QApplication.sendEvent(self._focus(), QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter))

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is."""
        QTest.keyClick(self._focus(), key, held)

    def go(self, which: int, anchor: int, caret: int) -> None:
        """Put the caret into one of the texts of the page, with a selection."""
        texts = stops(self.window.form.page, texts=True)
        text = texts[which % len(texts)]
        text.setFocus()
        if isinstance(text, QTextEdit):
            cursor = QTextCursor(text.document())
            cursor.setPosition(between(text, anchor))
            cursor.setPosition(between(text, caret), QTextCursor.MoveMode.KeepAnchor)
            text.setTextCursor(cursor)
        elif isinstance(text, QLineEdit):
            text.setCursorPosition(caret % (len(text.text()) + 1))

    def do(self, name: str) -> None:
        """Trigger an action that the window has and that is enabled; what it opens is typed into and closed."""
        action = self.window.act.get(name)
        if action is None or not action.isEnabled():
            return
        action.trigger()
        for opened in self._opened():
            if isinstance(opened, Popover):
                self.write("Ana")
                self.press(Qt.Key.Key_Return)
            opened.close()

    def replace(self, words: str, by: str) -> None:
        """Replace words all over the page, from the bar."""
        self.do("replace_words")
        bar = self.window.findChild(FindBar)
        for line, text in ((bar.wanted, words), (bar.new, by)):
            line.setFocus()
            line.selectAll()
            self.write(text)
        bar.all.click()
        bar.leave()

    def paste(self, kind: str, words: str) -> None:
        """Paste from another program."""
        editor = self._focus()
        if kind == "text" or not isinstance(editor, BodyEdit):
            QGuiApplication.clipboard().setText(words)
            self.do("paste")
            return
        held = QMimeData()  # never on the clipboard, which would outlive Python's own object
        held.setHtml(words)
        held.setText("plain words")
        if editor.canInsertFromMimeData(held):
            editor.insertFromMimeData(held)

    def open(self, number: int) -> None:
        """Open a release of the desk."""
        rows = desks.rows(self.desk)
        self.session.open(rows[number % len(rows)].id)

    def resize(self, number: int) -> None:
        """Give the window another size."""
        self.window.resize(QSize(*SIZES[number % len(SIZES)]))
        QApplication.processEvents()

    def look(self) -> None:
        """Check that the value equals what the widgets show, and that nobody warned."""
        self.window.form.flush()
        now, form = self.session.release, self.window.form
        assert shown(form.body.edit) == now.body
        assert sorted(cells_shown(form.body.edit)) == sorted(cells_of(now))
        assert shown(form.notes.edit) == now.notes
        assert one_text(shown(form.headline.line)) == now.headline
        lines = [one_text(shown(line)) for line in form.subheadlines.lines]
        assert tuple(text for text in lines if text) == now.subheadlines
        assert clean_line(form.label.line.text()).strip() == now.label
        assert clean_line(form.end_mark.line.text()).strip() == now.end_mark
        assert placed(form.dateline.place.text(), now)
        assert (len(form.contacts.options), len(form.boilerplates.cards)) == (len(now.contacts), len(now.boilerplates))
        assert self.warned == [], self.warned[0]

    def _opened(self) -> list[QWidget]:
        kinds: tuple[type[QWidget], ...] = (Popover, QMenu, QDialog)
        return [one for one in QApplication.topLevelWidgets() if isinstance(one, kinds) and one.isVisible()]

    def _focus(self) -> QWidget:
        taker = QApplication.activePopupWidget() or QApplication.focusWidget() or self.window
        return taker.focusWidget() or taker

    def _hear(self, kind: Any, context: Any, text: str) -> None:
        if not any(quiet in text for quiet in ("This plugin does not support", "propagateSizeHints")):
            self.warned.append(text)


def between(text: QTextEdit, number: int) -> int:
    """Return a position of a text where a caret can stand: never inside a character of two halves."""
    document = text.document()
    at = number % document.characterCount()
    return at - 1 if "\udc00" <= document.characterAt(at) <= "\udfff" else at


def shown(edit: BodyEdit) -> Any:
    """Return the body that the document of an editor holds, read from its beginning."""
    return body_of(read_lines(edit.document(), edit._manuscript.heads))


def cells_shown(edit: BodyEdit) -> list[str]:
    """Return the words of the cells of each table in an editor."""
    return [repr([[cell.text() for cell in row] for row in inset.cells]) for inset in edit.findChildren(TableInset)]


def cells_of(now: Release) -> list[str]:
    """Return the words of the cells of each table in a release."""
    return [repr([list(row) for row in grid.cells(block)]) for block in now.body if isinstance(block, Table)]


def placed(words: str, now: Release) -> bool:
    """Return whether words are the place of the dateline, as the house makes it or as written."""
    line = now.dateline
    wanted = "" if line is None else line.place if line.as_written is None else line.as_written
    return clean_line(words).strip() == wanted.strip()
