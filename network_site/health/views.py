"""``/health/live/``, ``/health/ready/`` and ``/health/``: 200 when all is well, else 503. No more than that is told.

Built on django-health-check. Its other forms of answer are not offered; its words about what failed stay in the log.
"""

import asyncio
from typing import ClassVar

from django.http import HttpRequest, HttpResponse, JsonResponse
from health_check.checks import Cache, Database, Storage
from health_check.views import HealthCheckView

from .checks import Migrations, SearchServer


class PartsView(HealthCheckView):
    """How each of ``checks`` is, in JSON: ``{"database": "ok", "cache": "failed"}``."""

    checks: ClassVar = ()
    http_method_names: ClassVar = ["get", "head", "options"]

    async def get(self, request: HttpRequest, *args: object, **kwargs: object) -> HttpResponse:
        with self.get_executor() as executor:
            results = await asyncio.gather(*(check.get_result(executor) for check in self.get_checks()))
        parts = {type(result.check).__name__.lower(): "failed" if result.error else "ok" for result in results}
        return JsonResponse(parts, status=503 if "failed" in parts.values() else 200)

    head = get


class ReadyView(PartsView):
    """Without these no page can be shown."""

    checks: ClassVar = (Database, Migrations)


class AllPartsView(PartsView):
    """What readers do without for a while is told here, too."""

    checks: ClassVar = (Database, Migrations, Cache, Storage, SearchServer)
