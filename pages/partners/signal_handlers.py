"""A team comes and goes with the pages of its organisation. Every way of making or deleting a page ends here."""

from typing import Any

from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver
from wagtail.models import Page

from ..models import OrganisationPage
from .models import OrganisationTeam
from .teams import follow_name, remove_team, team_of


@receiver(post_save, sender=OrganisationPage)
def keep_team(instance: OrganisationPage, created: bool, raw: bool = False, **kwargs: Any) -> None:
    if raw:  # loading a fixture: its rows come in any order
        return
    if created or not OrganisationTeam.objects.filter(translation_key=instance.translation_key).exists():
        team_of(instance)
    follow_name(instance)


@receiver(post_delete, sender=OrganisationPage)
def remove_last(instance: OrganisationPage, **kwargs: Any) -> None:
    if not Page.objects.filter(translation_key=instance.translation_key).exclude(pk=instance.pk).exists():
        remove_team(instance.translation_key)
