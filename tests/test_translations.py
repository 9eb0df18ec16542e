"""The translations: all there, with the same places in them, and what the floors below say found again in them."""

import re
import subprocess
import sys

import pytest
from make_translations import FOLDER, SAID, main, read, sources
from PySide6.QtCore import QCoreApplication, QLocale

from pressdesk.app import wording
from pressdesk.model import DeskError

ES = FOLDER / "pressdesk_es.ts"
FOUND = sources()


def test_every_text_is_translated():
    known = read(ES)
    assert {key for key in FOUND if not all(known.get(key, [""]))} == set()
    assert set(known) - set(FOUND) == set()


def test_the_files_are_up_to_date():
    before = [path.read_bytes() for path in sorted(FOLDER.iterdir())]
    assert main() == 0
    assert [path.read_bytes() for path in sorted(FOLDER.iterdir())] == before


def test_the_places_in_a_text_are_the_same_in_its_translation():
    for (_context, text), forms in read(ES).items():
        for form in forms:
            assert sorted(re.findall(r"\{[\w:,]*\}|%n", form)) == sorted(re.findall(r"\{[\w:,]*\}|%n", text)), form


def test_an_ellipsis_and_an_access_key_stay():
    for (context, text), forms in read(ES).items():
        if context != SAID:
            assert [form.endswith("…") for form in forms] == [text.endswith("…")] * len(forms), text
            assert [form.count("&") for form in forms] == [text.count("&")] * len(forms), text


def test_what_qt_reads_is_what_is_written(tmp_path, spanish):
    for (context, text), forms in read(ES).items():
        if "%n" not in text:
            assert QCoreApplication.translate(context, text) == forms[0]


def test_one_and_many(spanish):
    many = "%n release(s) use it. They keep their words; the library loses all its versions."
    said = [QCoreApplication.translate("BoilerplatePage", many, None, n) for n in (1, 2)]
    assert [text.split(".")[0] for text in said] == ["Lo usa 1 comunicado", "Lo usan 2 comunicados"]


@pytest.mark.parametrize(
    ("english", "said"),
    [
        ("Choose another folder.", "Elija otra carpeta."),
        ("The release “x” has no revision 3", "El comunicado “x” no tiene revisión 3"),
        ("header: there is no field “datelin”", "el encabezado: no hay ningún campo “datelin”"),
        ("table 2, row 1, in the header", "tabla 2, fila 1, en el encabezado"),
        ("“My {x} file” is a folder", "“My {x} file” es una carpeta"),
        ("Something new", "Something new"),
    ],
)  # fmt: skip
def test_what_a_floor_below_says(spanish, english, said):
    assert wording.said(english) == said


def test_an_error_in_one_line(spanish):
    error = DeskError("The disk is full: “a” was not written", "Choose another folder.")
    assert wording.said_of(error) == "El disco está lleno: no se ha escrito “a”. Elija otra carpeta."


@pytest.mark.parametrize(("choice", "language"), [("es", "es"), ("en", "en"), ("xx", "en"), (None, "en")])
def test_the_language_somebody_chose(monkeypatch, choice, language):
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _self: ["fr-FR", "en"])
    assert wording.wanted(choice) == language


def test_the_language_of_the_system(monkeypatch):
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _self: ["es-MX", "en"])
    assert wording.wanted("system") == "es"


def test_nothing_is_translated_before_a_window_is_made():
    """A text translated while a module is imported would stay English."""
    watch = (
        "from PySide6.QtCore import QCoreApplication, QObject; asked = []\n"
        "QCoreApplication.translate = lambda *a: asked.append(a) or a[1]; QObject.tr = lambda s, t: asked.append(t)\n"
        "import pressdesk.main, pressdesk.ui.export_dialog, pressdesk.ui.preview, pressdesk.ui.several_dialog\n"
        "import pressdesk.ui.pages.templates, pressdesk.ui.pages.organization, pressdesk.ui.pages.people\n"
        "print(asked)"
    )
    made = subprocess.run([sys.executable, "-c", watch], capture_output=True, text=True, check=True)
    assert made.stdout.strip() == "[]"
