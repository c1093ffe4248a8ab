"""Settings for the test suite: fast, without network, without anything outside the test's own folders."""

import os
import tempfile
from pathlib import Path

from .base import *  # noqa: F403 - a settings module is its parent plus its own lines

_folder = tempfile.TemporaryDirectory(prefix="hub-test-")  # removed when the process ends

SECRET_KEY = "for tests only"  # noqa: S105 - not a secret: this file never serves the public
ALLOWED_HOSTS = ["localhost", "127.0.0.1", "testserver"]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
MEDIA_ROOT, STATIC_ROOT = f"{_folder.name}/media", f"{_folder.name}/static"
Path(STATIC_ROOT).mkdir()
SERVE_MEDIA = True
STORAGES["staticfiles"] = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}  # noqa: F405 - comes from base
BACKUP_DIR, BACKUP_NIGHTLY = Path(_folder.name) / "backups", False
# Tests run beside each other with one server.
ELASTICSEARCH_INDEX = f"hub-{os.environ.get('PYTEST_XDIST_WORKER', 'alone')}"
PAGE_CACHE = False  # tests count what a page asks of the database; those of the page cache switch it on
RATE_LIMITS = {}  # tests ask more often than a class of pupils; those of the limits set their own
