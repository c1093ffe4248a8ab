#!/bin/sh
# Everything that finds mistakes without running the hub. All of it runs; any finding makes it fail at the end.
set -u
cd "$(dirname "$0")/.."
python=.venv/bin/python
failed=0

look() {
    echo "— $*"
    "$@" || failed=1
}

look "$python" -m ruff check .
look "$python" -m ruff format --check .
look "$python" -m djhtml --check --tabwidth 2 templates
look "$python" -c 'import sys; sys.path.insert(0, "."); from importlinter.cli import lint_imports_command; lint_imports_command()'
look "$python" scripts/check_weaknesses.py
for script in .ci/run scripts/*.sh scripts/ci/*.sh; do
    look bash -n "$script"
    if command -v shellcheck >/dev/null 2>&1; then look shellcheck -x "$script"; fi
done
if command -v hadolint >/dev/null 2>&1; then look hadolint Dockerfile; fi
exit $failed
