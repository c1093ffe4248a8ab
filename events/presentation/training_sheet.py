from functools import cached_property
from typing import Any
from uuid import UUID

from django.utils.translation import gettext as _

from pages.linked_data import organization_of
from pages.presentation import (
    Fact,
    Section,
    Sheet,
    TextPart,
    documents_for_reader,
    known,
    link_to,
    list_section,
    text_section,
)
from projects.visibility import FundingMark, mark_of_project
from search.models import SearchDocument

from ..models import EventPage, TrainingProgrammePage
from .training_facts import training_facts, work_part
from .training_json_ld import course_facts

#: So many coming dates of a training are listed on its page.
MOST_DATES = 12


class TrainingSheet(Sheet):
    """A curriculum in words: what it asks for, what it holds, what it gives."""

    page: TrainingProgrammePage

    @property
    def facts_title(self) -> str:
        return _("The training")

    @property
    def badges(self) -> list[str]:
        return [self.page.get_level_display()]

    @cached_property
    def mark(self) -> FundingMark | None:
        """The mark of the project in which the training was made, in the language of the page."""
        return mark_of_project(self.page.project, self.page.locale.language_code)

    @cached_property
    def documents(self) -> dict[UUID, SearchDocument]:
        """The public pages of the organisation that offers it and of the project it was made in."""
        keys = [self.page.organisation.translation_key]
        keys += [self.page.project.translation_key] if self.page.project_id else []
        return documents_for_reader(keys, self.language)

    @cached_property
    def facts(self) -> list[Fact]:
        project = self.documents.get(self.page.project.translation_key) if self.page.project_id else None
        return known(
            [
                *training_facts(self.page, self.foreign),
                Fact(_("Made in the project"), link_to(project, self.language) if project else ""),
            ]
        )

    @property
    def linked_data(self) -> dict[str, Any]:
        page = self.page
        provider = organization_of(self.documents.get(page.organisation.translation_key), self.request, self.language)
        return course_facts(page, self.request, provider, self.coming_dates, self.language)

    @cached_property
    def sections(self) -> list[Section]:
        page = self.page
        organisation = self.documents.get(page.organisation.translation_key)
        workloads = [work_part(row) for row in page.workloads.all()]
        return [
            *text_section("about", _("What it is about"), TextPart(page.body)),
            *list_section("dates", _("When you can join"), "pages/parts/row_cards.html", self.coming_dates),
            *text_section(
                "who",
                _("Who it is for"),
                TextPart(page.audience),
                TextPart(page.entry_conditions, _("What you need to start")),
            ),
            *list_section("work", _("What the work is made of"), "events/parts/workloads.html", workloads),
            *list_section("phases", _("How it goes"), "events/parts/phases.html", page.phases.all()),
            *list_section("modules", _("What it holds"), "events/parts/modules.html", page.modules.all()),
            *text_section("outcomes", _("What you can do afterwards"), TextPart(page.outcomes)),
            *text_section("recognition", _("How it is recognised"), TextPart(page.recognition)),
            *text_section("quality", _("How its quality is kept"), TextPart(page.quality)),
            *list_section(
                "organiser", _("Who offers it"), "pages/parts/row_cards.html", [organisation] if organisation else []
            ),
        ]

    @cached_property
    def coming_dates(self) -> list[SearchDocument]:
        """Announced trainings of this programme that are on or still to come."""
        events = EventPage.objects.live().filter(training_programme__translation_key=self.page.translation_key)
        documents = SearchDocument.objects.for_reader(self.language)
        documents = documents.filter(translation_key__in=events.values("translation_key"))
        return list(documents.upcoming()[:MOST_DATES])
