"""Releases are kept as they are, listed newest first, and go to the trash before they go."""

from collections.abc import Callable
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from build import b, p, release, t
from hypothesis import HealthCheck, given, settings
from strategies import releases

from pressdesk import desk as desks
from pressdesk.desk import Desk
from pressdesk.model import DeskError, Embargo, NoStatus, Release


def saved(desk: Desk, id: str, **more: object) -> int:
    return desks.save(desk, release(p("one"), id=id, **more), None).version


@given(releases())
@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
def test_a_release_comes_back_as_it_was(tmp_path_factory: pytest.TempPathFactory, kept: Release) -> None:
    path = tmp_path_factory.mktemp("desk") / "a.pressdesk"
    with closing(desks.open_desk(path)) as desk:
        version = desks.save(desk, kept, None).version
    with closing(desks.open_desk(path)) as desk:
        assert desks.load(desk, kept.id)[:2] == (kept, version)
        assert desks.revision(desk, kept.id, 1) == kept


def test_rows_tell_what_a_list_shows(desk: Desk, wait: Callable[..., None]) -> None:
    timing = Embargo("2027-03-09T06:00", "Europe/Madrid")
    version = saved(desk, "a", headline=t("Puerto ", b("abre")), stage="review", language="es", timing=timing)
    edited = datetime(2026, 3, 9, 6, 0, tzinfo=UTC)
    row = ("a", "Puerto abre", "review", "release", "es", timing, date(2026, 3, 9), edited, False, version)
    assert desks.rows(desk) == (row,)


def test_the_release_last_edited_is_listed_first(desk: Desk) -> None:
    first = saved(desk, "a")
    saved(desk, "b")
    desks.save(desk, release(p("two"), id="a"), first)
    assert [row.id for row in desks.rows(desk)] == ["a", "b"]


def test_a_line_break_in_a_headline_is_a_space_in_the_list(desk: Desk) -> None:
    saved(desk, "a", headline="Harbour\nopens")
    assert desks.rows(desk)[0].headline == "Harbour opens"


def test_a_release_that_is_not_there_is_said(desk: Desk) -> None:
    for wrong in (desks.load, desks.trash, desks.restore):
        with pytest.raises(DeskError, match="no release “nowhere” on the desk “My desk”"):
            wrong(desk, "nowhere")


def test_trash_and_restore(desk: Desk) -> None:
    saved(desk, "a")
    desks.trash(desk, "a")
    assert desks.rows(desk) == ()
    assert desks.load(desk, "a").trashed
    assert [row.id for row in desks.rows(desk, trashed=True)] == ["a"]
    desks.restore(desk, "a")
    assert [row.id for row in desks.rows(desk)] == ["a"]
    assert desks.counts(desk).trashed == 0


def test_emptying_the_trash_leaves_the_desk(desk: Desk) -> None:
    saved(desk, "a")
    saved(desk, "b")
    desks.trash(desk, "a")
    desks.empty_trash(desk)
    assert [row.id for row in desks.rows(desk)] == ["b"]
    assert desks.rows(desk, trashed=True) == ()


def test_a_deleted_release_leaves_nothing_behind(desk: Desk) -> None:
    version = saved(desk, "a")
    desks.save(desk, release(p("two"), id="a"), version, new_revision="kept")
    desks.trash(desk, "a")
    desks.delete(desk, "a")
    for table in ("release", "revision", "boilerplate_use", "words"):
        assert desk.one(f"SELECT count(*) FROM {table}") == (0,)


def test_a_release_deleted_in_another_window_stands_again_when_saved(desk: Desk, other: Desk) -> None:
    version = saved(desk, "a")
    desks.trash(other, "a")
    desks.delete(other, "a")
    again = desks.save(desk, release(p("two"), id="a"), version)
    assert desks.load(other, "a").release.body == (p("two"),)
    assert again.version > version
    assert not again.merged


def test_what_another_window_took_out_of_the_trash_is_not_deleted(desk: Desk, other: Desk) -> None:
    version = saved(desk, "a")
    desks.trash(other, "a")
    desks.save(desk, release(p("two"), id="a"), version)
    with pytest.raises(DeskError, match="not in the Trash"):
        desks.delete(other, "a")
    desks.delete(other, "gone already")


def test_saving_takes_a_release_out_of_the_trash(desk: Desk, other: Desk) -> None:
    version = saved(desk, "a")
    desks.trash(other, "a")
    assert desks.save(desk, release(p("two"), id="a"), version).restored
    assert not desks.load(other, "a").trashed


def test_what_cannot_be_read_is_named_and_leaves_the_list_standing(desk: Desk) -> None:
    saved(desk, "a")
    with desk.writing() as db:
        db.execute('UPDATE revision SET value = \'{"id": "a", "x": 1}\'')
        db.execute("""UPDATE release SET timing = '{"type": "embargo", "until": "x", "zone": "Mars/Base"}'""")
    with pytest.raises(DeskError, match=r"“a” on the desk “My desk” cannot be read: .*`x`"):
        desks.load(desk, "a")
    assert desks.rows(desk)[0].timing == NoStatus()


def test_saving_what_is_there_writes_nothing(desk: Desk, path: Path) -> None:
    version = saved(desk, "a")
    changes = desk.one("SELECT total_changes()")
    assert desks.save(desk, release(p("one"), id="a"), version).version == version
    assert desk.one("SELECT total_changes()") == changes


def test_settings_are_kept(desk: Desk, other: Desk) -> None:
    desks.set_setting(desk, "first", "1")
    desks.set_setting(desk, "first", "2")
    assert (desks.setting(other, "first"), desks.setting(other, "none")) == ("2", None)
