from functools import cached_property
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from django.db.models import F, Q
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from search.kinds import Kind
from search.models import SearchDocument

from ..choices import country_name
from ..formatting import format_number
from ..linked_data.organisation import organisation_facts
from .facts import Fact, Words, known, lines, link
from .name_language import name_in_its_language
from .sections import Section, TextPart, list_section, text_section
from .sheet import Sheet

if TYPE_CHECKING:
    from search.models.document_queryset import SearchDocumentQuerySet

    from ..models import Contact, OrganisationPage

#: So many announcements that are on or to come, and so many that are over, stand on an organisation's page.
MOST_COMING = 12
MOST_PAST = 6
#: So many projects, trainings, reports and self-assessments together.
MOST_LASTING = 60

#: How a place is linked to: https://wiki.openstreetmap.org/wiki/Browsing (zoom 16 shows the streets around it).
MAP = "https://www.openstreetmap.org"
MAP_ZOOM = 16

_DATED = (Kind.EVENT, Kind.CALL, Kind.TRAINING)
_LASTING = (Kind.PROJECT, Kind.REPORT, Kind.ASSESSMENT)


class OrganisationSheet(Sheet):
    """An organisation in words: who they are, what they offer, and everything they take part in."""

    page: "OrganisationPage"

    @property
    def facts_title(self) -> str:
        return _("Facts and contact")

    @property
    def badges(self) -> list[str]:
        place = [self.page.town, country_name(self.page.country) if self.page.country else ""]
        return [", ".join(part for part in place if part)] if any(place) else []

    @cached_property
    def facts(self) -> list[Fact]:
        page = self.page
        country = country_name(page.country) if page.country else ""
        town = ", ".join(part for part in (page.town, country) if part)
        legal_name = page.legal_name if page.legal_name != page.title else ""
        website = link(page.website, urlsplit(page.website).hostname) if page.website else ""
        mailbox = link(f"mailto:{page.mailbox}", page.mailbox) if page.mailbox else ""
        return known(
            [
                Fact(_("Legal name"), name_in_its_language(legal_name, page.country, page.content_language)),
                Fact(_("Short name"), page.short_name),
                Fact(_("Kind of organisation"), page.get_kind_display()),
                Fact(_("Address"), lines([self.words(page.premises), town])),
                Fact(_("On the map"), *self._point),
                Fact(_("Works in"), self.words(page.areas)),
                Fact(_("Website"), website),
                Fact(_("E-mail"), mailbox),
            ]
        )

    @property
    def _point(self) -> tuple[Words, str]:
        """A link to the point on OpenStreetMap with latitude and longitude beside it; empty where it is not known."""
        latitude, longitude = self.page.latitude, self.page.longitude
        if latitude is None or longitude is None:
            return "", ""
        north, east = f"{latitude:.5f}", f"{longitude:.5f}"
        url = f"{MAP}/?mlat={north}&mlon={east}#map={MAP_ZOOM}/{north}/{east}"
        return link(url, _("See the place on OpenStreetMap")), f"{north}, {east}"

    @property
    def linked_data(self) -> dict[str, Any]:
        return organisation_facts(self.page, self.request)

    @cached_property
    def numbers(self) -> list[tuple[str, str, str]]:
        """Figures with what they count and the year of counting."""
        page = self.page
        year = _("Counted in %(year)s") % {"year": page.counts_year} if page.counts_year else ""
        found = []
        if page.founded:
            found.append((str(page.founded), _("founded"), ""))
        if page.staff_count is not None:
            label = ngettext("member of staff", "members of staff", page.staff_count)
            found.append((format_number(page.staff_count), label, year))
        if page.volunteer_count is not None:
            count = format_number(page.volunteer_count)
            if page.volunteer_count_is_approximate:
                count = _("About %(count)s") % {"count": count}
            found.append((count, ngettext("trained volunteer", "trained volunteers", page.volunteer_count), year))
        return found

    @cached_property
    def contacts(self) -> list["Contact"]:
        """Ways to reach the organisation; each shows a person's name only while the consent lasts."""
        return list(self.page.contacts.all())

    @property
    def _documents(self) -> "SearchDocumentQuerySet":
        """Every public page of this organisation, its own too, for readers of the language."""
        documents = SearchDocument.objects.for_reader(self.language)
        return documents.of_organisation(self.page.translation_key)

    @cached_property
    def _coming(self) -> list[SearchDocument]:
        """Announcements that are on or to come, and those whose dates are not known yet."""
        dated = self._documents.of_kind_among_few(*_DATED)
        undated = dated.filter(starts_on__isnull=True).exclude(own_kind=Kind.TRAINING)
        coming = dated.upcoming() | undated
        return list(coming.order_by(F("starts_on").asc(nulls_last=True), "page_id")[:MOST_COMING])

    @cached_property
    def _past(self) -> list[SearchDocument]:
        return list(self._documents.of_kind_among_few(*_DATED).past()[:MOST_PAST])

    @cached_property
    def _lasting(self) -> list[SearchDocument]:
        """Projects, training programmes, reports and self-assessments, the newest first."""
        undated_training = Q(own_kind=Kind.TRAINING, starts_on__isnull=True)
        kinds = self._documents.of_kind_among_few(*_LASTING, Kind.TRAINING)
        lasting = kinds.filter(Q(own_kind__in=_LASTING) | undated_training)
        return list(lasting.newest_first()[:MOST_LASTING])

    def _of_kind(self, kind: Kind) -> list[SearchDocument]:
        return [document for document in self._lasting if document.kind == kind]

    @cached_property
    def sections(self) -> list[Section]:
        page, rows = self.page, "pages/parts/row_cards.html"
        return [
            *text_section("what", _("Who they are"), TextPart(page.description)),
            *text_section("services", _("What they offer"), TextPart(page.services)),
            *list_section("announcements", _("Announcements"), rows, self._coming),
            *list_section("trainings", _("Trainings"), rows, self._of_kind(Kind.TRAINING)),
            *list_section("projects", _("Projects"), rows, self._of_kind(Kind.PROJECT)),
            *list_section("reports", _("Learning reports"), rows, self._of_kind(Kind.REPORT)),
            *list_section("past", _("What has been"), rows, self._past),
            *list_section("responsible", _("How they work responsibly"), rows, self._of_kind(Kind.ASSESSMENT)),
            *text_section("cooperation", _("Works with"), TextPart(page.cooperation)),
            *list_section("contacts", _("Contacts"), "pages/parts/contacts.html", self.contacts),
        ]
