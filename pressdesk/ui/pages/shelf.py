"""The boilerplate of a desk, and what is being written of it: drafts stay on the desk, a power cut costs no words."""

from datetime import date, datetime

from msgspec.structs import replace

from pressdesk import desk as desks
from pressdesk.desk import Desk, Row
from pressdesk.model import Boilerplate, codec, new_id, words

_DRAFTS = "boilerplate_drafts"


class Shelf:
    """What is kept and what is being written, by the boilerplate's id. Whatever writes raises DeskError."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.kept: dict[str, Boilerplate] = {}
        self.drafts: dict[str, Boilerplate] = {}

    def read(self, writing: str) -> None:
        """Read the desk again, but for the draft of `writing`, which is newer here."""
        unsaved = self.drafts.get(writing)
        self.kept = {kept.id: kept for kept in desks.boilerplates(self._desk)}
        self.drafts = self._stored()
        if unsaved:
            self.drafts[unsaved.id] = unsaved

    def all(self) -> tuple[Boilerplate, ...]:
        """Return each boilerplate as it is written now: new ones first, the others as the desk orders them."""
        new = tuple(draft for id, draft in self.drafts.items() if id not in self.kept)
        return new + tuple(self.drafts.get(id, kept) for id, kept in self.kept.items())

    def take(self, draft: Boilerplate) -> None:
        """Hold what is being written; the same words as the kept ones are no draft."""
        kept = self.kept.get(draft.id)
        if kept and replace(draft, version=kept.version, sample=kept.sample) == kept:
            self.drafts.pop(draft.id, None)
        else:
            self.drafts[draft.id] = replace(draft, sample=False)

    def changed(self, id: str) -> bool:
        """Return whether keeping the draft would make a new version."""
        draft, kept = self.drafts.get(id), self.kept.get(id)
        return draft is not None and (kept is None or draft.printed != kept.printed)

    def store(self, id: str) -> None:
        """Keep the draft on the desk, as a draft."""
        stored, draft = self._stored(), self.drafts.get(id)
        if draft is not None and stored.get(id) != draft:
            self._write({**stored, id: draft})

    def keep(self, id: str) -> bool:
        """Make the draft the next version; a new one without words is forgotten. False where there is no draft."""
        draft = self.drafts.get(id)
        if draft is None:
            return False
        if id in self.kept or not blank(draft):
            self.kept[id] = desks.save_boilerplate(self._desk, _named(draft))
        self.drop(id)
        return True

    def variant(self, id: str, language: str) -> Boilerplate:
        """Return a draft of a kept text in another language, without words; both are variants of one from now on."""
        kept = self.kept[id]
        if not kept.group:
            kept = self.kept[id] = desks.save_boilerplate(self._desk, replace(kept, group=new_id()))
        due = None if kept.overdue(date.today()) else kept.review_by  # new words are not overdue
        draft = replace(kept, id=new_id(), version=1, language=language, review_by=due, sample=False)
        return replace(draft, heading="", paragraphs=())

    def drop(self, id: str) -> None:
        """Forget the draft."""
        self.drafts.pop(id, None)
        stored = self._stored()
        if stored.pop(id, None) is not None:
            self._write(stored)

    def restore(self, id: str, version: int) -> Boilerplate:
        """Make older words the newest version, under the name of today; a draft becomes a version first."""
        self.keep(id)
        older = desks.boilerplate(self._desk, id, version)
        self.kept[id] = desks.save_boilerplate(self._desk, replace(older, name=self.kept[id].name, sample=False))
        return self.kept[id]

    def remove(self, id: str) -> None:
        """Take a boilerplate off the desk, with its draft and its versions."""
        self.drop(id)
        if self.kept.pop(id, None) is not None:
            desks.remove_boilerplate(self._desk, id)

    def newest(self, id: str) -> int:
        """Return the number of the newest version, 0 for what was never kept."""
        return self.kept[id].version if id in self.kept else 0

    def older(self, id: str, version: int) -> Boilerplate | None:
        """Return the words of a version, None for version 0."""
        return desks.boilerplate(self._desk, id, version) if version else None

    def versions(self, id: str) -> dict[int, datetime]:
        """Return the versions and when each was kept, the newest first; none for what was never kept."""
        dates = desks.boilerplate_dates(self._desk, id) if id in self.kept else {}
        return dict(sorted(dates.items(), reverse=True))

    def uses(self, id: str) -> tuple[tuple[Row, int], ...]:
        """Return the releases that print it, each with the version."""
        return desks.boilerplate_uses(self._desk, id) if id in self.kept else ()

    def _stored(self) -> dict[str, Boilerplate]:
        stored = desks.setting(self._desk, _DRAFTS)
        drafts: tuple[Boilerplate, ...] = codec.load(stored, tuple[Boilerplate, ...]) if stored else ()
        return {draft.id: draft for draft in drafts}

    def _write(self, drafts: dict[str, Boilerplate]) -> None:
        desks.set_setting(self._desk, _DRAFTS, codec.dump(tuple(drafts.values())).decode())


def blank(boilerplate: Boilerplate) -> bool:
    """Return whether nothing of it would print."""
    return not boilerplate.heading and not any(words(text).strip() for text in boilerplate.paragraphs)


def _named(draft: Boilerplate) -> Boilerplate:
    """Return the draft with a name: its own, or its heading, or its first words."""
    if draft.name:
        return draft
    first = " ".join(" ".join(words(text) for text in draft.paragraphs).split()[:6])
    return replace(draft, name=draft.heading or first)
