"""The list of pages in the admin offers only the people who work on pages that the reader of the list may see."""

from django.contrib.auth import get_user_model
from django.db.models import QuerySet
from django.forms import CheckboxSelectMultiple
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import MultipleUserFilter
from wagtail.admin.views.pages.listing import EditedByFilter, ExplorableIndexView, GenericPageFilterSet
from wagtail.admin.viewsets.pages import PageViewSet
from wagtail.models import PageLogEntry

from .own import own_pages


def owners(request: HttpRequest) -> QuerySet:
    return get_user_model().objects.filter(pk__in=own_pages(request.user).order_by().values("owner"))


def editors(request: HttpRequest) -> QuerySet:
    edits = PageLogEntry.objects.filter(action="wagtail.edit", page__in=own_pages(request.user).order_by())
    return get_user_model().objects.filter(pk__in=edits.order_by().values("user"))


class HubPageFilterSet(GenericPageFilterSet):
    owner = MultipleUserFilter(label=_("Owner"), queryset=owners, widget=CheckboxSelectMultiple)
    edited_by = EditedByFilter(label=_("Edited by"), queryset=editors, widget=CheckboxSelectMultiple)


class HubPageIndexView(ExplorableIndexView):
    base_filterset_class = HubPageFilterSet


class HubPageViewSet(PageViewSet):
    """Takes the place of Wagtail's own for every kind of page."""

    index_view_class = HubPageIndexView
