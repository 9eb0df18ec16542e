"""Carried details on the page: the marks in the editors, the way from one to the next, confirming."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from pressdesk.app import messages
from pressdesk.app.carrying import CarriedFinding, CarryOver, finding_of
from pressdesk.model import Carried, CarriedKind
from pressdesk.text.carry import Left
from pressdesk.text.passages import Told
from pressdesk.ui.body import BodyEdit
from pressdesk.ui.body.carry_marks import CarryMarks
from pressdesk.ui.body.lines import line_starts
from pressdesk.ui.carry_strip import CarryStrip
from pressdesk.ui.form import ReleaseForm
from pressdesk.ui.spelling import Spelling
from pressdesk.ui.theme import restyle


class CarryWalk(QObject):
    """Joins what is carried over (`over`), the editors of the form and the strip above it."""

    def __init__(
        self, over: CarryOver, form: ReleaseForm, spelling: Spelling, strip: CarryStrip, status: QWidget
    ) -> None:
        super().__init__(form)
        self.over = over
        self._form = form
        self._spelling = spelling
        self._strip = strip
        self._status = status
        self._here: Left | None = None  # the one that was shown last
        for edit in form.page.findChildren(BodyEdit):
            self._take_in(edit)
        form.subheadlines.began.connect(self._take_in)
        form.body.edit.insets.editor_made.connect(self._take_in)
        over.found.connect(self._note)
        strip.next_asked.connect(self.next)
        strip.confirm_asked.connect(self.confirm)
        strip.kind_asked.connect(self.confirm_kind)
        strip.done.connect(lambda: form.active().setFocus())
        strip.all_asked.connect(lambda: self.over.confirm(over.items))

    def next(self) -> None:
        """Show the next detail that is left, after the one that was shown last, then from the top."""
        left = self.over.left
        if not left:
            messages.show(self.tr("No details are left to confirm."))
            return
        self._show(left[(self._place() + 1) % len(left)])

    def confirm(self) -> None:
        """Confirm the detail that was shown last and go on to the next."""
        done = self._at_caret() or (self._here.carried if self._here is not None else None)
        if done not in self.over.items or done is None:
            self.next()
            return
        here = self._place()
        after = [one for one in (*self.over.left[here + 1 :], *self.over.left[: here + 1]) if one.carried != done]
        self.over.confirm((done,))
        if after:
            self._show(after[0])

    def confirm_kind(self, kind: CarriedKind) -> None:
        """Confirm every detail of a kind."""
        self.over.confirm([one for one in self.over.items if one.kind == kind])

    def _at_caret(self) -> Carried | None:
        """Return what is marked at the caret of the editor with the focus."""
        edit = self._form.active()
        marks = edit.marks if isinstance(edit, BodyEdit) and edit.hasFocus() else None
        found = marks.at(edit.textCursor().selectionStart()) if marks is not None else None
        return found[1].carried if found is not None and isinstance(found[1], CarriedFinding) else None

    def _place(self) -> int:
        """Return which of what is left was shown last, or the one before it where that has gone; -1 for none."""
        here, left = self._here, self.over.left
        if here is None:
            return -1
        same = [n for n, one in enumerate(left) if one == here]
        if same:
            return same[0]
        texts = [n for n, one in enumerate(left) if one.passage[:3] == here.passage[:3] and one.start < here.start]
        return texts[-1] if texts else -1

    def _show(self, one: Left) -> None:
        self._here = one
        self._strip.show_current(one.carried)
        told = Told(one.passage, finding_of(one))
        if not self._go(one) and not self._spelling.show(told):
            self._form.active().setFocus()

    def _go(self, one: Left) -> bool:
        """Put the focus where a detail stands that is in no editor of words; return whether it is such a one."""
        form, passage = self._form, one.passage
        lines: dict[tuple[str, int], QWidget] = {
            ("dateline", 0): form.dateline.place,
            ("dateline", 1): form.dateline.region,
            ("dateline", 2): form.dateline.place,
            ("release_date", 0): form.dateline.date.line,
            ("label", 0): form.label.line,
            ("timing", 0): self._status,
        }
        if passage.field == "contacts":
            widget = _nth(form.contacts.options, passage.block)
        elif passage.field == "boilerplates":
            widget = _nth([card.state for card in form.boilerplates.cards], passage.block)
        elif passage.field in ("speaker", "detail", "credit"):
            return self._in_body(passage.block)
        else:
            widget = lines.get((passage.field, passage.part))
        if widget is None:
            return False
        widget.setFocus()
        form.bring(widget, widget.rect())
        return True

    def _in_body(self, block: int) -> bool:
        edit = self._form.body.edit
        edit.setFocus()
        edit.select(line_starts(edit.body()[:block])[-1], 0, 0)
        self._form.bring(edit, edit.cursorRect())
        return True

    def _take_in(self, edit: BodyEdit) -> None:
        edit.mark_with(partial(CarryMarks, reader=self.over), self.over.found)
        edit.confirmed.connect(self._hear)

    def _hear(self, finding: object, kind: bool) -> None:
        if isinstance(finding, CarriedFinding) and finding.carried is not None:
            if kind:
                self.confirm_kind(finding.carried.kind)
            else:
                self.over.confirm((finding.carried,))

    def _mark_boxes(self) -> None:
        """Mark the boxes whose words are left: those of the dateline and the release date."""
        left = {one.passage[0:3:2] for one in self.over.left}
        part = self._form.dateline
        for line, places in (
            (part.place, {("dateline", 0), ("dateline", 2)}),
            (part.region, {("dateline", 1)}),
            (part.date.line, {("release_date", 0)}),
        ):
            box, marked = line.parentWidget(), bool(left & places)
            if box is not None and bool(box.property("carried")) != marked:
                restyle(box, "carried", marked)

    def _note(self) -> None:
        self._mark_boxes()
        self._strip.show_left(self.over.items, self.over.source)
        if self._here is not None and self._here.carried not in self.over.items:
            self._here = None if not self.over.left else self._here
            self._strip.show_current(None)


def _nth(widgets: Sequence[QWidget], n: int) -> QWidget | None:
    return widgets[n] if n < len(widgets) else None
