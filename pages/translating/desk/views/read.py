"""The button "I have read this translation" for what a machine wrote."""

from django.core.exceptions import ObjectDoesNotExist, PermissionDenied
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import ngettext
from django.views import View
from wagtail.admin import messages
from wagtail.models import Page
from wagtail_localize.models import StringTranslation, Translation, get_edit_url
from wagtail_localize.views.edit_translation import user_can_edit_instance

from ...records import refresh_record
from ..progress import machine_strings_of


class TranslationReadView(View):
    """Marks the strings of a machine as read by a person; which machine it was stays known, so readers are told."""

    http_method_names = ("post", "options")

    def post(self, request: HttpRequest, translation_id: int) -> HttpResponse:
        translation = get_object_or_404(Translation.objects.select_related("source"), pk=translation_id, enabled=True)
        try:
            instance = translation.get_target_instance()
        except ObjectDoesNotExist as error:
            raise Http404 from error
        if not user_can_edit_instance(request.user, instance):
            raise PermissionDenied
        with transaction.atomic():
            number = machine_strings_of(translation).update(translation_type=StringTranslation.TRANSLATION_TYPE_MANUAL)
            if isinstance(instance, Page) and instance.live:
                refresh_record(instance)
        told = ngettext(
            "Thank you. %(number)d part is marked as read by a person.",
            "Thank you. %(number)d parts are marked as read by a person.",
            number,
        )
        messages.success(request, told % {"number": number})
        return redirect(get_edit_url(instance))
