"""The one file of a backup: a ZIP that any program opens, written whole or not at all."""

import hashlib
import os
import tempfile
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from .manifest import DATABASE, MANIFEST, Manifest, read_manifest
from .problems import CannotRestore

_CHUNK = 1024 * 1024


class Writing:
    """Takes in files one after the other and remembers the SHA-256 of each."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self.files: dict[str, str] = {}

    def add(self, name: str, content: BinaryIO) -> None:
        # Pictures are compressed already; the database is not.
        how = zipfile.ZIP_DEFLATED if name == DATABASE else zipfile.ZIP_STORED
        info = zipfile.ZipInfo(name)
        info.compress_type = how
        digest = hashlib.sha256()
        with self._archive.open(info, "w", force_zip64=True) as target:
            while chunk := content.read(_CHUNK):
                digest.update(chunk)
                target.write(chunk)
        self.files[name] = digest.hexdigest()

    def close_with(self, manifest: Manifest) -> None:
        self._archive.writestr(MANIFEST, manifest.as_json(), zipfile.ZIP_DEFLATED)


@contextmanager
def writing(path: Path) -> Iterator[Writing]:
    """Under another name until it is whole and on the disk: a name that ends in ``.zip`` is a whole backup."""
    handle, draft = tempfile.mkstemp(dir=path.parent, prefix=".backup-", suffix=".part")
    try:
        with os.fdopen(handle, "wb") as file:
            with zipfile.ZipFile(file, "w") as archive:
                yield Writing(archive)
            file.flush()
            os.fsync(file.fileno())
        Path(draft).replace(path)
        _sync_folder(path.parent)
    finally:
        Path(draft).unlink(missing_ok=True)


class Reading:
    """An open backup. Whatever is wrong with the file is told by CannotRestore."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        try:
            self.manifest = read_manifest(archive.read(MANIFEST))
        except KeyError as error:
            raise CannotRestore("This file is no backup of a hub: it has no manifest.") from error

    def check(self) -> None:
        """Reads every file to its end and compares it with the manifest."""
        with open(os.devnull, "wb") as nowhere:
            for name in self.manifest.files:
                self.extract(name, nowhere)

    def extract(self, name: str, target: BinaryIO) -> None:
        """Writes a file out and compares it with the manifest."""
        digest = hashlib.sha256()
        try:
            with self._archive.open(name) as source:
                while chunk := source.read(_CHUNK):
                    digest.update(chunk)
                    target.write(chunk)
        except (KeyError, zipfile.BadZipFile, zlib.error, EOFError) as error:
            raise CannotRestore(f"{name} is missing from this backup or damaged.") from error
        if digest.hexdigest() != self.manifest.files[name]:
            raise CannotRestore(f"{name} in this backup is damaged: it is not what was written.")


@contextmanager
def reading(path: Path) -> Iterator[Reading]:
    try:
        with zipfile.ZipFile(path) as archive:
            yield Reading(archive)
    except FileNotFoundError as error:
        raise CannotRestore(f"There is no file {path}.") from error
    except (zipfile.BadZipFile, zipfile.LargeZipFile, EOFError) as error:
        raise CannotRestore("This file is no backup of a hub, or was not copied whole.") from error


def _sync_folder(folder: Path) -> None:
    """So that the new name survives a power cut, too."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
