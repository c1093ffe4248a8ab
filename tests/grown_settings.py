"""The production settings for the tests that start a hub on real servers (network_site/test_two_hosts.py)."""

import os

from network_site.settings.production import *  # noqa: F403 - a settings module is its parent plus its own lines

STORAGES["staticfiles"] = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}  # noqa: F405 - comes from base
ELASTICSEARCH_INDEX = os.environ["GROWN_INDEX"]
EMAIL_BACKEND = "django.core.mail.backends.dummy.EmailBackend"
