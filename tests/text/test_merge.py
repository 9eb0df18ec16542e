"""Two people's changes to one release come together, and nobody's words are overwritten unsaid."""

from itertools import product

import msgspec
from build import b, contact, detail, h, ol, p, plate, quote, release, t, ul
from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import releases

from pressdesk.model import Embargo, Immediate, NoStatus, Release, codec, words
from pressdesk.text import Conflict, block_texts, merge

BASE = release(p("one"), p("two"), p("three"))


def body(*blocks: object) -> Release:
    return msgspec.structs.replace(BASE, body=blocks)


# Few blocks, so that sides share some, change some, and meet.
POOL = (
    p("one"),
    p("two"),
    p(),
    h("head"),
    ul("a", "b"),
    ul("a", "c"),
    ul("b"),
    quote("We sail."),
    quote("We sail.", by="A"),
)
SMALL = st.builds(
    lambda blocks, headline, timing, subs: release(*blocks, headline=headline, timing=timing, subheadlines=subs),
    st.lists(st.sampled_from(POOL), max_size=5),
    st.sampled_from("abc"),
    st.sampled_from((NoStatus(), Immediate())),
    st.lists(st.sampled_from((t("x"), t("y"), t(b("x")))), max_size=3).map(tuple),
)


@given(SMALL, SMALL)
def test_the_side_that_changed_alone_wins(base: Release, x: Release) -> None:
    assert merge(base, base, x) == (x, ())
    assert merge(base, x, base) == (x, ())
    assert merge(base, x, x) == (x, ())


@given(SMALL, SMALL, SMALL)
def test_what_is_merged_is_a_valid_release(base: Release, mine: Release, theirs: Release) -> None:
    merged = merge(base, mine, theirs).release
    assert codec.decode(codec.encode(merged)).release == merged


@given(SMALL, SMALL, SMALL)
def test_what_theirs_added_is_merged_or_told(base: Release, mine: Release, theirs: Release) -> None:
    merged, conflicts = merge(base, mine, theirs)
    told = [item for c in conflicts if c.field == "body" for item in c.theirs]
    parts = [words(text) for block in (*merged.body, *told) for text in block_texts(block)]
    added = {words(x) for y in theirs.body for x in block_texts(y)} - {
        words(x) for y in base.body for x in block_texts(y)
    }
    assert added - {""} <= {*parts}  # an empty paragraph says nothing: the empty body may swallow it


@settings(max_examples=20)
@given(releases(), releases(), releases())
def test_any_releases_merge(base: Release, mine: Release, theirs: Release) -> None:
    merged = merge(base, mine, theirs)
    assert codec.decode(codec.encode(merged.release)).release == merged.release
    assert bool(merged.conflicts) == bool(merge(base, theirs, mine).conflicts)


def test_each_field_comes_from_the_side_that_changed_it() -> None:
    mine = msgspec.structs.replace(BASE, headline=t("Mine"), timing=Immediate())
    theirs = msgspec.structs.replace(BASE, end_mark="ENDS", contacts=(contact("Ana"),))
    merged = merge(BASE, mine, theirs)
    assert merged == (msgspec.structs.replace(mine, end_mark="ENDS", contacts=(contact("Ana"),)), ())


def test_mine_stands_where_both_changed_the_same_and_is_told() -> None:
    mine = msgspec.structs.replace(BASE, headline=t("Mine"))
    theirs = msgspec.structs.replace(BASE, headline=t(b("Theirs")))
    assert merge(BASE, mine, theirs) == (mine, (Conflict("headline", t("Mine"), t(b("Theirs"))),))


def test_an_embargo_against_immediate_is_a_conflict() -> None:
    sides = [msgspec.structs.replace(BASE, timing=x) for x in (Immediate(), Embargo("2027-03-09T06:00", "UTC"))]
    assert [conflict.field for conflict in merge(BASE, *sides).conflicts] == ["timing"]


def test_the_first_and_the_second_of_two_hours_are_a_conflict() -> None:
    made = [Embargo("2027-11-07T01:30", "America/New_York", second=second) for second in (False, True)]
    sides = [msgspec.structs.replace(BASE, timing=x) for x in made]
    assert merge(BASE, *sides) == (sides[0], (("timing", *made),))


def test_different_blocks_are_merged() -> None:
    mine, theirs = body(p("ONE"), p("two"), p("three")), body(p("one"), p("two"), p("THREE"))
    assert merge(BASE, mine, theirs) == (body(p("ONE"), p("two"), p("THREE")), ())


def test_neighbouring_blocks_are_merged() -> None:
    mine, theirs = body(p("ONE"), p("two"), p("three")), body(p("one"), p("TWO"), p("three"))
    assert merge(BASE, mine, theirs) == (body(p("ONE"), p("TWO"), p("three")), ())


def test_a_new_block_beside_a_changed_one_is_merged() -> None:
    mine, theirs = body(p("one"), p("TWO"), p("three")), body(p("one"), p("two"), h("new"), p("three"))
    assert merge(BASE, mine, theirs) == (body(p("one"), p("TWO"), h("new"), p("three")), ())


def test_a_new_block_among_deleted_ones_stays() -> None:
    mine, theirs = body(p("three")), body(p("one"), p("new"), p("two"), p("three"))
    assert merge(BASE, mine, theirs) == (body(p("new"), p("three")), ())


def test_both_additions_at_one_place_stay_mine_first() -> None:
    mine, theirs = body(*BASE.body, p("mine")), body(*BASE.body, p("theirs"))
    assert merge(BASE, mine, theirs) == (body(*BASE.body, p("mine"), p("theirs")), ())


def test_an_equal_addition_stands_once() -> None:
    mine, theirs = body(*BASE.body, p("new")), body(*BASE.body, p("new"), p("more"))
    assert merge(BASE, mine, theirs) == (body(*BASE.body, p("new"), p("more")), ())


def test_one_block_changed_by_both_is_a_conflict_and_the_rest_is_merged() -> None:
    mine, theirs = body(p("mine"), p("two"), p("three")), body(p("theirs"), p("two"), p("THREE"))
    conflict = Conflict("body", (p("mine"),), (p("theirs"),))
    assert merge(BASE, mine, theirs) == (body(p("mine"), p("two"), p("THREE")), (conflict,))


def test_a_block_deleted_here_and_changed_there_is_a_conflict() -> None:
    mine, theirs = body(p("one"), p("three")), body(p("one"), p("TWO"), p("three"))
    assert merge(BASE, mine, theirs) == (mine, (Conflict("body", (), (p("TWO"),)),))


def test_different_items_of_one_list_are_merged() -> None:
    base, mine, theirs = body(ul("a", "b", "c")), body(ul("A", "b", "c")), body(ul("a", "b", "C"))
    assert merge(base, mine, theirs) == (body(ul("A", "b", "C")), ())


def test_speaker_here_and_words_there_are_merged() -> None:
    base, mine, theirs = body(quote("We sail.")), body(quote("We sail.", by="Ana")), body(quote("We sail now."))
    assert merge(base, mine, theirs) == (body(quote("We sail now.", by="Ana")), ())


def test_a_lead_in_taken_out_here_and_changed_there_is_a_conflict() -> None:
    base, mine, theirs = (quote("We sail.", lead_in=words) for words in ("She said:", None, "Ana said:"))
    assert merge(body(base), body(theirs), body(mine)) == (body(theirs), (Conflict("body", (theirs,), (mine,)),))
    assert merge(body(base), body(mine), body(theirs)) == (body(mine), (Conflict("body", (mine,), (theirs,)),))


def test_a_list_both_emptied_keeps_an_item() -> None:
    base, mine, theirs = body(ol("a", "b")), body(ol("a")), body(ol("b"))
    assert merge(base, mine, theirs) == (mine, (Conflict("body", (ol("a"),), (ol("b"),)),))


def test_blocks_of_another_kind_are_not_mixed() -> None:
    base, mine, theirs = body(ul("a", "b")), body(detail("WHO", "a", "b")), body(ul("a", "B"))
    assert merge(base, mine, theirs).release == mine


def test_boilerplate_and_notes_are_merged_item_by_item() -> None:
    base = msgspec.structs.replace(BASE, boilerplates=(plate("a"),), notes=(p("n"),))
    mine = msgspec.structs.replace(base, boilerplates=(plate("a"), plate("b")), notes=(p("N"),))
    theirs = msgspec.structs.replace(base, boilerplates=(plate("A"),), notes=(p("n"), p("m")))
    merged = merge(base, mine, theirs)
    assert (merged.release.boilerplates, merged.release.notes) == ((plate("A"), plate("b")), (p("N"), p("m")))
    assert merged.conflicts == ()


def test_every_small_merge_keeps_what_each_side_added() -> None:
    edits = [(), (p("x"),), (p("one"), p("x")), (p("x"), p("one")), (p("one"), p("x"), p("two"))]
    base = body(p("one"), p("two"))
    for mine, theirs in product(edits, [(*e, p("y")) for e in edits]):
        merged = merge(base, body(*mine), body(*theirs))
        told = merged.release.body + tuple(block for c in merged.conflicts for block in c.theirs)
        assert {*mine} - {*base.body} <= {*merged.release.body}
        assert p("y") in told
