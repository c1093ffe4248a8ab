"""Views of the pages app that are no pages of the tree."""

from .read_original import read_original

__all__ = ["read_original"]
