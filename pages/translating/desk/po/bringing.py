"""Takes in PO files one by one and says of each what became of it. One that fails changes nothing."""

from dataclasses import dataclass
from uuid import UUID

import polib
from django.apps import apps
from django.contrib.auth.models import AbstractBaseUser
from django.core.exceptions import ObjectDoesNotExist
from django.db import DatabaseError, transaction
from django.utils.translation import gettext as _
from wagtail.models import Locale, Page, TranslatableMixin
from wagtail_localize.models import Translation, get_edit_url
from wagtail_localize.views.edit_translation import user_can_edit_instance

from search.publicity import public_pages

from ..beginning import CannotBegin, begin_translation, translation_into
from ..need import translatable_snippets
from ..permissions import TRANSLATE
from . import TEXT_HEADER, TRANSLATION_HEADER
from .archive import files_in
from .reading import UnreadableFile, read_po, take_in
from .words import remarks_on, said_of


@dataclass(frozen=True, slots=True)
class Result:
    """What became of one file: what was ``taken``, or a ``problem``, in plain words."""

    name: str
    title: str = ""
    edit_url: str = ""
    taken: str = ""
    problem: str = ""


def bring_in(name: str, data: bytes, user: AbstractBaseUser) -> list[Result]:
    """The results of a PO file or of the files in a ZIP, in their order."""
    results: list[Result] = []
    try:
        for file_name, content in files_in(name, data):
            results.append(_bring_in_one(file_name, content, user))
    except UnreadableFile as error:
        results.append(Result(name, problem=str(error)))
    return results


def _bring_in_one(name: str, content: bytes, user: AbstractBaseUser) -> Result:
    try:
        po = read_po(content)
        with transaction.atomic():
            translation, target = _translation_for(po, user)
            taken = take_in(translation, po, user)
    except (UnreadableFile, CannotBegin) as error:
        return Result(name, problem=str(error))
    except DatabaseError:
        return Result(name, problem=_("A text in this file does not fit into its field. Shorten it and try again."))
    said = " ".join([said_of(taken), *remarks_on(taken)])
    return Result(name, str(target), get_edit_url(target), said)


def _translation_for(po: polib.POFile, user: AbstractBaseUser) -> tuple[Translation, TranslatableMixin]:
    """The translation to which a file belongs, begun where it was not; with its result."""
    translation = _named(po.metadata.get(TRANSLATION_HEADER, "")) or _described(po.metadata.get(TEXT_HEADER, ""), user)
    if translation is None:
        raise UnreadableFile(
            _("This file does not say to which text it belongs. Bring a file that was downloaded from this hub.")
        )
    try:
        target = translation.get_target_instance()
    except ObjectDoesNotExist as error:
        raise UnreadableFile(_("The page of this translation was deleted.")) from error
    if not user_can_edit_instance(user, target):
        raise UnreadableFile(_("You may not change this page."))
    return translation, target


def _named(number: str) -> Translation | None:
    try:
        return Translation.objects.filter(uuid=UUID(number), enabled=True).select_related("source").first()
    except ValueError:
        return None


def _described(description: str, user: AbstractBaseUser) -> Translation | None:
    """By the header of a file that was written before its translation was begun."""
    try:
        label, key, language, target_language = description.split()
        model, key = apps.get_model(label), UUID(key)
    except (ValueError, LookupError):
        return None
    if model is not Page and model not in translatable_snippets():
        return None
    rows = public_pages() if model is Page else model._default_manager.all()
    original = rows.filter(translation_key=key, locale__language_code=language).first()
    locale = Locale.objects.filter(language_code=target_language).first()
    if original is None or locale is None:
        raise UnreadableFile(_("The text of this file is not public any more."))
    if not user.has_perm(TRANSLATE) or not user_can_edit_instance(user, original):
        raise UnreadableFile(_("You may not change this page."))
    translation = translation_into(begin_translation(original, locale, user))
    if translation is None:
        raise UnreadableFile(_("Somebody wrote this text in your language by hand meanwhile; nothing was changed."))
    return translation
