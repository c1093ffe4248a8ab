"""Two organisations, somebody of one of them, and an editor, on a hub where pages are approved."""

from tests.pages.partners.conftest import Organisations, organisations

__all__ = ["Organisations", "organisations"]
