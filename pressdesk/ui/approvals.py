"""Quotes and those who approve them: asking, what came of it, and a word when an approved quote changes."""

from collections.abc import Callable, Iterable
from datetime import date, datetime
from pathlib import Path
from typing import TypeAlias

from msgspec.structs import replace
from PySide6.QtCore import QObject, QRect
from PySide6.QtWidgets import QWidget

from pressdesk import desk as desks
from pressdesk.app import messages, paths
from pressdesk.app.approved import words_then
from pressdesk.app.history import Change
from pressdesk.app.session import Session
from pressdesk.app.settings import Settings
from pressdesk.model import Approval, Body, Office, Person, PressDeskError, Quote, Release, approval_holds, is_frozen
from pressdesk.text import address_of, lapsed, named, quotes, same_speaker, told
from pressdesk.ui import reveal
from pressdesk.ui.approval_form import ApprovalPopover, stamp
from pressdesk.ui.approvals_dialog import ApprovalsDialog
from pressdesk.ui.body.lines import line_starts
from pressdesk.ui.folder_line import KEPT
from pressdesk.ui.form import ReleaseForm
from pressdesk.ui.pages.asking import done
from pressdesk.ui.theme import Theme
from pressdesk.ui.writing import block_at

Request: TypeAlias = Callable[[Release, tuple[Quote, ...], Office, Iterable[Person], Path, date], Path]


class Approvals(QObject):
    """What the window does about approval. What goes wrong is said, never raised. `request` (None: it comes later)
    writes a mail draft."""

    def __init__(self, session: Session, settings: Settings, theme: Theme, form: ReleaseForm, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._settings = settings
        self._theme = theme
        self._form = form
        self._window = window
        self.request: Request | None = None
        self._body: Body = session.release.body
        self._said: set[str] = set()  # digests of the approvals whose end was told
        self._dialog: ApprovalsDialog | None = None
        session.changed.connect(self._watch)
        session.switched.connect(self._begin)
        form.body.edit.approval_asked.connect(self.open)

    def open_here(self) -> None:
        """Open the popover for the quote at the caret."""
        edit = self._form.body.edit
        if not (edit.hasFocus() and isinstance(self._here(), Quote)):
            messages.show(self.tr("Put the caret into a quote first."))
            return
        self._form.bring(edit, edit.cursorRect())
        self.open(edit.cursorRect())

    def open_block(self, number: int) -> None:
        """Open the popover for the quote that is this block of the body."""
        edit = self._form.body.edit
        body = edit.body()
        if number < len(body) and isinstance(body[number], Quote):
            edit.select(line_starts(body[:number])[-1], 0, 0)
            self._form.bring(edit, edit.cursorRect())
            self.open(edit.cursorRect())

    def open(self, place: QRect) -> None:
        """Open the popover for the quote at the caret, under a place in the body."""
        quote = self._here()
        if isinstance(quote, Quote):
            edit = self._form.body.edit
            popover = ApprovalPopover(
                self._form, quote, words_then(self._session, quote), locked=is_frozen(self._session.release)
            )
            popover.form.told.connect(self.tell)
            popover.form.back_wanted.connect(self.bring_back)
            popover.form.ask_wanted.connect(lambda one: self.ask((one,)))
            popover.closed.connect(edit.setFocus)
            popover.open_under(edit, place)
            popover.form.approve.setFocus()

    def show_all(self) -> None:
        """Open the list of all quotes with where they stand, or bring it to the front."""
        self._session.flush_wanted.emit()
        if self._dialog is None:
            self._dialog = made = ApprovalsDialog(self._session, self._theme, self._window)
            made.told.connect(self.tell)
            made.back_wanted.connect(self.bring_back)
            made.ask_wanted.connect(self.ask)
            made.destroyed.connect(self._forget)
            made.show()
        self._dialog.raise_()
        self._dialog.activateWindow()

    def tell(self, quote: Quote, approval: Approval | None) -> None:
        """Note what came of asking about exactly this quote."""
        self._session.flush_wanted.emit()
        if self._said:  # or what was said of other words would still stand there
            messages.show(self.tr("The answer is noted."))
        self._said.clear()
        self._put(quote, told(self._session.release.body, quote, approval), self.tr("approval"))

    def bring_back(self, quote: Quote, then: Quote) -> None:
        """Put a quote as it was when it was asked about in its place again."""
        self._session.flush_wanted.emit()
        body = self._session.release.body
        self._put(quote, tuple(then if block == quote else block for block in body), self.tr("words of the quote"))

    def _put(self, quote: Quote, body: Body, name: str) -> None:
        """Make this the body, where the quote that it was made from still stands in it."""
        release = self._session.release
        if quote not in release.body:
            messages.show(self.tr("The words of the quote changed meanwhile."), "warning", self.tr("Look at it again."))
        elif body != release.body:
            self._session.edit(replace(release, body=body), change=Change(name))

    def ask(self, about: tuple[Quote, ...]) -> None:
        """Make a mail draft for each who speaks one of these quotes, with all quotes that are theirs, and open it."""
        self._session.flush_wanted.emit()
        release, left = self._session.release, [quote for quote in about if named(quote.speaker)]
        if not left:
            messages.show(self.tr("Nobody speaks the quote yet."), "info", self.tr("Choose who speaks first."))
            return
        made: list[Path] = []
        asked: list[Quote] = []
        while left:
            first = left[0]
            theirs = tuple(quote for quote in quotes(release) if same_speaker(quote.speaker, first.speaker))
            left = [quote for quote in left[1:] if not same_speaker(quote.speaker, first.speaker)]
            if theirs and (path := self._write(release, theirs)):
                made.append(path)
                asked += theirs
        if made:
            self._note(release, asked)
            self._say(made, asked)

    def _write(self, release: Release, theirs: tuple[Quote, ...]) -> Path | None:
        if self.request is None:
            return None
        try:
            people = desks.people(self._session.desk)
            return self.request(release, theirs, self._session.office, people, self._folder(), date.today())
        except PressDeskError as error:
            messages.show_error(error)
            return None

    def _note(self, release: Release, asked: list[Quote]) -> None:
        """Have the quotes be asked about from now on; those that are approved stay approved."""
        now, body = datetime.now(), release.body
        for quote in asked:
            if not approval_holds(quote):
                at = stamp(now.date(), now.time())
                body = told(body, quote, Approval("asked", named(quote.speaker), self.tr("by mail"), at))
        if body != release.body:
            self._session.edit(replace(release, body=body), change=Change(self.tr("approval")))

    def _say(self, made: list[Path], asked: list[Quote]) -> None:
        opened = sum(reveal.open_file(path) for path in made) == len(made)
        names = ", ".join(dict.fromkeys(named(quote.speaker) or self.tr("no speaker") for quote in asked))
        text = self.tr("Mail drafts for approval are made: {0}.").format(names)
        remedy = "" if opened else self.tr("No program opened them; they are in {0}.").format(made[0].parent)
        people = done(desks.people, self._session.desk) or ()
        unknown = dict.fromkeys(named(one.speaker) for one in asked if not address_of(one.speaker, people))
        if opened and unknown:
            remedy = self.tr("People has no address of {0}.").format(", ".join(unknown))
        find = messages.Action(self.tr("Show in folder"), lambda: reveal.show_in_folder(made[0]))
        messages.show(text, "info" if opened else "warning", remedy, (find,))

    def _watch(self, release: Release) -> None:
        before, self._body = self._body, release.body
        for quote in lapsed(before, release.body):
            assert quote.approval is not None
            if quote.approval.digest not in self._said:
                self._said.add(quote.approval.digest)
                who = quote.approval.by or named(quote.speaker)
                messages.show(
                    self.tr("{0} approved other words: the quote is not approved any more.").format(who)
                    if who
                    else self.tr("Other words were approved: the quote is not approved any more."),
                    "warning",
                    self.tr("Ask again, or bring the words back."),
                )

    def _begin(self, release: Release) -> None:
        self._body = release.body
        self._said.clear()

    def _here(self) -> object:
        edit = self._form.body.edit
        return block_at(edit.body(), edit.textCursor().blockNumber())

    def _folder(self) -> Path:
        kept = self._settings.get(KEPT, {})
        folder = kept.get("folder") if isinstance(kept, dict) else None
        return Path(str(folder or paths.documents_folder())).expanduser()

    def _forget(self) -> None:
        self._dialog = None
