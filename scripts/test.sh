#!/bin/sh
# Runs the tests inside .venv; arguments go to pytest. Failed and skipped tests are listed at the end, with the reason.
# DATABASE_URL and ELASTICSEARCH_URL choose what the hub under test runs on; TEST_POSTGRESQL_URL,
# TEST_ELASTICSEARCH_URL, TEST_REDIS_URL, TEST_S3_URL, TEST_CHROMIUM and TEST_VNU_JAR name what single tests need (tests/servers.py).
set -eu
cd "$(dirname "$0")/.."
DJANGO_SETTINGS_MODULE=network_site.settings.test .venv/bin/python manage.py compile_catalogues --verbosity 0
exec .venv/bin/python -m pytest -rfEs "$@"
