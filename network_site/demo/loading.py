"""Loads the demo content: what is missing is made, what exists is left as it is."""

from collections.abc import Iterable
from datetime import date

from django.conf import settings
from django.db import transaction
from django.utils import timezone
from wagtail.models import Page, ReferenceIndex
from wagtail.signal_handlers import disable_reference_index_auto_update

from projects.eu_statements import load_eu_statements
from search.models import Concept
from search.vocabulary.loading import load_vocabulary
from search.vocabulary.seed_files import seed_vocabulary

from ..site_tree import create_site_tree
from ..site_tree.lists import LISTS
from .content import demo_pages
from .originals import make_original
from .page_content import PageContent, page_key
from .programmes import load_programmes
from .questionnaires import load_questionnaires
from .site_settings import fill_site_settings
from .translations import translate_page

#: Depth of the pages below the lists and text pages of the starting tree.
CONTENT_DEPTH = 4


def has_content() -> bool:
    """Whether the hub holds any page of content, of the demo or of its own."""
    return Page.objects.filter(depth__gte=CONTENT_DEPTH).exists()


@transaction.atomic
def load_demo(today: date | None = None) -> list[Page]:
    """Makes the pages of the demo that are missing, in every language they are written in, and returns them.

    Dates of invented events count from ``today``. Pages that exist keep every edit; a page in none of the site's
    languages is left out together with what lies below it. All or nothing: an error leaves the database untouched.
    """
    # Wagtail notes what refers to what at each save; once a page is enough, and saves a sixth of the time.
    with disable_reference_index_auto_update():
        made = create_site_tree()
        if not Concept.objects.exists():
            load_vocabulary(seed_vocabulary())
        load_eu_statements()
        load_programmes()
        load_questionnaires()
        fill_site_settings()
        made += make_pages(demo_pages(today or timezone.localdate()))
    for page in made:
        ReferenceIndex.create_or_update_for_object(page)
    return made


def make_pages(contents: Iterable[PageContent]) -> list[Page]:
    """Makes those of the pages that do not exist in any language, parents first."""
    made: list[Page] = []
    for content in contents:
        content.check()
        if Page.objects.filter(translation_key=content.key).exists():
            continue
        chosen = {code for code, _name in settings.LANGUAGES}
        versions = [code for code in content.languages if code in chosen and parent_of(content, code)]
        if not versions:
            continue
        first, *others = versions
        original = make_original(content, parent_of(content, first), first)
        made.append(original)
        made.extend(translate_page(content, original, language) for language in others)
    return made


def parent_of(content: PageContent, language: str) -> Page | None:
    """The page above in a language: one of the lists, or another page of the content."""
    for branch in LISTS:
        if branch.name == content.below:
            return branch.model.objects.filter(locale__language_code=language).first()
    return Page.objects.filter(translation_key=page_key(content.below), locale__language_code=language).first()
