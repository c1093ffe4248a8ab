"""What the drawings of a project show, as tables for spreadsheet programs."""

from urllib.parse import urljoin

from django.http import Http404, HttpRequest, HttpResponse
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from search.feeds.table import CONTENT_TYPE
from search.kinds import Kind
from search.models import SearchDocument

from .models import ProjectPage
from .presentation import ProjectSheet
from .presentation.figures_table import csv_of_figures
from .presentation.project_map import ProjectMap
from .timeline.table import csv_of_time_line


@require_safe
def project_map_csv(request: HttpRequest, page_id: int) -> HttpResponse:
    """The participants of a project and where they are."""
    sheet, _path = _sheet_or_404(request, page_id)
    text = ProjectMap(sheet.roles, page_id, sheet.language).csv(request.build_absolute_uri)
    return _download(text, "map.csv")


@require_safe
def project_time_line_csv(request: HttpRequest, page_id: int) -> HttpResponse:
    """Everything of a project that has a date."""
    sheet, path = _sheet_or_404(request, page_id)
    page_url = request.build_absolute_uri(path)
    return _download(csv_of_time_line(sheet.dated, lambda url: urljoin(page_url, url)), "time-line.csv")


@require_safe
def project_figures_csv(request: HttpRequest, page_id: int) -> HttpResponse:
    """The figures of a project with what they are parts of."""
    sheet, path = _sheet_or_404(request, page_id)
    text = csv_of_figures(sheet.page.title, request.build_absolute_uri(path), sheet.page.indicators.all())
    return _download(text, "figures.csv")


def _sheet_or_404(request: HttpRequest, page_id: int) -> tuple[ProjectSheet, str]:
    """The sheet of a public project and the address at which readers of the language read it."""
    document = SearchDocument.objects.filter(pk=page_id, kind=Kind.PROJECT).first()
    if document is None:
        raise Http404
    page = ProjectPage.objects.select_related("locale").get(pk=page_id)
    return ProjectSheet(page, request), document.url_for(get_language() or "en")


def _download(text: str, name: str) -> HttpResponse:
    response = HttpResponse(text, content_type=CONTENT_TYPE)
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    return response
