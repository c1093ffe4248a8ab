"""Language codes as browsers and screen readers want them (BCP 47)."""


def language_tag(language_code: str) -> str:
    """``sr-latn`` → ``sr-Latn``; a script is written with a capital letter (RFC 5646, section 2.1.1)."""
    language, _separator, script = language_code.partition("-")
    return f"{language}-{script.title()}" if script else language
