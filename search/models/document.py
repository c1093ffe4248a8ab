"""The search document: what lists and the search know about one public page."""

from django.db import models
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext_lazy as _

from ..kinds import Kind
from .compressed_text import CompressedTextField
from .document_queryset import SearchDocumentManager


class SearchDocument(models.Model):
    """One live, public page as lists, topic pages, feeds and the search read it.

    Rows are written by ``search.indexing`` only. ``readers`` names the site's locales whose readers meet this very
    version of the page's translation group: the version in their own language where there is one, else the original.
    """

    page = models.OneToOneField(
        "wagtailcore.Page", primary_key=True, on_delete=models.CASCADE, related_name="search_document"
    )
    translation_key = models.UUIDField(db_index=True)
    language = models.CharField(max_length=20, help_text=_("Language code of the page's locale."))
    readers = models.CharField(max_length=200, blank=True, help_text=_("Locale codes between spaces."))
    kind = models.CharField(max_length=20, choices=Kind.choices)
    title = models.CharField(max_length=255)
    title_key = models.CharField(max_length=100, db_index=True, help_text=_("The folded title, for order by name."))
    summary = models.TextField(blank=True)
    path = models.CharField(max_length=1024)
    first_published_at = models.DateTimeField(null=True, blank=True, db_index=True)
    last_published_at = models.DateTimeField(null=True, blank=True)
    starts_on = models.DateField(null=True, blank=True, db_index=True)
    ends_on = models.DateField(null=True, blank=True, db_index=True)
    starts_at = models.DateTimeField(null=True, blank=True)
    ends_at = models.DateTimeField(null=True, blank=True)
    takes_applications = models.BooleanField(default=False)
    opens_at = models.DateTimeField(null=True, blank=True)
    closes_at = models.DateTimeField(null=True, blank=True, db_index=True)
    is_online = models.BooleanField(default=False)
    is_example = models.BooleanField(default=False)
    card = models.JSONField(default=dict, blank=True)
    analysis = models.PositiveBigIntegerField(
        default=0, help_text=_("Under which rules the engine's tokens were made from the words.")
    )
    # The wide column comes last: SQLite then reads lists without touching its pages.
    body = CompressedTextField(blank=True, editable=True, help_text=_("The page's words, for excerpts."))

    objects = SearchDocumentManager()

    class Meta:
        verbose_name = _("search document")
        verbose_name_plural = _("search documents")
        indexes = (
            models.Index(fields=["kind", "-first_published_at"], name="search_doc_kind_newest"),
            models.Index(fields=["starts_on", "starts_at", "ends_at", "ends_on"], name="search_doc_dates"),
            models.Index(
                fields=["takes_applications", "closes_at", "opens_at", "starts_at", "ends_at"],
                condition=models.Q(takes_applications=True),
                name="search_doc_applications",
            ),
        )

    def __str__(self) -> str:
        return self.title

    def url_for(self, language_code: str) -> str:
        """Where a reader of that language reads this page: its own address, or within the reader's own interface."""
        if language_code == self.language:
            return self.path
        with translation.override(language_code):
            return reverse("read_original", args=[self.page_id])


class SearchFacet(models.Model):
    """One value by which a document can be filtered, such as ``country = FI``.

    Names: ``topic`` (primary key of a concept), ``country``, ``programme``, ``year``, ``organisation`` (translation key
    of an organisation page), ``paid`` (what nobody who takes part has to pay). Kind, language and whether it happens
    online are columns of the document itself.
    """

    document = models.ForeignKey(SearchDocument, on_delete=models.CASCADE, related_name="facets")
    name = models.CharField(max_length=12)
    value = models.CharField(max_length=100)

    class Meta:
        verbose_name = _("search facet")
        verbose_name_plural = _("search facets")
        constraints = (
            models.UniqueConstraint(fields=["name", "value", "document"], name="search_facet_once_per_document"),
        )

    def __str__(self) -> str:
        return f"{self.name}: {self.value}"
