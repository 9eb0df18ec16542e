"""The margins a page asks for in print."""

import pytest

from pressdesk.model.resources import resource_text
from pressdesk.web.page_rule import Margins, margins


@pytest.mark.parametrize(
    ("css", "wanted"),
    [
        ("", (20, 20, 20, 20)),
        ("@page { margin: 20mm 22mm; }", (20, 22, 20, 22)),
        ("@PAGE{margin:1cm}", (10, 10, 10, 10)),
        ("@page { margin: 1in 72pt 6pc 96px }", (25.4, 25.4, 25.4, 25.4)),
        ("@page { margin: 1mm 2mm 3mm; margin-left: 0 !important }", (1, 2, 3, 0)),
        ("@media print { @page { size: A5; margin-top: 5mm } }", (5, 20, 20, 20)),
        ("@page { @top-center { content: 'x'; margin: 9mm } margin: 3mm }", (3, 3, 3, 3)),
        ("@page { margin: 1mm } @page :first { margin: 9mm } @page cover { margin: 9mm }", (1, 1, 1, 1)),
        ("@page { margin: 1mm } /* @page { margin: 9mm } */", (1, 1, 1, 1)),
        ("@page { margin: auto; margin-left: 5%; margin: 1mm calc(1mm); margin: 1mm 1mm 1mm 1mm 1mm }", (20,) * 4),
    ],
)
def test_margins(css: str, wanted: tuple[float, ...]) -> None:
    assert margins(f"<style media=print>{css}</style><p>@page {{ margin: 9mm }}") == pytest.approx(Margins(*wanted))


def test_the_starters_page_has_margins_of_its_own() -> None:
    assert margins(resource_text("templates/page.html.j2")) == Margins(20, 22, 20, 22)
