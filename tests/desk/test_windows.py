"""Two windows on one desk: no window ever overwrites the other."""

import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import msgspec
import pytest
from build import h, p, release, t
from hypothesis import given, settings
from hypothesis import strategies as st

from pressdesk import desk as desks
from pressdesk.desk import Desk, open_desk
from pressdesk.desk.saving import ANCESTORS
from pressdesk.model import Release, words

BASE = release(p("one"), p("two"))


def changed(kept: Release, **changes: object) -> Release:
    return msgspec.structs.replace(kept, **changes)


def test_the_other_window_hears_of_a_save_once(desk: Desk, other: Desk) -> None:
    desks.save(desk, BASE, None)
    assert (other.changed_elsewhere(), other.changed_elsewhere(), desk.changed_elsewhere()) == (True, False, False)


def test_a_reader_that_leaves_keeps_the_desk_safe_from_other_programs(desk: Desk) -> None:
    desks.save(desk, BASE, None)
    open_desk(desk.path, reader=True).close()
    leave = (
        f"import sqlite3; db = sqlite3.connect({str(desk.path)!r}); db.execute('SELECT id FROM release'); db.close()"
    )
    subprocess.run([sys.executable, "-c", leave], check=True)
    assert desk.path.with_name(f"{desk.path.name}-wal").exists()


def test_the_slower_window_is_merged(desk: Desk, other: Desk) -> None:
    base = desks.save(desk, BASE, None).version
    desks.save(desk, changed(BASE, headline=t("Mine")), base)
    late = desks.save(other, changed(BASE, body=(p("one"), p("TWO"))), base)
    assert late.release == changed(BASE, headline=t("Mine"), body=(p("one"), p("TWO")))
    assert late.merged
    assert late.conflicts == ()
    assert desks.load(desk, "r1").release == late.release


def test_where_both_changed_the_same_the_other_words_stay_in_the_history(desk: Desk, other: Desk) -> None:
    base = desks.save(desk, BASE, None).version
    desks.save(desk, changed(BASE, headline=t("First")), base)
    late = desks.save(other, changed(BASE, headline=t("Second")), base)
    assert [conflict.field for conflict in late.conflicts] == ["headline"]
    assert [words(desks.revision(desk, "r1", n).headline) for n in (1, 2)] == ["First", "Second"]


def test_a_merge_needs_the_words_an_autosave_rewrote(desk: Desk, other: Desk) -> None:
    base = desks.save(desk, BASE, None).version
    newer = desks.save(desk, changed(BASE, label="News"), base).version
    desks.save(desk, changed(BASE, label="News", end_mark="###"), newer)
    late = desks.save(other, changed(BASE, label="NEWS!"), newer)
    assert late.release == changed(BASE, label="NEWS!", end_mark="###")
    assert not late.conflicts


def test_a_window_far_behind_loses_nothing(desk: Desk, other: Desk) -> None:
    base = version = desks.save(desk, BASE, None).version
    for n in range(2 * ANCESTORS):
        version = desks.save(desk, changed(BASE, label=f"News {n}"), version).version
    late = desks.save(other, changed(BASE, label="Old"), base)
    assert late.release.label == "Old"
    assert late.conflicts
    assert desks.revision(desk, "r1", 1).label == f"News {2 * ANCESTORS - 1}"


def test_two_windows_that_type_at_once_do_not_fill_the_history(desk: Desk, other: Desk) -> None:
    base = desks.save(desk, BASE, None).version
    for n in range(10):
        base, stale = desks.save(desk, changed(desks.load(desk, "r1").release, label=f"L{n}"), base).version, base
        base = desks.save(other, changed(desks.load(other, "r1").release, end_mark=f"E{n}"), stale).version
    assert len(desks.revisions(desk, "r1")) == 2


def test_boilerplate_and_people_are_seen_at_once_by_the_other_window(desk: Desk, other: Desk) -> None:
    desks.set_setting(desk, "a", "b")
    assert other.changed_elsewhere()
    assert desks.setting(other, "a") == "b"


WINDOWS = st.lists(st.tuples(st.booleans(), st.sampled_from(("headline", "label", "add", "load"))), max_size=14)


@given(WINDOWS)
@settings(max_examples=40)
def test_nothing_typed_in_either_window_is_lost(tmp_path_factory: pytest.TempPathFactory, steps: list) -> None:
    path = tmp_path_factory.mktemp("two") / "a.pressdesk"
    with closing(open_desk(path)) as one, closing(open_desk(path)) as two:
        desks.save(one, BASE, None)
        views = [desks.load(window, "r1")[:2] for window in (one, two)]
        typed = set()
        for n, (which, step) in enumerate(steps):
            window, (seen, version) = (one, two)[which], views[which]
            typed |= {f"w{n}"} if step != "load" else set()
            views[which] = _step(window, seen, version, step, f"w{n}")
        assert {word for word in typed if not desks.search(two, f'"{word}"')} == set()


def _step(window: Desk, seen: Release, version: int, step: str, word: str) -> tuple[Release, int]:
    edits: dict[str, Callable[[], Release]] = {
        "headline": lambda: changed(seen, headline=t(words(seen.headline) + " " + word)),
        "label": lambda: changed(seen, label=f"{seen.label} {word}"),
        "add": lambda: changed(seen, body=(*seen.body, h(word))),
    }
    if step == "load":
        return desks.load(window, "r1")[:2]
    return desks.save(window, edits[step](), version)[:2]


def test_windows_that_save_at_the_same_time_wait_for_each_other(path: Path) -> None:
    def write(name: str) -> None:
        with closing(open_desk(path)) as desk:
            for n in range(20):
                desks.save(desk, release(p(f"{name} {n}"), id=f"{name}{n}"), None)

    threads = [threading.Thread(target=write, args=(name,)) for name in "abc"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with closing(open_desk(path)) as desk:
        assert len(desks.rows(desk)) == 60
