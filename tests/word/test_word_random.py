"""Templates put together at random, as no designer would: what is written is always sound, or the file is refused."""

import random

import pytest
from build import contact, p, plate, quote, release
from test_word_controls import GRID, control, row
from wordfile import OFFICE, docx, lints, members_of, para

from pressdesk import word
from pressdesk.model import TemplateError

FULL = release(
    p("One."), quote("We sail.", by="Ana Ruiz"), boilerplates=(plate("Us.", heading="About"),),
    contacts=(contact("Bea", phone="1"), contact("Cy", email="c@x.example")),
)  # fmt: skip
EMPTY = release(p("One."))
WORDS = ("headline", "embargo", "slug", "label", "organization.name", "dateline")
BLOCKS = ("body", "contacts", "boilerplates", "notes", "quotes", "subheadlines")
ITEMS = {
    "contacts": (".name", ".phone", ".email"),
    "boilerplates": (".heading", ".text"),
    "quotes": (".speaker", ".text"),
}


class Chance(random.Random):
    """Makes pieces of templates; `around` is what repeats round them."""

    number = 0

    def fresh(self) -> int:
        """Return a number that was not given yet."""
        self.number += 1
        return self.number

    def line(self, around: str = "", deep: int = 0) -> str:
        """Return something that stands in a line."""
        names = (*WORDS, *(ITEMS[around] * 3 if around else ()))
        run = f"<w:r><w:t>{self.choice(('words', f'{{{{ {self.choice(names)} }}}}'))}</w:t></w:r>"
        number = f'<w:id w:val="{self.fresh()}"/>'
        mark = f'w:id="{self.fresh()}"'
        return self.choice(
            (
                run,
                run,
                control(self.choice(names), run if self.random() < 0.1 else "<w:r><w:t>click</w:t></w:r>", number),
                control(f"goog_rdk_{self.fresh()}", self.line(around, deep + 1) if deep < 2 else run, number),
                f'<w:bookmarkStart {mark} w:name="b{self.fresh()}"/>{run}<w:bookmarkEnd {mark}/>',
                "<w:r><w:tab/><w:t>{{ slug }}</w:t><w:noBreakHyphen/></w:r>",
            )
        )

    def paragraph(self, around: str = "") -> str:
        """Return a paragraph."""
        if not around and self.random() < 0.2:
            return para(f"{{{{ {self.choice(BLOCKS)} }}}}")
        return f"<w:p>{''.join(self.line(around) for _ in range(self.randint(0, 3)))}</w:p>"

    def row(self, around: str, deep: int) -> str:
        """Return a table row, maybe in a control."""
        made = row(*(self.block(around, deep + 1) + self.paragraph(around) for _ in range(2)))
        collection = self.choice(tuple(ITEMS))
        if not around and self.random() < 0.2:
            return control(collection, row(para(f"{{{{ {ITEMS[collection][0]} }}}}"), self.paragraph(collection)))
        return control(f"goog_rdk_{self.fresh()}", made) if self.random() < 0.2 else made

    def block(self, around: str = "", deep: int = 0) -> str:
        """Return a paragraph, a table, or a control round blocks."""
        kind = self.random()
        if kind < 0.4 or deep > 2:
            return self.paragraph(around)
        if kind < 0.7:
            return f"<w:tbl>{GRID}{''.join(self.row(around, deep) for _ in range(self.randint(1, 3)))}</w:tbl><w:p/>"
        if kind < 0.85 and not around:
            collection = self.choice(tuple(ITEMS))
            inside = para(f"{{{{ {ITEMS[collection][0]} }}}}") + self.block(collection, deep + 1)
            return control(collection, inside, f'<w:id w:val="{self.fresh()}"/>')
        return control(f"goog_rdk_{self.fresh()}", self.block(around, deep + 1), f'<w:id w:val="{self.fresh()}"/>')


def holds(seed: int) -> bool:
    """Return whether a random template could be filled; what is written has no lint that the template has not."""
    chance = Chance(seed)
    data = docx(*(chance.block() for _ in range(chance.randint(1, 4))), para("end"))
    try:
        template = word.compile(data, "random.docx")
    except TemplateError:
        return False
    before = set(lints(data))
    for value in (FULL, EMPTY):
        made = word.write(value, template, OFFICE)
        assert set(lints(made)) <= before, members_of(data)["word/document.xml"]
    return True


@pytest.mark.parametrize("start", range(0, 150, 50))
def test_a_random_template_is_filled_soundly(start: int) -> None:
    assert sum(holds(seed) for seed in range(start, start + 50)) > 20


@pytest.mark.soak
@pytest.mark.parametrize("start", range(1_000, 5_000, 500))
def test_many_random_templates_are_filled_soundly(start: int) -> None:
    assert sum(holds(seed) for seed in range(start, start + 500)) > 200
