"""The part of the public privacy page that is true by itself: told from the inventory and the settings in force."""

from .telling import tell

__all__ = ["tell"]
