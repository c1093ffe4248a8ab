from typing import ClassVar

from django.contrib.auth.models import Group
from django.db import models
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail.models import Collection, Page

#: Whoever lacks it meets only the pages and files that they may work on (see ``pages.partners.confinement``).
WORK_ACROSS = "pages.work_across_organisations"
MANAGE_PEOPLE = "pages.manage_people"


class OrganisationTeam(models.Model):
    """Who writes for an organisation, whatever the language: a group of people and a collection of files.

    Made, renamed and removed with the organisation's pages by ``pages.partners.teams``.
    """

    translation_key = models.UUIDField(unique=True, editable=False)
    group = models.OneToOneField(Group, on_delete=models.PROTECT, related_name="organisation_team")
    collection = models.OneToOneField(Collection, on_delete=models.PROTECT, related_name="organisation_team")

    class Meta:
        verbose_name = _("people of an organisation")
        verbose_name_plural = _("people of organisations")
        default_permissions = ()
        permissions: ClassVar = [
            ("work_across_organisations", "Can see the drafts and files of every organisation"),
            ("manage_people", "Can invite people to organisations and remove them"),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def pages(self) -> models.QuerySet[Page]:
        """The organisation's page in each language, the one that was made first in front."""
        return Page.objects.filter(translation_key=self.translation_key).select_related("locale").order_by("pk")

    @property
    def name(self) -> str:
        """The organisation's name in the language of whoever reads it, else the name that it was given first."""
        titles = {page.locale.language_code: page.title for page in reversed(self.pages)}
        first = next(reversed(titles.values()), "")
        return titles.get(get_language(), first)
