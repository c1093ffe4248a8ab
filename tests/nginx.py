"""nginx on loopback with a configuration of this project."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.ports import wait_for_port
from tests.servers import address_of


@contextmanager
def nginx_with(configuration: str, port: int, work: Path) -> Iterator[None]:
    """Checks the configuration, and serves it until the block ends. It listens on the port; its log is ``work/log``."""
    path = f"{os.environ.get('PATH', '')}:/usr/sbin"
    program = address_of("TEST_NGINX", "nginx", shutil.which("nginx", path=path))
    user = "user root;\n" if os.geteuid() == 0 else ""  # pytest's folders are open to nobody else
    (work / "nginx.conf").write_text(f"{user}daemon off;\n{configuration}")
    command = [program, "-e", str(work / "log"), "-c", str(work / "nginx.conf")]
    checked = subprocess.run([*command, "-t"], capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stderr
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        wait_for_port(port)
        yield
    finally:
        server.terminate()
        server.wait(10)
