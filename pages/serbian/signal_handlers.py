"""Names that keep their letters are read anew when one of them may have changed."""

from django.db.models.signals import post_save
from wagtail.signals import page_published, page_unpublished

from ..models import OrganisationPage, SiteSettings
from .names import forget_names

page_published.connect(forget_names, sender=OrganisationPage)
page_unpublished.connect(forget_names, sender=OrganisationPage)
post_save.connect(forget_names, sender=SiteSettings)
