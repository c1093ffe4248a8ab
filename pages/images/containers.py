"""Copies of picture files that hold the picture and nothing else.

A file may be a picture and something else at once: a web page, a script or an archive after the picture's end or in
its metadata. A camera also writes where a photo was taken. So a file is walked part by part, only what is needed to
draw the picture is kept, and a file with something foreign in it is refused. The picture's own data stays as it is.

Sources: PNG 3rd edition, section 5; JPEG, ITU-T T.81, annex B; GIF89a specification; RIFF container of WebP (RFC 9649).
"""

import re
import struct
from collections.abc import Callable

from PIL import Image


class DamagedPicture(Exception):
    """The file ends too early or is not built as its format says."""


class ForeignContent(Exception):
    """The file holds something that is not part of a picture."""


MARKUP = re.compile(rb"<(script|html|body|iframe|svg|!doctype|\?php)", re.IGNORECASE)
PNG_KEPT = set(b"IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP cICP sBIT bKGD pHYs acTL fcTL fdAT".split())
WEBP_KEPT = {b"VP8 ", b"VP8L", b"VP8X", b"ANIM", b"ANMF", b"ALPH", b"ICCP"}
JPEG_APPLICATION_DATA = {0xE0: b"JFIF\0", 0xE2: b"ICC_PROFILE\0", 0xEE: b"Adobe"}  # marker: how its payload begins
ORIENTATION = 0x0112  # TIFF tag
# Phones put a second picture or a short film after a photo and say so in it; these are cut off, not refused.
CAMERA_TRAILERS = (b"MPF\0", b"MotionPhoto", b"MicroVideo", b"http://ns.google.com/photos/1.0/container/")


def only_the_picture(content: bytes, format_name: str) -> bytes:
    """A copy without metadata (a photo keeps the side that is up); raises DamagedPicture or ForeignContent."""
    try:
        return CLEANERS[format_name](content)
    except (IndexError, struct.error) as error:
        raise DamagedPicture from error


def refuse_rest(content: bytes, end: int) -> None:
    if content[end:].strip(b"\0\r\n "):
        raise ForeignContent


def refuse_markup(part: bytes) -> None:
    if MARKUP.search(part):
        raise ForeignContent


def clean_png(content: bytes) -> bytes:
    kept, position = [content[:8]], 8
    while True:
        length, kind = struct.unpack_from(">I4s", content, position)
        end = position + length + 12
        if end > len(content):
            raise DamagedPicture
        if kind in PNG_KEPT:
            kept.append(content[position:end])
        else:
            refuse_markup(content[position:end])
        position = end
        if kind == b"IEND":
            refuse_rest(content, end)
            return b"".join(kept)


def clean_jpeg(content: bytes) -> bytes:
    kept, dropped, position = [content[:2]], [], 2
    while True:
        if content[position] != 0xFF:
            raise DamagedPicture
        marker = content[position + 1]
        if marker == 0xFF:  # fill byte
            position += 1
            continue
        if marker == 0xD9:
            break
        (length,) = struct.unpack_from(">H", content, position + 2)
        end = position + 2 + length
        if marker == 0xDA:
            end = _end_of_scan(content, end)
        segment = content[position:end]
        (kept if _belongs_to_jpeg(marker, segment[4:]) else dropped).append(segment)
        position = end
    metadata = b"".join(dropped)
    refuse_markup(metadata)
    if not (any(sign in metadata for sign in CAMERA_TRAILERS) or content.endswith(b"SEFT")):
        refuse_rest(content, position + 2)
    return b"".join([kept[0], _orientation_segment(dropped), *kept[1:], b"\xff\xd9"])


def _end_of_scan(content: bytes, start: int) -> int:
    """Where the next marker begins: FF followed by neither a stuffed zero nor a restart marker."""
    position = start
    while True:
        position = content.find(b"\xff", position)
        if position < 0:
            raise DamagedPicture
        if content[position + 1] != 0 and not 0xD0 <= content[position + 1] <= 0xD7:
            return position
        position += 2


def _belongs_to_jpeg(marker: int, payload: bytes) -> bool:
    if 0xE0 <= marker <= 0xEF:
        return payload.startswith(JPEG_APPLICATION_DATA.get(marker, ()))
    return marker != 0xFE  # a comment


def _orientation_segment(dropped: list[bytes]) -> bytes:
    for segment in dropped:
        if segment[1] == 0xE1 and segment[4:].startswith(b"Exif\0\0"):
            found = Image.Exif()
            found.load(segment[4:])
            if found.get(ORIENTATION) in range(2, 9):
                written = Image.Exif()
                written[ORIENTATION] = found[ORIENTATION]
                payload = written.tobytes()
                return b"\xff\xe1" + struct.pack(">H", len(payload) + 2) + payload
    return b""


def clean_gif(content: bytes) -> bytes:
    if content[6:8] == b"/*":  # a width chosen to open a comment when the file is run as a script
        raise ForeignContent
    position = 13 + _colour_table_size(content[10])
    kept = [content[:position]]
    while content[position] != 0x3B:
        start, introducer = position, content[position]
        if introducer == 0x2C:
            position += 10 + _colour_table_size(content[position + 9]) + 1
        elif introducer == 0x21:
            position += 2
        else:
            raise DamagedPicture
        while content[position]:
            position += content[position] + 1
        position += 1
        part = content[start:position]
        timing = part[1] == 0xF9 or part[3:14] in (b"NETSCAPE2.0", b"ANIMEXTS1.0")
        if introducer == 0x2C or timing:
            kept.append(part)
        else:
            refuse_markup(part)
    refuse_rest(content, position + 1)
    return b"".join([*kept, b";"])


def _colour_table_size(flags: int) -> int:
    return 3 * 2 ** ((flags & 7) + 1) if flags & 0x80 else 0


def clean_webp(content: bytes) -> bytes:
    (size,) = struct.unpack_from("<I", content, 4)
    end_of_file = 8 + size
    if end_of_file > len(content):
        raise DamagedPicture
    refuse_rest(content, end_of_file)
    kept, position = [], 12
    while position < end_of_file:
        kind, length = struct.unpack_from("<4sI", content, position)
        end = position + 8 + length + length % 2
        if end > end_of_file:
            raise DamagedPicture
        part = content[position:end]
        if kind == b"VP8X":  # its first byte says which metadata follow: Exif 8, XMP 4
            part = part[:8] + bytes([part[8] & ~0x0C]) + part[9:]
        if kind in WEBP_KEPT:
            kept.append(part)
        else:
            refuse_markup(part)
        position = end
    body = b"WEBP" + b"".join(kept)
    return b"RIFF" + struct.pack("<I", len(body)) + body


CLEANERS: dict[str, Callable[[bytes], bytes]] = {
    "png": clean_png,
    "jpeg": clean_jpeg,
    "gif": clean_gif,
    "webp": clean_webp,
}
