"""Which style sheets dress every page, and the one file in which browsers get them.

They are written as small files, one subject each. A phone that has to ask for seven of them shows the page half a
second later than one that asks for one, so collecting the static files joins them (docs/speed.md).
"""

from collections.abc import Iterator

from django.contrib.staticfiles import finders
from whitenoise.storage import CompressedManifestStaticFilesStorage

#: In the order of the cascade.
SHEETS = ("tokens", "base", "layout", "frame", "components", "search")
#: Only for paper.
PRINT_SHEETS = ("print",)
JOINED = "css/site.css"


def file_of(sheet: str) -> str:
    """The name under which static files know a sheet."""
    return f"css/{sheet}.css"


def joined_sheets() -> str:
    """The text of all sheets; what is for paper stands in a rule of its own. They lie in one folder, as the file does,
    so that addresses of pictures in them stay true."""
    return "\n".join([*map(_text, SHEETS), *(f"@media print {{\n{_text(sheet)}}}\n" for sheet in PRINT_SHEETS)])


def _text(sheet: str) -> str:
    with open(finders.find(file_of(sheet)), encoding="utf-8") as stream:
        return stream.read()


class JoiningStorage(CompressedManifestStaticFilesStorage):
    """Collected files have their hash in their name, lie there packed with gzip and Brotli, and may be kept for ever
    (WhiteNoise says so to browsers). Beside the files that were found it makes the joined style sheet."""

    def post_process(self, paths: dict, dry_run: bool = False, **options: object) -> Iterator[tuple]:
        if not dry_run:
            with self.open(JOINED, "wb") as stream:
                stream.write(joined_sheets().encode())
            paths = {**paths, JOINED: (self, JOINED)}
        yield from super().post_process(paths, dry_run=dry_run, **options)
