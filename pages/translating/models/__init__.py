from .record import TranslationRecord

__all__ = ["TranslationRecord"]
