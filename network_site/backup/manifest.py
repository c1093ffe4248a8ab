"""What a backup says about itself: enough to know, before anything is touched, whether it can be restored here."""

import hashlib
import json
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime

from django.conf import settings
from django.db.migrations.loader import MigrationLoader

from .problems import CannotRestore

#: Raised when older hubs could not read what is written; each number names one form of the file for ever.
FORMAT = 1
#: The files of a backup.
MANIFEST, DATABASE, MEDIA = "manifest.json", "database", "media/"


@dataclass(frozen=True, slots=True)
class Manifest:
    """``vendor`` of the database; ``migrations`` that it has seen, as ``app.name``; ``rows`` by table; ``files`` of the
    backup with their SHA-256; ``settings`` on which the content depends; ``key``, a fingerprint of the secret key."""

    made_at: str
    vendor: str
    migrations: list[str]
    rows: dict[str, int]
    settings: dict[str, object]
    key: str
    files: dict[str, str] = field(default_factory=dict)
    format: int = FORMAT

    def as_json(self) -> bytes:
        return json.dumps(asdict(self), indent=1, sort_keys=True, ensure_ascii=False).encode()

    @property
    def media(self) -> int:
        """How many uploaded files are in it."""
        return sum(name.startswith(MEDIA) for name in self.files)


def new_manifest(vendor: str, migrations: list[str], rows: dict[str, int]) -> Manifest:
    made_at = datetime.now(UTC).isoformat(timespec="seconds")
    return Manifest(made_at, vendor, migrations, rows, settings_of_content(), fingerprint_of_key())


def read_manifest(data: bytes) -> Manifest:
    """Raises CannotRestore where it is none, or one of a later form."""
    try:
        read = json.loads(data)
        number = read["format"]
        if number != FORMAT:
            raise CannotRestore(
                f"This backup has form {number}, this hub reads form {FORMAT}. Upgrade the hub, then restore."
            )
        return Manifest(**read)
    except (ValueError, TypeError, KeyError) as error:
        raise CannotRestore("This file is no backup of a hub: its manifest cannot be read.") from error


def settings_of_content() -> dict[str, object]:
    """Settings without which the same rows would mean something else."""
    return {
        "LANGUAGES": [code for code, _name in settings.LANGUAGES],
        "TIME_ZONE": settings.TIME_ZONE,
        "WAGTAILIMAGES_IMAGE_MODEL": settings.WAGTAILIMAGES_IMAGE_MODEL,
    }


def fingerprint_of_key() -> str:
    """Tells two keys apart without telling either: 64 bits of a digest."""
    return hashlib.sha256(f"hub backup {settings.SECRET_KEY}".encode()).hexdigest()[:16]


def known_migrations() -> set[str]:
    """The migrations that this version of the hub brings, as ``app.name``."""
    return {f"{app}.{name}" for app, name in MigrationLoader(None).disk_migrations}
