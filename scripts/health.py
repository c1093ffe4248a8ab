"""Exits with 0 when the hub in this container answers: its own port, under the first of its own host names."""

import http.client
import os
import sys

host = os.environ.get("ALLOWED_HOSTS", "localhost").split(",")[0].strip().lstrip(".*") or "localhost"
connection = http.client.HTTPConnection("127.0.0.1", int(os.environ.get("PORT") or 8000), timeout=4)
try:
    connection.request("GET", "/health/live/", headers={"Host": host, "X-Forwarded-Proto": "https"})
    status = connection.getresponse().status
except OSError as error:
    sys.exit(f"The hub does not answer: {error}")
sys.exit(0 if status < 400 else f"The hub answers with status {status}.")
