from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

from ..images.models import HubImage

#: What the widest place for a lead picture needs (``templates/components/picture.html``), in pixels.
SMALLEST_PICTURE = (720, 405)


def shown(image: HubImage | None) -> HubImage | None:
    """The picture while the public may see it; every template that shows one asks here."""
    return image if image is not None and image.may_be_shown() else None


class WithPicture(models.Model):
    """A page that may open with one picture, the same in every language."""

    lead_picture = models.ForeignKey(
        HubImage, on_delete=models.SET_NULL, null=True, blank=True, related_name="+",
        verbose_name=_("picture"),
        help_text=_(
            "Shown at the top of the text and where somebody shares the page. A page does well without one. "
            "It disappears by itself when the consent of the people in it ends."
        ),
    )  # fmt: skip

    class Meta:
        abstract = True

    def clean(self) -> None:
        super().clean()
        image = self.lead_picture
        if image and (image.width < SMALLEST_PICTURE[0] or image.height < SMALLEST_PICTURE[1]):
            raise ValidationError({"lead_picture": too_small(image)})

    @property
    def shown_picture(self) -> HubImage | None:
        """The picture that readers see today; none where there is none or its people's consent is missing or over."""
        return shown(self.lead_picture)


def too_small(image: HubImage) -> str:
    """What an editor is told about a picture that would look blurred."""
    width, height = SMALLEST_PICTURE
    return _(
        "This picture is too small (%(found_width)s × %(found_height)s pixels) and would look blurred. "
        "Choose one of at least %(width)s × %(height)s pixels."
    ) % {"found_width": image.width, "found_height": image.height, "width": width, "height": height}
