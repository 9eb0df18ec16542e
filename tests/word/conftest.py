"""Faults of the Word engine that the corpus has found and that are not mended yet; mend one, and take its line out."""

import pytest

KNOWN = {
    "[a paragraph without a control": "a control round a paragraph's place stands outside its repeat",
    "[40,000 runs in one paragraph]": "slow: time grows with the square of the runs",
}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let what is known fail; do not wait for what is slow."""
    for item in items:
        if reason := next(
            (said for words, said in KNOWN.items() if words in item.nodeid and "word/" in item.nodeid), ""
        ):
            item.add_marker(pytest.mark.xfail(reason=reason, run=not reason.startswith("slow")))
