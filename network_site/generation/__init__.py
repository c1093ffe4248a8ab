"""Made-up content in any number, for measuring speed and trying how the hub behaves when it is large.

Nothing here is true, and no part of the demo: every organisation and project says on its page that it is invented.
"""

from .generate import generate_content

__all__ = ["generate_content"]
