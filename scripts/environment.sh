#!/bin/sh
# Makes .venv and installs what the named files list: scripts/environment.sh requirements.txt
# Does nothing when the same was installed before. Commands are always run as ".venv/bin/python -m …": the scripts
# beside it name their interpreter in the first line, which breaks in a folder with a space in its name.
set -eu
cd "$(dirname "$0")/.."
requirements=$1

usable='import pip, sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))'
if ! .venv/bin/python -c "$usable" >/dev/null 2>&1; then
    python=$(sh scripts/find_python.sh)
    echo "Making a virtual environment in .venv with $("$python" --version) …"
    "$python" -m venv --clear .venv
fi

installed=.venv/installed-$requirements
if ! cmp -s "$requirements" "$installed"; then
    echo "Installing $requirements …"
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --no-input --require-hashes -r "$requirements"
    cp "$requirements" "$installed"
    # What developers need contains what serving needs, pinned to the same versions.
    if [ "$requirements" = requirements-dev.txt ]; then cp requirements.txt .venv/installed-requirements.txt; fi
fi
