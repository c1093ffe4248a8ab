"""nginx on loopback with a configuration of this project."""

import os
import shutil
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from network_site.benchmarks.servers import start, stop, wait_until
from tests.servers import address_of


@contextmanager
def nginx_with(configuration: str, port: int, work: Path) -> Iterator[None]:
    """Checks the configuration, and serves it until the block ends. It listens on the port; its log is ``work/log``."""
    path = f"{os.environ.get('PATH', '')}:/usr/sbin"
    program = address_of("TEST_NGINX", "nginx", shutil.which("nginx", path=path))
    user = "user root;\n" if os.geteuid() == 0 else ""  # pytest's folders are open to nobody else
    (work / "nginx.conf").write_text(f"{user}daemon off;\n{configuration}")
    log = work / "log"
    command = [program, "-e", str(log), "-c", str(work / "nginx.conf")]
    checked = subprocess.run([*command, "-t"], capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stderr
    server = start(command, log)
    try:
        wait_until(lambda: _is_taken(port), server, "nginx", log)
        yield
    finally:
        stop(server)


def _is_taken(port: int) -> bool:
    with socket.create_connection(("127.0.0.1", port)):
        return True
