"""Releases that the rules on datelines find and pass."""

from pressdesk.model import Dateline, Release
from tests.build import p, release

Cases = dict[str, tuple[tuple[Release, ...], tuple[Release, ...]]]


def written(*lines: str) -> tuple[Release, ...]:
    """Return releases with datelines in exactly these words."""
    return tuple(release(p("We sail."), dateline=Dateline(as_written=line)) for line in lines)


def placed(*places: tuple[str, str]) -> tuple[Release, ...]:
    """Return releases dated from a place and a region."""
    return tuple(release(p("We sail."), dateline=Dateline(*place)) for place in places)


CASES: Cases = {
    "ap-01-capitals": (
        written("Portland, Maine —", "St. Louis —", "Chicago (Sept. 15, 2027) —", "Salt Lake City, Sept. 15 —"),
        (
            *written(
                "PORTLAND, Maine —", "McLEAN, Va. —", "SAN DIEGO and LOS ANGELES —", "September 5, 2027 – BOSTON —"
            ),
            *placed(("Portland", "Maine")),
        ),
    ),
    "ap-02-needless-region": (
        written("CHICAGO, Ill. —", "PARIS, France, May 4, 2027 —", "WASHINGTON, D.C. —", "BOSTON, MA (Wire) —"),
        (
            *written("PARIS, Texas —", "HOUSTON, Minn. —", "CHICAGO, Sept. 5 —", "PORTLAND, Ore. —"),
            *placed(("Chicago", "Illinois")),
        ),
    ),
    "ap-03-bare-city": (
        (*written("PORTLAND —", "AUSTIN, Sept. 5, 2027 —"), *placed(("Lyon", ""), ("Albany", ""))),
        (
            *written("LYON, France —", "ROME —", "UNITED NATIONS —", "PORTLAND and BANGOR —"),
            *placed(("Lyon", "France"), ("Zurich", "")),
        ),
    ),
    "ap-04-state": (
        (*written("PORTLAND, ME —", "SALEM, Oregon —", "AUSTIN, Tex. —"), *placed(("Reading", "Penn."))),
        (
            *written("PORTLAND, Maine —", "SALEM, Ore. —", "LYON, France —"),
            *placed(("Salem", "Oregon"), ("Bath", "ME")),
        ),
    ),
    "ap-04-state-in-city": (
        placed(("Portland, Maine", ""), ("Salem, OR", ""), ("Reading, Pa.", "")),
        (*placed(("Portland", "Maine"), ("Lyon, Vaise", "France")), *written("PORTLAND, Maine —")),
    ),
}
