"""What translations cost the editor of their original: saving it, and bringing them all up to date."""

from collections.abc import Callable
from itertools import count

from django.contrib.auth import get_user_model
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Locale, Page
from wagtail_localize.models import StringTranslation, Translation, TranslationSource
from wagtail_localize.operations import translate_object

from pages.models import TranslationRecord

from .timing import Durations

#: Makes a summary that no page had before.
_numbers = count(1)


def translate_up_to(wanted: int, tell: Callable[[int], None]) -> None:
    """Publishes translations of live originals into every language until there are ``wanted``, all strings in them."""
    locales = list(Locale.objects.all())
    translated = TranslationRecord.objects.values("page_id")
    originals = Page.objects.filter(live=True, depth__gt=3, alias_of=None).exclude(pk__in=translated).order_by("pk")
    present = TranslationRecord.objects.count()
    for original in originals.specific().iterator():
        if present >= wanted:
            return
        missing = [each for each in locales if not original.has_translation(each)]
        translate_object(original, missing)
        for translation in Translation.objects.filter(source__object_id=original.translation_key):
            if translation.target_locale in missing:
                _write_every_string(translation)
                translation.save_target(publish=True)
                present += 1
        tell(present)


def measure_translating(times: int) -> dict[str, Durations]:
    """Publishing originals with other words, and then updating and publishing all their translations."""
    client = Client(SERVER_NAME="localhost")
    client.force_login(get_user_model().objects.create_superuser(f"bench-{timezone.now():%Y%m%d%H%M%S%f}"))
    saving, updating = Durations(), Durations()
    sources = TranslationSource.objects.filter(specific_content_type__app_label__in=["projects", "events", "pages"])
    complete = [source for source in sources if source.translations.count() >= Locale.objects.count() - 1]
    for source in complete[:times]:
        page = source.get_source_instance()
        page.summary = f"Measured {next(_numbers)}, {timezone.now()}"
        with saving.measure():
            page.save_revision().publish()
        address = reverse("wagtail_localize:update_translations", args=[source.pk])
        with updating.measure():
            response = client.post(address, {"publish_translations": "on"})
        if response.status_code != 302:
            raise RuntimeError(f"{address} answered {response.status_code}")
    return {"publishing an original with other words": saving, "updating and publishing its translations": updating}


def _write_every_string(translation: Translation) -> None:
    for segment in translation.source.stringsegment_set.select_related("string", "context"):
        StringTranslation.objects.get_or_create(
            translation_of=segment.string,
            locale=translation.target_locale,
            context=segment.context,
            defaults={
                "data": f"{translation.target_locale.language_code} {segment.string.data}",
                "translation_type": StringTranslation.TRANSLATION_TYPE_MANUAL,
            },
        )
