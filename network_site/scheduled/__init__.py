"""What the hub does by the clock (``manage.py run_scheduled``)."""

from .running import run_scheduled

__all__ = ["run_scheduled"]
