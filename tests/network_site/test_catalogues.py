"""Compiling the translations of the interface, without gettext."""

import gettext
import os
from pathlib import Path

import pytest

from network_site.catalogues import UnreadableCatalogue, compile_catalogues

CATALOGUE = """
msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"

msgid "Search"
msgstr "Haku"

#, fuzzy
msgid "Open"
msgstr "Perhaps"

msgid "%(count)s page"
msgid_plural "%(count)s pages"
msgstr[0] "%(count)s sivu"
msgstr[1] "%(count)s sivua"
"""


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "fi" / "LC_MESSAGES" / "django.po"
    path.parent.mkdir(parents=True)
    path.write_text(CATALOGUE, encoding="utf-8")
    return path


def test_compiled_catalogue_is_read_by_gettext(source: Path, tmp_path: Path) -> None:
    assert compile_catalogues(tmp_path) == [source.with_suffix(".mo")]
    translations = gettext.translation("django", tmp_path, ["fi"])
    assert translations.gettext("Search") == "Haku"
    assert translations.ngettext("%(count)s page", "%(count)s pages", 3) == "%(count)s sivua"


def test_uncertain_translation_is_left_out(source: Path, tmp_path: Path) -> None:
    compile_catalogues(tmp_path)
    assert gettext.translation("django", tmp_path, ["fi"]).gettext("Open") == "Open"


def test_only_what_changed_is_compiled_again(source: Path, tmp_path: Path) -> None:
    compile_catalogues(tmp_path)
    assert compile_catalogues(tmp_path) == []
    later = source.with_suffix(".mo").stat().st_mtime + 10
    os.utime(source, (later, later))
    assert compile_catalogues(tmp_path) == [source.with_suffix(".mo")]


def test_unreadable_catalogue_is_named(source: Path, tmp_path: Path) -> None:
    source.write_text(CATALOGUE + "\nthis is no entry\n", encoding="utf-8")
    with pytest.raises(UnreadableCatalogue, match=r"django\.po cannot be compiled"):
        compile_catalogues(tmp_path)
    assert not source.with_suffix(".mo").exists()


def test_nothing_is_left_beside_the_catalogue(source: Path, tmp_path: Path) -> None:
    compile_catalogues(tmp_path)
    assert {path.name for path in source.parent.iterdir()} == {"django.po", "django.mo"}
