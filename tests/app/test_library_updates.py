"""Drafts take newer boilerplate, and what is issued never changes, whatever happens to the library."""

import contextlib
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from build import p, plate, release, t
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from msgspec.structs import replace

from pressdesk import desk as desks
from pressdesk import plain
from pressdesk.app.library_files import library_json, read_json, read_text
from pressdesk.app.library_import import import_library, take
from pressdesk.app.library_updates import IN_WORK, behind, update_drafts, updated
from pressdesk.desk import Desk, open_desk
from pressdesk.model import NEXT, STAGES, Boilerplate, DeskError, Move, PressDeskError, Release, Stage, moved, new_id

HARBOR = Boilerplate("h", "Harbor", heading="About", paragraphs=(t("We sail."),))
NEWER = replace(HARBOR, version=2, paragraphs=(t("We row."),))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = open_desk(tmp_path / "desk.sqlite")
    yield opened
    opened.close()


def put(desk: Desk, id: str, *, stage: str = "draft", version: int | None = 1, of: str = "h") -> Release:
    uses = (plate("Ours.", id=of, version=version, heading="About"),)
    return desks.save(desk, release(p("Words."), id=id, stage=stage, boilerplates=uses), None).release


def test_drafts_with_an_older_version_are_found_and_updated(desk: Desk) -> None:
    for one in (HARBOR, NEWER):
        desks.save_boilerplate(desk, one)
    for stage in STAGES:
        put(desk, stage, stage=stage)
    put(desk, "new", version=2)
    put(desk, "other", of="x")
    assert sorted(row.id for row, version in behind(desk, NEWER) if version == 1) == sorted(IN_WORK)
    assert update_drafts(desk, NEWER, [*STAGES, "new", "other"]) == 2
    assert behind(desk, NEWER) == ()
    assert desks.load(desk, "draft").release.boilerplates == (NEWER.use(),)
    assert desks.load(desk, "issued").release.boilerplates[0].version == 1


def test_an_update_is_a_version_of_its_own_in_the_history(desk: Desk) -> None:
    put(desk, "a")
    update_drafts(desk, NEWER, ["a"])
    told = [(one.reason, desks.revision(desk, "a", one.number)) for one in desks.revisions(desk, "a")]
    assert [(reason, of.boilerplates[0].version) for reason, of in told] == [("boilerplate", 2), ("new", 1)]


def test_words_of_the_release_s_own_are_left(desk: Desk) -> None:
    own = release(p("Words."), boilerplates=(plate("Ours."), plate("Theirs.", id="h", version=3)))
    assert updated(own, NEWER) == own


words = st.sampled_from(("We sail.", "We row.", "Sails *up*.", "name: x", ""))
names = st.sampled_from(("Harbor", "harbor", "About", "Seguridad"))
tags = st.sampled_from(("en-US", "es", "fr"))
any_index = st.integers(0, 7)


class Library(RuleBasedStateMachine):
    """A desk on which people edit the library, drafts and imports as they like; `frozen` is what was issued."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        self.path = Path(self.folder.name)
        self.desk = open_desk(self.path / "desk.sqlite")
        self.frozen: dict[str, tuple[Release, str]] = {}
        self.drafts: list[str] = []
        self.known: list[Boilerplate] = []
        self.old: list[desks.Stored] = []  # what windows opened before it was issued

    def teardown(self) -> None:
        self.desk.close()
        self.folder.cleanup()

    def _one(self, index: int) -> Boilerplate:
        return self.known[index % len(self.known)]

    def _keep(self, one: Boilerplate) -> None:
        self.known.append(desks.save_boilerplate(self.desk, one))

    @rule(name=names, said=words, tag=tags)
    def writes(self, name: str, said: str, tag: str) -> None:
        self._keep(Boilerplate(new_id(), name, language=tag, paragraphs=(t(said),) if said else ()))

    @precondition(lambda self: self.known)
    @rule(at=any_index, name=names, said=words, tag=tags, owner=names)
    def changes(self, at: int, name: str, said: str, tag: str, owner: str) -> None:
        self._keep(replace(self._one(at), name=name, paragraphs=(t(said),) if said else (), language=tag, owner=owner))

    @precondition(lambda self: self.known)
    @rule(at=any_index)
    def removes(self, at: int) -> None:
        desks.remove_boilerplate(self.desk, self._one(at).id)

    @precondition(lambda self: self.known)
    @rule(at=any_index)
    def brings_back(self, at: int) -> None:
        self._keep(self._one(at))

    @precondition(lambda self: self.known)
    @rule(at=any_index, name=names, said=words)
    def imports_json(self, at: int, name: str, said: str) -> None:
        other = replace(self._one(at), name=name, paragraphs=(t(said),) if said else (), group="g")
        take(self.desk, read_json(library_json([other])))

    @rule(name=names, said=words, tag=tags)
    def imports_text(self, name: str, said: str, tag: str) -> None:
        data = f"---\nname: {name}\nlanguage: {tag}\n---\n{said or 'x'}".encode()
        take(self.desk, [read_text(data, "x.md", markdown=True)])

    @rule(data=st.binary(max_size=8))
    def imports_rubbish(self, data: bytes) -> None:
        (self.path / "x.json").write_bytes(data)
        with pytest.raises(PressDeskError):
            import_library(self.desk, self.path / "x.json")

    @rule(at=any_index)
    def begins(self, at: int) -> None:
        uses = (self._one(at).use(),) if self.known else (plate("Own."),)
        self.drafts.append(desks.save(self.desk, release(p("Words."), id=new_id(), boilerplates=uses), None).release.id)

    @precondition(lambda self: self.drafts)
    @rule(at=any_index, of=any_index)
    def edits(self, at: int, of: int) -> None:
        stored = desks.load(self.desk, self.drafts[at % len(self.drafts)])
        uses = (*stored.release.boilerplates, *([self._one(of).use()] if self.known else []))
        desks.save(self.desk, replace(stored.release, boilerplates=uses), stored.version)

    @precondition(lambda self: self.known)
    @rule(at=any_index)
    def updates_all(self, at: int) -> None:
        update_drafts(self.desk, self._one(at), [row.id for row in desks.rows(self.desk)])

    @precondition(lambda self: self.drafts)
    @rule(at=any_index)
    def issues(self, at: int) -> None:
        stored = desks.load(self.desk, self.drafts.pop(at % len(self.drafts)))
        self.old.append(stored)
        done = desks.save(
            self.desk, moved(stored.release, Move("issued", "Ana", "2026-03-09T06:00Z")), stored.version
        ).release
        self.frozen[done.id] = done, plain.text(done, desks.office(self.desk, done))

    @precondition(lambda self: self.old and self.known)
    @rule(at=any_index, of=any_index)
    def another_window_saves(self, at: int, of: int) -> None:
        stored = self.old[at % len(self.old)]
        with contextlib.suppress(DeskError):
            mine = replace(stored.release, boilerplates=(self._one(of).use(),), headline=t("Mine"))
            desks.save(self.desk, mine, stored.version)

    @precondition(lambda self: self.frozen)
    @rule(at=any_index, to=st.sampled_from(("corrected", "withdrawn")))
    def moves_on(self, at: int, to: Stage) -> None:
        stored = desks.load(self.desk, list(self.frozen)[at % len(self.frozen)])
        if to in NEXT[stored.release.stage]:
            done = desks.save(
                self.desk, moved(stored.release, Move(to, "Ana", "2026-03-09T06:00Z")), stored.version
            ).release
            assert done.boilerplates == stored.release.boilerplates
            self.frozen[done.id] = done, self.frozen[done.id][1]

    @invariant()
    def what_is_issued_stands(self) -> None:
        for id, (issued, printed) in self.frozen.items():
            now = desks.load(self.desk, id).release
            assert now == issued
            assert plain.text(now, desks.office(self.desk, now)) == printed


Library.TestCase.settings = settings(max_examples=40, stateful_step_count=30, deadline=None)
TestLibrary = Library.TestCase
