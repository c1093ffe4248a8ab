"""The text pages of the footer, in its order."""

from .about import ABOUT
from .accessibility import ACCESSIBILITY
from .contact import CONTACT
from .privacy import PRIVACY

TEXT_PAGES = (ABOUT, CONTACT, ACCESSIBILITY, PRIVACY)
