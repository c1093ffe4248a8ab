"""What looks like words and is none: addresses, file names, codes, numerals, units."""

import re


def _signs(text: str) -> frozenset[str]:
    return frozenset(text.split())


_ENDINGS_OF_HOSTS = "org|com|net|info|eu|int|edu|gov|io|rs|fi|ee|no|se|hr|ba|me|si|uk|de|at"
_ENDINGS_OF_FILES = "pdf|docx?|odt|rtf|txt|xlsx?|ods|csv|json|xml|ics|pptx?|key|zip|png|jpe?g|webp|svg|mp[34]|html?"
_LETTER = r"[^\W\d_]"

#: A pattern for e-mail and web addresses, file names and codes. Codes hold a digit beside a letter (``KA122``), or are
#: such parts and capitals joined by signs (``2023-1-FI01-KA122-ADU-000123``); ``18-godišnji`` is a word. Three capitals
#: with dots between are a short name (``I.R.O``).
ADDRESS_OR_CODE = (
    r"[a-z]+://[^\s<>„“”\"]+"
    r"|[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
    rf"|(?:[\w-]+\.)+(?:{_ENDINGS_OF_HOSTS}|{_ENDINGS_OF_FILES})\b(?![.]\w)(?:/[^\s<>„“”\"]*)?"
    rf"|(?-i:\b(?:[A-Z0-9]+[-/.])*(?:[A-Z]+\d|\d+[A-Z])[A-Z0-9]*(?:[-/.][A-Z0-9]+)*\b)"
    r"|(?-i:\b(?:[A-Z]\.){2,}[A-Z]\b)"
    rf"|\b(?:{_LETTER}+\d|\d+{_LETTER})\w*"
)

_ROMAN = re.compile(r"M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
#: Capitals that could be numerals and are pronouns, particles or the word for "or" in Serbian.
_NEVER_ROMAN = frozenset({"MI", "LI", "DI", "CI", "MM", "DC", "CD", "MC"})

#: Signs of units keep their letters after a number (ISO 80000-1; Serbian law on metrology). ``s`` is left out: it is
#: the word "with" far more often than a second.
_UNITS = _signs(
    "m km cm dm mm nm g kg mg dag t l dl ml cl hl h min ms W kW MW kWh MWh V kV A mA Hz kHz MHz GHz K C F Pa hPa kPa "
    "J kJ MJ cal kcal ha bit B kB KB MB GB TB Mbit Gbit lm lx dB px EUR RSD NOK SEK USD"
)
_NUMBER_BEFORE = re.compile(r"\d[\s\u00a0\u202f]?(?:°\s?)?$")
_SIGNS_AFTER = "²³/°"


def is_roman(word: str) -> bool:
    """``II``, ``XIV``; a single letter is no numeral by itself."""
    return len(word) > 1 and word not in _NEVER_ROMAN and bool(_ROMAN.fullmatch(word))


def is_unit(word: str, before: str, after: str) -> bool:
    """A sign of a unit behind a number: ``12 kWh``, ``20 °C``. ``g.`` is short for "godina"."""
    if word == "C" and before.endswith("°"):
        return True
    if word not in _UNITS or not _NUMBER_BEFORE.search(before):
        return False
    return word != "g" or not after.startswith(".")


def is_lone_numeral(word: str, before: str, after: str) -> bool:
    """A single capital that is a numeral: in a range (``I–III``), before a bracket (``V)``), or ``I`` and ``V`` amid a
    sentence, where "i" and "v" would be small letters."""
    if word not in ("I", "V", "X", "L", "C", "D", "M"):
        return False
    if re.match(r"\s?[–—-]\s?[IVXLCDM]{2,}\b", after) or re.search(r"\b[IVXLCDM]{2,}\s?[–—-]\s?$", before):
        return True
    if re.match(r"\)", after):
        return True
    return word in ("I", "V") and bool(re.search(r"[^\W\d_]\s$", before)) and not re.match(r"\.\s?[A-ZČĆĐŠŽ]", after)
