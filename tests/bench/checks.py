"""All checks on a two-page release beside proselint on the same words.

Printed: a whole check of words that were never checked before, a check after one more letter, which reads its paragraph
and the facts again, and proselint, which reads the whole text every time. Every round has words of its own, and the
measurements take turns. To reach: 20 times as fast as proselint.
"""

import statistics
from datetime import UTC, date, datetime
from time import perf_counter

from keystroke import ratio
from msgspec.structs import replace
from proselint.checks import __register__
from proselint.registry import CheckRegistry
from proselint.tools import LintFile

from pressdesk.checks import RULES, Whole, check
from pressdesk.model import Contact, Dateline, Paragraph, Person, Quote, Release, Run, Speaker, Subheading, words
from pressdesk.text.passages import every_passage

ROUNDS = 40
DAY = date(2026, 9, 15)
PARAGRAPHS = (
    "The Harbor Authority of Marlow said on Tuesday, Sept. 15, 2026, that gate {0} opens to all boats at 9 a.m. EDT. It"
    " cost $3.5 million, 4% less than was planned, and took two years and {0} days to build on the north quay. ",
    "Some {0} ships a month will pass it from October 1st, towards the new quay at 12 Main Street. “It is the largest"
    " gate of the coast,” said Ruiz, who has led the works since May 2024, “and we are proud of it”. The first ferry"
    " leaves at 6:00 AM and the last at 11 p.m., on every day of the week. ",
    "Visitors can see the works from {0} places along the river, in groups of up to 12 people, between 10 a.m. and"
    " 5 p.m. on Saturdays and Sundays; those who come with children are asked to write to us before they come. ",
)
SPOKEN = (
    "We built the gate for everybody who lives by the river, and {0} of them built it with us. It opens the town to the"
    " sea again, and it keeps the sea out of the town when the storms come in the autumn. "
)


def text(words_: str, number: int) -> tuple[Run, ...]:
    """Return words with a figure in them."""
    return (Run(words_.format(number).strip()),)


def release_of(number: int) -> Release:
    """Return a release of two pages, about 700 words, with words of its own."""
    speaker = Speaker("Ana Ruiz", "Harbor master", "Harbor Authority of Marlow")
    body = []
    for part in range(4):
        figure = 100 * number + 10 * part
        body += [Paragraph(text(one, figure + n)) for n, one in enumerate(PARAGRAPHS)]
        body += [Quote((text(SPOKEN, figure),), speaker), Subheading(text("What gate {0} costs", figure))]
    return Release(
        f"r{number}",
        headline=text("Marlow opens gate {0} of its harbor to all boats", number),
        subheadlines=(text("The gate cost $3.5 million and took {0} days to build", number),),
        dateline=Dateline("Marlow", "Maine"),
        release_date=DAY,
        language="en-US",
        body=tuple(body),
        contacts=(
            Contact("Sam Cole", "Press officer", "Harbor Authority of Marlow", "+1 207 555 0134", "press@example.org"),
        ),
    )


def typed(release: Release) -> Release:
    """Return the release with one more letter in its second paragraph."""
    block = release.body[1]
    assert isinstance(block, Paragraph)
    longer = Paragraph((Run(words(block.text) + " A"),))
    return replace(release, body=(release.body[0], longer, *release.body[2:]))


def whole_of(release: Release) -> Whole:
    """Return the release with what the checks know beside it."""
    people = (Person("ana", "Ana Ruiz", "Harbor master"), Person("sam", "Sam Cole", "Press officer"))
    return Whole(release, people=people, now=datetime(2026, 9, 14, 12, tzinfo=UTC))


def took(work: object) -> float:
    """Return the milliseconds that work takes."""
    assert callable(work)
    start = perf_counter()
    work()
    return (perf_counter() - start) * 1000


def main() -> None:
    """Print the figures."""
    CheckRegistry().register_many(__register__)
    whole, letter, rival = [], [], []
    for number in range(ROUNDS + 1):
        release = release_of(number)
        later = typed(release)
        plain = "\n\n".join(one.text for one in every_passage(release))
        whole.append(took(lambda release=release: check(whole_of(release))))
        letter.append(took(lambda later=later: check(whole_of(later))))
        rival.append(took(lambda plain=plain: LintFile("release", plain).lint()))
    found, count = len(check(whole_of(release_of(0)))), len(plain.split())
    theirs = len(LintFile("release", plain).lint())
    print(f"{len(RULES)} rules on {count} words: {found} found; proselint finds {theirs}")
    print(f"    of the first check {whole[0]:.1f} ms, in which patterns are compiled; proselint {rival[0]:.1f} ms")
    for title, times in (("whole", whole), ("one more letter", letter), ("proselint", rival)):
        print(f"    {title:<16} median {statistics.median(times[1:]):7.2f} ms")
    for title, times in (("whole", whole), ("one more letter", letter)):
        print(f"    proselint / {title:<16} ratio {ratio(rival[1:], times[1:])}")


if __name__ == "__main__":
    main()
