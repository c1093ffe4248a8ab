"""The demo content: five real projects of the network, and plainly invented examples that fill the calendar."""

from .loading import has_content, load_demo

__all__ = ["has_content", "load_demo"]
