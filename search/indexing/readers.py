"""Which version of a translation group the readers of each locale meet."""

from django.conf import settings


def readers_of_versions(languages: dict[int, str]) -> dict[int, str]:
    """For each page id of one translation group (with its locale code), the locales whose readers meet that version.

    Readers whose language has no version meet the original: the version that was made first. The result has the form of
    ``SearchDocument.readers``: codes between spaces.
    """
    if not languages:
        return {}
    original = min(languages)
    by_language = {language: page_id for page_id, language in sorted(languages.items(), reverse=True)}
    readers: dict[int, list[str]] = {page_id: [] for page_id in languages}
    for code, _name in settings.LANGUAGES:
        readers[by_language.get(code, original)].append(code)
    return {page_id: f" {' '.join(codes)} " if codes else "" for page_id, codes in readers.items()}
