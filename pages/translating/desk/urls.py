"""The addresses of the desk below the admin."""

from django.urls import path

from .views.begin import BeginPageView, BeginSnippetView
from .views.po import ExportTranslationsView, ImportTranslationsView
from .views.read import TranslationReadView
from .views.report import TranslationsToDoView

admin_urls = [
    path("translations/to-do/", TranslationsToDoView.as_view(), name="translations_to_do"),
    path(
        "translations/to-do/results/",
        TranslationsToDoView.as_view(results_only=True),
        name="translations_to_do_results",
    ),
    path(
        "translations/begin/page/<int:page_id>/<slug:language>/",
        BeginPageView.as_view(),
        name="begin_page_translation",
    ),
    path(
        "translations/begin/<slug:app_label>/<slug:model_name>/<int:pk>/<slug:language>/",
        BeginSnippetView.as_view(),
        name="begin_snippet_translation",
    ),
    path("translations/<int:translation_id>/read/", TranslationReadView.as_view(), name="translation_read"),
    path("translations/export/", ExportTranslationsView.as_view(), name="export_translations"),
    path("translations/import/", ImportTranslationsView.as_view(), name="import_translations"),
]
