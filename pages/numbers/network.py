"""What the whole site tells of itself: organisations, countries, languages, topics."""

from collections.abc import Iterable

from django.db.models import Count, F, Q
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from search.facet_labels import labels_of
from search.kinds import Kind
from search.models.document_queryset import SearchDocumentQuerySet
from search.topics import topics_by_key

from ..models import OrganisationPage
from .counted import carrying, each_once, every_version
from .divisions import ByColumn, ByFacet, Name, named_by
from .number import DifferentValues, NetworkNumber, path
from .sources import PagesBehind, Part, Sources
from .topics_behind import TopicsBehind


class Organisations(NetworkNumber):
    key, place, is_main = "organisations", 10, True
    title = _("Organisations")
    counts = _("Partners of the network that have a page on this site.")
    divisions = (
        ByColumn(
            key="kind",
            title=_("By kind"),
            heading=_("Kind of organisation"),
            column=_("Organisations"),
            expression=path("organisationpage__kind"),
            naming=named_by(lambda: OrganisationPage.OrganisationKind.choices),
        ),
    )

    def label(self, number: int) -> str:
        return ngettext("organisation", "organisations", number)

    def pages(self) -> SearchDocumentQuerySet:
        return each_once(Kind.ORGANISATION)


class Countries(DifferentValues):
    key, place, is_main = "countries", 20, True
    title = _("Countries")
    counts = _("Countries where partners of the network are at home.")
    notes = (_("A network that belongs to no single country counts for none."),)
    divisions = (
        ByFacet(
            key="country",
            facet="country",
            title=_("Organisations by country"),
            heading=_("Country"),
            column=_("Organisations"),
        ),
    )

    def label(self, number: int) -> str:
        return ngettext("country", "countries", number)

    def pages(self) -> SearchDocumentQuerySet:
        return each_once(Kind.ORGANISATION)

    def counted(self) -> SearchDocumentQuerySet:
        return carrying(self.pages(), "country")


def _language_names(codes: Iterable[str], language: str) -> dict[str, Name]:
    return {code: Name(label) for code, label in labels_of("language", codes, language).items()}


def _topic_names(keys: Iterable[str], language: str) -> dict[str, Name]:
    return {key: Name(topic.label, topic.tag) for key, topic in topics_by_key(keys, language).items()}


class Languages(DifferentValues):
    key, place = "languages", 120
    title = _("Languages of the pages")
    counts = _("Languages in which pages can be read here. A page and its translations count one by one.")
    counts_versions = True
    divisions = (
        ByColumn(
            key="language",
            title=_("Pages by language"),
            heading=_("Language"),
            column=_("Pages"),
            expression=F("language"),
            naming=_language_names,
        ),
    )

    def label(self, number: int) -> str:
        return ngettext("language", "languages", number)

    def pages(self) -> SearchDocumentQuerySet:
        return every_version()


class Topics(DifferentValues):
    key, place = "topics", 110
    title = _("Topics")
    counts = _("Topics about which something is written here.")
    notes = (_("A page can be about several topics. Translations make no topic count twice."),)
    divisions = (
        ByFacet(
            key="topic",
            facet="topic",
            title=_("Most written about"),
            heading=_("Topic"),
            column=_("Pages"),
            naming=_topic_names,
            is_share=False,
            number=Count("translation_key", distinct=True),
        ),
        ByColumn(
            key="language",
            title=_("Topics by language"),
            heading=_("Language"),
            column=_("Topics"),
            expression=F("language"),
            naming=_language_names,
            is_share=False,
            number=Count("facets__value", filter=Q(facets__name__iexact="topic"), distinct=True),
            note=_("Topics about which somebody can read in that language, translations included."),
        ),
    )

    def label(self, number: int) -> str:
        return ngettext("topic", "topics", number)

    def pages(self) -> SearchDocumentQuerySet:
        return every_version()

    def counted(self) -> SearchDocumentQuerySet:
        return carrying(self.pages(), "topic")

    def sources(self, language: str, part: Part | None = None) -> Sources:
        """The topics themselves; behind one of them stand its pages."""
        if part and part.division.key == "topic":
            return PagesBehind(part.division.within(each_once(), part.value), language)
        within = part.division.within(self.counted(), part.value) if part else self.counted()
        return TopicsBehind(within, language)


NUMBERS = (Organisations(), Countries(), Topics(), Languages())
