"""How the form says the dateline will print."""

import pytest
from build import detail, h, p
from msgspec.structs import replace


@pytest.mark.parametrize(
    ("body", "shown"),
    [
        ((p("Ships sail."),), "prints as PORTLAND —"),
        ((), "prints as PORTLAND —"),
        ((p(""), p("Ships sail.")), "prints as PORTLAND —"),
        ((h("When"), p("Ships sail.")), "prints as PORTLAND"),
        ((detail("WHEN", "Tuesday"),), "prints as PORTLAND"),
    ],
)
def test_it_has_its_dash_only_before_a_paragraph(window, session, body, shown):
    session.edit(replace(session.release, body=body))
    assert window.form.dateline.prints.accessibleName() == shown


def test_a_date_that_is_being_typed_stays_while_the_body_changes(window, session):
    line = window.form.dateline.date.line
    line.setFocus()
    line.setText("Sept")
    session.edit(replace(session.release, body=(h("When"),)))
    assert line.text() == "Sept"
