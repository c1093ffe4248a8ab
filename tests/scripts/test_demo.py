"""What `make demo` decides before it serves."""

import importlib.util
import socket
import stat
from pathlib import Path
from types import ModuleType

import pytest

from network_site.benchmarks.servers import free_port

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def demo() -> ModuleType:
    spec = importlib.util.spec_from_file_location("demo_script", ROOT / "scripts" / "demo.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("text", ["", "abc", "0", "65536", "-1", "８０", "80 80"])
def test_wrong_port_is_said_in_one_sentence(demo: ModuleType, text: str) -> None:
    with pytest.raises(SystemExit, match="is not a port: choose a number from 1 to 65535"):
        demo.port_number(text)


def test_busy_port_is_said_in_one_sentence_with_a_way_out(demo: ModuleType) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        with pytest.raises(SystemExit, match=rf"cannot listen on 127\.0\.0\.1:{port} .* make demo PORT="):
            demo.refuse_busy_port("127.0.0.1", port)


def test_free_port_is_taken(demo: ModuleType) -> None:
    demo.refuse_busy_port("127.0.0.1", free_port())


def test_secret_key_is_made_once_and_only_its_owner_reads_it(demo: ModuleType, tmp_path: Path) -> None:
    path = tmp_path / "var" / "secret-key"
    first = demo.secret_key(path)
    assert len(first) >= 50
    assert demo.secret_key(path) == first
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_two_hubs_have_two_keys(demo: ModuleType, tmp_path: Path) -> None:
    assert demo.secret_key(tmp_path / "one") != demo.secret_key(tmp_path / "two")


def test_hub_answers_only_to_names_of_this_machine(demo: ModuleType, tmp_path: Path) -> None:
    environment = demo.demo_environment("localhost", 8000, tmp_path)
    assert environment["ALLOWED_HOSTS"] == "localhost,127.0.0.1,[::1]"
    assert environment["BASE_URL"] == "http://localhost:8000"
    assert environment["DJANGO_SETTINGS_MODULE"] == "network_site.settings.production"


def test_hub_for_the_network_answers_to_the_machines_names_but_not_to_any(demo: ModuleType, tmp_path: Path) -> None:
    hosts = demo.demo_environment("0.0.0.0", 8000, tmp_path)["ALLOWED_HOSTS"].split(",")
    assert socket.gethostname() in hosts
    assert "*" not in hosts


def test_address_with_colons_is_bracketed(demo: ModuleType, tmp_path: Path) -> None:
    assert demo.demo_environment("::1", 8000, tmp_path)["BASE_URL"] == "http://[::1]:8000"
