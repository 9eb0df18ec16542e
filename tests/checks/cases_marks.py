"""Releases that the rules on quotation marks across paragraphs find and pass."""

from pressdesk.model import Release
from tests.build import h, p, quote, release

CASES: dict[str, tuple[tuple[Release | tuple[Release, str], ...], tuple[Release, ...]]] = {
    "ap-23-running": (
        (
            (release(p("“We open,” she said. “It is time.”"), p("“It was long.”")), "time.”"),
            (release(p("She said: “We open."), p("It was long.”")), "It"),
            (release(p("He added: “We sail!”"), p("“Soon.")), "sail!”"),
        ),
        (
            release(p("“We open,” she said. “It is time."), p("“It was long.”")),
            release(p("“We open,” she said."), p("“We sail,” he said.")),
            release(p("“We open.”"), p("“We sail.”")),
            release(p("“We open,” she said. “It is time.”"), p("The “Gate” opens.")),
            release(p("“We open,” she said. “It is time.”"), h("“Gate”")),
            release(p("She said: “We open."), quote("It was long.")),
        ),
    ),
}
