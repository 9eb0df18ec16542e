"""The release as ninjs: valid against the IPTC's own schema, with what a newsroom's system needs."""

import json
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from build import contact, p, quote, release
from hypothesis import given
from jsonschema import Draft202012Validator
from packs import PICTURE
from referencing import Registry
from referencing.jsonschema import DRAFT202012
from strategies import releases

from pressdesk import plain, web
from pressdesk.model import Embargo, Immediate, Office, Organization, Release, Speaker

# Not part of the project: its licence asks for a name of its own.
SCHEMA = Path("/work/shared/schemas/ninjs-3.1.schema.json")
NOW = datetime(2027, 1, 1, tzinfo=UTC)
EMBARGO = Embargo("2027-03-09T06:00", "America/New_York")
HOUSE = Office(Organization("Harbour Trust", "1 Quay\nPortland", "example.org", PICTURE.hash))
needs_schema = pytest.mark.skipif(not SCHEMA.exists(), reason="the schema of the IPTC is not here")


def made(of: Release, house: Office = HOUSE, now: datetime = NOW) -> dict[str, Any]:
    return json.loads(web.ninjs(of, house, plain.text(of, house), now))


@cache
def _validator() -> Draft202012Validator:
    # The only schema it takes from elsewhere is that of map shapes, which no release has.
    anything = DRAFT202012.create_resource({})
    registry = Registry().with_resource("https://geojson.org/schema/GeoJSON.json", anything)
    checker = Draft202012Validator.FORMAT_CHECKER
    return Draft202012Validator(json.loads(SCHEMA.read_text("utf-8")), registry=registry, format_checker=checker)


def _faults(said: dict[str, Any]) -> list[str]:
    return [f"{list(fault.path)}: {fault.message[:120]}" for fault in _validator().iter_errors(said)]


@needs_schema
@given(releases())
def test_every_release_is_valid(of: Release) -> None:
    assert _faults(made(of)) == []


@needs_schema
@pytest.mark.parametrize(
    "wrong",
    [{"uri": 5}, {"uri": "no address"}, {"extra": "x"}, {"pubStatus": "embargoed"}, {"embargoedUntil": "2027-03-09"}],
)
def test_the_schema_would_find_a_fault(wrong: dict[str, Any]) -> None:
    assert _faults(made(release(p("w"))) | wrong)


@needs_schema
@pytest.mark.parametrize("site", ["", "example.org", "https://münchen.example/ü", "http://example.org/a%20b?c=d#e"])
def test_any_organization_is_valid(site: str) -> None:
    assert _faults(made(release(p("w")), Office(Organization(" ", "\n", site)))) == []
    assert _faults(made(release(p("w")), Office(Organization("A", "x\n\ny", site)))) == []


def test_the_parts_stand_where_agencies_look() -> None:
    ana = Speaker("Ana Ruiz", "director", "Trust")
    said = made(
        release(
            p("The ferry sails."), quote("We sail.", by=ana), quote("Again.", by="Ana Ruiz"), place="Bath",
            notes=(p("Call first."),), contacts=(contact("Bo", phone="503-555-0142"),), label="KICKER",
        )
    )  # fmt: skip
    assert (said["type"], said["language"], said["located"]) == ("text", "en-US", "BATH")
    assert (said["slugline"], said["genres"]) == ("harbour-opens", [{"name": "KICKER"}])
    assert [one["contentType"] for one in said["bodies"]] == ["text/html", "text/plain"]
    assert said["headlines"] == [{"role": "main", "contentType": "text/plain", "value": "Harbour opens"}]
    assert said["people"] == [{"name": "Ana Ruiz", "rel": "quoted", "literal": "director, Trust"}]
    assert [one["name"] for one in said["infoSources"]] == ["Harbour Trust", "Bo"]
    assert (said["copyrightHolder"], "Call first." in said["edNote"]) == ("Harbour Trust", True)


def test_the_embargo_is_one_instant() -> None:
    said = made(release(p("w"), timing=EMBARGO, stage="approved"))
    assert (said["embargoedUntil"], said["pubStatus"]) == ("2027-03-09T06:00:00-05:00", "withheld")
    assert said["edNote"] == said["usageTerms"] == "EMBARGOED UNTIL 6 a.m. EST, Tuesday, March 9, 2027"


@pytest.mark.parametrize(
    ("stage", "status"),
    [
        ("draft", "withheld"), ("review", "withheld"), ("approved", "usable"), ("issued", "usable"),
        ("corrected", "usable"), ("withdrawn", "canceled"),
    ],
)  # fmt: skip
def test_the_status_follows_the_stage(stage: str, status: str) -> None:
    assert made(release(p("w"), stage=stage, timing=Immediate()))["pubStatus"] == status


def test_once_the_embargo_is_over_the_release_is_usable() -> None:
    of = release(p("w"), stage="issued", timing=EMBARGO)
    assert made(of, now=datetime(2027, 3, 9, 11, tzinfo=UTC))["pubStatus"] == "usable"


def test_the_same_release_keeps_its_name() -> None:
    assert made(release(id="r1"))["uri"] == made(release(p("other"), id="r1"))["uri"] != made(release(id="r2"))["uri"]
    assert made(release(id="0" * 32))["uri"] == "urn:uuid:00000000-0000-0000-0000-000000000000"


def test_the_release_date_begins_in_the_zone_of_the_house() -> None:
    assert made(release(release_date=date(2026, 7, 1)))["contentCreated"] == "2026-07-01T00:00:00-04:00"
