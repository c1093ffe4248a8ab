from typing import ClassVar, Self

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class ConsentRecordQuerySet(models.QuerySet):
    def in_force(self) -> Self:
        """Those that were not withdrawn and have not ended by themselves."""
        return self.filter(Q(until=None) | Q(until__gte=timezone.localdate()), withdrawn_at=None)


class ConsentRecord(models.Model):
    """That somebody agreed to be named or shown (Regulation (EU) 2016/679, Article 7(1)).

    Written when a contact person or a picture is stored, and never changed afterwards but to say that it ended early.
    A draft is no publication: what it names is recorded when the page goes out.
    """

    class Kind(models.TextChoices):
        CONTACT = "contact", _("Contact person")
        PICTURE = "picture", _("Picture")

    kind = models.CharField(_("kind"), max_length=10, choices=Kind.choices)
    #: The key that a contact shares with its translations.
    contact_key = models.UUIDField(null=True, blank=True, editable=False)
    page_key = models.UUIDField(null=True, blank=True, editable=False)
    picture = models.ForeignKey(
        "pages.HubImage", on_delete=models.SET_NULL, null=True, blank=True, related_name="consent_records"
    )
    about = models.CharField(_("about"), max_length=255, help_text=_("The organisation or the picture."))
    person_name = models.CharField(_("person's name"), max_length=120, blank=True)
    given_on = models.DateField(_("consent given on"), null=True, blank=True)
    until = models.DateField(_("consent ends on"), null=True, blank=True)
    recorded_at = models.DateTimeField(_("recorded"), default=timezone.now)
    recorded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("recorded by"),
    )
    withdrawn_at = models.DateTimeField(_("withdrawn or replaced"), null=True, blank=True)

    objects = ConsentRecordQuerySet.as_manager()

    class Meta:
        verbose_name = _("consent")
        verbose_name_plural = _("consents")
        default_permissions = ("view",)
        ordering: ClassVar = ["-recorded_at", "-pk"]
        indexes: ClassVar = [models.Index(fields=["contact_key"], name="consent_of_contact")]

    def __str__(self) -> str:
        return f"{self.about}: {self.person_name}" if self.person_name else self.about
