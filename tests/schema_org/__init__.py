"""The vocabulary of schema.org, and whether facts keep to it.

``vocabulary.json`` is the part that pages use, written by ``scripts/schema_org_slice.py``. © schema.org, CC BY-SA 3.0.
"""

from .validation import problems_of

__all__ = ["problems_of"]
