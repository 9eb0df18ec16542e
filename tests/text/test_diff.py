"""What differs between two texts and two releases: nothing is lost, nothing is made up."""

from collections import Counter

import pytest
from build import b, contact, h, p, quote, release, t, ul
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from strategies import releases, texts

from pressdesk.model import Run, normalise, words
from pressdesk.text.changes import PARTS, compare, lines_of, summary, take_back
from pressdesk.text.diff import Words, align, bag, diff_words, nearby


def side(changes, kind):
    return normalise(tuple(run for one in changes if one.kind in ("same", kind) for run in one.text))


def told(old, new):
    marks = {"same": "{}", "old": "-{}-", "new": "+{}+"}
    return "".join(marks[one.kind].format(words(one.text)) for one in diff_words(t(old), t(new)))


@pytest.mark.parametrize(
    ("old", "new", "shown"),
    [
        ("A ferry sails", "A ferry sails", "A ferry sails"),
        ("A ferry sails", "A new ferry sails", "A +new +ferry sails"),
        ("The ferry sails at noon.", "The ferry sails.", "The ferry sails- at noon-."),
        ("It costs $1.5 million now", "It costs $1.6 million now", "It costs $-1.5-+1.6+ million now"),
        ("Ana’s ferry will sail", "Ana’s boat will sail", "Ana’s -ferry-+boat+ will sail"),
        ("one two three four", "one deux trois four", "one -two three-+deux trois+ four"),
        ("Nothing alike here", "Quite another thing", "-Nothing alike here-+Quite another thing+"),
        ("新政策公布", "新政策已公布", "新政策+已+公布"),
        ("", "New", "+New+"),
        ("Old", "", "-Old-"),
    ],
)
def test_words_that_differ(old, new, shown):
    assert told(old, new) == shown


def test_words_whose_marks_differ_are_different():
    changes = diff_words(t("read the policy"), t("read ", b("the"), " policy"))
    assert [(one.kind, words(one.text)) for one in changes if one.kind != "same"] == [("old", "the"), ("new", "the")]


@given(texts(8), texts(8))
def test_no_word_is_lost_or_made_up(old, new):
    old, new = normalise(old), normalise(new)
    changes = diff_words(old, new)
    assert (side(changes, "old"), side(changes, "new")) == (old, new)


@given(st.lists(st.sampled_from(["abc", "de", "f", "\n"]), max_size=40), st.integers(0, 40), st.integers(0, 40))
def test_a_cut_is_told_as_what_was_cut(drawn, low, high):
    old, new = t(" ".join(drawn)), t(" ".join(drawn[:low] + drawn[high:]))
    changes = diff_words(normalise(old), normalise(new))
    assert side(changes, "new") == normalise(new)


def test_a_very_long_paragraph_is_compared_word_by_word():
    old = [f"word{n} the" for n in range(5000)]
    new = [*old[:100], "more", *old[100:4000], *old[4001:]]
    changes = diff_words(t(" ".join(old)), t(" ".join(new)))
    assert [words(one.text).strip() for one in changes if one.kind != "same"] == ["more", "word4000 the"]


def rows(old, new):
    return align(old, new, lambda one: bag((Run(one),)), lambda a, b: True)


@pytest.mark.parametrize(
    ("old", "new", "shown"),
    [
        (["a b", "c d"], ["a b", "x", "c d"], [(0, 0), (None, 1), (1, 2)]),
        (["a b c", "d e f"], ["d e f g", "h i"], [(0, None), (1, 0), (None, 1)]),
        (["a b c"], ["x y z"], [(0, 0)]),
        (["one two", "x", "three four"], ["one two five", "three four six"], [(0, 0), (1, None), (2, 1)]),
    ],
)
def test_items_that_belong_together(old, new, shown):
    assert list(rows(old, new)) == shown


@given(st.lists(st.sampled_from(["a b", "a c", "d", "d e f", ""])), st.lists(st.sampled_from(["a b", "d", "e f"])))
def test_every_item_stands_once_and_in_order(old, new):
    found = rows(old, new)
    assert [i for i, _j in found if i is not None] == list(range(len(old)))
    assert [j for _i, j in found if j is not None] == list(range(len(new)))


@given(releases(), releases())
def test_the_parts_of_both_releases_are_whole(old, new):
    for part in compare(old, new):
        for item in part.items:
            for value, kind in ((item.old, "old"), (item.new, "new")):
                lines = [side(line.words, kind) for line in item.lines]
                said = [line.text for line in lines_of(part.field, value)] if value is not None else []
                assert [line for line in lines if line] == said


@given(releases(), releases())
def test_a_difference_is_told_where_there_is_one_and_only_there(old, new):
    fields = {field for field in PARTS if getattr(old, field) != getattr(new, field)}
    assert {part.field for part in compare(old, new) if part.changed} == fields
    assert bool(summary(old, new)) == bool(fields)


@given(releases(), releases())
def test_taking_back_every_difference_gives_the_old_release(old, new):
    now = new
    for part in compare(old, new):
        if part.changed:
            now = take_back(now, part.field, [item for item in part.items if item.changed])
    assert replace(now, id=old.id) == old


def test_a_paragraph_that_went_elsewhere_has_moved():
    old = release(p("Ships sail."), p("Second words here."), p("The harbour opens."))
    (body,) = (part for part in compare(old, release(*old.body[1:], old.body[0])) if part.field == "body")
    assert [(item.moved, item.old is None) for item in body.items if item.changed] == [(True, False), (True, True)]


def test_a_paragraph_that_became_a_subhead_is_one_line():
    old, new = release(p("The harbour opens today")), release(h("The harbour opens today"))
    (body,) = (part for part in compare(old, new) if part.field == "body")
    assert [(line.was, line.role) for item in body.items for line in item.lines] == [("paragraph", "subheading")]


def test_the_summary_counts_what_differs():
    old = release(p("One."), p("Two."), quote("We sail."), headline="A", contacts=(contact("Bo"),))
    new = release(p("One more."), p("Two too."), quote("We sailed."), ul("x"), headline="B")
    assert summary(old, new) == Counter(headline=1, paragraph=2, quote=1, list=1, contacts=1)


@pytest.mark.parametrize(
    ("found", "shown"),
    [
        ([("same", "a b c d e f"), ("new", "x")], "… e f|x"),
        ([("old", "x"), ("same", "a b c d e f")], "x|a b …"),
        ([("old", "x"), ("same", "a b c d e f"), ("new", "y")], "x|a b … e f|y"),
        ([("same", "a b c"), ("new", "a b c d e f")], "a b c|a b c d e f"),
    ],
)
def test_of_the_same_words_only_the_nearest_are_shown(found, shown):
    made = nearby([Words(kind, t(text)) for kind, text in found], 4)
    assert "|".join(words(one.text) for one in made) == shown
