"""Every action of the window in one table: its menu, words, shortcut and icon."""

import sys
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import Any, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from pressdesk.ui.mnemonics import Mnemonics
from pressdesk.ui.theme import Theme


class Act(NamedTuple):
    """One action. `menu` may name a submenu (`View/Theme`); a name that begins with `-` is a line between actions.

    `group` names actions of which exactly one is checked; `check` makes one that is on or off.
    """

    menu: str
    name: str
    text: Any = ""
    keys: str = ""
    icon: str = ""
    check: bool = False
    group: str = ""


class Group(NamedTuple):
    """The shortcuts of one menu: its title, and the words and keys of each."""

    title: str
    lines: tuple[tuple[str, str], ...]


MENUS = {
    "File": QT_TRANSLATE_NOOP("Actions", "&File"),
    "Edit": QT_TRANSLATE_NOOP("Actions", "&Edit"),
    "Insert": QT_TRANSLATE_NOOP("Actions", "&Insert"),
    "Format": QT_TRANSLATE_NOOP("Actions", "F&ormat"),
    "Release": QT_TRANSLATE_NOOP("Actions", "&Release"),
    "View": QT_TRANSLATE_NOOP("Actions", "&View"),
    "Help": QT_TRANSLATE_NOOP("Actions", "&Help"),
    "Kind": QT_TRANSLATE_NOOP("Actions", "Kind"),
    "Page": QT_TRANSLATE_NOOP("Actions", "Page"),
    "Theme": QT_TRANSLATE_NOOP("Actions", "Theme"),
    "Stage": QT_TRANSLATE_NOOP("Actions", "Stage"),
    "Table": QT_TRANSLATE_NOOP("Actions", "Table"),
    "Language": QT_TRANSLATE_NOOP("Actions", "Language of the window"),
}

# Ctrl and Alt with a letter or figure is AltGr to Windows, which writes with it; Ctrl+Shift+Q logs a Mac off.
TAB = "Meta+%sTab" if sys.platform == "darwin" else "Ctrl+%sTab"  # ⌘Tab goes from program to program
REPLACE = "Ctrl+Alt+F" if sys.platform == "darwin" else "Ctrl+H"  # a Mac hides the program with ⌘H

ACTIONS = (
    Act("File", "new", QT_TRANSLATE_NOOP("Actions", "New release…"), "Ctrl+N", "new"),
    Act("File", "open", QT_TRANSLATE_NOOP("Actions", "Open…"), "Ctrl+O", "folder"),
    Act("File", "from_starter", QT_TRANSLATE_NOOP("Actions", "New from starter…")),
    Act("File", "-1"),
    Act("File", "keep", QT_TRANSLATE_NOOP("Actions", "Keep a version"), "Ctrl+S", "keep"),
    Act("File", "save_copy", QT_TRANSLATE_NOOP("Actions", "Save a copy…"), "Ctrl+Shift+S", "save-copy"),
    Act("File", "save_starter", QT_TRANSLATE_NOOP("Actions", "Save as starter…")),
    Act("File", "export", QT_TRANSLATE_NOOP("Actions", "Export…"), "Ctrl+E", "export"),
    Act("File", "export_several", QT_TRANSLATE_NOOP("Actions", "Export several releases…"), "Ctrl+Shift+E"),
    Act("File", "-2"),
    Act("File", "duplicate", QT_TRANSLATE_NOOP("Actions", "Duplicate"), "Ctrl+D", "duplicate"),
    Act("File", "trash", QT_TRANSLATE_NOOP("Actions", "Move to Trash"), "", "trash"),
    Act("File", "samples", QT_TRANSLATE_NOOP("Actions", "Remove all samples")),
    Act("File", "-3"),
    Act("File", "quit", QT_TRANSLATE_NOOP("Actions", "Quit"), "Ctrl+Q"),
    Act("Edit", "undo", QT_TRANSLATE_NOOP("Actions", "Undo"), "Ctrl+Z", "undo"),
    Act("Edit", "redo", QT_TRANSLATE_NOOP("Actions", "Redo"), "Ctrl+Shift+Z", "redo"),
    Act("Edit", "-1"),
    Act("Edit", "cut", QT_TRANSLATE_NOOP("Actions", "Cut"), "Ctrl+X", "cut"),
    Act("Edit", "copy", QT_TRANSLATE_NOOP("Actions", "Copy"), "Ctrl+C", "copy"),
    Act("Edit", "paste", QT_TRANSLATE_NOOP("Actions", "Paste"), "Ctrl+V", "paste"),
    Act("Edit", "paste_plain", QT_TRANSLATE_NOOP("Actions", "Paste without formatting"), "Ctrl+Shift+V"),
    Act("Edit", "select_all", QT_TRANSLATE_NOOP("Actions", "Select all"), "Ctrl+A"),
    Act("Edit", "-2"),
    Act("Edit", "typographic", QT_TRANSLATE_NOOP("Actions", "Typographic quotes and dashes"), check=True),
    Act("Edit", "tidy", QT_TRANSLATE_NOOP("Actions", "Tidy quotes and dashes")),
    Act("Edit", "-3"),
    Act("Edit", "copy_release", QT_TRANSLATE_NOOP("Actions", "Copy release for an email"), "Ctrl+Shift+C", "mail"),
    Act("Edit", "find_words", QT_TRANSLATE_NOOP("Actions", "Find…"), "Ctrl+F", "search"),
    Act("Edit", "find_next", QT_TRANSLATE_NOOP("Actions", "Find next"), "F3"),
    Act("Edit", "find_previous", QT_TRANSLATE_NOOP("Actions", "Find previous"), "Shift+F3"),
    Act("Edit", "replace_words", QT_TRANSLATE_NOOP("Actions", "Replace…"), REPLACE),
    Act("Edit", "find", QT_TRANSLATE_NOOP("Actions", "Find in releases"), "Ctrl+Shift+F", "search"),
    Act("Edit", "-spelling"),
    Act("Edit", "check_spelling", QT_TRANSLATE_NOOP("Actions", "Check spelling while typing"), check=True),
    Act("Edit", "next_mistake", QT_TRANSLATE_NOOP("Actions", "Next spelling mistake"), "F7"),
    Act("Edit", "dictionaries", QT_TRANSLATE_NOOP("Actions", "Dictionaries…")),
    Act("Edit", "-carried"),
    Act("Edit", "next_carried", QT_TRANSLATE_NOOP("Actions", "Next detail to confirm"), "Ctrl+F7"),
    Act("Edit", "confirm_carried", QT_TRANSLATE_NOOP("Actions", "Confirm the detail"), "Ctrl+Shift+F7"),
    Act("Insert", "quote", QT_TRANSLATE_NOOP("Actions", "Quote"), "Ctrl+Shift+9", "quote", check=True),
    Act("Insert", "speaker", QT_TRANSLATE_NOOP("Actions", "Speaker of the quote…"), "Ctrl+Shift+P", "person"),
    Act("Insert", "lead_in", QT_TRANSLATE_NOOP("Actions", "Lead-in of the quote"), "Ctrl+Shift+L", "lead-in"),
    Act("Insert", "attribute", QT_TRANSLATE_NOOP("Actions", "Attribution of the quote"), "Ctrl+J"),
    Act("Insert", "approval", QT_TRANSLATE_NOOP("Actions", "Approval of the quote…"), "F4"),
    Act("Insert", "-1"),
    Act("Insert", "subheading", QT_TRANSLATE_NOOP("Actions", "Subhead"), "Ctrl+Shift+H", "subheading", check=True),
    Act("Insert", "bullets", QT_TRANSLATE_NOOP("Actions", "Bulleted list"), "Ctrl+Shift+8", "bullets", check=True),
    Act("Insert", "numbers", QT_TRANSLATE_NOOP("Actions", "Numbered list"), "Ctrl+Shift+7", "numbers", check=True),
    Act("Insert", "detail", QT_TRANSLATE_NOOP("Actions", "Detail"), "Ctrl+Shift+D", "detail", check=True),
    Act("Insert", "detail_label", QT_TRANSLATE_NOOP("Actions", "Label of the detail…"), "Ctrl+L"),
    Act("Insert", "table", QT_TRANSLATE_NOOP("Actions", "Table"), "Ctrl+T", "table"),
    Act("Insert", "image", QT_TRANSLATE_NOOP("Actions", "Picture…"), "Ctrl+Shift+I", "image"),
    Act("Insert", "-2"),
    Act("Insert", "boilerplate", QT_TRANSLATE_NOOP("Actions", "Boilerplate, snippet…"), "Ctrl+Shift+B", "boilerplate"),
    Act("Insert", "keep_boilerplate", QT_TRANSLATE_NOOP("Actions", "Save selection as boilerplate…"), "Ctrl+Shift+R"),
    Act("Insert", "keep_snippet", QT_TRANSLATE_NOOP("Actions", "Save selection as snippet…")),
    Act("Insert", "contact", QT_TRANSLATE_NOOP("Actions", "Media contact…"), "Ctrl+Shift+M", "phone"),
    Act("Insert", "subheadline", QT_TRANSLATE_NOOP("Actions", "Subheadline"), "Ctrl+Shift+J"),
    Act("Insert", "label", QT_TRANSLATE_NOOP("Actions", "Label above the headline"), "Ctrl+Shift+O", "label"),
    Act("Insert", "notes", QT_TRANSLATE_NOOP("Actions", "Notes to editors"), "Ctrl+Shift+Y", "notes"),
    Act("Format", "bold", QT_TRANSLATE_NOOP("Actions", "Bold"), "Ctrl+B", "bold", check=True),
    Act("Format", "italic", QT_TRANSLATE_NOOP("Actions", "Italic"), "Ctrl+I", "italic", check=True),
    Act("Format", "-1"),
    Act("Format", "link", QT_TRANSLATE_NOOP("Actions", "Link…"), "Ctrl+K", "link", check=True),
    Act("Format", "unlink", QT_TRANSLATE_NOOP("Actions", "Remove link"), "Ctrl+Shift+K", "unlink"),
    Act("Format", "-2"),
    Act("Format", "attribution", QT_TRANSLATE_NOOP("Actions", "The writer’s own words"), "Ctrl+Shift+A", check=True),
    Act("Format", "paragraph", QT_TRANSLATE_NOOP("Actions", "Plain paragraph"), "Ctrl+Shift+N", "paragraph"),
    Act("Format", "-3"),
    Act("Format", "move_up", QT_TRANSLATE_NOOP("Actions", "Move up"), "Alt+Shift+Up"),
    Act("Format", "move_down", QT_TRANSLATE_NOOP("Actions", "Move down"), "Alt+Shift+Down"),
    Act("Format/Table", "row_above", QT_TRANSLATE_NOOP("Actions", "Row above"), "Ctrl+Shift+Return"),
    Act("Format/Table", "row_below", QT_TRANSLATE_NOOP("Actions", "Row below"), "Ctrl+Return"),
    Act("Format/Table", "column_before", QT_TRANSLATE_NOOP("Actions", "Column before"), "Ctrl+Alt+Shift+Return"),
    Act("Format/Table", "column_after", QT_TRANSLATE_NOOP("Actions", "Column after"), "Ctrl+Alt+Return"),
    Act("Format/Table", "-1"),
    Act("Format/Table", "row_up", QT_TRANSLATE_NOOP("Actions", "Move row up")),
    Act("Format/Table", "row_down", QT_TRANSLATE_NOOP("Actions", "Move row down")),
    Act("Format/Table", "column_back", QT_TRANSLATE_NOOP("Actions", "Move column back"), "Alt+Shift+Left"),
    Act("Format/Table", "column_on", QT_TRANSLATE_NOOP("Actions", "Move column on"), "Alt+Shift+Right"),
    Act("Format/Table", "-2"),
    Act("Format/Table", "header_row", QT_TRANSLATE_NOOP("Actions", "Header row"), "", check=True),
    Act("Format/Table", "-3"),
    Act("Format/Table", "row_away", QT_TRANSLATE_NOOP("Actions", "Remove row"), "Ctrl+Shift+Delete"),
    Act("Format/Table", "column_away", QT_TRANSLATE_NOOP("Actions", "Remove column"), "Alt+Shift+Delete"),
    Act("Format/Table", "table_away", QT_TRANSLATE_NOOP("Actions", "Remove table")),
    Act("Release/Kind", "kind_release", QT_TRANSLATE_NOOP("Actions", "Press release"), group="kind"),
    Act("Release/Kind", "kind_statement", QT_TRANSLATE_NOOP("Actions", "Statement"), group="kind"),
    Act("Release/Kind", "kind_advisory", QT_TRANSLATE_NOOP("Actions", "Media advisory"), group="kind"),
    Act("Release/Kind", "kind_correction", QT_TRANSLATE_NOOP("Actions", "Correction"), group="kind"),
    Act("Release", "status", QT_TRANSLATE_NOOP("Actions", "Status line…"), "Ctrl+Shift+T", "clock"),
    Act("Release", "language", QT_TRANSLATE_NOOP("Actions", "Language…"), "Ctrl+Shift+G"),
    Act("Release", "-1"),
    Act("Release", "approvals", QT_TRANSLATE_NOOP("Actions", "Approvals…"), "Shift+F4"),
    Act("Release/Stage", "stage_draft", QT_TRANSLATE_NOOP("Actions", "Back to draft")),
    Act("Release/Stage", "stage_review", QT_TRANSLATE_NOOP("Actions", "Give to review")),
    Act("Release/Stage", "stage_approved", QT_TRANSLATE_NOOP("Actions", "Approve")),
    Act("Release", "issue", QT_TRANSLATE_NOOP("Actions", "Issue…"), "Ctrl+Shift+X"),
    Act("Release", "take_back", QT_TRANSLATE_NOOP("Actions", "Take back…")),
    Act("Release", "correct", QT_TRANSLATE_NOOP("Actions", "Correct…")),
    Act("Release", "withdraw", QT_TRANSLATE_NOOP("Actions", "Withdraw…")),
    Act("Release", "write_notice", QT_TRANSLATE_NOOP("Actions", "Write the notice of the correction")),
    Act("Release", "sent", QT_TRANSLATE_NOOP("Actions", "Files sent…")),
    Act("View", "preview", QT_TRANSLATE_NOOP("Actions", "Right pane"), "F9", "sidebar", check=True),
    Act("View", "pane_wider", QT_TRANSLATE_NOOP("Actions", "Wider right pane"), "Shift+F9"),
    Act("View", "pane_narrower", QT_TRANSLATE_NOOP("Actions", "Narrower right pane"), "Ctrl+F9"),
    Act("View", "tab_preview", QT_TRANSLATE_NOOP("Actions", "Show the preview"), "F5", "preview"),
    Act("View", "tab_checks", QT_TRANSLATE_NOOP("Actions", "Show the checks"), "Shift+F7"),
    Act("View", "tab_history", QT_TRANSLATE_NOOP("Actions", "Show the history"), "F8", "restore"),
    Act("View", "next_tab", QT_TRANSLATE_NOOP("Actions", "Next tab"), TAB % ""),
    Act("View", "previous_tab", QT_TRANSLATE_NOOP("Actions", "Previous tab"), TAB % "Shift+"),
    Act("View", "-3"),
    Act("View", "output_word", QT_TRANSLATE_NOOP("Actions", "Preview the Word pages"), group="output"),
    Act("View", "output_web", QT_TRANSLATE_NOOP("Actions", "Preview the web page"), group="output"),
    Act("View", "output_email", QT_TRANSLATE_NOOP("Actions", "Preview the email"), group="output"),
    Act("View", "-4"),
    Act("View/Page", "page_width_narrow", QT_TRANSLATE_NOOP("Actions", "Narrow page"), group="width"),
    Act("View/Page", "page_width_normal", QT_TRANSLATE_NOOP("Actions", "Page of normal width"), group="width"),
    Act("View/Page", "page_width_wide", QT_TRANSLATE_NOOP("Actions", "Wide page"), group="width"),
    Act("View/Page", "-1"),
    Act("View/Page", "text_larger", QT_TRANSLATE_NOOP("Actions", "Larger words"), "Ctrl++"),
    Act("View/Page", "text_smaller", QT_TRANSLATE_NOOP("Actions", "Smaller words"), "Ctrl+-"),
    Act("View/Page", "text_normal", QT_TRANSLATE_NOOP("Actions", "Words of normal size"), "Ctrl+0"),
    Act("View/Theme", "theme_system", QT_TRANSLATE_NOOP("Actions", "Like the system"), group="theme"),
    Act("View/Theme", "theme_light", QT_TRANSLATE_NOOP("Actions", "Light"), "", "sun", group="theme"),
    Act("View/Theme", "theme_dark", QT_TRANSLATE_NOOP("Actions", "Dark"), "", "moon", group="theme"),
    Act("View/Language", "speak_system", QT_TRANSLATE_NOOP("Actions", "Like the system"), group="speak"),
    Act("View/Language", "speak_en", "English", group="speak"),
    Act("View/Language", "speak_es", "Español", group="speak"),
    Act("View", "-1"),
    Act("View", "page_release", QT_TRANSLATE_NOOP("Actions", "Release"), "Ctrl+1"),
    Act("View", "page_boilerplate", QT_TRANSLATE_NOOP("Actions", "Boilerplate"), "Ctrl+2", "boilerplate"),
    Act("View", "page_people", QT_TRANSLATE_NOOP("Actions", "People"), "Ctrl+3", "people"),
    Act("View", "page_templates", QT_TRANSLATE_NOOP("Actions", "Templates"), "Ctrl+4", "template"),
    Act("View", "page_organization", QT_TRANSLATE_NOOP("Actions", "Organization"), "Ctrl+5", "organization"),
    Act("View", "-2"),
    Act("View", "next_pane", QT_TRANSLATE_NOOP("Actions", "Next pane"), "F6"),
    Act("View", "previous_pane", QT_TRANSLATE_NOOP("Actions", "Previous pane"), "Shift+F6"),
    Act("Help", "shortcuts", QT_TRANSLATE_NOOP("Actions", "Keyboard shortcuts"), "F1", "keyboard"),
    Act("Help", "help_template", QT_TRANSLATE_NOOP("Actions", "Making a template")),
    Act("Help", "about", QT_TRANSLATE_NOOP("Actions", "About PressDesk")),
)  # fmt: skip
# A second way in, where a system's people expect another key.
ALSO = {"redo": "Ctrl+Y", "find_next": "Ctrl+G", "text_larger": "Ctrl+="}


def build(window: QMainWindow, handlers: Mapping[str, Callable[[], object]]) -> dict[str, QAction]:
    """Fill the menu bar from the table and return the actions by name. Every action needs its handler."""
    menus: dict[str, QMenu] = {}
    made: dict[str, QAction] = {}
    groups: dict[str, QActionGroup] = {}
    for act in ACTIONS:
        menu = _menu(window, menus, act.menu)
        if act.name.startswith("-"):
            menu.addSeparator()
            continue
        made[act.name] = _action(window, act, handlers[act.name], groups)
        menu.addAction(made[act.name])
    return made


class Icons(QObject):
    """Draws the icons of actions in the colours of the theme: those in sight at once, a menu's when it first opens."""

    def __init__(self, window: QMainWindow, actions: Mapping[str, QAction], theme: Theme, seen: Iterable[str]) -> None:
        super().__init__(window)
        self._actions = actions
        self._theme = theme
        self._drawn = set(seen)
        for action in window.menuBar().actions():
            menu = action.menu()
            if isinstance(menu, QMenu):
                menu.aboutToShow.connect(partial(self._draw_menu, menu.objectName()))
        theme.changed.connect(self._draw)
        self._draw()

    def _draw(self) -> None:
        for act in ACTIONS:
            if act.icon and act.name in self._drawn:
                self._actions[act.name].setIcon(self._theme.icon(act.icon))

    def _draw_menu(self, name: str) -> None:
        inside = {act.name for act in ACTIONS if act.menu.split("/")[0] == name}
        if not inside <= self._drawn:
            self._drawn |= inside
            self._draw()


def shortcut_groups() -> tuple[Group, ...]:
    """Return every shortcut as this system writes it, by menu, in the order of the menus."""
    groups: dict[str, list[tuple[str, str]]] = {}
    for act in ACTIONS:
        if act.keys:
            keys = (written(key) for key in (act.keys, ALSO.get(act.name, "")) if key)
            groups.setdefault(act.menu.split("/")[0], []).append((tr(act.text).rstrip("…"), ", ".join(keys)))
    return tuple(Group(tr(str(MENUS[menu])).replace("&", ""), tuple(lines)) for menu, lines in groups.items())


def written(keys: str) -> str:
    """Return a shortcut as this system writes it."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def tr(text: str) -> str:
    """Return words of the table in the language of the interface."""
    return QCoreApplication.translate("Actions", text)


def _menu(window: QMainWindow, menus: dict[str, QMenu], path: str) -> QMenu:
    if path not in menus:
        head, _slash, last = path.rpartition("/")
        above = _menu(window, menus, head) if head else window.menuBar()
        menus[path] = above.addMenu(tr(str(MENUS[last])))
        menus[path].setObjectName(path)
        Mnemonics(menus[path])
    return menus[path]


def set_words(action: QAction, text: str) -> None:
    """Give an action these words, in the menu and, with its shortcut, in its tool tip."""
    if action.text() == text:
        return  # asked with each key
    action.setText(text)
    plain = text.rstrip("…")
    shown = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    action.setToolTip(f"{plain} ({shown})" if shown else plain)


def _action(parent: QObject, act: Act, run: Callable[[], object], groups: dict[str, QActionGroup]) -> QAction:
    action = QAction(tr(act.text), parent)
    action.setObjectName(act.name)
    keys = [key for key in (act.keys, ALSO.get(act.name, "")) if key]
    action.setShortcuts([QKeySequence(key) for key in keys])
    action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
    action.setCheckable(act.check or bool(act.group))
    set_words(action, action.text())
    if act.group:
        groups.setdefault(act.group, QActionGroup(parent)).addAction(action)
    action.triggered.connect(lambda: run())
    return action
