"""The page of all numbers, the page of one number with the pages behind it, and its table as CSV."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from search.feeds.table import CONTENT_TYPE

from .listed import SourceList
from .sheet import NumberSheet, number_sheet, number_sheets
from .table import csv_of_number


@require_safe
def numbers(request: HttpRequest) -> HttpResponse:
    """All numbers with their tables."""
    return render(request, "pages/numbers.html", {"network_numbers": number_sheets(get_language() or "en")})


@require_safe
def number(request: HttpRequest, key: str) -> HttpResponse:
    """One number with everything behind it; ``?by=country&part=FI`` lists the pages of one part."""
    sheet = _sheet_or_404(key)
    behind = SourceList.asked(sheet, request.GET)
    if behind is None:
        raise Http404
    context = {"network_number": sheet, "behind": behind, "no_index": behind.is_choice}
    return render(request, "pages/number.html", context)


@require_safe
def number_csv(request: HttpRequest, key: str) -> HttpResponse:
    """One number with its parts as a table."""
    text = csv_of_number(_sheet_or_404(key), request.build_absolute_uri)
    response = HttpResponse(text, content_type=CONTENT_TYPE)
    response["Content-Disposition"] = f'attachment; filename="{key}.csv"'
    return response


def _sheet_or_404(key: str) -> NumberSheet:
    sheet = number_sheet(key, get_language() or "en")
    if sheet is None:
        raise Http404
    return sheet
