"""What organisations and their people add to Wagtail's admin. Imported by ``pages.wagtail_hooks``."""

from collections.abc import Iterator

from django.contrib.auth.models import AbstractBaseUser, Permission
from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import URLPattern, reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.menu import MenuItem
from wagtail.admin.widgets.button import Button
from wagtail.models import Collection, Page

from .confinement.choosing import choosable_only
from .confinement.documents import refuse_unpublished
from .confinement.listing import HubPageViewSet
from .confinement.own import is_confined
from .dashboard import arrange_panels, arrange_summary
from .models import OrganisationTeam
from .models.team import MANAGE_PEOPLE
from .teams import files_of
from .urls import admin_urls

hooks.register("construct_page_chooser_queryset", choosable_only)
hooks.register("before_serve_document", refuse_unpublished)
hooks.register("construct_homepage_panels", arrange_panels)
hooks.register("construct_homepage_summary_items", arrange_summary, order=100)  # after Wagtail put its items there


@hooks.register("register_admin_urls")
def addresses() -> list[URLPattern]:
    return admin_urls


@hooks.register("register_admin_viewset")
def page_lists() -> HubPageViewSet:
    return HubPageViewSet()


@hooks.register("register_permissions")
def permissions() -> QuerySet[Permission]:
    return Permission.objects.filter(content_type__app_label="pages", content_type__model="organisationteam")


@hooks.register("construct_main_menu")
def hide_reports(request: HttpRequest, items: list[MenuItem]) -> None:
    """Reports tell of the whole network; they are closed to people of one organisation."""
    if is_confined(request.user):
        items[:] = [item for item in items if item.name != "reports"]


@hooks.register("register_page_header_buttons")
def people_button(page: Page, user: AbstractBaseUser, view_name: str, next_url: str | None = None) -> Iterator[Button]:
    is_organisation = OrganisationTeam.objects.filter(translation_key=page.translation_key).exists()
    if is_organisation and user.has_perm(MANAGE_PEOPLE):
        url = reverse("organisation_people", args=[page.pk])
        yield Button(_("People"), url=url, icon_name="group", priority=12)


@hooks.register("before_delete_page")
def tell_what_goes(request: HttpRequest, page: Page) -> None:
    """Before the last page of an organisation is deleted: what becomes of its people and files."""
    team = OrganisationTeam.objects.filter(translation_key=page.translation_key).first()
    if request.method != "GET" or team is None or team.pages.exclude(pk=page.pk).exists():
        return
    files = sum(found.count() for found in files_of(team.collection))
    people = team.group.user_set.count()
    told = _("Its people lose their access, open invitations are withdrawn, and accounts stay.")
    if people:
        told = ngettext(
            "%(people)d person loses access to this organisation. The account stays; open invitations are withdrawn.",
            "%(people)d people lose access to this organisation. Accounts stay; open invitations are withdrawn.",
            people,
        ) % {"people": people}
    messages.warning(request, told)
    if files:
        kept = ngettext(
            "%(files)d picture or document moves to the collection “Former organisations”. Nothing of it is deleted.",
            "%(files)d pictures and documents move to the collection “Former organisations”. None is deleted.",
            files,
        )
        messages.warning(request, kept % {"files": files})


@hooks.register("describe_collection_contents")
def belongs_to_organisation(collection: Collection) -> dict[str, object] | None:
    """Keeps an empty collection from being deleted under an organisation."""
    team = OrganisationTeam.objects.filter(collection=collection).first()
    if team is None:
        return None
    page = team.pages.first()
    text = _("The organisation “%(name)s”") % {"name": team.name}
    url = reverse("wagtailadmin_explore", args=[page.pk]) if page else None
    return {"count": 1, "count_text": text, "url": url}
