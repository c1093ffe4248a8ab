"""How page models say which of their fields are words (translated) and which are facts (synchronised)."""

from wagtail_localize.fields import SynchronizedField, TranslatableField


def translated(*names: str) -> list[TranslatableField]:
    """Fields whose words a translator writes anew; child relations are translated row by row."""
    return [TranslatableField(name) for name in names]


def synchronised(*names: str) -> list[SynchronizedField]:
    """Facts that are the same in every language and follow the original (codes, dates, money, figures, links)."""
    return [SynchronizedField(name, overridable=False) for name in names]
