"""One spelling for every way of typing a word: small letters, no diacritics, Latin script."""

import unicodedata

# Letters that Unicode does not decompose into a base letter and a mark.
_UNDECOMPOSED = {"ø": "o", "đ": "d", "æ": "ae", "ł": "l", "ß": "ss", "þ": "th", "ð": "d", "ı": "i", "œ": "oe", "ħ": "h"}

# Serbian Cyrillic to Latin is free of loss (one letter may become a digraph); the way back is not.
_SERBIAN = dict(zip("абвгдђежзијклмнопрстћуфхцчш", "abvgdđežzijklmnoprstćufhcčš", strict=True)) | {
    "љ": "lj",
    "њ": "nj",
    "џ": "dž",
}
# Letters of other Cyrillic alphabets, so that a word in Russian or Ukrainian still has one Latin spelling.
_OTHER_CYRILLIC = {
    "ё": "jo", "й": "j", "щ": "šč", "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "ju", "я": "ja",
    "і": "i", "ї": "ji", "є": "je", "ґ": "g", "ѓ": "đ", "ќ": "ć", "ѕ": "dz",
}  # fmt: skip
_CYRILLIC = {}
for _letter, _latin in (_SERBIAN | _OTHER_CYRILLIC).items():
    _CYRILLIC[_letter] = _latin
    _CYRILLIC[_letter.upper()] = _latin.capitalize()
_TO_LATIN = str.maketrans(_CYRILLIC)


def _base_letters(text: str) -> str:
    return "".join(char for char in unicodedata.normalize("NFKD", text) if not unicodedata.combining(char))


# The letters of Latin-1 and Latin Extended-A and -B at once: most words then need no look at single characters.
_LATIN = str.maketrans(
    {chr(code): _base_letters(chr(code)) for code in range(0xC0, 0x250) if chr(code).islower()} | _UNDECOMPOSED
)


def to_latin(text: str) -> str:
    """Cyrillic letters written in Latin with their diacritics; everything else as it was, composed (NFC)."""
    return text if text.isascii() else unicodedata.normalize("NFC", text).translate(_TO_LATIN)


def fold(text: str) -> str:
    """The text in small letters, in Latin script and without diacritics.

    Letters of scripts other than Latin and Cyrillic stay themselves. Length may change (``ß`` becomes ``ss``).
    """
    if text.isascii():
        return text.lower()
    folded = text.lower().translate(_LATIN)
    if folded.isascii():
        return folded
    folded = _base_letters(to_latin(folded).casefold()).translate(_LATIN)
    return folded
