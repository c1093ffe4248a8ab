"""The settings for production, without collecting styles first: they are read from the sources."""

from network_site.settings.production import *  # noqa: F403 - a settings module is its parent plus its own lines

STORAGES["staticfiles"] = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}  # noqa: F405 - as above
