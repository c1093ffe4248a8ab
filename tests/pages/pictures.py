"""Picture files made for tests: whole, damaged, and with something else in them."""

import struct
import zlib
from io import BytesIO

from PIL import Image, PngImagePlugin

SCRIPT = b"<html><script>alert(1)</script></html>"
GPS = 0x8825  # Exif tags
MAKER = 0x010F
ORIENTATION = 0x0112


def picture(format_name: str = "PNG", size: tuple[int, int] = (60, 40), **options: object) -> bytes:
    """A picture that does not compress to nothing, so that cutting it in half cuts pixels."""
    image = Image.effect_noise(size, 80).convert("P" if format_name == "GIF" else "RGB")
    stream = BytesIO()
    image.save(stream, format_name, **options)
    return stream.getvalue()


def photo_with_place() -> bytes:
    """A JPEG as a phone writes it: turned by 90 degrees, with its maker and the place where it was taken."""
    exif = Image.Exif()
    exif[ORIENTATION] = 6
    exif[MAKER] = "A phone"
    exif.get_ifd(GPS)[1] = "N"
    exif.get_ifd(GPS)[2] = (66.0, 30.0, 0.0)
    return picture("JPEG", exif=exif)


def animation(frames: int = 3) -> bytes:
    pictures = [Image.effect_noise((20, 20), 80).convert("P") for _ in range(frames)]
    stream = BytesIO()
    pictures[0].save(stream, "GIF", save_all=True, append_images=pictures[1:], duration=100, loop=0)
    return stream.getvalue()


def png_with_text(text: str) -> bytes:
    notes = PngImagePlugin.PngInfo()
    notes.add_text("Comment", text)
    return picture("PNG", pnginfo=notes)


def png_that_claims_to_be(width: int, height: int) -> bytes:
    """A decompression bomb: a few bytes that would unpack to width times height pixels."""
    whole = picture("PNG")
    header = b"IHDR" + struct.pack(">II", width, height) + whole[24:29]
    return whole[:12] + header + struct.pack(">I", zlib.crc32(header)) + whole[33:]


def gif_that_is_a_script() -> bytes:
    """Begins as a GIF whose width opens a comment, and ends as JavaScript that closes it."""
    whole = picture("GIF")
    return whole[:6] + b"/*" + whole[8:] + b"*/=1;alert(1);//"
