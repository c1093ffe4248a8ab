"""The button "Translate": begins a translation and opens its editor."""

from typing import Any

from django.apps import apps
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views import View
from wagtail.admin import messages
from wagtail.models import Locale, Page, TranslatableMixin
from wagtail.snippets.permissions import user_can_edit_snippet_type
from wagtail_localize.models import get_edit_url

from search.publicity import public_pages

from ..beginning import CannotBegin, begin_translation
from ..need import translatable_snippets
from ..permissions import TranslatorRequiredMixin


class _BeginView(TranslatorRequiredMixin, View):
    http_method_names = ("post", "options")

    def post(self, request: HttpRequest, language: str, **kwargs: Any) -> HttpResponse:
        original, locale = self.find_original(**kwargs), get_object_or_404(Locale, language_code=language)
        if original is None:
            return self.refuse(_("The original is not public any more, so there is nothing to translate."), language)
        if not self.may_change(original):
            raise PermissionDenied
        try:
            version = begin_translation(original, locale, request.user)
        except CannotBegin as error:
            return self.refuse(str(error), language)
        return redirect(get_edit_url(version))

    def refuse(self, reason: str, language: str) -> HttpResponse:
        messages.error(self.request, reason)
        return redirect(f"{reverse('translations_to_do')}?language={language}")

    def find_original(self, **kwargs: Any) -> TranslatableMixin | None:
        """Nothing where the text left the desk since somebody looked at it."""
        raise NotImplementedError

    def may_change(self, original: TranslatableMixin) -> bool:
        raise NotImplementedError


class BeginPageView(_BeginView):
    """Only what everybody can read: drafts change, and what is restricted has a place of its own."""

    def find_original(self, page_id: int) -> Page | None:
        page = public_pages().filter(pk=page_id).first()
        return page.specific if page else None

    def may_change(self, original: Page) -> bool:
        return original.permissions_for_user(self.request.user).can_edit()


class BeginSnippetView(_BeginView):
    def find_original(self, app_label: str, model_name: str, pk: int) -> TranslatableMixin | None:
        try:
            model = apps.get_model(app_label, model_name)
        except LookupError as error:
            raise Http404 from error
        if model not in translatable_snippets():
            raise Http404
        return model._default_manager.filter(pk=pk).first()

    def may_change(self, original: TranslatableMixin) -> bool:
        return user_can_edit_snippet_type(self.request.user, type(original))
