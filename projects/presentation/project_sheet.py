from functools import cached_property
from typing import TYPE_CHECKING, Any
from uuid import UUID

from django.db.models import prefetch_related_objects
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from pages.partial_dates import PartialDate
from pages.presentation import Fact, Section, Sheet, TextPart, documents_for_reader, list_section, text_section
from search.kinds import Kind
from search.models import SearchDocument
from search.models.language import language_tag

from ..timeline import Entry, entries_of, time_line
from ..visibility import FundingMark, funding_mark
from . import project_facts as facts
from .figures import figures_of
from .journeys import Change, changes_of
from .outputs import outputs_of
from .participants import RoleGroup, lead_fact, roles_of
from .project_json_ld import project_facts
from .project_map import ProjectMap
from .related import related_documents, related_groups
from .timeline import timeline_of

if TYPE_CHECKING:
    from ..models import FundingProgramme, Output, Participation, ProjectPage


class ProjectSheet(Sheet):
    """A project in words: facts first, then what it wanted, how it worked, who did it, and what came of it."""

    page: "ProjectPage"

    @property
    def facts_title(self) -> str:
        return _("Project facts")

    @property
    def badges(self) -> list[str]:
        """Whether the project is over, on, or to come."""
        today = timezone.localdate()
        starts, ends = (PartialDate.parse(text) if text else None for text in (self.page.starts, self.page.ends))
        if ends and ends.last_day < today:
            return [_("Ended in %(year)s") % {"year": ends.year}]
        if starts and starts.first_day > today:
            return [_("Starts in %(year)s") % {"year": starts.year}]
        return [_("Going on now")] if starts and ends else []

    @cached_property
    def mark(self) -> FundingMark | None:
        """The emblem's words in the language of the page."""
        language = self.page.locale.language_code
        return funding_mark(self.programme, self.page.granting_authority, language)

    @cached_property
    def programme(self) -> "FundingProgramme | None":
        """The funding programme with its names in all languages, which mark and facts both need."""
        programme = self.page.programme
        if programme:
            prefetch_related_objects([programme], "names")
        return programme

    @cached_property
    def participations(self) -> list["Participation"]:
        return self.page.participation_list

    @cached_property
    def organisations(self) -> dict[UUID, SearchDocument]:
        """The public pages of the organisations that took part, by translation key."""
        keys = (row.organisation.translation_key for row in self.participations if row.organisation_id)
        return documents_for_reader(keys, self.language)

    @cached_property
    def roles(self) -> list[RoleGroup]:
        return roles_of(self.participations, self.organisations, self.language, self.foreign)

    @cached_property
    def map(self) -> ProjectMap | None:
        """Where the organisations are; none where a map would say less than a line of words."""
        drawn = ProjectMap(self.roles, self.page.pk, self.language)
        return drawn if drawn.is_telling else None

    @cached_property
    def related(self) -> list[SearchDocument]:
        """The public pages that name the project."""
        return related_documents(self.page.translation_key, self.language)

    @cached_property
    def changes(self) -> list[Change]:
        """What changed at home after journeys of the project."""
        return changes_of([row for row in self.related if row.kind == Kind.REPORT], self.language)

    @cached_property
    def output_rows(self) -> list["Output"]:
        return list(self.page.outputs.all())

    @cached_property
    def dated(self) -> list[Entry]:
        """Everything of the project that has a date, in order of time."""
        return entries_of(self.page, self.related, self.changes, self.output_rows, self.language)

    @cached_property
    def facts(self) -> list[Fact]:
        page = self.page
        names = self.programme.names_in(self.language) if self.programme else None
        is_foreign = names is not None and names.language != self.language
        found = [
            Fact(_("Short name"), page.acronym) if page.acronym else None,
            facts.code_fact(page),
            facts.dates_fact(page),
            facts.money_fact(page),
            *facts.programme_facts(page, names, language_tag(names.language) if is_foreign else ""),
            *facts.action_facts(page),
            Fact(_("Granting authority"), self.words(page.granting_authority)),
            lead_fact(self.roles),
            facts.record_fact(page),
            Fact(_("Source of the facts"), self.words(page.source)) if page.source else None,
        ]
        return [fact for fact in found if fact]

    @property
    def linked_data(self) -> dict[str, Any]:
        return project_facts(self.page, self.request, self.programme, self.roles, self.language)

    @cached_property
    def sections(self) -> list[Section]:
        page = self.page
        chosen = self.request.GET.get("output", "") if self.request else ""
        outputs = outputs_of(self.output_rows, self.language, chosen)
        outputs_title = ngettext(
            "%(count)s thing to read, watch or use", "%(count)s things to read, watch and use", outputs.total
        ) % {"count": outputs.total}
        return [
            *text_section(
                "aims",
                _("What they wanted to change"),
                TextPart(page.background),
                TextPart(page.needs, _("What was needed")),
                TextPart(page.aims, _("Aims")),
                TextPart(page.target_groups, _("Who it was for")),
            ),
            *text_section("work", _("How they worked"), TextPart(page.approach)),
            *list_section(
                "work-packages", _("Work in parts"), "projects/parts/work_packages.html", page.work_packages.all()
            ),
            *text_section("services", _("Services that people could use"), TextPart(page.services)),
            *list_section("who", _("Who did it together"), "projects/parts/roles.html", self.roles),
            *list_section("where", _("Where they are"), "projects/parts/map.html", self.map),
            *text_section(
                "results",
                _("What came out of it"),
                TextPart(page.results),
                TextPart(page.adoption, _("What stayed in use")),
            ),
            *list_section(
                "figures", _("What the figures say"), "projects/parts/figures.html", figures_of(page.indicators.all())
            ),
            *list_section("outputs", outputs_title, "projects/parts/outputs.html", outputs if outputs.total else None),
            *text_section("promotion", _("How people heard of it"), TextPart(page.promotion)),
            *list_section("time-line", _("Time line"), "projects/parts/time_line.html", time_line(self.dated, page.pk)),
            *list_section(
                "journeys",
                _("Journeys and what came of them"),
                "projects/parts/timeline.html",
                timeline_of(self.related, self.changes, self.language),
            ),
            *list_section(
                "related", _("Trainings and events"), "projects/parts/related.html", related_groups(self.related)
            ),
            *text_section("remarks", _("Remarks"), TextPart(page.remarks)),
        ]
