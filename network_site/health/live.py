from django.http import HttpRequest, HttpResponse
from django.views.decorators.cache import never_cache


@never_cache
def live(_request: HttpRequest) -> HttpResponse:
    """The process answers. Asks nothing else: a database that is away is no reason to start the hub anew."""
    return HttpResponse("live\n", content_type="text/plain")
