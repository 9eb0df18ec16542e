"""The shipped samples: valid, invented, as our own code writes them; the schema is the one the values make."""

import json
import re

import msgspec
import pytest
from samples import office, samples

from pressdesk.model import Boilerplate, Person, Quote, codec
from pressdesk.model.resources import read_resource, resource_path, resource_text
from pressdesk.model.schema import schema
from pressdesk.text import printed


@pytest.mark.parametrize("name", samples())
def test_a_sample_is_written_as_the_program_writes_it(name: str) -> None:
    assert codec.encode(samples()[name]) == read_resource(f"samples/{name}.pressrelease")


def test_the_samples_are_the_four_that_show_every_kind_of_work() -> None:
    kinds = {name: (release.kind, release.language) for name, release in samples().items()}
    assert kinds == {
        "camera-policy": ("release", "en-US"),
        "fare-fines": ("release", "en-US"),
        "ordinance-statement": ("statement", "en-US"),
        "clinica-aviso": ("advisory", "es-US"),
    }


def test_addresses_and_telephones_are_nobodys() -> None:
    for path in resource_path("samples").iterdir():
        text = path.read_text(encoding="utf-8")
        assert not re.findall(r"(?:https?://|@)(?!example\.org\b)[\w.]+", text), path.name
        assert not re.findall(r"\d{3}-(?!555-01\d\d\b)\d{3}-\d{4}", text), path.name


@pytest.mark.parametrize(("name", "kind"), [("boilerplate", Boilerplate), ("people", Person)])
def test_the_library_is_marked_as_samples(name: str, kind: type) -> None:
    kept = codec.load(resource_text(f"samples/{name}.json"), tuple[kind, ...])
    assert len(kept) >= 4
    assert all(value.sample for value in kept)


def test_the_releases_pin_boilerplate_of_the_library() -> None:
    kept = codec.load(resource_text("samples/boilerplate.json"), tuple[Boilerplate, ...])
    used = {use for release in samples().values() for use in release.boilerplates}
    assert used <= {value.use() for value in kept}


def test_the_twin_has_the_structure_of_its_model() -> None:
    twin = samples()["camera-policy"]
    links = [run.link for block in twin.body[:2] for run in block.text if run.link]
    assert links == [f"https://example.org/{name}" for name in ("policies", "report", "letter", "contracts")]
    quote = twin.body[2]
    assert isinstance(quote, Quote)
    assert (len(twin.body), len(quote.paragraphs), bool(quote.lead_in), bool(quote.speaker)) == (3, 2, True, True)
    assert [part.name for part in printed(twin, office())] == [
        "release_date", "headline", "body", "end_mark", "boilerplates",
    ]  # fmt: skip
    assert all(run.italic for run in twin.boilerplates[0].paragraphs[0])


def test_the_shipped_schema_is_current() -> None:
    assert json.loads(resource_text("schema/pressrelease.schema.json")) == msgspec.json.decode(
        msgspec.json.encode(schema())
    )
