"""Takes the place of wagtail-localize's upload of a PO file.

Up to 1.14 it answers with an error of the server where no file was chosen, or where the file lacks the header by which
it finds its translation. Ours says what is wrong, and keeps what is newer on the hub than the file.
"""

from django.core.exceptions import PermissionDenied
from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST
from wagtail.admin import messages
from wagtail_localize.models import Translation, get_edit_url
from wagtail_localize.views import edit_translation

from .po import TRANSLATION_HEADER
from .po.reading import MAX_PO_BYTES, Taken, UnreadableFile, read_po, take_in
from .po.words import remarks_on, said_of

#: Wagtail-localize's own, so that a test notices when it is mended there.
stock_upload_pofile = edit_translation.upload_pofile


@require_POST
def upload_pofile(request: HttpRequest, translation_id: int) -> HttpResponse:
    translation = get_object_or_404(Translation.objects.select_related("source"), pk=translation_id)
    instance = translation.get_target_instance()
    if not edit_translation.user_can_edit_instance(request.user, instance):
        raise PermissionDenied
    try:
        tell(request, _take_in(request, translation))
    except UnreadableFile as error:
        messages.error(request, str(error))
    except DatabaseError:
        messages.error(request, _("A text in this file does not fit into its field. Shorten it and try again."))
    return redirect(get_edit_url(instance))


def _take_in(request: HttpRequest, translation: Translation) -> Taken:
    file = request.FILES.get("file")
    if file is None:
        raise UnreadableFile(_("Choose a file."))
    po = read_po(file.read(MAX_PO_BYTES + 1))
    number = po.metadata.get(TRANSLATION_HEADER)
    if number is None:
        raise UnreadableFile(
            _("This file does not say to which text it belongs. Bring a file that was downloaded from this hub.")
        )
    if number != str(translation.uuid):
        raise UnreadableFile(_("This file belongs to another text or another language. Nothing was changed."))
    return take_in(translation, po, request.user)


def tell(request: HttpRequest, taken: Taken) -> None:
    messages.success(request, said_of(taken))
    for remark in remarks_on(taken):
        messages.warning(request, remark)


def install() -> None:
    """Before the admin's addresses are collected."""
    edit_translation.upload_pofile = upload_pofile
