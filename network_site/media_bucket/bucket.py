"""Django's storage of uploads in a bucket that nobody but the hub reads (decision 32).

Imported only where settings name a bucket: boto3 costs some twenty megabytes of each process.
"""

import datetime
from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from types import SimpleNamespace
from typing import Any, ParamSpec, TypeVar

from boto3.s3.transfer import TransferConfig
from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError
from django.core.files.base import File
from django.utils.encoding import filepath_to_uri
from storages.backends.s3 import S3File, S3Storage

from ..media import KEPT_BY_READERS, PUBLIC_FOLDERS, type_of
from .asking import asking

#: Seconds for the first word and between two words of an answer: people wait meanwhile.
_CONNECT, _READ = 2, 10
#: Bytes of one file in memory; more lies in a temporary file while it is read.
_IN_MEMORY = 5 * 1024 * 1024

P = ParamSpec("P")
R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Fetched:
    """A whole file with what tells its versions apart; ``etag`` in quotes."""

    content: bytes
    etag: str
    modified: datetime.datetime


def _told_as_by_a_disk(method: Callable[P, R]) -> Callable[P, R]:
    @wraps(method)
    def told(self: Any, name: str, *args: P.args, **kwargs: P.kwargs) -> R:
        with asking(name):
            return method(self, name, *args, **kwargs)

    return told


class UploadedFile(S3File):
    """An open file, read from the store when its first byte is asked for."""

    def _get_file(self) -> Any:
        if self._file is not None:
            return self._file
        with asking(self.name):
            return super()._get_file()

    file = property(_get_file, S3File._set_file)


class MediaBucket(S3Storage):
    """``pictures_url`` begins the addresses of public pictures; other files have none that leads anywhere."""

    def __init__(self, *, pictures_url: str, **options: Any) -> None:
        path_style = {"addressing_style": "path" if options.get("endpoint_url") else "auto"}
        config = Config(
            connect_timeout=_CONNECT,
            read_timeout=_READ,
            retries={"total_max_attempts": 2, "mode": "standard"},
            signature_version="s3v4",
            s3=path_style,
            # Checksums that only some of the compatible stores know.
            request_checksum_calculation="when_required",
            response_checksum_validation="when_required",
        )
        super().__init__(
            client_config=config,
            transfer_config=TransferConfig(use_threads=False),
            max_memory_size=_IN_MEMORY,
            file_overwrite=False,
            default_acl=None,  # stores of today refuse access lists; the bucket as a whole is private
            **options,
        )
        self.pictures_url = pictures_url
        # One client for all threads, which may share it: each costs 13 MB.
        self._connections = SimpleNamespace()

    def url(self, name: str, *args: Any, **kwargs: Any) -> str:
        """Below ``/media/`` of the hub itself, unless a public address is set for pictures that are public."""
        base = self.pictures_url if name.partition("/")[0] in PUBLIC_FOLDERS else "/media/"
        return base + filepath_to_uri(name).lstrip("/")

    def get_object_parameters(self, name: str) -> dict[str, Any]:
        """What the store remembers of a file: its type by its name, and who may keep it for how long."""
        is_public = name.partition("/")[0] in PUBLIC_FOLDERS
        kept = f"public, max-age={KEPT_BY_READERS}" if is_public else "private, no-store"
        return {"CacheControl": kept, "ContentType": type_of(name)}

    def fetch(self, name: str) -> Fetched:
        """A small file whole, in one question. Raises FileNotFoundError or BucketFailed."""
        with asking(name):
            key = self._normalize_name(name)
            found = self.connection.meta.client.get_object(Bucket=self.bucket_name, Key=key)
            with found["Body"] as body:
                return Fetched(body.read(), found["ETag"], found["LastModified"])

    def is_open_to_all(self, name: str) -> bool:
        """Whether somebody without a key may read a file, which nobody may."""
        client = self.unsigned_connection.meta.client
        try:
            client.head_object(Bucket=self.bucket_name, Key=self._normalize_name(name))
        except (ClientError, BotoCoreError):
            return False
        return True

    def _open(self, name: str, mode: str = "rb") -> File:
        with asking(name):
            return UploadedFile(self._normalize_name(name), mode, self)

    _save = _told_as_by_a_disk(S3Storage._save)
    delete = _told_as_by_a_disk(S3Storage.delete)
    exists = _told_as_by_a_disk(S3Storage.exists)
    listdir = _told_as_by_a_disk(S3Storage.listdir)
    size = _told_as_by_a_disk(S3Storage.size)
    get_modified_time = _told_as_by_a_disk(S3Storage.get_modified_time)
