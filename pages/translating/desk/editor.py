"""What a translator is told in the translation editor beside the text."""

from dataclasses import dataclass

from django.contrib.auth.models import AbstractBaseUser
from django.db.models import Max
from wagtail.models import ModelLogEntry, Page, TranslatableMixin
from wagtail_localize.models import Translation

from search.publicity import public_pages

from .glossary import Term, glossary_of
from .permissions import works_at_desk
from .progress import machine_strings_of, with_progress


@dataclass(frozen=True, slots=True)
class TranslatorView:
    """``left`` are parts without a translation, ``machine`` parts of a machine that nobody has read."""

    total: int
    left: int
    machine: int
    original_changed: bool
    original_is_public: bool
    is_published: bool
    may_publish: bool
    may_update: bool
    at_desk: bool
    terms: list[Term]


def view_of(translation: Translation, instance: TranslatableMixin, user: AbstractBaseUser) -> TranslatorView:
    original = translation.source.get_source_instance()
    is_page = isinstance(instance, Page)
    left = with_progress(Translation.objects.filter(pk=translation.pk)).get().strings_left
    return TranslatorView(
        total=translation.source.stringsegment_set.exclude(context__path="slug").count(),
        left=left,
        machine=machine_strings_of(translation).count(),
        original_changed=has_changed_since(translation, original),
        original_is_public=not is_page or public_pages().filter(pk=original.pk).exists(),
        is_published=not is_page or (instance.live and not instance.has_unpublished_changes),
        may_publish=not is_page or instance.permissions_for_user(user).can_publish(),
        may_update=user.has_perm("wagtail_localize.submit_translation"),
        at_desk=works_at_desk(user),
        terms=glossary_of(original, translation.source.locale.language_code, translation.target_locale.language_code),
    )


def has_changed_since(translation: Translation, original: TranslatableMixin) -> bool:
    """Whether the original was published, or a snippet changed, after its strings were taken from it."""
    if isinstance(original, Page):
        changed = original.last_published_at
    else:
        changed = ModelLogEntry.objects.for_instance(original).aggregate(last=Max("timestamp"))["last"]
    return changed is not None and changed > translation.source.last_updated_at
