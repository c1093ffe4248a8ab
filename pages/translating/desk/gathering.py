"""Lays out the desk: pages and snippets together."""

from collections import Counter

from django.conf import settings
from django.utils import timezone
from wagtail.models import Locale

from .pages_to_translate import page_rows
from .rows import Desk
from .snippets_to_translate import snippet_rows


def lay_out() -> Desk:
    """Everything there is to do in the languages of the site, read afresh with a fixed number of queries."""
    offered = dict(settings.LANGUAGES)
    codes = Locale.objects.filter(language_code__in=offered).values_list("pk", "language_code")
    by_code = {code: pk for pk, code in codes}
    languages = {by_code[code]: code for code in offered if code in by_code}
    done = Counter(dict.fromkeys(languages.values(), 0))
    rows = [*page_rows(languages, timezone.now(), done), *snippet_rows(languages, done)]
    return Desk.of(rows, done)
