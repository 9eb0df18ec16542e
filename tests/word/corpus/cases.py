"""What a template of the corpus is: a construct in one form, the release that fills it, and the lines it must give."""

from collections.abc import Callable, Iterable
from functools import cache
from typing import NamedTuple

from builders import Piece, letter
from reading import MAIN

from corpus.forms import FORMS, Form
from corpus.values import FULL, OFFICE
from pressdesk.model import Office, Release

Made = Piece | tuple[Piece, ...]


class Case(NamedTuple):
    """A template and the lines it must give, by part; `gone` are parts and relationships that must be dropped."""

    name: str
    make: Callable[[], bytes]
    expected: dict[str, list[str]]
    release: Release
    office: Office
    gone: frozenset[str]
    typed: bool

    @property
    def joins(self) -> bool:
        """Whether the construct can stand in one document with others: no parts of its own, no part of the whole."""
        whole = ("body", "release", "dateline", "no field", "address", "behind the place", "typed words")
        alone = len(self.expected) == 1 and not self.gone and self.expected[MAIN][0] == "= before"
        linked = any(word in line for line in self.expected[MAIN] for word in ("](https://own", "*", "▣!", "▣MEDIA"))
        full = self.release is FULL and self.office is OFFICE
        return alone and not linked and full and not any(word in self.name for word in whole)

    @property
    def template(self) -> bytes:
        """The bytes of the template, the same ones each time."""
        return _made(self)

    def __hash__(self) -> int:
        return hash(self.name)


@cache
def _made(case: Case) -> bytes:
    return case.make()


def cases(
    name: str,
    make: Callable[[Form], Made],
    *lines: str,
    where: dict[str, Iterable[str]] | None = None,
    release: Release = FULL,
    office: Office = OFFICE,
    gone: Iterable[str] = (),
    forms: Iterable[Form] = FORMS,
    framed: bool = True,
    dotx: bool = False,
) -> list[Case]:
    """Return the construct in each form. `lines` are those of the document, `where` those of other parts."""
    body = ["= before", *lines, "= after"] if framed else list(lines)
    expected = {MAIN: body, **{part: list(said) for part, said in (where or {}).items()}}

    def one(form: Form) -> Case:
        def data() -> bytes:
            made = make(form)
            return letter(
                *(made if isinstance(made, tuple) and not hasattr(made, "_fields") else (made,)),
                framed=framed,
                dotx=dotx,
            )

        return Case(f"{name} · {form.name}", data, expected, release, office, frozenset(gone), form.typed)

    return [one(form) for form in forms]
