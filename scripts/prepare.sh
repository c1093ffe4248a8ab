#!/bin/sh
# What a hub needs before it serves, at its first start and after every upgrade; adds what is missing and keeps what is
# there. DJANGO_SETTINGS_MODULE names the settings; PYTHON another interpreter than the one in .venv.
set -eu
cd "$(dirname "$0")/.."
python=${PYTHON:-.venv/bin/python}
"$python" manage.py migrate --no-input
for command in build_word_lists create_site_tree load_concepts load_eu_statements create_groups refresh_translation_records; do
    "$python" manage.py "$command"
done
