"""What a page names must be choosable by whoever saves it: a chooser can be passed by, a form cannot."""

from collections import defaultdict
from typing import Any

from django.contrib.auth.models import AbstractBaseUser
from django.contrib.contenttypes.models import ContentType
from django.utils.translation import gettext as _
from wagtail.admin.forms import WagtailAdminPageForm
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.models import Page, ReferenceIndex

from .checks import are_among
from .own import choosable_pages, is_confined, own_documents, own_images

References = set[tuple[int, str]]


def references_in(page: Page) -> References:
    """What the page's fields, rows and texts name, each as (content type, number)."""
    # Wagtail has no public name for this; test_references.py tells when it changes.
    found = ReferenceIndex._extract_references_from_object(page)
    return {(content_type, number) for content_type, number, _model_path, _content_path in found}


def may_name(user: AbstractBaseUser, references: References) -> bool:
    """Whether the pages, pictures and documents among them are public or the person's own."""
    numbers = defaultdict(set)
    for content_type, number in references:
        numbers[content_type].add(number)
    choosable = {Page: choosable_pages, get_image_model(): own_images, get_document_model(): own_documents}
    kinds = {ContentType.objects.get_for_model(model).pk: belongings for model, belongings in choosable.items()}
    return all(are_among(kinds[kind](user), found) for kind, found in numbers.items() if kind in kinds)


class ConfinedPageForm(WagtailAdminPageForm):
    """Refuses what somebody may not choose. What the page named before may stay, whoever put it there."""

    def is_valid(self) -> bool:
        if not super().is_valid():
            return False
        if self.for_user is None or not is_confined(self.for_user):
            return True
        if may_name(self.for_user, references_in(self.save(commit=False)) - self._named_before()):
            return True
        self.add_error(None, _("This page names a page, picture or document that is not yours. Choose another one."))
        return False

    def _named_before(self) -> References:
        stored: Any = Page.objects.filter(pk=self.instance.pk).first() if self.instance.pk else None
        return references_in(stored.get_latest_revision_as_object()) if stored else set()
