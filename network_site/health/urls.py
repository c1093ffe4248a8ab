from django.http import HttpRequest, HttpResponse
from django.urls import path

from .live import live


async def ready(request: HttpRequest) -> HttpResponse:
    """Without these parts no page can be shown."""
    from .views import ReadyView  # brings clients of every service along, which a start does without

    return await ReadyView.as_view()(request)


async def all_parts(request: HttpRequest) -> HttpResponse:
    """What readers do without for a while is told here, too."""
    from .views import AllPartsView

    return await AllPartsView.as_view()(request)


urlpatterns = [
    path("health/", all_parts, name="health"),
    path("health/live/", live, name="health_live"),
    path("health/ready/", ready, name="health_ready"),
]
