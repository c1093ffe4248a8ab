"""A site in which everything that is not public carries a word that must never be read."""

from datetime import timedelta
from typing import Any

from django.utils import timezone
from wagtail.models import Page, PageViewRestriction

from tests import factories as make
from tests.conftest import SiteTree

#: Stands in public and hidden titles alike, so that searches for it would find both.
SHOWN_WORD = "sentinelword"
#: Stands in titles, summaries and texts that are not public, and in nothing that is ever sent.
HIDDEN_WORD = "Hushquietword"
_KINDS = (make.StandardPageFactory, make.ProjectPageFactory, make.EventPageFactory, make.OrganisationPageFactory)


def build(site: SiteTree) -> None:
    """Public pages of each kind in two languages, and beside them one for each way in which a page can be hidden."""
    concept = make.ConceptFactory(slug="peer-support", labels={"en": f"peer {SHOWN_WORD}", "sr-latn": "podrška"})
    for factory in _KINDS:
        page = factory(title=f"Public {SHOWN_WORD} recovery")
        if hasattr(page, "concepts"):
            page.concepts.add(concept)
        make.published(page)
    organisation = make.published(make.OrganisationPageFactory(title=f"Toivo {SHOWN_WORD}", language="fi"))
    make.published(make.ProjectPageFactory(title=f"Toivo {SHOWN_WORD}", language="fi", parent=organisation))
    event = make.EventPageFactory(title=f"Evening {SHOWN_WORD}")
    make.OccurrenceFactory(page=event)
    make.published(type(event).objects.get(pk=event.pk))
    for factory in _KINDS[:2]:
        _hidden_ones(factory)
    team_page = make.published(make.OrganisationPageFactory(title=f"Partner {SHOWN_WORD}"))
    _draft(make.ProjectPageFactory, parent=team_page)  # of a partner


def _titled(factory: Any, **more: Any) -> Page:
    return factory(title=f"{SHOWN_WORD} {HIDDEN_WORD}", summary=f"{SHOWN_WORD} {HIDDEN_WORD}.", **more)


def _draft(factory: Any, **more: Any) -> Page:
    page = _titled(factory, live=False, **more)
    page.save_revision()
    return page


def _hidden_ones(factory: Any) -> None:
    make.restricted(make.published(_titled(factory)))
    locked = make.published(_titled(factory))
    PageViewRestriction.objects.create(page=locked, restriction_type="password", password="open sesame")
    _draft(factory)
    make.published(unpublished := _titled(factory))
    unpublished.unpublish()
    expired = make.published(_titled(factory))
    expired.expire_at = timezone.now() - timedelta(days=1)
    expired.unpublish(set_expired=True)
    scheduled = _titled(factory, live=False)
    scheduled.go_live_at = timezone.now() + timedelta(days=30)
    scheduled.save_revision(approved_go_live_at=scheduled.go_live_at)
    changed = make.published(factory(title=f"Public {SHOWN_WORD} for now"))
    changed.title = changed.summary = f"{SHOWN_WORD} {HIDDEN_WORD}"
    changed.save_revision()
    draft = _draft(factory)
    draft.create_alias(update_slug=f"alias-of-{draft.slug}")
