import pytest
from build import b, link, p, t

from pressdesk.model import Paragraph, Run, clean, clean_line, link_fault, normalise, words


def test_equal_neighbours_are_merged_and_empty_runs_dropped() -> None:
    assert p("one ", "two", b(""), b("three")) == p("one two", b("three"))


def test_normalise_returns_the_same_object_when_nothing_changes() -> None:
    text = t("one ", b("two"))
    assert normalise(text) is text


def test_links_to_different_addresses_stay_apart() -> None:
    assert len(p(link("a", "https://a.org"), link("b", "https://b.org")).text) == 2


@pytest.mark.parametrize("bad", ["\x00", "\t", "\r", "\x7f", "\x85", "\u2028", "\u2029", "\ufdd0", "\ud800", "\uffff"])
def test_a_run_holds_no_control_character(bad: str) -> None:
    with pytest.raises(ValueError, match="control character"):
        Run(f"a{bad}b")


def test_a_run_keeps_line_breaks_spaces_and_emoji() -> None:
    assert words(Paragraph((Run("a\nb\u00a0c 👩‍🚀 \u200fשלום"),)).text) == "a\nb\u00a0c 👩‍🚀 \u200fשלום"


def test_clean_says_how_much_it_dropped() -> None:
    assert clean("a\x00b\r\nc\u2028d\te\x07") == ("ab\nc\nd e", 2)
    assert clean_line("a\nb") == "a b"


@pytest.mark.parametrize(
    "bad",
    ["javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", "file:///etc", "vbscript:x", "example.org",
     "https://", "https:///path", "mailto:", "https://a b", "java\nscript:x", "http://[", ""],
)  # fmt: skip
def test_refused_links(bad: str) -> None:
    assert link_fault(bad)
    with pytest.raises(ValueError):
        Run("x", link=bad)


@pytest.mark.parametrize("good", ["https://example.org/ü?q=1#x", "http://x", "mailto:a@b.org", "tel:+1-202-555-0101"])
def test_accepted_links(good: str) -> None:
    assert link_fault(good) is None
