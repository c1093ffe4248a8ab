"""How gunicorn serves the hub: in `make demo`, in the container image and on a server of one's own."""

import gc
import os
import sys
from importlib import import_module
from pathlib import Path

from environ import Env

# Of what is loaded nothing is garbage, and looking for it takes a seventh of the time of a start.
gc.disable()

# What .env says counts here as it does in the settings.
_env_file = Path(os.environ.get("ENV_FILE") or Path(__file__).resolve().parents[1] / ".env")
if _env_file.is_file():
    Env.read_env(_env_file)

_host = os.environ.get("HOST") or "localhost"
_port = os.environ.get("PORT") or "8000"

bind = f"[{_host}]:{_port}" if ":" in _host else f"{_host}:{_port}"
wsgi_app = "network_site.wsgi:application"
# Threads let slow readers wait without holding up the others; the second process uses the second core. More threads
# than this cost more than they bring: while pages are rendered they take Python's lock from each other (docs/speed.md).
worker_class = "network_site.even_worker.EvenWorker"
workers = int(os.environ.get("WEB_WORKERS") or 2)
threads = int(os.environ.get("WEB_THREADS") or 3)
# The hub is loaded once, and the processes share what it takes in memory. They keep the code they began with: new code
# needs a restart, for which the socket of systemd keeps readers waiting, not refused (docs/operations.md).
preload_app = True
timeout = 60
# A question to PostgreSQL that takes longer helps nobody who reads; commands take the time that they need.
os.environ.setdefault("DATABASE_STATEMENT_SECONDS", "50")
# A search for 4,000 characters is answered, not refused; 8190 is the most that gunicorn allows.
limit_request_line = 8190
graceful_timeout = 10
keepalive = 5
# gunicorn's own line for each request names the reader's address and all that was asked: the hub writes one without
# (WEB_ACCESS_LOG, network_site/request_log). Whoever switches gunicorn's on gets no more than this.
accesslog = None
access_log_format = "%(m)s %(s)s %(B)s bytes %(M)s ms %({x-request-id}o)s"
loglevel = "warning"
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from network_site.settings.logs import logging_to_stdout  # noqa: E402 - gunicorn reads this file before it knows the hub

logconfig_dict = logging_to_stdout("WARNING", os.environ.get("LOG_FORMAT") or "line")
# Its control socket lies in the home folder, where two hubs would meet.
control_socket_disable = True


def when_ready(server: object) -> None:
    """Reads what every process needs before they part, and keeps the collector of garbage from copying it to each."""
    from django.conf import settings

    import_module(settings.ROOT_URLCONF)
    gc.collect()
    gc.freeze()
    gc.enable()
