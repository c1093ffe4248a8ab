"""Where the admin meets announcing."""

from collections.abc import Iterator

from django.contrib.auth.models import AbstractBaseUser
from django.urls import URLPattern, reverse
from django.utils.translation import gettext as _
from wagtail import hooks
from wagtail.admin.widgets.button import Button
from wagtail.models import Page

from pages.content_checks.warnings import warn_of
from pages.models import OrganisationPage
from pages.partners.confinement.addresses import OPEN
from pages.partners.confinement.checks import page as own_page

from ..models import EventPage
from .dashboard import arrange_panels
from .kinds import AnnouncementKind
from .urls import admin_urls
from .views.copy import may_copy
from .warnings import warnings_today

hooks.register("construct_homepage_panels", arrange_panels)

warn_of(EventPage, warnings_today)

OPEN |= {address.name: own_page("page_id") for address in admin_urls}


@hooks.register("register_admin_urls")
def addresses() -> list[URLPattern]:
    return admin_urls


@hooks.register("register_page_header_buttons")
def announcing_buttons(
    page: Page, user: AbstractBaseUser, view_name: str, next_url: str | None = None
) -> Iterator[Button]:
    """On an organisation's page what can be announced for it; on an announcement the way to a copy."""
    if page.specific_class is OrganisationPage and page.permissions_for_user(user).can_add_subpage():
        for number, kind in enumerate(AnnouncementKind):
            url = reverse("announce", args=[page.pk, kind.value])
            yield Button(kind.label, url=url, icon_name=kind.icon, priority=13 + number)
    if page.specific_class is EventPage and not page.alias_of_id and may_copy(page, user):
        url = reverse("copy_announcement", args=[page.pk])
        yield Button(_("Copy with new dates"), url=url, icon_name="copy", priority=25)
