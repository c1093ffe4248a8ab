"""How gunicorn serves the hub: in `make demo`, in the container image and on a server of one's own."""

import os
from pathlib import Path

from environ import Env

# What .env says counts here as it does in the settings.
_env_file = Path(os.environ.get("ENV_FILE") or Path(__file__).resolve().parents[1] / ".env")
if _env_file.is_file():
    Env.read_env(_env_file)

_host = os.environ.get("HOST") or "localhost"
_port = os.environ.get("PORT") or "8000"

bind = f"[{_host}]:{_port}" if ":" in _host else f"{_host}:{_port}"
wsgi_app = "network_site.wsgi:application"
# Threads let slow readers wait without holding up the others; the second process uses the second core.
worker_class = "gthread"
workers = int(os.environ.get("WEB_WORKERS") or 2)
threads = int(os.environ.get("WEB_THREADS") or 4)
timeout = 60
# A question to PostgreSQL that takes longer helps nobody who reads; commands take the time that they need.
os.environ.setdefault("DATABASE_STATEMENT_SECONDS", "50")
# A search for 4,000 characters is answered, not refused; 8190 is the most that gunicorn allows.
limit_request_line = 8190
graceful_timeout = 10
keepalive = 5
accesslog = "-" if os.environ.get("WEB_ACCESS_LOG") else None
loglevel = "warning"
# Its control socket lies in the home folder, where two hubs would meet.
control_socket_disable = True
