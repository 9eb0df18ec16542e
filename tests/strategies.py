"""Hypothesis strategies for releases: every kind of block, and the words that break naive writers."""

from collections.abc import Callable
from datetime import date
from itertools import product
from typing import TypeVar

from hypothesis import strategies as st

from pressdesk.model import (
    KINDS,
    BoilerplateUse,
    Contact,
    Dateline,
    Detail,
    Embargo,
    Image,
    Immediate,
    ListBlock,
    NoStatus,
    Paragraph,
    Quote,
    Release,
    Run,
    Speaker,
    Subheading,
    Table,
    Text,
)

T = TypeVar("T")

# What a press officer types or pastes, and what template engines, XML, HTML and Markdown trip over.
TOKENS = (
    "harbour", "Ana", "the", "Sept.", "A.", "B)", "(c)", "1.", "2)", "1986.", "#", "##", "###", "-30-", "ENDS",
    "-", "--", "---", "+", "*", "**", "***bold***", "_", "_snake_case_", "`code`", "```", "~~", "~", "^",
    "2^10", "=", "===", ">", "> quoted", "|", "| a | b |", ":", ": term", "::: div", ":smile:", "%", "% title",
    "@", "@handle", "ana@example.org", "!", "![", "[link](x)", "[^1]", "[x]", "[@cite]", "{.class}",
    "{{ headline }}", "{% for %}", "{# note #}", "{{", "}}", "&", "&amp;", "&copy", "&lt;", "&#65;", "<", "<b>",
    "</p>", "<!--", "-->", "<script>alert(1)</script>", "]]>", "<?xml?>", '"', "'", "“", "”", "«", "»", "\\",
    "\\n", "C:\\new", "\\begin{x}", "$", "$3.5", "$x$", "$$", "http://a.example/", "www.example.org",
    "https://example.org/a_b_c", "...", "—", "–", "\u2011", "100\u00a0km", "\u00a0", "\u202f", "\u00ad",
    "\u200b", "\u200d", "\u2060", "\ufeff", "\ufffd", "😀", "👩🏽‍🚀", "🇪🇸", "e\u0301", "ñ", "ß", "İ",
    "中文", "日本語。",
    "עברית", "العربية", "\u200f", "\u202b", "ﷺ", "ไทย", "\U0001f9d1", "Table:", "a.", "i.", "IV.", "#.", "(@)",
    "XYZ", "[DATE]", "null", "-1", "+1", "1e5", "word_",
)  # fmt: skip
SPACES = ("", " ", " ", " ", "  ", "\u00a0", "\n")
LINKS = (
    "https://example.org/",
    "https://example.org/a_(b)?c=1&d=2#e",
    "http://example.org/%20x*y*",
    "mailto:a@example.org",
    "tel:+1-503-555-0142",
    "https://münchen.example/ü",
    "https://example.org/<x>\\&copy;",
)


def _phrase(spaces: tuple[str, ...]) -> st.SearchStrategy[str]:
    # One choice for token and space together: Hypothesis pays by the choice.
    pieces = st.sampled_from([token + space for token in TOKENS for space in spaces])
    return st.lists(pieces, max_size=6).map("".join)


phrases = _phrase(SPACES)
single_lines = _phrase(SPACES[:-1])
languages = st.sampled_from(("en-US", "en-GB", "es", "es-US", "fr", "de", "ar", "he", "zh-Hant-TW", "pt-BR"))


def _runs(attribution: bool = False) -> st.SearchStrategy[Run]:
    said = (False, True) if attribution else (False,)
    marks = list(product((False, True), (False, True), (None, None, None, *LINKS), said))
    return st.builds(lambda words, of: Run(words, *of), phrases, st.sampled_from(marks))


def texts(max_size: int = 4, attribution: bool = False) -> st.SearchStrategy[Text]:
    """Return texts of any marks and of any of the TOKENS, empty ones too."""
    return st.lists(_runs(attribution=attribution), max_size=max_size).map(tuple)


def _several(of: st.SearchStrategy[T], least: int = 0, most: int = 3) -> st.SearchStrategy[tuple[T, ...]]:
    return st.lists(of, min_size=least, max_size=most).map(tuple)


paragraphs = st.builds(Paragraph, texts())
subheadings = st.builds(Subheading, texts(2))
lists = st.builds(ListBlock, st.booleans(), _several(texts(2), 1))
speakers = st.builds(Speaker, single_lines, single_lines, single_lines)
quotes = st.builds(
    Quote,
    _several(texts(4, attribution=True), 1),
    st.none() | speakers,
    st.none() | texts(2),
    st.sampled_from(("auto", "none")),
)
details = st.builds(Detail, single_lines, _several(texts(2), 1))


def images(assets: tuple[str, ...] = ("a" * 64,)) -> st.SearchStrategy[Image]:
    """Return pictures, each one of these assets."""
    return st.builds(Image, st.sampled_from(assets), texts(2), single_lines, single_lines)


@st.composite
def tables(draw: Callable[[st.SearchStrategy[T]], T]) -> Table:
    """Return a table of one to three columns, with or without a header."""
    width = draw(st.integers(1, 3))
    row = st.tuples(*[texts(2)] * width)
    rows = draw(st.lists(row, min_size=1, max_size=3))
    return Table(draw(st.just(()) | row), tuple(rows), draw(texts(2)))


blocks = st.one_of(paragraphs, subheadings, lists, quotes, details, images(), tables())
bodies = _several(blocks, 0, 6)
boilerplates = st.builds(BoilerplateUse, st.none(), st.none(), single_lines, _several(texts(2)))
contacts = st.builds(Contact, single_lines, single_lines, single_lines, single_lines, single_lines, single_lines)
timings = st.one_of(
    st.just(NoStatus()),
    st.just(Immediate()),
    st.just(Embargo("2027-03-09T06:00", "America/New_York", ("Europe/London",))),
    st.just(Embargo("2027-11-07T01:30", "America/New_York", ("Asia/Tokyo", "Asia/Kolkata"), second=True)),
)
datelines = st.none() | st.builds(Dateline, single_lines, single_lines, st.none() | single_lines)


def releases() -> st.SearchStrategy[Release]:
    """Return releases of every kind, language, part and block."""
    return st.builds(
        Release,
        id=st.just("r1"),
        kind=st.sampled_from(KINDS),
        label=single_lines,
        language=languages,
        timing=timings,
        release_date=st.none() | st.dates(date(1990, 1, 1), date(2090, 1, 1)),
        headline=texts(),
        subheadlines=_several(texts(2), 0, 2),
        dateline=datelines,
        body=bodies,
        end_mark=st.sampled_from(("", "###", "-30-", "ENDS", "***ENDS***", "# # #", "• • •")),
        boilerplates=_several(boilerplates, 0, 2),
        contacts=_several(contacts, 0, 2),
        notes=_several(st.one_of(paragraphs, subheadings, lists), 0, 3),
    )
