"""The pages every hub starts with, in every language of the site: home, lists, and the four texts of the footer."""

from .creation import create_site_tree, find_page, key_of, written_languages
from .lists import LISTS
from .text_pages import TEXT_PAGES

#: The pages below each home page.
TREE = (*LISTS, *TEXT_PAGES)

__all__ = ["TREE", "create_site_tree", "find_page", "key_of", "written_languages"]
