"""Views of the pages app that are no pages of the tree."""

from .favicon import favicon
from .read_original import read_original
from .robots import robots
from .root import root
from .share_card import share_card

__all__ = ["favicon", "read_original", "robots", "root", "share_card"]
