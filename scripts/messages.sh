#!/bin/sh
# Brings locale/*/LC_MESSAGES/django.po up to date with the texts in code and templates. Languages may be named: pl sr_Latn.
set -eu
cd "$(dirname "$0")/.."
if ! command -v xgettext >/dev/null 2>&1; then
    echo "This needs gettext: sudo apt install gettext, or brew install gettext." >&2
    exit 1
fi
for language in ${*:-fi et sr_Latn nb sv}; do
    DJANGO_SETTINGS_MODULE=network_site.settings.test .venv/bin/python manage.py makemessages \
        --locale "$language" --no-wrap --no-location --no-obsolete --ignore .venv --ignore var --ignore tests --ignore scripts
done
