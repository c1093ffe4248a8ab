"""Pictures for the invented examples, drawn at loading: nobody can be recognised in them, and nobody owns them."""

from dataclasses import dataclass
from io import BytesIO
from math import sin

from django.core.files.images import ImageFile
from PIL import Image, ImageDraw

from pages.models import HubImage

from .page_content import Reference

SIZE = (1200, 675)
#: Drawn so much larger and made smaller at the end, which makes edges soft.
SCALE = 2
#: Height of the woven diamonds in the sky, in pixels of the finished picture.
TILE = 50


@dataclass(frozen=True, slots=True)
class Landscape(Reference):
    """Hills behind each other under a sun, with woven diamonds in the sky; found again by its title.

    ``hills`` are colours from the farthest to the nearest; ``wave`` moves their tops, so that two pictures differ.
    """

    title: str
    sky: str
    weave: str
    sun: str
    hills: tuple[str, ...]
    wave: float = 0

    def find(self) -> HubImage:
        return HubImage.objects.filter(title=self.title).order_by("pk").first() or self._add()

    def _add(self) -> HubImage:
        stream = BytesIO()
        self.draw().save(stream, "PNG", optimize=True)
        image = HubImage(title=self.title, is_decorative=True, people_consent="none")
        image.file = ImageFile(BytesIO(stream.getvalue()), name=f"{self.title.lower().replace(' ', '-')}.png")
        image.full_clean()
        image.save()
        image.get_file_hash()  # Wagtail keeps it, and remembers copies by it
        return image

    def draw(self) -> Image.Image:
        width, height = SIZE[0] * SCALE, SIZE[1] * SCALE
        picture = Image.new("RGB", (width, height), self.sky)
        pen = ImageDraw.Draw(picture)
        half = TILE * SCALE // 2
        for row in range(height // half):
            for column in range(row % 2, width // half + 1, 2):
                x, y, reach = column * half, row * half, half * 0.55
                pen.polygon([(x, y - reach), (x + reach, y), (x, y + reach), (x - reach, y)], fill=self.weave)
        pen.circle((width * 0.68, height * 0.4), height * 0.14, fill=self.sun)
        for number, colour in enumerate(self.hills):
            top = height * (0.46 + 0.15 * number)
            line = [(x, top + self._rise(x / width, number) * height) for x in range(0, width + 8, 8)]
            pen.polygon([(0, height), *line, (width, height)], fill=colour)
        return picture.resize(SIZE, Image.Resampling.LANCZOS).quantize(64)

    def _rise(self, at: float, number: int) -> float:
        """How far below its top a hill lies, as a part of the height; ``at`` runs from 0 to 1 from left to right."""
        return 0.06 * sin(at * (5 + number) + self.wave + number * 2) + 0.03 * sin(at * 13 + self.wave * 2 + number)


SHORE = Landscape(
    title="Landscape with a shore",
    sky="#dbe7ef",
    weave="#cfdfe9",
    sun="#e9b54a",
    hills=("#8fb0c6", "#5f8fb0", "#3f7397", "#1f4a63"),
    wave=0.6,
)
FELLS = Landscape(
    title="Landscape with fells",
    sky="#f8dfd3",
    weave="#f3d2c2",
    sun="#c98a12",
    hills=("#9dbfb3", "#5b9488", "#23746a", "#14564f"),
    wave=2.4,
)
