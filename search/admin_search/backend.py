"""The backend that ``WAGTAILSEARCH_BACKENDS`` names."""

from wagtail.search.backends.base import BaseSearchBackend

from .index import AdminIndex, AdminIndexRebuilder
from .results import AdminQueryCompiler, AdminSearchResults, TypingQueryCompiler


class AdminSearchBackend(BaseSearchBackend):
    """Wagtail's search over names, for the editors' interface only."""

    query_compiler_class = AdminQueryCompiler
    autocomplete_query_compiler_class = TypingQueryCompiler
    index_class = AdminIndex
    results_class = AdminSearchResults
    rebuilder_class = AdminIndexRebuilder


SearchBackend = AdminSearchBackend
