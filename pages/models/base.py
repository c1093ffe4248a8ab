from typing import Any, ClassVar

from django.contrib.auth.models import AbstractBaseUser
from django.db import models
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext_lazy as _
from modelcluster.contrib.taggit import ClusterTaggableManager
from wagtail.admin.panels import FieldPanel, MultiFieldPanel, TitleFieldPanel
from wagtail.models import Page, PageViewRestriction
from wagtail.search import index

from search.models.language import language_tag
from search.searchable import Searchable

from ..partners.confinement.references import ConfinedPageForm
from ..serving.locales import with_locale
from ..serving.restrictions import is_anything_restricted
from ..translating.desk.permissions import HubPagePermissionTester
from ..translating.versions import versions_of
from ..translation import synchronised, translated

LIST_FEATURES = ["ol", "ul", "bold", "link"]
TEXT_FEATURES = ["h2", "h3", "bold", "italic", "ol", "ul", "link", "document-link"]


class BasePage(Searchable, Page):
    """What every page of the hub has: a summary for lists and search engines, and concept tags."""

    summary = models.TextField(
        _("summary"),
        max_length=300,
        help_text=_("One or two plain sentences. Shown under the title, in lists and by search engines."),
    )
    concepts = ClusterTaggableManager(
        through="search.ConceptOnPage",
        blank=True,
        verbose_name=_("topics"),
        help_text=_("Type any name in any language. Readers of every language find the page through its topics."),
    )

    base_form_class = ConfinedPageForm
    content_panels: ClassVar[list] = [
        MultiFieldPanel([TitleFieldPanel("title"), FieldPanel("summary")], heading=_("What")),
    ]
    topic_panels: ClassVar[list] = [MultiFieldPanel([FieldPanel("concepts")], heading=_("Topics"))]
    promote_panels: ClassVar[list] = [
        MultiFieldPanel(
            [
                FieldPanel("slug"),
                FieldPanel("show_in_menus"),
                FieldPanel("seo_title"),
                FieldPanel("search_description"),
            ],
            heading=_("Address and search engines"),
        ),
    ]
    search_fields: ClassVar[list] = [*Page.search_fields, index.SearchField("summary", boost=2)]
    translatable_fields: ClassVar[list] = [
        *translated("title", "slug", "seo_title", "search_description", "summary"),
        *synchronised("show_in_menus", "concept_items"),
    ]

    class Meta:
        abstract = True

    def serve(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """An alias is no page of its own: readers are sent to the page that it repeats, with the menus they have."""
        if self.alias_of_id:
            first = versions_of(self.translation_key).live().values_list("pk", flat=True).first()
            return redirect("read_original", first or self.alias_of_id)
        return super().serve(request, *args, **kwargs)

    def get_view_restrictions(self) -> QuerySet[PageViewRestriction]:
        """Those of the page and of what lies above it; asks nothing where no page of the hub has any."""
        return super().get_view_restrictions() if is_anything_restricted() else PageViewRestriction.objects.none()

    def permissions_for_user(self, user: AbstractBaseUser) -> HubPagePermissionTester:
        return HubPagePermissionTester(user, self)

    @property
    def content_language(self) -> str:
        """BCP 47 tag of the language this page is written in, for ``lang`` attributes."""
        return language_tag(with_locale(self).locale.language_code)

    @property
    def is_example(self) -> bool:
        """True where the page is an invented example, which readers are told."""
        return False
