"""System checks: the languages of the settings and those of the page tree are the same."""

from collections.abc import Sequence

from django.conf import settings
from django.core.checks import CheckMessage, Error, Tags, Warning, register
from django.db import DatabaseError, connections
from django.utils.translation import to_locale
from wagtail.models import Page

from pages.models import HomePage

from .django_names import languages_without_any_catalogue


@register(Tags.translation)
def check_catalogues(**_kwargs: object) -> list[CheckMessage]:
    """A language that neither Django nor the hub has a catalogue for cannot be served."""
    return [
        Error(
            f"Nothing can be shown in “{code}”: there is no catalogue of interface texts for it.",
            hint=f"Make one: `sh scripts/messages.sh {to_locale(code)}`, then `manage.py compile_catalogues`.",
            id="languages.E001",
        )
        for code in languages_without_any_catalogue()
    ]


@register(Tags.database)
def check_page_trees(databases: Sequence[str] | None = None, **_kwargs: object) -> list[CheckMessage]:
    """Each language of the settings has a home page, and no language outside of them has published pages.

    Quiet where the tables are not there yet; a database in which nobody made the starting pages is not judged.
    """
    if "default" not in (databases or ()) or HomePage._meta.db_table not in _tables():
        return []
    codes = [code for code, _name in settings.LANGUAGES]
    trees = set(HomePage.objects.values_list("locale__language_code", flat=True))
    left = Page.objects.live().filter(depth__gt=1).exclude(locale__language_code__in=codes)
    without_tree = [code for code in codes if trees and code not in trees]
    return [
        *(
            Warning(
                f"“{code}” is a language of SITE_LANGUAGES, but has no pages.",
                hint=f"Make its home page, lists and texts of the footer: `manage.py add_language {code}`.",
                id="languages.W001",
            )
            for code in without_tree
        ),
        *(
            Warning(
                f"“{code}” is no longer a language of SITE_LANGUAGES, but has published pages.",
                hint=f"Withdraw them: `manage.py remove_language {code}`. Or add the language to SITE_LANGUAGES again.",
                id="languages.W002",
            )
            for code in sorted(left.order_by().values_list("locale__language_code", flat=True).distinct())
        ),
    ]


def _tables() -> list[str]:
    connection = connections["default"]
    try:
        return connection.introspection.table_names()
    except DatabaseError:
        return []
