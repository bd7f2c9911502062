# Terrazzo: everything a person or a machine does with a checkout.  `make` lists the targets.

SHELL  := /bin/bash

# The folder of this file and the folder of the caller. They differ under `make -C` and `make -f`; paths given by the
# caller (RASTER, OUT) are relative to where the caller stands. $(PWD) tells that only under -C: otherwise it may be stale.
ROOT    := $(shell cd "$$(dirname "$(strip $(MAKEFILE_LIST))")" && pwd -P)
UNDER_C := $(shell tr '\0' '\n' 2>/dev/null </proc/$$PPID/cmdline | grep -qE '^(-[A-Za-z]*C|--directory)' && echo yes)
CALLER  := $(if $(and $(UNDER_C),$(PWD)),$(PWD),$(CURDIR))

PYTHON := "$(ROOT)/.venv/bin/python"
ENV    := "$(ROOT)/scripts/qgis_env.sh"
MAKEFLAGS += --no-print-directory

OUT       ?= demo
RASTER    ?=
MODEL     ?=
DEMO_ARGS ?=
# Some gates of lint, some suites of test-matrix; default: all
GATES     ?=
SUITES    ?=
# With any value the tests measure coverage of plugin/
COVERAGE  ?=
# More for pytest, e.g. `make test-unit PYTEST_ARGS="-x -k tiling"`
PYTEST_ARGS ?=
# The plugins of pytest for Qt and QGIS load PyQGIS as soon as they are there: the engine is tested without them.
PYTEST_UNIT    := -p no:pytest-qt -p no:pytest_qgis
# A hang inside Qt cannot be broken by a signal, only by ending the process.
PYTEST_QGIS    := --timeout-method=thread

.DEFAULT_GOAL := help
.PHONY: help setup demo test test-unit test-qgis test-desktop test-qt6 test-matrix coverage coverage-report lint format i18n example \
  evaluate-models screenshots pictures-of-languages package clean distclean

help: ## list the targets
	@echo 'make TARGET, with TARGET one of'
	@sed -n 's/^\([a-z0-9-]*\):.*## \(.*\)$$/  \1|\2/p' "$(ROOT)/Makefile" | while IFS='|' read -r t d; do printf '  %-22s %s\n' $$t "$$d"; done

setup: ## install what is missing: system packages (root or sudo), then .venv
	@"$(ROOT)/scripts/setup.sh"

demo: setup ## map a raster: make demo [RASTER=path] [OUT=folder] [MODEL=name]; without RASTER a generated scene
	@cd "$(CALLER)" && $(ENV) $(PYTHON) -m terrazzo.scripts.demo \
	  $(if $(RASTER),--raster "$(RASTER)") --out "$(OUT)" $(if $(MODEL),--model "$(MODEL)") $(DEMO_ARGS)

test: $(if $(SET_UP),,setup) ## set up, then run all tests
	@rm -f "$(ROOT)/.coverage"; failed=; for suite in test-unit test-qgis test-desktop; do \
	  $(MAKE) -f "$(ROOT)/Makefile" $$suite SET_UP=done || failed="$$failed $$suite"; done; \
	if [ -n "$$failed" ]; then echo "FAILED:$$failed" >&2; exit 1; fi; echo 'All tests passed.'

# $(1) folder of tests, $(2) more for qgis_env.sh, $(3) more for pytest. A folder that is not there yet has no tests.
define run_tests
	@cd "$(ROOT)" && if [ -d $(1) ]; then echo '== $(1)'; \
	  $(ENV) $(2) $(PYTHON) -m pytest $(1) $(3) $(if $(COVERAGE),--cov --cov-append --cov-report=) $(PYTEST_ARGS); \
	else echo '== $(1): none'; fi
endef

# Inside `make test` the set-up has been done.
NEEDS_SETUP := $(if $(SET_UP),,setup)

test-unit: $(NEEDS_SETUP) ## tests that need no QGIS
	$(call run_tests,tests/unit,,$(PYTEST_UNIT))

# pytest-qgis keeps the profile of its QGIS in .qgis-settings: a run must not see the settings of the run before.
test-qgis: $(NEEDS_SETUP) ## tests in PyQGIS, without a display
	@rm -rf "$(ROOT)/.qgis-settings"
	$(call run_tests,tests/qgis,,$(PYTEST_QGIS))

test-desktop: $(NEEDS_SETUP) ## tests of the QGIS desktop on a virtual display
	$(call run_tests,tests/desktop,--desktop,$(PYTEST_QGIS))

# Everything below the line of the house: no QGIS, no Qt.
BELOW_THE_LINE := plugin/landcover/*,plugin/annotation/*,plugin/assessment/*,plugin/datasets/*,plugin/dependencies/*

coverage: $(NEEDS_SETUP) ## tests without a display with coverage of plugin/, report in build/coverage; see coverage-report
	@cd "$(ROOT)" && rm -f .coverage .coverage.*
	@$(MAKE) -f "$(ROOT)/Makefile" test-unit test-qgis SET_UP=done COVERAGE=yes
	@$(MAKE) -f "$(ROOT)/Makefile" coverage-report SET_UP=done

coverage-report: $(NEEDS_SETUP) ## the report of the last `make coverage` or `make test COVERAGE=yes`; below the line 90 % is asked for
	@cd "$(ROOT)" && $(PYTHON) -m coverage report && $(PYTHON) -m coverage html -q && \
	echo 'Below the line (no QGIS, no Qt):' && $(PYTHON) -m coverage report --include='$(BELOW_THE_LINE)' --fail-under=90 --format=total

lint: $(NEEDS_SETUP) ## all quality gates (make lint GATES="types docs": some); they are listed in scripts/lint.py
	@cd "$(ROOT)" && $(PYTHON) scripts/lint.py $(GATES)

test-qt6: $(NEEDS_SETUP) ## import the plugin with the real PyQt6, as far as that goes without QGIS 4
	@cd "$(ROOT)" && scripts/test_qt6.sh

test-matrix: ## the tests on newer QGIS, in chroots (root; minutes and gigabytes): make test-matrix [SUITES="trixie sid"]
	@cd "$(ROOT)" && scripts/test_matrix.sh $(SUITES)

i18n: $(NEEDS_SETUP) ## find all texts, bring i18n/*.ts up to date, compile i18n/*.qm
	@cd "$(ROOT)" && $(PYTHON) scripts/i18n.py update

example: $(NEEDS_SETUP) ## make resources/example again: a project with a generated image, its map and an annotation session
	@cd "$(ROOT)" && $(ENV) $(PYTHON) -m terrazzo.scripts.example_project

format: setup ## let ruff format the code and mend what it can
	@cd "$(ROOT)" && $(PYTHON) -m ruff format . && $(PYTHON) -m ruff check --fix .

evaluate-models: setup ## measure the bundled models again and compare with their cards (needs the validation data)
	@cd "$(ROOT)" && $(PYTHON) -m terrazzo.models.training.evaluate --check

screenshots: $(NEEDS_SETUP) ## take the pictures in docs/images from the desktop: make screenshots [RASTER=path] [ONLY=dark]
	@cd "$(CALLER)" && $(PYTHON) -m terrazzo.scripts.screenshots $(if $(RASTER),--raster "$(RASTER)") $(if $(ONLY),--only $(ONLY))

pictures-of-languages: $(NEEDS_SETUP) ## look at the panel in other languages: make pictures-of-languages [ONLY="ja ar"]; into build/languages
	@cd "$(ROOT)" && $(PYTHON) -m terrazzo.scripts.language_pictures $(ONLY)

package: $(NEEDS_SETUP) ## zip for the QGIS plugin repository, from the last commit, into dist/
	@$(PYTHON) "$(ROOT)/scripts/package.py"

clean: ## remove caches, build results and the demo's output
	@cd "$(ROOT)" && rm -rf --one-file-system build dist demo htmlcov .pytest_cache .qgis-settings .ruff_cache .mypy_cache .hypothesis .coverage .coverage.*
	@find "$(ROOT)" -path "$(ROOT)/.venv" -prune -o -path "$(ROOT)/.git" -prune -o -type d -name __pycache__ -exec rm -rf {} +

distclean: clean ## clean, and remove .venv
	@rm -rf "$(ROOT)/.venv"
