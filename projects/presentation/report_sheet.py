from functools import cached_property
from typing import Any
from uuid import UUID

from django.utils.translation import gettext as _

from pages.presentation import (
    Fact,
    Section,
    Sheet,
    Step,
    TextPart,
    documents_for_reader,
    known,
    link_to,
    list_section,
    text_section,
)
from search.models import SearchDocument

from ..models import MobilityReportPage
from ..visibility import FundingMark, mark_of_project
from .report_facts import chain_of, journey_facts
from .report_json_ld import report_facts


class MobilityReportSheet(Sheet):
    """A journey in words: what people went to see, saw, learned and changed.

    The travellers' words stand only while their consent lasts; the facts of the journey name nobody and stay.
    """

    page: MobilityReportPage

    @property
    def facts_title(self) -> str:
        return _("The journey")

    @cached_property
    def consent_has_ended(self) -> bool:
        return self.page.consent_has_ended

    @cached_property
    def mark(self) -> FundingMark | None:
        """The mark of the project that paid the journey, in the language of the page."""
        return mark_of_project(self.page.project, self.page.locale.language_code)

    @cached_property
    def documents(self) -> dict[UUID, SearchDocument]:
        """The public pages the report speaks of: project, announcement, its own organisation, who went, who hosted."""
        page = self.page
        related = (page.project, page.event, page.sending_organisation, page.host_organisation, page.organisation)
        return documents_for_reader((each.translation_key for each in related if each), self.language)

    @cached_property
    def facts(self) -> list[Fact]:
        page = self.page
        project = self.documents.get(page.project.translation_key) if page.project_id else None
        programme = page.project.programme if page.project_id else None
        return [
            *journey_facts(page, self.documents, self.language, self.foreign),
            *known(
                [
                    Fact(_("Project"), link_to(project, self.language) if project else ""),
                    Fact(_("Funding programme"), programme.name_in(self.language) if programme else ""),
                ]
            ),
        ]

    @property
    def linked_data(self) -> dict[str, Any]:
        return report_facts(self.page, self.request, self.documents, self.language)

    @cached_property
    def chain(self) -> list[Step]:
        return chain_of(self.page, self.documents, self.language)

    @cached_property
    def sections(self) -> list[Section]:
        organisation = self.documents.get(self.page.organisation.translation_key)
        return [
            *([] if self.consent_has_ended else self._words_of_travellers),
            *list_section("use", _("Use this yourself"), "projects/parts/materials.html", self._materials),
            *list_section(
                "organisation",
                _("Whose report this is"),
                "pages/parts/row_cards.html",
                [organisation] if organisation else [],
            ),
        ]

    @property
    def _words_of_travellers(self) -> list[Section]:
        page = self.page
        return [
            *text_section("why", _("What we went to see"), TextPart(page.went_to_see)),
            *text_section("saw", _("What we saw"), TextPart(page.saw)),
            *text_section("learned", _("What we learned"), TextPart(page.learned)),
            *text_section("changed", _("What we changed at home"), TextPart(page.changed)),
            *list_section("since", _("What happened since then"), "projects/parts/follow_ups.html", self._follow_ups),
            *list_section("chime", _("What gave strength"), "projects/parts/lens.html", page.chime),
        ]

    @property
    def _follow_ups(self) -> list:
        return list(self.page.follow_ups.all())

    @property
    def _materials(self) -> list:
        """Materials that still lead somewhere or explain themselves, with their documents already loaded."""
        return list(self.page.materials.select_related("document"))
