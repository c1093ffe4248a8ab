"""Which state of the content the database holds."""

from typing import ClassVar

from django.db import models


class ContentStamp(models.Model):
    """A random number that every change to public content replaces; the sum of all rows names a state of the content.

    One row is enough for SQLite, where one writes at a time. Elsewhere there are as many rows as there ever were
    transactions at once: each takes a free row, so that none waits for another (``version.py``).
    """

    stamp = models.BigIntegerField()

    class Meta:
        default_permissions: ClassVar = ()

    def __str__(self) -> str:
        return str(self.stamp)
