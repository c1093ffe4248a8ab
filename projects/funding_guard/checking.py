"""Asking the database what a page lacks, and whether somebody has decided about it already."""

from django.db.models import prefetch_related_objects
from wagtail.models import Page

from pages.translating.versions import translations_into, versions_of

from ..models import EUStatement, FundingNote, ProjectPage
from ..models.funded import FundedPage
from .lacking import Funding, Lack, lacks_of


def funding_of(page: Page) -> Funding | None:
    """The money behind a page; none where it is not funded, or only stands for a page elsewhere (an alias).

    A page of a project is always funded, an event, a training programme or a report where it names a project or a
    programme. Organisations and other pages have no field for money.
    """
    if not isinstance(page, FundedPage) or page.alias_of_id:
        return None
    is_project = isinstance(page, ProjectPage)
    if not is_project and page.paying_project is None and page.paying_programme is None:
        return None
    return Funding(
        programme=page.paying_programme,
        authority=page.paying_authority,
        language=page.locale.language_code,
        project=page if is_project else None,
    )


def lacks_of_page(page: Page) -> list[Lack]:
    """What the page lacks as it stands in memory. Three queries for a funded page, none for others."""
    funding = funding_of(page)
    if funding is None:
        return []
    if funding.programme:
        prefetch_related_objects([funding.programme], "names")
    return lacks_of(funding, statements_by_language())


def lacks_that_stop(page: Page) -> list[Lack]:
    """Those without which the page does not go out."""
    return [lack for lack in lacks_of_page(page) if lack.stops]


def lacks_undecided(page: Page) -> list[Lack]:
    """The same, but nothing where the page's latest note covers it all.

    A translation is not asked about what its public original lacks as well: it was decided there, and a translator
    could not mend it.
    """
    lacks = lacks_that_stop(page)
    if not lacks or page.pk is None:
        return lacks
    note = latest_note(page)
    decided = set(note.codes) if note else set()
    if original := _public_original(page):
        decided |= {lack.code for lack in lacks_that_stop(original) if not lack.is_of_the_language}
    return [] if decided >= {lack.code for lack in lacks} else lacks


def _public_original(page: Page) -> Page | None:
    """The live version from which the page was translated; none for a page that was written first."""
    translation = translations_into(page).select_related("source").first()
    if translation is None:
        return None
    original = versions_of(page.translation_key).filter(locale_id=translation.source.locale_id).live().first()
    return original.specific if original else None


def latest_note(page: Page) -> FundingNote | None:
    return FundingNote.objects.filter(page_id=page.pk).select_related("written_by").first()


def statements_by_language() -> dict[str, EUStatement]:
    return {row.language: row for row in EUStatement.objects.all()}
