"""Languages as the admin's forms offer them."""

from django.conf import settings


def site_languages() -> list[tuple[str, str]]:
    """Code and name of each language of the site, in the site's order."""
    return list(settings.WAGTAIL_CONTENT_LANGUAGES)


def language_name(code: str) -> str:
    """The language's own name where the site speaks it, else its code."""
    return dict(site_languages()).get(code, code)


def field_suffix(code: str) -> str:
    """The code as part of a field's name: ``sr-latn`` becomes ``sr_latn``."""
    return code.replace("-", "_")
