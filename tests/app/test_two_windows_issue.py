"""Two windows on one desk, one issuing while the other types: issued words stand, and nothing typed is lost."""

import contextlib

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from pressdesk import desk as desks
from pressdesk.app import stages
from pressdesk.app.elsewhere import catch_up
from pressdesk.app.session import Session
from pressdesk.model import FROZEN, DeskError, is_frozen, same_words
from tests.build import p, release

DEEDS = ("type", "type", "save", "look", "issue", "back", "undo")
FEW = settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))


def do(session, deed, number):
    """Let somebody in one window do something; what is refused is told there."""
    now = session.release
    if deed == "type":
        session.edit(replace(now, body=(*now.body, p(f"Words {number}."))))
    elif deed == "save":
        session.save()
    elif deed == "look":
        catch_up(session)
    elif deed == "undo":
        session.undo()
    elif deed == "issue" and not is_frozen(now):
        session.flush()
        if not is_frozen(session.release):
            stages.issue(session, stages.issued(session.release, "Ana"), ())
    elif deed == "back" and now.stage == "issued":
        stages.take_back(session, "Ana", "Wrong")


def everything(desk):
    """Return all words that the desk holds anywhere, with its history."""
    ids = [row.id for row in desks.rows(desk)]
    versions = [desks.revision(desk, one, rev.number) for one in ids for rev in desks.revisions(desk, one)]
    return {block for version in (*versions, *(desks.load(desk, one).release for one in ids)) for block in version.body}


@given(st.lists(st.tuples(st.booleans(), st.sampled_from(DEEDS)), max_size=12))
@FEW
def test_issued_words_stand_and_none_that_were_typed_are_lost(qapp, tmp_path_factory, deeds):
    desk = desks.open_desk(tmp_path_factory.mktemp("desk") / "Desk.sqlite")
    desks.save(desk, release(p("First.")), None)
    windows = (Session(desk), Session(desk))
    for one in windows:
        one.open("r1")
    typed = set()
    for number, (which, deed) in enumerate(deeds):
        session, before = windows[which], desks.load(desk, "r1").release
        could = deed == "type" and not is_frozen(session.release)
        with contextlib.suppress(DeskError):
            do(session, deed, number)
        after = desks.load(desk, "r1").release
        assert before.stage not in FROZEN or same_words(before, after)
        typed = typed | {p(f"Words {number}.")} if could else typed
    if not any(deed == "undo" for _, deed in deeds):
        for one in windows:
            with contextlib.suppress(DeskError):
                one.flush()
        assert typed <= everything(desk)
    desk.close()
