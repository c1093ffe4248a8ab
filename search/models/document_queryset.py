"""The questions that lists, topic pages, feeds and the home page ask of the search documents."""

from datetime import date, datetime
from typing import TYPE_CHECKING, Self

from django.db import models
from django.db.models import F, Q, Value
from django.db.models.functions import Coalesce
from django.utils import timezone

if TYPE_CHECKING:
    from .concept import Concept


class SearchDocumentQuerySet(models.QuerySet):
    """Chainable questions; every row is a live, public page already."""

    def for_reader(self, language_code: str) -> Self:
        """One row for each translation group: in the reader's language where it exists, else the original."""
        return self.filter(readers__contains=f" {language_code} ")

    def in_language(self, *language_codes: str) -> Self:
        """Pages written in one of these locales."""
        return self.filter(language__in=language_codes)

    def of_kind(self, *kinds: str) -> Self:
        """Pages of one of these kinds (:class:`search.kinds.Kind`)."""
        return self.filter(kind__in=kinds)

    def of_kind_among_few(self, *kinds: str) -> Self:
        """The same where another condition leaves few pages: their kinds are read, not the index of all kinds."""
        return self.alias(own_kind=Coalesce("kind", Value(""))).filter(own_kind__in=kinds)

    def with_facet(self, name: str, *values: str) -> Self:
        """Pages that carry one of the values under this name (see :class:`search.models.SearchFacet`)."""
        return self.filter(
            models.Exists(
                self.model._meta.get_field("facets").related_model.objects.filter(
                    document=models.OuterRef("pk"), name=name, value__in=[str(value) for value in values]
                )
            )
        )

    def about(self, *concepts: "Concept") -> Self:
        """Pages tagged with one of these concepts."""
        return self.with_facet("topic", *(str(concept.pk) for concept in concepts))

    def of_organisation(self, *translation_keys: object) -> Self:
        """Pages of the organisations with these translation keys, which all language versions of one share."""
        facets = self.model._meta.get_field("facets").related_model.objects
        rows = facets.filter(name="organisation", value__in=[str(key) for key in translation_keys])
        # Few of all pages are: SQLite then reads these alone.
        return self.filter(pk__in=rows.values("document"))

    def open_for_applications(self, at: datetime | None = None) -> Self:
        """Pages to which somebody can apply at that moment, the nearest deadline first.

        Where no deadline is known, people can apply until it begins.
        """
        at = at or timezone.now()
        # Told by what is left out, SQLite reads the index of those that take applications and not all without a date.
        open_now = self.filter(takes_applications=True).exclude(opens_at__gt=at).exclude(closes_at__lte=at)
        open_now = open_now.exclude(ends_at__lte=at).exclude(closes_at__isnull=True, starts_at__lte=at)
        return open_now.order_by(F("closes_at").asc(nulls_last=True), "page_id")

    def upcoming(self, at: datetime | None = None) -> Self:
        """Dated pages that are on or still to come, the nearest first; what is on today belongs to them."""
        at = at or timezone.now()
        return self.filter(self._not_over(at)).order_by("starts_on", "starts_at", "page_id")

    def past(self, at: datetime | None = None) -> Self:
        """Dated pages that are over, the latest first."""
        at = at or timezone.now()
        return self.filter(starts_on__isnull=False).exclude(self._not_over(at)).order_by("-starts_on", "-page_id")

    def between(self, first: date, last: date) -> Self:
        """Dated pages with at least one day inside the two days (both count), in order of time."""
        return (
            self.filter(starts_on__lte=last)
            .annotate(final_day=Coalesce("ends_on", "starts_on"))
            .filter(final_day__gte=first)
            .order_by("starts_on", "starts_at", "page_id")
        )

    def newest_first(self) -> Self:
        """By first publication, the latest first."""
        return self.order_by(F("first_published_at").desc(nulls_last=True), "-page_id")

    @staticmethod
    def _not_over(at: datetime) -> Q:
        """Where a moment of ending is known it decides; otherwise the last calendar day in the site's time zone."""
        today = timezone.localdate(at)
        by_day = Q(ends_on__gte=today) | Q(ends_on__isnull=True, starts_on__gte=today)
        return Q(ends_at__gt=at) | (Q(ends_at__isnull=True) & by_day)


class SearchDocumentManager(models.Manager.from_queryset(SearchDocumentQuerySet)):
    """Leaves the wide column (words for excerpts) in the database unless asked for."""

    def get_queryset(self) -> SearchDocumentQuerySet:
        return super().get_queryset().defer("body")
