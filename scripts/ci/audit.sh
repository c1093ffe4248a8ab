#!/usr/bin/env bash
# Asks an advisory service about every pinned package (pip-audit). Fails on a known weakness, and on nothing else: where the
# service cannot be reached, or does not know a package, it says so and how many packages were left unlooked at.
# Run from the repository: bash scripts/ci/audit.sh [requirements files]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

[ $# -gt 0 ] || set -- requirements.txt requirements-dev.txt
answer=$(mktemp)
trap 'rm -f "$answer" "$answer.log"' EXIT
for file in "$@"; do
    # --no-deps --disable-pip: the files name every package with its version, so nothing has to be resolved.
    timeout 180 .venv/bin/python -m pip_audit --requirement "$file" --no-deps --disable-pip \
        --progress-spinner off --timeout 10 --format json >"$answer" 2>"$answer.log" || true
    .venv/bin/python scripts/ci/audit_report.py "$file" "$answer" "$answer.log"
done
