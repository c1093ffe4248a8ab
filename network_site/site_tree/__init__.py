"""The pages every hub starts with, in every language of the site: home, lists, and the four texts of the footer."""

from .creation import create_site_tree, find_page, key_of

__all__ = ["create_site_tree", "find_page", "key_of"]
