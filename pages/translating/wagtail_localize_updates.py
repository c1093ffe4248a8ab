"""Bringing translations up to date with their original, without publishing what nobody has finished.

wagtail-localize 1.14 offers "publish immediately" and then publishes every translation of the page: drafts that never
were live, too, and without asking whether this person may publish.
"""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import HttpResponse
from django.utils.translation import gettext as _
from wagtail.admin import messages
from wagtail.models import Page
from wagtail_localize.models import Translation
from wagtail_localize.views.update_translations import UpdateTranslationsForm, UpdateTranslationsView


class LiveTranslationsOnlyView(UpdateTranslationsView):
    """Stands in for wagtail-localize's view at the same address. Finished strings are kept in both."""

    @transaction.atomic
    def form_valid(self, form: UpdateTranslationsForm) -> HttpResponse:
        publish = form.cleaned_data["publish_translations"]
        form.cleaned_data["publish_translations"] = False
        response = super().form_valid(form)
        if publish:
            for translation in self.object.translations.filter(enabled=True).select_related("target_locale"):
                self._publish(translation)
        return response

    def _may_publish(self, target: Page) -> bool:
        return target.live and target.permissions_for_user(self.request.user).can_publish()

    def _publish(self, translation: Translation) -> None:
        target = translation.source.object.get_instance_or_none(translation.target_locale)
        if isinstance(target, Page) and not self._may_publish(target):
            return
        try:
            translation.save_target(user=self.request.user, publish=True)
        except ValidationError:
            said = _("The translation into %(language)s could not be published. Open it to see what is wrong.")
            messages.error(self.request, said % {"language": translation.target_locale.get_display_name()})
