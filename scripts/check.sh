#!/bin/sh
# Checks that need Django: settings for production, models without a migration, catalogues that do not compile.
set -eu
cd "$(dirname "$0")/.."
python=.venv/bin/python
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

echo "— check --deploy on the production settings"
ENV_FILE=/dev/null DATA_DIR="$work" DATABASE_URL="sqlite:///$work/check.sqlite3" \
    DJANGO_SETTINGS_MODULE=network_site.settings.production ALLOWED_HOSTS=hub.example.org \
    BASE_URL=https://hub.example.org SECRET_KEY=$("$python" -c 'import secrets; print(secrets.token_urlsafe(60))') \
    "$python" manage.py check --deploy --fail-level WARNING

echo "— every model has its migration"
DJANGO_SETTINGS_MODULE=network_site.settings.test "$python" manage.py makemigrations --check --dry-run

echo "— catalogues"
DJANGO_SETTINGS_MODULE=network_site.settings.test "$python" manage.py compile_catalogues
if command -v msgfmt >/dev/null 2>&1; then
    for catalogue in locale/*/LC_MESSAGES/*.po; do
        msgfmt --check --output-file=/dev/null "$catalogue"
    done
    echo "— catalogues hold the texts of code and templates, no more and no less"
    cp -R locale "$work/locale"
    sh scripts/messages.sh >"$work/messages.log" 2>&1
    if ! diff -r --exclude='*.mo' -I '^"POT-Creation-Date:' "$work/locale" locale; then
        echo "The catalogues do not fit the texts: run make messages and translate what is new." >&2
        cp -R "$work/locale/." locale/
        exit 1
    fi
    cp -R "$work/locale/." locale/
fi
