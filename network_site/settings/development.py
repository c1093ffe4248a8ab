"""Settings for developing on one's own machine."""

from .base import *  # noqa: F403 - a settings module is its parent plus its own lines

DEBUG = True
SERVE_MEDIA = True
SECRET_KEY = "for development only"  # noqa: S105 - not a secret: this file never serves the public
STORAGES["staticfiles"] = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}  # noqa: F405 - comes from base
