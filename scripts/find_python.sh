#!/bin/sh
# Prints the command of a Python that can run the hub, or says in one sentence what is missing.
# PYTHON=/path/to/python chooses one.
set -eu

runs_the_hub='import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))'
makes_environments='import ensurepip, venv'

fits() { "$1" -c "$runs_the_hub" >/dev/null 2>&1; }

if [ -n "${PYTHON:-}" ]; then
    if ! fits "$PYTHON"; then
        echo "PYTHON=$PYTHON is not a Python 3.11, 3.12 or 3.13 that runs; name another or leave PYTHON out." >&2
        exit 1
    fi
    candidates=$PYTHON
else
    candidates='python3.13 python3.12 python3.11 python3 python'
fi

# A path may hold spaces: only the list of plain names above is split into words.
[ -n "${PYTHON:-}" ] && IFS=''
without_venv=''
for candidate in $candidates; do
    fits "$candidate" || continue
    if "$candidate" -c "$makes_environments" >/dev/null 2>&1; then
        printf '%s\n' "$candidate"
        exit 0
    fi
    without_venv=${without_venv:-$candidate}
done

if [ -n "$without_venv" ]; then
    echo "$without_venv cannot make virtual environments; on Debian or Ubuntu install that part with: sudo apt install python3-venv" >&2
else
    echo "The hub needs Python 3.11, 3.12 or 3.13 and none was found; install one (Debian, Ubuntu: sudo apt install python3-venv; macOS: brew install python@3.13) or name it with PYTHON=/path/to/python." >&2
fi
exit 1
