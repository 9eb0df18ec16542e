"""Kept text read from files."""

import pytest
from build import b, i, link, t
from hypothesis import given
from hypothesis import strategies as st

from pressdesk.app.paragraphs import read_paragraphs
from pressdesk.model import Run, UnreadableError, words


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("**bold** and *italic*", t(b("bold"), " and ", i("italic"))),
        ("__bold__ and _italic_", t(b("bold"), " and ", i("italic"))),
        ("***both***", t(Run("both", bold=True, italic=True))),
        (
            "*a [link](https://example.org/) inside*",
            t(i("a "), Run("link", italic=True, link="https://example.org/"), i(" inside")),
        ),
        ("a [link](<https://example.org/a_b_c>) b", t("a ", link("link", "https://example.org/a_b_c"), " b")),
        ("snake_case_words, 2 * 3 * 4", t("snake_case_words, 2 * 3 * 4")),
        (r"\*not\* \[this\]", t("*not* [this]")),
        ("one\nline", t("one line")),
    ],
)
def test_markdown(source: str, text: tuple[Run, ...]) -> None:
    assert read_paragraphs(source.encode(), markdown=True) == (text,)


def test_blank_lines_part_paragraphs() -> None:
    assert read_paragraphs(b"\xef\xbb\xbfone\r\n \r\n\r\ntwo\r\n", markdown=False) == (t("one"), t("two"))


def test_plain_text_keeps_its_stars() -> None:
    assert read_paragraphs(b"*one*", markdown=False) == (t("*one*"),)


def test_a_refused_link_is_told() -> None:
    with pytest.raises(UnreadableError, match="javascript:x"):
        read_paragraphs(b"[here](javascript:x)", markdown=True)


def test_other_bytes_are_refused() -> None:
    with pytest.raises(UnreadableError, match="byte 2"):
        read_paragraphs(b"ab\xff", markdown=False)


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Zl", "Zp"])))
def test_no_word_is_lost_in_plain_text(text: str) -> None:
    read = read_paragraphs(text.encode(), markdown=False)
    assert "".join("".join(map(words, read)).split()) == "".join(text.removeprefix("\ufeff").split())


def test_thousands_of_marks_are_read() -> None:
    data = b"**bold** [link](https://example.org/) " * 3000
    assert len(read_paragraphs(data, markdown=True)[0]) == 12_000 - 1
    assert read_paragraphs(b"*a " * 5000, markdown=True) == (t("*a " * 4999 + "*a"),)
