"""The admin in a browser, answered by Django in this process as in ``conftest.py``, with forms that are sent."""

from collections.abc import Callable
from mimetypes import guess_type
from pathlib import Path
from urllib.parse import urlsplit

from django.conf import settings
from django.contrib.staticfiles import finders
from django.db import connections
from django.http import HttpResponse
from django.test import Client
from playwright.sync_api import Request, Route

HOST = "http://localhost"
#: Headers of a request that change what Wagtail answers.
KEPT = ("accept", "x-requested-with")


def answering_forms(client: Client) -> Callable[[Route], None]:
    """Lets Django answer a browser that logs in and sends forms; the client keeps the session."""
    shared = connections["default"]

    def answer(route: Route) -> None:
        connections["default"] = shared
        path = route.request.url.removeprefix(HOST)
        if path.startswith(settings.STATIC_URL):
            file = finders.find(urlsplit(path).path.removeprefix(settings.STATIC_URL))
            if file is None:
                route.fulfill(status=404)
            else:
                route.fulfill(body=Path(file).read_bytes(), content_type=guess_type(file)[0])
            return
        response = _ask(client, path, route.request)
        if 300 <= response.status_code < 400 and route.request.is_navigation_request():
            # Chromium would follow a redirect past whoever answers here.
            target = response.headers["Location"]
            route.fulfill(body=f'<meta http-equiv="refresh" content="0;url={target}">', content_type="text/html")
            return
        headers = {name: value for name, value in response.items() if name != "Set-Cookie"}
        body = response.getvalue() if response.streaming else response.content
        route.fulfill(status=response.status_code, headers=headers, body=body)

    return answer


def _ask(client: Client, path: str, request: Request) -> HttpResponse:
    headers = {name: request.headers[name] for name in KEPT if name in request.headers}
    return client.generic(
        request.method,
        path,
        data=request.post_data_buffer or b"",
        content_type=request.headers.get("content-type", "application/octet-stream"),
        headers={"host": "localhost", **headers},
    )
