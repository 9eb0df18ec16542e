"""The releases a new web template is tried with: an ordinary one, one with every part and block, an empty one."""

from datetime import date

from pressdesk.model import (
    Asset,
    BoilerplateUse,
    Contact,
    Dateline,
    Detail,
    Embargo,
    Image,
    Immediate,
    ListBlock,
    Office,
    Organization,
    Paragraph,
    Quote,
    Release,
    Run,
    Speaker,
    Subheading,
    Table,
)

# The smallest picture there is: one transparent point.
_POINT = Asset("image/gif", b"GIF89a\x01\x00\x01\x00\x00\x00\x00;")
_WORDS = (Run("Words "), Run("bold", bold=True), Run(" and "), Run("linked", link="https://example.org/"))

_ORDINARY = Release(
    "trial-1",
    timing=Immediate(),
    release_date=date(2026, 3, 9),
    headline=(Run("Harbour opens"),),
    dateline=Dateline("Portland", "Maine"),
    body=(Paragraph(_WORDS), Quote(((Run("We sail."),),), Speaker("Ana Ruiz", "director"))),
    end_mark="###",
    boilerplates=(BoilerplateUse(heading="About us", paragraphs=(_WORDS,)),),
    contacts=(Contact("Ana Ruiz", phone="503-555-0142", email="ana@example.org"),),
)
_EVERYTHING = Release(
    "trial-2",
    label="MEDIA ADVISORY",
    language="ar",
    timing=Embargo("2027-03-09T06:00", "America/New_York", ("Europe/London",)),
    release_date=date(2027, 3, 9),
    headline=_WORDS,
    subheadlines=(_WORDS, _WORDS),
    dateline=Dateline("Portland", "Maine"),
    body=(
        Paragraph(_WORDS),
        Subheading(_WORDS),
        ListBlock(False, (_WORDS, _WORDS)),
        ListBlock(True, (_WORDS,)),
        Quote((_WORDS, _WORDS), Speaker("Ana Ruiz", "director", "Harbour Trust"), lead_in=_WORDS),
        Detail("WHEN", (_WORDS, _WORDS)),
        Image(_POINT.hash, _WORDS, "Photo: Bo", "A ship"),
        Image("b" * 64, alt="Lost"),
        Table((_WORDS, ()), ((_WORDS, _WORDS),), _WORDS),
        *(Paragraph((Run("words " * 200),)),) * 30,
    ),
    end_mark="###",
    boilerplates=(BoilerplateUse(heading="About us", paragraphs=(_WORDS,)), BoilerplateUse(paragraphs=(_WORDS,))),
    contacts=(Contact("Ana Ruiz", "director", "Harbour Trust", "503-555-0142", "ana@example.org", "9 to 5"),) * 2,
    notes=(Paragraph(_WORDS), Subheading(_WORDS), ListBlock(False, (_WORDS,))),
)

# With each, whether its page is marked as embargoed.
TRIALS = ((_ORDINARY, False), (_EVERYTHING, True), (_EVERYTHING, False), (Release("trial-3"), False))


def trial_office() -> Office:
    """Return an office with a name, an address and a logo."""
    house = Organization("Harbour Trust", "1 Quay\nPortland", "example.org", _POINT.hash)
    return Office(house, images=((_POINT.hash, _POINT),))
