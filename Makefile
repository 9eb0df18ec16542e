# Two commands set up a fresh machine: `make run` (the app) and `make test` (the tests).
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
RUN := QT_QPA_PLATFORM=offscreen QTWEBENGINE_DISABLE_SANDBOX=1 $(BIN)/python
PACKAGES ?= dev

.PHONY: run test lint types bench screenshots soak resources clean

run: $(VENV)/.app
	$(BIN)/pressdesk $(ARGS)

test: $(VENV)/.dev
	$(RUN) -m pytest -n 2 --dist loadfile $(ARGS)

lint: $(VENV)/.dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(VENV)/.dev
	$(BIN)/mypy

bench: $(VENV)/.bench
	$(RUN) tests/bench $(ARGS)

screenshots: $(VENV)/.dev
	sh .ci/libraries screen
	$(BIN)/python tests/screenshots.py
	$(BIN)/python tests/screenshots.py build/screenshots

soak: $(VENV)/.dev
	sh .ci/libraries screen
	$(RUN) -m pytest -m soak -s $(ARGS)

# What is made from sources: the JSON Schema, the base and starter Word files, the translations.
resources: $(VENV)/.dev
	$(RUN) tests/make_resources.py
	$(RUN) tests/make_translations.py

$(VENV)/.app: pyproject.toml
	$(PYTHON) -c "import sys; sys.exit(sys.version_info < (3, 11) and 'PressDesk needs Python 3.11 or later: set PYTHON=python3.12, say')"
	PYTHON=$(PYTHON) sh .ci/libraries venv
	$(BIN)/python -m pip --version >/dev/null 2>&1 || $(PYTHON) -m venv --clear $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e .
	sh .ci/libraries qt
	touch $@

$(VENV)/.dev: $(VENV)/.app
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[dev]'
	touch $@

$(VENV)/.bench: $(VENV)/.dev
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[dev,bench]'
	touch $@

clean:
	rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache .hypothesis
