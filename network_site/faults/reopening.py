"""Connections to SQLite stay open between requests, except one that can only read.

An open connection holds the files beside the database. When the disk is full SQLite could not make them anew, and
readers would get nothing. But what was opened on a disk that cannot be written to can never write, also once the disk
is mended.
"""

import os
import time

from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.backends.signals import connection_created


def begin_reopening() -> None:
    """Look at every connection from now on; asked once, when the hub starts."""
    connection_created.connect(_close_after_this_request, dispatch_uid="faults_reopening")


def _close_after_this_request(connection: BaseDatabaseWrapper, **_signal: object) -> None:
    if connection.vendor != "sqlite" or connection.is_in_memory_db():
        return
    if not os.access(connection.settings_dict["NAME"], os.W_OK):
        connection.close_at = time.monotonic()
