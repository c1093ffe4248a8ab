# Works with GNU make 3.81 and in a folder with a space in its name. `make` lists what there is.
.DEFAULT_GOAL := help
.PHONY: help demo test fuzz lint format check messages bench bench-compare bench-scale bench-search requirements

PYTHON_BIN = .venv/bin/python
UV = $$(command -v uv || echo $(PYTHON_BIN) -m uv)
COMPILE = pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header

help: ## List these targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' Makefile

demo: ## Install, load the demo content once and serve it at http://localhost:8000 (HOST=, PORT=, PYTHON=)
	@sh scripts/environment.sh requirements.txt
	@exec $(PYTHON_BIN) scripts/demo.py

test: ## Run the whole test suite (ARGS="-k search" for a part of it)
	@sh scripts/environment.sh requirements-dev.txt
	@sh scripts/test.sh $(ARGS)

fuzz: ## Ask every public address 20,000 questions that nobody means well (FUZZ_CASES=, ARGS="--hypothesis-seed=1")
	@sh scripts/environment.sh requirements-dev.txt
	@FUZZ_CASES="$${FUZZ_CASES:-20000}" sh scripts/test.sh tests/fuzzing $(ARGS)

lint: ## Look for mistakes in code, templates, layers and shell scripts; changes nothing
	@sh scripts/environment.sh requirements-dev.txt
	@sh scripts/lint.sh

format: ## Lay out code and templates in the one way of this project
	@sh scripts/environment.sh requirements-dev.txt
	$(PYTHON_BIN) -m ruff check --fix .
	$(PYTHON_BIN) -m ruff format .
	$(PYTHON_BIN) -m djhtml --tabwidth 2 templates

check: ## Check settings for production, migrations and catalogues
	@sh scripts/environment.sh requirements-dev.txt
	@sh scripts/check.sh

messages: ## Bring the translation catalogues up to date with the code (needs gettext)
	@sh scripts/environment.sh requirements-dev.txt
	@sh scripts/messages.sh

bench: ## Measure the whole site with its real servers (SIZES="1000", PROFILES="embedded", QUICK=1, FRESH=1)
	@sh scripts/environment.sh requirements.txt
	@exec $(PYTHON_BIN) scripts/bench.py

bench-compare: ## The same beside WordPress and Wagtail's bakerydemo (COMPARE_PAGES= posts)
	@sh scripts/environment.sh requirements.txt
	@COMPARE=1 exec $(PYTHON_BIN) scripts/bench.py

bench-scale: ## Measure the search with a million documents on PostgreSQL and Elasticsearch (DOCUMENTS=); an hour
	@sh scripts/environment.sh requirements.txt
	@exec $(PYTHON_BIN) scripts/bench_scale.py "$${DOCUMENTS:-1000000}"

bench-search: ## Measure the search at 100,000 invented pages (PAGES=, ARGS="search --words 10"); takes long
	@sh scripts/environment.sh requirements.txt
	@exec $(PYTHON_BIN) scripts/bench_search.py "$${PAGES:-100000}" $(ARGS)

requirements: ## Pin again what requirements.in and requirements-dev.in ask for
	@sh scripts/environment.sh requirements-dev.txt
	@$(UV) --version >/dev/null 2>&1 || $(PYTHON_BIN) -m pip install --quiet uv
	$(UV) $(COMPILE) requirements.in -o requirements.txt
	$(UV) $(COMPILE) requirements-dev.in -o requirements-dev.txt
