"""Every view of the program, as `screenshots.py` takes them: what is done in the window until it is shown."""

import os
import zipfile
from collections.abc import Callable
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import Any, TypeAlias

Wait: TypeAlias = Callable[[float], None]
Scene: TypeAlias = Callable[[Any, Wait], Any]


def page(name: str, window: Any, wait: Wait) -> Any:
    """Show a page of the middle pane."""
    if name != "release":
        window.show_page(name)
    return window


def act(names: str, window: Any, wait: Wait) -> Any:
    """Do these actions, one after the other, and show the window with what they opened in it."""
    for name in names.split():
        window.act[name].trigger()
        wait(0.3)
    return window


def dialog(name: str, window: Any, wait: Wait) -> Any:
    """Do an action and show the window that it opens."""
    from PySide6.QtWidgets import QApplication

    before = set(QApplication.topLevelWidgets())
    window.act[name].trigger()
    wait(1)
    made = [one for one in QApplication.topLevelWidgets() if one not in before and one.isVisible() and one.isWindow()]
    return made[-1]


def words(window: Any, wait: Wait) -> Any:
    """Put the caret into the words of the quote."""
    from PySide6.QtGui import QTextCursor

    edit = window.form.body.edit
    edit.setFocus()
    found = edit.document().find("deeply")
    edit.setTextCursor(found if not found.isNull() else QTextCursor(edit.document()))
    wait(0.3)
    return window


def speaker(window: Any, wait: Wait) -> Any:
    """Ask who speaks the quote."""
    return act("speaker", words(window, wait), wait)


def link(window: Any, wait: Wait) -> Any:
    """Ask for the address of a link."""
    return act("link", words(window, wait), wait)


def detail(window: Any, wait: Wait) -> Any:
    """Make the paragraph a detail."""
    edit = window.form.body.edit
    edit.setFocus()
    return act("detail", window, wait)


def versions(window: Any, wait: Wait) -> None:
    """Make some versions of the open release."""
    from msgspec.structs import replace

    from pressdesk.model import Immediate, Paragraph, plain
    from pressdesk.model import words as said

    session = window.session
    headline = said(session.release.headline)
    session.edit(replace(session.release, headline=plain(headline.replace("New", "A new") + " this year")))
    session.keep_version()
    body = list(session.release.body)
    at = next(n for n, block in enumerate(body) if isinstance(block, Paragraph))
    told = said(body[at].text).split()
    told[5:8] = ["quite", "different", "words"]
    body[at] = Paragraph(plain(" ".join(told)))
    body.insert(at + 1, Paragraph(plain("A paragraph that nobody had written before.")))
    session.edit(replace(session.release, body=tuple(body), timing=Immediate(), stage="review"))
    session.keep_version("export")


def history(window: Any, wait: Wait) -> Any:
    """Show what a version changed."""
    versions(window, wait)
    return act("tab_history", window, wait)


def history_two(window: Any, wait: Wait) -> Any:
    """Compare two versions."""
    history(window, wait)
    pane = window.right._panes["history"]
    rows = pane.model.rowCount()
    pane.list.selectionModel().select(pane.model.index(rows - 1), pane.list.selectionModel().SelectionFlag.Select)
    return window


def checks(window: Any, wait: Wait) -> Any:
    """Show the checks of a release with words misspelt."""
    from msgspec.structs import replace

    from pressdesk.model import Paragraph, plain

    release = window.session.release
    wrong = Paragraph(plain("The comittee has recieved an report about it’s cameras."))
    window.session.edit(replace(release, body=(wrong, *release.body)))
    act("tab_checks", window, wait)
    wait(4)
    return window


def rich(window: Any, wait: Wait) -> Any:
    """Show a release with all that a body can hold."""
    from build import detail as a_detail
    from build import h, image, ol, p, quote, release, table, ul

    from pressdesk import desk as desks
    from pressdesk.model import Asset
    from pressdesk.model.resources import read_resource

    picture = read_resource("help/pictures/new-template.png")
    asset = desks.add_image(window.session.desk, Asset("image/png", picture))
    blocks = (
        p("The harbour opens in March, after two years of work."),
        h("What changes"),
        ul("Ferries sail every hour", "The old quay closes"),
        ol("Book", "Board"),
        table(
            ("Year", "Ferries", "People"), ("2026", "1,200", "84,000"), ("2027", "1,450", "97,500"), caption="Ferries"
        ),
        image(asset, "The new quay", "Ana Ruiz", ""),
        a_detail("WHEN", "Tuesday, March 9, 10 a.m."),
        quote("We sail in any weather.", by="Ana Ruiz", lead_in="Ana Ruiz said:"),
    )
    made = release(*blocks, id="rich", place="Portland", headline="Harbour opens in March")
    desks.save(window.session.desk, made, None)
    window.session.open("rich")
    window.session.rows_changed.emit()
    wait(1)
    window.form.verticalScrollBar().setValue(260)
    return window


def arabic(window: Any, wait: Wait) -> Any:
    """Show a release written from right to left."""
    from build import h, p, quote, release, ul

    from pressdesk import desk as desks

    blocks = (
        p("يفتح الميناء في مارس بعد عامين من العمل."),
        h("ما يتغير"),
        ul("تبحر العبّارات كل ساعة", "يُغلق الرصيف القديم"),
        quote("نبحر في كل طقس.", by="آنا رويز"),
    )
    made = release(*blocks, id="arabic", place="بيروت", headline="الميناء يفتح في مارس", language="ar")
    desks.save(window.session.desk, made, None)
    window.session.open("arabic")
    window.session.rows_changed.emit()
    return window


def blank(window: Any, wait: Wait) -> Any:
    """Show a release that is begun now."""
    window.session.new("release")
    return window


def large(window: Any, wait: Wait) -> Any:
    """Show the page wide and its words large."""
    window.looks.choose_size(150)
    return act("page_width_wide", window, wait)


def message(window: Any, wait: Wait) -> Any:
    """Show a message that offers something."""
    from pressdesk.app import messages

    messages.show("The disk is full.", "error", "Free some space.", (messages.Action("Try again", lambda: None),))
    return window


def menu(name: str, window: Any, wait: Wait) -> Any:
    """Show a menu of the menu bar."""
    bar = window.menuBar()
    action = next(one for one in bar.actions() if one.menu().objectName() == name)
    action.menu().popup(bar.mapToGlobal(bar.actionGeometry(action).bottomLeft()))
    return window


def find(window: Any, wait: Wait) -> Any:
    """Show the bar that finds and replaces, with something found."""
    from PySide6.QtTest import QTest

    act("replace_words", window, wait)
    QTest.keyClicks(window.finding.bar.focusWidget(), "camera")
    return window


def faults(window: Any, wait: Wait) -> Any:
    """Show a file with faults that is to be added."""
    page("templates", window, wait)
    path = Path(os.environ["PRESSDESK_HOME"]) / "Templates" / "Letterhead 2027.docx"
    path.parent.mkdir()
    path.write_bytes(_faulty())
    window.middle.pages["templates"]._shelf.take_files([path])
    return window


def tried(window: Any, wait: Wait) -> Any:
    """Show what came of trying a template."""
    from pressdesk.ui import reveal

    reveal.open_file = lambda _path: True
    page("templates", window, wait)
    wait(1)
    window.middle.pages["templates"].detail.try_it.click()
    return window


def sheet(window: Any, wait: Wait) -> Any:
    """Show a new template being made."""
    page("templates", window, wait)
    sheet = window.middle.pages["templates"].sheet
    window.middle.pages["templates"].begin()
    sheet.colour.swatches[4].click()
    sheet.head_font.show_value("Georgia")
    sheet.paper.show_value("letter")
    sheet._draw()
    sheet.name.clearFocus()
    return window


def making(window: Any, wait: Wait) -> Any:
    """Show the help."""
    from pressdesk.ui.help_page import show_help

    return show_help(window, window.theme)


def _faulty() -> bytes:
    """Return a letterhead with two places that are spelt wrong, a comment's worth of other things, and a logic word."""
    from pressdesk.model.resources import read_resource

    words = (
        "{{ status }}", "{{ headlin }}", "{{ body }}", "{% if notes %}", "{{ contacts.fax }}", "{{ boilerplates }}"
    )  # fmt: skip
    paragraphs = "</w:t></w:r></w:p><w:p><w:r><w:t>".join(words)
    made = BytesIO()
    with zipfile.ZipFile(BytesIO(read_resource("templates/letterhead.docx"))) as old, zipfile.ZipFile(made, "w") as new:
        for name in old.namelist():
            new.writestr(name, old.read(name).replace(b"{{ release }}", paragraphs.encode()))
    return made.getvalue()


def carried(window: Any, wait: Wait) -> Any:
    """Begin a release from the open one and go to the third detail that it takes over."""
    window.commands.duplicate()
    wait(1)
    return act("next_carried next_carried next_carried next_carried next_carried", window, wait)


SCENES: dict[str, Scene] = {
    "release": partial(page, "release"),
    "blank": blank,
    "rich": rich,
    "arabic": arabic,
    "large": large,
    "word": partial(act, "output_word"),
    "email": partial(act, "output_email"),
    "no-right-pane": partial(act, "preview"),
    "checks": checks,
    "history": history,
    "history-two": history_two,
    "carried": carried,
    "find": find,
    "speaker": speaker,
    "link": link,
    "detail": detail,
    "timing": partial(act, "status"),
    "languages": partial(act, "language"),
    "kinds": partial(act, "new"),
    "add-boilerplate": partial(act, "boilerplate"),
    "add-contact": partial(act, "contact"),
    "view-menu": partial(menu, "View"),
    "insert-menu": partial(menu, "Insert"),
    "message": message,
    "boilerplate": partial(page, "boilerplate"),
    "people": partial(page, "people"),
    "organization": partial(page, "organization"),
    "templates": partial(page, "templates"),
    "faults": faults,
    "tried": tried,
    "sheet": sheet,
    "export": partial(dialog, "export"),
    "several": partial(dialog, "export_several"),
    "dictionaries": partial(dialog, "dictionaries"),
    "shortcuts": partial(dialog, "shortcuts"),
    "about": partial(dialog, "about"),
    "help": making,
}
