"""Run every test without a screen, and never touch the tester's own desk."""

import gc
import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QTWEBENGINE_DISABLE_SANDBOX", "1")
os.environ.setdefault("QTWEBENGINE_CHROMIUM_FLAGS", "--disable-gpu")

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from pressdesk.app import background, libreoffice, messages, wording
from pressdesk.desk import file

settings.register_profile("default", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("default")


@pytest.fixture(autouse=True)
def _own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PRESSDESK_HOME", str(tmp_path_factory.mktemp("home")))


@pytest.fixture(autouse=True)
def _quick_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no test wait until its files are safe from a power cut: `tests/desk` looks at that."""
    monkeypatch.setattr(file, "SYNCHRONOUS", "OFF")
    monkeypatch.setattr(os, "fsync", lambda _: None)


@pytest.fixture(autouse=True)
def _no_libreoffice(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the tests find the same on every machine, and not wait two seconds for each PDF."""
    if request.node.get_closest_marker("network_tool") is None:
        monkeypatch.setenv(libreoffice.OVERRIDE, "nowhere")


@pytest.fixture(autouse=True)
def _nothing_goes_on(request: pytest.FixtureRequest) -> Iterator[None]:
    """Let no work of one test go on in the next, and collect no widget in another thread."""
    window = "qapp" in request.fixturenames
    if window:
        gc.disable()
    yield
    background.finish()
    if window:
        background.sweep()
        gc.enable()


@pytest.fixture(autouse=True)
def _nothing_unsaid(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no message of one test wait for the window of the next."""
    monkeypatch.setattr(messages.door, "_waiting", [])


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[messages.Message]:
    """Return the list that every message to the user is put in."""
    door, said = messages.Door(), list[messages.Message]()
    monkeypatch.setattr(messages, "door", door)
    door.shown.connect(said.append)
    return said


@pytest.fixture
def spanish(qapp: QCoreApplication) -> Iterator[None]:
    """Let the window speak Spanish."""
    before = QLocale()
    wording.speak(qapp, "es")
    yield
    wording.speak(qapp, "en")
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out the long tests unless they are asked for: `pytest -m soak`."""
    if "soak" in (config.getoption("-m") or ""):
        return
    skip = pytest.mark.skip(reason="long: run by `make soak`")
    for item in items:
        if item.get_closest_marker("soak"):
            item.add_marker(skip)
