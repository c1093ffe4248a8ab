"""Parts that django-health-check does not know."""

from dataclasses import dataclass

from django.conf import settings
from django.db import DatabaseError, connection
from django.db.migrations.recorder import MigrationRecorder
from health_check.base import HealthCheck
from health_check.exceptions import ServiceUnavailable

from search.engines.elastic.client import client


@dataclass
class Migrations(HealthCheck):
    """The database was made: a hub that is being installed is not ready yet. Whether it is current the doctor tells."""

    def run(self) -> None:
        try:
            if not MigrationRecorder(connection).has_table():
                raise ServiceUnavailable("The database is empty")
        except DatabaseError as error:
            raise ServiceUnavailable("The database does not answer") from error
        finally:
            connection.close()  # of this thread only


@dataclass
class SearchServer(HealthCheck):
    """Elasticsearch, where the hub has it. Without it the database answers, so that readers miss nothing."""

    def run(self) -> None:
        if settings.ELASTICSEARCH_URL and not client().ping():
            raise ServiceUnavailable("The search server does not answer")
